"""What mentor and mentee see: the proposal with its text, and «Моя пара»."""

from handlers.absences.screens import away_lines
from handlers.buttons import Open
from handlers.mentorships.agreement import agreement_text, text_hash
from handlers.mentorships.amending import change_words
from handlers.mentorships.buttons import Agree, Amend, Mine, Stand
from handlers.mentorships.standing import stand_in_screen, stand_in_words
from handlers.mentorships.telling import (
    acting,
    form_words,
    leaving_day,
    linked,
    order_line,
    others,
    pair_name,
    reason,
    seen_by_party,
    term,
    until,
)
from handlers.papers.buttons import MyPapers
from handlers.screen import Button, Rows, Screen, rows
from handlers.view import View
from mentoring.mentorships.amending import open_amendment
from mentoring.mentorships.rules import ERASED
from mentoring.mentorships.standing_in import open_stand_in, stood_in_for
from mentoring.mentorships.trial import MEETINGS, met
from storage.mentorships import OPEN, Mentorship, Party, mentorships_of, parties_of

WORKING = ("active", "paused", "ordered")


def my_pairs_screen(view: View) -> Screen:
    """«Моя пара»: the one there is, or which one."""
    found = mentorships_of(view.session, view.me.id, OPEN)
    standing = stood_in_for(view.session, view.me.id)
    if len(found) == 1 and not standing:
        return mine_screen(view, found[0].id)
    if not found and len(standing) == 1:
        return stand_in_screen(view, standing[0].id)
    if not found and not standing:
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
    buttons += [
        view.button(
            "pairs-standing-in",
            Stand(id=made.id),
            name=pair_name(view, parties_of(view.session, made.mentorship_id)),
        )
        for made in standing
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
    if row.state == "joined" and row.joins_id is not None:
        return mine_screen(view, row.joins_id)
    text = view.words(f"pairs-mine-{row.state}", names=others(view, parties))
    if row.state == "trial":
        return Screen(view.lines(text, *_trial_lines(view, row, own)), _trial(view, row, own))
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
        view.words("pairs-card-form", form=form_words(view, row)),
        order_line(view, row.order_id),
        term(view, row),
        view.words("pairs-reach", names=linked(view, partners)),
        *away_lines(view, [party.person_id for party in parties]),
        _notice(view, row, own, parties),
        *_going_on(view, row, own),
    )
    buttons: list[Button] = []
    if row.state == "active":
        buttons.append(view.button("pairs-meet", Open(entry="meet")))
        if own.side == "mentee":
            buttons.append(view.button("pairs-ask", Open(entry="ask")))
    buttons.append(view.button("pairs-change", Mine(id=row.id, do="change")))
    buttons.append(view.button("papers-my-button", MyPapers(id=row.id)))
    if own.leaving_at and not own.withdrawn:
        buttons.append(view.button("pairs-stay", Mine(id=row.id, do="stay")))
    elif not own.leaving_at:
        buttons.append(view.button("pairs-leave", Mine(id=row.id, do="leave")))
    return Screen(text, rows(*buttons))


def _going_on(view: View, row: Mentorship, own: Party) -> list[str]:
    """A change that is asked, a stand-in, one's own wish; nobody else's."""
    made, stand_in = open_amendment(acting(view), row.id), open_stand_in(view.session, row.id)
    lines: list[str] = []
    if made is not None:
        lines.append(view.words("pairs-amend-running", change=change_words(view, made)))
    if stand_in is not None and stand_in.state == "agreed":
        lines.append(stand_in_words(view, stand_in))
    if own.change_asked_at is not None and own.change_reason:
        lines.append(view.words("pairs-mine-change-asked"))
    return lines


def change_screen(view: View, mentorship_id: int) -> Screen:
    """What a participant can ask to be changed while the work goes on."""
    row, own, _ = seen_by_party(view, mentorship_id)
    if row.state not in WORKING or own.left_at is not None:
        return mine_screen(view, mentorship_id)
    made = open_amendment(acting(view), row.id)
    buttons = (
        [view.button("pairs-amend-open", Amend(id=made.id))]
        if made
        else [
            view.button("pairs-do-term", Mine(id=row.id, do="term")),
            view.button("pairs-do-form", Mine(id=row.id, do="form")),
        ]
    )
    if own.side == "mentee":
        do = "keep" if own.change_asked_at else "another"
        buttons.append(view.button(f"pairs-mine-{do}", Mine(id=row.id, do=do)))
    buttons.append(view.button("pairs-mine-mediation", Mine(id=row.id, do="mediation")))
    back = view.button("button-back", Mine(id=row.id))
    return Screen(view.words("pairs-mine-change"), rows(*buttons, back))


def mediation_screen(view: View, mentorship_id: int, asked: bool = False) -> Screen:
    """Who would be asked, before it is sent; and afterwards."""
    seen_by_party(view, mentorship_id)
    yes = view.button("pairs-mediation-yes", Mine(id=mentorship_id, do="mediate"))
    back = view.button("button-back", Mine(id=mentorship_id))
    key = "pairs-mediation-asked" if asked else "pairs-mediation-sure"
    return Screen(view.words(key), rows(*([] if asked else [yes]), back))


def _notice(view: View, row: Mentorship, own: Party, parties: list[Party]) -> str | None:
    until = leaving_day(view, row, parties)
    if until is None:
        return None
    mine = own.leaving_at is not None and not own.withdrawn
    return view.words("pairs-mine-leaving" if mine else "pairs-runs-until", until=until)


def _trial_lines(view: View, row: Mentorship, own: Party) -> list[str]:
    if own.goes_on is not None:
        return [view.words("pairs-trial-said")]
    done = met(acting(view), row.id)
    return [
        view.words(f"pairs-trial-{kind}-{'done' if kind in done else 'ahead'}") for kind in MEETINGS
    ]


def _trial(view: View, row: Mentorship, own: Party) -> Rows:
    if own.goes_on is not None:
        return _menu(view)
    ready = met(acting(view), row.id) == MEETINGS
    meet = view.button("pairs-meet", Open(entry="meet"))
    go_on = view.button("pairs-go-on", Mine(id=row.id, do="go"))
    return rows(go_on if ready else meet, view.button("pairs-go-not", Mine(id=row.id, do="nogo")))


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
