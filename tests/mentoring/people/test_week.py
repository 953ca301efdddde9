"""Hours of a week: written, read, laid side by side, seen from another zone."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.matching.profiles import Slot
from mentoring.matching.score import week
from mentoring.people.week import (
    Week,
    common_hours,
    free_of,
    read_week,
    shifted,
    slots_of,
    write_week,
)
from storage.people import Profile

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def some_slot(weekday: int, begin: int, length: int) -> Slot:
    return Slot(weekday, begin, min(begin + length, 1440))


slots = st.lists(
    st.builds(some_slot, st.integers(0, 6), st.integers(0, 1439), st.integers(1, 600)), max_size=8
).map(lambda found: slots_of(week(tuple(found))))


def test_touching_hours_are_one() -> None:
    assert write_week([Slot(0, 900, 960), Slot(0, 840, 900), Slot(2, 0, 1440)]) == [
        "mon 14:00-16:00",
        "wed 00:00-24:00",
    ]


@pytest.mark.parametrize("text", ["mon", "xyz 10:00-11:00", "mon 11:00-10:00", "mon 10:00-25:00"])
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_week([text])


def test_lessons_are_not_free() -> None:
    profile = Profile(
        person_id=1,
        free_hours=["mon 12:00-18:00", "tue 12:00-18:00"],
        lessons=["mon 08:30-14:05", "wed 08:00-20:00"],
        updated_at=NOW,
    )
    assert write_week(free_of(profile)) == ["mon 14:05-18:00", "tue 12:00-18:00"]


def test_who_told_nothing_has_nothing_in_common() -> None:
    profile = Profile(person_id=1, free_hours=[], lessons=["mon 08:00-12:00"], updated_at=NOW)
    assert free_of(profile) == ()


def test_a_moment_that_is_too_short_is_none() -> None:
    one, other = read_week(["mon 14:00-16:00"]), read_week(["mon 15:30-18:00"])
    assert write_week(common_hours(one, other, least=30)) == ["mon 15:30-16:00"]
    assert common_hours(one, other, least=31) == ()


def test_sunday_night_is_monday_further_east() -> None:
    assert write_week(shifted(read_week(["sun 23:00-24:00"]), 120)) == ["mon 01:00-02:00"]
    assert write_week(shifted(read_week(["mon 00:00-03:00"]), -60)) == [
        "mon 00:00-02:00",
        "sun 23:00-24:00",
    ]


@given(slots)
def test_what_is_written_is_read_again(free: Week) -> None:
    assert read_week(write_week(free)) == free


@given(slots, slots)
def test_common_hours_are_within_both_and_the_same_either_way(one: Week, other: Week) -> None:
    both = common_hours(one, other)
    assert both == common_hours(other, one)
    assert week(both) & ~week(one) == 0
    assert week(both) & ~week(other) == 0
    assert common_hours(one, one) == one


@given(slots, st.integers(-900, 900))
def test_a_zone_and_back_changes_nothing(free: Week, minutes: int) -> None:
    assert shifted(shifted(free, minutes), -minutes) == free
