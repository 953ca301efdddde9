"""Which organisations somebody works for, and choosing one of several."""

from collections.abc import Sequence

from sqlalchemy import select

from handlers.organisations.buttons import At
from handlers.paging import page_buttons, page_of
from handlers.screen import Screen
from handlers.view import View
from mentoring.refusals import Forbidden
from storage.organisations import Organisation
from storage.people import organisations_with, roles_of


def is_admin(view: View) -> bool:
    """Whether the reader is one of the admins of the settings."""
    held = roles_of(view.session, view.me.id)
    return any(role.role == "admin" and role.state == "confirmed" for role in held)


def own_organisations(view: View, *roles: str) -> list[Organisation]:
    """The organisations in which the reader holds one of these roles; all of them for an admin."""
    query = select(Organisation).order_by(Organisation.name, Organisation.id)
    if not ("admin" in roles and is_admin(view)):
        ids = organisations_with(view.session, view.me.id, *roles)
        query = query.where(Organisation.id.in_(ids))
    return list(view.session.scalars(query))


def require_own(view: View, organisation_id: int, *roles: str) -> Organisation:
    """The organisation, if the reader holds one of these roles there. Raises Forbidden."""
    for organisation in own_organisations(view, *roles):
        if organisation.id == organisation_id:
            return organisation
    raise Forbidden


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
