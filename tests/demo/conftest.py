"""A local Telegram, a clock that is moved by hand, and a real aiogram Bot over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.demo.telegram import LocalTelegram, Phone


class Watch:
    """A clock, and a count of seconds that never goes back; both move only when told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 26, 12, 30, tzinfo=UTC)
        self.seconds = 1000.0

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.seconds

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds


class Line(AiohttpSession):
    """aiogram's session without the quarter second it rests when it closes."""

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def new_bot(telegram: LocalTelegram, token: str | None = None) -> Bot:
    session = Line(api=TelegramAPIServer.from_base(telegram.url))
    return Bot(token or telegram.token, session=session)


def keyboard(*rows: list[tuple[str, str]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=text, callback_data=data) for text, data in row]
            for row in rows
        ]
    )


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
async def telegram(watch: Watch) -> AsyncIterator[LocalTelegram]:
    telegram = LocalTelegram(watch)
    await telegram.start()
    yield telegram
    await telegram.stop()


@pytest.fixture
async def bot(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    bot = new_bot(telegram)
    yield bot
    await bot.session.close()


@pytest.fixture
def anna(telegram: LocalTelegram) -> Phone:
    """Somebody who has started the bot; the bot has seen to that."""
    anna = telegram.person("Анна", "Иванова")
    anna.start()
    telegram.world.updates.clear()
    return anna
