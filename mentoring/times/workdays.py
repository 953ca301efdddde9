"""Working days, school days and working hours: the units of every clock (domain.md §2a).

A *working day* is one of the organisation's five- or six-day week less public holidays and its
own days off; a *school day* is a working day less school holidays; *working hours* are a setting.
Public holidays come from the package `holidays`, which is loaded only when the first one is asked
for.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

LONGEST_GAP: Final = timedelta(days=1100)
"""A calendar without a single working day for so long is a mistake, not a holiday."""

ONE_DAY: Final = timedelta(days=1)


WORKED_SATURDAYS: Final = frozenset({date(2025, 11, 1), date(2027, 2, 20)})
"""Saturdays that the government's yearly decrees made working days, 2025 to 2027; the package
tells them only in the names of the days that are free instead, and a test compares the two."""

_known: dict[int, frozenset[date]] = {}


def public_holidays(year: int) -> frozenset[date]:
    """Give the public holidays of Russia in `year`, moved ones included as far as the package
    knows.
    """
    if year not in _known:
        know_holidays(look_up_holidays(year, year))
    return _known[year]


def look_up_holidays(first: int, last: int) -> dict[int, frozenset[date]]:
    """Ask the package `holidays` about these years. It holds the whole world in memory, so the
    running bot has this done in the press and is told by `know_holidays`.
    """
    from holidays import country_holidays

    years = range(first, last + 1)
    return {year: frozenset(country_holidays("RU", years=year)) for year in years}


def know_holidays(found: Mapping[int, frozenset[date]]) -> None:
    """Keep what `look_up_holidays` gave; it is the same for ever."""
    _known.update(found)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Whether the day lies in the span."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Calendar:
    """An organisation's calendar: its zone, week, days off and school holidays.

    `week_days` is 5 or 6, counted from Monday; `working_anyway` are days worked although the week
    or a public holiday says otherwise (moved working Saturdays).
    """

    zone: tzinfo = field(default_factory=lambda: ZoneInfo("Europe/Moscow"))
    week_days: int = 5
    days_off: frozenset[date] = frozenset()
    working_anyway: frozenset[date] = frozenset()
    school_holidays: tuple[Span, ...] = ()
    observes_public_holidays: bool = True

    def __post_init__(self) -> None:
        """Refuse a week that is not five or six days long (ValueError)."""
        if self.week_days not in (5, 6):
            raise ValueError("a working week has five or six days")

    def is_working_day(self, day: date) -> bool:
        """Whether the organisation works on that day."""
        if day in self.days_off:
            return False
        if day in self.working_anyway:
            return True
        if self.observes_public_holidays and day in WORKED_SATURDAYS:
            return True
        if day.weekday() >= self.week_days:
            return False
        return not (self.observes_public_holidays and day in public_holidays(day.year))

    def is_school_day(self, day: date) -> bool:
        """Whether there are lessons on that day."""
        return self.is_working_day(day) and not any(day in span for span in self.school_holidays)


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The hours of a working day, local time."""

    begin: time = time(9, 0)
    end: time = time(18, 0)

    def __post_init__(self) -> None:
        """Refuse hours that end before they begin (ValueError)."""
        if self.begin >= self.end:
            raise ValueError("working hours must end after they begin")


class Unit(StrEnum):
    """What a clock counts in."""

    DAY = "day"
    WORKING_DAY = "working-day"
    SCHOOL_DAY = "school-day"


def _counts(unit: Unit, calendar: Calendar) -> Callable[[date], bool]:
    if unit is Unit.WORKING_DAY:
        return calendar.is_working_day
    if unit is Unit.SCHOOL_DAY:
        return calendar.is_school_day
    return lambda _: True


def add_days(
    start: date, n: int, unit: Unit, calendar: Calendar, away: Sequence[Span] = ()
) -> date:
    """Give the n-th day of `unit` after `start` (the start itself is not counted; 0 gives it
    back). Days in `away` are not counted, whatever the unit.

    ValueError when n is negative or the calendar has no such day within about three years.
    """
    if n < 0:
        raise ValueError("days are added, not taken away")
    if unit is Unit.DAY and not away:
        return start + timedelta(days=n)
    counts = _counts(unit, calendar)
    day = last_found = start
    left = n
    while left:
        day += ONE_DAY
        if counts(day) and not any(day in span for span in away):
            left -= 1
            last_found = day
        elif day - last_found > LONGEST_GAP:
            raise ValueError(f"no {unit} in this calendar after {last_found}")
    return day


def add_working_days(start: date, n: int, calendar: Calendar) -> date:
    """Give the n-th working day after `start`."""
    return add_days(start, n, Unit.WORKING_DAY, calendar)


def add_school_days(start: date, n: int, calendar: Calendar) -> date:
    """Give the n-th school day after `start`."""
    return add_days(start, n, Unit.SCHOOL_DAY, calendar)


def moment_after(moment: datetime, n: int, unit: Unit, calendar: Calendar) -> datetime:
    """Give the same local hour on the n-th day of `unit` after an aware moment, in UTC."""
    local = moment.astimezone(calendar.zone)
    day = add_days(local.date(), n, unit, calendar)
    return datetime.combine(day, local.time(), tzinfo=calendar.zone).astimezone(UTC)


def days_between(earlier: date, later: date, unit: Unit, calendar: Calendar) -> int:
    """Count the days of `unit` after `earlier` up to and with `later` («нет встреч 23 учебных
    дня»).
    """
    if later <= earlier:
        return 0
    counts = _counts(unit, calendar)
    return sum(counts(earlier + timedelta(days=n)) for n in range(1, (later - earlier).days + 1))


def add_working_time(
    moment: datetime,
    minutes: int,
    hours: WorkingHours,
    calendar: Calendar,
    stopped: Iterable[tuple[datetime, datetime]] = (),
) -> datetime:
    """Give the moment (UTC) when so many minutes of working time have gone by since an aware
    moment.

    `stopped` are aware spans in which the clock stands still besides (lessons, absences); they
    may overlap. ValueError when minutes are negative or nothing is worked within about three
    years.
    """
    if minutes < 0:
        raise ValueError("time is added, not taken away")
    start = moment.astimezone(UTC)
    left = timedelta(minutes=minutes)
    if not left:
        return start
    pauses = sorted((a.astimezone(UTC), b.astimezone(UTC)) for a, b in stopped if a < b)
    for opens, closes in _working_spans(start, hours, calendar):
        for begins, ends in _without(opens, closes, pauses):
            if ends - begins >= left:
                return begins + left
            left -= ends - begins
    raise ValueError("no working time in this calendar")


def _working_spans(
    start: datetime, hours: WorkingHours, calendar: Calendar
) -> Iterator[tuple[datetime, datetime]]:
    """The working hours after `start`, in UTC, for as long as a calendar may take."""
    first = start.astimezone(calendar.zone).date()
    for n in range(LONGEST_GAP.days):
        day = first + timedelta(days=n)
        if not calendar.is_working_day(day):
            continue
        opens = datetime.combine(day, hours.begin, tzinfo=calendar.zone).astimezone(UTC)
        closes = datetime.combine(day, hours.end, tzinfo=calendar.zone).astimezone(UTC)
        if closes > start:
            yield max(opens, start), closes


def _without(
    opens: datetime, closes: datetime, pauses: list[tuple[datetime, datetime]]
) -> Iterator[tuple[datetime, datetime]]:
    """What is left of a span when the (sorted) pauses are taken out."""
    at = opens
    for begins, ends in pauses:
        if ends <= at:
            continue
        if begins >= closes:
            break
        if begins > at:
            yield at, begins
        at = max(at, ends)
    if at < closes:
        yield at, closes
