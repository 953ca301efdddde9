"""Figures out of rows, and the time that they speak of."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.reports.figures import (
    Figure,
    answer_minutes,
    by_month,
    held_of_planned,
    months,
    solved_of_asked,
)
from mentoring.reports.period import period_of

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
OMSK = ZoneInfo("Asia/Omsk")


@dataclass(frozen=True)
class Met:
    starts_at: datetime
    state: str
    minutes: int = 45


@dataclass(frozen=True)
class Asked:
    created_at: datetime
    first_answer_at: datetime | None = None
    solved: bool | None = None


def ago(**how: float) -> datetime:
    return NOW - timedelta(**how)


def test_a_share_of_nothing_is_not_zero() -> None:
    assert Figure(0, 0, 80).share is None
    assert Figure(0, 0, 80).reached is None
    assert Figure(4, 5, 80).share == 80
    assert Figure(4, 5, 80).reached
    assert not Figure(3, 4, 80).reached


def test_only_what_is_over_can_have_been_held() -> None:
    rows = [
        Met(ago(days=1), "held"),
        Met(ago(days=1), "missed"),
        Met(ago(minutes=45), "confirmed"),
        Met(ago(minutes=44), "confirmed"),  # still going on
        Met(NOW + timedelta(days=1), "confirmed"),
    ]
    figure = held_of_planned(rows, NOW)
    assert (figure.numerator, figure.denominator, figure.target) == (1, 3, 80)


def test_a_question_counts_as_solved_when_its_asker_said_so() -> None:
    rows = [Asked(NOW, solved=True), Asked(NOW, solved=False), Asked(NOW)]
    assert solved_of_asked(rows).numerator == 1
    assert solved_of_asked(rows).denominator == 3


def test_the_usual_answer_is_the_middle_one() -> None:
    waits = (5, 10, 4000)
    rows = [Asked(ago(minutes=wait), NOW) for wait in waits]
    assert answer_minutes([*rows, Asked(NOW)]) == 10
    assert answer_minutes([Asked(NOW)]) is None


@given(st.lists(st.integers(0, 60 * 24 * 120), max_size=30))
def test_every_moment_of_the_months_is_counted_once(minutes: list[int]) -> None:
    first = datetime(2026, 8, 31, 18, tzinfo=UTC)  # midnight of 1 September in Omsk
    moments = [min(first + timedelta(minutes=n), NOW) for n in minutes]
    names = months(first, NOW, OMSK)
    assert names == [(2026, 9), (2026, 10), (2026, 11)]
    assert sum(by_month(moments, names, OMSK)) == len(moments)


def test_months_go_over_the_new_year() -> None:
    assert months(NOW, NOW + timedelta(days=60), OMSK) == [(2026, 11), (2026, 12), (2027, 1)]


def test_a_period_begins_at_the_organisations_midnight() -> None:
    assert period_of("quarter", NOW, OMSK).since == datetime(2026, 9, 30, 18, tzinfo=UTC)
    assert period_of("year", NOW, OMSK).since == datetime(2026, 8, 31, 18, tzinfo=UTC)
    new_year = datetime(2026, 12, 31, 20, tzinfo=UTC)  # already 2027 in Omsk, not yet in London
    assert period_of("quarter", new_year, OMSK).year == 2027
    assert period_of("quarter", new_year, ZoneInfo("UTC")).year == 2026
    with pytest.raises(ValueError, match="no period"):
        period_of("month", NOW, OMSK)
