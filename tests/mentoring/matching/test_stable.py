"""Lists that people wrote themselves: stable, within capacity, in whatever order they come."""

from hypothesis import given
from hypothesis import strategies as st

from mentoring.matching.stable import by_preferences

MENTEES, MENTORS = range(1, 10), range(20, 26)


def lists(of: range, about: range) -> st.SearchStrategy[dict[int, list[int]]]:
    chosen = st.lists(st.sampled_from(about), unique=True)
    return st.fixed_dictionaries(dict.fromkeys(of, chosen))


@given(data=st.data())
def test_nobody_would_both_rather_have_each_other(data: st.DataObject) -> None:
    wanted = data.draw(lists(MENTEES, MENTORS))
    esteemed = data.draw(lists(MENTORS, MENTEES))
    places = data.draw(st.fixed_dictionaries({one: st.integers(0, 3) for one in MENTORS}))
    found = by_preferences(wanted, esteemed, places)
    for mentor in MENTORS:
        assert sum(one == mentor for one in found.values()) <= places[mentor]
    for mentee, mentor in found.items():
        assert mentor in wanted[mentee]
        assert mentee in esteemed[mentor]
    for mentee, choices in wanted.items():
        has = found.get(mentee)
        better = choices if has is None else choices[: choices.index(has)]
        for mentor in better:
            if mentee not in esteemed[mentor]:
                continue
            kept = [one for one, its in found.items() if its == mentor]
            rank = esteemed[mentor].index
            assert len(kept) == places[mentor]
            assert all(rank(one) < rank(mentee) for one in kept)
    order = data.draw(st.permutations(list(wanted)))
    assert by_preferences({one: wanted[one] for one in order}, esteemed, places) == found
