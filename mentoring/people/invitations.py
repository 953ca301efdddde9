"""Invitation links (domain §3): who may invite whom, for how many, and until when."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, require_role
from mentoring.permissions import may, on_line
from mentoring.refusals import NotFound
from storage.people import Invitation, Person, roles_of

OPEN_ROLES = ("mentee", "mentor")  # who may ask to join without a link
INVITERS = {
    "curator": ("admin", "coordinator", "head"),
    "head": ("admin", "coordinator", "curator"),
    "council": ("curator", "head", "admin"),
    "mentor": ("curator", "head", "admin", "coordinator"),
    "mentee": ("curator", "head", "admin", "coordinator"),
}
"""Role → the roles that may invite to it, and may take it away again (domain §2)."""


@dataclass(frozen=True)
class InvitationSettings:
    """The numbers of invitations, to be changed here and nowhere else.

    :param lasts: how long a link can be used
    :param personal_lasts: the same for the link of one imported person, which is often printed
    :param many_uses: how many people may come by one link of an open role
    :param single_use: roles whose link is for one person, who is confirmed by the very link
    :param token_bytes: random bytes of a token; 18 are 144 bits and 24 letters (domain §3: ≥ 128)
    """

    lasts: timedelta = timedelta(days=14)
    personal_lasts: timedelta = timedelta(days=90)
    many_uses: int = 50
    single_use: frozenset[str] = frozenset({"curator", "head", "council"})
    token_bytes: int = 18


SETTINGS = InvitationSettings()


@on_line("gather")
def _may_invite(act: Act, *, organisation_id: int, role: str, **_: object) -> None:
    require_role(act, organisation_id, *INVITERS[role])


@action(_may_invite)
def invite(act: Act, organisation_id: int, role: str) -> str:
    """Make an invitation and give its token, the payload of a start link (domain §3).

    A link for many that this person made and that is still open for half its time is given again,
    so that a second tap makes no second link.

    :raises Forbidden: the caller's roles may not invite this one
    """
    single = role in SETTINGS.single_use
    if not single:
        open_one = act.session.scalar(
            select(Invitation)
            .where(
                Invitation.organisation_id == organisation_id,
                Invitation.role == role,
                Invitation.created_by == act.caller_id,
                Invitation.person_id.is_(None),
                Invitation.uses_left > 0,
                Invitation.expires_at > act.now + SETTINGS.lasts / 2,
            )
            .limit(1)
        )
        if open_one is not None:
            return open_one.token
    token = new_token()
    act.session.add(
        Invitation(
            token=token,
            organisation_id=organisation_id,
            role=role,
            uses_left=1 if single else SETTINGS.many_uses,
            expires_at=act.now + SETTINGS.lasts,
            created_by=act.caller_id,
        )
    )
    act.note("organisation", organisation_id, "invited", role=role)
    return token


def personal_invitation(
    session: Session, person_id: int, organisation_id: int, role: str, now: datetime, by: int | None
) -> str:
    """The token of a link for one imported person; the open one if there is one already."""
    known = session.scalar(
        select(Invitation).where(
            Invitation.person_id == person_id,
            Invitation.uses_left > 0,
            Invitation.expires_at > now,
        )
    )
    if known is not None:
        return known.token
    token = new_token()
    session.add(
        Invitation(
            token=token,
            organisation_id=organisation_id,
            role=role,
            uses_left=1,
            expires_at=now + SETTINGS.personal_lasts,
            created_by=by,
            person_id=person_id,
        )
    )
    session.flush()
    return token


@action(may("gather"))
def link_for(act: Act, organisation_id: int, person_id: int) -> str:
    """The token of a personal link for somebody of the organisation who never started the bot."""
    person = act.session.get(Person, person_id)
    held = [
        role for role in roles_of(act.session, person_id) if role.organisation_id == organisation_id
    ]
    if person is None or person.telegram_id is not None or not held:
        raise NotFound
    return personal_invitation(
        act.session, person_id, organisation_id, held[0].role, act.now, act.caller_id
    )


def open_invitation(session: Session, token: str, now: datetime) -> Invitation | None:
    """The invitation behind a start payload, if it can still be used."""
    found = session.get(Invitation, token)
    if found is None or found.uses_left < 1 or found.expires_at <= now:
        return None
    return found


def new_token() -> str:
    """A payload of `/start` that nobody guesses."""
    return secrets.token_urlsafe(SETTINGS.token_bytes)
