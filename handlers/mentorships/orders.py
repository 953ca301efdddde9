"""An order on the screen: number and date, whom it is about, what it was, what is on file."""

from handlers.mentorships.buttons import Decree
from handlers.mentorships.telling import acting, pair_name, person
from handlers.organisations.choosing import gives
from handlers.papers.buttons import OrderScans, PaperWork
from handlers.screen import Screen
from handlers.view import View
from mentoring.acting import require_role
from mentoring.mentorships.circle import WATCHERS
from mentoring.mentorships.ordering import order_of
from storage.mentorships import Order, mentorships_by_order, parties_in
from storage.papers import appointed_by, corrections_of, people_by_id, scans_of

NAMED = 25  # lines of people or pairs; the file has them all


def order_screen(view: View, order_id: int) -> Screen:
    """An order: number, date, whom it assigns or appoints, its corrections, the head's yes."""
    order = order_of(acting(view), order_id)
    require_role(acting(view), order.organisation_id, *WATCHERS)
    to_confirm = order.state == "recorded" and gives(view, order.organisation_id, "approve")
    lines, more = _whom(view, order)
    text = view.lines(
        view.words("pairs-order-title", number=order.number, day=f"{order.dated_on:%d.%m.%Y}"),
        view.words(f"papers-order-{order.kind}"),
        *lines,
        view.words("papers-order-more", count=more) if more > 0 else None,
        view.words(f"pairs-order-{order.state}{'-head' if to_confirm else ''}"),
        *_corrected(view, order),
    )
    file = view.button("pairs-order-file", Decree(id=order.id, do="file"))
    if not gives(view, order.organisation_id, "papers"):
        return Screen(text, ((file,),))
    scans = len(scans_of(view.session, order_id=order.id))
    buttons = [
        file,
        view.button("pairs-order-fix", Decree(id=order.id, do="fix")),
        view.button("papers-scans-button", OrderScans(id=order.id), count=scans),
        view.button("papers-button", PaperWork(organisation=order.organisation_id)),
    ]
    if to_confirm:
        buttons.insert(0, view.button("pairs-order-confirm", Decree(id=order.id, do="confirm")))
    return Screen(text, tuple((button,) for button in buttons))


def _whom(view: View, order: Order) -> tuple[list[str], int]:
    """The first people or pairs by name, and how many more there are."""
    if order.kind != "pairs":
        people = appointed_by(view.session, order.id)
        known = people_by_id(view.session, people[:NAMED])
        names = [view.listed(one) for one in known]
        more = len(people) - NAMED
    else:
        assigned = mentorships_by_order(view.session, order.id)
        shown = assigned[:NAMED]
        parties = parties_in(view.session, [row.id for row in shown])
        everybody = {party.person_id for found in parties.values() for party in found}
        known = people_by_id(view.session, everybody)  # kept, so that each name is no query
        names = [pair_name(view, parties[row.id]) for row in shown]
        more = len(assigned) - len(shown)
    return [view.words("pairs-bullet", name=name) for name in names], more


def _corrected(view: View, order: Order) -> list[str]:
    """Who corrected it and when, from what to what."""
    kept = corrections_of(view.session, order.id)
    stood = [(one.number, one.dated_on) for one in kept] + [(order.number, order.dated_on)]
    return [
        view.words(
            "papers-order-corrected",
            moment=view.moment(one.corrected_at),
            name=view.listed(person(view, one.corrected_by)) if one.corrected_by else "",
            old=one.number,
            old_day=f"{one.dated_on:%d.%m.%Y}",
            new=number,
            new_day=f"{day:%d.%m.%Y}",
        )
        for one, (number, day) in list(zip(kept, stood[1:], strict=True))[-5:]
    ]
