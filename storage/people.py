"""People, the roles they hold, what they agreed to, and their profiles."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    and_,
    bindparam,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, table
from storage.organisations import Organisation


class Person(Base):
    """A person. Names come only after consent; before it there is an account and a language.

    `reach` is the delivery truth (domain §10): `never` started the bot, `reachable`, `blocked`.
    """

    __tablename__ = "people"
    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    surname: Mapped[str] = mapped_column(String(60), default="")
    first_name: Mapped[str] = mapped_column(String(60), default="")
    patronymic: Mapped[str] = mapped_column(String(60), default="")
    locale: Mapped[str] = mapped_column(String(2))
    timezone: Mapped[str] = mapped_column(String(64))
    reach: Mapped[str] = mapped_column(String(10), default="never")
    created_at: Mapped[datetime]
    registered_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]


class Role(Base):
    """A role that a person holds in an organisation, a district, or (admin) everywhere.

    state: `pending` → `confirmed` → `removed`.
    """

    __tablename__ = "roles"
    __table_args__ = (
        UniqueConstraint("person_id", "organisation_id", "municipality_id", "role"),
        Index("ix_roles_organisation_id_role", "organisation_id", "role"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id"))
    municipality_id: Mapped[int | None] = mapped_column(ForeignKey("municipalities.id"))
    role: Mapped[str] = mapped_column(String(12))
    state: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime]
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))


class Invitation(Base):
    """A link that gives a role in an organisation or district (domain §3): uses, an expiry.

    `person_id` names the imported person whom a personal link is for. `after` is the token of the
    link after which one more for another person was asked for.
    """

    __tablename__ = "invitations"
    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id"))
    municipality_id: Mapped[int | None] = mapped_column(ForeignKey("municipalities.id"))
    role: Mapped[str] = mapped_column(String(12))
    uses_left: Mapped[int]
    expires_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    after: Mapped[str] = mapped_column(String(64), default="")


class Consent(Base):
    """Evidence of consent (L3): which text (version and hash), when; withdrawn when.

    After erasure `person_id` is empty and `evidence` is a random number (domain §3).
    """

    __tablename__ = "consents"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id"))
    municipality_id: Mapped[int | None] = mapped_column(ForeignKey("municipalities.id"))
    evidence: Mapped[str] = mapped_column(String(32), default="")
    text_version: Mapped[str] = mapped_column(String(20))
    text_hash: Mapped[str] = mapped_column(String(64))
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class Profile(Base):
    """A person's profile by the columns of «База наставников» (S1 App. 3), S0 4.7 and 5.3.

    `free_hours` and `lessons` are stretches of a week in the person's zone, `mon 14:00-18:00`
    (see `mentoring.people.week`). `kinds` are those offered, or asked for; `line_manager_id` and
    `same_subject_only` bend no score, they forbid (domain §4).
    """

    __tablename__ = "profiles"
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    position: Mapped[str] = mapped_column(String(200), default="")
    subject: Mapped[str] = mapped_column(String(200), default="")
    experience_years: Mapped[int | None]
    achievements: Mapped[str] = mapped_column(Text, default="")
    strengths: Mapped[str] = mapped_column(Text, default="")
    category: Mapped[str] = mapped_column(String(20), default="")
    mode: Mapped[str] = mapped_column(String(10), default="mixed")
    capacity: Mapped[int] = mapped_column(default=2)
    competences: Mapped[list[str]] = mapped_column(default=list)
    difficulties: Mapped[list[str]] = mapped_column(default=list)
    free_hours: Mapped[list[str]] = mapped_column(default=list)
    lessons: Mapped[list[str]] = mapped_column(default=list)
    kinds: Mapped[list[str]] = mapped_column(default=list)
    line_manager_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    same_subject_only: Mapped[bool] = mapped_column(default=False)
    updated_at: Mapped[datetime]


_PEOPLE, _ROLES = table(Person), table(Role)
_WHO_IS = (
    select(
        _PEOPLE.c.id,
        _PEOPLE.c.locale,
        _PEOPLE.c.reach,
        _PEOPLE.c.registered_at,
        _ROLES.c.role,
    )
    .outerjoin_from(
        _PEOPLE,
        _ROLES,
        and_(_ROLES.c.person_id == _PEOPLE.c.id, _ROLES.c.state == "confirmed"),
    )
    .where(_PEOPLE.c.telegram_id == bindparam("account"))
)


def who_is(connection: Connection, account: int) -> Sequence[Any]:
    """Id, language, reach and registration of an account, in a row for each confirmed role."""
    return connection.execute(_WHO_IS, {"account": account}).all()


_ZONE = select(_PEOPLE.c.timezone).where(_PEOPLE.c.id == bindparam("person"))


def zone_of(session: Session, person_id: int) -> str:
    """The zone that a person lives in."""
    zone: str = session.connection().scalars(_ZONE, {"person": person_id}).one()
    return zone


def person_by_account(session: Session, telegram_id: int) -> Person | None:
    """The person behind a Telegram account."""
    return session.scalar(select(Person).where(Person.telegram_id == telegram_id))


def roles_of(session: Session, person_id: int) -> list[Role]:
    """The roles that a person holds or waits for; removed ones are left out."""
    query = select(Role).where(Role.person_id == person_id, Role.state != "removed")
    return list(session.scalars(query.order_by(Role.id)))


def had_role(session: Session, person_id: int, organisation_id: int) -> bool:
    """Whether a person had, or asked for, a role in an organisation that was taken from them."""
    query = select(Role.id).where(
        Role.person_id == person_id,
        Role.organisation_id == organisation_id,
        Role.state == "removed",
    )
    return session.scalar(query.limit(1)) is not None


def people_with_role(session: Session, organisation_id: int, role: str) -> list[Person]:
    """Those who hold a confirmed role in an organisation, by surname."""
    query = (
        select(Person)
        .join(Role, Role.person_id == Person.id)
        .where(
            Role.organisation_id == organisation_id,
            Role.role == role,
            Role.state == "confirmed",
            Person.erased_at.is_(None),
        )
        .order_by(Person.surname, Person.first_name, Person.id)
    )
    return list(session.scalars(query))


def coordinators_of(session: Session, organisation_id: int) -> list[Person]:
    """The coordinators of an organisation's district."""
    district = select(Organisation.municipality_id).where(Organisation.id == organisation_id)
    led = coordinators_in(session, session.scalar(district) or 0)
    return [person for person, _ in led]


def coordinators_in(session: Session, municipality_id: int) -> list[tuple[Person, Role]]:
    """The coordinators of a district with that role, by surname."""
    query = (
        select(Person, Role)
        .join(Role, Role.person_id == Person.id)
        .where(
            Role.municipality_id == municipality_id,
            Role.role == "coordinator",
            Role.state == "confirmed",
            Person.erased_at.is_(None),
        )
        .order_by(Person.surname, Person.first_name, Person.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def admins(session: Session) -> list[Person]:
    """Those whom the settings make admins, as far as they have come already."""
    query = select(Person).join(Role, Role.person_id == Person.id)
    return list(session.scalars(query.where(Role.role == "admin", Role.state == "confirmed")))


def roles_in(session: Session, organisation_id: int) -> list[tuple[Person, Role]]:
    """Everybody of an organisation with each role they hold or wait for: who waits comes first,
    then by surname."""
    query = (
        select(Person, Role)
        .join(Role, Role.person_id == Person.id)
        .where(
            Role.organisation_id == organisation_id,
            Role.state != "removed",
            Person.erased_at.is_(None),
        )
        .order_by(Role.state.desc(), Person.surname, Person.first_name, Person.id, Role.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def names_in(
    session: Session, organisation_ids: Collection[int], *roles: str, waiting: bool = False
) -> dict[int, str]:
    """The full names, by id, of those who hold one of these roles there (any role, if none is
    named), by surname.

    :param waiting: also of those whose role still waits to be confirmed
    """
    states = ("confirmed", "pending") if waiting else ("confirmed",)
    query = (
        select(Person.id, Person.surname, Person.first_name, Person.patronymic)
        .join(Role, Role.person_id == Person.id)
        .where(
            Role.organisation_id.in_(organisation_ids),
            Role.state.in_(states),
            Person.erased_at.is_(None),
        )
        .distinct()
        .order_by(Person.surname, Person.first_name, Person.patronymic, Person.id)
    )
    if roles:
        query = query.where(Role.role.in_(roles))
    return {row[0]: " ".join(part for part in row[1:] if part) for row in session.execute(query)}


def people_among(session: Session, person_ids: Collection[int]) -> list[Person]:
    """These people, in one statement; a screen that names many keeps them while it does."""
    return list(session.scalars(select(Person).where(Person.id.in_(person_ids))))
