"""Ranking: hard rules never bent, reasons that are true, an order that does not depend on the
input's.
"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.matching.profiles import Excluded, Need, Offer, Reason, Rule, Slot, Weights
from mentoring.matching.ranking import fitting, rank
from mentoring.matching.rules import rule_against, standing_rule_against
from mentoring.matching.score import common_minutes
from tests.mentoring.matching.people import OFFERS, WEIGHTS, needs

MONDAY = Slot(0, 900, 1020)
WEDNESDAY = Slot(2, 900, 1020)
NEED = Need(
    1,
    organisation=1,
    difficulties=frozenset({"parents", "hard-class", "assessment", "homework"}),
    subject="math",
    experience_years=1,
    free=(MONDAY, WEDNESDAY),
    mode="in-person",
)
ANNA = Offer(
    10,
    organisation=1,
    competences=frozenset({"parents", "hard-class", "assessment"}),
    subject="math",
    experience_years=20,
    free=(MONDAY,),
    capacity=2,
    load=1,
)
BORIS = Offer(
    11,
    organisation=2,
    competences=frozenset({"olympiads"}),
    subject="physics",
    free=(Slot(4, 900, 1020),),
    mode="online",
)


def test_better_fit_comes_first_with_reasons_in_order_of_weight() -> None:
    first, second = rank(NEED, [BORIS, ANNA]).candidates
    assert (first.mentor, second.mentor) == (10, 11)
    assert first.reasons_for == (
        Reason("covers", {"covered": 3, "asked": 4}),
        Reason("same-subject", {"subject": "math"}),
        Reason("experienced", {"years": 20}),
    )
    assert first.reasons_against == (
        Reason("no-common-time-on", {"weekdays": (2,)}),
        Reason("nearly-full", {"load": 1, "capacity": 2}),
    )
    assert [reason.code for reason in second.reasons_against] == [
        "covers-nothing",
        "other-subject",
        "no-common-time",
        "less-experience",
        "other-mode",
        "other-organisation",
    ]


def test_far_less_experience_is_said() -> None:
    (candidate,) = rank(replace(NEED, experience_years=30), [ANNA]).candidates
    assert Reason("far-less-experience", {"mentor": 20, "mentee": 30}) in candidate.reasons_against


@pytest.mark.parametrize(
    ("need", "offer", "rule"),
    [
        (NEED, replace(ANNA, person=1), Rule.ONESELF),
        (replace(NEED, together_with=frozenset({10})), ANNA, Rule.ALREADY_TOGETHER),
        (replace(NEED, line_manager=10), ANNA, Rule.LINE_MANAGER),
        (replace(NEED, disliked=frozenset({10})), ANNA, Rule.WISH_AGAINST),
        (NEED, replace(ANNA, disliked=frozenset({1})), Rule.WISH_AGAINST),
        (replace(NEED, same_subject_only=True), BORIS, Rule.OTHER_SUBJECT),
        (replace(NEED, same_subject_only=True, subject=None), ANNA, Rule.OTHER_SUBJECT),
        (NEED, replace(ANNA, set_aside=True), Rule.SET_ASIDE),
        (NEED, replace(ANNA, load=2), Rule.FULL),
        (NEED, replace(ANNA, load=5), Rule.FULL),
    ],
)
def test_hard_rules(need: Need, offer: Offer, rule: Rule) -> None:
    ranking = rank(need, [offer])
    assert ranking.candidates == ()
    assert ranking.excluded == (Excluded(offer.person, rule),)


def test_line_manager_only_where_so_set() -> None:
    need = replace(NEED, line_manager=10)
    assert rank(need, [ANNA], Weights(bars_line_manager=False)).excluded == ()


def test_a_full_mentor_may_still_have_a_waiting_list() -> None:
    assert standing_rule_against(NEED, replace(ANNA, load=2), Weights()) is None


def test_wishes_count_and_are_told_to_nobody() -> None:
    liked = rank(replace(NEED, liked=frozenset({10})), [ANNA]).candidates[0]
    plain = rank(NEED, [ANNA]).candidates[0]
    both = rank(
        replace(NEED, liked=frozenset({10})), [replace(ANNA, liked=frozenset({1}))]
    ).candidates[0]
    assert plain.score < liked.score < both.score
    assert plain.reasons_for == liked.reasons_for == both.reasons_for


def test_two_offers_of_one_mentor_are_a_mistake() -> None:
    with pytest.raises(ValueError):
        rank(NEED, [ANNA, ANNA])


def test_slots_stay_in_their_day() -> None:
    with pytest.raises(ValueError):
        Slot(7, 0, 10)
    with pytest.raises(ValueError):
        Slot(0, 10, 10)


def test_overlapping_slots_count_once() -> None:
    assert common_minutes((Slot(0, 0, 60), Slot(0, 30, 90)), (Slot(0, 45, 100),)) == {0: 45}


@given(need=needs(1), people=OFFERS, weights=WEIGHTS, data=st.data())
def test_everybody_is_ranked_or_excluded_once(
    need: Need, people: list[Offer], weights: Weights, data: st.DataObject
) -> None:
    ranking = rank(need, people, weights)
    named = [c.mentor for c in ranking.candidates] + [e.mentor for e in ranking.excluded]
    assert sorted(named) == sorted(offer.person for offer in people)
    assert rank(need, data.draw(st.permutations(people)), weights) == ranking
    by_id = {offer.person: offer for offer in people}
    for candidate in ranking.candidates:
        assert rule_against(need, by_id[candidate.mentor], weights) is None
        assert candidate.score >= 0
        assert len(candidate.reasons_for) <= 3
        codes = {r.code for r in candidate.reasons_for + candidate.reasons_against}
        assert not {"covers", "covers-nothing"} <= codes
        assert not {"same-subject", "other-subject"} <= codes
        assert not {"common-time", "no-common-time"} <= codes
    scores = [candidate.score for candidate in ranking.candidates]
    assert scores == sorted(scores, reverse=True)


@given(need=needs(1), people=OFFERS, data=st.data())
def test_knowing_more_never_ranks_lower(
    need: Need, people: list[Offer], data: st.DataObject
) -> None:
    if not people:
        return
    offer = data.draw(st.sampled_from(people))
    wiser = replace(offer, competences=offer.competences | need.difficulties)
    before = {c.mentor: c.score for c in rank(need, [offer]).candidates}
    after = {c.mentor: c.score for c in rank(need, [wiser]).candidates}
    assert before.keys() == after.keys()
    assert all(after[mentor] >= score for mentor, score in before.items())


def test_helpers_who_know_most_come_first() -> None:
    competences = {
        3: {"parents", "homework"},
        1: {"parents"},
        2: {"parents"},
        4: {"olympiads"},
    }
    assert fitting(competences, {"parents", "homework"}, {1: 2}) == [3, 2, 1]
    assert fitting(competences, set()) == [1, 2, 3, 4]
    assert fitting(competences, {"burnout"}) == []


@given(need=needs(7), people=OFFERS)
def test_nobody_mentors_themselves(need: Need, people: list[Offer]) -> None:
    assert need.person not in {candidate.mentor for candidate in rank(need, people).candidates}
