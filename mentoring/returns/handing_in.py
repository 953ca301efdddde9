"""Handing the return in, accepting it, sending it back; the list of mentees looked through."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mentoring.acting import Act, action
from mentoring.mentorships.circle import zone_of
from mentoring.organisations.runners import runners_of
from mentoring.permissions import on_line, require
from mentoring.refusals import Late, NotFound
from mentoring.returns.clocks import REFRESH, RETURN
from mentoring.times.schoolyear import quarter_of
from mentoring.waiting.asks import answered, over
from mentoring.waiting.telling import tell_kindly
from storage.mentorships import RUNNING, states_in
from storage.people import coordinators_of, people_with_role
from storage.reports import agreed_meetings, help_asked, pairs_with_order
from storage.returns import QuarterReturn, Refresh

WORD = 300


def figures_of(session: Session, organisation_id: int, year: int, quarter: int) -> dict[str, int]:
    """The figures of a return: people and pairs as they stand, what took place in the quarter."""
    days = quarter_of(date(year, quarter * 3, 1))
    zone = ZoneInfo(zone_of(session, organisation_id))
    since = datetime.combine(days.first_day, time(), tzinfo=zone).astimezone(UTC)
    until = datetime.combine(days.last_day + timedelta(days=1), time(), tzinfo=zone).astimezone(UTC)
    meetings = agreed_meetings(session, organisation_id, since, until)
    asked = help_asked(session, organisation_id, since, until)
    states = states_in(session, organisation_id)
    return {
        "mentors": len(people_with_role(session, organisation_id, "mentor")),
        "mentees": len(people_with_role(session, organisation_id, "mentee")),
        "pairs": sum(states.get(state, 0) for state in RUNNING),
        "ordered": pairs_with_order(session, organisation_id)[1],
        "planned": len(meetings),
        "held": sum(row.state == "held" for row in meetings),
        "asked": len(asked),
        "solved": sum(bool(row.solved) for row in asked),
    }


def _return(act: Act, return_id: int) -> QuarterReturn:
    row = act.session.get(QuarterReturn, return_id)
    if row is None:
        raise NotFound
    return row


@on_line("submit_return")
def _submits(act: Act, *, return_id: int, **_: object) -> None:
    require(act, _return(act, return_id).organisation_id, "submit_return")


@on_line("accept_return")
def _accepts(act: Act, *, return_id: int, **_: object) -> None:
    require(act, _return(act, return_id).organisation_id, "accept_return")


@action(_submits)
def submit(act: Act, return_id: int) -> None:
    """Hand the return in with the figures of this moment; the coordinators are told.

    :raises Late: `return-submitted`
    """
    row = _return(act, return_id)
    if row.state not in ("asked", "returned"):
        raise Late("return-submitted")
    row.figures = figures_of(act.session, row.organisation_id, row.year, row.quarter)
    row.state, row.submitted_by, row.submitted_at = "submitted", act.caller_id, act.now
    answered(act, RETURN, row.id)
    over(act, RETURN, row.id)
    act.note("return", row.id, "submitted", **row.figures)
    for coordinator in coordinators_of(act.session, row.organisation_id):
        tell_kindly(act, coordinator.id, "return-submitted", return_id=row.id)


@action(_accepts)
def accept(act: Act, return_id: int) -> None:
    """Accept a return; who handed it in is told.

    :raises Late: `return-not-submitted`
    """
    _decide(act, return_id, "accepted", "")
    _tell(act, return_id, "return-accepted")


@action(_accepts)
def send_back(act: Act, return_id: int, word: str) -> None:
    """Send a return back with a word of what is missing; it can be handed in again.

    :raises Late: `return-not-submitted`
    """
    _decide(act, return_id, "returned", " ".join(word.split())[:WORD])
    _tell(act, return_id, "return-returned")


def _decide(act: Act, return_id: int, state: str, word: str) -> None:
    row = _return(act, return_id)
    if row.state != "submitted":
        raise Late("return-not-submitted")
    row.state, row.word = state, word
    row.decided_by, row.decided_at = act.caller_id, act.now
    act.note("return", row.id, state)


def _tell(act: Act, return_id: int, kind: str) -> None:
    for person in runners_of(act.session, _return(act, return_id).organisation_id):
        tell_kindly(act, person.id, kind, return_id=return_id)


@on_line("submit_return")
def _refreshes(act: Act, *, refresh_id: int, **_: object) -> None:
    row = act.session.get(Refresh, refresh_id)
    if row is None:
        raise NotFound
    require(act, row.organisation_id, "submit_return")


@action(_refreshes)
def refreshed(act: Act, refresh_id: int) -> None:
    """Say that the list of mentees was looked through and is right for this school year (S1 §5).

    :raises Late: `refresh-done`
    """
    row = act.session.get_one(Refresh, refresh_id)
    if row.done_at is not None:
        raise Late("refresh-done")
    row.done_by, row.done_at = act.caller_id, act.now
    row.mentees = len(people_with_role(act.session, row.organisation_id, "mentee"))
    answered(act, REFRESH, row.id)
    over(act, REFRESH, row.id)
    act.note("organisation", row.organisation_id, "refreshed", mentees=row.mentees)
