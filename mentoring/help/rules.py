"""How long an answer is waited for, and who fits (domain §7, §2a). All numbers are settings."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from mentoring.matching.ranking import fitting
from mentoring.times.clocks import clocks
from mentoring.times.workdays import Calendar, add_working_time

URGENCIES: Final = ("now", "today", "week")
POOL_AT_ONCE: Final = 5
CURATOR_REMINDED: Final = 3
CUT_FROM: Final = 3500
"""Characters; Telegram's applications cut a longer text into several messages."""
REST_COMES_WITHIN: Final = timedelta(seconds=10)
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


def is_rest(length: int, between: int, waited: timedelta) -> bool:
    """Whether a text goes on the text before it, which an application has cut.

    :param length: of the text before, in characters
    :param between: how far apart their numbers in the chat are; the bot may have answered between
    """
    follows = between == 1 or (between == 2 and waited <= REST_COMES_WITHIN)
    return length >= CUT_FROM and follows


def answer_due(now: datetime, urgency: str, calendar: Calendar) -> datetime:
    """Until when somebody who was asked is waited for: 30 minutes, 4 hours or one working day, in
    working hours of the organisation (domain §7).

    :param now: aware; the answer is in UTC
    """
    waited = {
        "now": clocks().help_now_minutes,
        "today": clocks().help_today_minutes,
        "week": clocks().help_week_working_days * clocks().working_day_minutes,
    }
    return add_working_time(now, waited[urgency], clocks().hours, calendar)


def hold_due(now: datetime, calendar: Calendar) -> datetime:
    """Until when a question is held for whoever took it: 30 minutes of working time."""
    return add_working_time(now, clocks().help_hold_minutes, clocks().hours, calendar)


def working_day_later(now: datetime, calendar: Calendar) -> datetime:
    """When a working day's hours have gone by since a moment (UTC)."""
    return add_working_time(now, clocks().working_day_minutes, clocks().hours, calendar)


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
