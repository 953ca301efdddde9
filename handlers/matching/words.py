"""What the screens of a proposal share: whose it is, names with their schools, reasons."""

from collections.abc import Collection, Iterable, Mapping

from markupsafe import Markup
from sqlalchemy import select

from handlers.view import View
from mentoring.acting import Act
from mentoring.matching.profiles import Reason
from mentoring.matching.proposals import require_matching
from mentoring.matching.reasons import reasons_read
from storage.matching import Matching, MatchRow
from storage.organisations import Municipality, Organisation
from storage.people import Person, Role


def seen(view: View, matching_id: int) -> Matching:
    """The proposal, if the reader runs it. :raises NotFound: it is another's"""
    return require_matching(Act(view.session, view.now, view.me.id), matching_id)


def scope_name(view: View, matching: Matching) -> str:
    """The organisation's or the district's name."""
    if matching.organisation_id is not None:
        return view.session.get_one(Organisation, matching.organisation_id).name
    assert matching.municipality_id is not None
    return view.session.get_one(Municipality, matching.municipality_id).name


class Names:
    """People of one page by name; in a district with their school."""

    def __init__(self, view: View, matching: Matching, people: Collection[int]) -> None:
        self._view = view
        query = select(Person).where(Person.id.in_(people))
        self._people = {person.id: person for person in view.session.scalars(query)}
        self._schools = _schools(view, matching, people) if matching.municipality_id else {}

    def __call__(self, person_id: int) -> str:
        """«Иванова А. П.», in a district «Иванова А. П. (Школа № 7)»."""
        name = self.short(person_id)
        school = self._schools.get(person_id)
        return (
            self._view.words.plain("matching-of-school", name=name, school=school)
            if school
            else name
        )

    def short(self, person_id: int) -> str:
        """«Иванова А. П.»."""
        return self._view.listed(self._people[person_id])


def _schools(view: View, matching: Matching, people: Collection[int]) -> Mapping[int, str]:
    query = (
        select(Role.person_id, Organisation.name)
        .join(Organisation, Organisation.id == Role.organisation_id)
        .where(
            Role.person_id.in_(people),
            Role.role.in_(("mentor", "mentee")),
            Role.state == "confirmed",
            Organisation.municipality_id == matching.municipality_id,
        )
        .order_by(Organisation.id.desc())  # the first one counts, as it does in matching
    )
    return {row.person_id: row.name for row in view.session.execute(query)}


def kept_reasons(view: View, matching: Matching, row: MatchRow) -> Markup:
    """The stored reasons of a pair as a sentence."""
    across = matching.municipality_id is not None
    good = said_reasons(view, reasons_read(row.good), across=across)
    return reasons_sentence(view, good, said_reasons(view, reasons_read(row.bad)))


def said_reasons(view: View, reasons: Iterable[Reason], *, across: bool = True) -> list[str]:
    """Each reason in words.

    :param across: several schools; within one, that it is the same says nothing
    """
    return [_said(view, one) for one in reasons if across or one.code != "same-organisation"]


def reasons_sentence(view: View, good: list[str], bad: list[str]) -> Markup:
    """«Закрывает 3 из 4 запросов; но нет общего времени: ср»."""
    if good and bad:
        return view.words("pairs-reasons-but", good=_sentence(", ".join(good)), bad=", ".join(bad))
    if good or bad:
        return view.words("pairs-reasons", reasons=_sentence(", ".join(good or bad)))
    return view.words("pairs-reasons-none")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _said(view: View, found: Reason) -> str:
    values: dict[str, str | int] = {}
    for name, value in found.values.items():
        if name == "weekdays" and isinstance(value, tuple):
            days = [view.words.plain(f"weekday-short-{int(day) + 1}") for day in value]
            values["days"] = ", ".join(days)
        elif name == "mode":
            values["mode"] = view.words.plain(f"pairs-mode-{value}")
        elif isinstance(value, str | int):
            values[name.replace("-", "_")] = value
    return view.words.plain(f"pairs-why-{found.code}", **values)


def why_left(view: View, row: MatchRow) -> str:
    """What stood in the way of a mentor for this mentee."""
    return view.words.plain(f"matching-left-{row.rule or 'places-taken'}")
