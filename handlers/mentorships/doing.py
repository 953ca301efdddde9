"""What the curator can do about one mentorship now, and what is going on in it."""

from handlers.mentorships.amending import change_words
from handlers.mentorships.buttons import Amend, Decree, Fit, Join, Pair, Stand
from handlers.mentorships.standing import stand_in_words
from handlers.mentorships.telling import acting, person, reason, seen_by_curator
from handlers.organisations.choosing import gives
from handlers.screen import Button, Rows, Screen, rows
from handlers.view import View
from mentoring.mentorships.amending import open_amendment
from mentoring.mentorships.circle import homes_of
from mentoring.mentorships.fitting import mentees_of, seeks_another, without_mentor
from mentoring.mentorships.founding import other_half
from mentoring.mentorships.life import ASSIGNED
from mentoring.mentorships.standing_in import open_stand_in
from mentoring.mentorships.trial import MEETINGS, met
from storage.mentorships import Mentorship, Party, parties_of


def running_lines(view: View, row: Mentorship, parties: list[Party]) -> list[str]:
    """What is under way: the trial's meetings, a change that is asked, a stand-in, a wish for
    another mentor (for the curator's eyes only)."""
    lines: list[str] = []
    if row.state == "trial":
        done = met(acting(view), row.id)
        lines += [
            view.words(f"pairs-trial-{kind}-{'done' if kind in done else 'ahead'}")
            for kind in MEETINGS
        ]
    if row.state not in ASSIGNED:
        return lines
    made = open_amendment(acting(view), row.id)
    if made is not None:
        lines.append(view.words("pairs-amend-running", change=change_words(view, made)))
    stand_in = open_stand_in(view.session, row.id)
    if stand_in is not None:
        lines.append(stand_in_words(view, stand_in))
    for party in parties:
        if party.change_asked_at is not None and _runs(view, row):  # quietly: not for the council
            name = view.listed(person(view, party.person_id))
            lines.append(_wish(view, name, party.change_reason))
    return lines


def _runs(view: View, row: Mentorship) -> bool:
    return any(gives(view, home, "run_pair") for home in homes_of(view.session, row))


def _wish(view: View, name: str, why: str) -> str:
    if not why:
        return view.words("pairs-change-sought", name=name)
    return view.words("pairs-change-wanted", name=name, reason=reason(view, why))


def doing_rows(view: View, row: Mentorship, parties: list[Party]) -> Rows:
    """The buttons of the card, for who runs it."""

    def do(code: str) -> Button:
        return view.button(f"pairs-do-{code}", Pair(id=row.id, do=code))

    match row.state:
        case "proposed":
            adding = view.button("pairs-do-add", Join(id=row.id))
            untouched = not any(party.agreed_at for party in parties) and not row.joins_id
            return rows(*([adding] if untouched else []), do("withdraw"))
        case "agreed" | "trial":
            return _paper_buttons(view, row, parties)
        case "ordered" | "active" | "paused":
            withdrawn = any(party.withdrawn for party in parties)
            turning = {"active": [do("pause")], "paused": [do("resume")]}.get(row.state, [])
            return (
                *_order_buttons(view, row),
                *rows(*_successor(view, row, parties), *_linked(view, row)),
                (do("more"), *turning),
                (do("calloff"),) if withdrawn else (do("end"),),
            )
        case "declined" | "returned":
            return _next_best(view, row, parties)
    return ()


def _paper_buttons(view: View, row: Mentorship, parties: list[Party]) -> Rows:
    def do(code: str) -> Button:
        return view.button(f"pairs-do-{code}", Pair(id=row.id, do=code))

    if row.state == "trial" and not all(party.goes_on for party in parties):
        return rows(do("notrial"), do("withdraw"))
    if any(party.signed_on is None for party in parties):
        trial = [do("trial")] if row.state == "agreed" else []
        return rows(do("sheets"), do("signed"), do("sign"), *trial, do("withdraw"))
    return rows(do("draft"), do("record"), do("sign"), do("withdraw"))


def _order_buttons(view: View, row: Mentorship) -> Rows:
    if row.order_id is None:
        return ((view.button("pairs-do-record", Pair(id=row.id, do="record")),),)
    return ((view.button("pairs-do-order", Decree(id=row.order_id)),),)


def _next_best(view: View, row: Mentorship, parties: list[Party]) -> Rows:
    mentees = mentees_of(parties)
    homes = {party.organisation_id or row.organisation_id for party in mentees}
    waiting = {one.id for home in homes for one in without_mentor(view.session, home)}
    found = [party for party in mentees if party.person_id in waiting]
    return rows(*(_fit(view, row, party) for party in found))


def _successor(view: View, row: Mentorship, parties: list[Party]) -> list[Button]:
    """For whom another mentor is to be found while this one still works."""
    return [
        _fit(view, row, party)
        for party in mentees_of(parties)
        if seeks_another(parties, party.person_id)
    ]


def _fit(view: View, row: Mentorship, party: Party) -> Button:
    organisation = party.organisation_id or row.organisation_id
    name = view.listed(person(view, party.person_id))
    data = Fit(organisation=organisation, mentee=party.person_id)
    return view.button("pairs-next-best", data, name=name)


def _linked(view: View, row: Mentorship) -> list[Button]:
    other = other_half(acting(view), row)
    return [view.button("pairs-other-half", Pair(id=other.id))] if other else []


def more_screen(view: View, mentorship_id: int) -> Screen:
    """What can be changed while the work goes on."""
    row = seen_by_curator(view, mentorship_id)
    parties = parties_of(view.session, row.id)

    def do(code: str) -> Button:
        return view.button(f"pairs-do-{code}", Pair(id=row.id, do=code))

    made, stand_in = open_amendment(acting(view), row.id), open_stand_in(view.session, row.id)
    changing = (
        [view.button("pairs-amend-open", Amend(id=made.id))] if made else [do("term"), do("form")]
    )
    standing = (
        view.button("pairs-stand-in-open", Stand(id=stand_in.id)) if stand_in else do("standin")
    )
    alone = len(mentees_of(parties)) == 1
    turned = other_half(acting(view), row) is not None or "reverse" in row.kinds
    sought = any(party.change_asked_at for party in parties)
    buttons = [
        *changing,
        *([standing] if row.state != "ordered" else []),
        *([] if sought else [do("another")]),
        *([] if "reverse" in row.kinds else [view.button("pairs-do-add", Join(id=row.id))]),
        *([do("reverse")] if alone and not turned else []),
    ]
    back = view.button("button-back", Pair(id=row.id))
    return Screen(view.words("pairs-more"), (*rows(*buttons), (back,)))
