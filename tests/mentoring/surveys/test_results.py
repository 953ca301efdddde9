"""In which steps a figure may grow."""

from hypothesis import given
from hypothesis import strategies as st

from mentoring.surveys.aggregates import MINIMUM, safe_beside
from mentoring.surveys.results import in_steps

people = st.frozensets(st.integers(1, 40), max_size=9)


def test_a_figure_grows_by_five_at_least() -> None:
    pairs = [{n, n + 1} for n in range(1, 21, 2)]
    assert [len(step) for step in in_steps(pairs)] == [6, 12, 18]
    assert in_steps([{1, 2}, {3, 4}]) == []
    assert in_steps([]) == []


def test_nothing_follows_from_what_is_shown_beside() -> None:
    everyone = set(range(1, 9))
    assert in_steps([everyone], [everyone]) == [frozenset(everyone)]
    assert in_steps([everyone], [{1}]) == [frozenset(everyone)]
    assert in_steps([everyone], [{1, 2, 3, 4}]) == []
    assert in_steps([everyone, {9}], [everyone]) == [frozenset(everyone)]


@given(st.lists(people, max_size=12), st.lists(people, max_size=3))
def test_no_two_figures_differ_by_a_few(
    groups: list[frozenset[int]], beside: list[frozenset[int]]
) -> None:
    steps = in_steps(groups, beside)
    gathered = frozenset().union(*groups) if groups else frozenset()
    for place, step in enumerate(steps):
        assert len(step) >= MINIMUM
        assert step <= gathered
        assert safe_beside(step, [*steps[:place], *beside])
        assert all(step >= earlier for earlier in steps[:place])
