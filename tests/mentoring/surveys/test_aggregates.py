"""What may be shown of answers: nothing about fewer than five people follows from any report."""

from fractions import Fraction
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.surveys.aggregates import (
    MINIMUM,
    Figure,
    Response,
    aggregate,
    delta,
    report,
    response_rate,
    safe_beside,
)

MARKS = st.integers(1, 10)
ANSWERS = st.dictionaries(st.integers(1, 30), MARKS, max_size=25)


@st.composite
def grouped(draw: st.DrawFn) -> dict[str, dict[int, int]]:
    sizes = draw(st.lists(st.integers(0, 12), max_size=6))
    people = iter(range(1000))
    return {
        f"g{number}": {next(people): draw(MARKS) for _ in range(size)}
        for number, size in enumerate(sizes)
    }


def test_five_are_shown_and_four_are_not() -> None:
    five = {person: person for person in range(1, 6)}
    assert aggregate(five) == Figure(5, Fraction(3), {1: 1, 2: 1, 3: 1, 4: 1, 5: 1})
    assert aggregate(dict.fromkeys(range(4), 3)) is None


def test_options_are_counted() -> None:
    figure = aggregate({1: ("a", "b"), 2: ("a",), 3: ("b",), 4: ("a",), 5: ("c",)})
    assert figure is not None
    assert (figure.mean, figure.counts) == (None, {"a": 3, "b": 2, "c": 1})


def test_one_person_is_never_an_aggregate() -> None:
    with pytest.raises(ValueError):
        aggregate({1: 5}, minimum=1)


def test_the_rest_of_a_total_is_held_back_too() -> None:
    groups = {
        "small": {1: 2},
        "middle": dict.fromkeys(range(10, 16), 5),
        "large": dict.fromkeys(range(20, 29), 9),
    }
    found = report(groups)
    assert found.total is not None
    assert found.total.people == 16
    assert found.groups["small"] is None
    assert found.groups["middle"] is None
    assert found.groups["large"] is not None


def test_one_person_in_two_groups_is_a_mistake() -> None:
    with pytest.raises(ValueError):
        report({"a": {1: 5}, "b": {1: 6}})


@given(answers=grouped(), minimum=st.integers(2, 6))
def test_no_few_people_follow_from_a_report(
    answers: dict[str, dict[int, int]], minimum: int
) -> None:
    """Whatever is added or taken away of what is shown speaks of nobody or of enough people."""
    found = report(answers, minimum)
    shown = [frozenset(answers[name]) for name, figure in found.groups.items() if figure]
    everybody = frozenset(chain.from_iterable(answers.values()))
    assert (found.total is not None) == (len(everybody) >= minimum)
    for size in range(len(shown) + 1):
        for some in combinations(shown, size):
            together = frozenset(chain.from_iterable(some))
            rest = everybody - together
            assert not together or len(together) >= minimum
            assert not rest or len(rest) >= minimum or found.total is None
    assert found.groups.keys() == {name for name, group in answers.items() if group}


@given(answers=grouped(), minimum=st.integers(2, 6))
def test_no_more_is_held_back_than_needed(answers: dict[str, dict[int, int]], minimum: int) -> None:
    found = report(answers, minimum)
    if all(len(group) >= minimum or not group for group in answers.values()):
        assert None not in found.groups.values()
    for name, figure in found.groups.items():
        assert figure is None or figure == aggregate(answers[name], minimum)


@pytest.mark.parametrize(
    ("now", "shown", "safe"),
    [
        (range(6), [], True),
        (range(4), [], False),
        (range(6), [range(6)], True),
        (range(6), [range(5)], False),  # one came since
        (range(5), [range(6)], False),  # one took the answer back
        (range(10), [range(5)], True),
        (range(6), [range(1, 7)], False),
        (range(6), [range(20, 30)], True),
        (range(10), [range(5), range(9)], False),
    ],
)
def test_two_reports_do_not_give_one_answer_away(
    now: range, shown: list[range], safe: bool
) -> None:
    assert safe_beside(now, shown) is safe


@given(first=st.frozensets(st.integers(0, 20)), second=st.frozensets(st.integers(0, 20)))
def test_safe_works_both_ways(first: frozenset[int], second: frozenset[int]) -> None:
    if min(len(first), len(second)) >= MINIMUM:
        assert safe_beside(first, [second]) == safe_beside(second, [first])
    if safe_beside(first, [second]) and first & second:
        assert len(first - second) not in range(1, MINIMUM)
        assert len(second - first) not in range(1, MINIMUM)


@given(before=ANSWERS, after=ANSWERS)
def test_delta_is_of_the_same_people(before: dict[int, int], after: dict[int, int]) -> None:
    found = delta(before, after)
    same = before.keys() & after.keys()
    assert (found is None) == (len(same) < MINIMUM)
    if found is not None:
        changes = [after[person] - before[person] for person in same]
        assert found.people == len(same)
        assert found.change == Fraction(sum(changes), len(changes))
        only_same = delta(
            {person: before[person] for person in same}, {person: after[person] for person in same}
        )
        assert only_same == found


@given(
    asked=st.frozensets(st.integers(0, 20)),
    answered=st.frozensets(st.integers(0, 20)),
)
def test_response_is_a_share(asked: frozenset[int], answered: frozenset[int]) -> None:
    rate = response_rate(asked, answered)
    assert 0 <= rate.answered <= rate.asked == len(asked)
    assert response_rate(asked, asked) == Response(len(asked), len(asked))
