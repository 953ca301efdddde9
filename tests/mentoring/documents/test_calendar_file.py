"""Calendar files, read by icalendar and by a second reader of RFC 5545's lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from mentoring.documents.calendar_file import CalendarEvent, cancellation, invitation

MOSCOW = timezone(timedelta(hours=3))
EVENT = CalendarEvent(
    uid="meeting-7@nastavnik",
    sequence=2,
    start=datetime(2026, 11, 26, 15, 30, tzinfo=MOSCOW),
    minutes=45,
    stamp=datetime(2026, 11, 21, 9, 0, 0, 123456, tzinfo=UTC),
    summary="Встреча: «Работа с трудным классом»",
    location="Школа № 7, кабинет 214; второй этаж",
    description="Анна Петровна, Иван Сергеевич\nВзять: план\\конспект, журнал",
    link="https://example.org/room?a=1&b=2",
    organizer="https://t.me/example_bot",
    organizer_name='Иванова "А. П."; наставник',
)


def properties(content: bytes) -> list[tuple[str, str]]:
    """Name (without parameters) and unescaped value of every line."""
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    physical = content.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in physical)
    logical: list[bytes] = []
    for line in physical:
        if line[:1] in (b" ", b"\t"):
            logical[-1] += line[1:]
        else:
            logical.append(line)
    return [_property(line.decode()) for line in logical]


def _property(line: str) -> tuple[str, str]:
    quoted = False
    for place, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        if letter == ":" and not quoted:
            return line[:place].split(";")[0], _unescape(line[place + 1 :])
    raise AssertionError(line)


def _unescape(value: str) -> str:
    found, letters = "", iter(value)
    for letter in letters:
        found += next(letters).replace("n", "\n") if letter == "\\" else letter
    return found


def test_an_invitation_for_icalendar() -> None:
    calendar = Calendar.from_ical(invitation(EVENT))
    assert calendar["METHOD"] == "REQUEST"
    assert calendar["VERSION"] == "2.0"
    (event,) = calendar.walk("VEVENT")
    assert event["UID"] == "meeting-7@nastavnik"
    assert event["SEQUENCE"] == 2
    assert event["STATUS"] == "CONFIRMED"
    assert event.decoded("DTSTART") == datetime(2026, 11, 26, 12, 30, tzinfo=UTC)
    assert event.decoded("DTSTAMP") == datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    assert event.decoded("DURATION") == timedelta(minutes=45)
    assert event["SUMMARY"] == EVENT.summary
    assert event["LOCATION"] == EVENT.location
    assert event["DESCRIPTION"] == EVENT.description
    assert event["ORGANIZER"].params["CN"] == "Иванова 'А. П.'; наставник"
    assert calendar.walk("VALARM") == []


def test_an_invitation_for_the_second_reader() -> None:
    assert properties(invitation(EVENT)) == [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Nastavnik//Mentoring meetings//RU"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "REQUEST"),
        ("BEGIN", "VEVENT"),
        ("SUMMARY", EVENT.summary),
        ("DTSTART", "20261126T123000Z"),
        ("DURATION", "PT45M"),
        ("DTSTAMP", "20261121T090000Z"),
        ("UID", EVENT.uid),
        ("SEQUENCE", "2"),
        ("DESCRIPTION", EVENT.description),
        ("LOCATION", EVENT.location),
        ("ORGANIZER", "https://t.me/example_bot"),
        ("STATUS", "CONFIRMED"),
        ("URL", EVENT.link),
        ("END", "VEVENT"),
        ("END", "VCALENDAR"),
    ]


def test_a_cancellation_keeps_the_uid() -> None:
    found = dict(properties(cancellation(replace(EVENT, sequence=3))))
    assert (found["METHOD"], found["STATUS"]) == ("CANCEL", "CANCELLED")
    assert (found["UID"], found["SEQUENCE"]) == (EVENT.uid, "3")
    assert found["DTSTART"] == "20261126T123000Z"


def test_empty_fields_are_left_out() -> None:
    bare = replace(EVENT, location="", description="", link="", organizer="")
    assert {"LOCATION", "DESCRIPTION", "URL", "ORGANIZER"}.isdisjoint(
        dict(properties(invitation(bare)))
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": datetime(2026, 11, 26, 15, 30)},  # noqa: DTZ001 — the point of the case
        {"stamp": datetime(2026, 11, 26, 15, 30)},  # noqa: DTZ001
        {"minutes": 0},
        {"sequence": -1},
    ],
)
def test_naive_moments_and_impossible_numbers_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        invitation(replace(EVENT, **wrong))  # type: ignore[arg-type]


@given(st.text(st.sampled_from("аЖ😀;,:\\n\"'\n\r\x00\x85\u2028 ="), max_size=120))
def test_both_readers_agree_whatever_was_typed(text: str) -> None:
    event = replace(EVENT, description=text, organizer_name=text)
    content = invitation(event)
    second = dict(properties(content)).get("DESCRIPTION", "")
    (first,) = Calendar.from_ical(content).walk("VEVENT")
    expected = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    assert second == expected
    assert str(first.get("DESCRIPTION", "")) == expected
