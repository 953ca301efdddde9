"""Taking a file in (domain §3): people are known again, mentees come with their mentorships.

The same file again changes nothing. One core for the chat and for `nastavnik import-base`; rows
are written by bulk, so that ten thousand of them hold nobody else up for long.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from mentoring.base.planning import Acquaintance, Imported, Known, Plan, make_plan, place_key
from mentoring.base.rows import Reading
from mentoring.documents.names import PersonName
from mentoring.mentorships.rules import usual_form
from mentoring.people.invitations import SETTINGS, new_token
from storage.base import Base, table
from storage.mentorships import OPEN, Mentorship, Party
from storage.organisations import Organisation
from storage.people import Invitation, Person, Profile, Role


@dataclass(frozen=True)
class Link:
    """A personal invitation of somebody who never started the bot."""

    name: str
    role: str
    token: str


def import_base(
    session: Session,
    reading: Reading,
    organisation_id: int,
    now: datetime,
    by: int | None = None,
) -> Imported:
    """Take the rows into an organisation. Rows with a name that is unsure are left out.

    :param by: who made the personal links, None for the command line
    """
    plan = make_plan(reading, known_of(session, organisation_id))
    _Writing(session, session.get_one(Organisation, organisation_id), now, by).carry_out(plan)
    return plan.done


def known_of(session: Session, organisation_id: int) -> Known:
    """What a file is laid beside, in a handful of statements, however many people there are."""
    organisation = session.get_one(Organisation, organisation_id)
    of_here = select(Role.person_id).where(Role.organisation_id == organisation_id)
    people = session.execute(
        select(Person.id, Person.surname, Person.first_name, Person.patronymic, Person.telegram_id)
        .where(Person.id.in_(of_here), Person.erased_at.is_(None))
        .order_by(Person.id)
    )
    roles = session.execute(
        select(Role.person_id, Role.role, Role.state).where(Role.organisation_id == organisation_id)
    )
    told = session.execute(
        select(Profile.person_id, Profile.competences, Profile.achievements).where(
            Profile.person_id.in_(of_here)
        )
    )
    mentees: dict[int, set[int]] = defaultdict(set)
    pairs = (
        select(Mentorship.mentor_id, Party.person_id)
        .join(Party, Party.mentorship_id == Mentorship.id)
        .where(
            Mentorship.mentor_id.in_(of_here), Mentorship.state.in_(OPEN), Party.left_at.is_(None)
        )
    )
    for mentor, other in session.execute(pairs):
        mentees[mentor].add(other)
    others = select(Organisation.name).where(
        Organisation.municipality_id == organisation.municipality_id,
        Organisation.id != organisation_id,
    )
    return Known(
        people=[
            Acquaintance(row[0], PersonName(row[1], row[2], row[3]), row[4] is not None)
            for row in people
        ],
        roles={(person, role): state for person, role, state in roles},
        mentees=dict(mentees),
        told={
            person: {
                *(["competences"] if competences else []),
                *(["achievements"] if achievements else []),
            }
            for person, competences, achievements in told
        },
        usual_form=usual_form(organisation.kind, organisation.kind),
        elsewhere=frozenset(map(place_key, session.scalars(others)))
        - {place_key(organisation.name)},
    )


def links_of(session: Session, organisation_id: int, person_ids: Sequence[int]) -> list[Link]:
    """The personal links of these people, by surname; who has come meanwhile needs none."""
    wanted = set(person_ids)
    query = (
        select(Person, Invitation.role, Invitation.token)
        .join(Invitation, Invitation.person_id == Person.id)
        .where(
            Invitation.organisation_id == organisation_id,
            Invitation.uses_left > 0,
            Person.telegram_id.is_(None),
        )
        .order_by(Person.surname, Person.first_name, Person.patronymic, Person.id)
    )
    return [
        Link(PersonName(p.surname, p.first_name, p.patronymic).full, role, token)
        for p, role, token in session.execute(query)
        if p.id in wanted
    ]


class _Writing:
    """One plan carried out in the transaction of the session."""

    def __init__(
        self, session: Session, organisation: Organisation, now: datetime, by: int | None
    ) -> None:
        self.session, self.organisation, self.now, self.by = session, organisation, now, by

    def carry_out(self, plan: Plan) -> None:
        """Write everything; the plan's `done` learns who has a personal link now."""
        fresh = self._newcomers(plan.newcomers)

        def number(person: int) -> int:
            return fresh[-person - 1] if person < 0 else person

        self._roles(plan, number)
        self._profiles({number(one): said for one, said in plan.profiles.items()})
        self._pairs([(number(a), [number(b) for b in bs], form) for a, bs, form in plan.pairs])
        links = {number(person): role for person, role in plan.links.items()}
        self._links(links)
        plan.done.linked = list(links)
        self.session.expire_all()

    def _newcomers(self, names: Sequence[PersonName]) -> list[int]:
        rows = [
            {
                "surname": name.surname,
                "first_name": name.first_name,
                "patronymic": name.patronymic,
                "locale": "ru",
                "timezone": self.organisation.timezone,
                "reach": "never",
                "created_at": self.now,
            }
            for name in names
        ]
        return self._put_and_number(Person, rows)

    def _put(self, model: type[Base], rows: list[dict[str, Any]]) -> None:
        if rows:
            self.session.connection().execute(insert(table(model)), rows)

    def _put_and_number(self, model: type[Base], rows: list[dict[str, Any]]) -> list[int]:
        if not rows:
            return []
        target = table(model)
        query = insert(target).returning(target.c.id, sort_by_parameter_order=True)
        return list(self.session.connection().execute(query, rows).scalars())

    def _roles(self, plan: Plan, number: Callable[[int], int]) -> None:
        rows = [
            {
                "person_id": number(person),
                "organisation_id": self.organisation.id,
                "role": role,
                "state": "confirmed",
                "created_at": self.now,
                "confirmed_by": self.by,
            }
            for (person, role), new in plan.roles.items()
            if new
        ]
        self._put(Role, rows)
        for (person, role), new in plan.roles.items():
            if not new:
                self.session.execute(
                    update(Role)
                    .where(
                        Role.person_id == person,
                        Role.organisation_id == self.organisation.id,
                        Role.role == role,
                    )
                    .values(state="confirmed", confirmed_by=self.by)
                )

    def _profiles(self, said: dict[int, dict[str, object]]) -> None:
        if not said:
            return
        of_here = select(Role.person_id).where(Role.organisation_id == self.organisation.id)
        query = select(Profile.person_id).where(Profile.person_id.in_(of_here))
        has = set(self.session.scalars(query))
        empty = {"competences": [], "achievements": ""}
        fresh = [person for person in said if person not in has]
        self._put(
            Profile, [{"person_id": p, "updated_at": self.now, **empty, **said[p]} for p in fresh]
        )
        changed = [person for person in said if person in has and said[person]]
        if changed:
            self.session.execute(
                update(Profile),
                [{"person_id": p, "updated_at": self.now, **said[p]} for p in changed],
            )

    def _pairs(self, pairs: list[tuple[int, list[int], str]]) -> None:
        ids = self._put_and_number(
            Mentorship,
            [
                {
                    "organisation_id": self.organisation.id,
                    "mentor_id": mentor,
                    "role_form": form,
                    "kind": "group" if len(mentees) > 1 else "traditional",
                    "state": "active",
                    "created_at": self.now,
                    "changed_at": self.now,
                }
                for mentor, mentees, form in pairs
            ],
        )
        rows = [
            {"mentorship_id": row, "person_id": person, "side": side}
            for row, (mentor, mentees, _) in zip(ids, pairs, strict=True)
            for person, side in [(mentor, "mentor"), *((one, "mentee") for one in mentees)]
        ]
        self._put(Party, rows)

    def _links(self, links: dict[int, str]) -> None:
        """A personal link for everybody who has no open one yet."""
        if not links:
            return
        opened = select(Invitation.person_id).where(
            Invitation.organisation_id == self.organisation.id,
            Invitation.person_id.is_not(None),
            Invitation.uses_left > 0,
            Invitation.expires_at > self.now,
        )
        has = set(self.session.scalars(opened))
        rows = [
            {
                "token": new_token(),
                "organisation_id": self.organisation.id,
                "role": role,
                "uses_left": 1,
                "expires_at": self.now + SETTINGS.personal_lasts,
                "created_by": self.by,
                "person_id": person,
            }
            for person, role in links.items()
            if person not in has
        ]
        self._put(Invitation, rows)
