"""Erasure (domain §3): personal fields go, counts stay, evidence of consent stays nameless."""

import secrets
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, anyone
from mentoring.help.leaving import leave_help
from mentoring.mentorships.ending import close_all_of
from mentoring.people.keeping import empty_everything_of
from mentoring.programmes.erasing import empty_plans
from storage.asks import void_asks_of
from storage.audit import empty_reasons_about
from storage.history import Erasure
from storage.inbox import Inbox
from storage.papers import empty_texts_naming
from storage.people import Consent, Person, Role


@action(anyone)
def forget_me(act: Act) -> None:
    """Erase the caller. What runs with others is closed, and they are told; a later /start of the
    same account is a new stranger. Orders and signed papers belong to the organisation and stay.
    """
    person = act.caller
    leave_help(act, person.id)
    close_all_of(act, person.id)
    act.session.flush()
    act.note("person", person.id, "erased")
    erase(act.session, person.id, act.now)


def erase(session: Session, person_id: int, now: datetime) -> None:
    """Take everything personal out of the database; what is counted stays countable.

    Safe to do again. A row of `erasures` remembers it for restored backups.
    """
    session.flush()
    person = session.get(Person, person_id)
    if session.get(Erasure, person_id) is None:
        session.add(Erasure(person_id=person_id, at=now))
    if person is None:
        return
    empty_plans(session, person_id)
    void_asks_of(session, person_id, now)
    empty_reasons_about(session, person_id)
    empty_everything_of(session, person)
    empty_texts_naming(session, person_id)
    _drop_updates(session, person)
    for consent in session.scalars(select(Consent).where(Consent.person_id == person_id)):
        consent.person_id = None
        consent.evidence = secrets.token_hex(16)
        consent.withdrawn_at = consent.withdrawn_at or now
    session.execute(update(Role).where(Role.person_id == person_id).values(state="removed"))
    person.telegram_id = None
    person.surname = person.first_name = person.patronymic = ""
    person.reach = "never"
    person.erased_at = person.erased_at or now
    session.flush()
    session.expire_all()


def _drop_updates(session: Session, person: Person) -> None:
    """Updates that wait to be handled carry the account's number, name and words."""
    if person.telegram_id is None:
        return
    mark = f'%"id":{person.telegram_id},%'
    session.execute(update(Inbox).where(Inbox.payload.like(mark)).values(payload=None))


def erase_again(session: Session) -> None:
    """After a backup was restored: whoever was erased, before or since, is erased once more."""
    for row in session.execute(select(Erasure.person_id, Erasure.at)).all():
        erase(session, row.person_id, row.at)
