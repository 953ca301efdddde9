"""Joining (domain §3): an invitation or a choice, consent, a name, a profile, a confirmation."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, anyone
from mentoring.organisations.runners import runners_of
from mentoring.people.departing import moved, plan_move
from mentoring.people.imported import absorb
from mentoring.people.invitations import OPEN_ROLES, SETTINGS, open_invitation
from mentoring.people.profile import keep_profile
from mentoring.permissions import on_line, require
from mentoring.refusals import Forbidden, Late, NotFound, Refusal
from mentoring.waiting.telling import tell_kindly
from storage.organisations import Organisation
from storage.people import (
    Consent,
    Invitation,
    Role,
    roles_of,
)

CONSENT_VERSION = "2026-11"


@dataclass(frozen=True)
class Application:
    """What a person says when joining. Names as typed and checked.

    `consent_hash` is the SHA-256 of the consent text that was on the screen (L3), empty when the
    person consented to this text before. `profile` has only the fields that were answered.
    `organisation_id` is None for a coordinator, who comes by a link of the district. `moves_from`
    is the organisation that is left when this role is confirmed.
    """

    organisation_id: int | None
    role: str
    surname: str
    first_name: str
    patronymic: str
    consent_hash: str = ""
    token: str | None = None
    profile: dict[str, Any] = field(default_factory=dict)
    moves_from: int | None = None


@dataclass(frozen=True)
class Place:
    """Where a role is held: in an organisation, or (a coordinator) in a district."""

    organisation_id: int | None
    municipality_id: int | None = None


@action(anyone)
def join(act: Act, application: Application) -> bool:
    """Join an organisation in a role; whether the role counts already (else a curator confirms).

    A link for one person confirms by itself; a link for many and a choice from the list do not.
    Consent is kept as evidence: the text's version and hash, and the moment (L3).

    :raises Refusal: `invitation-over` when the link was used up in the meantime, `already-joined`,
        `consent-missing`
    """
    person, session = act.caller, act.session
    invitation = _use(act, application)
    place = Place(application.organisation_id)
    if invitation is not None:
        place = Place(invitation.organisation_id, invitation.municipality_id)
    role = invitation.role if invitation else application.role
    organisation = session.get(Organisation, place.organisation_id or 0)
    if organisation is None and place.municipality_id is None:
        raise NotFound
    if application.consent_hash:
        session.add(
            Consent(
                person_id=person.id,
                organisation_id=place.organisation_id,
                municipality_id=place.municipality_id,
                text_version=CONSENT_VERSION,
                text_hash=application.consent_hash,
                given_at=act.now,
            )
        )
    elif not has_consented(session, person.id, place):
        raise Refusal("consent-missing")
    personal = invitation is not None and invitation.person_id is not None
    if invitation is not None and invitation.person_id is not None:
        absorb(session, person, invitation.person_id)
    person.surname = application.surname
    person.first_name = application.first_name
    person.patronymic = application.patronymic
    if person.registered_at is None:
        person.registered_at = act.now
        person.timezone = organisation.timezone if organisation else person.timezone
    keep_profile(session, person.id, application.profile, act.now)
    confirmed = personal or (invitation is not None and role in SETTINGS.single_use)
    given = _give_role(act, place, role, confirmed, known=personal)
    if application.moves_from is not None:
        plan_move(act, application.moves_from, given)
    act.tell(person.id, "commands")
    return confirmed


def _use(act: Act, application: Application) -> Invitation | None:
    if application.token is None:
        if application.role not in OPEN_ROLES:
            raise Forbidden
        return None
    invitation = open_invitation(act.session, application.token, act.now)
    if invitation is None:
        raise Refusal("invitation-over")
    invitation.uses_left -= 1
    return invitation


def has_consented(session: Session, person_id: int, place: Place) -> bool:
    """Whether a person's consent to today's text stands for this operator."""
    query = select(Consent.id).where(
        Consent.person_id == person_id,
        Consent.organisation_id == place.organisation_id,
        Consent.municipality_id == place.municipality_id,
        Consent.text_version == CONSENT_VERSION,
        Consent.withdrawn_at.is_(None),
    )
    return session.scalar(query.limit(1)) is not None


def _give_role(act: Act, place: Place, role: str, confirmed: bool, known: bool = False) -> Role:
    person = act.caller
    query = select(Role).where(
        Role.person_id == person.id,
        Role.organisation_id == place.organisation_id,
        Role.municipality_id == place.municipality_id,
        Role.role == role,
    )
    held = act.session.scalar(query)
    refused = ("confirmed",) if confirmed else ("confirmed", "pending")
    if held is not None and not known and held.state in refused:
        raise Refusal("already-joined")
    if held is None:
        held = Role(
            person_id=person.id,
            organisation_id=place.organisation_id,
            municipality_id=place.municipality_id,
            role=role,
            state="",
            created_at=act.now,
        )
        act.session.add(held)
    held.state = "confirmed" if confirmed else "pending"
    act.session.flush()
    act.note("role", held.id, held.state, role=role)
    organisation_id = place.organisation_id or 0
    if not confirmed:
        for confirmer in runners_of(act.session, organisation_id):
            tell_kindly(act, confirmer.id, "person-to-confirm", role_id=held.id)
    elif role == "curator":
        show_waiting(act, person.id, organisation_id)
    return held


def show_waiting(act: Act, person_id: int, organisation_id: int) -> None:
    """Give a new curator the cards of all who wait, so that nobody who came before is stuck."""
    query = select(Role.id).where(
        Role.organisation_id == organisation_id,
        Role.state == "pending",
        Role.person_id != person_id,
    )
    for role_id in act.session.scalars(query.order_by(Role.id)):
        act.tell(person_id, "person-to-confirm", role_id=role_id)


@on_line("gather")
def _may_confirm(act: Act, *, role_id: int, **_: object) -> None:
    role = act.session.get(Role, role_id)
    if role is None or role.organisation_id is None:
        raise NotFound
    require(act, role.organisation_id, "gather")


@action(_may_confirm)
def confirm_person(act: Act, role_id: int, accept: bool) -> None:
    """The curator confirms a person in a role, or does not; the person is told (domain §3).

    :raises Late: somebody has answered already
    """
    role = act.session.get_one(Role, role_id)
    if role.state != "pending":
        raise Late("already-answered")
    role.state = "confirmed" if accept else "removed"
    role.confirmed_by = act.caller_id
    act.note("role", role.id, role.state, role=role.role)
    moved(act, role)
    tell_kindly(act, role.person_id, "joined", role_id=role.id)
    act.tell(role.person_id, "commands")


def holds_already(session: Session, person_id: int, invitation: Invitation) -> Role | None:
    """The role that an invitation gives, if the person has no need of the link for it."""
    if invitation.person_id is not None:
        return None
    for role in roles_of(session, person_id):
        there = role.organisation_id, role.municipality_id, role.role
        given = invitation.organisation_id, invitation.municipality_id, invitation.role
        if there == given and (
            role.state == "confirmed" or invitation.role not in SETTINGS.single_use
        ):
            return role
    return None
