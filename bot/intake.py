"""Update intake: nothing received is lost, nothing is done twice (design, decision 4).

A batch is kept before Telegram is told so; each person's updates are handled in order in a lane of
their own, and what the dialogs became is stored together with «handled». What was kept and not
handled when the process ended is handled first when it starts again.
"""

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from datetime import datetime

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.fsm.storage.base import BaseEventIsolation, StorageKey
from aiogram.types import Update

from handlers.dialog_store import buffering
from storage.database import Database
from storage.dialogs import Changes
from storage.inbox import finish, forget_handled, keep, unhandled

log = structlog.get_logger()

AT_ONCE = 32
POLL_SECONDS = 30
LONGEST_PAUSE = 30.0
PASSING = (TelegramNetworkError, TelegramServerError, TelegramRetryAfter)
UPDATES = [
    "message",
    "edited_message",
    "callback_query",
    "poll_answer",
    "my_chat_member",
    "chat_member",
]


class Intake:
    """Takes updates in, by polling or from a webhook, and has each handled once."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        bot: Bot,
        database: Database,
        now: Callable[[], datetime],
        isolation: BaseEventIsolation,
    ) -> None:
        """:param isolation: keeps a person's order across processes as the lanes do within one"""
        self._isolation = isolation
        self._dispatcher, self._bot, self._database, self._now = dispatcher, bot, database, now
        self._lanes: dict[int, deque[Update]] = defaultdict(deque)
        self._places = asyncio.Semaphore(AT_ONCE)
        self._idle = asyncio.Event()
        self._idle.set()
        self._tasks: asyncio.TaskGroup | None = None

    async def run(self, polling: bool) -> None:
        """Handle what was left over, then take in updates until cancelled."""
        async with asyncio.TaskGroup() as self._tasks:
            for _, payload in await self._database.read(unhandled):
                self._enqueue(Update.model_validate_json(payload, context={"bot": self._bot}))
            if polling:
                await self._poll()
            else:
                await asyncio.Event().wait()

    async def take(self, updates: Mapping[int, Update]) -> None:
        """Keep updates and have the new ones handled. When this returns they are safe."""
        payloads = {
            number: update.model_dump_json(exclude_none=True) for number, update in updates.items()
        }
        now = self._now()
        fresh = await self._database.write(lambda session: keep(session, payloads, now))
        for number in fresh:
            self._enqueue(updates[number])

    async def settled(self) -> None:
        """Wait until everything taken in has been handled."""
        await self._idle.wait()

    async def sweep(self) -> None:
        """Forget the numbers that Telegram cannot repeat any more."""
        await self._database.write(lambda session: forget_handled(session, self._now()))

    async def _poll(self) -> None:
        offset: int | None = None
        pause = 1.0
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset=offset,
                    timeout=POLL_SECONDS,
                    allowed_updates=UPDATES,
                    request_timeout=POLL_SECONDS + 15,
                )
                await self.take({update.update_id: update for update in updates})
            except TelegramAPIError as error:
                wait = error.retry_after if isinstance(error, TelegramRetryAfter) else pause
                log.warning("updates_not_fetched", why=type(error).__name__, again_in=wait)
                await asyncio.sleep(wait)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            pause = 1.0
            if updates:
                offset = updates[-1].update_id + 1

    def _enqueue(self, update: Update) -> None:
        lane = _lane_of(update)
        queue = self._lanes[lane]
        queue.append(update)
        self._idle.clear()
        if len(queue) == 1:
            assert self._tasks is not None
            self._tasks.create_task(self._run_lane(lane))

    async def _run_lane(self, lane: int) -> None:
        queue = self._lanes[lane]
        while queue:
            key = StorageKey(bot_id=self._bot.id, chat_id=lane, user_id=lane)
            async with self._places, self._isolation.lock(key):
                await self._handle(queue[0])
            queue.popleft()
        del self._lanes[lane]
        if not self._lanes:
            self._idle.set()

    async def _handle(self, update: Update) -> None:
        """Handle one update to its end; passing faults of the network begin it again."""
        pause = 1.0
        while True:
            with buffering() as buffer:
                try:
                    await self._dispatcher.feed_update(
                        self._bot, update, receipt=update.update_id, buffer=buffer
                    )
                except PASSING as error:
                    wait = error.retry_after if isinstance(error, TelegramRetryAfter) else pause
                    log.warning("answer_put_off", update=update.update_id, again_in=wait)
                    await asyncio.sleep(wait)
                    pause = min(pause * 2, LONGEST_PAUSE)
                    continue
                except Exception:
                    log.exception("update_poisoned", update=update.update_id)
                    buffer.changes.clear()
            await self._finish(update.update_id, buffer.changes)
            return

    async def _finish(self, number: int, changes: Changes) -> None:
        await self._database.write(lambda session: finish(session, number, changes))


def _lane_of(update: Update) -> int:
    """Whose order has to be kept: the sender's; without one, the chat's or everybody's."""
    event = update.event
    sender = getattr(event, "from_user", None) or getattr(event, "user", None)
    chat = getattr(event, "chat", None)
    return sender.id if sender else chat.id if chat else 0
