"""What the admin and the district's coordinator see of districts and organisations."""

from collections import Counter

from handlers.buttons import Open
from handlers.mentorships.buttons import Pairs
from handlers.organisations.buttons import (
    AddDistrict,
    AddSchool,
    At,
    Change,
    Dismiss,
    District,
    Districts,
    Invite,
    InviteCoordinator,
    School,
)
from handlers.organisations.choosing import is_admin, own_districts, require_own_district
from handlers.paging import page_buttons, page_of
from handlers.reports.buttons import Show
from handlers.screen import Rows, Screen, rows
from handlers.view import View
from mentoring.acting import Act
from mentoring.organisations.making import CHANGEABLE
from mentoring.people.roles import may_dismiss
from mentoring.refusals import Forbidden, NotFound
from storage.organisations import Organisation, municipalities, organisations_of
from storage.people import Person, Role, coordinators_in, roles_in


def require_admin(view: View) -> None:
    """Refuse everybody but an admin. Raises Forbidden."""
    if not is_admin(view):
        raise Forbidden


def districts_screen(view: View, page: int = 0) -> Screen:
    """The districts."""
    require_admin(view)
    known = municipalities(view.session)
    shown, page, pages = page_of(known, page)
    listed = [
        (view.button("admin-district-name", District(id=one.id), name=one.name),) for one in shown
    ]
    return Screen(
        view.words("admin-districts", count=len(known)),
        (
            *listed,
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
    listed = [
        (view.button("admin-district-name", District(id=one.id), name=one.name),) for one in known
    ]
    return Screen(view.words("admin-which-district"), tuple(listed))


def district_screen(view: View, district_id: int, page: int = 0) -> Screen:
    """The organisations of a district, and who coordinates it."""
    district = require_own_district(view, district_id)
    known = organisations_of(view.session, district_id)
    shown, page, pages = page_of(known, page)
    listed = [
        (view.button("admin-organisation-name", School(id=one.id), name=one.name),) for one in shown
    ]
    led = coordinators_in(view.session, district_id)
    names = ", ".join(view.listed(person) for person, _ in led)
    text = view.lines(
        view.words("admin-district", name=district.name, count=len(known)),
        view.words("admin-coordinators", names=names) if names else None,
    )
    back = Districts() if is_admin(view) else Open(entry="menu")
    coordinator = view.button("admin-invite-coordinator", InviteCoordinator(district=district_id))
    return Screen(
        text,
        (
            *listed,
            *page_buttons(view, page, pages, lambda number: District(id=district_id, page=number)),
            (view.button("admin-add-organisation", AddSchool(district=district_id)),),
            *(((coordinator,), *_dismissals(view, led)) if is_admin(view) else ()),
            (view.button("button-back", back),),
        ),
    )


def _dismissals(view: View, led: list[tuple[Person, Role]]) -> Rows:
    return rows(
        *(
            view.button("admin-dismiss", Dismiss(role=role.id), name=view.listed(person))
            for person, role in led
        )
    )


def dismiss_screen(view: View, role_id: int) -> Screen:
    """Asked once more before a coordinator's role is taken away, or what became of it."""
    may_dismiss(Act(view.session, view.now, view.me.id), role_id=role_id)
    role = view.session.get_one(Role, role_id)
    if role.state == "removed":
        return district_screen(view, role.municipality_id or 0)
    person = view.session.get_one(Person, role.person_id)
    text = view.words(
        "people-sure", name=view.address(person), role=view.words.plain(f"role-{role.role}")
    )
    keep = view.button("people-keep", District(id=role.municipality_id or 0))
    sure = view.button("people-remove-sure", Dismiss(role=role_id, sure=True))
    return Screen(text, ((keep,), (sure,)))


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
