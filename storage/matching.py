"""Proposals for an organisation or a district, and waiting lists of full mentors (domain §4)."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base


class Matching(Base):
    """The one proposal of an organisation, or of a district (then `organisation_id` is empty).

    state: `counting` → `ready`, and again. `version` grows with every change by hand, so that what
    is being worked out meanwhile is worked out anew. `done` is how far it is, in percent.
    """

    __tablename__ = "matchings"
    __table_args__ = (UniqueConstraint("organisation_id", "municipality_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id"))
    municipality_id: Mapped[int | None] = mapped_column(ForeignKey("municipalities.id"))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(default=0)
    done: Mapped[int] = mapped_column(default=0)
    counted_at: Mapped[datetime | None]
    counted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))


class MatchRow(Base):
    """What a proposal says of one mentee: a mentor and why, or the rule that stood in the way.

    `good` and `bad` are reasons as `[code, values]`; `barred` are mentors whom the curator took
    away from this mentee. `mentorship_id` is the pair that it became when it was sent; `skipped`
    is why it could not be.
    """

    __tablename__ = "match_rows"
    __table_args__ = (Index("ix_match_rows_mentor_id", "mentor_id"),)
    matching_id: Mapped[int] = mapped_column(ForeignKey("matchings.id"), primary_key=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    mentor_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    score: Mapped[int] = mapped_column(default=0)
    pinned: Mapped[bool] = mapped_column(default=False)
    good: Mapped[list[Any]] = mapped_column(JSON, default=list)
    bad: Mapped[list[Any]] = mapped_column(JSON, default=list)
    rule: Mapped[str] = mapped_column(String(20), default="")
    barred: Mapped[list[int]] = mapped_column(JSON, default=list)
    mentorship_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"))
    skipped: Mapped[str] = mapped_column(String(30), default="")


class Queued(Base):
    """A mentee who waits until a full mentor has a place, first come first (domain §4)."""

    __tablename__ = "waiting_lists"
    __table_args__ = (UniqueConstraint("mentor_id", "mentee_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    mentee_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    created_at: Mapped[datetime]


def matching_of(
    session: Session, organisation_id: int | None, municipality_id: int | None
) -> Matching | None:
    """The proposal of an organisation, or of a district."""
    query = select(Matching).where(
        Matching.organisation_id == organisation_id
        if organisation_id is not None
        else Matching.organisation_id.is_(None),
        Matching.municipality_id == municipality_id
        if municipality_id is not None
        else Matching.municipality_id.is_(None),
    )
    return session.scalar(query)


def match_row(session: Session, matching_id: int, mentee_id: int) -> MatchRow | None:
    """What a proposal says of a mentee."""
    return session.get(MatchRow, (matching_id, mentee_id))


def rows_with_mentor(session: Session, matching_id: int, mentor_id: int) -> list[MatchRow]:
    """Whom a proposal gives to a mentor and has not been sent yet, by the mentee's id."""
    query = select(MatchRow).where(
        MatchRow.matching_id == matching_id,
        MatchRow.mentor_id == mentor_id,
        MatchRow.mentorship_id.is_(None),
    )
    return list(session.scalars(query.order_by(MatchRow.mentee_id)))


def queue_of(session: Session, mentor_id: int) -> list[Queued]:
    """Who waits for a mentor, who came first at the front."""
    query = select(Queued).where(Queued.mentor_id == mentor_id)
    return list(session.scalars(query.order_by(Queued.id)))


def queues_with(session: Session, mentee_ids: Collection[int]) -> list[Queued]:
    """The places of these mentees in waiting lists."""
    query = select(Queued).where(Queued.mentee_id.in_(mentee_ids))
    return list(session.scalars(query.order_by(Queued.id)))


def drop_doubled(session: Session, kept_id: int, other_id: int) -> None:
    """Of two rows about two entries that are one person by now, the kept entry's stays."""
    proposed = select(MatchRow.matching_id).where(MatchRow.mentee_id == kept_id)
    wanted = select(Queued.mentor_id).where(Queued.mentee_id == kept_id)
    waiting = select(Queued.mentee_id).where(Queued.mentor_id == kept_id)
    for doubled in (
        delete(MatchRow).where(MatchRow.mentee_id == other_id, MatchRow.matching_id.in_(proposed)),
        delete(Queued).where(Queued.mentee_id == other_id, Queued.mentor_id.in_(wanted)),
        delete(Queued).where(Queued.mentor_id == other_id, Queued.mentee_id.in_(waiting)),
    ):
        session.execute(doubled)
