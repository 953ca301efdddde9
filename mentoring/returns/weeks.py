"""In which school weeks something is due (domain §2a), as pure functions."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Final

from mentoring.times.schoolyear import school_week
from mentoring.times.workdays import Calendar, Span

BEGINS_AT: Final = time(10)
ENDS_AT: Final = time(18)
MONTHS_AHEAD: Final = 25


def next_week(today: date, weeks: Mapping[int, int], calendar: Calendar) -> Span | None:
    """The next week, running or ahead, that is the n-th school week of its month.

    :param weeks: month → which of its school weeks
    """
    year, month = today.year, today.month
    for _ in range(MONTHS_AHEAD):
        found = school_week(year, month, weeks[month], calendar) if month in weeks else None
        if found is not None and found.last >= today:
            return found
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return None


def week_after(today: date, weeks: Mapping[int, int], calendar: Calendar) -> Span | None:
    """The first such week that begins after a day."""
    found = next_week(today, weeks, calendar)
    while found is not None and found.first <= today:
        found = next_week(_day_after(found.last), weeks, calendar)
    return found


def _day_after(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def begins(week: Span, calendar: Calendar) -> datetime:
    """10:00 of its first school day, in UTC."""
    return datetime.combine(week.first, BEGINS_AT, tzinfo=calendar.zone).astimezone(UTC)


def last_morning(week: Span, calendar: Calendar) -> datetime:
    """10:00 of its last school day, in UTC."""
    return datetime.combine(week.last, BEGINS_AT, tzinfo=calendar.zone).astimezone(UTC)


def ends(week: Span, calendar: Calendar) -> datetime:
    """18:00 of its last school day, in UTC."""
    return datetime.combine(week.last, ENDS_AT, tzinfo=calendar.zone).astimezone(UTC)
