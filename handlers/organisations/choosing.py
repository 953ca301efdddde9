"""Which organisations somebody works for, and choosing one of several."""

from collections.abc import Sequence

from sqlalchemy import or_, select

from handlers.organisations.buttons import At
from handlers.paging import page_buttons, page_of
from handlers.screen import Screen
from handlers.view import View
from mentoring.acting import Act
from mentoring.permissions import MATRIX, require, require_district, roles_on
from mentoring.refusals import Forbidden, NotFound, Refusal
from storage.organisations import Municipality, Organisation, municipalities
from storage.people import Role, roles_of


def is_admin(view: View) -> bool:
    """Whether the reader is one of the admins of the settings."""
    return any(role.role == "admin" for role in _held(view))


def _held(view: View) -> list[Role]:
    return [role for role in roles_of(view.session, view.me.id) if role.state == "confirmed"]


def own_organisations(view: View, line: str) -> list[Organisation]:
    """The organisations in which this line of the matrix (domain §2) is the reader's, by name:
    their own, their district's, or all of them for an admin."""
    roles = roles_on(line)
    query = select(Organisation).order_by(Organisation.name, Organisation.id)
    if not ("admin" in roles and is_admin(view)):
        held = [role for role in _held(view) if role.role in roles]
        here = [role.organisation_id for role in held if role.organisation_id is not None]
        districts = [role.municipality_id for role in held if role.organisation_id is None]
        query = query.where(
            or_(Organisation.id.in_(here), Organisation.municipality_id.in_(districts))
        )
    return list(view.session.scalars(query))


def own_districts(view: View) -> list[Municipality]:
    """The districts in which the reader may make organisations: own ones, for an admin all."""
    if is_admin(view):
        return municipalities(view.session)
    held = [r for r in _held(view) if MATRIX["make_organisation"].get(r.role) == "district"]
    found = (view.session.get(Municipality, role.municipality_id or 0) for role in held)
    return sorted((one for one in found if one is not None), key=lambda one: one.name)


def require_own(view: View, organisation_id: int, line: str) -> Organisation:
    """The organisation, if this line of the matrix is the reader's there.

    :raises NotFound: it is another's; :raises Forbidden: it is another role's work
    """
    require(Act(view.session, view.now, view.me.id), organisation_id, line)
    return view.session.get_one(Organisation, organisation_id)


def require_own_district(view: View, municipality_id: int) -> Municipality:
    """The district, if the reader may make organisations there. :raises NotFound: another's"""
    require_district(Act(view.session, view.now, view.me.id), municipality_id, "make_organisation")
    found = view.session.get(Municipality, municipality_id)
    if found is None:
        raise NotFound
    return found


def gives(view: View, organisation_id: int, line: str) -> bool:
    """Whether this line of the matrix is the reader's in an organisation."""
    try:
        require_own(view, organisation_id, line)
    except Refusal:
        return False
    return True


def choice_screen(
    view: View, entry: str, organisations: Sequence[Organisation], page: int
) -> Screen:
    """Which of several organisations is meant."""
    if not organisations:
        if is_admin(view):
            return Screen(view.words("admin-no-organisation"))
        raise Forbidden
    shown, page, pages = page_of(organisations, page)
    rows = [
        (
            view.button(
                "admin-organisation-name", At(entry=entry, organisation=one.id), name=one.name
            ),
        )
        for one in shown
    ]
    turn = page_buttons(view, page, pages, lambda number: At(entry=entry, page=number))
    return Screen(view.words("admin-which-organisation"), (*rows, *turn))
