"""What is seen of joining: the person who waits, and what became of it."""

from typing import Any

from handlers.buttons import Open
from handlers.joining.buttons import Confirm
from handlers.joining.draft import known_answers
from handlers.joining.tags import tag_label
from handlers.menu.screens import menu_screen
from handlers.notices import notice
from handlers.screen import Screen
from handlers.view import View
from mentoring.acting import Act
from mentoring.people.invitations import OPEN_ROLES, open_invitation
from mentoring.people.joining import Place, holds_already
from mentoring.permissions import require
from mentoring.refusals import NotFound, Refusal
from storage.organisations import Organisation
from storage.people import Person, Profile, Role, roles_of


def invited(view: View, token: str) -> dict[str, Any] | None:
    """What an invitation starts the form with; None when it cannot be used."""
    found = open_invitation(view.session, token, view.now)
    if found is None:
        return None
    given: dict[str, Any] = {
        "token": token,
        "organisation_id": str(found.organisation_id) if found.organisation_id else None,
        "role": found.role,
        "only_missing": True,
    }
    if found.municipality_id is not None:
        given["district_id"] = found.municipality_id
    if found.person_id is not None and view.me.registered_at is None:
        given = known_answers(view.session, found.person_id) | given
        given.pop("language", None)
        return given
    place = Place(found.organisation_id, found.municipality_id)
    return known_answers(view.session, view.me.id, place) | given


def one_more_role(view: View, organisation_id: int, role: str) -> dict[str, Any]:
    """What the form starts with when a member wants another open role in their organisation."""
    own = {held.organisation_id for held in roles_of(view.session, view.me.id)}
    if role not in OPEN_ROLES or organisation_id not in own:
        raise NotFound
    organisation = view.session.get_one(Organisation, organisation_id)
    return known_answers(view.session, view.me.id, Place(organisation_id)) | {
        "municipality": str(organisation.municipality_id),
        "organisation_id": str(organisation_id),
        "role": role,
        "only_missing": True,
    }


def rejoining(view: View) -> dict[str, Any] | None:
    """What the form starts with for a member who has no role any more; None for who has one."""
    if roles_of(view.session, view.me.id):
        return None
    return known_answers(view.session, view.me.id) | {"only_missing": True}


def already_joined(view: View, token: str) -> Screen | None:
    """What somebody sees who opens a link to a role that is theirs already."""
    found = open_invitation(view.session, token, view.now)
    held = holds_already(view.session, view.me.id, found) if found else None
    if held is None:
        return None
    text = view.words(f"join-held-{held.state}", role=view.words.plain(f"role-{held.role}"))
    return Screen(text, menu_screen(view).rows)


@notice("person-to-confirm")
def applicant(view: View, role_id: int) -> Screen | None:
    """The card as it comes by itself: only while the person waits and the reader may answer."""
    role = view.session.get(Role, role_id)
    if role is None or role.state != "pending" or not _may_see(view, role):
        return None
    return applicant_screen(view, role_id)


def applicant_screen(view: View, role_id: int) -> Screen:
    """The curator's card of somebody who wants to join, with what they told of themselves."""
    role = view.session.get(Role, role_id)
    if role is None or not _may_see(view, role):
        raise NotFound
    person = view.session.get_one(Person, role.person_id)
    text = view.lines(
        view.words(f"join-card-{role.state}"),
        *person_lines(view, person, role),
    )
    if role.state != "pending":
        return Screen(text)
    return Screen(
        text,
        (
            (
                view.button("join-accept", Confirm(role=role_id, accept=True)),
                view.button("join-refuse", Confirm(role=role_id, accept=False)),
            ),
        ),
    )


def _may_see(view: View, role: Role) -> bool:
    try:
        require(Act(view.session, view.now, view.me.id), role.organisation_id or 0, "gather")
    except Refusal:
        return False
    return True


def person_lines(view: View, person: Person, role: Role) -> list[str | None]:
    """Who it is, in which role, where, and what they told of themselves."""
    profile = view.session.get(Profile, person.id)
    organisation = view.session.get(Organisation, role.organisation_id or 0)
    return [
        view.words(
            "join-card",
            name=view.full(person),
            role=view.words.plain(f"role-{role.role}"),
            organisation=organisation.name if organisation else "",
        ),
        *(profile_lines(view, profile, role.role) if profile else []),
    ]


def profile_lines(view: View, profile: Profile, role: str) -> list[str | None]:
    """What stands in a profile that matters to this role."""
    work = ", ".join(part for part in (profile.position, profile.subject) if part)
    tags = {"mentor": profile.competences, "mentee": profile.difficulties}.get(role) or []
    return [
        view.words("join-card-work", work=work) if work else None,
        view.words("join-card-years", years=profile.experience_years)
        if profile.experience_years is not None and role in OPEN_ROLES
        else None,
        view.words("join-card-category", category=view.words(f"join-category-{profile.category}"))
        if profile.category and role == "mentee"
        else None,
        view.words(f"join-card-tags-{role}", tags=", ".join(tag_label(view, tag) for tag in tags))
        if tags
        else None,
    ]


@notice("joined")
def joined(view: View, role_id: int) -> Screen | None:
    """The answer to somebody who waited."""
    role = view.session.get(Role, role_id)
    if role is None or role.person_id != view.me.id:
        return None
    organisation = view.session.get(Organisation, role.organisation_id or 0)
    text = view.words(
        f"join-told-{role.state}",
        name=view.address(view.me),
        role=view.words.plain(f"role-{role.role}"),
        organisation=organisation.name if organisation else "",
    )
    if role.state != "confirmed":
        return Screen(text)
    return Screen(text, ((view.button("button-menu", Open(entry="menu")),),))
