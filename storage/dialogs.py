"""Where people stand in their dialogs: the state that aiogram-dialog keeps, in our database."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BigInteger, Connection, String, bindparam, delete, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, table

Stored = dict[str, Any]  # {"state": str | None, "data": {...}}
Changes = Mapping[tuple[int, str], Stored | None]  # (chat, key) → new value, None when it is over


class DialogState(Base):
    """One stack or one context of aiogram-dialog, by chat and key."""

    __tablename__ = "dialog_states"
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    value: Mapped[dict[str, Any]]


_STATES = table(DialogState)
_ALL = select(_STATES.c.key, _STATES.c.value).where(_STATES.c.chat_id == bindparam("chat"))
_HERE = (_STATES.c.chat_id == bindparam("chat"), _STATES.c.key == bindparam("name"))
_CHANGE = update(_STATES).where(*_HERE).values(value=bindparam("stored"))
_DROP = delete(_STATES).where(*_HERE)


def dialogs_of(connection: Connection, chat_id: int) -> dict[str, Stored]:
    """Everything kept for a chat, by key."""
    return {row[0]: row[1] for row in connection.execute(_ALL, {"chat": chat_id})}


def save_dialogs(connection: Connection, changes: Changes) -> None:
    """Store what an update changed."""
    for (chat_id, key), value in changes.items():
        here = {"chat": chat_id, "name": key}
        if value is None:
            connection.execute(_DROP, here)
        elif not connection.execute(_CHANGE, {**here, "stored": value}).rowcount:
            row = {"chat_id": chat_id, "key": key, "value": value}
            connection.execute(insert(_STATES), row)
