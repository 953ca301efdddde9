"""Quiet hours and the reminders of an event (domain.md §2a, §6).

Nothing comes between 21:00 and 08:00 in the reader's zone: it comes at 08:00 if that is still 30
minutes before the event, else at 20:45 the evening before; two reminders less than 30 minutes
apart become one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The settings of the quiet hours, in the reader's local time.

    `begin` is in the evening and `end` in the morning after; `evening` is the last good moment
    before `begin`.
    """

    begin: time = time(21, 0)
    end: time = time(8, 0)
    evening: time = time(20, 45)
    before_event: timedelta = timedelta(minutes=30)
    apart: timedelta = timedelta(minutes=30)

    def __post_init__(self) -> None:
        """Refuse settings in which the evening moment is quiet itself (ValueError)."""
        if not self.end < self.evening < self.begin:
            raise ValueError("quiet hours need end < evening < begin")


QUIET: Final = QuietHours()
_kept = {"now": QUIET}
WANTED: Final = (timedelta(hours=24), timedelta(hours=2), timedelta(minutes=15))


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder: the lead it was wanted for, and when it is due (UTC).

    A reminder that stands for several carries the longest of their leads; what the text says of
    the time left is counted from `due_at`, not from `lead`.
    """

    lead: timedelta
    due_at: datetime


def use_quiet(given: QuietHours) -> None:
    """Let these be the quiet hours of this process, from the settings."""
    _kept["now"] = given


def is_quiet(moment: datetime, zone: tzinfo, quiet: QuietHours | None = None) -> bool:
    """Whether an aware moment falls into the quiet hours of `zone` (begin included, end not).

    :param quiet: those of this process, if not given; the same below
    """
    quiet = quiet or _kept["now"]
    at = moment.astimezone(zone).time()
    return at >= quiet.begin or at < quiet.end


def not_in_quiet_hours(moment: datetime, zone: tzinfo, quiet: QuietHours | None = None) -> datetime:
    """Give the moment itself (in UTC), or the end of the quiet hours it falls into."""
    quiet = quiet or _kept["now"]
    if not is_quiet(moment, zone, quiet):
        return moment.astimezone(UTC)
    return _local(_evening_of(moment, zone, quiet) + timedelta(days=1), quiet.end, zone)


def reminder_times(
    starts_at: datetime,
    zone: tzinfo,
    now: datetime,
    wanted: Iterable[timedelta] = WANTED,
    quiet: QuietHours | None = None,
) -> list[Reminder]:
    """Plan the reminders of an event, the earliest first (domain.md §2a, §6).

    `starts_at` and `now` are aware; `zone` is the reader's. What would be due by `now` is left
    out *after* reminders close together have become one, so that planning again never brings a
    second reminder close to one already sent. Leads that are not positive are passed over.
    """
    quiet = quiet or _kept["now"]
    start = starts_at.astimezone(UTC)
    planned = sorted(
        (
            Reminder(lead, _due(start, lead, zone, quiet))
            for lead in set(wanted)
            if lead > timedelta()
        ),
        key=lambda reminder: (reminder.due_at, -reminder.lead),
    )
    kept: list[Reminder] = []
    for reminder in planned:
        if not kept or reminder.due_at - kept[-1].due_at >= quiet.apart:
            kept.append(reminder)
    return [reminder for reminder in kept if reminder.due_at > now]


def _due(start: datetime, lead: timedelta, zone: tzinfo, quiet: QuietHours) -> datetime:
    due = start - lead
    if not is_quiet(due, zone, quiet):
        return due
    morning = not_in_quiet_hours(due, zone, quiet)
    if start - morning >= quiet.before_event:
        return morning
    return _local(_evening_of(due, zone, quiet), quiet.evening, zone)


def _evening_of(moment: datetime, zone: tzinfo, quiet: QuietHours) -> date:
    """The local day on whose evening the quiet hours around `moment` begin."""
    local = moment.astimezone(zone)
    return local.date() - timedelta(days=1 if local.time() < quiet.end else 0)


def _local(day: date, at: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
