"""Working days, school days and working hours."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from mentoring.times.workdays import (
    WORKED_SATURDAYS,
    Calendar,
    Span,
    Unit,
    WorkingHours,
    add_days,
    add_school_days,
    add_working_days,
    add_working_time,
    days_between,
    moment_after,
    public_holidays,
)

START, END = datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2030-01-01")

MOSCOW = ZoneInfo("Europe/Moscow")
FIVE = Calendar()
SIX = Calendar(week_days=6)
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
CALENDARS = st.builds(
    Calendar,
    zone=st.sampled_from([ZoneInfo("Europe/Kaliningrad"), MOSCOW, ZoneInfo("Asia/Kamchatka")]),
    week_days=st.sampled_from([5, 6]),
    days_off=st.frozensets(DAYS, max_size=20),
    working_anyway=st.frozensets(DAYS, max_size=5),
    school_holidays=st.lists(
        st.builds(lambda day, n: Span(day, day + timedelta(days=n)), DAYS, st.integers(0, 30)),
        max_size=4,
    ).map(tuple),
)


@pytest.mark.parametrize(
    ("start", "n", "calendar", "expected"),
    [
        (date(2026, 11, 27), 1, FIVE, date(2026, 11, 30)),
        (date(2026, 11, 27), 1, SIX, date(2026, 11, 28)),
        (date(2026, 11, 3), 1, FIVE, date(2026, 11, 5)),  # 4 November
        (date(2026, 11, 24), 3, FIVE, date(2026, 11, 27)),
        (date(2026, 12, 30), 1, FIVE, date(2027, 1, 11)),
        (date(2026, 11, 28), 0, FIVE, date(2026, 11, 28)),
    ],
)
def test_working_days(start: date, n: int, calendar: Calendar, expected: date) -> None:
    assert add_working_days(start, n, calendar) == expected


def test_own_days_off_and_moved_saturdays() -> None:
    calendar = Calendar(
        days_off=frozenset({date(2026, 11, 30)}), working_anyway=frozenset({date(2026, 11, 28)})
    )
    assert add_working_days(date(2026, 11, 27), 1, calendar) == date(2026, 11, 28)
    assert add_working_days(date(2026, 11, 27), 2, calendar) == date(2026, 12, 1)


def test_school_holidays_stop_school_days_only() -> None:
    calendar = Calendar(school_holidays=(Span(date(2026, 10, 26), date(2026, 11, 3)),))
    assert add_school_days(date(2026, 10, 23), 1, calendar) == date(2026, 11, 5)
    assert add_working_days(date(2026, 10, 23), 1, calendar) == date(2026, 10, 26)


def test_moment_keeps_its_local_hour() -> None:
    moment = datetime(2026, 11, 27, 17, 30, tzinfo=MOSCOW)
    assert moment_after(moment, 1, Unit.WORKING_DAY, FIVE) == datetime(
        2026, 11, 30, 17, 30, tzinfo=MOSCOW
    )


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [
        ("2026-11-26 10:00", 30, "2026-11-26 10:30"),
        ("2026-11-26 17:45", 30, "2026-11-27 09:15"),
        ("2026-11-27 17:45", 30, "2026-11-30 09:15"),
        ("2026-11-28 12:00", 240, "2026-11-30 13:00"),
        ("2026-11-26 07:00", 30, "2026-11-26 09:30"),
        ("2026-11-26 17:30", 30, "2026-11-26 18:00"),
        ("2026-11-28 12:00", 0, "2026-11-28 12:00"),
    ],
)
def test_working_time(start: str, minutes: int, expected: str) -> None:
    begin = datetime.fromisoformat(start).replace(tzinfo=MOSCOW)
    end = add_working_time(begin, minutes, WorkingHours(), FIVE)
    assert end == datetime.fromisoformat(expected).replace(tzinfo=MOSCOW)
    assert end.tzinfo is UTC


def test_lessons_stop_the_clock() -> None:
    def at(hour: int, minute: int) -> datetime:
        return datetime(2026, 11, 26, hour, minute, tzinfo=MOSCOW)

    lessons = [(at(10, 10), at(10, 55)), (at(10, 50), at(11, 50)), (at(8, 0), at(9, 30))]
    assert add_working_time(at(10, 0), 30, WorkingHours(), FIVE, lessons) == at(12, 10)


def test_mistaken_settings_are_refused() -> None:
    nothing = Calendar(school_holidays=(Span(date(2020, 1, 1), date(2040, 1, 1)),))
    with pytest.raises(ValueError):
        add_school_days(date(2026, 1, 1), 1, nothing)
    with pytest.raises(ValueError):
        Calendar(week_days=7)
    with pytest.raises(ValueError):
        WorkingHours(time(18), time(9))
    with pytest.raises(ValueError):
        add_working_days(date(2026, 1, 1), -1, FIVE)
    with pytest.raises(ValueError):
        add_working_time(datetime(2026, 1, 1, tzinfo=UTC), -1, WorkingHours(), FIVE)


@given(start=DAYS, n=st.integers(0, 60), calendar=CALENDARS, unit=st.sampled_from(Unit))
def test_adding_and_counting_agree(start: date, n: int, calendar: Calendar, unit: Unit) -> None:
    end = add_days(start, n, unit, calendar)
    assert days_between(start, end, unit, calendar) == n
    if n and unit is not Unit.DAY:
        assert calendar.is_working_day(end)
        assert unit is Unit.WORKING_DAY or calendar.is_school_day(end)


@given(start=DAYS, n=st.integers(0, 40), calendar=CALENDARS)
def test_units_grow(start: date, n: int, calendar: Calendar) -> None:
    days = [add_days(start, n, unit, calendar) for unit in Unit]
    assert days == sorted(days)


@given(
    moment=st.datetimes(START, END),
    first=st.integers(0, 2000),
    second=st.integers(0, 2000),
    calendar=CALENDARS,
    stops=st.lists(st.tuples(st.integers(0, 20000), st.integers(0, 600)), max_size=5),
)
def test_working_time_adds_up(
    moment: datetime, first: int, second: int, calendar: Calendar, stops: list[tuple[int, int]]
) -> None:
    start = moment.replace(tzinfo=UTC)
    stopped = [
        (start + timedelta(minutes=at), start + timedelta(minutes=at + length))
        for at, length in stops
    ]
    hours = WorkingHours()
    middle = add_working_time(start, first, hours, calendar, stopped)
    end = add_working_time(middle, second, hours, calendar, stopped)
    assert end == add_working_time(start, first + second, hours, calendar, stopped)
    if first + second:
        assert end - start >= timedelta(minutes=first + second)
        local = end.astimezone(calendar.zone)
        assert calendar.is_working_day(local.date())
        assert hours.begin < local.time() <= hours.end


def test_holidays_are_loaded_late() -> None:
    code = (
        "import sys, mentoring.times.workdays, mentoring.times.typed, mentoring.times.quiet;"
        "sys.exit(bool({'holidays', 'rapidfuzz'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# --- what the package `holidays` knows of 2025–2027 (L1: three working days)

WEEKDAYS_OFF = {  # Monday to Friday, by the government's yearly decrees
    2025: "01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04"
    " 12-31",
    2026: "01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31",
    2027: "01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05"
    " 12-31",
}


@pytest.mark.parametrize("year", WEEKDAYS_OFF)
def test_the_package_knows_the_days_off_and_their_transfers(year: int) -> None:
    official = {date.fromisoformat(f"{year}-{day}") for day in WEEKDAYS_OFF[year].split()}
    assert {day for day in public_holidays(year) if day.weekday() < 5} == official


def test_the_package_tells_worked_saturdays_only_in_the_names_of_other_days() -> None:
    names = country_holidays("RU", years=range(2025, 2028), language="en_US")
    moved = {
        date(int(year), int(month), int(day))
        for name in names.values()
        for month, day, year in re.findall(r"substituted from (\d\d)/(\d\d)/(\d{4})", name)
    }
    assert {day for day in moved if day not in names} == WORKED_SATURDAYS
    assert all(FIVE.is_working_day(day) for day in WORKED_SATURDAYS)
    assert not FIVE.is_working_day(date(2025, 11, 8))
    assert not Calendar(days_off=frozenset(WORKED_SATURDAYS)).is_working_day(date(2027, 2, 20))


@pytest.mark.parametrize(
    ("given", "last"),
    [
        (date(2025, 4, 30), date(2025, 5, 7)),  # 1 to 4 May are free
        (date(2025, 10, 30), date(2025, 11, 5)),  # Fri, worked Sat 1 Nov; 2–4 free; Wed
        (date(2025, 12, 30), date(2026, 1, 14)),  # 31 December is moved to a day off
        (date(2026, 3, 5), date(2026, 3, 11)),  # Mon 9 March stands for the Sunday
        (date(2026, 12, 29), date(2027, 1, 12)),
        (date(2027, 2, 18), date(2027, 2, 24)),  # Fri, worked Sat 20 Feb; 21–23 free; Wed
        (date(2027, 11, 3), date(2027, 11, 10)),  # Thu 4 and Fri 5 are free
    ],
)
def test_three_working_days_of_notice(given: date, last: date) -> None:
    assert add_working_days(given, 3, FIVE) == last
