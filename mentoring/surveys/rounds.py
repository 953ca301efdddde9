"""Rounds of asking: opened, reminded of, closed (domain §2a, §9)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mentoring.acting import Act, action, clock
from mentoring.organisations.calendar import calendar_of
from mentoring.permissions import may, roles_on
from mentoring.refusals import Late, Refusal
from mentoring.surveys.items import FreeText
from mentoring.surveys.planning import free_moment, quarter_key
from mentoring.surveys.questionnaires import (
    QUESTIONNAIRES,
    Audience,
    Occasion,
    questionnaire_for,
)
from mentoring.times.clocks import clocks, survey_steps
from mentoring.times.schoolyear import quarter_of
from mentoring.waiting.asks import DAILY, ask, over, remind
from storage.mentorships import Party
from storage.organisations import Organisation
from storage.people import Person, people_with_role
from storage.surveys import (
    Sheet,
    Survey,
    answers_of,
    asked_now,
    owed_moments,
    participants,
    sheets_of,
    survey_by_key,
    surveys_in,
)

STARTERS: Final = roles_on("gather")
STEP = "survey-step"
SHEET = "survey"
ASKING: Final = ("survey-poll", "survey-invitation", DAILY)  # one a local day
ASKED: Final = ("survey-poll", "survey-invitation")


@action(may("gather"))
def start_poll(act: Act, organisation_id: int) -> int:
    """Start the running quarter's monitoring poll by hand; gives the round.

    :raises Refusal: `survey-nobody`; (Late) `survey-poll-was`: one poll a quarter
    """
    key = current_quarter_key(act.session, organisation_id, act.now)
    survey = open_poll(act, organisation_id, key)
    if survey is None:
        raise Refusal("survey-nobody")
    return survey.id


@action(may("gather"))
def start_satisfaction(act: Act, organisation_id: int) -> int:
    """Ask everybody active how the work goes, by hand; gives the round.

    Who has such a questionnaire open already is not asked a second time.

    :raises Refusal: `survey-nobody`; (Late) `survey-runs`
    """
    rounds = surveys_in(act.session, organisation_id)
    if any(row.occasion == Occasion.MIDDLE and row.state == "open" for row in rounds):
        raise Late("survey-runs")
    key = f"middle-all-{act.now:%Y-%m-%d-%H%M%S}"
    survey = open_round(act, organisation_id, Occasion.MIDDLE, key)
    if survey is None:
        raise Refusal("survey-nobody")
    return survey.id


def current_quarter_key(session: Session, organisation_id: int, now: datetime) -> str:
    """The key of the quarter that runs in an organisation's own zone."""
    zone = ZoneInfo(session.get_one(Organisation, organisation_id).timezone)
    return quarter_key(quarter_of(now.astimezone(zone).date()))


def open_poll(act: Act, organisation_id: int, key: str) -> Survey | None:
    """Open a quarter's poll for everybody active; None when there is nobody.

    :raises Late: `survey-poll-was`
    """
    if survey_by_key(act.session, organisation_id, key) is not None:
        raise Late("survey-poll-was")
    return open_round(act, organisation_id, Occasion.QUARTER, key)


def open_round(
    act: Act, organisation_id: int, occasion: Occasion, key: str, mentorship_id: int | None = None
) -> Survey | None:
    """Open a round for the people of one mentorship, or of all that run; None: nobody to ask.

    Everybody is owed one invitation, on the first day on which nothing else is asked of them.
    """
    busy = asked_now(act.session, organisation_id, occasion)
    found = participants(act.session, organisation_id, mentorship_id)
    asked = _once(found, busy, by_side=occasion is not Occasion.QUARTER)
    if not asked:
        return None
    survey = Survey(
        organisation_id=organisation_id,
        mentorship_id=mentorship_id,
        occasion=occasion,
        key=key,
        state="open",
        opened_by=act.caller_id,
        opened_at=act.now,
        closes_at=act.now + timedelta(days=clocks().survey_closed_on),
    )
    act.session.add(survey)
    act.session.flush()
    act.note("survey", survey.id, "opened", key=key)
    _invite(act, survey, asked)
    _wait(act, survey, 0)
    return survey


def _once(
    found: Sequence[tuple[Party, Person]], busy: set[tuple[int, str]], *, by_side: bool
) -> list[tuple[Party, Person]]:
    """Each person once (on each side, when the sides are asked different things)."""
    kept: dict[tuple[int, str], tuple[Party, Person]] = {}
    for party, person in found:
        if (person.id, party.side) not in busy:
            kept.setdefault((person.id, party.side if by_side else ""), (party, person))
    return list(kept.values())


def _invite(act: Act, survey: Survey, asked: Sequence[tuple[Party, Person]]) -> None:
    kind = "survey-poll" if survey.occasion == Occasion.QUARTER else "survey-invitation"
    moments = _moments(act, [person for _, person in asked])
    for party, person in asked:
        questionnaire = questionnaire_for(Occasion(survey.occasion), Audience(party.side))
        if questionnaire is None:
            continue
        due_at = free_moment(act.now, moments[person.id], ZoneInfo(person.timezone))
        moments[person.id].append(due_at)
        sheet = Sheet(
            survey_id=survey.id,
            person_id=person.id,
            side=party.side,
            questionnaire=questionnaire.code,
            mentorship_id=party.mentorship_id,
            state="asked",
            asked_at=due_at,
        )
        act.session.add(sheet)
        act.session.flush()
        ask(
            act,
            SHEET,
            sheet.id,
            [person.id],
            notice="survey-reminder",
            organisation_id=survey.organisation_id,
            until=survey.closes_at,
            goes_to="close",
            at=due_at,
            sheet_id=sheet.id,
        )
        act.tell(
            person.id,
            kind,
            due_at=due_at,
            expires_at=survey.closes_at,
            dedup_key=f"survey-{sheet.id}",
            sheet_id=sheet.id,
        )


def _moments(
    act: Act, people: Sequence[Person], kinds: Sequence[str] = ASKING
) -> dict[int, list[datetime]]:
    since = act.now - timedelta(days=1)
    return owed_moments(act.session, [person.id for person in people], kinds, since)


@clock(STEP)
def next_step(act: Act, survey_id: int, step: int) -> None:
    """Day 3 and 6 (or the working day after): remind who is silent; day 10: close, and tell the
    curators."""
    survey = act.session.get(Survey, survey_id)
    if survey is None or survey.state != "open":
        return
    if survey_steps()[step].what == "close":
        _close(act, survey)
        return
    _remind(act, survey)
    _wait(act, survey, step + 1)


def _wait(act: Act, survey: Survey, step: int) -> None:
    later = timedelta(days=survey_steps()[step].after)
    act.wait(STEP, survey.id, survey.opened_at + later, step)


def _remind(act: Act, survey: Survey) -> None:
    silent = [sheet for sheet in sheets_of(act.session, survey.id) if sheet.state == "asked"]
    people = [act.session.get_one(Person, sheet.person_id) for sheet in silent]
    moments = _moments(act, people, ASKED)
    calendar = calendar_of(act.session, survey.organisation_id)
    for sheet, person in zip(silent, people, strict=True):
        due_at = free_moment(act.now, moments[person.id], ZoneInfo(person.timezone), calendar)
        if sheet.asked_at > act.now - timedelta(days=1) or due_at >= survey.closes_at:
            continue  # asked only now: the next reminder comes soon enough
        remind(act, person.id, due_at)


def _close(act: Act, survey: Survey) -> None:
    survey.state, survey.closed_at = "closed", act.now
    for sheet in sheets_of(act.session, survey.id):
        if sheet.state == "asked":
            whole = _whole(act.session, sheet)
            sheet.state, sheet.done_at = ("done", act.now) if whole else ("closed", None)
            over(act, SHEET, sheet.id, lapsed=not whole)
        if survey.occasion == Occasion.QUARTER:
            act.tell(sheet.person_id, "survey-poll-over", sheet_id=sheet.id)
    act.note("survey", survey.id, "closed")
    if survey.mentorship_id is None:
        for curator in people_with_role(act.session, survey.organisation_id, "curator"):
            zone = ZoneInfo(curator.timezone)
            due_at = free_moment(act.now, (), zone)
            act.tell(curator.id, "survey-result", due_at=due_at, survey_id=survey.id)


def _whole(session: Session, sheet: Sheet) -> bool:
    """Whether everything but free text was answered: then the sheet counts without a last tap."""
    answers = answers_of(session, sheet.id)
    items = QUESTIONNAIRES[sheet.questionnaire].items
    needed = {item.code for item in items if not (isinstance(item, FreeText) or item.skippable)}
    return needed <= {code for code, answer in answers.items() if answer.value is not None}
