"""Calendar files of meetings: confirmed, changed, cancelled under one UID (domain.md §6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from mentoring.documents.text import one_line, writable

_PRODID = "-//Nastavnik//Mentoring meetings//RU"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A meeting as a calendar sees it; all moments are aware, in any zone.

    ``uid`` is the same for the meeting's whole life; ``sequence`` grows with every change and with
    the cancellation. ``stamp`` is when this file was made. ``organizer`` is an address (URI) of
    who calls, such as the bot's link; without it no ORGANIZER is written.
    """

    uid: str
    sequence: int
    start: datetime
    minutes: int
    stamp: datetime
    summary: str
    location: str = ""
    description: str = ""
    link: str = ""
    organizer: str = ""
    organizer_name: str = ""


def invitation(event: CalendarEvent) -> bytes:
    """An .ics that puts the meeting into a calendar, or changes it there (METHOD:REQUEST)."""
    return _file(event, "REQUEST")


def cancellation(event: CalendarEvent) -> bytes:
    """An .ics that takes the meeting out again (METHOD:CANCEL)."""
    return _file(event, "CANCEL")


def _file(event: CalendarEvent, method: Literal["REQUEST", "CANCEL"]) -> bytes:
    from icalendar import Calendar, Event, vCalAddress

    if event.start.tzinfo is None or event.stamp.tzinfo is None:
        raise ValueError("moments in a calendar file must be aware")
    if event.minutes < 1 or event.sequence < 0:
        raise ValueError("a meeting lasts at least a minute, and its sequence starts at 0")
    calendar = Calendar()
    calendar.add("prodid", _PRODID)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    meeting = Event()
    meeting.add("uid", one_line(event.uid))
    meeting.add("sequence", event.sequence)
    meeting.add("dtstamp", _utc(event.stamp))
    meeting.add("dtstart", _utc(event.start))
    meeting.add("duration", timedelta(minutes=event.minutes))
    meeting.add("summary", one_line(event.summary))
    meeting.add("status", "CANCELLED" if method == "CANCEL" else "CONFIRMED")
    if event.location:
        meeting.add("location", one_line(event.location))
    if event.description:
        meeting.add("description", writable(event.description))
    if event.link:
        meeting.add("url", one_line(event.link))
    if event.organizer:
        organizer = vCalAddress(one_line(event.organizer))
        if event.organizer_name:
            # A parameter's value cannot hold a double quote, however it is escaped.
            organizer.params["CN"] = one_line(event.organizer_name).replace('"', "'")
        meeting.add("organizer", organizer)
    calendar.add_component(meeting)
    content: bytes = calendar.to_ical()
    return content


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)
