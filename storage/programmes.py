"""Personalised programmes (S0 4.7–4.10): what a mentorship works to, version by version."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, Text, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base
from storage.mentorships import Mentorship, Party

UNDER_WAY = ("draft", "active")
UNSETTLED = ("draft", "offered", "agreed")


class Programme(Base):
    """What one mentorship works to for a time; a continuation is a new one (domain §5).

    kind: `usual` (3 to 12 months) or `staged` (up to three years, S4 §6). state: draft → active →
    completed | ended_by_participant | ended_by_curator; or dropped before it began.
    `current_id` is the version in force.
    """

    __tablename__ = "programmes"
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(20))
    current_id: Mapped[int | None]
    ended_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class ProgrammeVersion(Base):
    """The whole text and plan of a programme as it was agreed at one time (S0 4.8, 4.10).

    state: draft → offered → agreed (by all who take part) → approved (by curator or head) →
    replaced; or dropped. A word that it was sent back with is `remark`; `why` is what a change is
    for. `plan` holds the items as `mentoring.programmes.plan` reads them.
    """

    __tablename__ = "programme_versions"
    __table_args__ = (UniqueConstraint("programme_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    number: Mapped[int]
    state: Mapped[str] = mapped_column(String(10))
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    offered_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    mode: Mapped[str] = mapped_column(String(10), default="")
    problem: Mapped[str] = mapped_column(Text, default="")
    strengths: Mapped[str] = mapped_column(Text, default="")
    goal: Mapped[str] = mapped_column(Text, default="")
    objectives: Mapped[str] = mapped_column(Text, default="")
    content: Mapped[str] = mapped_column(Text, default="")
    interim: Mapped[str] = mapped_column(Text, default="")
    results: Mapped[str] = mapped_column(Text, default="")
    schedule: Mapped[str] = mapped_column(Text, default="")
    conditions: Mapped[str] = mapped_column(Text, default="")
    plan: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    why: Mapped[str] = mapped_column(Text, default="")
    remark: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    approved_at: Mapped[datetime | None]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))


class ProgrammeConsent(Base):
    """A participant's yes to one version, with the hash of the text they read."""

    __tablename__ = "programme_consents"
    __table_args__ = (UniqueConstraint("version_id", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("programme_versions.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    agreed_at: Mapped[datetime]
    text_hash: Mapped[str] = mapped_column(String(64))


class PlanTemplate(Base):
    """A plan that a mentor has put by for later ones: the items with days from the beginning."""

    __tablename__ = "plan_templates"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    title: Mapped[str] = mapped_column(Text)
    items: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    created_at: Mapped[datetime]


def programmes_of(session: Session, mentorship_id: int) -> list[Programme]:
    """A mentorship's programmes that were not dropped, newest first."""
    query = select(Programme).where(
        Programme.mentorship_id == mentorship_id, Programme.state != "dropped"
    )
    return list(session.scalars(query.order_by(Programme.id.desc())))


def programme_under_way(session: Session, mentorship_id: int) -> Programme | None:
    """The programme that is being written or worked to."""
    query = select(Programme).where(
        Programme.mentorship_id == mentorship_id, Programme.state.in_(UNDER_WAY)
    )
    return session.scalar(query.limit(1))


def unsettled_version(session: Session, programme_id: int) -> ProgrammeVersion | None:
    """The version on its way: written, offered, or waiting for approval."""
    query = select(ProgrammeVersion).where(
        ProgrammeVersion.programme_id == programme_id, ProgrammeVersion.state.in_(UNSETTLED)
    )
    return session.scalar(query.limit(1))


def versions_of(session: Session, programme_id: int) -> list[ProgrammeVersion]:
    """All versions that were not dropped, oldest first."""
    query = select(ProgrammeVersion).where(
        ProgrammeVersion.programme_id == programme_id, ProgrammeVersion.state != "dropped"
    )
    return list(session.scalars(query.order_by(ProgrammeVersion.number)))


def last_number(session: Session, programme_id: int) -> int:
    """The highest number of a version, dropped ones too."""
    query = select(func.max(ProgrammeVersion.number)).where(
        ProgrammeVersion.programme_id == programme_id
    )
    return session.scalar(query) or 0


def consents_to(session: Session, version_id: int) -> list[ProgrammeConsent]:
    """Who has agreed to a version, in order."""
    query = select(ProgrammeConsent).where(ProgrammeConsent.version_id == version_id)
    return list(session.scalars(query.order_by(ProgrammeConsent.id)))


def programmes_in(
    session: Session, organisation_ids: Collection[int]
) -> list[tuple[Programme, ProgrammeVersion]]:
    """The programmes under way in organisations, each with its newest version; what waits for
    approval comes first."""
    query = (
        select(Programme, ProgrammeVersion)
        .join(Mentorship, Mentorship.id == Programme.mentorship_id)
        .join(ProgrammeVersion, ProgrammeVersion.programme_id == Programme.id)
        .where(
            Mentorship.organisation_id.in_(organisation_ids),
            Programme.state.in_(UNDER_WAY),
            ProgrammeVersion.state.in_((*UNSETTLED, "approved")),
        )
        .order_by(Programme.id, ProgrammeVersion.number)
    )
    newest = {programme.id: (programme, version) for programme, version in session.execute(query)}
    return sorted(newest.values(), key=lambda one: (one[1].state != "agreed", one[0].id))


def templates_of(session: Session, person_id: int) -> list[PlanTemplate]:
    """A mentor's own templates, newest first."""
    query = select(PlanTemplate).where(PlanTemplate.person_id == person_id)
    return list(session.scalars(query.order_by(PlanTemplate.id.desc())))


def alone_in(session: Session, person_id: int) -> list[int]:
    """The mentorships that are about this person and nobody else: as mentor, or only mentee."""
    mentees = (
        select(Party.mentorship_id, func.count().label("number"))
        .where(Party.side == "mentee")
        .group_by(Party.mentorship_id)
        .subquery()
    )
    query = (
        select(Party.mentorship_id)
        .join(mentees, mentees.c.mentorship_id == Party.mentorship_id)
        .where(Party.person_id == person_id)
        .where((Party.side == "mentor") | (mentees.c.number == 1))
    )
    return list(session.scalars(query))
