"""What people are asked for, one row for each person asked: until when, and what comes if nothing
does (domain §2a)."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    exists,
    func,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base
from storage.mentorships import Mentorship, Order, Party
from storage.people import Person, Role


class Ask(Base):
    """A person is waited for.

    state: `open` → `answered` | `lapsed` (time ran out) | `void` (nobody waits any more).
    `until` is when `goes_to` comes next: `again` (a reminder), `curator`, `back`, `withdrawn`,
    `closed`, `others`. `about_id` is the person it is about. `notice` and `ids` draw what was
    asked once more.
    """

    __tablename__ = "asks"
    __table_args__ = (
        UniqueConstraint("kind", "subject_id", "person_id"),
        Index("ix_asks_person_id_state", "person_id", "state"),
        Index("ix_asks_organisation_id_state", "organisation_id", "state"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id"))
    about_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    state: Mapped[str] = mapped_column(String(10), default="open")
    asked_at: Mapped[datetime]
    until: Mapped[datetime | None]
    goes_to: Mapped[str] = mapped_column(String(20), default="")
    ended_at: Mapped[datetime | None]
    notice: Mapped[str] = mapped_column(String(60))
    ids: Mapped[dict[str, Any]]


def open_asks(session: Session, person_id: int, now: datetime) -> list[Ask]:
    """What waits for a person: the most pressing first, what has no end last."""
    query = (
        select(Ask)
        .where(Ask.person_id == person_id, Ask.state == "open", Ask.asked_at <= now)
        .order_by(Ask.until.is_(None), Ask.until, Ask.id)
    )
    return list(session.scalars(query))


def asks_about(session: Session, kind: str, subject_id: int) -> list[Ask]:
    """Who is waited for in one matter."""
    query = select(Ask).where(Ask.kind == kind, Ask.subject_id == subject_id, Ask.state == "open")
    return list(session.scalars(query.order_by(Ask.id)))


def open_in(
    session: Session, organisation_ids: Collection[int], kinds: Collection[str], but: int
) -> list[tuple[Ask, Person]]:
    """Whom these organisations wait for in such matters, except one person; pressing first."""
    query = (
        select(Ask, Person)
        .join(Person, Person.id == Ask.person_id)
        .where(
            Ask.organisation_id.in_(organisation_ids),
            Ask.state == "open",
            Ask.kind.in_(kinds),
            Ask.person_id != but,
        )
        .order_by(Ask.until.is_(None), Ask.until, Ask.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def set_asks(
    session: Session,
    kind: str,
    subject_id: int,
    values: dict[str, Any],
    person_id: int | None = None,
) -> None:
    """Change all open rows of one matter, or one person's; what is loaded is changed with them."""
    query = update(Ask).where(Ask.kind == kind, Ask.subject_id == subject_id, Ask.state == "open")
    if person_id is not None:
        query = query.where(Ask.person_id == person_id)
    session.execute(query.values(**values))


def void_asks_of(session: Session, person_id: int, now: datetime) -> None:
    """Nobody waits for a person who is erased, and nobody is asked about them any more."""
    concerned = (Ask.person_id == person_id) | (Ask.about_id == person_id)
    over = {"state": "void", "ended_at": now}
    session.execute(update(Ask).where(concerned, Ask.state == "open").values(**over))


def unanswered_since(
    session: Session, person_ids: Collection[int], kinds: Collection[str]
) -> dict[int, list[datetime]]:
    """For each person the moments of the asks of these kinds that they let pass or that still
    wait, asked after their last answer to anything, oldest first; who has none is left out."""
    answered = (
        select(Ask.person_id, func.max(Ask.ended_at).label("at"))
        .where(Ask.person_id.in_(person_ids), Ask.state == "answered")
        .group_by(Ask.person_id)
        .subquery()
    )
    query = (
        select(Ask.person_id, Ask.asked_at)
        .outerjoin(answered, answered.c.person_id == Ask.person_id)
        .where(
            Ask.person_id.in_(person_ids),
            Ask.kind.in_(kinds),
            Ask.state.in_(("open", "lapsed")),
            answered.c.at.is_(None) | (Ask.asked_at > answered.c.at),
        )
        .order_by(Ask.asked_at, Ask.id)
    )
    found: dict[int, list[datetime]] = {}
    for person_id, asked_at in session.execute(query):
        found.setdefault(person_id, []).append(asked_at)
    return found


def work_of(
    session: Session, organisation_ids: Collection[int], headed_ids: Collection[int]
) -> dict[str, int]:
    """What waits for whoever runs these organisations, by kind; what does not wait is left out.

    `roles` to confirm, pairs whose `signatures` are missing, whose `orders` can be recorded, and
    (for heads) `confirmations` of recorded orders.
    """
    unsigned = exists().where(
        Party.mentorship_id == Mentorship.id, Party.left_at.is_(None), Party.signed_on.is_(None)
    )
    papers = (
        Mentorship.organisation_id.in_(organisation_ids),
        Mentorship.state == "agreed",
    )
    pending = (Role.organisation_id.in_(organisation_ids), Role.state == "pending")
    recorded = (Order.organisation_id.in_(headed_ids), Order.state == "recorded")
    counts = {
        "roles": select(func.count(Role.id)).where(*pending),
        "signatures": select(func.count(Mentorship.id)).where(*papers, unsigned),
        "orders": select(func.count(Mentorship.id)).where(*papers, ~unsigned),
        "confirmations": select(func.count(Order.id)).where(*recorded),
    }
    row = session.execute(select(*(query.scalar_subquery() for query in counts.values()))).one()
    return {name: count for name, count in zip(counts, row, strict=True) if count}
