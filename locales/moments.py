"""Days, hours and lengths of time in people's words, each in the reader's own zone.

Every moment is shown whole: weekday, date, hour and zone («чт, 26 ноября, 15:30 (МСК)»). The words
come from ``common.ftl``: loading calendars of all the world's languages for this would be waste.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from locales.translator import shared

MOSCOW = "Europe/Moscow"

RUSSIAN_ZONES = frozenset(
    {
        "Asia/Anadyr",
        "Asia/Barnaul",
        "Asia/Chita",
        "Asia/Irkutsk",
        "Asia/Kamchatka",
        "Asia/Khandyga",
        "Asia/Krasnoyarsk",
        "Asia/Magadan",
        "Asia/Novokuznetsk",
        "Asia/Novosibirsk",
        "Asia/Omsk",
        "Asia/Sakhalin",
        "Asia/Srednekolymsk",
        "Asia/Tomsk",
        "Asia/Ust-Nera",
        "Asia/Vladivostok",
        "Asia/Yakutsk",
        "Asia/Yekaterinburg",
        "Europe/Astrakhan",
        "Europe/Kaliningrad",
        "Europe/Kirov",
        "Europe/Moscow",
        "Europe/Samara",
        "Europe/Saratov",
        "Europe/Simferopol",
        "Europe/Ulyanovsk",
        "Europe/Volgograd",
    }
)
"""Zones where people count from Moscow: МСК+2. Elsewhere they count from Greenwich."""

_HOUR = 60
_DAY = 24 * _HOUR


def moment(at: datetime, zone: str | ZoneInfo, locale: str) -> str:
    """«чт, 26 ноября, 15:30 (МСК)»: an aware moment, in the reader's zone and language.

    Raises ``ValueError`` for a naive ``at``.
    """
    local = _local(at, zone)
    return shared()(locale).plain(
        "moment",
        day=day(local.date(), locale),
        time=f"{local:%H:%M}",
        zone=zone_label(zone, at, locale),
    )


def hour(at: datetime, zone: str | ZoneInfo, locale: str) -> str:
    """«15:30 (МСК)»: the hour alone, where the day has just been said.

    Raises ``ValueError`` for a naive ``at``.
    """
    local = _local(at, zone)
    label = zone_label(zone, at, locale)
    return shared()(locale).plain("moment-hour", time=f"{local:%H:%M}", zone=label)


@lru_cache(maxsize=2048)  # every screen says a few of the same days and lengths
def day(on: date, locale: str) -> str:
    """«чт, 26 ноября»."""
    weekdays, months = _names(locale)
    return shared()(locale).plain(
        "moment-day",
        weekday=weekdays[on.weekday()],
        date=shared()(locale).plain("moment-date", day=on.day, month=months[on.month - 1]),
    )


def day_and_year(on: date, locale: str) -> str:
    """«26 ноября 2026»: a day far from today."""
    _, months = _names(locale)
    words = shared()(locale)
    written = words.plain("moment-date", day=on.day, month=months[on.month - 1])
    return words.plain("moment-date-year", date=written, year=on.year)


def month_and_year(on: date, locale: str) -> str:
    """«ноябрь 2026»: the head of a calendar."""
    words = shared()(locale)
    return words.plain(
        "moment-month-year", month=words.plain(f"month-name-{on.month}"), year=on.year
    )


def date_ru(on: date) -> str:
    """«26.11.2026», as official papers write it."""
    return f"{on:%d.%m.%Y}"


def zone_label(zone: str | ZoneInfo, at: datetime, locale: str) -> str:
    """«МСК», «МСК+2» or «UTC+1»: what stands in brackets after an hour, as it is at ``at``.

    Raises ``ValueError`` for a naive ``at``.
    """
    words = shared()(locale)
    there = _offset(_zone(zone), at)
    if str(zone) not in RUSSIAN_ZONES:
        return words.plain("zone-utc", shift=_shift(there))
    ahead = there - _offset(_zone(MOSCOW), at)
    if not ahead:
        return words.plain("zone-moscow")
    return words.plain("zone-moscow-shifted", shift=_shift(ahead))


@lru_cache(maxsize=2048)
def duration(minutes: int, locale: str) -> str:
    """«45 минут», «1 час 30 минут», «3 дня»: whole minutes in the largest fitting units."""
    words = shared()(locale)
    days, rest = divmod(minutes, _DAY)
    hours, left = divmod(rest, _HOUR)
    parts = [
        words.plain(key, n=number)
        for key, number in (("days", days), ("hours", hours), ("minutes", left))
        if number
    ]
    return " ".join(parts) or words.plain("minutes", n=0)


def workdays(number: int, locale: str) -> str:
    """«3 рабочих дня»."""
    return shared()(locale).plain("workdays", n=number)


@cache
def _names(locale: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = shared()(locale)
    return (
        tuple(words.plain(f"weekday-short-{number}") for number in range(1, 8)),
        tuple(words.plain(f"month-{number}") for number in range(1, 13)),
    )


def _zone(zone: str | ZoneInfo) -> ZoneInfo:
    return ZoneInfo(zone) if isinstance(zone, str) else zone


def _local(at: datetime, zone: str | ZoneInfo) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a moment must say its zone")
    return at.astimezone(_zone(zone))


def _offset(zone: tzinfo, at: datetime) -> timedelta:
    if at.tzinfo is None:
        raise ValueError("a moment must say its zone")
    return at.astimezone(UTC).astimezone(zone).utcoffset() or timedelta()


def _shift(by: timedelta) -> str:
    minutes = round(by.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), _HOUR)
    sign = "+" if minutes >= 0 else "−"
    return f"{sign}{hours}" + (f":{rest:02}" if rest else "")
