"""Taking a role away (domain §2: whoever may invite to it)."""

from mentoring.acting import Act, action, require_role
from mentoring.people.invitations import INVITERS
from mentoring.permissions import on_line, require_everywhere
from mentoring.refusals import Forbidden, Late, NotFound, Refusal
from mentoring.waiting.telling import tell_kindly
from storage.mentorships import OPEN, mentorships_of, parties_of
from storage.people import Role


@on_line("gather")
def _may_remove(act: Act, *, role_id: int, **_: object) -> None:
    role = act.session.get(Role, role_id)
    if role is None or role.organisation_id is None:
        raise NotFound
    require_role(act, role.organisation_id, *INVITERS.get(role.role, ()))
    if role.person_id == act.caller_id:
        raise Forbidden


@action(_may_remove)
def remove_role(act: Act, role_id: int) -> None:
    """Take a role away; the person is told, their command list changes.

    :raises Late: it is taken away already
    :raises Refusal: `role-in-pair` while they are mentor or mentee of an open mentorship there
    """
    role = act.session.get_one(Role, role_id)
    if role.state == "removed":
        raise Late("role-removed")
    for row in mentorships_of(act.session, role.person_id, OPEN):
        sides = {p.side for p in parties_of(act.session, row.id) if p.person_id == role.person_id}
        if row.organisation_id == role.organisation_id and role.role in sides:
            raise Refusal("role-in-pair")
    role.state = "removed"
    act.note("role", role.id, "removed", role=role.role)
    tell_kindly(act, role.person_id, "role-removed", role_id=role.id)
    act.tell(role.person_id, "commands")


@on_line("make_district")
def may_dismiss(act: Act, *, role_id: int, **_: object) -> None:
    """A rule: it is a coordinator's role, and the caller appoints coordinators."""
    require_everywhere(act, "make_district")
    role = act.session.get(Role, role_id)
    if role is None or role.role != "coordinator":
        raise NotFound


@action(may_dismiss)
def dismiss_coordinator(act: Act, role_id: int) -> None:
    """Take a coordinator's role away; the district and its organisations stay as they are.

    :raises Late: `role-removed`
    """
    role = act.session.get_one(Role, role_id)
    if role.state == "removed":
        raise Late("role-removed")
    role.state = "removed"
    act.note("role", role.id, "removed", role=role.role)
    tell_kindly(act, role.person_id, "role-removed", role_id=role.id)
    act.tell(role.person_id, "commands")
