"""The table of clocks (domain §2a): every number of it in one place, and how a clock is counted.

The numbers are settings (`BOT_CLOCKS`, a JSON object with the names below); what is not named there
begins as the table says. `clocks()` gives those of this process.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Annotated, Final, Self

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, model_validator

from mentoring.times.quiet import QuietHours, not_in_quiet_hours, use_quiet
from mentoring.times.schoolyear import ReturnWeeks
from mentoring.times.workdays import Calendar, Span, Unit, WorkingHours, add_days

Days = Annotated[int, Field(ge=1, le=366)]
Minutes = Annotated[int, Field(ge=1, le=60 * 24 * 31)]


class Clocks(BaseModel):
    """The numbers of domain §2a. Units stand in the names; days of `*_on` count from the asking."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    answer_reminded_on: tuple[Days, ...] = (1, 3)
    """Agreement to a proposal, in working days: reminders, then the curator, then it goes back."""
    answer_curator_on: Days = 5
    answer_returned_on: Days = 7

    first_meeting_school_days: Days = 7
    """First meeting after the order: then both and the curator."""
    gap_both_school_days: Days = 14
    gap_curator_school_days: Days = 21
    """Gap between held meetings."""

    offer_lapses_minutes: Minutes = 120
    """A meeting offer is withdrawn so long before its first time."""
    offer_least_minutes: Minutes = 30
    """An offer for very soon can be answered so long at least."""

    took_place_minutes: Minutes = 15
    """«Took place?» is asked so long after the end, then on these days, then it is unconfirmed."""
    took_place_again_on: tuple[Days, ...] = (1, 5)
    took_place_closed_on: Days = 7
    differ_days: Days = 2
    """When the sides differ they are asked once more, and waited for so long."""

    survey_reminded_on: tuple[Days, ...] = (3, 6)
    survey_closed_on: Days = 10
    """Surveys and polls, in calendar days."""

    leaving_working_days: Days = 3
    """Giving up the assignment (L1)."""

    help_now_minutes: Minutes = 30
    help_today_minutes: Minutes = 240
    help_week_working_days: Days = 1
    help_hold_minutes: Minutes = 30
    """Help (domain §7), in working hours."""

    working_hours_begin: time = time(9)
    working_hours_end: time = time(18)

    silent_asks: PositiveInt = 2
    silent_school_days: Days = 14
    """*Silent mentor*: so many unanswered asks, the oldest so old."""
    formalism_days: Days = 30
    formalism_of_last: PositiveInt = 4
    formalism_unconfirmed: PositiveInt = 2
    """*Formalism*: so long without a held meeting, or so many unconfirmed among the last ones."""

    return_weeks: Mapping[Annotated[int, Field(ge=1, le=12)], Annotated[int, Field(ge=1, le=5)]] = {
        10: 2,
        1: 2,
        4: 2,
        5: 3,
    }
    """Month → in which of its school weeks the quarterly return is due."""
    refresh_month: Annotated[int, Field(ge=1, le=12)] = 9
    refresh_week: Annotated[int, Field(ge=1, le=4)] = 1
    """When the list of mentees is refreshed (S1 §5)."""

    visit_opens_minutes: Minutes = 60
    visit_lasts_minutes: Minutes = 1440
    """A pair's notes open to their curator so long after the pair has read why, and for so long."""

    quiet_begin: time = time(21)
    quiet_end: time = time(8)
    quiet_evening: time = time(20, 45)
    quiet_before_event_minutes: Minutes = 30
    reminders_apart_minutes: Minutes = 30

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        """Refuse clocks that run backwards."""
        rising = (
            (*self.answer_reminded_on, self.answer_curator_on, self.answer_returned_on),
            (self.gap_both_school_days, self.gap_curator_school_days),
            (*self.took_place_again_on, self.took_place_closed_on),
            (*self.survey_reminded_on, self.survey_closed_on),
        )
        if any(list(days) != sorted(set(days)) for days in rising):
            raise ValueError("each step of a clock comes after the one before it")
        if not (self.answer_reminded_on and self.survey_reminded_on and self.took_place_again_on):
            raise ValueError("nobody is closed out without a reminder")
        _ = self.hours, self.quiet
        return self

    @property
    def hours(self) -> WorkingHours:
        """The hours of a working day."""
        return WorkingHours(self.working_hours_begin, self.working_hours_end)

    @property
    def quiet(self) -> QuietHours:
        """The quiet hours, and how reminders keep them."""
        return QuietHours(
            self.quiet_begin,
            self.quiet_end,
            self.quiet_evening,
            timedelta(minutes=self.quiet_before_event_minutes),
            timedelta(minutes=self.reminders_apart_minutes),
        )

    @property
    def returns(self) -> ReturnWeeks:
        """When the quarterly return is due."""
        return ReturnWeeks(dict(self.return_weeks))

    @property
    def working_day_minutes(self) -> int:
        """How long a working day is."""
        begin, end = self.working_hours_begin, self.working_hours_end
        return (end.hour - begin.hour) * 60 + end.minute - begin.minute


BEGINNING: Final = Clocks()
_kept = {"now": BEGINNING}


def clocks() -> Clocks:
    """The clocks of this process."""
    return _kept["now"]


def use_clocks(given: Clocks) -> None:
    """Let these be the clocks of this process, from the settings."""
    _kept["now"] = given
    use_quiet(given.quiet)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a clock: what happens, so many days of a unit after the asking."""

    what: str
    after: int
    unit: Unit


def answer_steps() -> tuple[Step, ...]:
    """Agreement to a proposal: remind, …, curator, return (working days)."""
    now = clocks()
    return (
        *(Step("remind", day, Unit.WORKING_DAY) for day in now.answer_reminded_on),
        Step("curator", now.answer_curator_on, Unit.WORKING_DAY),
        Step("return", now.answer_returned_on, Unit.WORKING_DAY),
    )


def gap_steps() -> tuple[Step, ...]:
    """No meeting was held: both, then the curator (school days)."""
    now = clocks()
    return (
        Step("both", now.gap_both_school_days, Unit.SCHOOL_DAY),
        Step("curator", now.gap_curator_school_days, Unit.SCHOOL_DAY),
    )


def first_meeting_steps() -> tuple[Step, ...]:
    """No first meeting after the order: both and the curator (school days)."""
    return (Step("all", clocks().first_meeting_school_days, Unit.SCHOOL_DAY),)


def took_place_steps() -> tuple[Step, ...]:
    """«Took place?»: asked the same evening (day 0), again, …, unconfirmed (days)."""
    now = clocks()
    return (
        Step("ask", 0, Unit.DAY),
        *(Step("ask", day, Unit.DAY) for day in now.took_place_again_on),
        Step("close", now.took_place_closed_on, Unit.DAY),
    )


def survey_steps() -> tuple[Step, ...]:
    """A survey or poll: remind, remind, close (days)."""
    now = clocks()
    return (
        *(Step("remind", day, Unit.DAY) for day in now.survey_reminded_on),
        Step("close", now.survey_closed_on, Unit.DAY),
    )


def step_due(
    since: datetime, step: Step, calendar: Calendar, away: Iterable[Span] = ()
) -> datetime:
    """When a step of a clock is due (UTC): the same local hour, `step.after` days later.

    :param since: when people were asked; asked in the quiet hours counts from their end
    :param calendar: of the organisation: its zone, its working days and school holidays
    :param away: days on which somebody who is waited for is away; they are not counted (not for
        L1's three days, which are handed none)
    """
    asked = not_in_quiet_hours(since, calendar.zone, clocks().quiet).astimezone(calendar.zone)
    day = add_days(asked.date(), step.after, step.unit, calendar, tuple(away))
    return datetime.combine(day, asked.time(), tzinfo=calendar.zone).astimezone(UTC)


def kind_moment(wanted: datetime, zone: tzinfo, event_at: datetime | None = None) -> datetime:
    """When a message that is not urgent reaches its reader (UTC): not in the quiet hours (§2a).

    What would come at night comes at 08:00. About an event that begins less than half an hour
    after that (or before it), it comes now: 20:45 the evening before has gone by already.
    """
    quiet = clocks().quiet
    due = not_in_quiet_hours(wanted, zone, quiet)
    if event_at is not None and event_at - due < quiet.before_event:
        return wanted.astimezone(UTC)
    return due
