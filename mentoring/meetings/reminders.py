"""The reminders of an agreed meeting (domain §2a, §6): 24 hours, 2 hours and 15 minutes before,
in each person's own zone and outside their quiet hours."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete

from mentoring.acting import Act
from mentoring.times.clocks import kind_moment
from mentoring.times.quiet import reminder_times
from storage.meetings import Attendee, Gathering
from storage.outbox import Outbox, owe

REMINDER = "meeting-reminder"


def tell_agreed(act: Act, found: Gathering) -> None:
    """Owe everybody who comes the calendar file now and the reminders later, in one statement.

    The meeting's version is new with every agreement, and so are the keys: nothing is looked up.
    """
    rows: list[dict[str, Any]] = []
    for one in found.attendees:
        if one.coming != "no":
            row = _row(act, found, one, "meeting-agreed", "agreed")
            rows.append(row | {"due_at": _kindly(act, found, one)})
            rows.extend(_reminders(act, found, one))
    owe(act.session, *rows)
    act.told = True


def _kindly(act: Act, found: Gathering, one: Attendee) -> datetime:
    """At once for who has tapped; not in the quiet hours of the others, if the meeting can wait."""
    if one.person_id == act.caller_id:
        return act.now
    zone = ZoneInfo(found.people[one.person_id].timezone)
    return kind_moment(act.now, zone, found.meeting.starts_at)


def stop_reminding(act: Act, meeting_id: int, people: Iterable[int]) -> None:
    """Take back the reminders of these people that have not gone out."""
    act.session.execute(
        delete(Outbox).where(
            Outbox.state == "waiting",
            Outbox.kind == REMINDER,
            Outbox.recipient.in_(list(people)),
            Outbox.dedup_key.like(f"meeting:{meeting_id}:%"),
        )
    )


def _reminders(act: Act, found: Gathering, one: Attendee) -> Iterator[dict[str, Any]]:
    starts_at = found.meeting.starts_at
    assert starts_at is not None
    zone = ZoneInfo(found.people[one.person_id].timezone)
    for reminder in reminder_times(starts_at, zone, act.now):
        row = _row(act, found, one, REMINDER, f"{reminder.lead.total_seconds():.0f}")
        yield row | {"due_at": reminder.due_at, "expires_at": starts_at}


def _row(act: Act, found: Gathering, one: Attendee, kind: str, what: str) -> dict[str, Any]:
    meeting = found.meeting
    return {
        "recipient": one.person_id,
        "kind": kind,
        "ids": {"meeting_id": meeting.id, "version": meeting.version},
        "dedup_key": f"meeting:{meeting.id}:{meeting.version}:{one.person_id}:{what}",
        "created_at": act.now,
        "due_at": act.now,
        "expires_at": meeting.starts_at,
    }
