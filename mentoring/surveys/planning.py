"""When people are asked: the quarter's Monday, the middle of a mentorship, one survey a day
(domain §2a, §9).
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.times.quiet import not_in_quiet_hours
from mentoring.times.schoolyear import Quarter, quarter_of
from mentoring.times.workdays import Calendar, Span, add_working_days

ASKING_HOUR: Final = time(10, 0)
SUMMER: Final = ((6, 1), (8, 31))  # there is nobody to ask: the poll comes in September

ONE_DAY: Final = timedelta(days=1)


def quarter_key(quarter: Quarter) -> str:
    """«2026-4»"""
    return f"{quarter.year}-{quarter.number}"


def next_poll_at(now: datetime, calendar: Calendar) -> datetime:
    """10:00 (UTC) of the first school Monday of the next quarter, in the organisation's zone."""
    today = now.astimezone(calendar.zone).date()
    day = quarter_of(today).last_day + ONE_DAY
    while day.weekday() != 0 or not calendar.is_school_day(day) or day in _summer(day.year):
        day += ONE_DAY
    return asking_moment(day, calendar)


def middle_at(starts_on: date, ends_on: date, calendar: Calendar) -> datetime:
    """10:00 (UTC) in the middle of a mentorship, on a working day; ValueError if it ends first."""
    if ends_on < starts_on:
        raise ValueError("a mentorship cannot end before it starts")
    day = starts_on + (ends_on - starts_on) / 2
    while not calendar.is_working_day(day):
        day += ONE_DAY
    return asking_moment(day, calendar)


def next_working_morning(now: datetime, calendar: Calendar) -> datetime:
    """10:00 (UTC) of the next working day: what begins today is asked about tomorrow."""
    today = now.astimezone(calendar.zone).date()
    return asking_moment(add_working_days(today, 1, calendar), calendar)


def asking_moment(day: date, calendar: Calendar) -> datetime:
    """10:00 of a local day, in UTC."""
    return datetime.combine(day, ASKING_HOUR, tzinfo=calendar.zone).astimezone(UTC)


def free_moment(
    wanted: datetime, taken: Iterable[datetime], zone: ZoneInfo, calendar: Calendar | None = None
) -> datetime:
    """The wanted moment, or the same hour of the first local day on which nothing is asked yet.

    Quiet hours of `zone` are kept; all moments are aware, the result is in UTC.

    :param calendar: only its working days are taken
    """
    days = {moment.astimezone(zone).date() for moment in taken}
    local = not_in_quiet_hours(wanted, zone).astimezone(zone)
    day = local.date()
    while day in days or (calendar is not None and not calendar.is_working_day(day)):
        day += ONE_DAY
    return datetime.combine(day, local.time(), tzinfo=zone).astimezone(UTC)


def _summer(year: int) -> Span:
    first, last = SUMMER
    return Span(date(year, *first), date(year, *last))
