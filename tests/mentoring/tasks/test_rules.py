"""When people are reminded of what is due and late."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.refusals import Refusal
from mentoring.tasks.rules import CHECK_AFTER, Waiting, check_day, next_morning
from mentoring.times.workdays import Calendar

CALENDAR = Calendar(zone=ZoneInfo("Europe/Moscow"))
DAYS = st.dates(min_value=date(2025, 1, 1), max_value=date(2028, 1, 1))


def mornings(waiting: list[Waiting], first: date) -> list[date]:
    """All reminders from a day on, as one follows another."""
    found: list[date] = []
    while (day := next_morning(waiting, found[-1] if found else first, CALENDAR)) is not None:
        found.append(day)
    return found


def test_a_task_is_reminded_of_before_and_after_its_day() -> None:
    thursday = date(2026, 11, 26)
    found = mornings([Waiting(thursday)], date(2026, 11, 20))
    assert found == [
        date(2026, 11, 25),
        date(2026, 11, 27),
        date(2026, 12, 3),
        date(2026, 12, 10),
        date(2026, 12, 24),
    ]


def test_days_off_are_put_off() -> None:
    monday = date(2026, 11, 30)
    found = mornings([Waiting(monday)], date(2026, 11, 26))
    assert found[:2] == [monday, date(2026, 12, 1)]
    saturday = next_morning(
        [Waiting(date(2026, 11, 26), CHECK_AFTER)], date(2026, 11, 26), CALENDAR
    )
    assert saturday == monday


@given(st.lists(DAYS, max_size=6), DAYS)
def test_reminders_grow_come_on_working_days_and_end(days: list[date], first: date) -> None:
    found = mornings([Waiting(day) for day in days], first)
    assert found == sorted(set(found))
    assert all(day > first and CALENDAR.is_working_day(day) for day in found)
    assert len(found) <= 5 * len(days)


def test_a_day_is_today_or_later_and_not_too_far() -> None:
    today = date(2026, 11, 23)
    check_day(today, today)
    with pytest.raises(Refusal, match="task-day-past"):
        check_day(today - timedelta(days=1), today)
    with pytest.raises(Refusal, match="task-day-far"):
        check_day(date(2030, 1, 1), today)
