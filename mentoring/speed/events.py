"""An event: announced, signed up for with a waiting list, cancelled (domain §8)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from mentoring.acting import Act, action, anyone, require_role
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.speed.binding import HOSTS
from mentoring.speed.planning import plan_remaining
from mentoring.times.quiet import is_quiet
from storage.people import Consent, Person, people_with_role
from storage.speed import (
    SIDES,
    ChatBinding,
    SpeedEvent,
    SpeedSeat,
    seat_of,
    seats_of,
)

CLOCK = "speed-clock"
PLANNED_BEFORE = timedelta(minutes=5)
REMINDED_BEFORE = timedelta(hours=2)
REDRAWN_AFTER = timedelta(seconds=5)


@dataclass(frozen=True)
class Announcement:
    """What the curator decides. `starts_at` is aware."""

    binding_id: int
    topic: str
    starts_at: datetime
    place: str
    round_minutes: int
    rounds: int
    mentor_places: int
    mentee_places: int


@on_line("gather")
def _hosts_binding(act: Act, *, announcement: Announcement, **_: object) -> None:
    binding = act.session.get(ChatBinding, announcement.binding_id)
    if binding is None:
        raise NotFound
    require_role(act, binding.organisation_id, *HOSTS)


@on_line("gather")
def hosts_event(act: Act, *, event_id: int, **_: object) -> None:
    """A rule: the caller may run events of this one's organisation."""
    event = act.session.get(SpeedEvent, event_id)
    if event is None:
        raise NotFound
    require_role(act, event.organisation_id, *HOSTS)


@action(_hosts_binding)
def announce(act: Act, announcement: Announcement) -> int:
    """Announce an event in its group; the event's id.

    :raises Refusal: `speed-past`: it would begin too soon to be planned
    """
    binding = act.session.get_one(ChatBinding, announcement.binding_id)
    if announcement.starts_at <= act.now + PLANNED_BEFORE:
        raise Refusal("speed-past")
    event = SpeedEvent(
        organisation_id=binding.organisation_id,
        binding_id=binding.id,
        topic=announcement.topic,
        starts_at=announcement.starts_at,
        place=announcement.place,
        round_minutes=announcement.round_minutes,
        rounds=announcement.rounds,
        mentor_places=announcement.mentor_places,
        mentee_places=announcement.mentee_places,
        created_by=act.caller.id,
        created_at=act.now,
    )
    act.session.add(event)
    act.session.flush()
    act.note("speed", event.id, "announced")
    act.wait(CLOCK, event.id, event.starts_at - PLANNED_BEFORE, 0)
    redraw(act, event)
    return event.id


def redraw(act: Act, event: SpeedEvent) -> None:
    """Let the announcement show what holds now; one edit in five seconds at most."""
    event.revision += 1
    if event.draw_at is not None and event.draw_at > act.now:
        return
    due = act.now if event.draw_at is None else max(act.now, event.draw_at + REDRAWN_AFTER)
    event.draw_at = due
    tell_group(act, event, "speed-board", due_at=due)


def tell_group(
    act: Act,
    event: SpeedEvent,
    kind: str,
    *,
    due_at: datetime | None = None,
    expires_at: datetime | None = None,
    **ids: Any,
) -> None:
    """Owe the event's group a notice."""
    binding = act.session.get_one(ChatBinding, event.binding_id)
    act.tell(binding.chat_id, kind, due_at=due_at, expires_at=expires_at, event_id=event.id, **ids)


@action(anyone)
def introduce(
    act: Act,
    event_id: int,
    first_name: str,
    patronymic: str,
    text_version: str,
    text_hash: str,
) -> None:
    """Keep the name by which a guest wants to be called, and their consent (L3); not more is asked
    of who comes for one event.
    """
    event = act.session.get(SpeedEvent, event_id)
    if event is None:
        raise NotFound
    person = act.caller
    act.session.add(
        Consent(
            person_id=person.id,
            organisation_id=event.organisation_id,
            text_version=text_version,
            text_hash=text_hash,
            given_at=act.now,
        )
    )
    if person.registered_at is None:
        person.first_name, person.patronymic = first_name, patronymic


def is_known(person: Person) -> bool:
    """Whether a person has told their name, which needs their consent first."""
    return bool(person.first_name) and person.erased_at is None


@action(anyone)
def sign_up(act: Act, event_id: int, side: str) -> str:
    """Take a seat: `in`, `waiting` (all places are taken), or `same` if nothing changes.

    :raises Late: `speed-over`, or `speed-running` for who would change sides in the middle
    :raises Refusal: `speed-name-first`: nobody knows their name yet
    """
    event = act.session.get(SpeedEvent, event_id)
    if event is None or side not in SIDES:
        raise NotFound
    if event.state in ("over", "cancelled") or not _rounds_left(event):
        raise Late("speed-over")
    if not is_known(act.caller):
        raise Refusal("speed-name-first")
    seat = seat_of(act.session, event_id, act.caller.id)
    if seat is not None and seat.state != "out" and seat.side == side:
        return "same"
    if seat is not None and event.state == "running" and seat.side != side:
        raise Late("speed-running")
    left = seat.side if seat is not None and seat.state == "in" else None
    if seat is None:
        seat = SpeedSeat(event_id=event_id, person_id=act.caller.id)
        act.session.add(seat)
    seat.side, seat.since, seat.state = side, act.now, "waiting"
    act.session.flush()
    if free_places(act, event, side) > 0:
        seat.state = "in"
    act.note("speed", event.id, "signed-up", side=side, state=seat.state)
    if left is not None:
        move_up(act, event, left)
    act.tell(act.caller.id, "speed-seat", event_id=event_id, state=seat.state)
    _remind(act, event, act.caller)
    changed(act, event)
    return seat.state


def give_up(act: Act, event: SpeedEvent, seat: SpeedSeat) -> None:
    """A seat becomes free: who waits moves up, remaining rounds are made anew."""
    was_in = seat.state == "in"
    seat.state = "out"
    act.session.flush()
    act.note("speed", event.id, "left", person=seat.person_id)
    if was_in:
        move_up(act, event, seat.side)
    changed(act, event)


def move_up(act: Act, event: SpeedEvent, side: str) -> None:
    """Give free places to who has waited longest."""
    for seat in seats_of(act.session, event.id, "waiting"):
        if seat.side == side and free_places(act, event, side) > 0:
            seat.state, seat.since = "in", act.now
            act.session.flush()
            act.tell(seat.person_id, "speed-seat", event_id=event.id, state="in")


def free_places(act: Act, event: SpeedEvent, side: str) -> int:
    """How many places of a side are free."""
    places = event.mentor_places if side == "mentor" else event.mentee_places
    return places - sum(seat.side == side for seat in seats_of(act.session, event.id, "in"))


def changed(act: Act, event: SpeedEvent) -> None:
    """Somebody came or went: the rounds that have not begun and the announcement follow."""
    if event.state == "running":
        plan_remaining(act.session, event)
    redraw(act, event)


@action(hosts_event)
def cancel(act: Act, event_id: int) -> None:
    """Call the event off; everybody who signed up is told.

    :raises Late: it is over
    """
    event = act.session.get_one(SpeedEvent, event_id)
    if event.state in ("over", "cancelled"):
        raise Late("speed-over")
    event.state = "cancelled"
    act.stop_waiting(CLOCK, event.id)
    act.note("speed", event.id, "cancelled")
    for seat in seats_of(act.session, event.id, "in", "waiting"):
        act.tell(seat.person_id, "speed-cancelled", event_id=event.id)
    redraw(act, event)


def hosts_of(act: Act, event: SpeedEvent) -> list[int]:
    """Who runs the event: who announced it and the curators of the organisation."""
    curators = people_with_role(act.session, event.organisation_id, "curator")
    return list(dict.fromkeys([event.created_by, *(person.id for person in curators)]))


def _rounds_left(event: SpeedEvent) -> bool:
    return event.state == "open" or event.round_number < event.rounds


def _remind(act: Act, event: SpeedEvent, person: Person) -> None:
    due = event.starts_at - REMINDED_BEFORE
    if due > act.now + REMINDED_BEFORE and not is_quiet(due, ZoneInfo(person.timezone)):
        act.tell(
            person.id,
            "speed-remind",
            due_at=due,
            expires_at=event.starts_at,
            dedup_key=f"speed-remind:{event.id}:{person.id}",
            event_id=event.id,
        )
