"""A curator reads a pair's notes only for a stated reason, which the pair reads first (§2)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from mentoring.acting import Act, action, clock
from mentoring.mentorships.circle import (
    hide_from_strangers,
    mentorship,
    tell,
    tell_parties,
    zone_of,
)
from mentoring.people.looking import NOTES, keep_look
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.times.clocks import clocks, kind_moment
from storage.audit import Visit, visit_of
from storage.mentorships import parties_of
from storage.outbox import Outbox
from storage.people import Person

OPENS, CLOSES = "visit-opens", "visit-closes"
TOLD = "pair-visit"
SHORTEST_REASON = 10
LONGEST_REASON = 300
NOT_YET_DELIVERED = ("waiting", "claimed")
LATER = timedelta(minutes=10)


@on_line("visit_notes")
def _curates(act: Act, *, mentorship_id: int, **_: object) -> None:
    hide_from_strangers(act, mentorship_id)
    row = mentorship(act, mentorship_id)
    held = [role.role for role in act.roles() if role.organisation_id == row.organisation_id]
    if "curator" not in held or any(
        party.person_id == act.caller_id for party in parties_of(act.session, mentorship_id)
    ):
        raise NotFound


@action(_curates)
def may_ask(act: Act, mentorship_id: int) -> None:
    """Whether the caller may state a reason: nothing is done. Refuses everybody else."""
    assert mentorship(act, mentorship_id)


@action(_curates)
def ask_to_read(act: Act, mentorship_id: int, reason: str) -> int:
    """State a reason to read a pair's notes; the pair is told, and an hour later they open.

    :raises Refusal: `visit-reason` when it is too short to be one; (Late) `visit-asked`
    """
    reason = " ".join(reason.split())[:LONGEST_REASON]
    if len(reason) < SHORTEST_REASON:
        raise Refusal("visit-reason")
    row = mentorship(act, mentorship_id)
    if visit_of(act.session, mentorship_id, act.caller.id) is not None:
        raise Late("visit-asked")
    visit = Visit(
        mentorship_id=row.id,
        person_id=act.caller.id,
        reason=reason,
        asked_at=act.now,
        opens_at=_opens_at(act, row.id),
    )
    act.session.add(visit)
    act.session.flush()
    act.note("mentorship", row.id, "visit-asked", visit=visit.id)
    tell_parties(act, row, TOLD, visit_id=visit.id)
    act.wait(OPENS, visit.id, visit.opens_at)
    return visit.id


def _opens_at(act: Act, mentorship_id: int) -> datetime:
    """An hour after the last of the pair has been told, their quiet hours kept."""
    people = [
        act.session.get_one(Person, party.person_id)
        for party in parties_of(act.session, mentorship_id)
    ]
    told = [kind_moment(act.now, ZoneInfo(person.timezone)) for person in people]
    return max([act.now, *told]) + timedelta(minutes=clocks().visit_opens_minutes)


@clock(OPENS)
def open_notes(act: Act, visit_id: int, _step: int) -> None:
    """The pair has been told: the notes open for a day. Not told yet: they wait."""
    visit = act.session.get(Visit, visit_id)
    if visit is None or visit.state != "asked":
        return
    if _untold(act, visit):
        act.wait(OPENS, visit.id, act.now + LATER)
        return
    visit.state = "open"
    visit.closes_at = act.now + timedelta(minutes=clocks().visit_lasts_minutes)
    act.wait(CLOSES, visit.id, visit.closes_at)
    tell(act, visit.person_id, "pair-visit-open", visit_id=visit.id)


def _untold(act: Act, visit: Visit) -> bool:
    people = [party.person_id for party in parties_of(act.session, visit.mentorship_id)]
    query = select(Outbox.ids).where(
        Outbox.kind == TOLD,
        Outbox.recipient.in_(people),
        Outbox.state.in_(NOT_YET_DELIVERED),
    )
    return any(ids.get("visit_id") == visit.id for ids in act.session.scalars(query))


@clock(CLOSES)
def close_notes(act: Act, visit_id: int, _step: int) -> None:
    """A day later they are closed again."""
    visit = act.session.get(Visit, visit_id)
    if visit is not None and visit.state == "open":
        visit.state = "over"


@on_line("visit_notes")
def _visits(act: Act, *, visit_id: int, **_: object) -> None:
    visit = act.session.get(Visit, visit_id)
    if visit is None or visit.person_id != act.caller.id:
        raise NotFound
    _curates(act, mentorship_id=visit.mentorship_id)


@action(_visits)
def read_notes(act: Act, visit_id: int) -> None:
    """Open the notes; that they were opened is kept, and the pair may read it.

    :raises Late: `visit-not-open`
    """
    visit = act.session.get_one(Visit, visit_id)
    if visit.state != "open":
        raise Late("visit-not-open")
    row = mentorship(act, visit.mentorship_id)
    zone = zone_of(act.session, row.organisation_id)
    for party in parties_of(act.session, row.id):
        keep_look(act, party.person_id, NOTES, zone)
    act.note("mentorship", row.id, "notes-read", visit=visit.id)
