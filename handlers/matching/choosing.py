"""One mentee of a proposal: the pair, another mentor, an exchange with somebody."""

from dataclasses import replace

from handlers.matching.buttons import Another, Board, Match, Swap
from handlers.matching.words import (
    Names,
    kept_reasons,
    reasons_sentence,
    said_reasons,
    seen,
    why_left,
)
from handlers.paging import page_buttons, page_of
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.matching.gathering import gather, scope_of
from mentoring.matching.profiles import Candidate
from mentoring.matching.ranking import rank
from mentoring.matching.weights import weights
from mentoring.refusals import NotFound
from storage.matching import Matching, MatchRow, match_row, rows_with_mentor

MENTORS = 4  # on one page


def match_screen(view: View, matching_id: int, mentee_id: int) -> Screen:
    """What the proposal says of one mentee, and what can be changed."""
    matching = seen(view, matching_id)
    row = _row(view, matching_id, mentee_id)
    people = [mentee_id] if row.mentor_id is None else [mentee_id, row.mentor_id]
    names = Names(view, matching, people)
    if row.mentor_id is None:
        lines = [
            view.words("matching-card-left", mentee=names(mentee_id)),
            view.words("matching-card-why", why=why_left(view, row)),
        ]
    else:
        key = "matching-card-pinned" if row.pinned else "matching-card"
        lines = [
            view.words(key, mentee=names(mentee_id), mentor=names(row.mentor_id)),
            kept_reasons(view, matching, row),
        ]
    if row.mentorship_id is not None:
        lines.append(view.words("matching-card-sent"))
    elif row.skipped:
        why = view.words.plain(f"matching-skipped-{row.skipped}")
        lines.append(view.words("matching-card-skipped", why=why))
    show = "left" if row.mentor_id is None else "skipped" if row.skipped else "pairs"
    back = view.button("button-back", Board(id=matching_id, show=show))
    return Screen(view.lines(*lines), (*rows(*_doing(view, row)), (back,)))


def _doing(view: View, row: MatchRow) -> list[Button]:
    if row.mentorship_id is not None:
        return []
    mentor = row.mentor_id or 0

    def do(code: str) -> Button:
        data = Match(id=row.matching_id, mentee=row.mentee_id, mentor=mentor, do=code)
        return view.button(f"matching-do-{code}", data)

    another = Another(id=row.matching_id, mentee=row.mentee_id, seen=mentor)
    if not mentor:
        return [view.button("matching-do-choose", another)]
    pin = do("unpin" if row.pinned else "pin")
    return [pin, view.button("matching-do-another", another), do("drop")]


def _row(view: View, matching_id: int, mentee_id: int) -> MatchRow:
    row = match_row(view.session, matching_id, mentee_id)
    if row is None:
        raise NotFound
    return row


def another_screen(view: View, matching_id: int, mentee_id: int, page: int = 0) -> Screen:
    """The mentors for one mentee, the best first; who is full in the proposal can be exchanged."""
    matching = seen(view, matching_id)
    row = _row(view, matching_id, mentee_id)
    found = _candidates(view, matching, row)
    shown, page, pages = page_of(found, page, MENTORS)
    names = Names(view, matching, [mentee_id, *(one.mentor for one in shown)])
    lines = [
        "\n"
        + view.lines(
            view.words("matching-candidate", name=names(one.mentor)),
            reasons_sentence(
                view,
                said_reasons(view, one.reasons_for, across=matching.municipality_id is not None),
                said_reasons(view, one.reasons_against[:3]),
            ),
        )
        for one in shown
    ]

    def of(mentor: int = 0, to: int = 0) -> Another:
        seen_id = row.mentor_id or 0
        return Another(id=matching_id, mentee=mentee_id, seen=seen_id, mentor=mentor, page=to)

    buttons = [
        view.button("matching-take", of(one.mentor), name=names.short(one.mentor)) for one in shown
    ]
    back = Match(id=matching_id, mentee=mentee_id, mentor=row.mentor_id or 0)
    return Screen(
        view.lines(
            view.words("matching-another", name=names(mentee_id)),
            *lines,
            None if found else view.words("matching-another-nobody"),
        ),
        (
            *rows(*buttons),
            *page_buttons(view, page, pages, lambda to: of(to=to)),
            (view.button("button-back", back),),
        ),
    )


def _candidates(view: View, matching: Matching, row: MatchRow) -> list[Candidate]:
    scope = scope_of(view.session, matching)
    found = gather(view.session, scope, view.now, mentees=[row.mentee_id])
    if not found.needs:
        return []
    need = replace(found.needs[0], barred=frozenset())  # by hand, what was tried may be tried again
    offers = [offer for offer in found.offers if offer.person != row.mentor_id]
    return list(rank(need, offers, weights()).candidates)


def swap_screen(
    view: View, matching_id: int, mentee_id: int, seen_id: int, mentor_id: int
) -> Screen:
    """All places of a mentor are taken in the proposal: whose to give to this mentee."""
    matching = seen(view, matching_id)
    _row(view, matching_id, mentee_id)
    kept = rows_with_mentor(view.session, matching_id, mentor_id)
    names = Names(view, matching, [mentee_id, mentor_id, *(row.mentee_id for row in kept)])
    buttons = [
        view.button(
            "matching-instead",
            Swap(
                id=matching_id,
                mentee=mentee_id,
                seen=seen_id,
                other=row.mentee_id,
                mentor=mentor_id,
            ),
            name=names.short(row.mentee_id),
        )
        for row in kept
    ]
    back = Another(id=matching_id, mentee=mentee_id, seen=seen_id)
    key = "matching-swap" if seen_id else "matching-swap-out"
    text = view.words(key, mentor=names(mentor_id), mentee=names(mentee_id))
    return Screen(text, (*rows(*buttons), (view.button("button-back", back),)))
