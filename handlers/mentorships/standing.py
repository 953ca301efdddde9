"""Standing in for a mentor: as the one who is asked, the pair and the curator see it."""

from handlers.buttons import Open
from handlers.mentorships.buttons import Mine, Pair, Stand
from handlers.mentorships.telling import acting, linked, names, pair_name, person
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.mentorships.circle import managed
from mentoring.refusals import NotFound
from storage.mentorships import Mentorship, StandIn, parties_of, party_of


def stand_in_words(view: View, made: StandIn) -> str:
    """«Замена: Иванова А. П., 1 декабря – 9 декабря»."""
    return view.words(
        f"pairs-stand-in-{made.state}",
        name=view.listed(person(view, made.person_id)),
        first=view.day(made.first_on),
        last=view.day(made.last_on),
    )


def stand_in_screen(view: View, stand_in_id: int) -> Screen:
    """What it is about, until when, and what the reader can do about it."""
    made = view.session.get(StandIn, stand_in_id)
    if made is None:
        raise NotFound
    row = view.session.get_one(Mentorship, made.mentorship_id)
    own = party_of(view.session, row.id, view.me.id)
    mine = made.person_id == view.me.id
    if not mine and own is None:
        managed(acting(view), mentorship_id=row.id)
    parties = parties_of(view.session, row.id)
    mentees = [party for party in parties if party.side == "mentee"]
    text = view.lines(
        view.words(f"stand-in-{'mine' if mine else 'theirs'}-{made.state}"),
        view.words("stand-in-pair", name=pair_name(view, parties)),
        view.words("stand-in-who", name=names(view, [made.person_id])) if not mine else None,
        view.words("stand-in-days", first=view.day(made.first_on), last=view.day(made.last_on)),
        view.words("pairs-reach", names=linked(view, mentees))
        if mine and made.state == "agreed"
        else None,
    )
    return Screen(text, rows(*_doing(view, made, mine, own is not None)))


def _doing(view: View, made: StandIn, mine: bool, takes_part: bool) -> list[Button]:
    if mine and made.state == "asked":
        return [
            view.button("button-agree", Stand(id=made.id, do="yes")),
            view.button("pairs-decline", Stand(id=made.id, do="no")),
        ]
    if mine:
        meet = [view.button("pairs-meet", Open(entry="meet"))]
        stop = [view.button("stand-in-stop", Stand(id=made.id, do="end"))]
        menu = [view.button("button-menu", Open(entry="menu"))]
        return [*meet, *stop] if made.state == "agreed" else menu
    if takes_part:
        return [view.button("pairs-open", Mine(id=made.mentorship_id))]
    end = view.button("stand-in-end", Stand(id=made.id, do="end"))
    card = view.button("pairs-open", Pair(id=made.mentorship_id))
    return [end, card] if made.state in ("asked", "agreed") else [card]
