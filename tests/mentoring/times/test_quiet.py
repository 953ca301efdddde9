"""Quiet hours and reminders."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.times.quiet import (
    WANTED,
    QuietHours,
    Reminder,
    is_quiet,
    not_in_quiet_hours,
    reminder_times,
)

START, END = datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2030-01-01")
MOSCOW = ZoneInfo("Europe/Moscow")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
DAY, TWO_HOURS, QUARTER = WANTED

ZONES = st.sampled_from(
    [
        ZoneInfo(name)
        for name in (
            "Europe/Kaliningrad",
            "Europe/Moscow",
            "Europe/Samara",
            "Asia/Yekaterinburg",
            "Asia/Omsk",
            "Asia/Krasnoyarsk",
            "Asia/Irkutsk",
            "Asia/Yakutsk",
            "Asia/Vladivostok",
            "Asia/Magadan",
            "Asia/Kamchatka",
            "Europe/Berlin",
        )
    ]
)
MOMENTS = st.datetimes(START, END).map(lambda moment: moment.replace(tzinfo=UTC))
LEADS = st.lists(st.integers(1, 3 * 24 * 60).map(lambda n: timedelta(minutes=n)), max_size=6)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=MOSCOW)


def planned(start: str, now: datetime = LONG_AGO) -> list[tuple[timedelta, str]]:
    return [
        (reminder.lead, reminder.due_at.astimezone(MOSCOW).strftime("%d %H:%M"))
        for reminder in reminder_times(local(start), MOSCOW, now)
    ]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (
            "2026-11-26 15:30",
            [(DAY, "25 15:30"), (TWO_HOURS, "26 13:30"), (QUARTER, "26 15:15")],
        ),
        # 07:00 waits for 08:00; 08:45 is far enough from it.
        ("2026-11-26 09:00", [(DAY, "25 09:00"), (TWO_HOURS, "26 08:00"), (QUARTER, "26 08:45")]),
        # 08:00 is still half an hour before; 08:15 is too close to it.
        ("2026-11-26 08:30", [(DAY, "25 08:30"), (TWO_HOURS, "26 08:00")]),
        # 08:00 would be too late for both: the evening before.
        ("2026-11-26 08:10", [(DAY, "25 08:10"), (TWO_HOURS, "25 20:45")]),
        # An event in the night itself.
        ("2026-11-26 23:00", [(DAY, "26 08:00"), (TWO_HOURS, "26 20:45")]),
        ("2026-11-26 07:00", [(DAY, "25 08:00"), (TWO_HOURS, "25 20:45")]),
    ],
)
def test_reminders(start: str, expected: list[tuple[timedelta, str]]) -> None:
    assert planned(start) == expected


def test_what_is_past_is_not_planned() -> None:
    assert planned("2026-11-26 15:30", local("2026-11-26 10:00")) == [
        (TWO_HOURS, "26 13:30"),
        (QUARTER, "26 15:15"),
    ]
    assert planned("2026-11-26 15:30", local("2026-11-26 15:15")) == []


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-26 20:59", "26 20:59"),
        ("2026-11-26 21:00", "27 08:00"),
        ("2026-11-27 03:00", "27 08:00"),
        ("2026-11-27 07:59", "27 08:00"),
        ("2026-11-27 08:00", "27 08:00"),
    ],
)
def test_quiet_hours_push_to_the_morning(moment: str, expected: str) -> None:
    moved = not_in_quiet_hours(local(moment), MOSCOW)
    assert moved.tzinfo is UTC
    assert moved.astimezone(MOSCOW).strftime("%d %H:%M") == expected


def test_settings_that_contradict_are_refused() -> None:
    with pytest.raises(ValueError):
        QuietHours(evening=time(22, 0))


@given(moment=MOMENTS, zone=ZONES)
def test_moved_moments_are_never_quiet_and_never_earlier(moment: datetime, zone: ZoneInfo) -> None:
    moved = not_in_quiet_hours(moment, zone)
    assert not is_quiet(moved, zone)
    assert timedelta() <= moved - moment <= timedelta(hours=12)
    assert not_in_quiet_hours(moved, zone) == moved


@given(start=MOMENTS, zone=ZONES, wanted=LEADS)
def test_reminders_are_never_quiet_nor_close_nor_late(
    start: datetime, zone: ZoneInfo, wanted: list[timedelta]
) -> None:
    plan = reminder_times(start, zone, LONG_AGO, wanted)
    assert bool(plan) == bool(wanted)
    for reminder in plan:
        assert not is_quiet(reminder.due_at, zone)
        moved_later = reminder.due_at > start - reminder.lead
        assert reminder.due_at <= start - (timedelta(minutes=30) if moved_later else min(wanted))
        assert reminder.lead in wanted
    for earlier, later in pairwise(plan):
        assert later.due_at - earlier.due_at >= timedelta(minutes=30)


@given(start=MOMENTS, zone=ZONES, wanted=LEADS, now=MOMENTS)
def test_planning_again_brings_nothing_new(
    start: datetime, zone: ZoneInfo, wanted: list[timedelta], now: datetime
) -> None:
    whole = reminder_times(start, zone, LONG_AGO, wanted)
    assert reminder_times(start, zone, now, wanted) == [r for r in whole if r.due_at > now]


@given(start=MOMENTS, zone=ZONES, wanted=LEADS)
def test_order_of_wishes_does_not_matter(
    start: datetime, zone: ZoneInfo, wanted: list[timedelta]
) -> None:
    plan: list[Reminder] = reminder_times(start, zone, LONG_AGO, wanted)
    assert reminder_times(start, zone, LONG_AGO, reversed(wanted)) == plan
