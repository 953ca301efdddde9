"""The proposal for a whole organisation or district, and what is changed in it by hand (domain §4).

There is one proposal for each of them, so whoever runs it sees the same. Every change names what
was on the screen; if that is not so any more, it is refused and the present state is shown.
"""

from dataclasses import replace

from sqlalchemy import update

from mentoring.acting import Act, action
from mentoring.matching.gathering import gather, scope_of
from mentoring.matching.profiles import Need, Offer, Rule
from mentoring.matching.reasons import reasons_kept
from mentoring.matching.rules import rule_against
from mentoring.matching.score import score_for_mentee
from mentoring.matching.weights import weights
from mentoring.permissions import may, on_line, require, require_district
from mentoring.refusals import Late, NotFound, Refusal
from storage.matching import Matching, MatchRow, match_row, matching_of, rows_with_mentor

LINE = "match_pairs"


@on_line(LINE)
def _of_district(act: Act, *, municipality_id: int, **_: object) -> None:
    """A rule: the district is the caller's."""
    require_district(act, municipality_id, LINE)


@on_line(LINE)
def runs_matching(act: Act, *, matching_id: int, **_: object) -> None:
    """A rule: the proposal is of the caller's organisation or district."""
    require_matching(act, matching_id)


def require_matching(act: Act, matching_id: int) -> Matching:
    """The proposal, for those who run it. :raises NotFound: there is none, or it is another's"""
    matching = act.session.get(Matching, matching_id)
    if matching is None:
        raise NotFound
    if matching.organisation_id is not None:
        require(act, matching.organisation_id, LINE)
    else:
        assert matching.municipality_id is not None
        require_district(act, matching.municipality_id, LINE)
    return matching


@action(may(LINE))
def begin_for_organisation(act: Act, organisation_id: int) -> int:
    """Let an organisation's proposal be worked out; its id. If it is being already, so be it."""
    return _begin(act, organisation_id, None)


@action(_of_district)
def begin_for_district(act: Act, municipality_id: int) -> int:
    """The same for a district, across its organisations."""
    return _begin(act, None, municipality_id)


def _begin(act: Act, organisation_id: int | None, municipality_id: int | None) -> int:
    matching = matching_of(act.session, organisation_id, municipality_id)
    if matching is None:
        matching = Matching(
            organisation_id=organisation_id, municipality_id=municipality_id, version=0
        )
        act.session.add(matching)
    if matching.state != "counting":
        matching.state, matching.done, matching.counted_by = "counting", 0, act.caller_id
    act.session.flush()
    return matching.id


@action(runs_matching)
def give_up(act: Act, matching_id: int) -> None:
    """It could not be worked out: what stood before stands again."""
    known = Matching.id == matching_id, Matching.state == "counting"
    act.session.execute(update(Matching).where(*known).values(state="ready"))


@action(runs_matching)
def pin(act: Act, matching_id: int, mentee_id: int, mentor_id: int, pinned: bool) -> None:
    """Keep a pair when the proposal is worked out again, or let it go its way.

    :raises Late: `match-changed`
    """
    _row(act, matching_id, mentee_id, mentor_id).pinned = pinned
    touch(act, matching_id)


@action(runs_matching)
def drop(act: Act, matching_id: int, mentee_id: int, mentor_id: int) -> None:
    """Take a pair out of the proposal; these two are not put together again.

    :raises Late: `match-changed`
    """
    row = _row(act, matching_id, mentee_id, mentor_id)
    row.barred = [*row.barred, mentor_id]
    _empty(row, Rule.BARRED.value)
    touch(act, matching_id)


@action(runs_matching)
def give(act: Act, matching_id: int, mentee_id: int, seen_id: int, mentor_id: int) -> None:
    """Give a mentee another mentor who has a place in the proposal, and pin the pair.

    :param seen_id: the mentor who was on the screen, 0 for none
    :raises Refusal: `match-rule` with the `rule` that forbids it, `match-full`, (Late)
        `match-changed`
    """
    row = _row(act, matching_id, mentee_id, seen_id)
    if mentor_id == seen_id:
        return
    need, offer = _two(act, matching_id, mentee_id, mentor_id)
    if len(rows_with_mentor(act.session, matching_id, mentor_id)) >= offer.places:
        raise Refusal("match-full")
    _set(row, need, offer)
    touch(act, matching_id)


@action(runs_matching)
def swap(
    act: Act, matching_id: int, mentee_id: int, seen_id: int, other_id: int, mentor_id: int
) -> None:
    """Exchange the mentors of two mentees, and pin what comes of it.

    Where the first has none, the other goes without.

    :param seen_id: the first one's mentor on the screen, 0 for none
    :param mentor_id: the other's
    :raises Refusal: `match-rule` with the `rule` that forbids it, (Late) `match-changed`
    """
    row = _row(act, matching_id, mentee_id, seen_id)
    other = _row(act, matching_id, other_id, mentor_id)
    if row is other or not mentor_id:
        raise Late("match-changed")
    first = _two(act, matching_id, mentee_id, mentor_id)
    second = _two(act, matching_id, other_id, seen_id) if seen_id else None
    _set(row, *first)
    if second is not None:
        _set(other, *second)
    else:
        _empty(other, "places-taken")
    touch(act, matching_id)


def _row(act: Act, matching_id: int, mentee_id: int, mentor_id: int) -> MatchRow:
    """The row as it was on the screen. :raises Late: `match-changed`"""
    row = match_row(act.session, matching_id, mentee_id)
    if row is None or row.mentorship_id is not None or (row.mentor_id or 0) != mentor_id:
        raise Late("match-changed")
    return row


def _two(act: Act, matching_id: int, mentee_id: int, mentor_id: int) -> tuple[Need, Offer]:
    """A mentee and a mentor whom no hard rule keeps apart; places are counted by the caller.

    That they were tried before or taken apart is no bar to whoever puts them together by hand.
    """
    matching = act.session.get_one(Matching, matching_id)
    found = gather(
        act.session,
        scope_of(act.session, matching),
        act.now,
        mentees=[mentee_id],
        mentors=[mentor_id],
    )
    if not found.needs or not found.offers:
        raise Late("match-changed")
    if found.away:
        raise Refusal("match-rule", rule=Rule.AWAY.value)
    need, offer = replace(found.needs[0], barred=frozenset()), found.offers[0]
    rule = rule_against(need, offer, weights())
    if rule is not None:
        raise Refusal("match-rule", rule=rule.value)
    return need, offer


def _set(row: MatchRow, need: Need, offer: Offer) -> None:
    row.mentor_id, row.pinned, row.rule, row.skipped = offer.person, True, "", ""
    row.score = score_for_mentee(need, offer, weights())
    row.barred = [one for one in row.barred if one != offer.person]
    kept = reasons_kept(need, offer, weights())
    row.good, row.bad = kept["good"], kept["bad"]


def _empty(row: MatchRow, rule: str) -> None:
    row.mentor_id, row.pinned, row.score, row.skipped = None, False, 0, ""
    row.good, row.bad, row.rule = [], [], rule


def touch(act: Act, matching_id: int) -> None:
    """What is being worked out meanwhile is worked out anew."""
    act.session.execute(
        update(Matching).where(Matching.id == matching_id).values(version=Matching.version + 1)
    )
