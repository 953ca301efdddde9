"""Update intake: nothing received is lost, nothing is done twice (design, decision 4).

A batch is kept before Telegram is told so; each person's updates are handled in order in a lane of
their own, and what the dialogs became is stored together with «handled». What was kept and not
handled when the process ended is handled first when it starts again.
"""

import asyncio
from asyncio import sleep
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramRetryAfter
from aiogram.fsm.storage.base import BaseEventIsolation, StorageKey
from aiogram.types import Update
from aiogram.types.update import UpdateTypeLookupError
from pydantic import ValidationError

from handlers.dialog_store import buffering
from handlers.errors import passes
from storage.database import Database
from storage.dialogs import Changes
from storage.inbox import finish, forget_handled, keep, unhandled

log = structlog.get_logger()

AT_ONCE = 32
POLL_SECONDS = 30
FIRST_PAUSE = 1.0  # seconds
LONGEST_PAUSE = 30.0
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
        self._ready = asyncio.Event()  # what was left over stands in its lanes
        self._tasks: asyncio.TaskGroup | None = None

    async def run(self, polling: bool) -> None:
        """Handle what was left over, then take in updates until cancelled."""
        async with asyncio.TaskGroup() as self._tasks:
            for number, payload in await self._database.read(unhandled):
                try:
                    update = Update.model_validate_json(payload, context={"bot": self._bot})
                except ValidationError:
                    log.error("update_unreadable", update=number)
                    await self._finish(number, {})
                else:
                    self._enqueue(update)
            self._ready.set()
            if polling:
                await self._poll()
            else:
                await asyncio.Event().wait()

    async def take(self, updates: Mapping[int, Update]) -> None:
        """Keep updates and have the new ones handled. When this returns they are safe."""
        await self._ready.wait()
        payloads = {  # only what came: aiogram's own defaults cannot be written down
            number: update.model_dump_json(exclude_none=True, exclude_unset=True)
            for number, update in updates.items()
        }
        now = self._now()
        fresh = await self._database.write_plainly(lambda base: keep(base, payloads, now))
        for number in fresh:
            self._enqueue(updates[number])

    async def settled(self) -> None:
        """Wait until everything left over or taken in has been handled."""
        await self._ready.wait()
        await self._idle.wait()

    async def sweep(self) -> None:
        """Forget the numbers that Telegram cannot repeat any more."""
        await self._database.write(lambda session: forget_handled(session, self._now()))

    async def _poll(self) -> None:
        offset: int | None = None
        pause = FIRST_PAUSE
        while True:
            try:
                numbers, updates = await self._fetch(offset)
                await self.take(updates)
            except TelegramAPIError as error:
                wait = error.retry_after if isinstance(error, TelegramRetryAfter) else pause
                log.warning("updates_not_fetched", why=type(error).__name__, again_in=wait)
                await sleep(wait)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            pause = FIRST_PAUSE
            if numbers:
                offset = max(numbers) + 1

    async def _fetch(self, offset: int | None) -> tuple[list[int], dict[int, Update]]:
        """The numbers of a batch, and those of its updates that can be read."""
        try:
            updates = await self._bot.get_updates(
                offset=offset,
                timeout=POLL_SECONDS,
                allowed_updates=UPDATES,
                request_timeout=POLL_SECONDS + 15,
            )
        except ClientDecodeError as error:  # one that is unknown to aiogram spoils the whole batch
            bodies = error.data["result"]
            return [body["update_id"] for body in bodies], readable(bodies, self._bot)
        return [u.update_id for u in updates], {u.update_id: u for u in updates}

    def _enqueue(self, update: Update) -> None:
        lane = _lane_of(update)
        queue = self._lanes[lane]
        queue.append(update)
        self._idle.clear()
        if len(queue) == 1:
            assert self._tasks is not None
            self._tasks.create_task(self._run_lane(lane))

    async def _run_lane(self, lane: int) -> None:
        queue, pause = self._lanes[lane], FIRST_PAUSE
        while queue:
            fault = await self._try(lane, queue[0])
            if fault is None:
                queue.popleft()
                pause = FIRST_PAUSE
                continue
            # Its place is given to others meanwhile; the person's own order stays
            wait = fault.retry_after if isinstance(fault, TelegramRetryAfter) else pause
            log.warning("answer_put_off", update=queue[0].update_id, again_in=wait)
            await sleep(wait)
            pause = min(pause * 2, LONGEST_PAUSE)
        del self._lanes[lane]
        if not self._lanes:
            self._idle.set()

    async def _try(self, lane: int, update: Update) -> Exception | None:
        """Handle an update; a fault that passes is given back, and it is to be begun again."""
        key = StorageKey(bot_id=self._bot.id, chat_id=lane, user_id=lane)
        try:
            async with self._places, self._isolation.lock(key):
                await self._handle(update)
        except Exception as error:
            if not passes(error):
                raise
            return error
        return None

    async def _handle(self, update: Update) -> None:
        with buffering() as buffer:
            try:
                await self._dispatcher.feed_update(
                    self._bot, update, receipt=update.update_id, buffer=buffer
                )
            except Exception as error:
                if passes(error):
                    raise
                log.exception("update_poisoned", update=update.update_id)
                buffer.changes.clear()
        await self._finish(update.update_id, buffer.changes)

    async def _finish(self, number: int, changes: Changes) -> None:
        await self._database.write_plainly(lambda base: finish(base, number, changes))


def readable(bodies: Iterable[dict[str, Any]], bot: Bot) -> dict[int, Update]:
    """Those updates that can be read, by number; of the others the log says the number."""
    updates = {}
    for body in bodies:
        try:
            update = Update.model_validate(body, context={"bot": bot})
        except ValidationError:
            log.error("update_unreadable", update=body.get("update_id"))
        else:
            updates[update.update_id] = update
    return updates


def _lane_of(update: Update) -> int:
    """Whose order has to be kept: the sender's; without one, the chat's or everybody's."""
    try:
        event = update.event
    except UpdateTypeLookupError:
        return 0
    sender = getattr(event, "from_user", None) or getattr(event, "user", None)
    chat = getattr(event, "chat", None)
    return sender.id if sender else chat.id if chat else 0
