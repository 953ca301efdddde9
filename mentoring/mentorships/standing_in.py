"""Another mentor for a time: asked by the curator, agreed to, over by its date (domain §4)."""

from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, clock
from mentoring.mentorships.changes import CHANGES
from mentoring.mentorships.circle import (
    managed,
    mentorship,
    tell,
    tell_curators,
    tell_parties,
    zone_of,
)
from mentoring.mentorships.fitting import holds_role
from mentoring.mentorships.life import OVER, follows
from mentoring.mentorships.rules import end_of_notice, today
from mentoring.organisations.calendar import calendar_of
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.times.clocks import answer_steps
from mentoring.waiting.asks import answered, ask, over, waited_for
from mentoring.waiting.clockwork import run_on
from storage.mentorships import Mentorship, StandIn, parties_of

ASKED, ENDS = "stand-in-asked", "stand-in-ends"
OPEN = ("asked", "agreed")
LONGEST: Final = timedelta(days=120)


def stand_in_now(session: Session, mentorship_id: int, on: date) -> StandIn | None:
    """Who stands in for the mentor on a day."""
    query = select(StandIn).where(
        StandIn.mentorship_id == mentorship_id,
        StandIn.state == "agreed",
        StandIn.first_on <= on,
        StandIn.last_on >= on,
    )
    return session.scalar(query)


def open_stand_in(session: Session, mentorship_id: int) -> StandIn | None:
    """The stand-in who is asked, or who agreed and is not through yet."""
    query = select(StandIn).where(StandIn.mentorship_id == mentorship_id, StandIn.state.in_(OPEN))
    return session.scalar(query)


def stood_in_for(session: Session, person_id: int) -> list[StandIn]:
    """Where a person stands in, or is asked to."""
    query = select(StandIn).where(StandIn.person_id == person_id, StandIn.state.in_(OPEN))
    return list(session.scalars(query.order_by(StandIn.id)))


def standing_now(session: Session, person_id: int, now: datetime) -> list[Mentorship]:
    """The running mentorships in which a person stands in at a moment (UTC)."""
    rows = [session.get_one(Mentorship, m.mentorship_id) for m in stood_in_for(session, person_id)]
    return [
        row for row in rows if row.state == "active" and who_mentors(session, row, now) == person_id
    ]


def who_mentors(session: Session, row: Mentorship, now: datetime) -> int:
    """The mentor, or who stands in for them at a moment (UTC)."""
    found = stand_in_now(session, row.id, today(now, zone_of(session, row.organisation_id)))
    return found.person_id if found else row.mentor_id


def working_parties(session: Session, row: Mentorship, now: datetime) -> list[tuple[int, str]]:
    """Who meets now, as (person, side): a stand-in takes the mentor's place."""
    mentor = who_mentors(session, row, now)
    mentees = [p.person_id for p in parties_of(session, row.id) if p.side == "mentee"]
    return [(mentor, "mentor"), *((person_id, "mentee") for person_id in mentees)]


@action(managed)
def ask_stand_in(
    act: Act, mentorship_id: int, mentor_id: int, first_on: date, last_on: date
) -> int:
    """Ask another mentor of the organisation to stand in from a day to a day, both included.

    :raises Refusal: `stand-in-takes-part`, `days-backwards`, `stand-in-past`, `stand-in-long`;
        (Late) `not-running`, `stand-in-open`
    """
    row = mentorship(act, mentorship_id)
    follows(row.state, "stand-in")
    parties = {party.person_id for party in parties_of(act.session, row.id)}
    if mentor_id in parties:
        raise Refusal("stand-in-takes-part")
    if not holds_role(act.session, mentor_id, row.organisation_id, "mentor"):
        raise NotFound
    if last_on < first_on:
        raise Refusal("days-backwards")
    if first_on < today(act.now, zone_of(act.session, row.organisation_id)):
        raise Refusal("stand-in-past")
    if last_on - first_on > LONGEST:
        raise Refusal("stand-in-long")
    if open_stand_in(act.session, row.id) is not None:
        raise Late("stand-in-open")
    made = StandIn(
        mentorship_id=row.id,
        person_id=mentor_id,
        first_on=first_on,
        last_on=last_on,
        state="asked",
        created_at=act.now,
    )
    act.session.add(made)
    act.session.flush()
    act.note("mentorship", row.id, "stand-in-asked", person=mentor_id)
    ask(
        act,
        ASKED,
        made.id,
        [mentor_id],
        notice="stand-in-asked",
        organisation_id=row.organisation_id,
        about=row.mentor_id,
        stand_in_id=made.id,
    )
    tell(act, mentor_id, "stand-in-asked", stand_in_id=made.id)
    calendar = calendar_of(act.session, row.organisation_id)
    run_on(
        act,
        ASKED,
        made.id,
        answer_steps()[-1:],
        0,
        act.now,
        calendar,
        waited_for(act, ASKED, made.id),
    )
    return made.id


@on_line("own_pair")
def is_asked(act: Act, *, stand_in_id: int, **_: object) -> None:
    """A rule: the caller is the one who was asked. :raises NotFound: somebody else was"""
    made = act.session.get(StandIn, stand_in_id)
    if made is None or made.person_id != act.caller.id:
        raise NotFound


@action(is_asked)
def answer_stand_in(act: Act, stand_in_id: int, agrees: bool) -> None:
    """Say yes or no to standing in; the pair and the curator are told of a yes, of a no the
    curator alone.

    :raises Late: `stand-in-over`
    """
    made = act.session.get_one(StandIn, stand_in_id)
    row = mentorship(act, made.mentorship_id)
    if made.state != "asked" or row.state in OVER:
        raise Late("stand-in-over")
    made.state = "agreed" if agrees else "declined"
    answered(act, ASKED, made.id)
    act.stop_waiting(ASKED, made.id)
    act.note("mentorship", row.id, f"stand-in-{made.state}")
    tell_curators(act, row, f"stand-in-{made.state}", stand_in_id=made.id)
    if agrees:
        tell_parties(act, row, "stand-in-agreed", stand_in_id=made.id)
        zone = zone_of(act.session, row.organisation_id)
        act.wait(ENDS, made.id, end_of_notice(made.last_on, zone))


@on_line("amend_pair")
def _may_end(act: Act, *, stand_in_id: int, **_: object) -> None:
    made = act.session.get(StandIn, stand_in_id)
    if made is None:
        raise NotFound
    if made.person_id != act.caller.id:
        managed(act, mentorship_id=made.mentorship_id)


@action(_may_end)
def end_stand_in(act: Act, stand_in_id: int) -> None:
    """The stand-in steps back, or the curator needs none any more; everybody is told.

    :raises Late: `stand-in-over`
    """
    made = act.session.get_one(StandIn, stand_in_id)
    if made.state not in OPEN:
        raise Late("stand-in-over")
    _end(act, made, "withdrawn")


@clock(ASKED)
def unanswered(act: Act, stand_in_id: int, _step: int) -> None:
    """No answer in time: the curator asks somebody else."""
    made = act.session.get(StandIn, stand_in_id)
    if made is not None and made.state == "asked":
        made.state = "declined"
        over(act, ASKED, made.id, lapsed=True)
        row = mentorship(act, made.mentorship_id)
        tell_curators(act, row, "stand-in-declined", stand_in_id=made.id)


@clock(ENDS)
def last_day_over(act: Act, stand_in_id: int, _step: int) -> None:
    """The last day is over: the mentor goes on."""
    made = act.session.get(StandIn, stand_in_id)
    if made is not None and made.state == "agreed":
        _end(act, made, "over")


def _end(act: Act, made: StandIn, state: str) -> None:
    row, was = mentorship(act, made.mentorship_id), made.state
    made.state = state
    act.stop_waiting(ENDS, made.id)
    act.stop_waiting(ASKED, made.id)
    over(act, ASKED, made.id)
    act.note("mentorship", row.id, f"stand-in-{state}")
    if made.person_id != act.caller_id:
        ids = {"stand_in_id": made.id, "mentorship_id": row.id}
        tell(act, made.person_id, "stand-in-over", **ids)
    if was == "agreed" and row.state not in OVER:
        tell_parties(act, row, "stand-in-over", stand_in_id=made.id)
        tell_curators(act, row, "stand-in-over", stand_in_id=made.id)


def pair_changed(act: Act, row: Mentorship, event: str) -> None:
    """Nobody stands in for what is over."""
    made = open_stand_in(act.session, row.id) if event == "ended" else None
    if made is not None:
        _end(act, made, "withdrawn")


CHANGES.append(pair_changed)
