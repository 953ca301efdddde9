"""What the admin and the district's coordinator see of districts and organisations."""

from collections import Counter

from handlers.buttons import Open
from handlers.mentorships.buttons import Pairs
from handlers.organisations.buttons import (
    AddDistrict,
    AddSchool,
    At,
    Change,
    District,
    Districts,
    Invite,
    InviteCoordinator,
    School,
)
from handlers.organisations.choosing import is_admin, own_districts, require_own_district
from handlers.paging import page_buttons, page_of
from handlers.reports.buttons import Show
from handlers.screen import Screen
from handlers.view import View
from mentoring.organisations.making import CHANGEABLE
from mentoring.refusals import Forbidden, NotFound
from storage.organisations import Organisation, municipalities, organisations_of
from storage.people import coordinators_in, roles_in


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


def home_screen(view: View) -> Screen:
    """The coordinator's district, or which of several."""
    known = own_districts(view)
    if not known:
        raise Forbidden
    if len(known) == 1:
        return district_screen(view, known[0].id)
    if is_admin(view):
        return districts_screen(view)
    rows = [
        (view.button("admin-district-name", District(id=one.id), name=one.name),) for one in known
    ]
    return Screen(view.words("admin-which-district"), tuple(rows))


def district_screen(view: View, district_id: int, page: int = 0) -> Screen:
    """The organisations of a district, and who coordinates it."""
    district = require_own_district(view, district_id)
    known = organisations_of(view.session, district_id)
    shown, page, pages = page_of(known, page)
    rows = [
        (view.button("admin-organisation-name", School(id=one.id), name=one.name),) for one in shown
    ]
    names = ", ".join(view.listed(one) for one in coordinators_in(view.session, district_id))
    text = view.lines(
        view.words("admin-district", name=district.name, count=len(known)),
        view.words("admin-coordinators", names=names) if names else None,
    )
    back = Districts() if is_admin(view) else Open(entry="menu")
    coordinator = view.button("admin-invite-coordinator", InviteCoordinator(district=district_id))
    return Screen(
        text,
        (
            *rows,
            *page_buttons(view, page, pages, lambda number: District(id=district_id, page=number)),
            (view.button("admin-add-organisation", AddSchool(district=district_id)),),
            *(((coordinator,),) if is_admin(view) else ()),
            (view.button("button-back", back),),
        ),
    )


def own_school(view: View, organisation_id: int) -> Organisation:
    """An organisation of a district that is the reader's. :raises NotFound: another's"""
    organisation = view.session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound
    require_own_district(view, organisation.municipality_id)
    return organisation


def school_screen(view: View, organisation_id: int) -> Screen:
    """An organisation: what it is, how many people in which role, and what can be done there."""
    organisation = own_school(view, organisation_id)
    people = roles_in(view.session, organisation_id)
    held = Counter(role.role for _, role in people if role.state == "confirmed")
    counts = [
        view.words("admin-role-count", role=view.words.plain(f"role-{role}"), count=count)
        for role, count in sorted(held.items())
    ]
    text = view.lines(
        view.words("admin-organisation", name=organisation.name),
        view.words("admin-kind", kind=view.words.plain(f"scho-kind-{organisation.kind}")),
        view.words("admin-zone", zone=view.words.plain(zone_key(organisation.timezone))),
        *(counts or [view.words("admin-nobody")]),
        view.words("admin-next-curator") if not held["curator"] else None,
    )
    here = organisation_id
    return Screen(
        text,
        (
            (view.button("admin-invite-curator", Invite(organisation=here, role="curator")),),
            (view.button("admin-invite-head", Invite(organisation=here, role="head")),),
            (view.button("admin-invite-other", At(entry="invite", organisation=here)),),
            (
                view.button("menu-people", At(entry="people", organisation=here)),
                view.button("menu-pairs", Pairs(organisation=here)),
            ),
            (view.button("menu-report", Show(organisation=here)),),
            tuple(
                view.button(f"admin-change-{field}", Change(id=here, field=field))
                for field in CHANGEABLE
            ),
            (view.button("button-back", District(id=organisation.municipality_id)),),
        ),
    )


def zone_key(zone: str) -> str:
    """The message that names a zone of Russia."""
    return "zone-name-" + zone.rpartition("/")[2].lower()


def school_answers(view: View, organisation_id: int) -> dict[str, str | int]:
    """What an organisation is, as the form's draft."""
    row = own_school(view, organisation_id)
    return {
        "organisation_id": row.id,
        "name": row.name,
        "kind": row.kind,
        "timezone": row.timezone,
    }
