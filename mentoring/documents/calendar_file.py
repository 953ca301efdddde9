"""Calendar files of meetings: confirmed, changed, cancelled under one UID (domain.md §6).

Written here line by line (RFC 5545): with the package `icalendar`, which the tests read them with,
the two files of an agreed meeting took a quarter of its whole cost.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from mentoring.documents.text import one_line, writable

_PRODID = "-//Nastavnik//Mentoring meetings//RU"
_LINE = 75  # bytes


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
    if event.start.tzinfo is None or event.stamp.tzinfo is None:
        raise ValueError("moments in a calendar file must be aware")
    if event.minutes < 1 or event.sequence < 0:
        raise ValueError("a meeting lasts at least a minute, and its sequence starts at 0")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODID}",
        "CALSCALE:GREGORIAN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"SUMMARY:{_text(one_line(event.summary))}",
        f"DTSTART:{_utc(event.start)}",
        f"DURATION:PT{event.minutes}M",
        f"DTSTAMP:{_utc(event.stamp)}",
        f"UID:{_text(one_line(event.uid))}",
        f"SEQUENCE:{event.sequence}",
    ]
    if event.description:
        lines.append(f"DESCRIPTION:{_text(writable(event.description))}")
    if event.location:
        lines.append(f"LOCATION:{_text(one_line(event.location))}")
    if event.organizer:
        # A parameter's value cannot hold a double quote, however it is escaped
        name = one_line(event.organizer_name).replace('"', "'")
        called = f';CN="{name}"' if name else ""
        lines.append(f"ORGANIZER{called}:{one_line(event.organizer)}")
    lines.append("STATUS:CANCELLED" if method == "CANCEL" else "STATUS:CONFIRMED")
    if event.link:
        lines.append(f"URL:{one_line(event.link)}")
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return b"".join(_folded(line.encode()) for line in lines)


def _text(value: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11)."""
    for letter, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(letter, escaped)
    return value


def _folded(line: bytes) -> bytes:
    """A content line in pieces of at most 75 bytes, none of which ends within a letter (3.1)."""
    pieces = []
    while len(line) > _LINE:
        end = _LINE
        while line[end] & 0b11000000 == 0b10000000:
            end -= 1
        pieces.append(line[:end])
        line = b" " + line[end:]
    return b"\r\n".join([*pieces, line]) + b"\r\n"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
