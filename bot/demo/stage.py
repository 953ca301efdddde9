"""The stage of demo, tour and tests: a local Telegram, the unchanged bot, and a clock to move."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from bot.app import App, build
from bot.clock import MovableClock
from bot.demo.telegram import LocalTelegram
from bot.settings import Settings


class Stage:
    """Starts the bot against the local Telegram, lets time pass, stops and starts it again."""

    def __init__(
        self,
        telegram: LocalTelegram,
        clock: MovableClock,
        settings: Settings,
        *,
        strict: bool = True,
        paced: bool = False,
    ) -> None:
        """:param settings: `api_url` must be the telegram's, `token` its token"""
        self.telegram, self.clock, self.settings = telegram, clock, settings
        self._strict, self._paced = strict, paced
        self._running: asyncio.Task[None] | None = None
        self.app: App = self._build()

    def _build(self) -> App:
        return build(self.settings, self.clock, strict=self._strict, paced=self._paced)

    async def start(self) -> None:
        """Start the bot."""
        tasks = asyncio.get_running_loop()
        self._running = tasks.create_task(self.app.run())

    async def stop(self) -> None:
        """Stop the bot; what it was doing goes on at the next start."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running

    async def restart(self) -> None:
        """Stop the bot and start it as a new process would, on the same database."""
        await self.stop()
        self.app = self._build()
        await self.start()

    async def settle(self) -> None:
        """Wait until the bot has taken in, handled and delivered everything that is due now."""
        while True:
            await self._while_running(
                self.telegram.until(lambda: not self.telegram.pending_updates(), timeout=30)
            )
            await self._while_running(self.app.settled())
            if not self.telegram.pending_updates():
                return

    async def _while_running(self, what: Coroutine[Any, Any, object]) -> None:
        waiting = asyncio.ensure_future(what)
        running = self._running
        assert running is not None, "the bot is not running"
        done, _ = await asyncio.wait({waiting, running}, return_when=asyncio.FIRST_COMPLETED)
        if running in done:
            waiting.cancel()
            running.result()
            raise AssertionError("the bot has stopped")
        waiting.result()

    async def advance(self, by: timedelta) -> None:
        """Let time pass, stopping at everything that becomes due on the way."""
        await self.advance_to(self.clock() + by)

    async def advance_to(self, moment: datetime) -> None:
        """Let time pass until a moment (aware)."""
        await self.settle()
        while (due := await self.app.next_event_at()) is not None and due <= moment:
            self.clock.move_to(due)
            await self.settle()
        self.clock.move_to(moment)
        await self.settle()

    async def to_next_event(self) -> datetime | None:
        """Let time pass until the next thing is due; None when nothing waits."""
        await self.settle()
        due = await self.app.next_event_at()
        if due is not None:
            await self.advance_to(due)
        return due
