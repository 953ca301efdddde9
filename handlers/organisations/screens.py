"""What the admin sees of districts and organisations."""

from collections import Counter

from handlers.buttons import Open
from handlers.organisations.buttons import (
    AddDistrict,
    AddSchool,
    At,
    District,
    Districts,
    Invite,
    School,
)
from handlers.organisations.choosing import is_admin
from handlers.paging import page_buttons, page_of
from handlers.screen import Screen
from handlers.view import View
from mentoring.refusals import Forbidden, NotFound
from storage.organisations import Municipality, Organisation, municipalities, organisations_of
from storage.people import roles_in


def require_admin(view: View) -> None:
    """Refuse everybody but an admin. Raises Forbidden."""
    if not is_admin(view):
        raise Forbidden


def districts_screen(view: View, page: int = 0) -> Screen:
    """The districts."""
    require_admin(view)
    known = municipalities(view.session)
    shown, page, pages = page_of(known, page)
    rows = [
        (view.button("admin-district-name", District(id=one.id), name=one.name),) for one in shown
    ]
    return Screen(
        view.words("admin-districts", count=len(known)),
        (
            *rows,
            *page_buttons(view, page, pages, lambda number: Districts(page=number)),
            (view.button("admin-add-district", AddDistrict()),),
            (view.button("button-menu", Open(entry="menu")),),
        ),
    )


def district_screen(view: View, district_id: int, page: int = 0) -> Screen:
    """The organisations of a district."""
    require_admin(view)
    district = view.session.get(Municipality, district_id)
    if district is None:
        raise NotFound
    known = organisations_of(view.session, district_id)
    shown, page, pages = page_of(known, page)
    rows = [
        (view.button("admin-organisation-name", School(id=one.id), name=one.name),) for one in shown
    ]
    return Screen(
        view.words("admin-district", name=district.name, count=len(known)),
        (
            *rows,
            *page_buttons(view, page, pages, lambda number: District(id=district_id, page=number)),
            (view.button("admin-add-organisation", AddSchool(district=district_id)),),
            (view.button("button-back", Districts()),),
        ),
    )


def school_screen(view: View, organisation_id: int) -> Screen:
    """An organisation: how many people it has in which role, and what the admin can do there."""
    require_admin(view)
    organisation = view.session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound
    people = roles_in(view.session, organisation_id)
    held = Counter(role.role for _, role in people if role.state == "confirmed")
    counts = [
        view.words("admin-role-count", role=view.words.plain(f"role-{role}"), count=count)
        for role, count in sorted(held.items())
    ]
    text = view.lines(
        view.words("admin-organisation", name=organisation.name),
        view.words("admin-zone", zone=view.words.plain(zone_key(organisation.timezone))),
        *(counts or [view.words("admin-nobody")]),
        view.words("admin-next-curator") if not held["curator"] else None,
    )
    return Screen(
        text,
        (
            (
                view.button(
                    "admin-invite-curator", Invite(organisation=organisation_id, role="curator")
                ),
            ),
            (view.button("admin-invite-head", Invite(organisation=organisation_id, role="head")),),
            (view.button("admin-invite-other", At(entry="invite", organisation=organisation_id)),),
            (view.button("menu-people", At(entry="people", organisation=organisation_id)),),
            (view.button("button-back", District(id=organisation.municipality_id)),),
        ),
    )


def zone_key(zone: str) -> str:
    """The message that names a zone of Russia."""
    return "zone-name-" + zone.rpartition("/")[2].lower()
