"""Which rule kept how many mentors from somebody who stays without one (domain.md §4)."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from mentoring.matching.profiles import Need, Offer, Rule, Weights
from mentoring.matching.rules import rule_against


class Hindrances:
    """The mentors, counted by the rule that keeps everybody from them.

    Most rules speak of a mentor alone (full, away) or of a subject, so they are counted once; only
    the few mentors about whom a mentee has a rule of their own are looked at one by one.
    """

    def __init__(self, offers: Sequence[Offer], weights: Weights) -> None:
        self._offers, self._weights = {offer.person: offer for offer in offers}, weights
        self._alone = Counter(_alone(offer) for offer in offers)
        by_subject: dict[str | None, Counter[Rule | None]] = defaultdict(Counter)
        self._disliked_by: dict[int, list[int]] = defaultdict(list)
        for offer in offers:
            by_subject[offer.subject][_alone(offer)] += 1
            for person in offer.disliked:
                self._disliked_by[person].append(offer.person)
        self._by_subject = dict(by_subject)

    @property
    def mentors(self) -> int:
        """How many mentors there are."""
        return len(self._offers)

    def of(self, need: Need) -> Counter[Rule | None]:
        """How many mentors each rule keeps from this mentee; None: none does."""
        found = Counter(self._alone)
        if need.same_subject_only:
            same = self._by_subject.get(need.subject) if need.subject is not None else None
            found = Counter(same or {})
            found[Rule.OTHER_SUBJECT] += self.mentors - sum(found.values())
        stranger = replace(
            need,
            person=-1,
            line_manager=None,
            together_with=frozenset(),
            disliked=frozenset(),
            barred=frozenset(),
        )
        for person in self._about(need):
            offer = self._offers[person]
            found[rule_against(stranger, offer, self._weights)] -= 1
            found[rule_against(need, offer, self._weights)] += 1
        return found

    def _about(self, need: Need) -> set[int]:
        people = {need.person} | need.together_with | need.disliked | need.barred
        if need.line_manager is not None:
            people.add(need.line_manager)
        people.update(self._disliked_by.get(need.person, ()))
        return people & self._offers.keys()


def _alone(offer: Offer) -> Rule | None:
    """The rule that keeps everybody from a mentor."""
    if offer.away:
        return Rule.AWAY
    if offer.set_aside:
        return Rule.SET_ASIDE
    return Rule.FULL if offer.places < 1 else None
