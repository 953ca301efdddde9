"""The rows behind the report: few statements, each for one organisation (domain §10)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from storage.help import WAITING, HelpRequest
from storage.meetings import Meeting
from storage.mentorships import RUNNING, Mentorship, Party
from storage.people import Person, Role
from storage.surveys import Sheet, Survey

AGREED = ("confirmed", "held", "not_held", "missed", "disputed", "unconfirmed")
UNSURE = ("disputed", "unconfirmed")
UNDER_PAPERS = ("agreed", "trial")


@dataclass(frozen=True)
class MeetingRow:
    """A meeting that was agreed: when, how long, and what became of it."""

    id: int
    mentorship_id: int
    starts_at: datetime
    minutes: int
    state: str


@dataclass(frozen=True)
class HelpRow:
    """A question: when it was asked, first answered, and whether it was solved. Never its text."""

    id: int
    urgency: str
    state: str
    created_at: datetime
    first_answer_at: datetime | None
    solved: bool | None


def people_by_role(session: Session, organisation_id: int) -> dict[str, tuple[int, int]]:
    """For each role: how many hold it, and how many of them the bot can reach."""
    reached = func.count(case((Person.reach == "reachable", Person.id)))
    query = (
        select(Role.role, func.count(), reached)
        .join(Person, Person.id == Role.person_id)
        .where(_member(organisation_id))
        .group_by(Role.role)
    )
    return {row[0]: (row[1], row[2]) for row in session.execute(query)}


def members(session: Session, organisation_id: int) -> tuple[int, int]:
    """How many people an organisation has, each once, and how many of them can be reached."""
    everybody = func.count(Person.id.distinct())
    reached = func.count(case((Person.reach == "reachable", Person.id)).distinct())
    query = (
        select(everybody, reached)
        .join(Role, Role.person_id == Person.id)
        .where(_member(organisation_id))
    )
    row = session.execute(query).one()
    return row[0], row[1]


def listed_members(session: Session, organisation_id: int) -> list[tuple[Person, str]]:
    """Everybody with each role they hold, by surname."""
    query = (
        select(Person, Role.role)
        .join(Role, Role.person_id == Person.id)
        .where(_member(organisation_id))
        .order_by(Person.surname, Person.first_name, Person.id, Role.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def _member(organisation_id: int) -> ColumnElement[bool]:
    return and_(
        Role.organisation_id == organisation_id,
        Role.state == "confirmed",
        Person.erased_at.is_(None),
    )


def pairs_with_order(session: Session, organisation_id: int) -> tuple[int, int]:
    """How many mentorships run, and how many of them stand on an order (L5)."""
    query = select(func.count(), func.count(Mentorship.order_id)).where(
        Mentorship.organisation_id == organisation_id, Mentorship.state.in_(RUNNING)
    )
    row = session.execute(query).one()
    return row[0], row[1]


def agreed_meetings(
    session: Session, organisation_id: int, since: datetime, until: datetime
) -> list[MeetingRow]:
    """Meetings that were agreed for this time and not called off, oldest first."""
    query = (
        select(Meeting.id, Meeting.mentorship_id, Meeting.starts_at, Meeting.minutes, Meeting.state)
        .join(Mentorship, Mentorship.id == Meeting.mentorship_id)
        .where(
            Mentorship.organisation_id == organisation_id,
            Meeting.state.in_(AGREED),
            Meeting.starts_at >= since,
            Meeting.starts_at < until,
        )
        .order_by(Meeting.starts_at, Meeting.id)
    )
    return [
        MeetingRow(number, mentorship_id, starts_at, minutes, state)
        for number, mentorship_id, starts_at, minutes, state in session.execute(query)
        if starts_at is not None
    ]


def help_asked(
    session: Session, organisation_id: int, since: datetime, until: datetime
) -> list[HelpRow]:
    """Questions asked in this time, oldest first."""
    return _help(
        session,
        HelpRequest.organisation_id == organisation_id,
        HelpRequest.created_at >= since,
        HelpRequest.created_at < until,
    )


def help_waiting(session: Session, organisation_id: int) -> list[HelpRow]:
    """Questions that nobody has taken, oldest first."""
    return _help(
        session,
        HelpRequest.organisation_id == organisation_id,
        HelpRequest.state.in_(WAITING),
    )


def _help(session: Session, *where: ColumnElement[bool]) -> list[HelpRow]:
    query = (
        select(
            HelpRequest.id,
            HelpRequest.urgency,
            HelpRequest.state,
            HelpRequest.created_at,
            HelpRequest.first_answer_at,
            HelpRequest.solved,
        )
        .where(*where)
        .order_by(HelpRequest.created_at, HelpRequest.id)
    )
    return [
        HelpRow(number, urgency, state, created_at, answered_at, solved)
        for number, urgency, state, created_at, answered_at, solved in session.execute(query)
    ]


def sheets_asked(
    session: Session, organisation_id: int, since: datetime, until: datetime
) -> tuple[int, int]:
    """How many sheets of polls and questionnaires were handed out in this time, and answered."""
    query = (
        select(func.count(), func.count(case((Sheet.state == "done", Sheet.id))))
        .join(Survey, Survey.id == Sheet.survey_id)
        .where(
            Survey.organisation_id == organisation_id,
            Sheet.asked_at >= since,
            Sheet.asked_at < until,
        )
    )
    row = session.execute(query).one()
    return row[0], row[1]


def unsigned(session: Session, organisation_id: int) -> list[tuple[int, int]]:
    """Who agreed but has not signed on paper: (mentorship, person), oldest first."""
    query = (
        select(Party.mentorship_id, Party.person_id)
        .join(Mentorship, Mentorship.id == Party.mentorship_id)
        .where(
            Mentorship.organisation_id == organisation_id,
            Mentorship.state.in_(UNDER_PAPERS),
            Party.agreed_at.is_not(None),
            Party.signed_on.is_(None),
            Party.left_at.is_(None),
        )
        .order_by(Party.mentorship_id, Party.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def silent_pairs(
    session: Session, organisation_id: int, since: datetime, day: date
) -> list[tuple[int, date, datetime | None]]:
    """Active mentorships begun before `day` whose last held meeting is older than `since`: when
    they began and when that was."""
    last = (
        select(Meeting.mentorship_id, func.max(Meeting.starts_at).label("at"))
        .where(Meeting.state == "held")
        .group_by(Meeting.mentorship_id)
        .subquery()
    )
    query = (
        select(Mentorship.id, Mentorship.starts_on, Mentorship.changed_at, last.c.at)
        .outerjoin(last, last.c.mentorship_id == Mentorship.id)
        .where(
            Mentorship.organisation_id == organisation_id,
            Mentorship.state == "active",
            or_(Mentorship.starts_on.is_(None), Mentorship.starts_on <= day),
            or_(last.c.at.is_(None), last.c.at < since),
        )
        .order_by(last.c.at, Mentorship.id)
    )
    return [(row[0], row[1] or row[2].date(), row[3]) for row in session.execute(query)]


def proposed(session: Session, organisation_id: int) -> list[int]:
    """Mentorships that wait for somebody's agreement, oldest first."""
    query = (
        select(Mentorship.id)
        .where(Mentorship.organisation_id == organisation_id, Mentorship.state == "proposed")
        .order_by(Mentorship.id)
    )
    return list(session.scalars(query))


def parties_by_mentorship(
    session: Session, mentorship_ids: Collection[int]
) -> dict[int, list[Person]]:
    """The people of several mentorships (also of those that are over), mentors first."""
    query = (
        select(Party.mentorship_id, Person)
        .join(Person, Person.id == Party.person_id)
        .where(Party.mentorship_id.in_(mentorship_ids))
        .order_by(Party.side.desc(), Party.id)
    )
    found: dict[int, list[Person]] = {number: [] for number in mentorship_ids}
    for mentorship_id, person in session.execute(query):
        found[mentorship_id].append(person)
    return found
