"""Where people stand in their dialogs: the state that aiogram-dialog keeps, in our database."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BigInteger, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base

Stored = dict[str, Any]  # {"state": str | None, "data": {...}}
Changes = Mapping[tuple[int, str], Stored | None]  # (chat, key) → new value, None when it is over


class DialogState(Base):
    """One stack or one context of aiogram-dialog, by chat and key."""

    __tablename__ = "dialog_states"
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    value: Mapped[dict[str, Any]]


def dialogs_of(session: Session, chat_id: int) -> dict[str, Stored]:
    """Everything kept for a chat, by key."""
    query = select(DialogState.key, DialogState.value).where(DialogState.chat_id == chat_id)
    return {row.key: row.value for row in session.execute(query)}


def save_dialogs(session: Session, changes: Changes) -> None:
    """Store what an update changed."""
    for (chat_id, key), value in changes.items():
        if value is None:
            session.execute(
                delete(DialogState).where(DialogState.chat_id == chat_id, DialogState.key == key)
            )
        else:
            session.merge(DialogState(chat_id=chat_id, key=key, value=value))
