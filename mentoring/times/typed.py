"""Typed dates and hours: «завтра в 15:30», «в следующий вторник в 12:30», «26.11 в 14» (domain.md
§6).

What is read here is always shown back (weekday, date, hour, zone) for a yes before it counts, so
the rules lean to one plain reading: an hour before eight without «утра» is one of the afternoon
(«завтра в три» is 15:00), a day of the week is the nearest one still ahead, «следующий» is the
one of next calendar week. Spans, vague hours and contradictions («в пятницу 26-го» when the 26th
is a Thursday) are not read at all.
"""

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from mentoring.times import typed_grammar as grammar
from mentoring.times.typed_words import plain

LONGEST_PHRASE: Final = 120
"""Longer texts are talk, not a date; they are not looked into."""

FORGOTTEN_AFTER: Final = timedelta(days=60)
"""A day without a year that passed longer ago than this is meant for next year."""

Prefer = Literal["future", "past"]
_Day = grammar.InDays | grammar.InMonths | grammar.Weekday | grammar.Week | grammar.DayMonth


@dataclass(frozen=True, slots=True)
class _Parts:
    days: tuple[_Day, ...]
    clock: grammar.ClockTime | None
    minutes: int | None
    moscow: bool


def parse_typed_time(text: str, now: datetime) -> datetime | None:
    """Read a typed moment, or give None when it is not one plain moment.

    `now` is aware, in the person's zone; so is the answer. Without a day it is today. A moment
    that has passed is given back all the same: the caller decides (`has_passed`). ValueError when
    `now` is naive.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware, in the person's zone")
    parts = _read(text)
    if parts is None:
        return None
    if parts.minutes is not None:
        if parts.days or parts.clock is not None:
            return None
        moment = now.astimezone(UTC) + timedelta(minutes=parts.minutes)
        return moment.astimezone(now.tzinfo).replace(second=0, microsecond=0)
    if parts.clock is None:
        return None
    zone = ZoneInfo("Europe/Moscow") if parts.moscow else now.tzinfo
    local_now = now.astimezone(zone)
    at = time(parts.clock.hour, parts.clock.minute)
    day = _day(parts.days, local_now.date(), "future", later_today=at > local_now.time())
    if day is None:
        return None
    # By way of UTC, so that an hour the clock change skips becomes one that exists.
    moment = datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
    return moment.astimezone(now.tzinfo)


def parse_typed_date(text: str, today: date, *, prefer: Prefer = "future") -> date | None:
    """Read a typed day without an hour («26 ноября», «26.11.2026», «в пятницу»), or give None.

    `prefer="past"` is for papers: a day without a year is the latest one not after `today`.
    """
    parts = _read(text, day_only=True)
    if parts is None or parts.clock is not None or parts.minutes is not None or not parts.days:
        return None
    return _day(parts.days, today, prefer, later_today=True)


def has_passed(moment: datetime, now: datetime) -> bool:
    """Whether a moment lies at or before `now` (both aware)."""
    return moment <= now


def _read(text: str, *, day_only: bool = False) -> _Parts | None:
    if not text.strip() or len(text) > LONGEST_PHRASE:
        return None
    pieces = grammar.pieces(plain(text))
    if not pieces:
        return None
    days: list[_Day] = []
    clocks: list[grammar.ClockTime] = []
    dotted: list[grammar.Dotted] = []
    bare: list[int] = []
    parts: list[str] = []
    minutes: list[int] = []
    moscow = False
    for piece in pieces:
        match piece:
            case grammar.ClockTime():
                clocks.append(piece)
            case grammar.Dotted():
                dotted.append(piece)
            case grammar.BareNumber():
                bare.append(piece.value)
            case grammar.PartOfDay():
                parts.append(piece.part)
            case grammar.InMinutes():
                minutes.append(piece.minutes)
            case grammar.MoscowTime():
                moscow = True
            case _:
                days.append(piece)
    if not _settle_dotted(dotted, days, clocks, hour_follows=bool(bare), day_only=day_only):
        return None
    if not _settle_bare(bare, days, clocks, spoken=bool(parts)):
        return None
    if len(clocks) > 1 or len(minutes) > 1 or len(set(parts)) > 1 or (parts and not clocks):
        return None
    clock = _in_part(clocks[0], parts[0] if parts else None) if clocks else None
    if clocks and clock is None:
        return None
    return _Parts(tuple(days), clock, minutes[0] if minutes else None, moscow)


def _settle_dotted(
    dotted: list[grammar.Dotted],
    days: list[_Day],
    clocks: list[grammar.ClockTime],
    *,
    hour_follows: bool,
    day_only: bool,
) -> bool:
    """Decide for each `14.10` whether it is an hour or a day; False when it can be neither."""
    for number, item in enumerate(dotted):
        may_be_hour = item.first < 24 and item.second < 60
        may_be_day = 1 <= item.first <= 31 and 1 <= item.second <= 12
        hour_elsewhere = bool(clocks) or hour_follows or number + 1 < len(dotted)
        needs_day = not any(isinstance(day, grammar.DayMonth) for day in days)
        as_day = (
            may_be_day
            and needs_day
            and (not may_be_hour or day_only or (hour_elsewhere and not item.after_preposition))
        )
        if as_day:
            days.append(grammar.DayMonth(item.first, item.second))
        elif may_be_hour and (not may_be_day or days or item.after_preposition):
            clocks.append(grammar.ClockTime(item.first, item.second, item.loose))
        else:
            return False
    return True


def _settle_bare(
    bare: list[int], days: list[_Day], clocks: list[grammar.ClockTime], *, spoken: bool
) -> bool:
    """A number alone is the hour, if a day or a part of the day stands beside it."""
    if not bare:
        return True
    if len(bare) > 1 or clocks or not (days or spoken) or bare[0] > 23:
        return False
    clocks.append(grammar.ClockTime(bare[0], 0, loose=bare[0] < 8))
    return True


def _in_part(clock: grammar.ClockTime, part: str | None) -> grammar.ClockTime | None:
    """The hour in the named part of the day; None when they contradict («15 утра», «12 ночи»)."""
    hour = clock.hour
    if part is None:
        shifted = hour + 12 if clock.loose and 1 <= hour < 8 else hour
        return grammar.ClockTime(shifted, clock.minute)
    if part == "morning":
        fits = hour < 12
    elif part == "night":
        # Midnight belongs to two days at once; which one was meant has to be asked.
        fits = 1 <= hour < 5 or hour in (22, 23)
    else:
        first, last = {"day": (11, 17), "evening": (16, 23), "pm": (12, 23)}[part]
        if hour < 12 and not (part == "day" and hour >= 10):
            hour += 12
        elif part == "evening" and hour == 12:
            return None
        fits = first <= hour <= last or (part == "day" and hour == 10)
    return grammar.ClockTime(hour, clock.minute) if fits else None


def _day(days: tuple[_Day, ...], today: date, prefer: Prefer, *, later_today: bool) -> date | None:
    """The one day that all day words of the phrase agree on; None when they do not."""
    if not days:
        return today
    weekdays = [day for day in days if isinstance(day, grammar.Weekday)]
    weeks = [day for day in days if isinstance(day, grammar.Week)]
    others = [
        day for day in days if isinstance(day, grammar.InDays | grammar.InMonths | grammar.DayMonth)
    ]
    if len(weekdays) > 1 or len(weeks) > 1 or (weeks and others):
        return None
    weekday = weekdays[0] if weekdays else None
    if weeks:
        if weekday is None or weekday.week is not None:
            return None
        return _in_week(today, weeks[0].offset, weekday.number)
    if not others:
        return _weekday(weekday, today, prefer, later_today) if weekday else None
    first = others[0]
    if isinstance(first, grammar.InDays) and first.week_like and weekday and weekday.week is None:
        return _in_week(today, first.days // 7, weekday.number) if len(others) == 1 else None
    day = _calendar_day(first, today, prefer)
    if day is None or any(_calendar_day(other, today, prefer) != day for other in others[1:]):
        return None
    if weekday is not None and day.weekday() != weekday.number:
        return None
    return day


def _in_week(today: date, offset: int, weekday: int) -> date:
    return today + timedelta(days=weekday - today.weekday() + 7 * offset)


def _weekday(day: grammar.Weekday, today: date, prefer: Prefer, later_today: bool) -> date:
    if day.week is not None:
        return _in_week(today, day.week, day.number)
    if prefer == "past":
        return today - timedelta(days=(today.weekday() - day.number) % 7)
    ahead = (day.number - today.weekday()) % 7
    return today + timedelta(days=ahead if ahead or later_today else 7)


def _calendar_day(
    day: grammar.InDays | grammar.InMonths | grammar.DayMonth, today: date, prefer: Prefer
) -> date | None:
    match day:
        case grammar.InDays():
            return today + timedelta(days=day.days)
        case grammar.InMonths():
            return _months_later(today, day.months)
        case grammar.DayMonth(number, None, _):
            return _of_near_month(number, today, prefer)
        case grammar.DayMonth(number, month, None):
            return _of_near_year(number, month or 0, today, prefer)
        case grammar.DayMonth(number, month, year):
            return _real(year or 0, month or 0, number)


def _real(year: int, month: int, day: int) -> date | None:
    if not 1900 <= year <= 2200:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _months_later(today: date, months: int) -> date:
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _of_near_month(number: int, today: date, prefer: Prefer) -> date | None:
    """«26-го»: of this month, or of the nearest month that has such a day."""
    step = 1 if prefer == "future" else -1
    for months in range(3):
        first = _months_later(today.replace(day=1), step * months)
        day = _real(first.year, first.month, number)
        if day is not None and (day >= today if prefer == "future" else day <= today):
            return day
    return None


def _of_near_year(number: int, month: int, today: date, prefer: Prefer) -> date | None:
    """«26 ноября»: of this school life, not of one long past; 29 February finds its leap year."""
    if prefer == "past":
        years = range(today.year, today.year - 9, -1)
        found = (_real(year, month, number) for year in years)
        return next((day for day in found if day is not None and day <= today), None)
    horizon = today - FORGOTTEN_AFTER
    found = (_real(year, month, number) for year in range(horizon.year, horizon.year + 9))
    return next((day for day in found if day is not None and day >= horizon), None)
