"""Taking a file in (domain §3): people are known again, mentees come with their mentorships.

The same file again changes nothing. One core for the chat and for `nastavnik import-base`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from mentoring.base.rows import Line, Reading, Trouble, key_of, people_of, who_is_meant
from mentoring.documents.names import PersonName
from mentoring.people.invitations import personal_invitation
from mentoring.people.profile import keep_profile
from storage.mentorships import OPEN, Mentorship, Party, mentorships_of, parties_of
from storage.organisations import Organisation
from storage.people import Person, Profile, Role, roles_of


@dataclass(frozen=True)
class Link:
    """A personal invitation of somebody who never started the bot."""

    name: str
    role: str
    token: str


@dataclass(frozen=True)
class Unsure:
    """A name that may be somebody known: its key, the name, and the known person's id and name."""

    key: str
    name: str
    person_id: int
    known: str


@dataclass
class Imported:
    """What an import did, or would do."""

    new: int = 0
    known: int = 0
    pairs: int = 0
    links: list[Link] = field(default_factory=list)
    unsure: list[Unsure] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)


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
    organisation = session.get_one(Organisation, organisation_id)
    work = _Import(session, organisation, reading, now, by)
    for line in reading.lines:
        work.take(line)
    return work.done


class _Import:
    """One run over the rows of one organisation."""

    def __init__(
        self,
        session: Session,
        organisation: Organisation,
        reading: Reading,
        now: datetime,
        by: int | None,
    ) -> None:
        self.session, self.organisation, self.reading = session, organisation, reading
        self.now, self.by = now, by
        self.done = Imported(troubles=list(reading.troubles))
        self._people = people_of(session, organisation.id)
        self._seen: dict[str, Person] = {}

    def take(self, line: Line) -> None:
        """Take one row, unless one of its names is unsure."""
        names = [*([line.mentor] if line.mentor else []), *line.mentees]
        if any(self._unsure(name) for name in names):
            self.done.troubles.append(Trouble(line.number, "mentor", "unsure"))
            return
        mentor = self._person(line.mentor, "mentor") if line.mentor else None
        if mentor is not None:
            self._tell_of(mentor, line)
        mentees = [self._person(name, "mentee") for name in line.mentees]
        if mentor is not None:
            self._pair(mentor, mentees, line.form)

    def _unsure(self, name: PersonName) -> bool:
        if key_of(name) in self._seen:
            return False
        found = who_is_meant(self._people, name, self.reading.same)
        if found.person is None and found.perhaps:
            other = found.perhaps[0]
            full = PersonName(other.surname, other.first_name, other.patronymic).full
            asked = Unsure(key_of(name), name.full, other.id, full)
            if asked not in self.done.unsure:
                self.done.unsure.append(asked)
            return True
        return False

    def _person(self, name: PersonName, role: str) -> Person:
        key = key_of(name)
        person = self._seen.get(key)
        if person is None:
            person = who_is_meant(self._people, name, self.reading.same).person
            if person is None:
                person = self._newcomer(name)
                self.done.new += 1
            else:
                self.done.known += 1
            self._seen[key] = person
        self._give(person, role)
        return person

    def _newcomer(self, name: PersonName) -> Person:
        person = Person(
            surname=name.surname,
            first_name=name.first_name,
            patronymic=name.patronymic,
            locale="ru",
            timezone=self.organisation.timezone,
            reach="never",
            created_at=self.now,
        )
        self.session.add(person)
        self.session.flush()
        return person

    def _give(self, person: Person, role: str) -> None:
        held = [
            one
            for one in roles_of(self.session, person.id)
            if one.organisation_id == self.organisation.id and one.role == role
        ]
        if not held:
            self.session.add(
                Role(
                    person_id=person.id,
                    organisation_id=self.organisation.id,
                    role=role,
                    state="confirmed",
                    created_at=self.now,
                    confirmed_by=self.by,
                )
            )
            self.session.flush()
        else:
            held[0].state = "confirmed"
        if person.telegram_id is None and all(
            link.name != _full(person) for link in self.done.links
        ):
            token = personal_invitation(
                self.session, person.id, self.organisation.id, role, self.now, self.by
            )
            self.done.links.append(Link(_full(person), role, token))

    def _tell_of(self, mentor: Person, line: Line) -> None:
        """What the file says of a mentor fills what they have not said themselves."""
        profile = self.session.get(Profile, mentor.id)
        said: dict[str, object] = {}
        if line.tags and not (profile and profile.competences):
            said["competences"] = list(line.tags)
        if line.achievements and not (profile and profile.achievements):
            said["achievements"] = line.achievements
        if said or profile is None:
            keep_profile(self.session, mentor.id, said or {"achievements": ""}, self.now)

    def _pair(self, mentor: Person, mentees: Sequence[Person], form: str) -> None:
        own = {
            party.person_id
            for row in mentorships_of(self.session, mentor.id, OPEN)
            if row.mentor_id == mentor.id
            for party in parties_of(self.session, row.id)
        }
        fresh = [mentee for mentee in mentees if mentee.id not in own]
        if not fresh:
            return
        row = Mentorship(
            organisation_id=self.organisation.id,
            mentor_id=mentor.id,
            role_form=form or "teacher_teacher",
            kind="group" if len(fresh) > 1 else "traditional",
            state="active",
            created_at=self.now,
            changed_at=self.now,
        )
        self.session.add(row)
        self.session.flush()
        for person in (mentor, *fresh):
            side = "mentor" if person is mentor else "mentee"
            self.session.add(Party(mentorship_id=row.id, person_id=person.id, side=side))
        self.session.flush()
        self.done.pairs += 1


def _full(person: Person) -> str:
    return PersonName(person.surname, person.first_name, person.patronymic).full
