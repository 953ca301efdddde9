"""Who there is in an organisation or a district: counted, page by page, and by name."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.mentorships import Mentorship, Party
from storage.organisations import Organisation
from storage.people import Person, Role


def names_and_places(session: Session, organisation_ids: Collection[int]) -> dict[int, str]:
    """«Иванова Анна Петровна, Школа № 7» of everybody there, by id, by surname."""
    query = (
        select(
            Person.id,
            Person.surname,
            Person.first_name,
            Person.patronymic,
            func.min(Organisation.name),
        )
        .join(Role, Role.person_id == Person.id)
        .join(Organisation, Organisation.id == Role.organisation_id)
        .where(
            Organisation.id.in_(organisation_ids),
            Role.state != "removed",
            Person.erased_at.is_(None),
        )
        .group_by(Person.id, Person.surname, Person.first_name, Person.patronymic)
        .order_by(Person.surname, Person.first_name, Person.patronymic, Person.id)
    )
    return {
        row[0]: f"{' '.join(part for part in row[1:4] if part)}, {row[4]}"
        for row in session.execute(query)
    }


def counts_in(session: Session, organisation_id: int) -> dict[str, int]:
    """How many `people` an organisation has, how many of them `never` came or are `blocked`, and
    how many roles are `waiting`."""
    held = (
        Role.organisation_id == organisation_id,
        Role.state != "removed",
        Person.erased_at.is_(None),
    )
    reaches = (
        select(Person.reach, func.count(Person.id.distinct()))
        .join(Role, Role.person_id == Person.id)
        .where(*held)
        .group_by(Person.reach)
    )
    found = {row[0]: row[1] for row in session.execute(reaches)}
    waiting = (
        select(func.count(Role.id))
        .join(Person, Person.id == Role.person_id)
        .where(*held, Role.state == "pending")
    )
    return {
        "people": sum(found.values()),
        "never": found.get("never", 0),
        "blocked": found.get("blocked", 0),
        "waiting": session.scalar(waiting) or 0,
    }


def people_on_page(
    session: Session, organisation_id: int, first: int, most: int
) -> list[tuple[Person, list[Role]]]:
    """A stretch of an organisation's people with their roles there: who waits comes first, then by
    surname."""
    held = (Role.organisation_id == organisation_id, Role.state != "removed")
    page = (
        select(Person)
        .join(Role, Role.person_id == Person.id)
        .where(*held, Person.erased_at.is_(None))
        .group_by(Person.id)
        .order_by(func.max(Role.state).desc(), Person.surname, Person.first_name, Person.id)
        .offset(first)
        .limit(most)
    )
    people = list(session.scalars(page))
    roles: dict[int, list[Role]] = {person.id: [] for person in people}
    query = select(Role).where(*held, Role.person_id.in_(roles)).order_by(Role.id)
    for role in session.scalars(query):
        roles[role.person_id].append(role)
    return [(person, roles[person.id]) for person in people]


def names_in_pairs(session: Session, organisation_ids: Collection[int]) -> dict[int, str]:
    """Full names, by id, of all who take or took part in a mentorship there, by surname."""
    query = (
        select(Person.id, Person.surname, Person.first_name, Person.patronymic)
        .join(Party, Party.person_id == Person.id)
        .join(Mentorship, Mentorship.id == Party.mentorship_id)
        .where(Mentorship.organisation_id.in_(organisation_ids), Person.erased_at.is_(None))
        .distinct()
        .order_by(Person.surname, Person.first_name, Person.patronymic, Person.id)
    )
    return {row[0]: " ".join(part for part in row[1:] if part) for row in session.execute(query)}
