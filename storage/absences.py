"""When people are away: «болею», «в отпуске», from a day to a day (domain §2a)."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base


class Absence(Base):
    """Days on which a person is away, both included, in that person's zone.

    reason: `sick` | `leave` | `other`. `substitute_id` is who helps meanwhile. Ended early, it has
    an earlier last day; one that ended before it began is deleted. A person's stretches never
    overlap.
    """

    __tablename__ = "absences"
    __table_args__ = (Index("ix_absences_person_id_last_on", "person_id", "last_on"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    reason: Mapped[str] = mapped_column(String(10))
    first_on: Mapped[date]
    last_on: Mapped[date]
    substitute_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    set_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]


def absences_of(session: Session, person_id: int, since: date) -> list[Absence]:
    """A person's absences that last to this day or longer, the earliest first."""
    return absences_among(session, [person_id], since).get(person_id, [])


def absences_among(
    session: Session, person_ids: Collection[int], since: date
) -> dict[int, list[Absence]]:
    """The same of several people at once; who has none is left out."""
    query = (
        select(Absence)
        .where(Absence.person_id.in_(person_ids), Absence.last_on >= since)
        .order_by(Absence.first_on, Absence.id)
    )
    found: dict[int, list[Absence]] = {}
    for row in session.scalars(query):
        found.setdefault(row.person_id, []).append(row)
    return found
