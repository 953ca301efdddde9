"""The deliverer: brings every due row of the outbox to its reader, and records what became of it.

Claim, and look whether it still holds, in the reader's language → commit → wait for the chat's
turn (and look again if that took a while) → send → record.
At least once: after a kill, what was in flight may come a second time, never less than once.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol, runtime_checkable

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from mentoring.documents.press import Press
from scheduler.pace import Pace
from storage.database import Database
from storage.outbox import anything_due, claim_due, next_due_at, record, release_claims
from storage.people import Person

log = structlog.get_logger()

AT_ONCE = 8
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=10)
PASSING = (  # a withdrawn token passes too: nothing that is owed may be lost by it
    TelegramNetworkError,
    TelegramServerError,
    TelegramUnauthorizedError,
    TelegramConflictError,
)


class Sendable(Protocol):
    """What a notice looks like: it can send itself."""

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Any:
        """Send it; raises what Telegram answers."""


@runtime_checkable
class Noted(Protocol):
    """A content of which something is kept when it has arrived (a poll: its number)."""

    def after(self, session: Session, sent: Any) -> None:
        """Keep it, in the transaction that records the delivery; `sent` is what `send` gave."""


Render = Callable[[Session, Person | None, str, dict[str, Any]], Sendable | None]


@dataclass(frozen=True)
class Job:
    """A claimed row: what is owed to whom, and how often it was tried."""

    row_id: int
    kind: str
    ids: dict[str, Any]
    recipient: int
    attempts: int
    expires_at: datetime | None
    drawn: "Drawn | None" = None


@dataclass(frozen=True)
class Drawn:
    """How a row looks now: the chat it goes to, what is sent (None: nothing to say any more)."""

    chat_id: int | None
    content: Sendable | None


class Deliverer:
    """Delivers the outbox. One runs in a process; a new row wakes it at once."""

    def __init__(
        self,
        database: Database,
        bot: Bot,
        press: Press,
        now: Callable[[], datetime],
        render: Render,
        *,
        pace: Pace | None = None,
        at_once: int = AT_ONCE,
    ) -> None:
        """:param render: how a notice looks, handed in because the clock knows no words"""
        self._database, self._bot, self._press, self._now = database, bot, press, now
        self._render, self._pace, self._at_once = render, pace, at_once
        self._woken = asyncio.Event()
        self._drawing = asyncio.Lock()

    def wake(self) -> None:
        """Something new is owed."""
        self._woken.set()

    async def run(self) -> None:
        """Deliver until cancelled: when woken, and when the tick wakes it for what became due."""
        sound = False
        while True:
            self._woken.clear()
            try:
                if not sound:  # what was in flight when it ended or failed is owed again
                    await self._database.write(release_claims)
                    sound = True
                await self.drain()
            except Exception:
                sound = False
                log.exception("delivery_failed")
            await self._woken.wait()

    async def drain(self) -> int:
        """Deliver everything that is due now; how many rows were tried.

        A free place is filled at once, so that a chat that waits for its turn keeps nobody up.
        """
        done, look = 0, True
        running: set[asyncio.Task[bool]] = set()
        async with self._drawing, asyncio.TaskGroup() as sending:
            while look or running:
                if look:
                    self._woken.clear()
                    for job in await self._claim(self._at_once - len(running)):
                        done += 1
                        running.add(sending.create_task(self._deliver(job)))
                look = await self._one_ended(running)
        return done

    async def _one_ended(self, running: set[asyncio.Task[bool]]) -> bool:
        """Wait until a delivery ends or something new is owed; whether to look for due rows."""
        if not running:
            return False
        woken = asyncio.ensure_future(self._woken.wait())
        try:
            ended, _ = await asyncio.wait({*running, woken}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            woken.cancel()
        running -= ended
        return self._woken.is_set() or any(
            not task.cancelled() and task.result() for task in ended - {woken}
        )

    async def next_due_at(self) -> datetime | None:
        """When the next row is due, in UTC."""
        return await self._database.read(next_due_at)

    async def _claim(self, most: int) -> list[Job]:
        if not most:
            return []
        now = self._now()

        def work(session: Session) -> list[Job]:
            jobs = [
                Job(row.id, row.kind, row.ids, row.recipient, row.attempts, row.expires_at)
                for row in claim_due(session.connection(), now, most)
            ]
            return [replace(job, drawn=self._drawn_ahead(session, job, now)) for job in jobs]

        return await self._database.write(work)

    def _drawn_ahead(self, session: Session, job: Job, now: datetime) -> Drawn | None:
        """Draw a row as it is claimed; what cannot be drawn so is drawn on its own later.

        On PostgreSQL a failing statement would spoil the claim, so each is drawn on its own.
        """
        if not self._database.sqlite or (job.expires_at is not None and job.expires_at <= now):
            return None
        try:
            return self._draw(session, job)
        except Exception:
            return None

    async def _deliver(self, job: Job) -> bool:
        """Bring a row to its end; whether another is due already."""
        if job.expires_at is not None and job.expires_at <= self._now():
            return await self._record(job, "dropped")
        try:
            drawn = job.drawn or await self._draw_now(job)
            if self._pace is not None and drawn.chat_id is not None and drawn.content is not None:
                waited = await self._pace.turn(drawn.chat_id)
                drawn = await self._draw_now(job) if waited else drawn
        except Exception as error:
            if isinstance(error, DBAPIError) and error.connection_invalidated:
                raise  # the database is away: the row is owed again when it is back
            log.exception("notice_not_drawn", kind=job.kind, row=job.row_id)
            return await self._record(job, "failed", error="not drawn, see the log")
        if drawn.chat_id is None:
            return await self._record(job, "unreachable")
        if drawn.content is None:
            return await self._record(job, "dropped")
        try:
            return await self._send(job, drawn.content, drawn.chat_id)
        except Exception:
            log.exception("notice_not_sent", kind=job.kind, row=job.row_id)
            return await self._record(job, "failed", error="see the log")

    async def _draw_now(self, job: Job) -> Drawn:
        return await self._database.read(lambda session: self._draw(session, job))

    def _draw(self, session: Session, job: Job) -> Drawn:
        """Look again whether it still holds, and how it looks to its reader."""
        if job.recipient < 0:
            return Drawn(job.recipient, self._render(session, None, job.kind, job.ids))
        person = session.get(Person, job.recipient)
        if person is None or person.telegram_id is None or person.reach != "reachable":
            return Drawn(None, None)
        return Drawn(person.telegram_id, self._render(session, person, job.kind, job.ids))

    async def _send(self, job: Job, content: Sendable, chat_id: int) -> bool:
        try:
            sent = await content.send(self._bot, chat_id, self._press)
        except TelegramRetryAfter as error:
            return await self._postpone(
                job, timedelta(seconds=error.retry_after), str(error.message)
            )
        except TelegramForbiddenError as error:
            return await self._record(job, "unreachable", self._blocked(job), error=error.message)
        except TelegramMigrateToChat as error:
            return await self._record(job, "waiting", recipient=error.migrate_to_chat_id)
        except TelegramAPIError as error:
            if isinstance(error, PASSING) and not isinstance(error, TelegramEntityTooLarge):
                pause = min(FIRST_PAUSE * 2 ** min(job.attempts, 10), LONGEST_PAUSE)
                return await self._postpone(job, pause, type(error).__name__)
            log.error("notice_refused", kind=job.kind, row=job.row_id, why=error.message)
            return await self._record(job, "failed", error=error.message)
        after = partial(content.after, sent=sent) if isinstance(content, Noted) else None
        return await self._record(job, "sent", after, message_id=getattr(sent, "message_id", None))

    def _blocked(self, job: Job) -> Callable[[Session], None]:
        def work(session: Session) -> None:
            person = session.get(Person, job.recipient) if job.recipient > 0 else None
            if person is not None:
                person.reach = "blocked"

        return work

    async def _postpone(self, job: Job, pause: timedelta, why: str) -> bool:
        again = self._now() + pause
        return await self._record(job, "waiting", due_at=again, error=why)

    async def _record(
        self,
        job: Job,
        state: str,
        after: Callable[[Session], None] | None = None,
        **values: Any,
    ) -> bool:
        now = self._now()

        def work(connection: Connection) -> bool:
            record(connection, job.row_id, state, now, **values)
            return anything_due(connection, now)

        def work_and_more(session: Session) -> bool:
            assert after is not None
            after(session)
            return work(session.connection())

        if after is None:
            return await self._database.write_plainly(work)
        return await self._database.write(work_and_more)
