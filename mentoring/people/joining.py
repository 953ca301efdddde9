"""Joining (domain §3): an invitation or a choice, consent, a name, a profile, a confirmation."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, anyone, require_role
from mentoring.refusals import Forbidden, Late, NotFound, Refusal
from storage.organisations import Organisation
from storage.people import Consent, Invitation, Profile, Role, people_with_role

CONSENT_VERSION = "2026-11"
INVITATION_LASTS = timedelta(days=14)
TOKEN_BYTES = 18  # 144 random bits
INVITERS = {
    "curator": ("admin", "coordinator", "head"),
    "head": ("admin", "coordinator", "curator"),
    "mentor": ("curator", "head", "admin", "coordinator"),
    "mentee": ("curator", "head", "admin", "coordinator"),
}
SINGLE_USE = {"curator": 1, "head": 1}  # these are confirmed by the very link
OPEN_ROLES = ("mentee", "mentor")
MANY_USES = 50


@dataclass(frozen=True)
class Application:
    """What a person says when joining. Names as typed and checked; tags as codes or free words.

    `consent_hash` is the SHA-256 of the consent text that was on the screen (L3).
    """

    organisation_id: int
    role: str
    surname: str
    first_name: str
    patronymic: str
    consent_hash: str
    token: str | None = None
    position: str = ""
    subject: str = ""
    experience_years: int | None = None
    achievements: str = ""
    strengths: str = ""
    category: str = ""
    mode: str = "mixed"
    capacity: int = 2
    competences: list[str] = field(default_factory=list)
    difficulties: list[str] = field(default_factory=list)
    free_days: list[str] = field(default_factory=list)


def _may_invite(act: Act, *, organisation_id: int, role: str, **_: object) -> None:
    require_role(act, organisation_id, *INVITERS[role])


@action(_may_invite)
def invite(act: Act, organisation_id: int, role: str) -> str:
    """Make an invitation and give its token, the payload of a start link.

    :raises Forbidden: the caller's roles may not invite this one
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    act.session.add(
        Invitation(
            token=token,
            organisation_id=organisation_id,
            role=role,
            uses_left=SINGLE_USE.get(role, MANY_USES),
            expires_at=act.now + INVITATION_LASTS,
            created_by=act.caller_id,
        )
    )
    act.note("organisation", organisation_id, "invited", role=role)
    return token


def open_invitation(session: Session, token: str, now: datetime) -> Invitation | None:
    """The invitation behind a start payload, if it can still be used."""
    found = session.get(Invitation, token)
    if found is None or found.uses_left < 1 or found.expires_at <= now:
        return None
    return found


@action(anyone)
def join(act: Act, application: Application) -> bool:
    """Join an organisation in a role; whether the role counts already (else a curator confirms).

    Consent is kept as evidence: the text's version and hash, and the moment (L3).

    :raises Refusal: `invitation-over` when the link was used up in the meantime, `already-joined`
    """
    person, session = act.caller, act.session
    invitation = None
    if application.token is not None:
        invitation = open_invitation(session, application.token, act.now)
        if invitation is None:
            raise Refusal("invitation-over")
        invitation.uses_left -= 1
    elif application.role not in OPEN_ROLES:
        raise Forbidden
    organisation_id = (invitation and invitation.organisation_id) or application.organisation_id
    role_name = invitation.role if invitation else application.role
    organisation = session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound
    session.add(
        Consent(
            person_id=person.id,
            organisation_id=organisation_id,
            text_version=CONSENT_VERSION,
            text_hash=application.consent_hash,
            given_at=act.now,
        )
    )
    person.surname = application.surname
    person.first_name = application.first_name
    person.patronymic = application.patronymic
    person.timezone = organisation.timezone
    person.registered_at = person.registered_at or act.now
    _keep_profile(act, application)
    confirmed = invitation is not None and role_name in SINGLE_USE
    _give_role(act, organisation_id, role_name, confirmed)
    act.tell(person.id, "commands")
    return confirmed


def _give_role(act: Act, organisation_id: int, role: str, confirmed: bool) -> None:
    person = act.caller
    query = select(Role).where(
        Role.person_id == person.id, Role.organisation_id == organisation_id, Role.role == role
    )
    held = act.session.scalar(query)
    if held is not None and held.state != "removed":
        raise Refusal("already-joined")
    state = "confirmed" if confirmed else "pending"
    if held is None:
        held = Role(
            person_id=person.id, organisation_id=organisation_id, role=role, created_at=act.now
        )
        act.session.add(held)
    held.state = state
    act.session.flush()
    act.note("role", held.id, state, role=role)
    if not confirmed:
        for curator in people_with_role(act.session, organisation_id, "curator"):
            act.tell(curator.id, "person-to-confirm", role_id=held.id)


def _keep_profile(act: Act, application: Application) -> None:
    act.session.merge(
        Profile(
            person_id=act.caller.id,
            position=application.position,
            subject=application.subject,
            experience_years=application.experience_years,
            achievements=application.achievements,
            strengths=application.strengths,
            category=application.category,
            mode=application.mode,
            capacity=application.capacity,
            competences=application.competences,
            difficulties=application.difficulties,
            free_days=application.free_days,
            updated_at=act.now,
        )
    )


def _may_confirm(act: Act, *, role_id: int, **_: object) -> None:
    role = act.session.get(Role, role_id)
    if role is None or role.organisation_id is None:
        raise NotFound
    require_role(act, role.organisation_id, "curator", "head", "admin", "coordinator")


@action(_may_confirm)
def confirm_person(act: Act, role_id: int, accept: bool) -> None:
    """The curator confirms a person in a role, or does not; the person is told.

    :raises Late: somebody has answered already
    """
    role = act.session.get(Role, role_id)
    assert role is not None
    if role.state != "pending":
        raise Late("already-answered")
    role.state = "confirmed" if accept else "removed"
    role.confirmed_by = act.caller_id
    act.note("role", role.id, role.state, role=role.role)
    act.tell(role.person_id, "joined", role_id=role.id)
    act.tell(role.person_id, "commands")


