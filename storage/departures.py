"""People who leave an organisation, or move to another (domain §3, §4)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base


class Departure(Base):
    """Somebody leaves an organisation after a day, by themselves or by the curator's hand.

    state: `planned` → `done` | `cancelled`. `to_role_id` is the role in another organisation
    with whose confirmation they leave this one (then `leaves_on` is the day it was asked for).
    """

    __tablename__ = "departures"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"), index=True)
    leaves_on: Mapped[date]
    state: Mapped[str] = mapped_column(String(10))
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    to_role_id: Mapped[int | None] = mapped_column(ForeignKey("roles.id"))
    created_at: Mapped[datetime]


def planned_departure(session: Session, person_id: int, organisation_id: int) -> Departure | None:
    """The departure of a person from an organisation that is still ahead."""
    query = select(Departure).where(
        Departure.person_id == person_id,
        Departure.organisation_id == organisation_id,
        Departure.state == "planned",
    )
    return session.scalar(query.order_by(Departure.id.desc()).limit(1))


def departures_from(session: Session, organisation_id: int) -> list[Departure]:
    """Everybody's departures from an organisation that are still ahead, the next first."""
    query = select(Departure).where(
        Departure.organisation_id == organisation_id, Departure.state == "planned"
    )
    return list(session.scalars(query.order_by(Departure.leaves_on, Departure.id)))


def departure_by_role(session: Session, role_id: int) -> Departure | None:
    """The departure that a confirmation of this role elsewhere brings about."""
    query = select(Departure).where(Departure.to_role_id == role_id, Departure.state == "planned")
    return session.scalar(query.limit(1))
