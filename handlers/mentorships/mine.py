"""What mentor and mentee see: the proposal with its text, and «Моя пара»."""

from handlers.buttons import Open
from handlers.mentorships.agreement import agreement_text, text_hash
from handlers.mentorships.buttons import Agree, Mine
from handlers.mentorships.telling import (
    linked,
    order_line,
    others,
    pair_name,
    reason,
    role_form,
    seen_by_party,
    term,
    until,
)
from handlers.screen import Button, Rows, Screen, rows
from handlers.view import View
from mentoring.mentorships.rules import ERASED
from storage.mentorships import OPEN, Mentorship, Party, mentorships_of, parties_of

WORKING = ("active", "paused", "ordered")


def my_pairs_screen(view: View) -> Screen:
    """«Моя пара»: the one there is, or which one."""
    found = mentorships_of(view.session, view.me.id, OPEN)
    if len(found) == 1:
        return mine_screen(view, found[0].id)
    if not found:
        menu = view.button("button-menu", Open(entry="menu"))
        return Screen(view.words("pairs-mine-none"), ((menu,),))
    buttons = [
        view.button(
            "pairs-listed",
            Mine(id=row.id),
            name=pair_name(view, parties_of(view.session, row.id)),
        )
        for row in found
    ]
    return Screen(view.words("pairs-mine-which"), rows(*buttons))


def mine_screen(view: View, mentorship_id: int) -> Screen:
    """A participant's view of a mentorship, whatever its state is."""
    row, own, parties = seen_by_party(view, mentorship_id)
    if own.left_at is not None:
        return Screen(view.words("pairs-mine-left"), _menu(view))
    if row.state == "proposed":
        return _proposal(view, row, own, parties)
    if row.state in WORKING:
        return _working(view, row, own, parties)
    if row.ended_reason == ERASED:
        return Screen(ended_text(view, row, parties), _menu(view))
    text = view.words(f"pairs-mine-{row.state}", names=others(view, parties))
    if row.state == "trial":
        return Screen(text, _trial(view, row, own))
    if row.state == "agreed":
        return Screen(text, ((view.button("pairs-leave", Mine(id=row.id, do="leave")),),))
    return Screen(text, _menu(view))


def _proposal(view: View, row: Mentorship, own: Party, parties: list[Party]) -> Screen:
    if own.agreed_at is not None:
        silent = [p for p in parties if p.agreed_at is None]
        text = view.words(
            "pairs-mine-waiting",
            names=others(view, [p for p in silent if p is not own]),
            until=until(view, row.answer_by),
        )
        return Screen(text, _menu(view))
    text = agreement_text(view, row, own, parties)
    opposite = [party for party in parties if party.side != own.side]
    asked = view.lines(
        view.words(f"pairs-asked-{own.side}", names=others(view, opposite)),
        text,
        view.words("pairs-asked-until", until=until(view, row.answer_by)),
    )
    agree = Agree(id=row.id, text=text_hash(text)[:12])
    return Screen(
        asked,
        (
            (view.button("button-agree", agree),),
            (view.button("pairs-decline", Mine(id=row.id, do="no")),),
        ),
    )


def _working(view: View, row: Mentorship, own: Party, parties: list[Party]) -> Screen:
    partners = [party for party in parties if party is not own]
    if own.side == "mentee":  # the other mentees of a group are named, the mentor is reached
        partners = [party for party in partners if party.side == "mentor"]
    text = view.lines(
        view.words(f"pairs-mine-{row.state}", names=others(view, parties)),
        view.words("pairs-card-form", form=role_form(view, row.role_form)),
        order_line(view, row.order_id),
        term(view, row),
        view.words("pairs-reach", names=linked(view, partners)),
        view.words("pairs-mine-leaving", until=view.moment(own.leaving_at))
        if own.leaving_at
        else None,
    )
    buttons: list[Button] = []
    if row.state == "active":
        buttons.append(view.button("pairs-meet", Open(entry="meet")))
        if own.side == "mentee":
            buttons.append(view.button("pairs-ask", Open(entry="ask")))
    if own.leaving_at:
        buttons.append(view.button("pairs-stay", Mine(id=row.id, do="stay")))
    else:
        buttons.append(view.button("pairs-leave", Mine(id=row.id, do="leave")))
    return Screen(text, rows(*buttons))


def _trial(view: View, row: Mentorship, own: Party) -> Rows:
    if own.goes_on is not None:
        return _menu(view)
    return (
        (view.button("pairs-meet", Open(entry="meet")),),
        (view.button("pairs-go-on", Mine(id=row.id, do="go")),),
        (view.button("pairs-go-not", Mine(id=row.id, do="nogo")),),
    )


def _menu(view: View) -> Rows:
    return ((view.button("button-menu", Open(entry="menu")),),)


def sure_screen(view: View, mentorship_id: int, what: str) -> Screen:
    """Asks once more before a «no»: `no` to the proposal, `nogo` after the trial."""
    row, _, parties = seen_by_party(view, mentorship_id)
    if row.state != {"no": "proposed", "nogo": "trial"}[what]:
        return mine_screen(view, mentorship_id)
    return Screen(
        view.words(f"pairs-sure-{what}", names=others(view, parties)),
        (
            (view.button("pairs-sure-yes", Mine(id=row.id, do=f"{what}-yes")),),
            (view.button("button-back", Mine(id=row.id)),),
        ),
    )


def ended_text(view: View, row: Mentorship, parties: list[Party]) -> str:
    """How an end is told to those who took part; reasons stay with the curator."""
    if row.ended_reason == ERASED:
        return view.words("pairs-mine-erased")
    return view.words(f"pairs-mine-{row.state}", names=others(view, parties))


def closed_text(view: View, row: Mentorship, parties: list[Party]) -> str:
    """How an end is told to the curator."""
    return view.lines(
        view.words(f"pairs-card-{row.state}", name=pair_name(view, parties)),
        view.words("pairs-card-reason", reason=reason(view, row.ended_reason))
        if row.ended_reason
        else None,
    )
