"""Names found by what is typed of them."""

import pytest

from mentoring.people.finding import find_people

NAMES = {
    1: "Иванова Анна Петровна",
    2: "Иванова Вера Андреевна",
    3: "Иваненко Семён Ильич",
    4: "Римская-Корсакова Ольга Львовна",
    5: "Ли Чжан",
}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Иванова", [1, 2]),
        ("иванова а", [1, 2]),
        ("иванова а.п.", [1]),
        ("вера иванова", [2]),
        ("Анна Петровна", [1]),
        ("иваноав", [1, 2]),
        ("семен", [3]),
        ("корсакова", [4]),
        ("ли", [5]),
        ("  ", []),
        ("Кузнецов", []),
        ("...", []),
    ],
)
def test_found(typed: str, found: list[int]) -> None:
    assert find_people(typed, NAMES) == found


def test_a_slip_in_a_full_name_finds_that_one() -> None:
    assert find_people("Римская-Корсокова Ольга Львовна", NAMES) == [4]
