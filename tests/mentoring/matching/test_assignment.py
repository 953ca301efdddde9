"""The assignment of a whole organisation: stable, within capacity, the same for the same data."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.matching import assignment, stable
from mentoring.matching.assignment import Assignment, Hindrance, Match, assign
from mentoring.matching.profiles import Need, Offer, Rule, Weights
from mentoring.matching.rules import rule_against
from mentoring.matching.score import fit, score_for_mentee, score_for_mentor
from mentoring.matching.table import BARRED, Table
from tests.mentoring.matching.people import MENTEES, MENTORS, NEEDS, OFFERS, WEIGHTS


def blocking(
    found: Assignment, needs: list[Need], offers: list[Offer], weights: Weights
) -> list[tuple[int, int]]:
    """Pairs who would both rather have each other than what they were given."""
    need_of = {need.person: need for need in needs}
    offer_of = {offer.person: offer for offer in offers}
    mentor_of = {match.mentee: match.mentor for match in found.pairs}
    pairs = []
    for need in needs:
        for offer in offers:
            if rule_against(need, offer, weights) or mentor_of.get(need.person) == offer.person:
                continue
            has = mentor_of.get(need.person)
            wants = has is None or (
                (score_for_mentee(need, offer, weights), -offer.person)
                > (score_for_mentee(need, offer_of[has], weights), -has)
            )
            kept = [
                (score_for_mentor(need_of[mentee], offer, weights), -mentee)
                for mentee, mentor in mentor_of.items()
                if mentor == offer.person
            ]
            mine = (score_for_mentor(need, offer, weights), -need.person)
            wanted = len(kept) < offer.places or any(mine > other for other in kept)
            if wants and wanted:
                pairs.append((need.person, offer.person))
    return pairs


@pytest.mark.parametrize("near", [0, 2, 32])
@settings(max_examples=60)
@given(needs=NEEDS, offers=OFFERS, weights=WEIGHTS, data=st.data())
def test_stable_within_capacity_and_permutation_free(
    near: int, needs: list[Need], offers: list[Offer], weights: Weights, data: st.DataObject
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stable, "NEAR", near)  # what is looked at one by one, and what at once
        patch.setattr(assignment, "AT_ONCE", near + 1)
        found = assign(needs, offers, weights)
    assert blocking(found, needs, offers, weights) == []
    need_of = {need.person: need for need in needs}
    for offer in offers:
        assert sum(match.mentor == offer.person for match in found.pairs) <= offer.places
    offer_of = {offer.person: offer for offer in offers}
    for match in found.pairs:
        need, offer = need_of[match.mentee], offer_of[match.mentor]
        assert rule_against(need, offer, weights) is None
        assert match.score == score_for_mentee(need, offer, weights)
    placed = [match.mentee for match in found.pairs]
    left = [one.mentee for one in found.unmatched]
    assert sorted(placed + left) == sorted(need_of)
    assert placed == sorted(placed)
    again = assign(data.draw(st.permutations(needs)), data.draw(st.permutations(offers)), weights)
    assert again == found


@settings(max_examples=50)
@given(needs=NEEDS, offers=OFFERS, weights=WEIGHTS)
def test_table_says_what_rules_and_fit_say(
    needs: list[Need], offers: list[Offer], weights: Weights
) -> None:
    found = Table(offers, weights, [n.free for n in needs]).scores(needs).tolist() if needs else []
    assert found == [
        [
            BARRED if rule_against(need, offer, weights) else fit(need, offer, weights)
            for offer in offers
        ]
        for need in needs
    ]


@settings(max_examples=50)
@given(needs=NEEDS, offers=OFFERS)
def test_who_stays_without_has_a_true_reason(needs: list[Need], offers: list[Offer]) -> None:
    weights = Weights()
    need_of = {need.person: need for need in needs}
    for left in assign(needs, offers, weights).unmatched:
        rules = [rule_against(need_of[left.mentee], offer, weights) for offer in offers]
        if left.reason is Hindrance.NO_MENTORS:
            assert not offers
        elif left.reason is Hindrance.PLACES_TAKEN:
            assert None in rules
        else:
            assert None not in rules
            assert rules.count(Rule(left.reason)) == max(left.counts.values())
            assert sum(left.counts.values()) == len(offers)


@settings(max_examples=50)
@given(needs=NEEDS, offers=OFFERS, weights=WEIGHTS, data=st.data())
def test_pins_stay_as_far_as_the_rules_let_them(
    needs: list[Need], offers: list[Offer], weights: Weights, data: st.DataObject
) -> None:
    people = st.sampled_from([*MENTEES, *MENTORS])
    pinned = data.draw(st.dictionaries(people, people, max_size=4))
    found = assign(needs, offers, weights, pinned)
    need_of = {need.person: need for need in needs}
    offer_of = {offer.person: offer for offer in offers}
    mentor_of = {match.mentee: match.mentor for match in found.pairs}
    for mentee, mentor in pinned.items():
        if mentee in need_of and mentor in offer_of and mentee not in found.unpinned:
            assert mentor_of[mentee] == mentor
    for mentee, rule in found.unpinned.items():
        if rule is not Rule.FULL:
            assert rule_against(need_of[mentee], offer_of[pinned[mentee]], weights) is rule
    for match in found.pairs:
        assert rule_against(need_of[match.mentee], offer_of[match.mentor], weights) is None
    for offer in offers:
        assert sum(match.mentor == offer.person for match in found.pairs) <= offer.places
    free = [need for need in needs if mentor_of.get(need.person) != pinned.get(need.person, 0)]
    held = Counter(m for n, m in pinned.items() if mentor_of.get(n) == m)
    rest = [replace(offer, load=offer.load + held[offer.person]) for offer in offers]
    others = assign(free, rest, weights)
    assert {match for match in found.pairs if pinned.get(match.mentee) != match.mentor} == {
        match for match in others.pairs if pinned.get(match.mentee) != match.mentor
    }
    again = assign(
        data.draw(st.permutations(needs)), data.draw(st.permutations(offers)), weights, pinned
    )
    assert again == found


def test_capacity_goes_to_whom_the_mentor_would_rather_have() -> None:
    mentor = Offer(10, organisation=1, competences=frozenset({"parents"}), capacity=1)
    near = Need(2, organisation=1, difficulties=frozenset({"parents"}))
    far = Need(1, organisation=2, difficulties=frozenset({"parents"}))
    found = assign([near, far], [mentor])
    assert [(match.mentee, match.mentor) for match in found.pairs] == [(2, 10)]
    assert [(left.mentee, left.reason) for left in found.unmatched] == [(1, Hindrance.PLACES_TAKEN)]


def test_a_mutual_wish_outweighs() -> None:
    mentors = [Offer(10, 1, liked=frozenset({2})), Offer(11, 1, experience_years=10)]
    found = assign([Need(2, 1, liked=frozenset({10}))], mentors)
    assert [type(match) for match in found.pairs] == [Match]
    assert found.pairs[0].mentor == 10


def test_two_needs_of_one_person_are_a_mistake() -> None:
    with pytest.raises(ValueError):
        assign([Need(1, 1), Need(1, 1)], [])
    with pytest.raises(ValueError):
        assign([], [Offer(1, 1), Offer(1, 1)])


def test_nobody_to_assign() -> None:
    assert assign([], []) == Assignment((), ())
    assert assign([Need(1, 1)], []).unmatched[0].reason is Hindrance.NO_MENTORS


def test_hundreds_at_once() -> None:
    """Everybody wants the same few: the longest chain of refusals, without recursion."""
    offers = [Offer(n, 1, experience_years=n % 40, capacity=1) for n in range(1, 151)]
    needs = [Need(1000 + n, 1) for n in range(300)]
    found = assign(needs, offers)
    assert len(found.pairs) == 150
    assert len(found.unmatched) == 150
