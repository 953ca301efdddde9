"""What may be: role forms, what a mentorship can go on from, its dates (S0 4.2, domain §4)."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.refusals import Refusal

ROLE_FORMS: Final = (
    "teacher_teacher",
    "head_teacher",
    "educator_educator",
    "employer_student",
    "lecturer_young_teacher",
)
REASONS: Final = ("goals", "no-contact", "changed", "workload", "other")
ERASED: Final = "erased"  # the reason that nobody chooses: a participant erased their data
UNDER_PAPERS: Final = ("agreed", "trial")
ASSIGNED: Final = ("ordered", "active", "paused")

FURTHEST_ORDER: Final = timedelta(days=365)
OLDEST_ORDER: Final = timedelta(days=3660)
SHORTEST_TERM: Final = timedelta(days=60)
FIRST_HOUR: Final = time(8, 0)


def kind_of(mentees: int) -> str:
    """The kind that follows from the number of mentees (S0 4.4)."""
    return "group" if mentees > 1 else "traditional"


def usual_end(starts: date) -> date:
    """The end of the teaching year, 31 May; of the next one when less than sixty days are left."""
    end = date(starts.year, 5, 31)
    return end if end - starts >= SHORTEST_TERM else date(starts.year + 1, 5, 31)


def today(now: datetime, zone: str) -> date:
    """The local day of an aware moment."""
    return now.astimezone(ZoneInfo(zone)).date()


def morning_of(day: date, zone: str) -> datetime:
    """08:00 of a local day, in UTC: when an order's date begins to count."""
    return datetime.combine(day, FIRST_HOUR, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def order_number(text: str) -> str:
    """A number as officials write it, without «№».

    :raises Refusal: `order-number` when nothing of a number is in it
    """
    number = " ".join(text.replace("№", " ").split())
    if not (0 < len(number) <= 40 and any(sign.isalnum() for sign in number)):
        raise Refusal("order-number")
    return number


def check_signed(signed_on: date, proposed_on: date, now_on: date) -> None:
    """A signature is neither of the future nor older than the proposal.

    :raises Refusal: `signed-in-future`, `signed-too-early`
    """
    if signed_on > now_on:
        raise Refusal("signed-in-future")
    if signed_on < proposed_on:
        raise Refusal("signed-too-early", day=f"{proposed_on:%d.%m.%Y}")


def check_order_date(dated_on: date, signed: Iterable[date], now_on: date) -> None:
    """An order comes after everybody's written consent (L1), and within a year from today.

    :raises Refusal: `order-too-far`, `order-too-old`, `order-before-consent`
    """
    if dated_on > now_on + FURTHEST_ORDER:
        raise Refusal("order-too-far")
    if dated_on < now_on - OLDEST_ORDER:
        raise Refusal("order-too-old")
    latest = max(signed, default=None)
    if latest is not None and dated_on < latest:
        raise Refusal("order-before-consent", day=f"{latest:%d.%m.%Y}")
