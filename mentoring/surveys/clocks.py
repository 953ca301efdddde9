"""What is asked by itself: each quarter, and when a mentorship begins, is half over, and ends."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, clock
from mentoring.mentorships.changes import CHANGES
from mentoring.surveys.planning import (
    middle_at,
    next_poll_at,
    next_working_morning,
)
from mentoring.surveys.questionnaires import Occasion
from mentoring.surveys.rounds import current_quarter_key, open_poll, open_round
from mentoring.times.workdays import Calendar
from storage.mentorships import RUNNING, Mentorship
from storage.organisations import Organisation
from storage.surveys import running_in, survey_by_key
from storage.waits import Wait

QUARTER = "survey-quarter"
ENTRY, MIDDLE, EXIT = "survey-entry", "survey-middle", "survey-exit"
MOMENTS: Final = {ENTRY: Occasion.ENTRY, MIDDLE: Occasion.MIDDLE, EXIT: Occasion.EXIT}


def plan_quarter(act: Act, organisation_id: int) -> None:
    """Let the next quarter's poll come; nothing changes when it is planned already."""
    query = select(Wait.id).where(Wait.kind == QUARTER, Wait.subject_id == organisation_id)
    if act.session.scalar(query) is None:
        act.wait(QUARTER, organisation_id, next_poll_at(act.now, _calendar(act, organisation_id)))


@clock(QUARTER)
def quarter_begins(act: Act, organisation_id: int, _step: int) -> None:
    """Open the quarter's poll, and plan the next while mentorships run."""
    if not running_in(act.session, organisation_id):
        return  # the next mentorship that begins plans it again
    key = current_quarter_key(act.session, organisation_id, act.now)
    if survey_by_key(act.session, organisation_id, key) is None:
        open_poll(act, organisation_id, key)
    act.wait(QUARTER, organisation_id, next_poll_at(act.now, _calendar(act, organisation_id)))


@clock(ENTRY)
def entry_due(act: Act, mentorship_id: int, _step: int) -> None:
    """The first working morning: what is expected."""
    _ask_pair(act, mentorship_id, ENTRY, RUNNING)


@clock(MIDDLE)
def middle_due(act: Act, mentorship_id: int, _step: int) -> None:
    """Half of the time is over: how it goes."""
    _ask_pair(act, mentorship_id, MIDDLE, RUNNING)


@clock(EXIT)
def exit_due(act: Act, mentorship_id: int, _step: int) -> None:
    """It has ended: what came of it."""
    ended = ("completed", "ended_by_participant", "ended_by_curator")
    _ask_pair(act, mentorship_id, EXIT, ended)


def _ask_pair(act: Act, mentorship_id: int, kind: str, states: tuple[str, ...]) -> None:
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state not in states:
        return
    occasion = MOMENTS[kind]
    key = f"{occasion}-{row.id}"
    if survey_by_key(act.session, row.organisation_id, key) is None:
        open_round(act, row.organisation_id, occasion, key, row.id)


def heard(act: Act, row: Mentorship, event: str) -> None:
    """A mentorship has changed: plan what is asked about it."""
    if event in ("active", "resumed"):
        plan_quarter(act, row.organisation_id)
        _plan_middle(act, row)
    if event == "active":
        act.wait(ENTRY, row.id, next_working_morning(act.now, _calendar(act, row.organisation_id)))
    if event == "ended":
        for kind in (ENTRY, MIDDLE):
            act.stop_waiting(kind, row.id)
        act.wait(EXIT, row.id, next_working_morning(act.now, _calendar(act, row.organisation_id)))


def plan_missing(session: Session, now: datetime) -> None:
    """Plan what nobody has planned: for pairs taken over from a file or a backup.

    Called when the bot starts and every hour; it changes nothing where all is planned.
    """
    act = Act(session, now, None)
    planned = select(Wait.subject_id)
    running = Mentorship.state.in_(RUNNING)
    organisations = (
        select(Mentorship.organisation_id)
        .where(running, Mentorship.organisation_id.not_in(planned.where(Wait.kind == QUARTER)))
        .distinct()
    )
    for organisation_id in list(session.scalars(organisations)):
        plan_quarter(act, organisation_id)
    pairs = select(Mentorship).where(
        running,
        Mentorship.ends_on >= now.date(),
        Mentorship.id.not_in(planned.where(Wait.kind == MIDDLE)),
    )
    for row in list(session.scalars(pairs)):
        _plan_middle(act, row)


def _plan_middle(act: Act, row: Mentorship) -> None:
    if row.starts_on is None or row.ends_on is None or row.ends_on < row.starts_on:
        return
    due_at: datetime = middle_at(row.starts_on, row.ends_on, _calendar(act, row.organisation_id))
    if due_at > act.now:
        act.wait(MIDDLE, row.id, due_at)


def _calendar(act: Act, organisation_id: int) -> Calendar:
    zone = act.session.get_one(Organisation, organisation_id).timezone
    return Calendar(zone=ZoneInfo(zone))


CHANGES.append(heard)
