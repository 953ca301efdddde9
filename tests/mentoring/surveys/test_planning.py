"""When people are asked."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.surveys.planning import (
    free_moment,
    middle_at,
    next_poll_at,
    next_working_morning,
)
from mentoring.times.quiet import is_quiet
from mentoring.times.schoolyear import quarter_of
from mentoring.times.workdays import Calendar

MOSCOW = Calendar(zone=ZoneInfo("Europe/Moscow"))
OMSK = Calendar(zone=ZoneInfo("Asia/Omsk"))
MOMENTS = st.integers(0, 60 * 24 * 365 * 6).map(
    lambda minutes: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@pytest.mark.parametrize(
    ("now", "poll"),
    [
        ((2026, 11, 23), (2027, 1, 11)),  # the Monday of the holidays is passed over
        ((2027, 1, 11), (2027, 4, 5)),
        ((2027, 4, 5), (2027, 9, 6)),  # nobody is asked in summer
        ((2027, 9, 6), (2027, 10, 4)),
    ],
)
def test_the_first_school_monday_of_the_next_quarter(
    now: tuple[int, int, int], poll: tuple[int, int, int]
) -> None:
    found = next_poll_at(datetime(*now, 7, tzinfo=UTC), MOSCOW)
    assert found == datetime(*poll, 7, tzinfo=UTC)


def test_ten_oclock_is_the_organisations_own() -> None:
    assert next_poll_at(datetime(2026, 11, 23, tzinfo=UTC), OMSK).hour == 4


@given(MOMENTS)
def test_a_poll_is_always_ahead_and_planned_once(now: datetime) -> None:
    found = next_poll_at(now, MOSCOW)
    assert found > now
    assert found.astimezone(MOSCOW.zone).weekday() == 0
    assert quarter_of(found.date()) > quarter_of(now.astimezone(MOSCOW.zone).date())
    assert next_poll_at(found, MOSCOW) > found


def test_the_middle_is_a_working_day() -> None:
    found = middle_at(date(2026, 11, 2), date(2027, 5, 31), MOSCOW)
    assert found == datetime(2027, 2, 15, 7, tzinfo=UTC)
    assert middle_at(date(2026, 11, 2), date(2026, 11, 2), MOSCOW).day == 2
    with pytest.raises(ValueError, match="cannot end"):
        middle_at(date(2026, 11, 3), date(2026, 11, 2), MOSCOW)


def test_the_next_working_morning_passes_the_weekend() -> None:
    friday = datetime(2026, 11, 27, 12, tzinfo=UTC)
    assert next_working_morning(friday, MOSCOW) == datetime(2026, 11, 30, 7, tzinfo=UTC)


@given(
    MOMENTS,
    st.lists(st.integers(0, 5), max_size=6),
)
def test_one_thing_a_day_and_never_at_night(wanted: datetime, days: list[int]) -> None:
    zone = ZoneInfo("Asia/Omsk")
    taken = [wanted + timedelta(days=n) for n in days]
    found = free_moment(wanted, taken, zone)
    assert found >= wanted
    assert not is_quiet(found, zone)
    assert found.astimezone(zone).date() not in {moment.astimezone(zone).date() for moment in taken}
