"""What an organisation hands in: the quarterly return, and the yearly refresh of its mentees' list
(S1 §5, App. 2.5; domain §2a)."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base
from storage.organisations import Organisation


class QuarterReturn(Base):
    """An organisation's return for a quarter.

    state: asked → submitted → accepted | returned (with a `word`, and submitted again).
    `figures` are those of the moment of submitting, by name.
    """

    __tablename__ = "quarter_returns"
    __table_args__ = (UniqueConstraint("organisation_id", "year", "quarter"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    year: Mapped[int]
    quarter: Mapped[int]
    state: Mapped[str] = mapped_column(String(10), default="asked")
    figures: Mapped[dict[str, Any]]
    asked_at: Mapped[datetime]
    due_on: Mapped[date]
    submitted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    submitted_at: Mapped[datetime | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    decided_at: Mapped[datetime | None]
    word: Mapped[str] = mapped_column(Text, default="")


class Refresh(Base):
    """That an organisation's list of mentees was looked through in a school year (S1 §5)."""

    __tablename__ = "refreshes"
    __table_args__ = (UniqueConstraint("organisation_id", "year"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    year: Mapped[int]
    mentees: Mapped[int] = mapped_column(default=0)
    asked_at: Mapped[datetime]
    done_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    done_at: Mapped[datetime | None]


def return_for(
    session: Session, organisation_id: int, year: int, quarter: int
) -> QuarterReturn | None:
    """An organisation's return for a quarter."""
    query = select(QuarterReturn).where(
        QuarterReturn.organisation_id == organisation_id,
        QuarterReturn.year == year,
        QuarterReturn.quarter == quarter,
    )
    return session.scalar(query)


def returns_of(session: Session, organisation_ids: Collection[int]) -> list[QuarterReturn]:
    """The returns of these organisations, the newest quarter first."""
    query = (
        select(QuarterReturn)
        .where(QuarterReturn.organisation_id.in_(organisation_ids))
        .order_by(
            QuarterReturn.year.desc(), QuarterReturn.quarter.desc(), QuarterReturn.organisation_id
        )
    )
    return list(session.scalars(query))


def latest_returns(
    session: Session, organisation_ids: Collection[int]
) -> list[tuple[QuarterReturn, Organisation]]:
    """The returns of the newest quarter that was asked of any of these, those silent first."""
    newest = (
        select(func.max(QuarterReturn.year * 4 + QuarterReturn.quarter))
        .where(QuarterReturn.organisation_id.in_(organisation_ids))
        .scalar_subquery()
    )
    query = (
        select(QuarterReturn, Organisation)
        .join(Organisation, Organisation.id == QuarterReturn.organisation_id)
        .where(
            QuarterReturn.organisation_id.in_(organisation_ids),
            QuarterReturn.year * 4 + QuarterReturn.quarter == newest,
        )
        .order_by(QuarterReturn.state, Organisation.name)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def refresh_for(session: Session, organisation_id: int, year: int) -> Refresh | None:
    """The refresh of a school year."""
    query = select(Refresh).where(Refresh.organisation_id == organisation_id, Refresh.year == year)
    return session.scalar(query)
