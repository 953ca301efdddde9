"""Districts and the schools, kindergartens and colleges in them."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base


class Municipality(Base):
    """A district (муниципалитет)."""

    __tablename__ = "municipalities"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    created_at: Mapped[datetime]


class Organisation(Base):
    """An educational organisation (ОО) and the zone that its people live in by default.

    kind: `school`, `kindergarten`, `additional` (further education), `college`, `other`.
    """

    __tablename__ = "organisations"
    __table_args__ = (UniqueConstraint("municipality_id", "name"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_id: Mapped[int] = mapped_column(ForeignKey("municipalities.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(12), default="school")
    timezone: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime]


def municipalities(session: Session) -> list[Municipality]:
    """All districts by name."""
    return list(session.scalars(select(Municipality).order_by(Municipality.name)))


def organisations_of(session: Session, municipality_id: int) -> list[Organisation]:
    """The organisations of a district by name."""
    query = select(Organisation).where(Organisation.municipality_id == municipality_id)
    return list(session.scalars(query.order_by(Organisation.name)))
