"""The rounds of a speed event, held against what arithmetic allows at best."""

from collections import Counter
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.speed.rounds import Pair, Round, plan_rounds

MENTORS = st.lists(st.integers(1, 99), max_size=7, unique=True)
MENTEES = st.lists(st.integers(101, 199), max_size=7, unique=True)


def most_meetings(mentors: list[int], mentees: list[int], rounds: int, met: set[Pair]) -> int:
    """The most meetings there can be, by the min-cut formula over all groups of mentors and
    mentees.

    A flow with `rounds` at every person and one at every open pair is at most: `rounds` for each
    mentor outside a group, `rounds` for each mentee inside another, and the open pairs from the
    one to what is left.
    """
    best = rounds * len(mentees)
    for size in range(len(mentors) + 1):
        for kept in combinations(mentors, size):
            cut = rounds * (len(mentors) - size)
            for mentee in mentees:
                open_pairs = sum((mentor, mentee) not in met for mentor in kept)
                cut += min(rounds, open_pairs)
            best = min(best, cut)
    return best


def check(
    plan: list[Round], mentors: list[int], mentees: list[int], rounds: int, met: set[Pair]
) -> None:
    """What holds of every plan."""
    assert len(plan) == rounds
    meetings = [pair for one in plan for pair in one.pairs]
    assert len(set(meetings)) == len(meetings)
    assert not set(meetings) & met
    for one in plan:
        assert {a for a, _ in one.pairs} <= set(mentors)
        assert {b for _, b in one.pairs} <= set(mentees)
        present = [person for pair in one.pairs for person in pair] + list(one.idle)
        assert sorted(present) == sorted(mentors + mentees)


def idle_counts(plan: list[Round], people: list[int], before: Counter[int]) -> list[int]:
    idle = Counter(person for one in plan for person in one.idle)
    return [idle[person] + before[person] for person in people]


@given(mentors=MENTORS, mentees=MENTEES, rounds=st.integers(0, 9))
def test_fresh_event_is_full_and_fair(mentors: list[int], mentees: list[int], rounds: int) -> None:
    plan = plan_rounds(mentors, mentees, rounds)
    check(plan, mentors, mentees, rounds, set())
    smaller, larger = sorted((len(mentors), len(mentees)))
    for number, one in enumerate(plan):
        assert len(one.pairs) == (smaller if number < larger else 0)
    if mentors and mentees:
        for people in (mentors, mentees):
            idle = idle_counts(plan, people, Counter())
            assert max(idle) - min(idle) <= 1


@settings(max_examples=200)
@given(data=st.data())
def test_replanned_event_has_the_most_meetings(data: st.DataObject) -> None:
    mentors, mentees = data.draw(MENTORS), data.draw(MENTEES)
    rounds = data.draw(st.integers(0, 6))
    pairs = list(product(mentors, mentees))
    met = set(data.draw(st.lists(st.sampled_from(pairs), max_size=30))) if pairs else set()
    before = Counter(
        data.draw(st.dictionaries(st.sampled_from(mentors + mentees), st.integers(0, 3)))
        if mentors or mentees
        else {}
    )
    plan = plan_rounds(mentors, mentees, rounds, met, before)
    check(plan, mentors, mentees, rounds, met)
    total = sum(len(one.pairs) for one in plan)
    assert total == most_meetings(mentors, mentees, rounds, met)
    sizes = [len(one.pairs) for one in plan]
    assert sizes == sorted(sizes, reverse=True)
    # Whoever mirrors the names gets as many meetings, and either order of a met pair counts.
    turned = plan_rounds(
        data.draw(st.permutations(mentors)),
        data.draw(st.permutations(mentees)),
        rounds,
        {(b, a) for a, b in met},
        before,
    )
    assert turned == plan


@settings(max_examples=150)
@given(data=st.data())
def test_waiting_is_as_even_as_it_can_be(data: st.DataObject) -> None:
    """No choice of as many meetings shares the waiting of either side more evenly."""
    mentors = data.draw(st.lists(st.integers(1, 9), min_size=1, max_size=3, unique=True))
    mentees = data.draw(st.lists(st.integers(11, 19), min_size=1, max_size=3, unique=True))
    rounds = data.draw(st.integers(1, 3))
    pairs = list(product(mentors, mentees))
    met = set(data.draw(st.lists(st.sampled_from(pairs), max_size=5)))
    before = Counter(
        data.draw(st.dictionaries(st.sampled_from(mentors + mentees), st.integers(0, 3)))
    )
    plan = plan_rounds(mentors, mentees, rounds, met, before)
    total = sum(len(one.pairs) for one in plan)
    open_pairs = [pair for pair in pairs if pair not in met]
    for side in (0, 1):
        people = (mentors, mentees)[side]
        best = min(
            sorted(
                (before[p] + rounds - sum(pair[side] == p for pair in chosen) for p in people),
                reverse=True,
            )
            for chosen in combinations(open_pairs, total)
            if all(sum(p in pair for pair in chosen) <= rounds for p in mentors + mentees)
        )
        assert sorted(idle_counts(plan, people, before), reverse=True) == best


@settings(max_examples=60)
@given(data=st.data())
def test_an_event_with_comings_and_goings(data: st.DataObject) -> None:
    """Planned anew each round: nobody meets anybody twice, and who waited goes first."""
    mentors = set(data.draw(st.lists(st.integers(1, 9), min_size=2, max_size=6, unique=True)))
    mentees = set(data.draw(st.lists(st.integers(11, 19), min_size=2, max_size=6, unique=True)))
    met: set[Pair] = set()
    idle: Counter[int] = Counter()
    for left in range(5, 0, -1):
        now = plan_rounds(sorted(mentors), sorted(mentees), left, met, idle)[0]
        assert not met & set(now.pairs)
        met |= set(now.pairs)
        idle.update(now.idle)
        mentees.add(data.draw(st.integers(11, 30)))
        if len(mentors) > 1 and data.draw(st.booleans()):
            mentors.remove(data.draw(st.sampled_from(sorted(mentors))))


def test_nobody_idle_twice_while_another_never_was() -> None:
    plan = plan_rounds([1, 2], [11, 12, 13], 3)
    assert Counter(person for one in plan for person in one.idle) == {11: 1, 12: 1, 13: 1}


def test_a_large_event() -> None:
    mentors, mentees = list(range(60)), list(range(100, 175))
    plan = plan_rounds(mentors, mentees, 12)
    check(plan, mentors, mentees, 12, set())
    assert all(len(one.pairs) == 60 for one in plan)


def test_mistakes_are_refused() -> None:
    with pytest.raises(ValueError):
        plan_rounds([1, 2], [2, 3], 2)
    with pytest.raises(ValueError):
        plan_rounds([1], [2], -1)


def test_nobody_came() -> None:
    assert plan_rounds([], [], 2) == [Round((), ())] * 2
    assert plan_rounds([1], [], 1) == [Round((), (1,))]
