"""Lays the remaining rounds of an event into the database (the rules are in `rounds`)."""

from collections import Counter

from sqlalchemy.orm import Session

from mentoring.speed.rounds import Pair, plan_rounds
from storage.speed import SpeedEvent, SpeedMeeting, SpeedSeat, meetings_of, seats_of


def plan_remaining(session: Session, event: SpeedEvent) -> None:
    """Make the rounds that have not begun anew, for the people who are there now.

    Nobody meets twice; who has waited already waits last. A mentor keeps their table.
    """
    seats = seats_of(session, event.id, "in")
    held = _forget_plan(session, event)
    met: list[Pair] = [(row.mentor_id, row.mentee_id) for row in held if not row.missed]
    plan = plan_rounds(
        [seat.person_id for seat in seats if seat.side == "mentor"],
        [seat.person_id for seat in seats if seat.side == "mentee"],
        event.rounds - event.round_number,
        met,
        _waited(event, held, {seat.person_id for seat in seats}),
    )
    tables = _tables(session, event, seats)
    for number, one in enumerate(plan, start=event.round_number + 1):
        for mentor_id, mentee_id in one.pairs:
            session.add(
                SpeedMeeting(
                    event_id=event.id,
                    number=number,
                    place=tables[mentor_id],
                    mentor_id=mentor_id,
                    mentee_id=mentee_id,
                )
            )
    session.flush()


def _forget_plan(session: Session, event: SpeedEvent) -> list[SpeedMeeting]:
    """Drop what has not begun; the meetings that have."""
    held = []
    for meeting in meetings_of(session, event.id):
        if meeting.number > event.round_number:
            session.delete(meeting)
        else:
            held.append(meeting)
    session.flush()
    return held


def _waited(event: SpeedEvent, held: list[SpeedMeeting], people: set[int]) -> Counter[int]:
    """In how many of the rounds so far each one had nobody to meet."""
    waited: Counter[int] = Counter()
    for number in range(1, event.round_number + 1):
        busy = {
            person_id
            for meeting in held
            if meeting.number == number and not meeting.missed
            for person_id in (meeting.mentor_id, meeting.mentee_id)
        }
        waited.update(people - busy)
    return waited


def _tables(session: Session, event: SpeedEvent, seats: list[SpeedSeat]) -> dict[int, int]:
    """Each mentor's table; who has none yet gets the next one."""
    every = seats_of(session, event.id, "in", "out", "waiting")
    last = max((seat.place or 0 for seat in every), default=0)
    for seat in seats:
        if seat.side == "mentor" and seat.place is None:
            last += 1
            seat.place = last
    return {seat.person_id: seat.place or 0 for seat in seats if seat.side == "mentor"}
