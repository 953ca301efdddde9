"""Who sends an update: the person, their language and roles, read at its very start."""

from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from storage.dialogs import Stored, dialogs_of
from storage.people import Person, roles_of, who_is


@dataclass(frozen=True)
class Visitor:
    """What is known of the sender when an update comes in; rights are asked again by actions."""

    person_id: int
    locale: str
    reach: str
    registered: bool
    roles: frozenset[str]


def visitor_of(session: Session, person: Person) -> Visitor:
    """The plain data of a person who writes."""
    held = roles_of(session, person.id)
    confirmed = frozenset(role.role for role in held if role.state == "confirmed")
    registered = person.registered_at is not None
    return Visitor(person.id, person.locale, person.reach, registered, confirmed)


def look_up(
    connection: Connection, account: int, chat_id: int
) -> tuple[Visitor | None, dict[str, Stored]]:
    """The person behind an account, and where this chat stands in its dialogs."""
    rows = who_is(connection, account)
    visitor = None
    if rows:
        first = rows[0]
        roles = frozenset(row.role for row in rows if row.role)
        registered = first.registered_at is not None
        visitor = Visitor(first.id, first.locale, first.reach, registered, roles)
    return visitor, dialogs_of(connection, chat_id)
