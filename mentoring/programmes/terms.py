"""What may stand in a programme: its sections, how long it lasts, its stages (S0 4.8, S4 §6)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mentoring.refusals import Refusal

SECTIONS: Final = (
    "problem",
    "strengths",
    "goal",
    "objectives",
    "content",
    "interim",
    "results",
    "schedule",
    "conditions",
)
MODES: Final = ("person", "online", "mixed")
KINDS: Final = ("usual", "staged")
LONGEST_TEXT: Final = 1500
LONGEST_REMARK: Final = 500
STAGES: Final = 3
MONTHS: Final = {"usual": (3, 12), "staged": (13, 36)}
OLDEST_START: Final = timedelta(days=90)
USUAL_MONTHS: Final = 6


@dataclass(frozen=True)
class Stage:
    """One year of a staged programme: 1 adaptation, 2 development, 3 potential (S4 §6)."""

    number: int
    first: date
    last: date


def add_months(day: date, months: int) -> date:
    """The same day so many months later; the month's last day where there is no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def last_day_after(starts: date, months: int) -> date:
    """The last day of so many whole months from `starts` (inclusive)."""
    return add_months(starts, months) - timedelta(days=1)


def check_term(kind: str, starts: date, ends: date) -> None:
    """A usual programme lasts 3 to 12 months, a staged one longer, up to three years (domain §5).

    :raises Refusal: `programme-too-short`, `programme-too-long` (each with the day that would do),
        `programme-staged-short`, `programme-staged-long`
    """
    least, most = (last_day_after(starts, months) for months in MONTHS[kind])
    staged = "staged-" if kind == "staged" else "too-"
    if ends < least:
        raise Refusal(f"programme-{staged}short", day=f"{least:%d.%m.%Y}")
    if ends > most + timedelta(days=1):
        raise Refusal(f"programme-{staged}long", day=f"{most:%d.%m.%Y}")


def check_start(starts: date, today: date) -> None:
    """A programme begins at most three months back and a year ahead.

    :raises Refusal: `programme-start`
    """
    if not today - OLDEST_START <= starts <= add_months(today, 12):
        raise Refusal("programme-start")


def usual_term(kind: str, begins: date | None, ends: date | None, today: date) -> tuple[date, date]:
    """First and last day that a new programme is written for: the pair's own where they fit."""
    starts = begins if begins and today - OLDEST_START <= begins else today
    if kind == "staged":
        return starts, last_day_after(starts, MONTHS["staged"][1])
    if ends is not None:
        try:
            check_term(kind, starts, ends)
        except Refusal:
            pass
        else:
            return starts, ends
    return starts, last_day_after(starts, USUAL_MONTHS)


def stages(starts: date, ends: date) -> list[Stage]:
    """The stages of a staged programme, a year each as far as it lasts (S4 §6)."""
    found = []
    for number in range(1, STAGES + 1):
        first = add_months(starts, 12 * (number - 1))
        last = last_day_after(starts, 12 * number) if number < STAGES else ends
        if first <= ends:
            found.append(Stage(number, first, min(last, ends)))
    return found
