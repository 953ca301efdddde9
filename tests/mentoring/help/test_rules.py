"""How long an answer is waited for, and whom of the others is asked."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.help.rules import answer_due, choose_helpers, hold_due, is_rest
from mentoring.times.clocks import clocks
from mentoring.times.workdays import Calendar

MOSCOW = "Europe/Moscow"
SCHOOL = Calendar(zone=ZoneInfo(MOSCOW))


def moscow(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo(MOSCOW))


@pytest.mark.parametrize(
    ("asked", "urgency", "due"),
    [
        (moscow(23, 10), "now", moscow(23, 10, 30)),
        (moscow(23, 17, 45), "now", moscow(24, 9, 15)),
        (moscow(27, 17), "today", moscow(30, 12)),
        (moscow(28, 12), "now", moscow(30, 9, 30)),
        (moscow(23, 10), "week", moscow(24, 10)),
    ],
)
def test_waiting_counts_in_working_hours(asked: datetime, urgency: str, due: datetime) -> None:
    assert answer_due(asked, urgency, SCHOOL) == due


@given(st.integers(0, 270 * 24 * 60))
def test_a_wait_ends_in_working_hours_and_is_never_shorter(minutes: int) -> None:
    now = datetime(2026, 9, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    due = hold_due(now, SCHOOL)
    assert due - now >= timedelta(minutes=30)
    assert clocks().hours.begin <= due.astimezone(ZoneInfo(MOSCOW)).time() <= clocks().hours.end


def test_who_knows_more_and_has_less_to_do_is_asked_first() -> None:
    known = {1: ["a"], 2: ["a", "b"], 3: ["a"], 4: []}
    assert choose_helpers(known, ["a", "b"], {1: 2}) == [2, 3, 1]


def test_a_question_that_fits_nobody_goes_to_everybody() -> None:
    assert choose_helpers({1: ["a"], 2: []}, ["z"], {1: 1}) == [2, 1]
    assert choose_helpers({n: [] for n in range(9)}, [], {}, most=3) == [0, 1, 2]


def test_the_rest_of_a_text_comes_right_after_a_long_one() -> None:
    second, minute = timedelta(seconds=1), timedelta(minutes=1)
    assert is_rest(4096, 1, minute)
    assert is_rest(4096, 2, second)  # the bot has answered between
    assert not is_rest(4096, 2, minute)
    assert not is_rest(4096, 3, second)
    assert not is_rest(4096, 0, second)
    assert not is_rest(400, 1, second)
