"""Surveys and polls: who was asked what on which occasion, and what they answered (domain §9)."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base
from storage.mentorships import RUNNING, Mentorship, Party
from storage.outbox import Outbox
from storage.people import Person


class Survey(Base):
    """One round of asking: a quarter's poll, or a questionnaire for one mentorship or for everyone.

    occasion: entry | middle | exit | quarter (`mentoring.surveys.questionnaires.Occasion`).
    `key` says what for («2026-4», «middle-7»), so that each is opened once in an organisation.
    state: open → closed. `opened_by` is empty when the clock did it.
    """

    __tablename__ = "surveys"
    __table_args__ = (UniqueConstraint("organisation_id", "key"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    mentorship_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"), index=True)
    occasion: Mapped[str] = mapped_column(String(10))
    key: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(6), default="open")
    opened_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class Sheet(Base):
    """One person's sheet of a survey.

    state: asked → done | closed (time was over). `asked_at` is the moment the invitation is owed
    for. `shown_at` is when the person pressed «Показать куратору». A poll's sheet knows the
    Telegram poll that carries it and the message that it stands in, once delivered.
    """

    __tablename__ = "survey_sheets"
    __table_args__ = (
        UniqueConstraint("survey_id", "person_id", "side"),
        Index("ix_survey_sheets_poll_id", "poll_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    survey_id: Mapped[int] = mapped_column(ForeignKey("surveys.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    side: Mapped[str] = mapped_column(String(6))
    questionnaire: Mapped[str] = mapped_column(String(40))
    mentorship_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"))
    state: Mapped[str] = mapped_column(String(6), default="asked")
    asked_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    shown_at: Mapped[datetime | None]
    poll_id: Mapped[str | None] = mapped_column(String(40))
    message_id: Mapped[int | None]


class SurveyAnswer(Base):
    """One answer: a mark, or in `words` an option's code or free text; neither when skipped."""

    __tablename__ = "survey_answers"
    __table_args__ = (UniqueConstraint("sheet_id", "item"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    sheet_id: Mapped[int] = mapped_column(ForeignKey("survey_sheets.id"))
    item: Mapped[str] = mapped_column(String(40))
    mark: Mapped[int | None]
    words: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]

    @property
    def value(self) -> int | str | None:
        """The answer as the questionnaire knows it; None when it was skipped."""
        return self.mark if self.mark is not None else self.words or None


def survey_by_key(session: Session, organisation_id: int, key: str) -> Survey | None:
    """The round that was opened for this."""
    query = select(Survey).where(Survey.organisation_id == organisation_id, Survey.key == key)
    return session.scalar(query)


def surveys_in(session: Session, organisation_id: int) -> list[Survey]:
    """An organisation's rounds for everyone, newest first; those of single pairs are left out."""
    query = select(Survey).where(
        Survey.organisation_id == organisation_id, Survey.mentorship_id.is_(None)
    )
    return list(session.scalars(query.order_by(Survey.id.desc())))


def open_until(
    session: Session, organisation_id: int, occasions: Collection[str]
) -> datetime | None:
    """When the last open round of these occasions closes, those of single pairs included."""
    query = select(func.max(Survey.closes_at)).where(
        Survey.organisation_id == organisation_id,
        Survey.state == "open",
        Survey.occasion.in_(occasions),
    )
    moment: datetime | None = session.scalar(query)
    return moment


def sheets_of(session: Session, survey_id: int) -> list[Sheet]:
    """Everybody's sheet of a round."""
    query = select(Sheet).where(Sheet.survey_id == survey_id).order_by(Sheet.id)
    return list(session.scalars(query))


def response_of(session: Session, survey_ids: Collection[int]) -> dict[int, tuple[int, int]]:
    """How many answered and how many were asked, for each round (people, not sheets)."""
    done = func.count(Sheet.person_id.distinct()).filter(Sheet.state == "done")
    query = (
        select(Sheet.survey_id, done, func.count(Sheet.person_id.distinct()))
        .where(Sheet.survey_id.in_(survey_ids))
        .group_by(Sheet.survey_id)
    )
    return {row[0]: (row[1], row[2]) for row in session.execute(query)}


def answers_of(session: Session, sheet_id: int) -> dict[str, SurveyAnswer]:
    """What stands on a sheet, by item."""
    query = select(SurveyAnswer).where(SurveyAnswer.sheet_id == sheet_id)
    return {row.item: row for row in session.scalars(query)}


def answers_on(session: Session, sheet_ids: Collection[int]) -> list[SurveyAnswer]:
    """What stands on several sheets."""
    query = select(SurveyAnswer).where(SurveyAnswer.sheet_id.in_(sheet_ids))
    return list(session.scalars(query.order_by(SurveyAnswer.id)))


def sheet_by_poll(session: Session, poll_id: str) -> Sheet | None:
    """The sheet that a Telegram poll carries."""
    return session.scalar(select(Sheet).where(Sheet.poll_id == poll_id).limit(1))


def open_poll_sheet(session: Session, person_id: int) -> Sheet | None:
    """A person's sheet of the poll that runs now, whatever Telegram poll they voted in."""
    query = (
        select(Sheet)
        .join(Survey, Survey.id == Sheet.survey_id)
        .where(Sheet.person_id == person_id, Survey.occasion == "quarter", Survey.state == "open")
        .order_by(Sheet.id.desc())
    )
    return session.scalar(query.limit(1))


def finished_sheets(
    session: Session, organisation_id: int, occasions: Collection[str]
) -> list[tuple[Survey, Sheet]]:
    """The answered sheets of closed rounds on these occasions, in the order of closing."""
    query = (
        select(Survey, Sheet)
        .join(Sheet, Sheet.survey_id == Survey.id)
        .where(
            Survey.organisation_id == organisation_id,
            Survey.occasion.in_(occasions),
            Survey.state == "closed",
            Sheet.state == "done",
        )
        .order_by(Survey.closed_at, Survey.id, Sheet.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def participants(
    session: Session, organisation_id: int, mentorship_id: int | None = None
) -> list[tuple[Party, Person]]:
    """Who takes part in the running mentorships of an organisation (or in this one, in any state),
    oldest mentorship first."""
    query = (
        select(Party, Person)
        .join(Mentorship, Mentorship.id == Party.mentorship_id)
        .join(Person, Person.id == Party.person_id)
        .where(
            Mentorship.organisation_id == organisation_id,
            Party.left_at.is_(None),
            Person.erased_at.is_(None),
        )
        .order_by(Party.mentorship_id, Party.id)
    )
    if mentorship_id is None:
        query = query.where(Mentorship.state.in_(RUNNING))
    else:
        query = query.where(Mentorship.id == mentorship_id)
    return [(row[0], row[1]) for row in session.execute(query)]


def asked_now(session: Session, organisation_id: int, occasion: str) -> set[tuple[int, str]]:
    """Who (person, side) has an open sheet of such an occasion already."""
    query = (
        select(Sheet.person_id, Sheet.side)
        .join(Survey, Survey.id == Sheet.survey_id)
        .where(
            Survey.organisation_id == organisation_id,
            Survey.occasion == occasion,
            Survey.state == "open",
            Sheet.state == "asked",
        )
    )
    return {(row[0], row[1]) for row in session.execute(query)}


def owed_moments(
    session: Session, people: Collection[int], kinds: Collection[str], since: datetime
) -> dict[int, list[datetime]]:
    """When each of these people is or was owed a notice of these kinds, since a moment (UTC)."""
    query = select(Outbox.recipient, Outbox.due_at).where(
        Outbox.recipient.in_(people),
        Outbox.kind.in_(kinds),
        Outbox.due_at >= since,
        Outbox.state != "dropped",
    )
    found: dict[int, list[datetime]] = {person_id: [] for person_id in people}
    for person_id, due_at in session.execute(query):
        found[person_id].append(due_at)
    return found


def running_in(session: Session, organisation_id: int) -> int:
    """How many mentorships run in an organisation."""
    query = select(func.count()).where(
        Mentorship.organisation_id == organisation_id, Mentorship.state.in_(RUNNING)
    )
    return session.scalar(query) or 0
