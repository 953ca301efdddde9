"""Whom people would like or not like as mentor or mentee; kept from the other side (domain §4)."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base


class Wish(Base):
    """A person's wish about another as their `side` (`mentor` | `mentee`): `liked` or not."""

    __tablename__ = "wishes"
    __table_args__ = (UniqueConstraint("person_id", "about_id", "side"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    about_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    side: Mapped[str] = mapped_column(String(6))
    liked: Mapped[bool]
    created_at: Mapped[datetime]


def wishes_of(session: Session, person_ids: Collection[int]) -> list[Wish]:
    """What these people wish for, in the order in which they said it."""
    query = select(Wish).where(Wish.person_id.in_(person_ids)).order_by(Wish.id)
    return list(session.scalars(query))


def wishes_about(session: Session, person_id: int) -> list[Wish]:
    """What others wish for about a person; never to be shown to that person."""
    return list(session.scalars(select(Wish).where(Wish.about_id == person_id)))
