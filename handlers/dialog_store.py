"""Dialog state in our database, written together with «this update is handled».

While an update is handled, its dialogs are read from what was fetched with the visitor and written
into a buffer; the intake stores the buffer in the transaction that marks the update handled
(design, decision 4). The buffer reaches this store by a context variable, because aiogram fixes the
store's signature; it is closed when the update is done, since tasks inherit the variable.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from storage.database import Database
from storage.dialogs import Stored, dialogs_of, save_dialogs


class Buffer:
    """What one update reads and changes of its chats' dialogs."""

    def __init__(self) -> None:
        self.changes: dict[tuple[int, str], Stored | None] = {}
        self.open = True
        self._known: dict[int, dict[str, Stored]] = {}

    def fill(self, chat_id: int, stored: dict[str, Stored]) -> None:
        """Hand in what is stored for a chat, read together with the visitor."""
        self._known[chat_id] = stored

    def knows(self, chat_id: int) -> bool:
        """Whether the chat's dialogs have been read."""
        return chat_id in self._known

    def get(self, chat_id: int, key: str) -> Stored | None:
        """The newest value."""
        if (chat_id, key) in self.changes:
            return self.changes[chat_id, key]
        return self._known[chat_id].get(key)


_buffer: ContextVar[Buffer | None] = ContextVar("dialog_buffer", default=None)


@contextmanager
def buffering() -> Iterator[Buffer]:
    """Gather what one update does to dialogs; nothing is stored until the intake stores it."""
    buffer = Buffer()
    token = _buffer.set(buffer)
    try:
        yield buffer
    finally:
        buffer.open = False
        _buffer.reset(token)


class DialogStore(BaseStorage):
    """aiogram's storage over the table `dialog_states`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Set an FSM state (aiogram's own machine is not used, but its interface is kept)."""
        value = await self._get(key)
        value["state"] = state.state if isinstance(state, State) else state
        await self._put(key, value)

    async def get_state(self, key: StorageKey) -> str | None:
        """The FSM state."""
        state = (await self._get(key)).get("state")
        return state if isinstance(state, str) else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep the data of a stack or a context; empty data drop it."""
        value = await self._get(key)
        value["data"] = dict(data)
        await self._put(key, value)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """The data of a stack or a context."""
        data = (await self._get(key)).get("data")
        return _copy(data) if isinstance(data, dict) else {}

    async def close(self) -> None:
        """Nothing to close: the database is the application's."""

    async def _get(self, key: StorageKey) -> Stored:
        name = _name(key)
        buffer = _buffer.get()
        if buffer is None or not buffer.open:
            stored = await self._database.read_plainly(
                lambda connection: dialogs_of(connection, key.chat_id)
            )
            return dict(stored.get(name) or {})
        if not buffer.knows(key.chat_id):
            buffer.fill(
                key.chat_id,
                await self._database.read_plainly(
                    lambda connection: dialogs_of(connection, key.chat_id)
                ),
            )
        return dict(buffer.get(key.chat_id, name) or {})

    async def _put(self, key: StorageKey, value: Stored) -> None:
        kept = value if value.get("state") or value.get("data") else None
        buffer = _buffer.get()
        if buffer is None or not buffer.open:
            change = {(key.chat_id, _name(key)): kept}
            await self._database.write_plainly(lambda connection: save_dialogs(connection, change))
        elif kept != buffer.get(key.chat_id, _name(key)):
            buffer.changes[key.chat_id, _name(key)] = _copy(kept) if kept else None


def _copy(value: Stored) -> Stored:
    copied: Stored = json.loads(json.dumps(value))  # it is JSON, and deepcopy is slow
    return copied


def _name(key: StorageKey) -> str:
    return f"{key.user_id}:{key.thread_id or 0}:{key.destiny}"
