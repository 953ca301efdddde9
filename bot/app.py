"""The application: everybody is made here, by plain constructor calls, and knows the others here.

Tests, the demo and production all call `build`.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

import structlog
from aiogram.exceptions import TelegramAPIError
from sqlalchemy.orm import Session

from bot.intake import LONGEST_PAUSE, Intake
from bot.isolation import isolation_by
from bot.session import make_bot
from bot.settings import Settings
from handlers.desk import Tools
from handlers.dialog_store import DialogStore
from handlers.errors import passes
from handlers.menu.commands import offer_to_newcomers
from handlers.notices import render
from handlers.router import build_dispatcher
from handlers.view import View
from locales.translator import Translator
from mentoring.acting import Office
from mentoring.documents.press import Press
from mentoring.matching.weights import use_weights
from mentoring.meetings.gaps import plan_missing_gaps
from mentoring.mentorships.silent import tell_silent
from mentoring.people.arrivals import keep_admins
from mentoring.people.purging import purge
from mentoring.people.retaining import use_retention
from mentoring.returns.clocks import plan_returns
from mentoring.surveys.clocks import plan_missing
from mentoring.times.clocks import use_clocks
from mentoring.times.workdays import know_holidays, look_up_holidays
from scheduler.delivery import Deliverer, Sendable
from scheduler.pace import Pace
from scheduler.ticking import ticking
from storage.database import Database
from storage.people import Person
from storage.waits import next_wait_at

log = structlog.get_logger()

AFTER_THE_START = 1.0  # seconds: taking in what people wrote comes first

Clock = Callable[[], datetime]


class App:
    """The running bot. Made by `build`."""

    def __init__(
        self, settings: Settings, clock: Clock, *, strict: bool, paced: bool, at_once: int
    ) -> None:
        self.settings, self.clock = settings, clock
        use_clocks(settings.clocks)
        use_retention(settings.retention)
        use_weights(settings.matching)
        token, api = settings.token.get_secret_value(), settings.api_url
        self.database = Database(settings.database_url)
        self.press = Press()
        self.translator = Translator.load(strict=strict)
        self.bot = make_bot(token, api, patient=True)
        self.post = make_bot(token, api, patient=False)
        self.deliverer = Deliverer(
            self.database,
            self.post,
            self.press,
            clock,
            self._render,
            pace=Pace() if paced else None,
            at_once=at_once,
        )
        self.office = Office(self.database, clock, self.deliverer.wake)
        self.isolation = isolation_by(settings.redis_url)
        tools = Tools(
            self.office,
            self.translator,
            self.press,
            lambda: self.username,
            settings.timezone,
            settings.default_locale,
            frozenset(settings.admin_ids),
        )
        self.dispatcher = build_dispatcher(tools, DialogStore(self.database), self.isolation)
        self.intake = Intake(self.dispatcher, self.bot, self.database, clock, self.isolation)
        self.username = ""

    async def run(self, years: int = 0, newcomers: bool = False) -> None:
        """Run until cancelled: take in updates, tick, deliver.

        :param newcomers: whether Telegram is told what to offer to those who have not begun yet
        :param years: for how many years from the last one on the public holidays are looked up
            beforehand, in the press; what else is asked for is looked up when it is
        """
        scheduler = ticking(self._due, self._sweep)
        try:
            self.username = await self._own_name()
            now, admins = self.clock(), list(self.settings.admin_ids)
            await self.database.write(lambda session: keep_admins(session, admins, now))
            await self.dispatcher.emit_startup(bot=self.bot)
            scheduler.start()
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.deliverer.run())
                tasks.create_task(self._take_in())
                tasks.create_task(self._look_ahead(years))
                if newcomers:
                    tasks.create_task(self._offer_commands())
        finally:
            if scheduler.running:
                scheduler.shutdown(wait=False)
            await self.close()

    async def close(self) -> None:
        """Give everything back. What was under way is stored and goes on at the next start."""
        await self.dispatcher.emit_shutdown(bot=self.bot)
        await self.isolation.close()
        await self.bot.session.close()
        await self.post.session.close()
        await self.press.close()
        await self.database.close()

    async def _look_ahead(self, years: int) -> None:
        """Plan what is to come, when the holidays are known that it has to go round."""
        if years:
            last = self.clock().year - 1
            try:
                know_holidays(await self.press.make(look_up_holidays, last, last + years))
            except Exception:
                log.exception("holidays_not_looked_up")
        await self._plan()

    async def _offer_commands(self) -> None:
        await self.intake.settled()
        await asyncio.sleep(AFTER_THE_START)
        try:
            await self.offer_commands()
        except TelegramAPIError as error:
            log.warning("commands_not_offered", why=type(error).__name__)

    async def offer_commands(self) -> None:
        """Let Telegram show newcomers the few commands that are theirs. Raises what it answers."""
        await offer_to_newcomers(self.bot, self.translator, self.settings.default_locale)

    async def _own_name(self) -> str:
        """The bot's username; as long as Telegram cannot be reached, wait for it."""
        pause = 1.0
        while True:
            try:
                return (await self.bot.me()).username or ""
            except TelegramAPIError as error:
                if not passes(error):
                    raise
                log.warning("telegram_not_reached", why=type(error).__name__, again_in=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def settled(self) -> None:
        """Wait until every update taken in is handled and everything due is delivered."""
        await self.intake.settled()
        while await self.office.run_clocks() + await self.deliverer.drain():
            await self.intake.settled()

    async def next_event_at(self) -> datetime | None:
        """When something is due next, in UTC: a clock or a notice."""
        moments = [
            await self.deliverer.next_due_at(),
            await self.database.read(next_wait_at),
        ]
        return min((moment for moment in moments if moment), default=None)

    async def _take_in(self) -> None:
        if not self.settings.webhook_url:
            await self.bot.delete_webhook()
            await self.intake.run(polling=True)
            return
        from bot.webhook import listening

        async with listening(self.settings, self.bot, self.intake):
            await self.intake.run(polling=False)

    async def _sweep(self) -> None:
        await self.intake.sweep()
        await self._plan()

    async def _plan(self) -> None:
        now = self.clock()
        await self.database.write(lambda session: plan_missing(session, now))
        await self.database.write(lambda session: plan_missing_gaps(session, now))
        await self.database.write(lambda session: plan_returns(session, now))
        await self.database.write(lambda session: tell_silent(session, now))
        await self.database.write(lambda session: purge(session, now))

    async def _due(self) -> None:
        await self.office.run_clocks()
        self.deliverer.wake()

    def _render(
        self, session: Session, person: Person | None, kind: str, ids: dict[str, Any]
    ) -> Sendable | None:
        locale = person.locale if person else self.settings.default_locale
        words, reader_id = self.translator(locale), person.id if person else None
        view = View(session, words, self.clock(), self.settings.timezone, reader_id)
        return render(view, kind, ids)


def build(
    settings: Settings,
    clock: Clock,
    *,
    strict: bool = False,
    paced: bool = True,
    at_once: int = 8,
) -> App:
    """The application for these settings.

    :param clock: gives the moment, aware, in UTC
    :param strict: a missing translation raises (tests) instead of falling back
    :param paced: keep Telegram's limits when delivering
    :param at_once: how many notices may be in flight
    """
    return App(settings, clock, strict=strict, paced=paced, at_once=at_once)
