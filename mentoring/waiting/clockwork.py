"""How a clock of domain §2a runs: its steps in turn, standing still while people are away."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from mentoring.acting import Act
from mentoring.times.clocks import Step, step_due
from mentoring.times.workdays import Calendar, Span
from mentoring.waiting.asks import next_step
from storage.absences import absences_among

Reckoning = Callable[[Act, int], None]

RECKONED: dict[str, Reckoning] = {}
"""Kind → what reckons its clock anew when somebody who is waited for is away, or back."""


def reckons(kind: str) -> Callable[[Reckoning], Reckoning]:
    """Declare how the clock of a kind is reckoned anew: `function(act, subject_id)`."""

    def declare(function: Reckoning) -> Reckoning:
        RECKONED[kind] = function
        return function

    return declare


def away_spans(
    act: Act, people: Collection[int], since: datetime, calendar: Calendar
) -> list[Span]:
    """The days on which any of these people is away, from a moment (UTC) on."""
    day = since.astimezone(calendar.zone).date()
    found = absences_among(act.session, people, day)
    return [Span(row.first_on, row.last_on) for rows in found.values() for row in rows]


def run_on(
    act: Act,
    kind: str,
    subject_id: int,
    steps: Sequence[Step],
    number: int,
    since: datetime,
    calendar: Calendar,
    people: Collection[int],
) -> datetime:
    """Let step `number` be next, counted from `since`; the moment when the last step is due (UTC).

    The days on which one of `people` (those who are waited for) is away are not counted.
    """
    away = away_spans(act, people, since, calendar)
    due = step_due(since, steps[number], calendar, away)
    act.wait(kind, subject_id, due, number)
    last = step_due(since, steps[-1], calendar, away)
    next_step(act, kind, subject_id, last, steps[-1].what)
    return last


def not_yet(
    act: Act,
    kind: str,
    subject_id: int,
    steps: Sequence[Step],
    number: int,
    since: datetime,
    calendar: Calendar,
    people: Collection[int],
) -> bool:
    """Whether a clock that has just run stood still meanwhile: then it waits on, and nothing is
    done."""
    away = away_spans(act, people, since, calendar)
    if step_due(since, steps[number], calendar, away) <= act.now:
        return False
    run_on(act, kind, subject_id, steps, number, since, calendar, people)
    return True
