"""Invitation links (domain §3): who may invite whom, for how many, and until when."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, require_role
from mentoring.permissions import may, on_line, require_everywhere
from mentoring.refusals import Forbidden, Late, NotFound
from storage.organisations import Municipality
from storage.people import Invitation, Person, roles_of

OPEN_ROLES = ("mentee", "mentor")  # who may ask to join without a link
INVITERS = {
    "coordinator": ("admin",),
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

    :param lasts: how long a link can be used, and what else may be chosen, in days
    :param personal_lasts: the same for the link of one imported person, which is often printed
    :param many_uses: how many people may come by one link of an open role, and the other choices
    :param single_use: roles whose link is for one person, who is confirmed by the very link
    :param token_bytes: random bytes of a token; 18 are 144 bits and 24 letters (domain §3: ≥ 128)
    """

    lasts: timedelta = timedelta(days=14)
    days_offered: tuple[int, ...] = (1, 3, 14, 60)
    personal_lasts: timedelta = timedelta(days=90)
    many_uses: int = 50
    uses_offered: tuple[int, ...] = (1, 10, 50, 200)
    single_use: frozenset[str] = frozenset({"coordinator", "curator", "head", "council"})
    token_bytes: int = 18


SETTINGS = InvitationSettings()


@on_line("gather")
def _may_invite(act: Act, *, organisation_id: int, role: str, **_: object) -> None:
    if role not in INVITERS:
        raise NotFound
    require_role(act, organisation_id, *INVITERS[role])


@action(_may_invite)
def invite(
    act: Act,
    organisation_id: int,
    role: str,
    after: str = "",
    uses: int = SETTINGS.many_uses,
    days: int = SETTINGS.lasts.days,
) -> str:
    """Make an invitation and give its token, the payload of a start link (domain §3).

    A link for many that this person made like this and that is open for half its time is given
    again; of links for one person the one that was made `after` the same other one (empty: as the
    first), so that a second tap makes no second link.

    :param uses: how many may come by it, one of SETTINGS.uses_offered; always one for the roles
        of SETTINGS.single_use
    :param days: for how long, one of SETTINGS.days_offered
    :raises Forbidden: the caller's roles may not invite this one
    """
    if uses not in SETTINGS.uses_offered or days not in SETTINGS.days_offered:
        raise ValueError(f"not offered: {uses} uses, {days} days")
    uses = 1 if role in SETTINGS.single_use else uses
    lasts = timedelta(days=days)
    alike = [
        one
        for one in own_open_invitations(act, organisation_id, role)
        if uses / 2 <= one.uses_left <= uses
        and (one.after == after or uses > 1)
        and act.now + lasts / 2 < one.expires_at <= act.now + lasts
    ]
    if alike:
        return alike[0].token
    return _made(act, role, uses, lasts, organisation_id=organisation_id, after=after)


def own_open_invitations(act: Act, organisation_id: int, role: str) -> Sequence[Invitation]:
    """The caller's own links to a role of an organisation that can be used, the oldest first."""
    return [
        one
        for one in open_invitations(act.session, organisation_id, act.now)
        if one.created_by == act.caller_id and one.role == role
    ]


@on_line("make_district")
def _may_appoint(act: Act, *, municipality_id: int, **_: object) -> None:
    require_everywhere(act, "make_district")
    if act.session.get(Municipality, municipality_id) is None:
        raise NotFound


@action(_may_appoint)
def invite_coordinator(act: Act, municipality_id: int) -> str:
    """The token of a link for a district's coordinator; the open one if there is one already."""
    known = act.session.scalar(
        select(Invitation)
        .where(
            Invitation.municipality_id == municipality_id,
            Invitation.uses_left > 0,
            Invitation.expires_at > act.now + SETTINGS.lasts / 2,
        )
        .limit(1)
    )
    if known is not None:
        return known.token
    return _made(act, "coordinator", 1, SETTINGS.lasts, municipality_id=municipality_id)


def _made(
    act: Act,
    role: str,
    uses: int,
    lasts: timedelta,
    *,
    organisation_id: int | None = None,
    municipality_id: int | None = None,
    after: str = "",
) -> str:
    token = new_token()
    act.session.add(
        Invitation(
            token=token,
            organisation_id=organisation_id,
            municipality_id=municipality_id,
            role=role,
            uses_left=uses,
            expires_at=act.now + lasts,
            created_by=act.caller_id,
            after=after,
        )
    )
    act.session.flush()
    subject = "organisation" if organisation_id else "municipality"
    act.note(subject, organisation_id or municipality_id or 0, "invited", role=role, uses=uses)
    return token


@on_line("gather")
def may_handle(act: Act, *, token: str, **_: object) -> None:
    """A rule: the caller may invite to the role of this link, so may see and close it."""
    found = act.session.get(Invitation, token)
    if found is None:
        raise NotFound
    if found.organisation_id is None:
        try:
            require_everywhere(act, "make_district")
        except Forbidden:
            raise NotFound from None
        return
    require_role(act, found.organisation_id, *INVITERS[found.role])


@action(may_handle)
def close_link(act: Act, token: str) -> None:
    """Let nobody come by this link any more; who has come stays.

    :raises Late: `invitation-closed`: it is used up, over, or closed already
    """
    found = open_invitation(act.session, token, act.now)
    if found is None:
        raise Late("invitation-closed")
    found.uses_left = 0
    subject = "organisation" if found.organisation_id else "municipality"
    at = found.organisation_id or found.municipality_id or 0
    act.note(subject, at, "link-closed", role=found.role)


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


def open_invitations(session: Session, organisation_id: int, now: datetime) -> list[Invitation]:
    """The links of an organisation that can still be used, personal ones left out; the one that
    ends first comes first."""
    query = select(Invitation).where(
        Invitation.organisation_id == organisation_id,
        Invitation.person_id.is_(None),
        Invitation.uses_left > 0,
        Invitation.expires_at > now,
    )
    return list(session.scalars(query.order_by(Invitation.expires_at, Invitation.token)))


def new_token() -> str:
    """A payload of `/start` that nobody guesses."""
    return secrets.token_urlsafe(SETTINGS.token_bytes)
