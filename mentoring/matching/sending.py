"""Sending a proposal: every pair of it becomes `proposed`, and its two are told (domain §4)."""

from collections import Counter
from dataclasses import replace

from sqlalchemy import ColumnElement, func, select

from mentoring.acting import Act, action
from mentoring.matching.gathering import Gathered, gather, scope_of
from mentoring.matching.profiles import Need, Offer, Rule
from mentoring.matching.proposals import runs_matching, touch
from mentoring.matching.rules import rule_against
from mentoring.matching.weights import weights
from mentoring.mentorships.proposing import propose
from mentoring.refusals import Refusal
from storage.matching import Matching, MatchRow

AT_ONCE = 10  # pairs in one transaction, between two of which others are answered

REFUSED = {"mentor-full": "full", "mentee-has-pair": "has-pair", "not-found": "gone"}


@action(runs_matching)
def send_some(act: Act, matching_id: int) -> int:
    """Propose the next pairs that are to be sent; how many are left.

    A pair that cannot be proposed any more, because something changed since it was worked out, is
    skipped and keeps the reason.
    """
    rows = list(
        act.session.scalars(
            select(MatchRow)
            .where(MatchRow.matching_id == matching_id, *to_send())
            .order_by(MatchRow.mentee_id)
            .limit(AT_ONCE)
        )
    )
    if rows:
        _send(act, matching_id, rows)
    return left_to_send(act, matching_id)


def to_send() -> tuple[ColumnElement[bool], ...]:
    """The pairs that are to be sent and have not been."""
    return (
        MatchRow.mentor_id.is_not(None),
        MatchRow.mentorship_id.is_(None),
        MatchRow.skipped == "",
    )


def left_to_send(act: Act, matching_id: int) -> int:
    """How many of them there are."""
    query = select(func.count(MatchRow.mentee_id))
    return act.session.scalar(query.where(MatchRow.matching_id == matching_id, *to_send())) or 0


def _send(act: Act, matching_id: int, rows: list[MatchRow]) -> None:
    matching = act.session.get_one(Matching, matching_id)
    found = gather(
        act.session,
        scope_of(act.session, matching),
        act.now,
        mentees=[row.mentee_id for row in rows],
        mentors=[row.mentor_id for row in rows if row.mentor_id is not None],
        paired_too=True,
    )
    needs = {need.person: need for need in found.needs}
    offers = {offer.person: offer for offer in found.offers}
    sent: Counter[int] = Counter()
    for row in rows:
        assert row.mentor_id is not None
        need, offer = needs.get(row.mentee_id), offers.get(row.mentor_id)
        if need is None or offer is None:
            row.skipped = "gone"
            continue
        row.skipped = _hindered(row, need, offer, found, sent[row.mentor_id])
        if row.skipped:
            continue
        try:
            row.mentorship_id = propose(act, need.organisation, row.mentor_id, row.mentee_id)
        except Refusal as refusal:
            row.skipped = REFUSED.get(refusal.code, "changed")
        else:
            sent[row.mentor_id] += 1
    touch(act, matching_id)


def _hindered(row: MatchRow, need: Need, offer: Offer, found: Gathered, sent: int) -> str:
    """Why this pair cannot be sent any more, or nothing."""
    if need.person in found.paired:
        return "has-pair"
    if need.person in found.away:
        return Rule.AWAY.value
    # What was put together by hand holds although it was tried before
    rule = rule_against(replace(need, barred=frozenset()) if row.pinned else need, offer, weights())
    if rule is not None:
        return rule.value
    return "" if offer.places > sent else Rule.FULL.value
