"""Days away: inside, outside, touching."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentoring.absences.rules import away_on, back_on

DAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Days:
    first_on: date
    last_on: date


def days(first: int, last: int) -> Days:
    return Days(DAY + timedelta(days=first), DAY + timedelta(days=last))


def test_both_ends_count() -> None:
    away = [days(0, 2)]
    assert [away_on(away, DAY + timedelta(days=n)) for n in (-1, 0, 2, 3)] == [
        False,
        True,
        True,
        False,
    ]


def test_stretches_that_touch_are_one() -> None:
    assert back_on([days(3, 5), days(0, 2)], DAY) == DAY + timedelta(days=6)
    assert back_on([days(1, 2)], DAY) == DAY


stretches = st.lists(
    st.tuples(st.integers(-20, 20), st.integers(0, 10)).map(lambda d: days(d[0], d[0] + d[1])),
    max_size=6,
)


@given(stretches)
def test_back_is_the_first_day_not_away(away: list[Days]) -> None:
    back = back_on(away, DAY)
    assert not away_on(away, back)
    between = (back - DAY).days
    assert all(away_on(away, DAY + timedelta(days=n)) for n in range(between))
