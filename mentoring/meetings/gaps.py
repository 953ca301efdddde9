"""Meetings that do not come (domain §2a): the first after the order, the gap between held ones, and
formalism. Both are asked kindly, then the curator is told."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, clock
from mentoring.mentorships.changes import CHANGES
from mentoring.mentorships.circle import tell_curators, tell_parties
from mentoring.organisations.calendar import calendar_of
from mentoring.times.clocks import Step, clocks, first_meeting_steps, gap_steps
from mentoring.times.workdays import Calendar, Unit, days_between
from mentoring.waiting.asks import ask, over
from mentoring.waiting.clockwork import not_yet, reckons, run_on
from storage.asks import Ask
from storage.history import changed_at
from storage.meetings import agreed_ahead, last_held, last_outcomes
from storage.mentorships import Mentorship, parties_of
from storage.waits import Wait, step_of

FIRST, GAP = "first-meeting", "meeting-gap"
BEGINS: Final = ("active", "resumed")
STOPS: Final = ("paused", "ended")
CLOSED_LATER: Final = timedelta(days=1)


def steps_of(kind: str) -> tuple[Step, ...]:
    """The steps of one of the two clocks."""
    return first_meeting_steps() if kind == FIRST else gap_steps()


def heard(act: Act, row: Mentorship, event: str) -> None:
    """Work begins or goes on: the clocks run. It rests or is over: they do not."""
    if event in BEGINS:
        run_gaps(act, row)
    elif event in STOPS:
        for kind in (FIRST, GAP):
            act.stop_waiting(kind, row.id)
        over(act, GAP, row.id)


def run_gaps(act: Act, row: Mentorship) -> None:
    """Let the clocks of an active pair run from its last held meeting, or from its beginning."""
    over(act, GAP, row.id)
    _run(act, row, GAP, 0)
    if last_held(act.session, row.id) is None:
        _run(act, row, FIRST, 0)
    else:
        act.stop_waiting(FIRST, row.id)


def _run(act: Act, row: Mentorship, kind: str, step: int) -> None:
    calendar = calendar_of(act.session, row.organisation_id)
    since, people = _since(act.session, row), _people(act.session, row)
    run_on(act, kind, row.id, steps_of(kind), step, since, calendar, people)


def _since(session: Session, row: Mentorship) -> datetime:
    """From when a gap counts: the last held meeting's end, or the beginning or going on of work."""
    began = changed_at(session, "mentorship", row.id, BEGINS) or row.changed_at
    held = last_held(session, row.id)
    return max(began, held) if held else began


def _people(session: Session, row: Mentorship) -> list[int]:
    return [party.person_id for party in parties_of(session, row.id)]


@clock(FIRST)
def no_first_meeting(act: Act, mentorship_id: int, step: int) -> None:
    """Seven school days after the order without a meeting: both, and the curator."""
    row = _due(act, FIRST, mentorship_id, step)
    if row is not None and last_held(act.session, row.id) is None:
        _ask_both(act, row, FIRST)
        tell_curators(act, row, "pair-first-meeting")


@clock(GAP)
def no_meeting(act: Act, mentorship_id: int, step: int) -> None:
    """Fourteen school days without a held meeting: both; twenty-one: the curator."""
    row = _due(act, GAP, mentorship_id, step)
    if row is None:
        return
    if steps_of(GAP)[step].what == "both":
        _ask_both(act, row, GAP)
        _run(act, row, GAP, step + 1)
    else:
        tell_curators(act, row, "pair-gap")


def _due(act: Act, kind: str, mentorship_id: int, step: int) -> Mentorship | None:
    """The pair, if it really has to be told now; else the clock waits on."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state != "active":
        return None
    ahead = agreed_ahead(act.session, row.id, act.now)
    if ahead is not None:  # a time is agreed: nobody needs to be asked before it is over
        act.wait(kind, row.id, ahead + CLOSED_LATER, step)
        return None
    calendar = calendar_of(act.session, row.organisation_id)
    since, people = _since(act.session, row), _people(act.session, row)
    if not_yet(act, kind, row.id, steps_of(kind), step, since, calendar, people):
        return None
    return row


def _ask_both(act: Act, row: Mentorship, kind: str) -> None:
    parties = parties_of(act.session, row.id)
    for party in parties:
        about = next(other for other in parties if other.side != party.side)
        ask(
            act,
            GAP,
            row.id,
            [party.person_id],
            notice=GAP,
            organisation_id=row.organisation_id,
            about=about.person_id,
            mentorship_id=row.id,
        )
    tell_parties(act, row, kind)


@reckons(GAP)
def reckon(act: Act, mentorship_id: int) -> None:
    """Somebody of the pair is away, or back: the clocks stand still meanwhile."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state != "active":
        return
    for kind in (FIRST, GAP):
        step = step_of(act.session, kind, mentorship_id)
        if step is not None:
            _run(act, row, kind, step)


def school_days_without(session: Session, row: Mentorship, now: datetime) -> int:
    """How many school days a pair has gone without a held meeting («нет встреч 23 учебных дня»)."""
    calendar = calendar_of(session, row.organisation_id)
    return _school_days(_since(session, row), now, calendar)


def _school_days(since: datetime, now: datetime, calendar: Calendar) -> int:
    first, last = since.astimezone(calendar.zone).date(), now.astimezone(calendar.zone).date()
    return days_between(first, last, Unit.SCHOOL_DAY, calendar)


def is_formal(since: datetime, now: datetime, outcomes: Sequence[str]) -> bool:
    """*Formalism* (domain §2a): thirty days without a held meeting, or two of the last four
    unconfirmed.

    :param since: when the last one was held, or work began (UTC)
    :param outcomes: what became of past meetings, the latest first
    """
    last = outcomes[: clocks().formalism_of_last]
    unconfirmed = sum(outcome == "unconfirmed" for outcome in last)
    long_ago = now - since >= timedelta(days=clocks().formalism_days)
    return long_ago or unconfirmed >= clocks().formalism_unconfirmed


def formal(session: Session, row: Mentorship, now: datetime) -> bool:
    """Whether a running pair shows formalism."""
    outcomes = last_outcomes(session, row.id, clocks().formalism_of_last)
    return row.state == "active" and is_formal(_since(session, row), now, outcomes)


def plan_missing_gaps(session: Session, now: datetime) -> None:
    """Let the clocks of pairs run that came from a file or a backup; the others are left alone.

    Those whose curator was told already are left alone as well, until their next meeting.
    """
    act = Act(session, now, None)
    for row in _without_clock(session):
        _run(act, row, GAP, 0)


def _without_clock(session: Session) -> list[Mentorship]:
    known = select(Wait.subject_id).where(Wait.kind == GAP)
    asked = select(Ask.subject_id).where(Ask.kind == GAP)
    query = select(Mentorship).where(
        Mentorship.state == "active", Mentorship.id.not_in(known), Mentorship.id.not_in(asked)
    )
    return list(session.scalars(query))


CHANGES.append(heard)
