"""The time a report speaks of: this quarter, or this school year, in the organisation's zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.times.schoolyear import quarter_of, school_year

PERIODS: Final = ("quarter", "year")


@dataclass(frozen=True)
class Period:
    """From the first moment (UTC) up to now; `number` is the quarter, 0 for a school year."""

    kind: str
    since: datetime
    until: datetime
    year: int
    number: int
    zone: ZoneInfo


def period_of(kind: str, now: datetime, zone: ZoneInfo) -> Period:
    """The quarter or school year that runs now. :raises ValueError: for another kind"""
    today = now.astimezone(zone).date()
    if kind == "quarter":
        quarter = quarter_of(today)
        since = _midnight(quarter.first_day, zone)
        return Period(kind, since, now, quarter.year, quarter.number, zone)
    if kind == "year":
        year = school_year(today)
        return Period(kind, _midnight(year.first_day, zone), now, year.begins_in, 0, zone)
    raise ValueError(f"no period is called {kind}")


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)
