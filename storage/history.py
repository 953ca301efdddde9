"""Every change of state: who, when, what, why (domain §2)."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, func, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, table


class History(Base):
    """One change of one object. `person_id` is empty when the clock did it."""

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_subject", "subject", "subject_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    subject: Mapped[str] = mapped_column(String(30))
    subject_id: Mapped[int]
    change: Mapped[str] = mapped_column(String(60))
    details: Mapped[dict[str, Any]]


_REMEMBER = insert(table(History))


def remember(session: Session, **values: Any) -> None:
    """Keep one change, by the columns of History."""
    session.connection().execute(_REMEMBER, values)


def last_change(session: Session, subject: str, subject_id: int, change: str) -> dict[str, Any]:
    """The details of the latest change of this name; empty if there was none or they are erased."""
    query = (
        select(History.details)
        .where(
            History.subject == subject, History.subject_id == subject_id, History.change == change
        )
        .order_by(History.id.desc())
        .limit(1)
    )
    return session.scalar(query) or {}


def changed_at(
    session: Session, subject: str, subject_id: int, changes: Collection[str]
) -> datetime | None:
    """When one of these changes happened last (UTC)."""
    query = select(func.max(History.at)).where(
        History.subject == subject, History.subject_id == subject_id, History.change.in_(changes)
    )
    moment: datetime | None = session.scalar(query)
    return moment


class Erasure(Base):
    """A person who was erased, so that a restored backup erases them again (domain §3)."""

    __tablename__ = "erasures"
    person_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
