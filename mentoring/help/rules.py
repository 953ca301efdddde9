"""How long an answer is waited for, and who fits (domain §7, §2a). All numbers are settings."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.matching.ranking import fitting
from mentoring.times.workdays import Calendar, WorkingHours, add_working_time

URGENCIES: Final = ("now", "today", "week")
HOURS: Final = WorkingHours()
WORKING_DAY_MINUTES: Final = 9 * 60
WAIT_MINUTES: Final = {"now": 30, "today": 4 * 60, "week": WORKING_DAY_MINUTES}
HOLD_MINUTES: Final = 30
POOL_AT_ONCE: Final = 5
CURATOR_REMINDED: Final = 3
STAGES: Final = ("mentor", "pool", "curator")


@dataclass(frozen=True)
class Said:
    """One message of a private chat, as plain data.

    `kind` is Telegram's content type; `message_id` its number in the author's chat; `reply_to`
    the number of the message that it answers there; `album` the id that parts of an album share.
    """

    kind: str
    message_id: int
    text: str = ""
    html: str = ""
    album: str = ""
    reply_to: int | None = None


def answer_due(now: datetime, urgency: str, zone: str) -> datetime:
    """Until when somebody who was asked is waited for: 30 minutes, 4 hours or one working day, in
    working hours of the organisation's zone (domain §7).

    :param now: aware; the answer is in UTC
    """
    return add_working_time(now, WAIT_MINUTES[urgency], HOURS, calendar(zone))


def hold_due(now: datetime, zone: str) -> datetime:
    """Until when a question is held for whoever took it: 30 minutes of working time."""
    return add_working_time(now, HOLD_MINUTES, HOURS, calendar(zone))


def calendar(zone: str) -> Calendar:
    """The working week of an organisation in this zone."""
    return Calendar(zone=ZoneInfo(zone))


def choose_helpers(
    competences: Mapping[int, Collection[str]],
    difficulties: Collection[str],
    load: Mapping[int, int],
    most: int = POOL_AT_ONCE,
) -> list[int]:
    """Whom of the other mentors to ask: those whose competences fit, the least busy first.

    When nobody's competences fit, all of them count: a question must not wait for a tag.
    """
    fit = fitting(competences, difficulties, load) or fitting(competences, (), load)
    return fit[:most]
