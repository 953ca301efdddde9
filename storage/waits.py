"""Everything that waits for somebody or for a date: one table for all of it (domain §2a)."""

from datetime import datetime

from sqlalchemy import String, UniqueConstraint, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base


class Wait(Base):
    """When `due_at` comes, the clock of this kind runs for its subject and step."""

    __tablename__ = "waits"
    __table_args__ = (UniqueConstraint("kind", "subject_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(60))
    subject_id: Mapped[int]
    step: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime] = mapped_column(index=True)


def due_wait(session: Session, now: datetime) -> Wait | None:
    """The wait that has been due for longest."""
    query = select(Wait).where(Wait.due_at <= now).order_by(Wait.due_at, Wait.id).limit(1)
    return session.scalar(query)


def next_wait_at(session: Session) -> datetime | None:
    """When the next wait is due."""
    return session.scalar(select(func.min(Wait.due_at)))


def stop_waiting(session: Session, kind: str, subject_id: int) -> None:
    """Nobody waits for this any more."""
    session.execute(delete(Wait).where(Wait.kind == kind, Wait.subject_id == subject_id))
