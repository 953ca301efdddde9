"""The papers as files: agreement sheets, supplements, orders (S0 3.5, S1 §4, S3 3.2, L1)."""

from collections.abc import Callable, Sequence
from typing import Any

from handlers.mentorships.telling import acting, seen_by_curator
from handlers.organisations.choosing import require_own
from handlers.screen import Attachment, Screen, Spare
from handlers.view import View
from mentoring.acting import require_role
from mentoring.documents.appointments import Appointment, appointment
from mentoring.documents.filling import UnusableTemplate
from mentoring.documents.papers import agreement_sheets, pair_order
from mentoring.documents.supplements import supplements
from mentoring.mentorships.circle import WATCHERS
from mentoring.mentorships.ordering import order_of, ready_for_order
from mentoring.mentorships.rules import ASSIGNED, UNDER_PAPERS
from mentoring.papers.contents import Papers, appointment_of, own_template
from mentoring.refusals import Refusal
from storage.mentorships import (
    Mentorship,
    Order,
    mentorships_by_order,
    mentorships_in,
    parties_in,
)


def sheets_screen(view: View, mentorship_id: int) -> Screen:
    """The sheets of one mentorship, of those too who have signed."""
    row = _managed(view, mentorship_id)
    return _sheets(view, row.organisation_id, [row], everybody=True)


def all_sheets_screen(view: View, organisation_id: int) -> Screen:
    """The sheets of everybody who agreed and has not signed yet.

    :raises Refusal: `nothing-to-print`
    """
    require_own(view, organisation_id, "papers")
    found = mentorships_in(view.session, organisation_id, UNDER_PAPERS)
    return _sheets(view, organisation_id, found[::-1], everybody=False)


def _sheets(
    view: View, organisation_id: int, found: Sequence[Mentorship], *, everybody: bool
) -> Screen:
    papers = Papers(view.session, organisation_id, found, view.now)
    wanted = [
        party.id
        for parties in papers.parties.values()
        for party in parties
        if everybody or party.signed_on is None
    ]
    if not wanted:
        raise Refusal("nothing-to-print")
    name = view.words.plain("pairs-sheets-file")
    args = (papers.issuer, papers.sheets(wanted))
    file = _printed(view, organisation_id, "sheets", name, agreement_sheets, *args)
    return Screen(view.words("pairs-sheets-ready", count=len(wanted)), attachment=file)


def supplement_screen(view: View, mentorship_id: int) -> Screen:
    """The supplement to one mentor's contract."""
    row = _managed(view, mentorship_id)
    return _supplements(view, row.organisation_id, [row])


def all_supplements_screen(view: View, organisation_id: int) -> Screen:
    """The supplements of all mentors whose pairs are being put on paper; else of all who work.

    :raises Refusal: `nobody-to-supplement`
    """
    require_own(view, organisation_id, "papers")
    found = mentorships_in(view.session, organisation_id, UNDER_PAPERS) or mentorships_in(
        view.session, organisation_id, ASSIGNED
    )
    return _supplements(view, organisation_id, found[::-1])


def _supplements(view: View, organisation_id: int, found: Sequence[Mentorship]) -> Screen:
    papers = Papers(view.session, organisation_id, found, view.now)
    made = papers.supplements()
    if not made:
        raise Refusal("nobody-to-supplement")
    name = view.words.plain("papers-supplement-file")
    file = _printed(view, organisation_id, "supplement", name, supplements, papers.issuer, made)
    text = view.lines(
        view.words("papers-supplement-ready", count=len(made)),
        view.words("papers-supplement-no-pay") if not all(one.pay for one in made) else None,
    )
    return Screen(text, attachment=file)


def draft_screen(view: View, mentorship_id: int) -> Screen:
    """The order before it has a number: blanks for the pen."""
    row = _managed(view, mentorship_id)
    return _order(view, row.organisation_id, [row], None, "pairs-draft-ready")


def draft_of_all_screen(view: View, organisation_id: int) -> Screen:
    """One order for all pairs that are ready for it, before it has a number.

    :raises Refusal: `nobody-to-order`
    """
    require_own(view, organisation_id, "papers")
    found = pairs_to_order(view, organisation_id)
    if not found:
        raise Refusal("nobody-to-order")
    return _order(view, organisation_id, found, None, "pairs-draft-ready")


def pairs_to_order(view: View, organisation_id: int) -> list[Mentorship]:
    """The pairs whose sheets are all signed, and those that were taken over without an order."""
    found = mentorships_in(view.session, organisation_id, (*UNDER_PAPERS, *ASSIGNED))
    parties = parties_in(view.session, [row.id for row in found])
    return [row for row in reversed(found) if ready_for_order(row, parties[row.id])]


def order_file_screen(view: View, order_id: int) -> Screen:
    """The order with number and date."""
    order = order_of(acting(view), order_id)
    require_role(acting(view), order.organisation_id, *WATCHERS)
    if order.kind != "pairs":
        return appointment_file(view, order.organisation_id, appointment_of(view.session, order))
    rows = mentorships_by_order(view.session, order_id)
    return _order(view, order.organisation_id, rows, order, "pairs-order-ready")


def appointment_file(view: View, organisation_id: int, paper: Appointment) -> Screen:
    """An order that appoints people, with number and date or room for the pen."""
    name = view.words.plain(f"papers-appoint-file-{paper.appoints}")
    file = _printed(view, organisation_id, paper.appoints, name, appointment, paper)
    key = "pairs-order-ready" if paper.number else "pairs-draft-ready"
    return Screen(view.words(key), attachment=file)


def _order(
    view: View, organisation_id: int, found: Sequence[Mentorship], order: Order | None, key: str
) -> Screen:
    papers = Papers(view.session, organisation_id, found, view.now)
    name = view.words.plain("pairs-order-file-name")
    file = _printed(view, organisation_id, "pairs", name, pair_order, papers.order(order))
    return Screen(view.words(key), attachment=file)


def _printed(
    view: View, organisation_id: int, paper: str, name: str, make: Callable[..., bytes], *args: Any
) -> Attachment:
    """The paper by the organisation's own template; by ours, and said so, should theirs fail on
    these data."""
    own = own_template(view.session, organisation_id, paper)
    if own is None:
        return Attachment(name, make, args)
    line = view.words("papers-template-failed")
    return Attachment(name, make, (*args, own), spare=Spare(UnusableTemplate, make, args, line))


def _managed(view: View, mentorship_id: int) -> Mentorship:
    row = seen_by_curator(view, mentorship_id)
    require_own(view, row.organisation_id, "papers")
    return row
