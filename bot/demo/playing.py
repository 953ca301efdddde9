"""The running demo: the local Telegram, the bot, its people, and how it begins anew."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import MovableClock
from bot.demo.cast import ZONE, Cast, gather, make_school
from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram, Phone, Posted
from bot.settings import load_settings
from mentoring.times.workdays import Calendar
from storage import schema
from storage.database import Database

BEGINNINGS = ("ready", "scratch")
TOKEN = "42:LOCAL-TELEGRAM-OF-THE-DEMO"
_TEN = time(10)
_SHOWN = 20  # of what happened while the clock was moved


@dataclass(frozen=True)
class Happened:
    """A message of the bot that came while the clock was moved; `at` is aware UTC."""

    part: str
    at: datetime
    text: str


class Playing:
    """One demo at a time, in a folder of its own. Everything runs on one event loop."""

    def __init__(self, folder: Path, clock: MovableClock) -> None:
        """:param folder: takes the database files; :param clock: moved to a school morning"""
        self.clock, self._folder = clock, folder
        clock.move_to(school_morning(clock()))
        self.telegram = LocalTelegram(clock, token=TOKEN)
        self.cast = Cast()
        self.beginning = BEGINNINGS[0]
        self.moving = asyncio.Lock()
        self.begun: list[Callable[[], None]] = []
        self._stage: Stage | None = None
        self._number = 0

    @property
    def stage(self) -> Stage:
        """The stage of now. There is none before the first beginning."""
        assert self._stage is not None, "the demo has not begun"
        return self._stage

    async def begin(self, beginning: str) -> None:
        """Begin anew, with a fresh database and fresh phones.

        :param beginning: `scratch`: only the admin is known, or `ready`: the whole school is
        """
        async with self.moving:
            await self._end()
            self.telegram.reset()
            self.cast, self.beginning = gather(self.telegram), beginning
            self._stage = self._new_stage()
            if beginning == "ready":
                await self._fill()
            await self._stage.start()
            await self._stage.app.offer_commands()
            for key in ("mentee", "mentor", "curator", "head"):
                if beginning == "ready":
                    self.cast.phones[key].start()
            await self._stage.settle()
        for tell in self.begun:
            tell()

    async def close(self) -> None:
        """End everything."""
        await self._end()
        await self.telegram.stop()

    async def let_pass(self, by: timedelta | None) -> list[Happened]:
        """Move the clock (None: to the next thing that is due); tells what the bot wrote then."""
        async with self.moving:
            before = {key: set(phone.chat.messages) for key, phone in self.cast.phones.items()}
            if by is None:
                await self.stage.to_next_event()
            else:
                await self.stage.advance(by)
            return self._new_since(before)

    def _new_since(self, before: dict[str, set[int]]) -> list[Happened]:
        fresh = [
            Happened(key, datetime.fromtimestamp(posted.date, UTC), _first_line(posted))
            for key, phone in self.cast.phones.items()
            for number, posted in phone.chat.messages.items()
            if number not in before[key] and self._is_bots(phone, posted)
        ]
        return sorted(fresh, key=lambda one: one.at)[-_SHOWN:]

    def _is_bots(self, phone: Phone, posted: Posted) -> bool:
        return posted.sender is self.telegram.world.bot and not posted.deleted

    def _new_stage(self) -> Stage:
        self._number += 1
        file = self._folder / f"demo-{self._number}.db"
        database = Database(f"sqlite:///{file}")
        schema.create(database.engine)
        database.close_now()
        settings = load_settings(
            token=TOKEN,
            api_url=self.telegram.url,
            database_url=f"sqlite:///{file}",
            admin_ids=str(self.cast.phones["admin"].id),
            timezone=ZONE,
            redis_url="",
            webhook_url="",
            default_locale="ru",
            _env_file=None,
        )
        return Stage(self.telegram, self.clock, settings, strict=False, paced=False)

    async def _fill(self) -> None:
        app, now = self.stage.app, self.clock()
        words = app.translator("ru")
        await app.database.write(lambda session: make_school(session, self.cast, words, now))

    async def _end(self) -> None:
        if self._stage is None:
            return
        old = self._stage
        self._stage = None
        await old.stop()
        for file in self._folder.glob(f"demo-{self._number}.db*"):
            file.unlink(missing_ok=True)


def school_morning(now: datetime) -> datetime:
    """The next 10:00 in Moscow on a working day that is not in the summer holidays, in UTC."""
    calendar, zone = Calendar(), ZoneInfo(ZONE)
    day = now.astimezone(zone).date()
    while True:
        moment = datetime.combine(day, _TEN, zone).astimezone(UTC)
        if moment >= now and day.month not in (6, 7, 8) and calendar.is_working_day(day):
            return moment
        day += timedelta(days=1)


def _first_line(posted: Posted) -> str:
    line = posted.text.strip().partition("\n")[0]
    return line or posted.file_name or posted.kind
