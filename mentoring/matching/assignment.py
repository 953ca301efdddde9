"""The whole organisation at once: a stable assignment with capacities (domain.md §4, `/match`).

Mentees ask down their lists and mentors keep whom they would rather have (deferred acceptance),
until nobody asks any more. In the end no mentor and mentee would both rather have each other.
With strict orders, which ids make of equal scores, there is exactly one such outcome that is best
for the mentees, so the same data give the same pairs in whatever order they come.
"""

from array import array
from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import heappush, heapreplace

from mentoring.matching.profiles import DEFAULT_WEIGHTS, Need, Offer, Rule, Weights
from mentoring.matching.rules import rule_against
from mentoring.matching.score import FULL, wish
from mentoring.matching.table import Table


@dataclass(frozen=True, slots=True)
class Match:
    """One pair of the assignment; `score` as the mentee sees it."""

    mentee: int
    mentor: int
    score: int


class Hindrance(StrEnum):
    """Why somebody stayed without a mentor, when no hard rule alone says it."""

    NO_MENTORS = "no-mentors"
    PLACES_TAKEN = "places-taken"


@dataclass(frozen=True, slots=True)
class Unmatched:
    """Who stays without: the rule that stood in the way most often, or that all places were taken.

    `counts` tells of how many mentors each rule kept this person.
    """

    mentee: int
    reason: Rule | Hindrance
    counts: Mapping[Rule, int] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Assignment:
    """Pairs and who stays without, both in order of the mentees' ids."""

    pairs: tuple[Match, ...]
    unmatched: tuple[Unmatched, ...]


def assign(
    needs: Iterable[Need], offers: Iterable[Offer], weights: Weights = DEFAULT_WEIGHTS
) -> Assignment:
    """Give every mentee at most one mentor, and no mentor more than there are places left.

    ValueError when a person has two needs or two offers.
    """
    mentee_list = sorted(needs, key=lambda need: need.person)
    mentors = sorted(offers, key=lambda offer: offer.person)
    mentees = {need.person: need for need in mentee_list}
    if len(mentees) < len(mentee_list) or len({o.person for o in mentors}) < len(mentors):
        raise ValueError("one need and one offer a person")
    lists = _Lists(mentees, mentors, weights)
    waiting = deque(mentees)
    kept: list[list[tuple[int, int]]] = [[] for _ in mentors]
    places = [offer.places for offer in mentors]
    while waiting:
        mentee = waiting.popleft()
        choice = lists.next_choice(mentee)
        if choice is None:
            continue
        # Smallest first: the least wanted stands at the front; among equals the later id.
        entry = (lists.seen_by_mentor(mentee, choice), -mentee)
        if len(kept[choice]) < places[choice]:
            heappush(kept[choice], entry)
        elif kept[choice][0] < entry:
            waiting.append(-heapreplace(kept[choice], entry)[1])
        else:
            waiting.append(mentee)
    matched = {-entry[1]: number for number, entries in enumerate(kept) for entry in entries}
    return Assignment(
        tuple(
            Match(mentee, mentors[matched[mentee]].person, lists.seen_by_mentee(mentee))
            for mentee, number in sorted(matched.items())
        ),
        tuple(
            _unmatched(need, mentors, weights)
            for mentee, need in mentees.items()
            if mentee not in matched
        ),
    )


class _Lists:
    """Each mentee's list of mentors, the most wanted first, made when it is first needed.

    Kept as packed numbers (score and place in the order of mentors), because a district has
    millions of them.
    """

    def __init__(self, mentees: dict[int, Need], mentors: list[Offer], weights: Weights) -> None:
        self._mentees = mentees
        self._mentors = mentors
        self._weights = weights
        self._table = Table(mentors, weights)
        self._size = max(1, len(mentors))
        self._wish = wish(weights)
        largest = (FULL + self._wish) * self._size
        self._packed = "i" if largest < 2**31 else "q"
        self._lists: dict[int, array[int]] = {}
        self._at: Counter[int] = Counter()

    def next_choice(self, mentee: int) -> int | None:
        """The number of the mentor this mentee asks next, or None when all have been asked."""
        wanted = self._lists.get(mentee)
        if wanted is None:
            wanted = self._lists[mentee] = self._list(self._mentees[mentee])
        at = self._at[mentee]
        self._at[mentee] = at + 1
        return wanted[at] % self._size if at < len(wanted) else None

    def seen_by_mentee(self, mentee: int) -> int:
        """The score of the mentor asked last, wish included."""
        return -(self._lists[mentee][self._at[mentee] - 1] // self._size)

    def seen_by_mentor(self, mentee: int, number: int) -> int:
        """How the mentor asked last sees this mentee."""
        offer = self._mentors[number]
        score = self.seen_by_mentee(mentee)
        if offer.person in self._mentees[mentee].liked:
            score -= self._wish
        return score + self._wish if mentee in offer.liked else score

    def _list(self, need: Need) -> "array[int]":
        size, extra = self._size, self._wish
        row = self._table.row(need)
        if need.liked:
            mentors, liked = self._mentors, need.liked
            row = [(n, fit + extra if mentors[n].person in liked else fit) for n, fit in row]
        return array(self._packed, sorted([number - score * size for number, score in row]))


def _unmatched(need: Need, mentors: list[Offer], weights: Weights) -> Unmatched:
    found = Counter(
        rule for offer in mentors if (rule := rule_against(need, offer, weights)) is not None
    )
    counts = {rule: found[rule] for rule in Rule if found[rule]}
    if not mentors:
        return Unmatched(need.person, Hindrance.NO_MENTORS)
    if sum(counts.values()) < len(mentors):
        return Unmatched(need.person, Hindrance.PLACES_TAKEN, counts)
    return Unmatched(need.person, max(counts, key=lambda rule: counts[rule]), counts)
