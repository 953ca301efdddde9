"""The retention purge (domain §3): what nobody needs any more goes by itself."""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from mentoring.acting import Act
from mentoring.help.leaving import leave_help
from mentoring.mentorships.ending import close_all_of
from mentoring.papers.keeping import put_away_old_scans
from mentoring.people.consenting import people_to_erase
from mentoring.people.erasure import erase
from mentoring.people.retaining import retention
from storage.audit import Look
from storage.base_imports import BaseImport
from storage.help import HelpMessage, HelpRequest
from storage.history import History
from storage.mentorships import OPEN, Mentorship, Party
from storage.outbox import Outbox
from storage.people import Consent, Person, Role

OVER: Final = ("sent", "failed", "unreachable", "dropped")
ABOUT_PEOPLE: Final = ("person", "role", "help", "meeting", "diary", "survey-sheet")
"""What the history tells of people; the history of pairs and orders is the organisation's."""


def purge(session: Session, now: datetime) -> None:
    """Erase whom and empty what has been kept long enough; safe to do at any time, and again.

    Called when the bot starts and every hour, like all that nobody's clock waits for.
    """
    act = Act(session, now, None)
    people = [
        *people_to_erase(session, now),
        *_never_joined(session, now),
        *_long_gone(session, now),
    ]
    for person_id in dict.fromkeys(people):
        leave_help(act, person_id)
        close_all_of(act, person_id)
        session.flush()
        act.note("person", person_id, "erased-by-retention")
        erase(session, person_id, now)
    _empty_old(session, now)
    put_away_old_scans(act, _before(now, retention().paper_days))


def _before(now: datetime, days: int) -> datetime:
    return now - timedelta(days=days)


def _never_joined(session: Session, now: datetime) -> list[int]:
    """Those who began to join and stopped: an account, a language, no role and no consent."""
    query = select(Person.id).where(
        Person.erased_at.is_(None),
        Person.registered_at.is_(None),
        Person.telegram_id.is_not(None),
        Person.created_at <= _before(now, retention().unfinished_days),
        ~exists().where(Role.person_id == Person.id),
        ~exists().where(Consent.person_id == Person.id),
    )
    return list(session.scalars(query))


def _long_gone(session: Session, now: datetime) -> list[int]:
    """Those who hold no role, take part in nothing, and of whom nothing was heard for long."""
    before = _before(now, retention().gone_days)
    last = (
        select(func.max(History.at))
        .where(
            or_(
                History.person_id == Person.id,
                (History.subject == "person") & (History.subject_id == Person.id),
            )
        )
        .correlate(Person)
        .scalar_subquery()
    )
    open_pair = (
        exists()
        .where(Party.person_id == Person.id, Party.left_at.is_(None))
        .where(Mentorship.id == Party.mentorship_id, Mentorship.state.in_(OPEN))
    )
    query = select(Person.id).where(
        Person.erased_at.is_(None),
        Person.created_at <= before,
        func.coalesce(last, Person.created_at) <= before,
        ~exists().where(Role.person_id == Person.id, Role.state != "removed"),
        ~open_pair,
    )
    return list(session.scalars(query))


def _empty_old(session: Session, now: datetime) -> None:
    """Old words, notices, looks and details go; the rows that are counted stay."""
    kept = retention()
    closed = select(HelpRequest.id).where(
        HelpRequest.state == "closed", HelpRequest.closed_at <= _before(now, kept.talk_days)
    )
    _empty(session, HelpMessage, HelpMessage.request_id.in_(closed), text="", html="")
    told = (Outbox.state.in_(OVER), Outbox.done_at <= _before(now, kept.notice_days))
    session.execute(delete(Outbox).where(*told))
    session.execute(delete(Look).where(Look.at <= _before(now, kept.look_days)))
    imported = BaseImport.created_at <= _before(now, kept.import_days)
    _empty(session, BaseImport, imported, content={})
    changed = History.subject.in_(ABOUT_PEOPLE) & (History.at <= _before(now, kept.look_days))
    _empty(session, History, changed, details={})


def _empty(session: Session, model: Any, which: Any, **values: Any) -> None:
    session.execute(update(model).where(which).values(**values))
