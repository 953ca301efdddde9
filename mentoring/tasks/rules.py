"""The rules of tasks that need no database: when people are reminded, what a task may be."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mentoring.refusals import Refusal
from mentoring.times.workdays import Calendar

BEFORE_AND_AFTER: Final = (-1, 1, 7, 14, 28)  # days from the day it is due: soon, then late
CHECK_AFTER: Final = (2, 5, 12)  # days from handing in: the mentor's look at it is waited for
FURTHEST: Final = timedelta(days=3 * 366)
LONGEST_TEXT: Final = 500
LONGEST_REMARK: Final = 500
LONGEST_PIECE: Final = 2000
MOST_PIECES: Final = 10


@dataclass(frozen=True)
class Waiting:
    """What waits for somebody: since or until which day, and on which days after it they are
    reminded."""

    day: date
    offsets: tuple[int, ...] = BEFORE_AND_AFTER


@dataclass(frozen=True)
class Piece:
    """A piece of evidence: its kind as Telegram calls it, its words, and its number in the
    author's chat (empty for plain text)."""

    kind: str
    text: str = ""
    message_id: int | None = None


def next_morning(waiting: Iterable[Waiting], after: date, calendar: Calendar) -> date | None:
    """The next day after `after` on which a person is reminded of something; None: never.

    A day off is put off to the working day that follows.
    """
    mornings = (
        _working_day(one.day + timedelta(days=offset), calendar)
        for one in waiting
        for offset in one.offsets
    )
    return min((day for day in mornings if day > after), default=None)


def _working_day(day: date, calendar: Calendar) -> date:
    while not calendar.is_working_day(day):
        day += timedelta(days=1)
    return day


def check_day(due_on: date, today: date) -> None:
    """A task is due today or later, within three years.

    :raises Refusal: `task-day-past`, `task-day-far`
    """
    if due_on < today:
        raise Refusal("task-day-past")
    if due_on > today + FURTHEST:
        raise Refusal("task-day-far")
