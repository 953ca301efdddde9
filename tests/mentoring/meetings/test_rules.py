"""The rules of meetings, for whatever times and answers."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.meetings.rules import (
    AHEAD,
    Said,
    all_answered,
    checked_times,
    offer_lapses_at,
    outcome,
)
from mentoring.refusals import Refusal

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ahead = st.timedeltas(min_value=timedelta(minutes=1), max_value=AHEAD)
answers = st.sampled_from(["", "yes", "not_held", "missed"])


@given(st.lists(ahead, min_size=1, max_size=3))
def test_offered_times_come_out_in_order_and_once(leads: list[timedelta]) -> None:
    times = checked_times([NOW + lead for lead in leads], NOW)
    assert times == sorted({NOW + lead for lead in leads})


@pytest.mark.parametrize(
    ("leads", "code"),
    [
        ([], "meeting-no-times"),
        ([1, 2, 3, 4], "meeting-many-times"),
        ([0], "meeting-time-past"),
        ([-1, 5], "meeting-time-past"),
        ([24 * 400], "meeting-time-far"),
    ],
)
def test_what_cannot_be_offered(leads: list[int], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_times([NOW + timedelta(hours=lead) for lead in leads], NOW)
    assert refused.value.code == code


@given(ahead)
def test_an_offer_always_waits_a_while_and_never_past_its_first_time(lead: timedelta) -> None:
    first = NOW + lead
    until = offer_lapses_at(first, NOW)
    assert NOW < until <= first
    if lead >= timedelta(hours=2) + timedelta(minutes=30):
        assert until == first - timedelta(hours=2)


@pytest.mark.parametrize(
    ("mentor", "mentee", "result"),
    [
        ("yes", "yes", "held"),
        ("yes", "", "held"),
        ("", "yes", "held"),
        ("", "", "unconfirmed"),
        ("not_held", "not_held", "not_held"),
        ("missed", "not_held", "missed"),
        ("missed", "", "missed"),
        ("yes", "not_held", "disputed"),
        ("missed", "yes", "disputed"),
    ],
)
def test_what_came_of_a_pair_meeting(mentor: str, mentee: str, result: str) -> None:
    assert outcome([Said("mentor", mentor), Said("mentee", mentee)]) == result


def test_a_group_met_if_the_mentor_and_one_mentee_say_so() -> None:
    said = [Said("mentor", "yes"), Said("mentee", "yes"), Said("mentee", "missed")]
    assert outcome(said) == "held"
    assert outcome([Said("mentor", "yes"), Said("mentee", ""), Said("mentee", "no")]) == "disputed"


@given(st.lists(answers, min_size=2, max_size=4))
def test_silence_never_contradicts(given: list[str]) -> None:
    said = [Said("mentor" if i == 0 else "mentee", one) for i, one in enumerate(given)]
    result = outcome(said)
    assert (result == "unconfirmed") == (not any(given))
    assert all_answered(said) == all(given)
    if "yes" not in given:
        assert result in ("unconfirmed", "not_held", "missed")
    if result == "disputed":
        assert given[0]
        assert any(given[1:])
