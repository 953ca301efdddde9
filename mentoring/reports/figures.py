"""Figures from rows: numerator, denominator, target (domain §10). Nothing here asks a database."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from fractions import Fraction
from statistics import median
from typing import Final, Protocol


class Met(Protocol):
    """A meeting that was agreed."""

    @property
    def starts_at(self) -> datetime: ...
    @property
    def minutes(self) -> int: ...
    @property
    def state(self) -> str: ...


class Asked(Protocol):
    """A question."""

    @property
    def created_at(self) -> datetime: ...
    @property
    def first_answer_at(self) -> datetime | None: ...
    @property
    def solved(self) -> bool | None: ...


@dataclass(frozen=True)
class Figure:
    """So many of so many; the target is a share in percent."""

    numerator: int
    denominator: int
    target: int

    @property
    def share(self) -> int | None:
        """The share in whole percent; None of nothing."""
        if not self.denominator:
            return None
        return round(Fraction(100 * self.numerator, self.denominator))

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None of nothing."""
        return None if self.share is None else self.share >= self.target


@dataclass(frozen=True)
class Targets:
    """What a good organisation reaches: shares in percent, an answer in minutes, a mark of 10."""

    reachable: int = 100
    ordered: int = 100
    held: int = 80
    solved: int = 80
    answer_minutes: int = 240
    satisfaction: int = 8
    response: int = 70


TARGETS: Final = Targets()


def planned(rows: Iterable[Met], now: datetime) -> list[Met]:
    """The agreed meetings whose time is over: only these can have been held."""
    return [row for row in rows if row.starts_at + timedelta(minutes=row.minutes) <= now]


def held_of_planned(rows: Iterable[Met], now: datetime, targets: Targets = TARGETS) -> Figure:
    """Meetings held, of those that were agreed and whose time is over."""
    over = planned(rows, now)
    return Figure(sum(row.state == "held" for row in over), len(over), targets.held)


def solved_of_asked(rows: Sequence[Asked], targets: Targets = TARGETS) -> Figure:
    """Questions that the asker called solved, of all asked."""
    return Figure(sum(row.solved is True for row in rows), len(rows), targets.solved)


def answer_minutes(rows: Iterable[Asked]) -> int | None:
    """After how many minutes half of the answered questions had their first answer."""
    waits = [row.first_answer_at - row.created_at for row in rows if row.first_answer_at]
    return round(median(wait.total_seconds() for wait in waits) / 60) if waits else None


Month = tuple[int, int]  # year, month


def months(first: datetime, last: datetime, zone: tzinfo) -> list[Month]:
    """The local months from one moment to another, both included."""
    begins, ends = first.astimezone(zone), last.astimezone(zone)
    count = (ends.year - begins.year) * 12 + ends.month - begins.month
    counted = (begins.month - 1 + n for n in range(count + 1))
    return [(begins.year + n // 12, n % 12 + 1) for n in counted]


def by_month(moments: Iterable[datetime], names: Sequence[Month], zone: tzinfo) -> tuple[int, ...]:
    """How many moments fall into each local month."""
    counts = dict.fromkeys(names, 0)
    for moment in moments:
        local = moment.astimezone(zone)
        if (local.year, local.month) in counts:
            counts[local.year, local.month] += 1
    return tuple(counts.values())
