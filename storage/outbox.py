"""Every message that the bot starts itself, from the moment it is owed until it has arrived."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Index,
    Integer,
    String,
    Text,
    bindparam,
    exists,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, Moment, table


class Outbox(Base):
    """A notice owed to a recipient: a person's id, or the (negative) chat id of a group.

    state: `waiting` → `claimed` → `sent` | `failed` | `unreachable` | `dropped` (no longer holds).
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_state_due_at", "state", "due_at"),
        Index("ix_outbox_recipient_state", "recipient", "state"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    recipient: Mapped[int] = mapped_column(BigInteger)
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


_ROWS = table(Outbox)
_OTHER = _ROWS.alias("other")
_NOW = bindparam("now", type_=Moment())
_NOT_IN_TURN = exists().where(
    _OTHER.c.recipient == _ROWS.c.recipient,
    _OTHER.c.state.in_(("claimed", "waiting")),
    (_OTHER.c.state == "claimed")
    | ((_OTHER.c.attempts > 0) & (_OTHER.c.due_at > _NOW))
    | ((_OTHER.c.id < _ROWS.c.id) & (_OTHER.c.due_at <= _NOW)),
)
_DUE = (
    select(
        _ROWS.c.id,
        _ROWS.c.recipient,
        _ROWS.c.kind,
        _ROWS.c.ids,
        _ROWS.c.expires_at,
        _ROWS.c.attempts,
    )
    .where(_ROWS.c.state == "waiting", _ROWS.c.due_at <= _NOW, ~_NOT_IN_TURN)
    .order_by(_ROWS.c.due_at, _ROWS.c.id)
    .limit(bindparam("most", type_=Integer()))
    .with_for_update(skip_locked=True, of=_ROWS)
)
_CLAIM = (
    update(_ROWS).where(_ROWS.c.id == bindparam("row")).values(state="claimed", claimed_at=_NOW)
)
_OWE = insert(_ROWS)
_RECORD = (  # the columns that are given besides are set as well
    update(_ROWS)
    .where(_ROWS.c.id == bindparam("row"))
    .values(state=bindparam("became"), attempts=_ROWS.c.attempts + 1)
)


def owe(session: Session, *rows: dict[str, Any]) -> None:
    """Owe notices: rows of the outbox by their columns, the same in each."""
    session.connection().execute(_OWE, rows)


def claim_due(connection: Connection, now: datetime, most: int) -> Sequence[Any]:
    """Claim what is due, the first row of each recipient, so that everybody's order is kept.

    Whoever is being sent something has their turn later, and so has whoever's last try was put
    off: what came after it does not overtake it.
    """
    rows = connection.execute(_DUE, {"now": now, "most": most}).all()
    if rows:
        connection.execute(_CLAIM, [{"row": row.id, "now": now} for row in rows])
    return rows


def record(connection: Connection, row_id: int, state: str, now: datetime, **values: Any) -> None:
    """Keep what became of a claimed row."""
    changed = {"row": row_id, "became": state, **values}
    if state != "waiting":
        changed["done_at"] = now
    connection.execute(_RECORD, changed)


_ANY_DUE = select(_ROWS.c.id).where(_ROWS.c.state == "waiting", _ROWS.c.due_at <= _NOW).limit(1)


def anything_due(connection: Connection, now: datetime) -> bool:
    """Whether something is owed already."""
    return connection.scalar(_ANY_DUE, {"now": now}) is not None


def delivered_about(
    session: Session, recipient: int, kinds: Collection[str], name: str, number: int
) -> list[int]:
    """Under which numbers of the recipient's chat these notices about one object stand."""
    query = select(Outbox.ids, Outbox.message_id).where(
        Outbox.recipient == recipient,
        Outbox.kind.in_(kinds),
        Outbox.state == "sent",
        Outbox.message_id.is_not(None),
    )
    return [message for ids, message in session.execute(query) if ids.get(name) == number]


def release_claims(session: Session) -> None:
    """After a restart: what was in flight is owed again."""
    session.execute(update(Outbox).where(Outbox.state == "claimed").values(state="waiting"))


def next_due_at(session: Session) -> datetime | None:
    """When the next notice is due; one behind another that was put off is due with that one."""
    held = exists().where(
        _OTHER.c.recipient == _ROWS.c.recipient,
        _OTHER.c.state == "waiting",
        _OTHER.c.attempts > 0,
        _OTHER.c.due_at > _ROWS.c.due_at,
    )
    query = select(func.min(_ROWS.c.due_at)).where(_ROWS.c.state == "waiting", ~held)
    moment: datetime | None = session.scalar(query)
    return moment
