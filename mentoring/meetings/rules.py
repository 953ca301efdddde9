"""The rules of a meeting that need no database: times on offer, when it lapses, what came of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from mentoring.refusals import Refusal
from mentoring.times.clocks import clocks

MOST_TIMES = 3
MINUTES = (30, 45, 60, 90)
AHEAD = timedelta(days=366)


def checked_times(moments: Iterable[datetime], now: datetime) -> list[datetime]:
    """The moments of an offer in order, each once (UTC).

    :raises Refusal: `meeting-no-times`, `meeting-many-times`, `meeting-time-past` (with `when`),
        `meeting-time-far`
    """
    times = sorted({moment.astimezone(UTC) for moment in moments})
    if not times:
        raise Refusal("meeting-no-times")
    if len(times) > MOST_TIMES:
        raise Refusal("meeting-many-times", most=MOST_TIMES)
    if times[0] <= now:
        raise Refusal("meeting-time-past", when=times[0])
    if times[-1] > now + AHEAD:
        raise Refusal("meeting-time-far", when=times[-1])
    return times


def offer_lapses_at(first: datetime, now: datetime) -> datetime:
    """Until when an offer can be answered: two hours before its first time (domain §2a).

    An offer for very soon gives half an hour at least, but never longer than until that time.
    """
    before = timedelta(minutes=clocks().offer_lapses_minutes)
    least = timedelta(minutes=clocks().offer_least_minutes)
    return max(first - before, min(now + least, first))


@dataclass(frozen=True)
class Said:
    """What one participant said afterwards: yes | not_held | missed, or empty."""

    side: str
    took_place: str


def outcome(said: Sequence[Said]) -> str:
    """What came of a meeting, by what people said of it: held | not_held | missed | disputed,
    or `unconfirmed` when nobody said anything.

    A group's meeting was held if the mentor and at least one mentee say so; whoever has not
    answered does not contradict.
    """
    mentor = next((one.took_place for one in said if one.side == "mentor"), "")
    mentees = [one.took_place for one in said if one.side == "mentee" and one.took_place]
    answers = [mentor, *mentees] if mentor else mentees
    if not answers:
        return "unconfirmed"
    held = "yes" in mentees if mentees else mentor == "yes"
    if mentor and mentees and (mentor == "yes") != held:
        return "disputed"
    if held:
        return "held"
    return "missed" if "missed" in answers else "not_held"


def all_answered(said: Sequence[Said]) -> bool:
    """Whether nobody needs to be waited for any more."""
    return all(one.took_place for one in said)
