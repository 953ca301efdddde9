"""What is seen of joining: the person who waits, and what became of it."""

from typing import Any

from handlers.buttons import Open
from handlers.joining.buttons import Confirm
from handlers.joining.tags import tag_label
from handlers.notices import notice
from handlers.screen import Screen
from handlers.view import View
from mentoring.people.joining import open_invitation
from storage.organisations import Organisation
from storage.people import Person, Profile, Role


def invited(view: View, token: str) -> dict[str, Any]:
    """What an invitation starts the form with; empty when it cannot be used."""
    found = open_invitation(view.session, token, view.now)
    if found is None:
        return {}
    return {"token": token, "organisation_id": found.organisation_id, "role": found.role}


@notice("person-to-confirm")
def applicant_screen(view: View, role_id: int) -> Screen:
    """The curator's card of somebody who wants to join, with what they told of themselves."""
    role = view.session.get_one(Role, role_id)
    person = view.session.get_one(Person, role.person_id)
    profile = view.session.get(Profile, person.id)
    organisation = view.session.get(Organisation, role.organisation_id or 0)
    tags = [*profile.competences, *profile.difficulties] if profile else []
    text = view.lines(
        view.words(f"join-card-{role.state}"),
        view.words(
            "join-card",
            name=view.full(person),
            role=view.words.plain(f"role-{role.role}"),
            organisation=organisation.name if organisation else "",
        ),
        view.words("join-card-work", position=profile.position, subject=profile.subject)
        if profile and profile.position
        else None,
        view.words("join-card-tags", tags=", ".join(tag_label(view, tag) for tag in tags))
        if tags
        else None,
    )
    if role.state != "pending":
        return Screen(text)
    return Screen(
        text,
        (
            (view.button("join-accept", Confirm(role=role_id, accept=True)),),
            (view.button("join-refuse", Confirm(role=role_id, accept=False)),),
        ),
    )


@notice("joined")
def joined(view: View, role_id: int) -> Screen:
    """The answer to somebody who waited."""
    role = view.session.get_one(Role, role_id)
    organisation = view.session.get(Organisation, role.organisation_id or 0)
    text = view.words(
        f"join-told-{role.state}",
        role=view.words.plain(f"role-{role.role}"),
        organisation=organisation.name if organisation else "",
    )
    if role.state != "confirmed":
        return Screen(text)
    return Screen(text, ((view.button("button-menu", Open(entry="menu")),),))
