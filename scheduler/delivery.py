"""The deliverer: brings every due row of the outbox to its reader, and records what became of it.

Claim → commit → look again whether it still holds, in the reader's language → send → record.
At least once: after a kill, what was in flight may come a second time, never less than once.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol, runtime_checkable

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from sqlalchemy.orm import Session

from mentoring.documents.press import Press
from scheduler.pace import Pace
from storage.database import Database
from storage.outbox import Outbox, claim_due, next_due_at, release_claims
from storage.people import Person

log = structlog.get_logger()

AT_ONCE = 8
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=10)


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
    """A claimed row, drawn: where it goes and what is sent (None: nothing to say any more)."""

    row_id: int
    kind: str
    recipient: int
    chat_id: int | None
    content: Sendable | None
    attempts: int


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
        await self._database.write(release_claims)
        while True:
            self._woken.clear()
            try:
                await self.drain()
            except Exception:
                log.exception("delivery_failed")
            await self._woken.wait()

    async def drain(self) -> int:
        """Deliver everything that is due now; how many rows came to an end."""
        done = 0
        async with self._drawing:
            while jobs := await self._database.write(self._claim):
                async with asyncio.TaskGroup() as sending:
                    for job in jobs:
                        sending.create_task(self._deliver(job))
                done += len(jobs)
        return done

    async def next_due_at(self) -> datetime | None:
        """When the next row is due, in UTC."""
        return await self._database.read(next_due_at)

    def _claim(self, session: Session) -> list[Job]:
        now = self._now()
        return [self._job(session, row, now) for row in claim_due(session, now, self._at_once)]

    def _job(self, session: Session, row: Outbox, now: datetime) -> Job:
        person = session.get(Person, row.recipient) if row.recipient > 0 else None
        chat_id = row.recipient if row.recipient < 0 else person.telegram_id if person else None
        content = None
        if row.expires_at is None or row.expires_at > now:
            try:
                content = self._render(session, person, row.kind, row.ids)
            except Exception:
                log.exception("notice_not_drawn", kind=row.kind, row=row.id)
                row.error = "not drawn"
        if person is not None and person.reach != "reachable":
            chat_id = None
        return Job(row.id, row.kind, row.recipient, chat_id, content, row.attempts)

    async def _deliver(self, job: Job) -> None:
        if job.content is None:
            await self._record(job, "dropped")
        elif job.chat_id is None:
            await self._record(job, "unreachable")
        else:
            try:
                await self._send(job, job.content, job.chat_id)
            except Exception:
                log.exception("notice_not_sent", kind=job.kind, row=job.row_id)
                await self._record(job, "failed", error="see the log")

    async def _send(self, job: Job, content: Sendable, chat_id: int) -> None:
        if self._pace is not None:
            await self._pace.turn(chat_id)
        try:
            sent = await content.send(self._bot, chat_id, self._press)
        except TelegramRetryAfter as error:
            await self._postpone(job, timedelta(seconds=error.retry_after), str(error.message))
        except (TelegramNetworkError, TelegramServerError) as error:
            pause = min(FIRST_PAUSE * 2**job.attempts, LONGEST_PAUSE)
            await self._postpone(job, pause, type(error).__name__)
        except TelegramForbiddenError as error:
            await self._record(job, "unreachable", error=error.message)
        except TelegramMigrateToChat as error:
            await self._record(job, "waiting", recipient=error.migrate_to_chat_id)
        except TelegramAPIError as error:
            log.error("notice_refused", kind=job.kind, row=job.row_id, why=error.message)
            await self._record(job, "failed", error=error.message)
        else:
            await self._record(
                job,
                "sent",
                lambda session: (
                    content.after(session, sent) if isinstance(content, Noted) else None
                ),
                message_id=getattr(sent, "message_id", None),
            )

    async def _postpone(self, job: Job, pause: timedelta, why: str) -> None:
        again = self._now() + pause
        await self._record(job, "waiting", due_at=again, error=why)

    async def _record(
        self,
        job: Job,
        state: str,
        after: Callable[[Session], None] | None = None,
        **values: Any,
    ) -> None:
        def work(session: Session) -> None:
            row = session.get(Outbox, job.row_id)
            if row is None:
                return
            row.state, row.attempts = state, row.attempts + 1
            if state != "waiting":
                row.done_at = self._now()
            for name, value in values.items():
                setattr(row, name, value)
            if state == "unreachable" and job.recipient > 0 and job.chat_id is not None:
                person = session.get(Person, job.recipient)
                if person is not None:
                    person.reach = "blocked"
            if after is not None:
                after(session)

        await self._database.write(work)
