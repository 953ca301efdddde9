"""Ranking of mentors for one mentee, and of helpers for one question (domain.md §4, §7)."""

from collections.abc import Collection, Iterable, Mapping

from mentoring.matching.profiles import (
    DEFAULT_WEIGHTS,
    Candidate,
    Excluded,
    Need,
    Offer,
    Ranking,
    Weights,
)
from mentoring.matching.reasons import reasons_against, reasons_for
from mentoring.matching.rules import rule_against
from mentoring.matching.score import (
    fit,
    score_for_mentee,
    score_for_mentor,
)


def rank(need: Need, offers: Iterable[Offer], weights: Weights = DEFAULT_WEIGHTS) -> Ranking:
    """Rank mentors for one mentee: the best first, with reasons; who may not be proposed is named
    apart.

    The score holds both sides' wishes. Equal scores are ordered by the mentor's id, so that the
    order in which offers come changes nothing. One person's second offer is a mistake of the
    caller: ValueError.
    """
    candidates: list[Candidate] = []
    excluded: list[Excluded] = []
    seen: set[int] = set()
    for offer in offers:
        if offer.person in seen:
            raise ValueError(f"two offers of one mentor: {offer.person}")
        seen.add(offer.person)
        rule = rule_against(need, offer, weights)
        if rule is None:
            candidates.append(_candidate(need, offer, weights))
        else:
            excluded.append(Excluded(offer.person, rule))
    candidates.sort(key=lambda candidate: (-candidate.score, candidate.mentor))
    excluded.sort(key=lambda left_out: left_out.mentor)
    return Ranking(tuple(candidates), tuple(excluded))


def fitting(
    competences: Mapping[int, Collection[str]],
    wanted: Collection[str],
    load: Mapping[int, int] | None = None,
) -> list[int]:
    """Order helpers for a question by how many of its tags they know (domain.md §7).

    `competences` gives each person's tags; `load` how many questions each has open, the fewest
    first among equals. Whoever knows none of the tags is left out; a question without tags may go
    to everybody.
    """
    asked = frozenset(wanted)
    busy = load or {}
    known = {person: len(asked.intersection(tags)) for person, tags in competences.items()}
    fits = [person for person, count in known.items() if count or not asked]
    return sorted(fits, key=lambda person: (-known[person], busy.get(person, 0), person))


def _candidate(need: Need, offer: Offer, weights: Weights) -> Candidate:
    both = score_for_mentee(need, offer, weights) + score_for_mentor(need, offer, weights)
    return Candidate(
        offer.person,
        both - fit(need, offer, weights),
        reasons_for(need, offer, weights),
        reasons_against(need, offer, weights),
    )
