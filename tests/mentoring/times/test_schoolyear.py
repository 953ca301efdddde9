"""School years, quarters, school weeks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.times.schoolyear import (
    Quarter,
    quarter_of,
    reported_quarter,
    return_week,
    school_week,
    school_year,
)
from mentoring.times.workdays import Calendar, Span

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def test_school_year_turns_in_september() -> None:
    assert school_year(date(2026, 8, 31)).begins_in == 2025
    assert school_year(date(2026, 9, 1)).begins_in == 2026


def test_quarter() -> None:
    assert quarter_of(date(2026, 11, 26)) == Quarter(2026, 4, date(2026, 10, 1), date(2026, 12, 31))
    assert quarter_of(date(2026, 2, 1)).last_day == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("day", "year", "number"),
    [
        (date(2026, 10, 8), 2026, 3),
        (date(2027, 1, 14), 2026, 4),
        (date(2027, 4, 8), 2027, 1),
        (date(2027, 5, 20), 2027, 2),
    ],
)
def test_return_speaks_of_the_quarter(day: date, year: int, number: int) -> None:
    quarter = reported_quarter(day)
    assert (quarter.year, quarter.number) == (year, number)


def test_return_weeks() -> None:
    calendar = Calendar(school_holidays=(Span(date(2026, 12, 30), date(2027, 1, 10)),))
    october = return_week(date(2026, 10, 20), calendar)
    january = return_week(date(2027, 1, 1), calendar)
    assert october == Span(date(2026, 10, 5), date(2026, 10, 9))
    assert january == Span(date(2027, 1, 18), date(2027, 1, 22))
    assert return_week(date(2026, 11, 1), calendar) is None
    assert school_week(2026, 11, 9, calendar) is None


@given(day=DAYS)
def test_every_day_has_one_year_and_one_quarter(day: date) -> None:
    year = school_year(day)
    assert year.first_day <= day <= year.last_day
    assert school_year(year.last_day + timedelta(days=1)).begins_in == year.begins_in + 1
    quarter = quarter_of(day)
    assert quarter.first_day <= day <= quarter.last_day
    assert quarter.previous.last_day + timedelta(days=1) == quarter.first_day
