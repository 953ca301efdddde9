"""School years, quarters and school weeks: the rhythm of monitoring and returns (domain.md §2a,
§9).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from mentoring.times.workdays import Calendar, Span


@dataclass(frozen=True, slots=True, order=True)
class SchoolYear:
    """The school year that begins in September of `begins_in`."""

    begins_in: int

    @property
    def first_day(self) -> date:
        """1 September."""
        return date(self.begins_in, 9, 1)

    @property
    def last_day(self) -> date:
        """31 August of the next calendar year."""
        return date(self.begins_in + 1, 8, 31)


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A calendar quarter: year, number 1 to 4, first and last day."""

    year: int
    number: int
    first_day: date
    last_day: date

    @property
    def previous(self) -> "Quarter":
        """The quarter before this one."""
        return quarter_of(self.first_day - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class ReturnWeeks:
    """In which school week of a month the quarterly return is due (settings; domain.md §2a)."""

    by_month: Mapping[int, int] = field(default_factory=lambda: {10: 2, 1: 2, 4: 2, 5: 3})


RETURN_WEEKS: Final = ReturnWeeks()


def school_year(day: date) -> SchoolYear:
    """Give the school year (1 September to 31 August) a day belongs to."""
    return SchoolYear(day.year if day.month >= 9 else day.year - 1)


def quarter_of(day: date) -> Quarter:
    """Give the calendar quarter a day belongs to."""
    number = (day.month - 1) // 3 + 1
    after = date(day.year + number // 4, number * 3 % 12 + 1, 1)
    return Quarter(day.year, number, date(day.year, number * 3 - 2, 1), after - timedelta(days=1))


def school_week(year: int, month: int, number: int, calendar: Calendar) -> Span | None:
    """Give the number-th week of a month that has school days: its first and last school day
    there.

    Weeks run from Monday to Sunday; a week without lessons is not counted. None when the month
    has fewer.
    """
    weeks = list(_school_weeks(year, month, calendar))
    return weeks[number - 1] if 1 <= number <= len(weeks) else None


def return_week(day: date, calendar: Calendar, weeks: ReturnWeeks = RETURN_WEEKS) -> Span | None:
    """Give the week in which a return is due in the month of `day`, or None when none is."""
    number = weeks.by_month.get(day.month)
    return school_week(day.year, day.month, number, calendar) if number else None


def reported_quarter(day: date) -> Quarter:
    """Give the quarter a return speaks of: the one before its month's, in May the running one."""
    quarter = quarter_of(day)
    return quarter if day.month % 3 == 2 else quarter.previous


def _school_weeks(year: int, month: int, calendar: Calendar) -> Iterator[Span]:
    day = date(year, month, 1)
    week: list[date] = []
    while day.month == month:
        if calendar.is_school_day(day):
            week.append(day)
        following = day + timedelta(days=1)
        if week and (following.weekday() == 0 or following.month != month):
            yield Span(week[0], week[-1])
            week = []
        day = following
