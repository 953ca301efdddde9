"""Who looked at what of a person, and curators' visits to a pair's notes (domain §2, §3)."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base
from storage.history import History
from storage.mentorships import Party


class Look(Base):
    """Somebody opened what is a person's: their `card`, or the `notes` of their pair.

    `day` is the looker's local day: once a day is enough to know.
    """

    __tablename__ = "looks"
    __table_args__ = (Index("ix_looks_about_id_at", "about_id", "at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    about_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    what: Mapped[str] = mapped_column(String(10))
    day: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime]


class Visit(Base):
    """A curator asks to read a pair's notes, for a reason that the pair reads first.

    state: asked → open (from `opens_at`, once the pair was told) → over (`closes_at`).
    """

    __tablename__ = "visits"
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    reason: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(String(5), default="asked")
    asked_at: Mapped[datetime]
    opens_at: Mapped[datetime]
    closes_at: Mapped[datetime | None]


def looked(session: Session, person_id: int, about_id: int, what: str, day: str) -> bool:
    """Whether that look of that day is known already."""
    query = select(Look.id).where(
        Look.person_id == person_id, Look.about_id == about_id, Look.what == what, Look.day == day
    )
    return session.scalar(query.limit(1)) is not None


def looks_at(session: Session, person_id: int, most: int) -> list[Look]:
    """Who looked at what is this person's, the latest first."""
    query = select(Look).where(Look.about_id == person_id)
    return list(session.scalars(query.order_by(Look.at.desc(), Look.id.desc()).limit(most)))


def changes_about(session: Session, person_id: int, most: int) -> list[History]:
    """What others (or the clock) changed of a person or their pairs, the latest first."""
    pairs = select(Party.mentorship_id).where(Party.person_id == person_id)
    own = (History.subject == "person") & (History.subject_id == person_id)
    shared = (History.subject == "mentorship") & History.subject_id.in_(pairs)
    query = (
        select(History)
        .where(own | shared, History.person_id.is_(None) | (History.person_id != person_id))
        .order_by(History.at.desc(), History.id.desc())
        .limit(most)
    )
    return list(session.scalars(query))


def visit_of(session: Session, mentorship_id: int, person_id: int) -> Visit | None:
    """A curator's visit to a pair that is asked for or open."""
    query = select(Visit).where(
        Visit.mentorship_id == mentorship_id,
        Visit.person_id == person_id,
        Visit.state.in_(("asked", "open")),
    )
    return session.scalar(query.order_by(Visit.id.desc()).limit(1))


def empty_reasons_about(session: Session, person_id: int) -> None:
    """A reason to read a pair's notes may tell of who is in it: it goes with them."""
    pairs = select(Party.mentorship_id).where(Party.person_id == person_id)
    session.execute(update(Visit).where(Visit.mentorship_id.in_(pairs)).values(reason=""))
