"""The table of domain §2a, counted once more in another way: day by day, over a whole year."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from mentoring.times.clocks import (
    BEGINNING,
    Clocks,
    Step,
    answer_steps,
    clocks,
    first_meeting_steps,
    gap_steps,
    kind_moment,
    step_due,
    survey_steps,
    took_place_steps,
    use_clocks,
)
from mentoring.times.quiet import is_quiet
from mentoring.times.workdays import Calendar, Span, Unit, public_holidays

MOSCOW = ZoneInfo("Europe/Moscow")
HOLIDAYS = Span(date(2026, 12, 29), date(2027, 1, 10))
SCHOOL = Calendar(
    zone=MOSCOW,
    days_off=frozenset({date(2026, 11, 27)}),
    working_anyway=frozenset({date(2026, 12, 5)}),
    school_holidays=(HOLIDAYS, Span(date(2027, 3, 22), date(2027, 3, 28))),
)
MOMENTS = st.datetimes(
    datetime(2026, 9, 1),  # noqa: DTZ001 - hypothesis wants naive bounds and puts the zone on them
    datetime(2027, 8, 31),  # noqa: DTZ001
    timezones=st.just(MOSCOW),
)
YEAR = [date(2026, 9, 1) + timedelta(days=n) for n in range(365)]


@pytest.fixture
def own_clocks() -> Iterator[None]:
    yield
    use_clocks(BEGINNING)


def counted(day: date, unit: Unit, away: tuple[Span, ...]) -> bool:
    """Whether a day counts, from the words of §2a and nothing else."""
    if any(span.first <= day <= span.last for span in away):
        return False
    if unit is Unit.DAY:
        return True
    off = day.weekday() > 4 or day in public_holidays(day.year) or day == date(2026, 11, 27)
    if day in (date(2026, 12, 5), date(2027, 2, 20)):  # the school's own, and the government's
        off = False
    lessons = not (
        HOLIDAYS.first <= day <= HOLIDAYS.last or date(2027, 3, 22) <= day <= date(2027, 3, 28)
    )
    return not off and (lessons or unit is Unit.WORKING_DAY)


def slowly(since: date, step: Step, away: tuple[Span, ...]) -> date:
    """The day of a step: walk on until enough days were counted."""
    day, left = since, step.after
    while left:
        day += timedelta(days=1)
        left -= counted(day, step.unit, away)
    return day


ALL_STEPS = [
    *answer_steps(),
    *first_meeting_steps(),
    *gap_steps(),
    *took_place_steps(),
    *survey_steps(),
    Step("leaving", BEGINNING.leaving_working_days, Unit.WORKING_DAY),
]


@pytest.mark.parametrize("step", ALL_STEPS, ids=lambda s: f"{s.what}-{s.after}-{s.unit}")
def test_every_clock_on_every_day_of_a_year(step: Step) -> None:
    for day in YEAR:
        asked = datetime.combine(day, time(10, 30), tzinfo=MOSCOW)
        due = step_due(asked.astimezone(UTC), step, SCHOOL).astimezone(MOSCOW)
        assert due.date() == slowly(day, step, ()), day
        assert due.time() == time(10, 30)


@given(
    st.sampled_from(ALL_STEPS),
    st.integers(0, 364),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 20)), max_size=3),
)
def test_absence_stops_the_clock(step: Step, start: int, gone: list[tuple[int, int]]) -> None:
    away = tuple(
        Span(YEAR[0] + timedelta(days=first), YEAR[0] + timedelta(days=first + length))
        for first, length in gone
    )
    day = YEAR[start]
    asked = datetime.combine(day, time(12), tzinfo=MOSCOW)
    due = step_due(asked, step, SCHOOL, away).astimezone(MOSCOW).date()
    assert due == slowly(day, step, away)
    assert due >= step_due(asked, step, SCHOOL).astimezone(MOSCOW).date()


def test_the_beginning_values_are_the_tables() -> None:
    steps = [(step.what, step.after, step.unit) for step in answer_steps()]
    working = Unit.WORKING_DAY
    assert steps == [
        ("remind", 1, working),
        ("remind", 3, working),
        ("curator", 5, working),
        ("return", 7, working),
    ]
    assert [step.after for step in first_meeting_steps()] == [7]
    assert [step.after for step in gap_steps()] == [14, 21]
    assert {step.unit for step in (*gap_steps(), *first_meeting_steps())} == {Unit.SCHOOL_DAY}
    assert [step.after for step in survey_steps()] == [3, 6, 10]
    assert [step.after for step in took_place_steps()][:3] == [0, 1, 5]
    assert clocks().leaving_working_days == 3
    assert clocks().offer_lapses_minutes == 120
    assert (clocks().silent_asks, clocks().silent_school_days) == (2, 14)
    assert (clocks().formalism_days, clocks().formalism_unconfirmed) == (30, 2)
    assert clocks().formalism_of_last == 4
    assert clocks().return_weeks == {10: 2, 1: 2, 4: 2, 5: 3}


@given(MOMENTS)
def test_asked_at_night_counts_from_the_morning(asked: datetime) -> None:
    due = step_due(asked, answer_steps()[0], SCHOOL)
    assert not is_quiet(due, MOSCOW)


@given(MOMENTS, st.integers(0, 48 * 60))
def test_what_is_told_at_night_waits_unless_the_event_does_not(
    wanted: datetime, minutes: int
) -> None:
    event = wanted + timedelta(minutes=minutes)
    due = kind_moment(wanted, MOSCOW, event)
    if is_quiet(due, MOSCOW):
        morning = kind_moment(wanted, MOSCOW)
        assert due == wanted
        assert event - morning < timedelta(minutes=30)
    else:
        assert due == kind_moment(wanted, MOSCOW) or due == wanted


@pytest.mark.parametrize(
    "wrong",
    [
        {"answer_reminded_on": (3, 1)},
        {"answer_reminded_on": ()},
        {"answer_returned_on": 4},
        {"gap_curator_school_days": 10},
        {"took_place_closed_on": 3},
        {"survey_closed_on": 5},
        {"leaving_working_days": 0},
        {"quiet_evening": "22:00"},
        {"working_hours_end": "08:00"},
        {"return_weeks": {13: 1}},
        {"no_such_clock": 1},
    ],
)
def test_clocks_that_cannot_run_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Clocks.model_validate(wrong)


@pytest.mark.usefixtures("own_clocks")
def test_other_numbers_count_at_once() -> None:
    use_clocks(Clocks.model_validate_json('{"answer_reminded_on": [2], "quiet_begin": "22:30"}'))
    assert [step.after for step in answer_steps()] == [2, 5, 7]
    late = datetime(2026, 11, 23, 22, 0, tzinfo=MOSCOW)
    assert kind_moment(late, MOSCOW) == late
