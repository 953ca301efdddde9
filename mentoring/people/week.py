"""The hours of a week: when people are free, when they teach, and when two of them both can.

A stretch is written `mon 14:00-18:00`, in the zone of whose week it is; a week without any was
not told, and says nothing about when that person can.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mentoring.matching.profiles import MINUTES_OF_DAY, Slot
from mentoring.matching.score import week
from storage.people import Person, Profile

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Week = tuple[Slot, ...]
_WEEK_MINUTES: Final = 7 * MINUTES_OF_DAY
_DAY_BITS: Final = (1 << MINUTES_OF_DAY) - 1
_WEEK_BITS: Final = (1 << _WEEK_MINUTES) - 1
_WRITTEN: Final = re.compile(r"(\w{3}) (\d\d):(\d\d)-(\d\d):(\d\d)", re.ASCII)


def read_week(written: Iterable[str]) -> Week:
    """The stretches that are written there. Raises ValueError for what is none."""
    slots = []
    for text in written:
        found = _WRITTEN.fullmatch(text)
        if found is None or found[1] not in DAYS:
            raise ValueError(f"no stretch of a week: {text!r}")
        begin, end = int(found[2]) * 60 + int(found[3]), int(found[4]) * 60 + int(found[5])
        slots.append(Slot(DAYS.index(found[1]), begin, end))
    return slots_of(week(tuple(slots)))


def write_week(slots: Iterable[Slot]) -> list[str]:
    """Stretches as they are stored: in order, those that touch as one."""
    return [
        f"{DAYS[slot.weekday]} {slot.begin // 60:02}:{slot.begin % 60:02}"
        f"-{slot.end // 60:02}:{slot.end % 60:02}"
        for slot in slots_of(week(tuple(slots)))
    ]


def slots_of(bits: int) -> Week:
    """A week's minutes as bits (see `matching.score.week`) as the fewest stretches, in order."""
    found = []
    for weekday in range(7):
        day, at = bits >> weekday * MINUTES_OF_DAY & _DAY_BITS, 0
        while day:
            gap = (day & -day).bit_length() - 1
            day >>= gap
            length = (~day & (day + 1)).bit_length() - 1
            day >>= length
            found.append(Slot(weekday, at + gap, at + gap + length))
            at += gap + length
    return tuple(found)


def free_of(profile: Profile) -> Week:
    """When a person can, by their profile: the hours they named, less their lessons."""
    if not profile.free_hours:
        return ()
    free, taught = week(read_week(profile.free_hours)), week(read_week(profile.lessons))
    return slots_of(free & ~taught)


def shifted(slots: Week, minutes: int) -> Week:
    """A week seen from a zone whose clocks are `minutes` ahead (behind, if less than 0)."""
    by = minutes % _WEEK_MINUTES
    bits = week(slots)
    return slots_of((bits << by | bits >> (_WEEK_MINUTES - by)) & _WEEK_BITS)


def common_hours(one: Week, other: Week, least: int = 1) -> Week:
    """When both can, for at least so many minutes at a stretch; both weeks are of one zone."""
    both = slots_of(week(one) & week(other))
    return tuple(slot for slot in both if slot.end - slot.begin >= least)


def common_hours_of(
    session: Session, one: Person, other: Person, at: datetime, least: int = 1
) -> Week:
    """When two people both can, in the first one's zone as it is at a moment (UTC).

    Empty also where one of them told nothing.
    """
    weeks = []
    for person in (one, other):
        profile = session.get(Profile, person.id)
        weeks.append(shifted(free_of(profile), _ahead(one, person, at)) if profile else ())
    return common_hours(weeks[0], weeks[1], least)


def _ahead(one: Person, other: Person, at: datetime) -> int:
    """By how many minutes the first one's clocks are ahead of the other's."""
    first, second = (
        at.astimezone(ZoneInfo(person.timezone)).utcoffset() for person in (one, other)
    )
    assert first is not None
    assert second is not None
    return int((first - second).total_seconds()) // 60
