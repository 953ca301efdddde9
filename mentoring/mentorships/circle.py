"""Who is around a mentorship: who may do what with it, and who is told (domain §2)."""

from contextlib import suppress
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mentoring.acting import Act, require_role
from mentoring.permissions import on_line, require, roles_on
from mentoring.refusals import Forbidden, NotFound
from mentoring.times.quiet import not_in_quiet_hours
from storage.mentorships import Mentorship, Party, parties_of, party_of
from storage.organisations import Organisation, organisations_of
from storage.people import Person, people_with_role, roles_of

MANAGERS = roles_on("run_pair")
PROPOSERS = roles_on("propose_pair")
WATCHERS = roles_on("see_people")


def mentorship(act: Act, mentorship_id: int) -> Mentorship:
    """The row. :raises NotFound: there is none"""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None:
        raise NotFound
    return row


@on_line("run_pair")
def managed(act: Act, *, mentorship_id: int, **_: object) -> None:
    """A rule: the caller is curator or head of the mentorship's organisation."""
    hide_from_strangers(act, mentorship_id)
    require(act, mentorship(act, mentorship_id).organisation_id, "run_pair")


@on_line("papers")
def papers_managed(act: Act, *, mentorship_id: int, **_: object) -> None:
    """A rule: the caller puts the mentorship on paper: curator or head of its organisation."""
    hide_from_strangers(act, mentorship_id)
    require(act, mentorship(act, mentorship_id).organisation_id, "papers")


@on_line("own_pair")
def taken_part_in(act: Act, *, mentorship_id: int, **_: object) -> None:
    """A rule: the caller is the mentor or a mentee of it, and has not left."""
    assert act.caller_id is not None
    own_part(act, mentorship_id)


def own_part(act: Act, mentorship_id: int) -> Party:
    """The caller's part. :raises NotFound: it is others' mentorship"""
    party = party_of(act.session, mentorship_id, act.caller.id)
    if party is None or party.left_at is not None:
        raise NotFound
    return party


def watched(act: Act, mentorship_id: int) -> Mentorship:
    """The row for those who may see it from outside. :raises NotFound: for everybody else"""
    row = mentorship(act, mentorship_id)
    try:
        _require_watcher(act, row)
    except Forbidden:
        raise NotFound from None
    return row


def homes_of(session: Session, row: Mentorship) -> list[int]:
    """Whose people take part: the mentor's organisation, which orders, and those of mentees from
    elsewhere (domain §4: both curators see)."""
    others = [party.organisation_id for party in parties_of(session, row.id)]
    return [row.organisation_id, *sorted({o for o in others if o is not None})]


def _require_watcher(act: Act, row: Mentorship) -> None:
    homes = homes_of(act.session, row)
    for organisation_id in homes[1:]:
        with suppress(Forbidden, NotFound):
            require_role(act, organisation_id, *WATCHERS)
            return
    require_role(act, homes[0], *WATCHERS)


def hide_from_strangers(act: Act, mentorship_id: int) -> None:
    """Colleagues of the same school who are no part of it do not learn that it exists."""
    row = mentorship(act, mentorship_id)
    try:
        _require_watcher(act, row)
    except Forbidden:
        if party_of(act.session, mentorship_id, act.caller.id) is None:
            raise NotFound from None
        raise


def organisations_seen(session: Session, person_id: int) -> list[Organisation]:
    """The organisations whose mentorships a person may look at: own, the district's, or all."""
    found: dict[int, Organisation] = {}
    for role in roles_of(session, person_id):
        if role.state != "confirmed" or role.role not in WATCHERS:
            continue
        if role.organisation_id is not None:
            own = session.get(Organisation, role.organisation_id)
            rows = [own] if own else []
        elif role.municipality_id is not None:
            rows = organisations_of(session, role.municipality_id)
        else:
            rows = list(session.query(Organisation).order_by(Organisation.name))
        found.update((row.id, row) for row in rows)
    return list(found.values())


def zone_of(session: Session, organisation_id: int) -> str:
    """The zone an organisation lives in."""
    return session.get_one(Organisation, organisation_id).timezone


def curators_of(act: Act, row: Mentorship) -> list[int]:
    """Who runs it: its organisations' curators and whoever proposed it, without the caller."""
    found: list[int] = []
    for organisation_id in homes_of(act.session, row):
        here = people_with_role(act.session, organisation_id, "curator")
        found += [person.id for person in here if person.id not in found]
    sides = {party.person_id for party in parties_of(act.session, row.id)}
    if row.proposed_by is not None and row.proposed_by not in sides | set(found):
        found.append(row.proposed_by)
    return [person_id for person_id in found if person_id != act.caller_id]


def tell(act: Act, recipient: int, kind: str, /, **ids: Any) -> None:
    """Owe a person a notice that can wait until their quiet hours are over (domain §2a)."""
    person = act.session.get(Person, recipient)
    if person is not None:
        due_at = not_in_quiet_hours(act.now, ZoneInfo(person.timezone))
        act.tell(recipient, kind, due_at=due_at, **ids)


def tell_parties(act: Act, row: Mentorship, kind: str, **ids: Any) -> None:
    """Tell everybody who takes part, except the caller."""
    for party in parties_of(act.session, row.id):
        if party.person_id != act.caller_id:
            tell(act, party.person_id, kind, mentorship_id=row.id, **ids)


def tell_curators(act: Act, row: Mentorship, kind: str, **ids: Any) -> None:
    """Tell those who run it, except the caller."""
    for person_id in curators_of(act, row):
        tell(act, person_id, kind, mentorship_id=row.id, **ids)
