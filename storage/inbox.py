"""Updates kept until they are handled, and what actions answered to them (design, decision 4)."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Connection,
    String,
    Text,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, table
from storage.dialogs import Changes, save_dialogs

KEPT_FOR = timedelta(days=2)  # Telegram itself repeats an update for a day at most


class Inbox(Base):
    """An update of Telegram. The payload goes when it is handled; the number stays a while."""

    __tablename__ = "inbox"
    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    payload: Mapped[str | None] = mapped_column(Text)
    kept_at: Mapped[datetime]


class Receipt(Base):
    """What an action answered when this update made it act: a replay acts no second time."""

    __tablename__ = "receipts"
    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    action: Mapped[str] = mapped_column(String(120), primary_key=True)
    result: Mapped[str] = mapped_column(Text)


_INBOX = table(Inbox)
_KNOWN = select(_INBOX.c.update_id).where(_INBOX.c.update_id.in_(bindparam("n", expanding=True)))
_KEEP = insert(_INBOX)
_FINISH = update(_INBOX).where(_INBOX.c.update_id == bindparam("n")).values(payload=None)


def keep(connection: Connection, updates: Mapping[int, str], now: datetime) -> list[int]:
    """Keep a batch of updates; give back the numbers that were not known yet, in order."""
    known = set(connection.scalars(_KNOWN, {"n": list(updates)}))
    fresh = sorted(set(updates) - known)
    if fresh:
        rows = [{"update_id": n, "payload": updates[n], "kept_at": now} for n in fresh]
        connection.execute(_KEEP, rows)
    return fresh


def unhandled(session: Session) -> list[tuple[int, str]]:
    """Updates that were kept but not handled, oldest first."""
    query = select(Inbox.update_id, Inbox.payload).where(Inbox.payload.is_not(None))
    return [(row[0], row[1] or "") for row in session.execute(query.order_by(Inbox.update_id))]


def finish(connection: Connection, update_id: int, dialogs: Changes) -> None:
    """Mark an update handled, together with what its dialogs became."""
    connection.execute(_FINISH, {"n": update_id})
    save_dialogs(connection, dialogs)


def forget_handled(session: Session, now: datetime) -> None:
    """Drop the numbers of updates that Telegram will not repeat any more."""
    old = select(Inbox.update_id).where(Inbox.payload.is_(None), Inbox.kept_at < now - KEPT_FOR)
    session.execute(delete(Receipt).where(Receipt.update_id.in_(old)))
    session.execute(delete(Inbox).where(Inbox.payload.is_(None), Inbox.kept_at < now - KEPT_FOR))


_RECEIPTS = table(Receipt)
_RECEIPT = select(_RECEIPTS.c.result).where(
    _RECEIPTS.c.update_id == bindparam("n"), _RECEIPTS.c.action == bindparam("name")
)
_KEEP_RECEIPT = insert(_RECEIPTS)


def receipt_of(session: Session, update_id: int, action: str) -> str | None:
    """The stored result of an action that this update has made already."""
    found: str | None = session.connection().scalar(_RECEIPT, {"n": update_id, "name": action})
    return found


def keep_receipt(session: Session, update_id: int, action: str, result: str) -> None:
    """Keep what an action answered to an update."""
    row = {"update_id": update_id, "action": action, "result": result}
    session.connection().execute(_KEEP_RECEIPT, row)
