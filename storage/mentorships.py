"""Mentorships: pairs and groups, who agreed to them and signed, and the orders behind them."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base

RUNNING = ("trial", "ordered", "active", "paused")


class Mentorship(Base):
    """One mentor with one or more mentees in one role form (domain §4).

    state: proposed → agreed → trial → ordered → active ⇄ paused → completed |
    ended_by_participant | ended_by_curator; or declined, returned, withdrawn.
    """

    __tablename__ = "mentorships"
    __table_args__ = (Index("ix_mentorships_organisation_id_state", "organisation_id", "state"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role_form: Mapped[str] = mapped_column(String(30), default="teacher_teacher")
    kind: Mapped[str] = mapped_column(String(20), default="traditional")
    state: Mapped[str] = mapped_column(String(20))
    proposed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id"))
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    ended_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Party(Base):
    """A participant of a mentorship, mentor or mentee, and what they agreed to and signed.

    `agreed_at` with the version and hash of the text that was on the screen (L1, L3);
    `signed_on` is the date on the paper sheet, marked by the curator.
    """

    __tablename__ = "parties"
    __table_args__ = (UniqueConstraint("mentorship_id", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    side: Mapped[str] = mapped_column(String(6))
    agreed_at: Mapped[datetime | None]
    text_version: Mapped[str] = mapped_column(String(20), default="")
    text_hash: Mapped[str] = mapped_column(String(64), default="")
    signed_on: Mapped[date | None]


class Order(Base):
    """The head's order that assigns pairs: number and date; confirmed by the head's button or not.

    state: `recorded` (signed on paper, entered by the curator) → `confirmed` (by the head).
    """

    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"), index=True)
    number: Mapped[str] = mapped_column(String(40))
    dated_on: Mapped[date]
    state: Mapped[str] = mapped_column(String(10))
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]


def parties_of(session: Session, mentorship_id: int) -> list[Party]:
    """Those who take part, the mentor first."""
    query = select(Party).where(Party.mentorship_id == mentorship_id)
    return sorted(session.scalars(query), key=lambda party: (party.side != "mentor", party.id))


def mentorships_of(
    session: Session, person_id: int, states: Collection[str] = RUNNING
) -> list[Mentorship]:
    """The mentorships in which a person takes part, oldest first."""
    query = (
        select(Mentorship)
        .join(Party, Party.mentorship_id == Mentorship.id)
        .where(Party.person_id == person_id, Mentorship.state.in_(states))
        .order_by(Mentorship.id)
    )
    return list(session.scalars(query))


def mentorships_in(
    session: Session, organisation_id: int, states: Collection[str] | None = None
) -> list[Mentorship]:
    """An organisation's mentorships, newest first."""
    query = select(Mentorship).where(Mentorship.organisation_id == organisation_id)
    if states is not None:
        query = query.where(Mentorship.state.in_(states))
    return list(session.scalars(query.order_by(Mentorship.id.desc())))
