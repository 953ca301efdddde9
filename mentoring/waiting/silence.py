"""The silent (domain §2a): set aside from new proposals for a while, and told so kindly."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from mentoring.times.clocks import clocks
from mentoring.times.workdays import Calendar, Unit, days_between
from storage.asks import unanswered_since

COUNTED: Final = ("mentorship-answer", "meeting-offer", "meeting", "help")
"""What a mentor is expected to answer; surveys are everybody's own choice."""


def is_silent(unanswered: Sequence[datetime], now: datetime, calendar: Calendar) -> bool:
    """At least two unanswered asks, the oldest fourteen school days old.

    :param unanswered: when they were asked (UTC), the oldest first
    """
    if len(unanswered) < clocks().silent_asks:
        return False
    first, last = (
        unanswered[0].astimezone(calendar.zone).date(),
        now.astimezone(calendar.zone).date(),
    )
    return days_between(first, last, Unit.SCHOOL_DAY, calendar) >= clocks().silent_school_days


def silent_among(
    session: Session, person_ids: Collection[int], now: datetime, calendar: Calendar
) -> set[int]:
    """Who of these people is silent, by one statement; any answer ends it at once."""
    found = unanswered_since(session, person_ids, COUNTED)
    return {person_id for person_id, asked in found.items() if is_silent(asked, now, calendar)}
