"""Withdrawing consent (152-FZ, L3): work stops at once, the rest is erased in thirty days."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action
from mentoring.mentorships.circle import tell, zone_of
from mentoring.organisations.runners import runners_of
from mentoring.people.departing import resign
from mentoring.people.retaining import retention
from mentoring.permissions import own
from mentoring.refusals import Late, NotFound
from storage.people import Consent, Person, Role, roles_of


def standing_consents(session: Session, person_id: int) -> list[Consent]:
    """What a person's data may be worked with for: the consents that stand."""
    query = select(Consent).where(Consent.person_id == person_id, Consent.withdrawn_at.is_(None))
    return list(session.scalars(query.order_by(Consent.id)))


@action(own("own_data"))
def withdraw_consent(act: Act, consent_id: int) -> None:
    """Take a consent back: roles there end now, pairs with them, and those concerned are told.

    Evidence that it was given stays. When none stands any more, everything is erased after
    `Retention.withdrawn_days`, unless it is given again before.

    :raises NotFound: it is another's; :raises Late: `consent-withdrawn`
    """
    given = act.session.get(Consent, consent_id)
    if given is None or given.person_id != act.caller.id:
        raise NotFound
    if given.withdrawn_at is not None:
        raise Late("consent-withdrawn")
    for row in standing_consents(act.session, act.caller.id):
        if (row.organisation_id, row.municipality_id) == (
            given.organisation_id,
            given.municipality_id,
        ):
            row.withdrawn_at = act.now
    act.session.flush()
    act.note("person", act.caller.id, "consent-withdrawn", consent=given.id)
    if given.organisation_id is not None:
        _leave(act, given.organisation_id)
    for role in roles_of(act.session, act.caller.id):
        there = role.organisation_id is None and role.municipality_id == given.municipality_id
        if there and role.role != "admin":
            role.state = "removed"
            act.note("role", role.id, "removed", role=role.role)
    act.tell(act.caller.id, "commands")


def _leave(act: Act, organisation_id: int) -> None:
    held = roles_of(act.session, act.caller.id)
    if any(role.organisation_id == organisation_id for role in held):
        zone = ZoneInfo(zone_of(act.session, organisation_id))
        resign(act, organisation_id, act.now.astimezone(zone).date())
    for runner in runners_of(act.session, organisation_id, without=act.caller.id):
        tell(act, runner.id, "consent-withdrawn", organisation_id=organisation_id)


def erased_at(session: Session, person_id: int) -> datetime | None:
    """When a person who withdrew everything is erased (UTC); None while a consent stands."""
    query = select(Consent.withdrawn_at).where(Consent.person_id == person_id)
    moments = list(session.scalars(query))
    if not moments or any(moment is None for moment in moments):
        return None
    if any(role.role == "admin" for role in roles_of(session, person_id)):
        return None
    last = max(moment for moment in moments if moment is not None)
    return last + timedelta(days=retention().withdrawn_days)


def people_to_erase(session: Session, now: datetime) -> list[int]:
    """Who withdrew everything so long ago that they are erased now."""
    standing = select(Consent.person_id).where(
        Consent.person_id.is_not(None), Consent.withdrawn_at.is_(None)
    )
    before = now - timedelta(days=retention().withdrawn_days)
    query = (
        select(Consent.person_id)
        .join(Person, Person.id == Consent.person_id)
        .where(
            Consent.withdrawn_at <= before,
            Consent.person_id.not_in(standing),
            Person.erased_at.is_(None),
            Person.id.not_in(select(Role.person_id).where(Role.role == "admin")),
        )
        .distinct()
        .order_by(Consent.person_id)
    )
    return [
        person_id
        for person_id in session.scalars(query)
        if person_id is not None and (erased_at(session, person_id) or now) <= now
    ]
