"""Whom a question can be brought to now, and at what hour they hear of it (domain §7, §2a)."""

from collections.abc import Collection
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentoring.absences.rules import away_at, is_away
from mentoring.acting import Act
from mentoring.help.rules import choose_helpers
from mentoring.times.clocks import kind_moment
from mentoring.waiting.telling import tell_kindly
from storage.absences import absences_among
from storage.help import HelpRequest, asks_of
from storage.people import Person, Profile, people_with_role


def reachable(act: Act, person_id: int) -> bool:
    """Whether the bot can write to a person."""
    return act.session.get_one(Person, person_id).reach == "reachable"


def present(act: Act, person_id: int) -> bool:
    """Whether a person can be asked: reachable, and neither ill nor on leave."""
    return reachable(act, person_id) and not is_away(act.session, person_id, act.now)


def other_mentors(act: Act, request: HelpRequest) -> list[int]:
    """The mentors of the organisation who were not asked yet, are there, and whose competences
    fit."""
    session = act.session
    asked = {ask.person_id for ask in asks_of(session, request.id)} | {request.mentee_id}
    found = [
        person
        for person in people_with_role(session, request.organisation_id, "mentor")
        if person.id not in asked and person.reach == "reachable"
    ]
    away = away_at(session, found, act.now)
    people = [person.id for person in found if person.id not in away]
    profiles = session.scalars(select(Profile).where(Profile.person_id.in_(people)))
    competences: dict[int, list[str]] = {person: [] for person in people}
    competences.update({profile.person_id: profile.competences for profile in profiles})
    own = session.get(Profile, request.mentee_id)
    busy = (
        select(HelpRequest.helper_id, func.count())
        .where(HelpRequest.state == "answering", HelpRequest.helper_id.in_(people))
        .group_by(HelpRequest.helper_id)
    )
    load = {row[0]: row[1] for row in session.execute(busy) if row[0] is not None}
    return choose_helpers(competences, own.difficulties if own else [], load)


def curators_for(act: Act, request: HelpRequest) -> list[int]:
    """The curators who are there; when all of them are away, all: somebody has to know."""
    found = [
        person
        for person in people_with_role(act.session, request.organisation_id, "curator")
        if person.id != request.mentee_id and person.reach == "reachable"
    ]
    away = away_at(act.session, found, act.now)
    here = [person.id for person in found if person.id not in away]
    return here or [person.id for person in found]


def told_at(act: Act, request: HelpRequest, person_id: int) -> datetime:
    """When a person may be asked (UTC): at once if it is urgent, else not in their quiet hours."""
    if request.urgency == "now":
        return act.now
    zone = act.session.get_one(Person, person_id).timezone
    return kind_moment(act.now, ZoneInfo(zone))


def tell_of(act: Act, request: HelpRequest, person_id: int, kind: str, **ids: Any) -> None:
    """Owe a person a notice of a question at such an hour; who acts themself hears at once."""
    if request.urgency == "now":
        act.tell(person_id, kind, request_id=request.id, **ids)
    else:
        tell_kindly(act, person_id, kind, request_id=request.id, **ids)


def away_now(act: Act, people: Collection[int]) -> set[int]:
    """Who of these people is away at this moment."""
    found = [act.session.get_one(Person, person_id) for person_id in people]
    return away_at(act.session, found, act.now)


def away_from(session: Session, people: Collection[int], now: datetime) -> datetime | None:
    """When the next absence of any of these people begins (UTC): in the morning of its first day,
    so that whoever is asked instead is not woken."""
    found = absences_among(session, people, now.date())
    begins = [
        kind_moment(datetime.combine(row.first_on, time(), tzinfo=zone), zone)
        for person_id, rows in found.items()
        for zone in (ZoneInfo(session.get_one(Person, person_id).timezone),)
        for row in rows
    ]
    return min((moment for moment in begins if moment > now), default=None)
