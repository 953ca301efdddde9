"""The first contact, before any name is known: an account, a language, and its reach."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from storage.outbox import Outbox, owe
from storage.people import Person, Role, person_by_account

BROUGHT_LATER = timedelta(days=14)  # for how long a notice to somebody out of reach is kept ready


def arrive(
    session: Session, account: int, locale: str, zone: str, now: datetime, admin: bool
) -> Person:
    """Remember an account that wrote for the first time; nothing personal is kept before consent.

    :param now: UTC; :param zone: IANA name, until the organisation's is known
    """
    person = person_by_account(session, account)
    if person is None:
        person = Person(
            telegram_id=account, locale=locale, timezone=zone, reach="reachable", created_at=now
        )
        session.add(person)
        session.flush()
    if admin:
        make_admin(session, person, now)
    return person


def make_admin(session: Session, person: Person, now: datetime) -> None:
    """Give the role that comes from settings, with its commands; it needs no confirmation."""
    own = select(Role).where(Role.person_id == person.id, Role.role == "admin")
    if session.scalar(own) is None:
        session.add(Role(person_id=person.id, role="admin", state="confirmed", created_at=now))
        session.flush()
        _owe_commands(session, person.id, now)


def _owe_commands(session: Session, person_id: int, now: datetime) -> None:
    row = {
        "recipient": person_id,
        "kind": "commands",
        "ids": {},
        "dedup_key": None,
        "created_at": now,
        "due_at": now,
        "expires_at": None,
    }
    owe(session, row)


def keep_admins(session: Session, accounts: Collection[int], now: datetime) -> None:
    """Make the admins those of the settings, at every start."""
    for person in session.scalars(select(Person).where(Person.telegram_id.in_(accounts))):
        make_admin(session, person, now)
    former = (
        select(Role.id)
        .join(Person, Person.id == Role.person_id)
        .where(Role.role == "admin", Person.telegram_id.not_in(accounts))
    )
    for role_id in list(session.scalars(former)):
        role = session.get(Role, role_id)
        assert role is not None
        _owe_commands(session, role.person_id, now)
        session.delete(role)


def mark_reachable(session: Session, person_id: int, now: datetime) -> None:
    """They wrote or unblocked the bot, so they can be written to; what could not be brought in the
    last days is owed once more, and is looked at again before it goes.
    """
    session.execute(update(Person).where(Person.id == person_id).values(reach="reachable"))
    session.execute(
        update(Outbox)
        .where(
            Outbox.recipient == person_id,
            Outbox.state == "unreachable",
            Outbox.done_at > now - BROUGHT_LATER,
        )
        .values(state="waiting")
    )


def mark_blocked(session: Session, account: int) -> None:
    """They blocked the bot: nothing is sent until they come back."""
    session.execute(update(Person).where(Person.telegram_id == account).values(reach="blocked"))
