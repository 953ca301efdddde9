"""The papers as files: agreement sheets and the order (S0 3.5, S1 §4, L1)."""

from collections.abc import Sequence
from datetime import date

from handlers.mentorships.telling import acting, seen_by_curator
from handlers.screen import Attachment, Screen
from handlers.view import View
from mentoring.acting import require_role
from mentoring.documents.cases import NameInPapers
from mentoring.documents.forms import ROLE_FORMS
from mentoring.documents.names import PersonName
from mentoring.documents.papers import (
    AgreementSheet,
    AssignedPair,
    Issuer,
    PairOrder,
    Participant,
    agreement_sheets,
    pair_order,
)
from mentoring.mentorships.circle import MANAGERS, WATCHERS, zone_of
from mentoring.mentorships.ordering import order_of
from mentoring.mentorships.rules import UNDER_PAPERS, today, usual_end
from mentoring.refusals import Refusal
from storage.mentorships import (
    Mentorship,
    Order,
    Party,
    mentorships_by_order,
    mentorships_in,
    parties_in,
)
from storage.organisations import Organisation
from storage.people import Person, Profile, people_with_role

BLANK = "____________________"  # for the pen, where a head has not joined yet


def sheets_screen(view: View, mentorship_id: int) -> Screen:
    """The sheets of one mentorship."""
    row = seen_by_curator(view, mentorship_id)
    require_role(acting(view), row.organisation_id, *MANAGERS)
    return _sheets(view, row.organisation_id, [row])


def all_sheets_screen(view: View, organisation_id: int) -> Screen:
    """The sheets of everybody who agreed and has not signed yet.

    :raises Refusal: `nothing-to-print`
    """
    require_role(acting(view), organisation_id, *MANAGERS)
    found = mentorships_in(view.session, organisation_id, UNDER_PAPERS)
    return _sheets(view, organisation_id, found[::-1])


def _sheets(view: View, organisation_id: int, found: Sequence[Mentorship]) -> Screen:
    parties = parties_in(view.session, [row.id for row in found])
    made = [
        _sheet(view, row, party, parties[row.id])
        for row in found
        for party in parties[row.id]
        if party.signed_on is None or len(found) == 1
    ]
    if not made:
        raise Refusal("nothing-to-print")
    file = Attachment(
        view.words.plain("pairs-sheets-file"),
        agreement_sheets,
        (_issuer(view, organisation_id), tuple(made)),
    )
    return Screen(view.words("pairs-sheets-ready", count=len(made)), attachment=file)


def _sheet(view: View, row: Mentorship, party: Party, parties: Sequence[Party]) -> AgreementSheet:
    starts, ends = _term(view, row)
    opposite = [other for other in parties if other.side != party.side]
    return AgreementSheet(
        role="mentor" if party.side == "mentor" else "mentee",
        participant=_participant(view, party.person_id),
        others=tuple(_participant(view, other.person_id) for other in opposite),
        form=ROLE_FORMS[row.role_form],
        starts=starts,
        ends=ends,
    )


def _term(view: View, row: Mentorship) -> tuple[date, date]:
    starts = row.starts_on or today(view.now, zone_of(view.session, row.organisation_id))
    return starts, row.ends_on or usual_end(starts)


def draft_screen(view: View, mentorship_id: int) -> Screen:
    """The order before it has a number: blanks for the pen."""
    row = seen_by_curator(view, mentorship_id)
    require_role(acting(view), row.organisation_id, *MANAGERS)
    return _order(view, row.organisation_id, [row], None, "pairs-draft-ready")


def order_file_screen(view: View, order_id: int) -> Screen:
    """The order with number and date."""
    order = order_of(acting(view), order_id)
    require_role(acting(view), order.organisation_id, *WATCHERS)
    rows = mentorships_by_order(view.session, order_id)
    return _order(view, order.organisation_id, rows, order, "pairs-order-ready")


def _order(
    view: View, organisation_id: int, found: Sequence[Mentorship], order: Order | None, key: str
) -> Screen:
    parties = parties_in(view.session, [row.id for row in found])
    curators = people_with_role(view.session, organisation_id, "curator")
    paper = PairOrder(
        issuer=_issuer(view, organisation_id),
        pairs=tuple(_assigned(view, row, parties[row.id]) for row in found),
        number=order.number if order else "",
        day=order.dated_on if order else None,
        curator=_participant(view, curators[0].id) if curators else None,
    )
    name = view.words.plain("pairs-order-file-name")
    return Screen(view.words(key), attachment=Attachment(name, pair_order, (paper,)))


def _assigned(view: View, row: Mentorship, parties: Sequence[Party]) -> AssignedPair:
    starts, ends = _term(view, row)
    mentees = [party.person_id for party in parties if party.side == "mentee"]
    return AssignedPair(
        mentor=_participant(view, row.mentor_id),
        mentees=tuple(_participant(view, person_id) for person_id in mentees),
        form=ROLE_FORMS[row.role_form],
        starts=starts,
        ends=ends,
    )


def _issuer(view: View, organisation_id: int) -> Issuer:
    organisation = view.session.get_one(Organisation, organisation_id)
    heads = people_with_role(view.session, organisation_id, "head")
    head = _name(heads[0]) if heads else NameInPapers(PersonName(BLANK, ""))
    return Issuer(organisation=organisation.name, head=head)


def _participant(view: View, person_id: int) -> Participant:
    profile = view.session.get(Profile, person_id)
    person = view.session.get_one(Person, person_id)
    return Participant(_name(person), position=profile.position if profile else "")


def _name(person: Person) -> NameInPapers:
    return NameInPapers(PersonName(person.surname, person.first_name, person.patronymic))
