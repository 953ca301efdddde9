"""A stable assignment with capacities, by mentees asking down their lists (domain.md §4).

Whoever asks is kept by a mentor with a free place, or in place of somebody whom that mentor would
rather not have; who is let go asks on. In the end no mentee and mentor would both rather have each
other, and because both sides' orders are strict there is exactly one such outcome that is best for
the mentees, in whatever order they ask.

A mentor with all places taken has a bar, the esteem of the least wanted they keep, and it only
rises. So a mentee goes at once to the next mentor whose bar they clear; that is where the time of
the textbook's way goes, when thousands ask thousands who are full.
"""

from collections.abc import Iterator, Mapping, Sequence
from heapq import heappush, heapreplace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.signedinteger[Any]]

NEAR: Final = 32  # so many of a list are looked at one by one; the rest all at once
FREE: Final = -1
CLOSED: Final = 2**63 - 1
NOBODY: Final = np.array([], dtype=np.int64)


class Wanted:
    """One mentee's list: mentors' numbers, the most wanted first, and how each esteems the mentee.

    An esteem is at least 0, and no mentor esteems two mentees alike.
    """

    __slots__ = ("_at", "_esteems", "_mentors", "_near")

    def __init__(
        self, near: Iterator[tuple[int, int]], mentors: Numbers = NOBODY, esteems: Numbers = NOBODY
    ) -> None:
        """Take the beginning of the list one by one, and the rest of it as two columns."""
        self._near, self._mentors, self._esteems = near, mentors, esteems
        self._at = 0

    @classmethod
    def of(cls, mentors: Numbers, esteems: Numbers) -> "Wanted":
        """The same from two columns."""
        near = zip(mentors[:NEAR].tolist(), esteems[:NEAR].tolist(), strict=True)
        return cls(near, mentors[NEAR:], esteems[NEAR:])

    def next_over(self, bars: list[int], all_bars: Numbers) -> tuple[int, int] | None:
        """The next mentor whose bar this mentee clears, with the esteem; None when there is none.

        :param all_bars: the same bars, to look at many of them at once
        """
        for mentor, esteem in self._near:
            if esteem > bars[mentor]:
                return mentor, esteem
        mentors, esteems = self._mentors[self._at :], self._esteems[self._at :]
        if not len(mentors):
            return None
        cleared = esteems > all_bars[mentors]
        first = int(cleared.argmax())
        if not cleared[first]:
            self._at = len(self._mentors)
            return None
        self._at += first + 1
        return int(mentors[first]), int(esteems[first])


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
        mentor: dict(zip(wanted, range(len(wanted), 0, -1), strict=True))
        for mentor, wanted in mentors.items()
    }

    def asked(mentee: int, wanted: Sequence[int]) -> Iterator[tuple[int, int]]:
        for mentor in wanted:
            esteem = esteems[mentor].get(mentee)
            if esteem is not None:
                yield numbers[mentor], esteem

    lists = [Wanted(asked(mentee, wanted)) for mentee, wanted in mentees.items()]
    given = stable(lists, [places[mentor] for mentor in mentors])
    names = list(mentors)
    return {
        mentee: names[number]
        for mentee, number in zip(mentees, given, strict=True)
        if number is not None
    }
