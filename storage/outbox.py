"""Every message that the bot starts itself, from the moment it is owed until it has arrived."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, String, Text, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base


class Outbox(Base):
    """A notice owed to a recipient: a person's id, or the (negative) chat id of a group.

    state: `waiting` → `claimed` → `sent` | `failed` | `unreachable` | `dropped` (no longer holds).
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_state_due_at", "state", "due_at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    recipient: Mapped[int] = mapped_column(BigInteger, index=True)
    kind: Mapped[str] = mapped_column(String(60))
    ids: Mapped[dict[str, Any]]
    dedup_key: Mapped[str | None] = mapped_column(String(200), unique=True)
    state: Mapped[str] = mapped_column(String(12), default="waiting")
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    claimed_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    message_id: Mapped[int | None]
    error: Mapped[str] = mapped_column(Text, default="")


def claim_due(session: Session, now: datetime, most: int) -> list[Outbox]:
    """Claim what is due, the first row of each recipient, so that everybody's order is kept."""
    claimed = select(Outbox.recipient).where(Outbox.state == "claimed")
    first = (
        select(func.min(Outbox.id))
        .where(Outbox.state == "waiting", Outbox.due_at <= now, Outbox.recipient.not_in(claimed))
        .group_by(Outbox.recipient)
        .limit(most)
    )
    query = select(Outbox).where(Outbox.id.in_(first)).order_by(Outbox.due_at, Outbox.id)
    rows = list(session.scalars(query.with_for_update(skip_locked=True)))
    for row in rows:
        row.state, row.claimed_at = "claimed", now
    return rows


def release_claims(session: Session) -> None:
    """After a restart: what was in flight is owed again."""
    session.execute(update(Outbox).where(Outbox.state == "claimed").values(state="waiting"))


def next_due_at(session: Session) -> datetime | None:
    """When the next notice is due."""
    return session.scalar(select(func.min(Outbox.due_at)).where(Outbox.state == "waiting"))
