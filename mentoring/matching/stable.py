"""A stable assignment with capacities, by mentees asking down their lists (domain.md §4).

Whoever asks is kept by a mentor with a free place, or in place of somebody whom that mentor would
rather not have; who is let go asks on. In the end no mentee and mentor would both rather have each
other, and because both sides' orders are strict there is exactly one such outcome that is best for
the mentees, in whatever order they ask.

A mentor with all places taken has a bar, the esteem of the least wanted they keep, and it only
rises. So a mentee goes at once to the next mentor whose bar they clear; that is where the time of
the textbook's way goes, when thousands ask thousands who are full.
"""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heappush, heapreplace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.signedinteger[Any]]

NEAR: Final = 32  # so many of a list are looked at one by one; the rest all at once
FREE: Final = -1
CLOSED: Final = 2**63 - 1


class Wanted:
    """One mentee's list: mentors' numbers, the most wanted first, and how each esteems the mentee.

    An esteem is at least 0, and no mentor esteems two mentees alike.
    """

    __slots__ = ("_at", "_esteems", "_mentors", "_near")

    def __init__(self, mentors: Numbers, esteems: Numbers) -> None:
        self._mentors, self._esteems = mentors, esteems
        self._near = list(
            zip(mentors[:NEAR].tolist(), esteems[:NEAR].tolist(), strict=True),
        )
        self._at = 0

    def next_over(self, bars: list[int], all_bars: Numbers) -> tuple[int, int] | None:
        """The next mentor whose bar this mentee clears, with the esteem; None when there is none.

        :param all_bars: the same bars, to look at many of them at once
        """
        near, at = self._near, self._at
        while at < len(near):
            mentor, esteem = near[at]
            at += 1
            if esteem > bars[mentor]:
                self._at = at
                return mentor, esteem
        cleared = self._esteems[at:] > all_bars[self._mentors[at:]]
        first = int(cleared.argmax()) if cleared.size else 0
        if not cleared.size or not cleared[first]:
            self._at = len(self._mentors)
            return None
        self._at = at + first + 1
        return int(self._mentors[at + first]), int(self._esteems[at + first])


def stable(lists: Sequence[Wanted], places: Sequence[int]) -> list[int | None]:
    """Give each mentee, by their list's number, the number of a mentor or None.

    :param places: how many mentees each mentor can take
    """
    bars = [FREE if number > 0 else CLOSED for number in places]
    all_bars = np.array(bars, dtype=np.int64)
    kept: list[list[tuple[int, int]]] = [[] for _ in places]
    given: list[int | None] = [None] * len(lists)
    for number in range(len(lists)):
        asking: int | None = number
        while asking is not None:
            found = lists[asking].next_over(bars, all_bars)
            if found is None:
                break
            mentor, esteem = found
            mine, entry = kept[mentor], (esteem, asking)
            given[asking], asking = mentor, None
            if len(mine) < places[mentor]:
                heappush(mine, entry)
            else:
                asking = heapreplace(mine, entry)[1]
                given[asking] = None
            if len(mine) == places[mentor]:
                bars[mentor] = mine[0][0]
                all_bars[mentor] = mine[0][0]
    return given


def by_preferences(
    mentees: Mapping[int, Sequence[int]],
    mentors: Mapping[int, Sequence[int]],
    places: Mapping[int, int],
) -> dict[int, int]:
    """Assign by lists that people wrote themselves: mentee → mentor, who stays without left out.

    :param mentees: each one's mentors, the most wanted first
    :param mentors: each one's mentees, the same; who is not on it is not taken
    """
    numbers = {mentor: number for number, mentor in enumerate(mentors)}
    esteems = {
        mentor: {mentee: len(wanted) - at for at, mentee in enumerate(wanted)}
        for mentor, wanted in mentors.items()
    }
    lists = []
    for mentee, wanted in mentees.items():
        mutual = [
            (numbers[mentor], esteems[mentor][mentee])
            for mentor in wanted
            if mentee in esteems[mentor]
        ]
        lists.append(_listed(mutual))
    given = stable(lists, [places[mentor] for mentor in mentors])
    names = list(mentors)
    return {
        mentee: names[number]
        for mentee, number in zip(mentees, given, strict=True)
        if number is not None
    }


def _listed(pairs: Iterable[tuple[int, int]]) -> Wanted:
    table = np.array(list(pairs), dtype=np.int64).reshape(-1, 2)
    return Wanted(table[:, 0], table[:, 1])
