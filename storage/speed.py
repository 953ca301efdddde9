"""Speed mentoring: groups bound to organisations, events, seats and meetings (domain §8)."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, String, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base

SIDES = ("mentor", "mentee")


class ChatBinding(Base):
    """A group that a curator has bound to an organisation. `chat_id` follows a migration.

    `thread_id` is the topic in which events are announced; `gone_at`: the bot is not there now.
    """

    __tablename__ = "chat_bindings"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    thread_id: Mapped[int | None]
    title: Mapped[str] = mapped_column(String(200), default="")
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"), index=True)
    bound_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    bound_at: Mapped[datetime]
    gone_at: Mapped[datetime | None]


class SpeedEvent(Base):
    """One event. state: `open` → `running` → `over`, or `cancelled`.

    `round_number` is the round that runs or has run last. The announcement in the group is drawn
    again whenever `revision` has gone past `drawn`; `draw_at` is when the newest drawing was due.
    """

    __tablename__ = "speed_events"
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"), index=True)
    binding_id: Mapped[int] = mapped_column(ForeignKey("chat_bindings.id"), index=True)
    topic: Mapped[str] = mapped_column(String(120))
    starts_at: Mapped[datetime]
    place: Mapped[str] = mapped_column(String(300))
    round_minutes: Mapped[int]
    rounds: Mapped[int]
    mentor_places: Mapped[int]
    mentee_places: Mapped[int]
    state: Mapped[str] = mapped_column(String(9), default="open")
    round_number: Mapped[int] = mapped_column(default=0)
    round_ends_at: Mapped[datetime | None]
    created_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]
    announcement_id: Mapped[int | None]
    revision: Mapped[int] = mapped_column(default=1)
    drawn: Mapped[int] = mapped_column(default=0)
    draw_at: Mapped[datetime | None]


class SpeedSeat(Base):
    """A person's seat in an event. state: `in`, `waiting` (for a place), `out`.

    `place` is a mentor's table (or room), kept from the first plan on.
    """

    __tablename__ = "speed_seats"
    __table_args__ = (UniqueConstraint("event_id", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("speed_events.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    side: Mapped[str] = mapped_column(String(6))
    state: Mapped[str] = mapped_column(String(7))
    since: Mapped[datetime]
    place: Mapped[int | None]


class SpeedMeeting(Base):
    """Two people at one table in one round; planned anew while the round has not begun.

    `mentor_yes` and `mentee_yes` answer «would you go on?»; only two yeses are ever shown.
    """

    __tablename__ = "speed_meetings"
    __table_args__ = (UniqueConstraint("event_id", "number", "mentor_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("speed_events.id"))
    number: Mapped[int]
    place: Mapped[int]
    mentor_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    missed: Mapped[bool] = mapped_column(default=False)
    mentor_yes: Mapped[bool | None]
    mentee_yes: Mapped[bool | None]


def binding_of(session: Session, chat_id: int) -> ChatBinding | None:
    """The binding of a group."""
    return session.scalar(select(ChatBinding).where(ChatBinding.chat_id == chat_id))


def bindings_in(session: Session, organisation_ids: list[int]) -> list[ChatBinding]:
    """The groups of these organisations in which the bot still is."""
    query = select(ChatBinding).where(
        ChatBinding.organisation_id.in_(organisation_ids), ChatBinding.gone_at.is_(None)
    )
    return list(session.scalars(query.order_by(ChatBinding.title, ChatBinding.id)))


def events_in(session: Session, organisation_ids: list[int], most: int) -> list[SpeedEvent]:
    """The newest events of these organisations."""
    query = select(SpeedEvent).where(SpeedEvent.organisation_id.in_(organisation_ids))
    return list(session.scalars(query.order_by(SpeedEvent.starts_at.desc()).limit(most)))


def seat_of(session: Session, event_id: int, person_id: int) -> SpeedSeat | None:
    """A person's seat in an event."""
    query = select(SpeedSeat).where(
        SpeedSeat.event_id == event_id, SpeedSeat.person_id == person_id
    )
    return session.scalar(query)


def seats_of(session: Session, event_id: int, *states: str) -> list[SpeedSeat]:
    """The seats in these states, in the order in which people came."""
    query = select(SpeedSeat).where(SpeedSeat.event_id == event_id, SpeedSeat.state.in_(states))
    return list(session.scalars(query.order_by(SpeedSeat.since, SpeedSeat.id)))


def meetings_of(session: Session, event_id: int) -> list[SpeedMeeting]:
    """All meetings, held and planned, by round and table."""
    query = select(SpeedMeeting).where(SpeedMeeting.event_id == event_id)
    return list(session.scalars(query.order_by(SpeedMeeting.number, SpeedMeeting.place)))


def rounds_of(session: Session, event: SpeedEvent) -> int:
    """How many rounds there will be: fewer than announced when everybody has met everybody."""
    last = select(func.max(SpeedMeeting.number)).where(SpeedMeeting.event_id == event.id)
    planned = session.scalar(last)
    return event.rounds if planned is None else max(planned, event.round_number)
