"""The hard rules of matching, which no score bends (domain.md §4)."""

from mentoring.matching.profiles import Need, Offer, Rule, Weights


def rule_against(need: Need, offer: Offer, weights: Weights) -> Rule | None:
    """Give the first rule that keeps this mentor from this mentee, or None.

    A wish against on either side counts. That the rule was somebody's wish is for the curator's
    eyes only.
    """
    rule = standing_rule_against(need, offer, weights)
    if rule is None and offer.capacity <= offer.load:
        return Rule.FULL
    return rule


def standing_rule_against(need: Need, offer: Offer, weights: Weights) -> Rule | None:
    """Like `rule_against`, but without looking at the places left (for waiting lists)."""
    mentor = offer.person
    if mentor == need.person:
        return Rule.ONESELF
    if mentor in need.together_with:
        return Rule.ALREADY_TOGETHER
    if weights.bars_line_manager and mentor == need.line_manager:
        return Rule.LINE_MANAGER
    if mentor in need.disliked or need.person in offer.disliked:
        return Rule.WISH_AGAINST
    if mentor in need.barred:
        return Rule.BARRED
    if need.same_subject_only and (need.subject is None or offer.subject != need.subject):
        return Rule.OTHER_SUBJECT
    if offer.away:
        return Rule.AWAY
    return Rule.SET_ASIDE if offer.set_aside else None
