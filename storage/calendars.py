"""An organisation's own calendar: its working week and the days that differ from everybody's."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base

FIVE = 5


class WorkWeek(Base):
    """The days of an organisation's working week, from Monday on: 5 (also without a row) or 6."""

    __tablename__ = "work_weeks"
    organisation_id: Mapped[int] = mapped_column(
        ForeignKey("organisations.id"), primary_key=True, autoincrement=False
    )
    days: Mapped[int] = mapped_column(default=FIVE)


class OwnDays(Base):
    """Days of an organisation, both ends included: `off`, `works` (although others rest), or
    `holidays` (no lessons; people work)."""

    __tablename__ = "own_days"
    __table_args__ = (Index("ix_own_days_organisation_id_last_on", "organisation_id", "last_on"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    kind: Mapped[str] = mapped_column(String(10))
    first_on: Mapped[date]
    last_on: Mapped[date]


def week_days(session: Session, organisation_id: int) -> int:
    """5 or 6."""
    row = session.get(WorkWeek, organisation_id)
    return row.days if row else FIVE


def own_days(session: Session, organisation_id: int, since: date | None = None) -> list[OwnDays]:
    """An organisation's own days by date; `since` leaves out what ended before it."""
    query = select(OwnDays).where(OwnDays.organisation_id == organisation_id)
    if since is not None:
        query = query.where(OwnDays.last_on >= since)
    return list(session.scalars(query.order_by(OwnDays.first_on, OwnDays.id)))
