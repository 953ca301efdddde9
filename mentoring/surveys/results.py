"""What a curator sees of answers: aggregates of five and more, and changes of the same people.

A figure appears only in steps of at least five people, and only where it does not give away, beside
another one, what a single person answered (domain §9).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mentoring.surveys.aggregates import MINIMUM, Figure, aggregate, delta, safe_beside
from mentoring.surveys.items import Scale
from mentoring.surveys.questionnaires import QUESTIONNAIRES
from mentoring.times.schoolyear import school_year
from storage.surveys import (
    Sheet,
    Survey,
    answers_on,
    finished_sheets,
    sheets_of,
)

SATISFACTION: Final = "joint-work"
BEFORE: Final = ("entry",)
AFTER: Final = ("middle", "exit")
Marks = dict[int, int]  # person → mark


@dataclass(frozen=True)
class Change:
    """A mark's mean of so many people; `before` is the same people's mean at entry, if known."""

    item: str
    people: int
    mean: Fraction
    before: Fraction | None = None

    @property
    def difference(self) -> Fraction | None:
        """How the same people's mean changed."""
        return None if self.before is None else self.mean - self.before


@dataclass(frozen=True)
class RoundResult:
    """A closed round's figures by item; None is held back because too few answered."""

    figures: Mapping[str, Figure | None]


def round_result(session: Session, survey: Survey) -> RoundResult:
    """The aggregates of one round, both sides together; nothing before it is closed.

    What is left of it without those whose answers the curator knows by name must be five as well.
    """
    if survey.state != "closed":
        return RoundResult({})
    sheets = [sheet for sheet in sheets_of(session, survey.id) if sheet.state == "done"]
    named = [{sheet.person_id for sheet in sheets if sheet.shown_at}]
    return RoundResult(
        {
            item: aggregate(found) if safe_beside(found.keys(), named) else None
            for item, found in _by_item(session, sheets).items()
        }
    )


def _by_item(session: Session, sheets: Sequence[Sheet]) -> dict[str, dict[int, int | str]]:
    """Everybody's answers that can be counted; of a person with two sheets the first one stays."""
    owners = {sheet.id: sheet for sheet in sheets}
    found: dict[str, dict[int, int | str]] = {}
    for row in answers_on(session, list(owners)):
        sheet = owners[row.sheet_id]
        item = QUESTIONNAIRES[sheet.questionnaire].item(row.item)
        counted = row.mark is not None or hasattr(item, "options")
        if counted and row.value is not None:
            found.setdefault(row.item, {}).setdefault(sheet.person_id, row.value)
    return found


def year_changes(session: Session, organisation_id: int, day: date, zone: str) -> list[Change]:
    """The marks of a school year (that of `day`), with what the same people said at entry.

    Marks that only one of the two sides is asked for come last.
    """
    rows = [
        (survey, sheet)
        for survey, sheet in finished_sheets(session, organisation_id, (*BEFORE, *AFTER))
        if survey.closed_at is not None
        and school_year(survey.closed_at.astimezone(ZoneInfo(zone)).date()) == school_year(day)
    ]
    before = _marks(session, [row for row in rows if row[0].occasion in BEFORE])
    later = [row for row in rows if row[0].occasion in AFTER]
    after = _marks(session, later)
    rounds = _rounds(later)
    named = frozenset(sheet.person_id for _, sheet in rows if sheet.shown_at)
    found = (_change(item, before, after, rounds, named) for item in after)
    shown = [change for change in found if change is not None]
    return sorted(shown, key=lambda change: _order(change.item))


def satisfaction(session: Session, organisation_id: int, day: date, zone: str) -> Change | None:
    """How content people are with the joint work, 1 to 10, in the school year of `day`."""
    found = year_changes(session, organisation_id, day, zone)
    return next((change for change in found if change.item == SATISFACTION), None)


def _change(
    item: str,
    before: Mapping[str, Marks],
    after: Mapping[str, Marks],
    rounds: Sequence[tuple[bool, frozenset[int]]],
    named: frozenset[int],
) -> Change | None:
    marks, earlier = after[item], before.get(item, {})
    closed = [(everyone, people & marks.keys()) for everyone, people in rounds]
    beside = [named, *(people for everyone, people in closed if everyone)]
    steps = in_steps([people for _, people in closed], beside)
    same = in_steps([people & earlier.keys() for _, people in closed], [*beside, *steps])
    if same:
        people = same[-1]
        found = delta(_only(earlier, people), _only(marks, people))
        if found is not None:
            return Change(item, found.people, found.after, found.before)
    if not steps:
        return None
    figure = aggregate(_only(marks, steps[-1]))
    assert figure is not None
    assert figure.mean is not None
    return Change(item, figure.people, figure.mean)


def in_steps(
    groups: Iterable[Collection[int]], beside: Iterable[Collection[int]] = (), least: int = MINIMUM
) -> list[frozenset[int]]:
    """Who may be counted together, as groups come in one after another.

    Each step holds all people of the one before and at least `least` more; and none differs by
    fewer from what is shown beside. The last step is what is shown now.
    """
    others = [frozenset(one) for one in beside]
    steps: list[frozenset[int]] = []
    gathered: frozenset[int] = frozenset()
    for group in groups:
        gathered |= frozenset(group)
        if (not steps or gathered != steps[-1]) and safe_beside(gathered, [*steps, *others], least):
            steps.append(gathered)
    return steps


def _rounds(rows: Sequence[tuple[Survey, Sheet]]) -> list[tuple[bool, frozenset[int]]]:
    """The people of each round in the order of closing; whether it has a result of its own."""
    found: dict[int, set[int]] = {}
    everyone: dict[int, bool] = {}
    for survey, sheet in rows:
        found.setdefault(survey.id, set()).add(sheet.person_id)
        everyone[survey.id] = survey.mentorship_id is None
    return [(everyone[number], frozenset(people)) for number, people in found.items()]


def _marks(session: Session, rows: Sequence[tuple[Survey, Sheet]]) -> dict[str, Marks]:
    """The first mark that each person gave, by item."""
    order = {sheet.id: (place, sheet) for place, (_, sheet) in enumerate(rows)}
    found: dict[str, Marks] = {}
    answers = answers_on(session, list(order))
    for row in sorted(answers, key=lambda answer: order[answer.sheet_id][0]):
        if row.mark is not None:
            person_id = order[row.sheet_id][1].person_id
            found.setdefault(row.item, {}).setdefault(person_id, row.mark)
    return found


def _only(marks: Marks, people: Collection[int]) -> Marks:
    return {person: marks[person] for person in people}


def _order(item: str) -> int:
    mentee = [one.code for one in QUESTIONNAIRES["exit-mentee"].items if isinstance(one, Scale)]
    return mentee.index(item) if item in mentee else len(mentee)
