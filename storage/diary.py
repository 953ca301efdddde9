"""The mentor's diary (дневник наставника, S4): what took place, and short notes."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base


class DiaryEntry(Base):
    """One entry of a mentorship's diary, about the moment `at`.

    kind: meeting | help | task | note. `subject_id` is the meeting, request or task it came from
    (empty for notes), so that each enters once. visibility: `both` sides or the `mentor` only.
    """

    __tablename__ = "diary_entries"
    __table_args__ = (
        UniqueConstraint("kind", "subject_id", "mentorship_id"),
        Index("ix_diary_entries_mentorship_id_at", "mentorship_id", "at"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"))
    kind: Mapped[str] = mapped_column(String(10))
    subject_id: Mapped[int | None]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(Text, default="")
    visibility: Mapped[str] = mapped_column(String(6), default="both")
    created_at: Mapped[datetime]


def entry_of(session: Session, mentorship_id: int, kind: str, subject_id: int) -> DiaryEntry | None:
    """The entry that a meeting, a request or a task has made already."""
    query = select(DiaryEntry).where(
        DiaryEntry.mentorship_id == mentorship_id,
        DiaryEntry.kind == kind,
        DiaryEntry.subject_id == subject_id,
    )
    return session.scalar(query)


def entries_of(session: Session, mentorship_id: int, *, mentor: bool) -> list[DiaryEntry]:
    """A mentorship's diary, oldest first, as the mentor or (without their own notes) a mentee."""
    query = select(DiaryEntry).where(DiaryEntry.mentorship_id == mentorship_id)
    if not mentor:
        query = query.where(DiaryEntry.visibility == "both")
    return list(session.scalars(query.order_by(DiaryEntry.at, DiaryEntry.id)))
