"""Scores of one mentee with many mentors at once: `rules` and `score` in columns.

A district lays thousands of mentees beside thousands of mentors. Much of a score depends only on
something many mentors share (subject, kinds, mode, place of work, years, free time), so it is
worked out once for each such thing, with the very functions of `score`; only competences are
counted mentor by mentor, as bits. What comes out equals `rule_against` and `fit` pair by pair, by
test.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence

from mentoring.matching.profiles import Need, Offer, Weights
from mentoring.matching.score import (
    FULL,
    PARTS,
    UNKNOWN,
    competences_part,
    minutes_part,
    week,
    whole,
)

_SHARED: dict[str, Callable[[Offer], Hashable]] = {
    "subject": lambda offer: (offer.subject, offer.age_group),
    "experience": lambda offer: offer.experience_years,
    "kind": lambda offer: offer.kinds,
    "mode": lambda offer: offer.mode,
    "load": lambda offer: (offer.places, offer.capacity),
    "organisation": lambda offer: (offer.organisation, offer.municipality),
}
"""What of an offer each part looks at, where many offers look the same."""


class Table:
    """Mentors side by side, ready to be laid beside one mentee after another."""

    def __init__(self, mentors: Sequence[Offer], weights: Weights) -> None:
        """Take the mentors in the order in which they shall be numbered."""
        self._mentors = mentors
        self._weights = weights
        self._whole = whole(weights)
        self._open = [
            number for number, offer in enumerate(mentors) if offer.places and not offer.set_aside
        ]
        opened = [mentors[number] for number in self._open]
        tags = sorted({tag for offer in opened for tag in offer.competences})
        self._bit = {tag: 1 << number for number, tag in enumerate(tags)}
        self._known = [self._bits(offer.competences) for offer in opened]
        self._free = [week(offer.free) for offer in opened]
        self._sorts = {name: _Sorts(opened, key) for name, key in _SHARED.items()}
        self._number = {offer.person: number for number, offer in enumerate(mentors)}
        self._disliked_by: dict[int, list[int]] = defaultdict(list)
        for number in self._open:
            for person in mentors[number].disliked:
                self._disliked_by[person].append(number)

    def row(self, need: Need) -> list[tuple[int, int]]:
        """Give the number and the fit of every mentor whom no rule keeps from this mentee."""
        barred = self._barred(need)
        asked = self._bits(need.difficulties)
        total = len(need.difficulties)
        weight = self._weights.competences
        worth = [weight * competences_part(covered, total) for covered in range(total + 1)]
        by_name = dict(PARTS)
        (s, s_of), (x, x_of), (k, k_of), (m, m_of), (z, z_of), (o, o_of) = (
            sorts.worth(need, by_name[name], getattr(self._weights, name), self._weights)
            for name, sorts in self._sorts.items()
        )
        divisor = self._whole
        columns = zip(
            self._open,
            self._known,
            self._time(need),
            s_of,
            x_of,
            k_of,
            m_of,
            z_of,
            o_of,
            strict=True,
        )
        return [
            (
                number,
                (worth[(asked & known).bit_count()] + t + s[a] + x[b] + k[c] + m[d] + z[e] + o[f])
                // divisor,
            )
            for number, known, t, a, b, c, d, e, f in columns
            if number not in barred
        ]

    def _time(self, need: Need) -> list[int]:
        """What the free time shared with each mentor is worth."""
        weights = self._weights
        unsaid, full = weights.time * UNKNOWN, weights.time * FULL
        wanted = week(need.free)
        if not wanted:
            return [unsaid] * len(self._free)
        enough = max(1, weights.enough_common_minutes)
        shared = [(wanted & free).bit_count() if free else -1 for free in self._free]
        return [
            full
            if minutes >= enough
            else (weights.time * minutes_part(minutes, weights) if minutes >= 0 else unsaid)
            for minutes in shared
        ]

    def _barred(self, need: Need) -> set[int]:
        """The numbers of the mentors whom a rule about the two of them keeps away."""
        people = {need.person} | need.together_with | need.disliked
        if self._weights.bars_line_manager and need.line_manager is not None:
            people.add(need.line_manager)
        barred = {self._number[person] for person in people if person in self._number}
        barred.update(self._disliked_by.get(need.person, ()))
        if need.same_subject_only:
            barred.update(
                number
                for number in self._open
                if need.subject is None or self._mentors[number].subject != need.subject
            )
        return barred

    def _bits(self, tags: frozenset[str]) -> int:
        return sum(self._bit.get(tag, 0) for tag in tags)


class _Sorts:
    """Mentors sorted by what one part of the score looks at."""

    def __init__(self, mentors: Sequence[Offer], key: Callable[[Offer], Hashable]) -> None:
        numbers: dict[Hashable, int] = {}
        self._examples: list[Offer] = []
        self._sort_of: list[int] = []
        for offer in mentors:
            number = numbers.setdefault(key(offer), len(numbers))
            if number == len(self._examples):
                self._examples.append(offer)
            self._sort_of.append(number)

    def worth(
        self, need: Need, part: Callable[[Need, Offer, Weights], int], weight: int, weights: Weights
    ) -> tuple[list[int], list[int]]:
        """Give what each sort is worth to this mentee, and each mentor's sort."""
        return [weight * part(need, offer, weights) for offer in self._examples], self._sort_of
