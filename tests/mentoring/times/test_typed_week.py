"""Typed hours of a week: what is read, and what is asked about again."""

import pytest

from mentoring.times.typed_week import read_typed_week

USUAL = (14 * 60, 18 * 60)


def h(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("пн 14-17", [(0, h(14), h(17))]),
        ("пн, ср 14:00–17:30", [(0, h(14), h(17, 30)), (2, h(14), h(17, 30))]),
        ("Пт с 15.30 до 18", [(4, h(15, 30), h(18))]),
        ("пн 9-12, 14-16; вт 10-11", [(0, h(9), h(12)), (0, h(14), h(16)), (1, h(10), h(11))]),
        ("пн-ср после 15", [(0, h(15), h(20)), (1, h(15), h(20)), (2, h(15), h(20))]),
        ("в субботу до 12", [(5, h(8), h(12))]),
        ("по будням с 16", [(day, h(16), h(20)) for day in range(5)]),
        ("вторник и четверг", [(1, *USUAL), (3, *USUAL)]),
        ("monday and friday 14 to 16", [(0, h(14), h(16)), (4, h(14), h(16))]),
        ("дүшәмбе, җомга 14-16", [(0, h(14), h(16)), (4, h(14), h(16))]),
        ("сб-пн 10-11", [(0, h(10), h(11)), (5, h(10), h(11)), (6, h(10), h(11))]),
    ],
)
def test_read(typed: str, read: list[tuple[int, int, int]]) -> None:
    assert read_typed_week(typed, USUAL) == read


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "14-17",
        "пн 17-14",
        "пн 25-26",
        "пн 14:75-15",
        "не в пятницу",
        "когда угодно",
        "пн 14",
        "123",
    ],
)
def test_unclear(typed: str) -> None:
    assert read_typed_week(typed, USUAL) is None
