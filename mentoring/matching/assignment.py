"""The whole organisation at once: a stable assignment with capacities (domain.md §4, `/match`).

Both sides' orders are strict, by score and then by id, so the same data give the same pairs in
whatever order they come. What the curator pinned is given first.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final

import numpy as np

from mentoring.matching.hindrances import Hindrances
from mentoring.matching.profiles import DEFAULT_WEIGHTS, Need, Offer, Rule, Weights
from mentoring.matching.rules import rule_against
from mentoring.matching.score import FULL, fit, wish
from mentoring.matching.stable import Wanted, stable
from mentoring.matching.table import BARRED, Scores, Table

AT_ONCE: Final = 250  # mentees laid beside all mentors; more would only take more memory


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
    """Pairs and who stays without, both in order of the mentees' ids.

    `unpinned` are pins that a hard rule forbids by now; those mentees are among the others.
    """

    pairs: tuple[Match, ...]
    unmatched: tuple[Unmatched, ...]
    unpinned: Mapping[int, Rule] = field(default_factory=dict, hash=False)


def assign(
    needs: Iterable[Need],
    offers: Iterable[Offer],
    weights: Weights = DEFAULT_WEIGHTS,
    pinned: Mapping[int, int] | None = None,
    told: Callable[[float], None] = lambda _: None,
) -> Assignment:
    """Give every mentee at most one mentor, and no mentor more than there are places left.

    :param pinned: mentee → mentor, given before all others as far as the hard rules let them
    :param told: hears from time to time which part of the work is done, 0 to 1
    :raises ValueError: when a person has two needs or two offers
    """
    need_list, offer_list = list(needs), list(offers)
    mentees = {need.person: need for need in sorted(need_list, key=lambda need: need.person)}
    mentors = {offer.person: offer for offer in sorted(offer_list, key=lambda offer: offer.person)}
    if len(mentees) < len(need_list) or len(mentors) < len(offer_list):
        raise ValueError("one need and one offer a person")
    given, unpinned = _pin(mentees, mentors, pinned or {}, weights)
    asking = [need for need in mentees.values() if need.person not in given]
    standing = list(mentors.values())
    lists = _lists(asking, standing, weights, told)
    found = stable(lists, [offer.places for offer in standing])
    extra = wish(weights)
    for need, number in zip(asking, found, strict=True):
        if number is not None:
            given[need.person] = standing[number].person
    hindrances = Hindrances(standing, weights)
    return Assignment(
        tuple(
            Match(
                mentee,
                mentor,
                fit(mentees[mentee], mentors[mentor], weights)
                + (extra if mentor in mentees[mentee].liked else 0),
            )
            for mentee, mentor in sorted(given.items())
        ),
        tuple(_unmatched(need, hindrances) for need in asking if need.person not in given),
        unpinned,
    )


def _pin(
    mentees: Mapping[int, Need],
    mentors: dict[int, Offer],
    pinned: Mapping[int, int],
    weights: Weights,
) -> tuple[dict[int, int], dict[int, Rule]]:
    """Give what is pinned, and take its places from the mentors."""
    given: dict[int, int] = {}
    unpinned: dict[int, Rule] = {}
    for mentee, mentor in sorted(pinned.items()):
        if mentee not in mentees or mentor not in mentors:
            continue
        rule = rule_against(mentees[mentee], mentors[mentor], weights)
        if rule is not None:
            unpinned[mentee] = rule
            continue
        given[mentee] = mentor
        mentors[mentor] = replace(mentors[mentor], load=mentors[mentor].load + 1)
    return given, unpinned


def _lists(
    needs: Sequence[Need],
    offers: Sequence[Offer],
    weights: Weights,
    told: Callable[[float], None],
) -> list[Wanted]:
    """Each mentee's list of mentors, the most wanted first, the earlier id among equals."""
    table, extra = Table(offers, weights, {need.free for need in needs}), wish(weights)
    numbers = {offer.person: number for number, offer in enumerate(offers)}
    liked_by: dict[int, list[int]] = defaultdict(list)
    for number, offer in enumerate(offers):
        for person in offer.liked:
            liked_by[person].append(number)
    largest = (FULL + extra + 1) * (max(len(needs), len(offers)) + 1)
    kind: type[np.signedinteger[Any]] = np.int32 if largest < 2**31 else np.int64
    columns = np.arange(len(offers), dtype=kind)
    lists = []
    for begin in range(0, len(needs), AT_ONCE):
        block = needs[begin : begin + AT_ONCE]
        seen_by_mentors = table.scores(block)
        seen = seen_by_mentors.copy()
        for row, need in enumerate(block):
            _add(seen[row], [numbers[one] for one in need.liked if one in numbers], extra)
            _add(seen_by_mentors[row], liked_by.get(need.person, []), extra)
        order = np.argsort(columns - seen.astype(kind) * len(offers), axis=1).astype(np.int32)
        # The earlier id is esteemed higher among equals
        esteems = seen_by_mentors.astype(kind) * len(needs) + len(needs) - 1
        esteems -= np.arange(begin, begin + len(block), dtype=kind)[:, None]
        esteems = np.take_along_axis(esteems, order, axis=1)
        sizes = (seen != BARRED).sum(axis=1)
        lists += [
            Wanted.of(order[row, :size], esteems[row, :size]) for row, size in enumerate(sizes)
        ]
        told((begin + len(block)) / len(needs))
    return lists


def _add(row: Scores, at: list[int], extra: int) -> None:
    for number in at:
        if row[number] != BARRED:
            row[number] += extra


def _unmatched(need: Need, hindrances: Hindrances) -> Unmatched:
    found = hindrances.of(need)
    counts = {rule: found[rule] for rule in Rule if found[rule]}
    if not hindrances.mentors:
        return Unmatched(need.person, Hindrance.NO_MENTORS)
    if sum(counts.values()) < hindrances.mentors:
        return Unmatched(need.person, Hindrance.PLACES_TAKEN, counts)
    return Unmatched(need.person, max(counts, key=lambda rule: counts[rule]), counts)
