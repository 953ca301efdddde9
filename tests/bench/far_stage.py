"""The stage of the tour with the bot in another process, which is told the time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from bot.demo.telegram import LocalTelegram, Phone
from storage import schema
from storage.database import Database
from storage.inbox import Inbox
from storage.outbox import Outbox, next_due_at
from storage.waits import Wait, next_wait_at
from tests.bench.clocks import SharedClock
from tests.bench.measured import Measured, start

LOOK_AGAIN = 0.02  # real seconds


class FarStage:
    """What a script needs of a stage; the driver looks into the bot's database to see it settle."""

    def __init__(
        self, telegram: LocalTelegram, clock: SharedClock, database: Database, file: Path
    ) -> None:
        self.telegram, self.clock = telegram, clock
        self.admin: Phone = telegram.person("Админ")
        self._database = database
        self._environment = {
            "BOT_DATABASE_URL": f"sqlite:///{file}",
            "BOT_ADMIN_IDS": str(self.admin.id),
            "BENCH_TICK": "0.05",
            "BENCH_CLOCK": str(file.with_suffix(".clock")),
        }
        self.bot: Measured

    async def start(self) -> None:
        """Start the bot and wait until it listens."""
        polls = self.telegram.polls
        self.bot = await start("tests.bench.subject", self.telegram, **self._environment)
        await self.telegram.until(lambda: self.telegram.polls > polls, timeout=60)

    async def restart(self) -> None:
        """Kill the bot and start it again on the same database."""
        await self.bot.kill()
        await self.start()

    async def settle(self) -> None:
        """Wait until the bot has done everything that is due now."""
        while True:
            await self.telegram.until(lambda: not self.telegram.pending_updates(), timeout=60)
            if not await self._database.read(self._anything_open):
                return
            await asyncio.sleep(LOOK_AGAIN)

    async def advance(self, by: timedelta) -> None:
        """Let time pass, stopping at everything that becomes due on the way."""
        moment = self.clock() + by
        await self.settle()
        while (due := await self._database.read(_next)) is not None and due <= moment:
            self.clock.move_to(max(due, self.clock()))
            await self.settle()
        self.clock.move_to(moment)
        await self.settle()

    def _anything_open(self, session: Session) -> bool:
        now = self.clock()
        owed = (Outbox.state == "waiting") & (Outbox.due_at <= now)
        return bool(
            session.scalar(select(exists().where(Inbox.payload.is_not(None))))
            or session.scalar(select(exists().where((Outbox.state == "claimed") | owed)))
            or session.scalar(select(exists().where(Wait.due_at <= now)))
        )


def _next(session: Session) -> datetime | None:
    moments = [next_due_at(session), next_wait_at(session)]
    return min((moment for moment in moments if moment), default=None)


@asynccontextmanager
async def far_stage(home: Path, begins: datetime) -> AsyncIterator[FarStage]:
    """A running stage in a fresh database, at this moment."""
    file = home / "far.db"
    clock = SharedClock(file.with_suffix(".clock"))
    clock.move_to(begins)
    database = Database(f"sqlite:///{file}")
    schema.create(database.engine)
    telegram = LocalTelegram(clock)
    await telegram.start()
    stage = FarStage(telegram, clock, database, file)
    try:
        await stage.start()
        yield stage
    finally:
        await stage.bot.kill()
        database.close_now()
        await telegram.stop()
