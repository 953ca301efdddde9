"""With a Redis in the settings: the same bot, whose locks several processes share."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram.fsm.storage.base import BaseEventIsolation, StorageKey
from redis.asyncio import Redis

import bot.intake
from bot.clock import MovableClock
from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram
from bot.isolation import isolation_by
from bot.settings import Settings, load_settings
from tests.staging import admin, clock, empty_database, settings, telegram

__all__ = ["admin", "clock", "empty_database", "settings", "telegram"]

NOBODY = "redis://127.0.0.1:1/0"  # nothing listens there


def with_redis(settings: Settings, url: str) -> Settings:
    token = settings.token.get_secret_value()
    given: dict[str, Any] = settings.model_dump() | {"token": token, "redis_url": url}
    return load_settings(**given, _env_file=None)


@pytest.fixture
async def stage(
    telegram: LocalTelegram, clock: MovableClock, settings: Settings, redis_url: str
) -> AsyncIterator[Stage]:
    stage = Stage(telegram, clock, with_redis(settings, redis_url))
    await stage.start()
    yield stage
    await stage.stop()
    assert telegram.refused == []


async def locks(url: str) -> int:
    """How many locks of ours Redis holds."""
    redis: Redis = Redis.from_url(url)
    names = [name async for name in redis.scan_iter("nastavnik:*")]
    await redis.aclose()
    return len(names)


@pytest.fixture
async def two(redis_url: str) -> AsyncIterator[list[BaseEventIsolation]]:
    """The isolation of two processes."""
    both = [isolation_by(redis_url), isolation_by(redis_url)]
    yield both
    for one in both:
        await one.close()


async def test_a_form_is_filled_in(
    stage: Stage, telegram: LocalTelegram, log_of_the_bot: pytest.LogCaptureFixture, redis_url: str
) -> None:
    anna = telegram.person("Анна")
    anna.start()
    await stage.settle()
    assert "На каком языке" in anna.last.text
    anna.tap("English")
    await stage.settle()
    await stage.restart()
    anna.say("?")
    await stage.settle()
    assert "district" in anna.last.text
    assert log_of_the_bot.text == ""
    assert await locks(redis_url) == 0


async def test_one_at_a_time_in_two_processes(two: list[BaseEventIsolation]) -> None:
    key, other = StorageKey(42, 7, 7), StorageKey(42, 8, 8)
    order: list[str] = []
    held, free = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with two[0].lock(key):
            held.set()
            await free.wait()
            order.append("first")

    async def second() -> None:
        await held.wait()
        async with two[1].lock(other):
            order.append("somebody else")
        free.set()
        async with two[1].lock(key):
            order.append("second")

    async with asyncio.timeout(10):
        await asyncio.gather(first(), second())
    assert order == ["somebody else", "first", "second"]


async def test_a_lock_that_has_expired_spoils_nothing(
    two: list[BaseEventIsolation], redis_url: str, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    async with two[0].lock(StorageKey(42, 9, 9)):
        redis: Redis = Redis.from_url(redis_url)
        async for name in redis.scan_iter("nastavnik:*9:9*"):
            await redis.delete(name)
        await redis.aclose()
    assert "lock_expired" in log_of_the_bot.text


async def test_a_redis_that_is_away_loses_nothing(
    telegram: LocalTelegram,
    clock: MovableClock,
    settings: Settings,
    redis_url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waited = asyncio.Event()

    async def rest(seconds: float) -> None:
        waited.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(bot.intake, "sleep", rest)
    stage = Stage(telegram, clock, with_redis(settings, NOBODY))
    await stage.start()
    anna = telegram.person("Анна")
    anna.start()
    await waited.wait()
    assert not telegram.calls_of("sendMessage")
    stage.settings = with_redis(settings, redis_url)
    await stage.restart()
    await stage.settle()
    assert "На каком языке" in anna.last.text
    await stage.stop()
