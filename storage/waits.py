"""Everything that waits for somebody or for a date: one table for all of it (domain §2a)."""

from datetime import datetime, timedelta

from sqlalchemy import String, UniqueConstraint, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, Moment, table

FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(days=1)


class Wait(Base):
    """When `due_at` comes, the clock of this kind runs for its subject and step.

    `failures` is how often it could not run; it comes again after a growing pause.
    """

    __tablename__ = "waits"
    __table_args__ = (UniqueConstraint("kind", "subject_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(60))
    subject_id: Mapped[int]
    step: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime] = mapped_column(index=True)
    failures: Mapped[int] = mapped_column(default=0)


_WAITS = table(Wait)
_REPLACE = (
    update(_WAITS)
    .where(_WAITS.c.kind == bindparam("what"), _WAITS.c.subject_id == bindparam("whose"))
    .values(step=bindparam("new_step"), due_at=bindparam("until", type_=Moment()), failures=0)
)
_WAIT = insert(_WAITS)


def wait_until(session: Session, kind: str, subject_id: int, until: datetime, step: int) -> None:
    """Let one wait of a kind be due for a subject; it replaces an earlier one."""
    connection = session.connection()
    new = {"what": kind, "whose": subject_id, "new_step": step, "until": until}
    if not connection.execute(_REPLACE, new).rowcount:
        row = {"kind": kind, "subject_id": subject_id, "step": step, "due_at": until}
        connection.execute(_WAIT, row)


def due_wait(session: Session, now: datetime) -> Wait | None:
    """The wait that has been due for longest."""
    query = select(Wait).where(Wait.due_at <= now).order_by(Wait.due_at, Wait.id).limit(1)
    return session.scalar(query)


def put_off(session: Session, wait_id: int, now: datetime) -> None:
    """A clock could not run: it is tried again after a minute, two, four, … at most a day."""
    row = session.get(Wait, wait_id)
    if row is not None:
        row.due_at = now + min(FIRST_PAUSE * 2 ** min(row.failures, 20), LONGEST_PAUSE)
        row.failures += 1


def next_wait_at(session: Session) -> datetime | None:
    """When the next wait is due."""
    return session.scalar(select(func.min(Wait.due_at)))


def step_of(session: Session, kind: str, subject_id: int) -> int | None:
    """Which step a clock will run next; None when it does not run."""
    query = select(Wait.step).where(Wait.kind == kind, Wait.subject_id == subject_id)
    return session.scalar(query)


def stop_waiting(session: Session, kind: str, subject_id: int) -> None:
    """Nobody waits for this any more."""
    session.execute(delete(Wait).where(Wait.kind == kind, Wait.subject_id == subject_id))
