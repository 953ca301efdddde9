"""Tasks: the live items of a plan, and what a mentor sets besides it (domain §5, S4 §5)."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base
from storage.mentorships import Mentorship, Party
from storage.people import Role

UNFINISHED = ("open", "handed_in")
RUNNING = ("ordered", "active", "trial")


class Task(Base):
    """One thing to do: an item of the plan (`planned`) or a task that was set besides it.

    who: `mentee` hands it in and the mentor accepts; `mentor`, `both` and `curator` mark it done.
    `mentee_id` is set where it is for one mentee of several. state: open ⇄ handed_in → done, or
    dropped. `after_id` and `after_days`: so many days after that task was done; `due_on` follows.
    `key` is the item's number in the plan; `remark` what it was returned with.
    """

    __tablename__ = "tasks"
    __table_args__ = (Index("ix_tasks_mentorship_id_state", "mentorship_id", "state"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"))
    programme_id: Mapped[int | None] = mapped_column(ForeignKey("programmes.id"))
    key: Mapped[int | None]
    planned: Mapped[bool]
    kind: Mapped[str] = mapped_column(String(12), default="item")
    stage: Mapped[int] = mapped_column(default=0)
    direction: Mapped[str] = mapped_column(String(30), default="")
    text: Mapped[str] = mapped_column(Text)
    expected: Mapped[str] = mapped_column(Text, default="")
    who: Mapped[str] = mapped_column(String(8))
    mentee_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    due_on: Mapped[date]
    after_id: Mapped[int | None] = mapped_column(ForeignKey("tasks.id"))
    after_days: Mapped[int | None]
    state: Mapped[str] = mapped_column(String(10), default="open")
    remark: Mapped[str] = mapped_column(Text, default="")
    handed_in_at: Mapped[datetime | None]
    done_on: Mapped[date | None]
    done_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class TaskEvidence(Base):
    """What shows that a task was done: a text, or a message of any kind in the author's chat."""

    __tablename__ = "task_evidence"
    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text, default="")
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    at: Mapped[datetime]


def tasks_of(
    session: Session, mentorship_id: int, states: Collection[str] | None = None
) -> list[Task]:
    """A mentorship's tasks that were not dropped, by date."""
    query = select(Task).where(Task.mentorship_id == mentorship_id, Task.state != "dropped")
    if states is not None:
        query = query.where(Task.state.in_(states))
    return list(session.scalars(query.order_by(Task.due_on, Task.id)))


def plan_tasks(session: Session, programme_id: int) -> list[Task]:
    """The items of a programme's plan, dropped ones too, by their number in it."""
    query = select(Task).where(Task.programme_id == programme_id, Task.planned)
    return list(session.scalars(query.order_by(Task.key)))


def highest_key(session: Session, programme_id: int) -> int:
    """The highest number that an item of this programme's plan ever had."""
    query = select(func.max(Task.key)).where(Task.programme_id == programme_id)
    return session.scalar(query) or 0


def finished_keys(session: Session, programme_id: int) -> set[int]:
    """The numbers of the plan's items that are done."""
    query = select(Task.key).where(Task.programme_id == programme_id, Task.state == "done")
    return {key for key in session.scalars(query) if key is not None}


def followers_of(session: Session, task_id: int) -> list[Task]:
    """What is due some days after this task, and not done yet."""
    query = select(Task).where(Task.after_id == task_id, Task.state.in_(UNFINISHED))
    return list(session.scalars(query))


def left_open(session: Session, mentorship_id: int, mentee_id: int, since: datetime) -> list[Task]:
    """What a mentee had not done when their mentorship ended, at `since` (UTC)."""
    query = select(Task).where(
        Task.mentorship_id == mentorship_id,
        Task.state == "dropped",
        Task.changed_at >= since,
        Task.who == "mentee",
        Task.text != "",
        or_(Task.mentee_id.is_(None), Task.mentee_id == mentee_id),
    )
    return list(session.scalars(query.order_by(Task.due_on, Task.id)))


def evidence_of(session: Session, task_id: int) -> list[TaskEvidence]:
    """Everything that was handed in for a task, in order."""
    query = select(TaskEvidence).where(TaskEvidence.task_id == task_id)
    return list(session.scalars(query.order_by(TaskEvidence.id)))


def waiting_for(session: Session, person_id: int) -> list[Task]:
    """The tasks in running mentorships in which something waits for this person, by date.

    Theirs to do, or handed in to them; as a curator, the items of the curator.
    """
    own = (
        select(Task)
        .join(Mentorship, Mentorship.id == Task.mentorship_id)
        .join(Party, Party.mentorship_id == Mentorship.id)
        .where(
            Party.person_id == person_id,
            Party.left_at.is_(None),
            Mentorship.state.in_(RUNNING),
            or_(
                (Task.state == "open") & (Task.who == Party.side),
                (Task.state == "open") & (Task.who == "both"),
                (Task.state == "handed_in") & (Party.side == "mentor"),
            ),
            or_(Task.mentee_id.is_(None), Task.mentee_id == person_id, Party.side == "mentor"),
        )
    )
    curated = (
        select(Task)
        .join(Mentorship, Mentorship.id == Task.mentorship_id)
        .join(Role, Role.organisation_id == Mentorship.organisation_id)
        .where(
            Role.person_id == person_id,
            Role.role == "curator",
            Role.state == "confirmed",
            Mentorship.state.in_(RUNNING),
            Task.state == "open",
            Task.who == "curator",
        )
    )
    found = {task.id: task for query in (own, curated) for task in session.scalars(query)}
    return sorted(found.values(), key=lambda task: (task.due_on, task.id))
