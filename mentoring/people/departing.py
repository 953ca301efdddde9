"""Leaving an organisation, or moving to another: who is told, and what becomes of what runs there
(domain §3, §4). Pairs work until the last day, so that the curator can find who goes on.
"""

from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.acting import Act, action, clock
from mentoring.help.leaving import leave_help
from mentoring.mentorships.circle import tell, zone_of
from mentoring.mentorships.ending import close_all_of
from mentoring.mentorships.rules import LEFT, morning_of
from mentoring.organisations.runners import runners_of
from mentoring.people.invitations import INVITERS
from mentoring.permissions import on_line, own, powers, require
from mentoring.refusals import Forbidden, Late, NotFound, Refusal
from storage.departures import Departure, departure_by_role, planned_departure
from storage.mentorships import RUNNING, mentorships_of, parties_of
from storage.people import Person, Role, roles_of

LEAVES: Final = "departure"
FURTHEST: Final = timedelta(days=365)


@action(own("own_data"))
def resign(act: Act, organisation_id: int, last_day: date) -> int:
    """Say that one leaves an organisation after this day; the departure's id.

    :raises NotFound: one is not of that organisation
    :raises Refusal: `last-day-past`, `last-day-far`; (Late) `departure-known`
    """
    return _plan(act, act.caller.id, organisation_id, last_day)


@on_line("gather")
def may_remove(act: Act, *, organisation_id: int, person_id: int, **_: object) -> None:
    """Whoever may invite to all of the person's roles there may take them away (domain §2)."""
    require(act, organisation_id, "gather")
    held = roles_there(act, person_id, organisation_id)
    if not held:
        raise NotFound
    mine = powers(act, organisation_id)
    if person_id == act.caller_id or any(not mine & set(INVITERS[r.role]) for r in held):
        raise Forbidden


@action(may_remove)
def remove_person(act: Act, organisation_id: int, person_id: int, last_day: date) -> int:
    """The same by the curator's hand; the person is told.

    :raises Refusal: as `resign`
    """
    return _plan(act, person_id, organisation_id, last_day)


def roles_there(act: Act, person_id: int, organisation_id: int) -> list[Role]:
    """What a person holds or waits for in an organisation."""
    held = roles_of(act.session, person_id)
    return [role for role in held if role.organisation_id == organisation_id]


def _plan(act: Act, person_id: int, organisation_id: int, last_day: date) -> int:
    if not roles_there(act, person_id, organisation_id):
        raise NotFound
    zone = zone_of(act.session, organisation_id)
    today = act.now.astimezone(ZoneInfo(zone)).date()
    if last_day < today:
        raise Refusal("last-day-past")
    if last_day > today + FURTHEST:
        raise Refusal("last-day-far")
    known = planned_departure(act.session, person_id, organisation_id)
    if known is not None and known.to_role_id is None and known.leaves_on == last_day:
        raise Late("departure-known")
    row = known or _new(act, person_id, organisation_id)
    row.leaves_on, row.to_role_id, row.asked_by = last_day, None, act.caller_id
    act.session.flush()
    act.note("person", person_id, "leaves", organisation=organisation_id, day=last_day.isoformat())
    if last_day == today:
        _go(act, row)
        return row.id
    act.wait(LEAVES, row.id, morning_of(last_day + timedelta(days=1), zone))
    _announce(act, row)
    return row.id


def _new(act: Act, person_id: int, organisation_id: int) -> Departure:
    today = act.now.astimezone(ZoneInfo(zone_of(act.session, organisation_id))).date()
    row = Departure(
        person_id=person_id,
        organisation_id=organisation_id,
        leaves_on=today,
        state="planned",
        asked_by=act.caller_id,
        created_at=act.now,
    )
    act.session.add(row)
    act.session.flush()
    return row


def _announce(act: Act, row: Departure) -> None:
    """The person, their pairs and those who run the organisation hear of it, but not the caller."""
    others = {
        party.person_id
        for pair in mentorships_of(act.session, row.person_id, RUNNING)
        if pair.organisation_id == row.organisation_id
        for party in parties_of(act.session, pair.id)
    }
    for person_id in sorted(others | {row.person_id}):
        if person_id != act.caller_id:
            tell(act, person_id, "departure-planned", departure_id=row.id)
    for person_id in runners(act, row):
        if person_id not in others:
            tell(act, person_id, "departure-to-run", departure_id=row.id)


def runners(act: Act, row: Departure) -> list[int]:
    """Who finds the others a new mentor, without the caller."""
    found = runners_of(act.session, row.organisation_id, without=row.person_id)
    return [person.id for person in found if person.id != act.caller_id]


@on_line("own_data")
def _own(act: Act, *, departure_id: int, **_: object) -> None:
    row = act.session.get(Departure, departure_id)
    if row is None or row.person_id != act.caller.id:
        raise NotFound


@on_line("gather")
def _of_others(act: Act, *, departure_id: int, **_: object) -> None:
    row = act.session.get(Departure, departure_id)
    if row is None:
        raise NotFound
    may_remove(act, organisation_id=row.organisation_id, person_id=row.person_id)


@action(_own)
def stay_after_all(act: Act, departure_id: int) -> None:
    """Take one's departure back while it is ahead; whoever heard of it hears that too.

    :raises Late: `departure-over`
    """
    _take_back(act, departure_id)


@action(_of_others)
def keep_person(act: Act, departure_id: int) -> None:
    """The same by the curator's hand. :raises Late: `departure-over`"""
    _take_back(act, departure_id)


def _take_back(act: Act, departure_id: int) -> None:
    row = act.session.get_one(Departure, departure_id)
    if row.state != "planned":
        raise Late("departure-over")
    row.state = "cancelled"
    act.stop_waiting(LEAVES, row.id)
    act.note("person", row.person_id, "stays", organisation=row.organisation_id)
    _announce(act, row)


@clock(LEAVES)
def leave_now(act: Act, departure_id: int, _step: int) -> None:
    """The last day is over."""
    row = act.session.get(Departure, departure_id)
    if row is None or row.state != "planned":
        return
    if act.session.get_one(Person, row.person_id).erased_at is None:
        _go(act, row)


def _go(act: Act, row: Departure) -> None:
    """End what runs there, take the roles away, and tell the person and those who go on."""
    row.state = "done"
    act.stop_waiting(LEAVES, row.id)
    left = mentees_left(act, row)
    leave_help(act, row.person_id, row.organisation_id)
    close_all_of(act, row.person_id, LEFT, row.organisation_id)
    for role in roles_there(act, row.person_id, row.organisation_id):
        role.state = "removed"
        act.note("role", role.id, "removed", role=role.role)
    act.session.flush()
    tell(act, row.person_id, "departed", departure_id=row.id)
    act.tell(row.person_id, "commands")
    for person_id in runners(act, row):
        tell(act, person_id, "departure-done", departure_id=row.id, mentees=left)


def mentees_left(act: Act, row: Departure) -> list[int]:
    """Those whose mentor leaves: they need another one."""
    return [
        party.person_id
        for pair in mentorships_of(act.session, row.person_id, RUNNING)
        if pair.organisation_id == row.organisation_id and pair.mentor_id == row.person_id
        for party in parties_of(act.session, pair.id)
        if party.side == "mentee"
    ]


def plan_move(act: Act, organisation_id: int, role: Role) -> None:
    """Leave an organisation when this role in another one is confirmed; at once if it is already.

    :raises NotFound: one is not of that organisation, or it is the same one
    """
    person_id = act.caller.id
    same = role.organisation_id == organisation_id
    if same or not roles_there(act, person_id, organisation_id):
        raise NotFound
    row = planned_departure(act.session, person_id, organisation_id)
    if row is not None:
        act.stop_waiting(LEAVES, row.id)
    row = row or _new(act, person_id, organisation_id)
    row.to_role_id, row.asked_by = role.id, person_id
    act.note("person", person_id, "moves", organisation=organisation_id, to=role.organisation_id)
    if role.state == "confirmed":
        _go(act, row)
    else:
        _announce(act, row)


def moved(act: Act, role: Role) -> None:
    """A role was confirmed or not: whoever asked for it in order to move goes, or stays."""
    row = departure_by_role(act.session, role.id)
    if row is None:
        return
    if role.state == "confirmed":
        _go(act, row)
    else:
        row.state = "cancelled"
        _announce(act, row)
