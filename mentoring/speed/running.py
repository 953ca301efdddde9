"""The event runs: rounds by the clock, made anew when people come or go, and what comes of them.

The clock's steps: 0 makes the rounds; 2n - 1 begins round n; 2n ends it.
"""

from datetime import timedelta

from mentoring.acting import Act, action, anyone, clock
from mentoring.mentorships.fitting import pairs_among
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound
from mentoring.speed.events import CLOCK, give_up, hosts_of, redraw, tell_group
from mentoring.speed.planning import plan_remaining
from storage.speed import SpeedEvent, SpeedMeeting, meetings_of, seat_of, seats_of

BETWEEN_ROUNDS = timedelta(minutes=2)
GIVEN_UP_AFTER = timedelta(hours=1)


@clock(CLOCK)
def tick(act: Act, event_id: int, step: int) -> None:
    """Go one step on. After an outage of more than an hour nobody sits there any more."""
    event = act.session.get(SpeedEvent, event_id)
    if event is None or event.state not in ("open", "running"):
        return
    number = (step + 1) // 2
    if _late(act, event):
        _finish(act, event)
    elif step == 0:
        _prepare(act, event)
    elif step % 2:
        _begin(act, event, number)
    else:
        _end(act, event, number)


def _late(act: Act, event: SpeedEvent) -> bool:
    expected = event.round_ends_at or event.starts_at
    return act.now > expected + GIVEN_UP_AFTER


def _prepare(act: Act, event: SpeedEvent) -> None:
    """Make the rounds and send each person theirs; without two sides there is no event."""
    sides = {seat.side for seat in seats_of(act.session, event.id, "in")}
    if len(sides) < 2:
        event.state = "over"
        act.note("speed", event.id, "nobody")
        for seat in seats_of(act.session, event.id, "in", "waiting"):
            act.tell(seat.person_id, "speed-nobody", event_id=event.id)
        _tell_hosts(act, event)
        redraw(act, event)
        return
    event.state = "running"
    plan_remaining(act.session, event)
    for seat in seats_of(act.session, event.id, "in"):
        act.tell(seat.person_id, "speed-plan", event_id=event.id)
    redraw(act, event)
    act.wait(CLOCK, event.id, max(event.starts_at, act.now), 1)


def _begin(act: Act, event: SpeedEvent, number: int) -> None:
    event.round_number = number
    ends = act.now + timedelta(minutes=event.round_minutes)
    event.round_ends_at = ends
    tell_group(act, event, "speed-round", number=number, expires_at=ends)
    for seat in seats_of(act.session, event.id, "in"):
        act.tell(seat.person_id, "speed-turn", event_id=event.id, number=number, expires_at=ends)
    act.wait(CLOCK, event.id, ends, 2 * number)


def _end(act: Act, event: SpeedEvent, number: int) -> None:
    held = [row for row in meetings_of(act.session, event.id) if row.number == number]
    pairs = pairs_among(act.session, [i for row in held for i in (row.mentor_id, row.mentee_id)])
    for meeting in held:
        both = (meeting.mentor_id, meeting.mentee_id)
        if not meeting.missed and frozenset(both) not in pairs:  # a pair goes on anyway
            for person_id in both:
                act.tell(person_id, "speed-ask", meeting_id=meeting.id)
    more = any(meeting.number > number for meeting in meetings_of(act.session, event.id))
    if number >= event.rounds or not more:
        _finish(act, event)
    else:
        act.wait(CLOCK, event.id, act.now + BETWEEN_ROUNDS, 2 * number + 1)


def _finish(act: Act, event: SpeedEvent) -> None:
    event.state = "over"
    for meeting in meetings_of(act.session, event.id):
        if meeting.number > event.round_number:
            act.session.delete(meeting)
    act.note("speed", event.id, "over")
    tell_group(act, event, "speed-end")
    _tell_hosts(act, event)
    redraw(act, event)


def _tell_hosts(act: Act, event: SpeedEvent) -> None:
    due = act.now + timedelta(minutes=15) if event.round_number else act.now
    for person_id in hosts_of(act, event):
        act.tell(person_id, "speed-summary", event_id=event.id, due_at=due)


@on_line("own_data")
def _in_meeting(act: Act, *, meeting_id: int, **_: object) -> None:
    meeting = act.session.get(SpeedMeeting, meeting_id)
    if meeting is None or act.caller.id not in (meeting.mentor_id, meeting.mentee_id):
        raise NotFound


@action(_in_meeting)
def answer(act: Act, meeting_id: int, yes: bool) -> None:
    """«Хочу продолжить» or «Спасибо». Two yeses are told to both and to the curators; a single
    one is never shown to anybody.

    :raises Late: `already-answered`
    """
    meeting = act.session.get_one(SpeedMeeting, meeting_id)
    as_mentor = meeting.mentor_id == act.caller.id
    before = meeting.mentor_yes if as_mentor else meeting.mentee_yes
    if before is not None:
        raise Late("already-answered")
    if as_mentor:
        meeting.mentor_yes = yes
    else:
        meeting.mentee_yes = yes
    if meeting.mentor_yes and meeting.mentee_yes:
        event = act.session.get_one(SpeedEvent, meeting.event_id)
        act.note("speed", event.id, "mutual", meeting=meeting.id)
        for person_id in (meeting.mentor_id, meeting.mentee_id):
            act.tell(person_id, "speed-mutual", meeting_id=meeting.id)
        for person_id in hosts_of(act, event):
            if person_id not in (meeting.mentor_id, meeting.mentee_id):
                act.tell(person_id, "speed-suggest", meeting_id=meeting.id)


@action(_in_meeting)
def nobody_came(act: Act, meeting_id: int) -> None:
    """The other one did not come to the table: the remaining rounds are made without them.

    They are told, and one tap brings them back. :raises Late: that round is over
    """
    meeting = act.session.get_one(SpeedMeeting, meeting_id)
    event = act.session.get_one(SpeedEvent, meeting.event_id)
    if event.state != "running" or meeting.number != event.round_number or meeting.missed:
        raise Late
    meeting.missed = True
    both = (meeting.mentor_id, meeting.mentee_id)
    other = both[1] if both[0] == act.caller.id else both[0]
    seat = seat_of(act.session, event.id, other)
    if seat is not None and seat.state == "in":
        act.tell(other, "speed-missed", event_id=event.id)
        give_up(act, event, seat)


@action(anyone)
def leave(act: Act, event_id: int, in_group: bool = False) -> str:
    """Give the seat up, before or in the middle: `out`, or `none` when there was no seat.

    The partner of the round that runs is told, the rounds to come are made anew.

    :param in_group: by the announcement's button: what the private chat says of the seat is old
        then, so the new state is told there
    :raises Late: `speed-over`
    """
    event = act.session.get(SpeedEvent, event_id)
    if event is None:
        raise NotFound
    if event.state in ("over", "cancelled"):
        raise Late("speed-over")
    seat = seat_of(act.session, event_id, act.caller.id)
    if seat is None or seat.state == "out":
        return "none"
    for meeting in meetings_of(act.session, event.id):
        sits = act.caller.id in (meeting.mentor_id, meeting.mentee_id)
        running = event.round_ends_at is not None and act.now < event.round_ends_at
        if sits and running and meeting.number == event.round_number and not meeting.missed:
            other = meeting.mentee_id if meeting.mentor_id == act.caller.id else meeting.mentor_id
            meeting.missed = True
            act.tell(other, "speed-alone", event_id=event.id, number=meeting.number)
    give_up(act, event, seat)
    if in_group:
        act.tell(act.caller.id, "speed-seat", event_id=event.id, state="out")
    return "out"
