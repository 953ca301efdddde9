"""Faults to order: what the bot meets on a bad day."""

from __future__ import annotations

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from bot.demo.telegram import LocalTelegram, Phone, Refusal

from .conftest import Watch


async def test_an_ordered_pause(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    fault = telegram.faults.too_many(7, "sendMessage", anna.id, times=2)
    for _ in range(2):
        with pytest.raises(TelegramRetryAfter) as error:
            await bot.send_message(anna.id, "x")
        assert error.value.retry_after == 7
    await bot.send_message(anna.id, "прошло")
    assert (fault.seen, anna.last.text, len(anna.messages)) == (2, "прошло", 2)


async def test_faults_meet_only_their_method_and_chat(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    boris = telegram.person("Борис")
    boris.start()
    telegram.faults.server_error(500, "sendMessage", boris.id)
    await bot.send_message(anna.id, "x")
    await bot.send_chat_action(boris.id, "typing")
    with pytest.raises(TelegramServerError, match="Internal Server Error"):
        await bot.send_message(boris.id, "x")
    await bot.send_message(boris.id, "x")


async def test_a_broken_gateway(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    telegram.faults.server_error(502)
    with pytest.raises(TelegramServerError, match="Bad Gateway"):
        await bot.send_message(anna.id, "x")
    telegram.faults.server_error(502, html=True)
    with pytest.raises(ClientDecodeError):
        await bot.send_message(anna.id, "x")
    telegram.faults.server_error(500, after=True)
    with pytest.raises(TelegramServerError):
        await bot.send_message(anna.id, "дошло")
    assert anna.last.text == "дошло"


async def test_any_other_refusal(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    telegram.faults.refuse(Refusal(400, "PEER_FLOOD"))
    with pytest.raises(TelegramBadRequest, match="Bad Request: PEER_FLOOD"):
        await bot.send_message(anna.id, "x")


async def test_a_cut_before_or_after_the_effect(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    telegram.faults.cut("sendMessage")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "не дошло")
    assert anna.shows("не дошло") is None
    telegram.faults.cut("sendMessage", after=True)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "дошло")
    assert anna.last.text == "дошло"
    assert [call.description for call in telegram.calls] == ["cut", "cut"]


async def test_a_call_that_hangs(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    telegram.faults.hang(0.02, "sendMessage")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "x")
    telegram.faults.hang(30, "sendMessage", after=True)
    with pytest.raises(TelegramNetworkError, match="timeout"):
        await bot.send_message(anna.id, "дошло", request_timeout=0.05)  # type: ignore[arg-type]
    assert anna.last.text == "дошло"


async def test_an_outage_ends_by_the_clock(
    bot: Bot, telegram: LocalTelegram, anna: Phone, watch: Watch
) -> None:
    telegram.faults.outage(60)
    anna.say("слышно?")
    for _ in range(2):
        with pytest.raises(TelegramNetworkError):
            await bot.get_updates()
    watch.move(60)
    (update,) = await bot.get_updates()
    assert update.message is not None
    telegram.faults.outage()
    with pytest.raises(TelegramNetworkError):
        await bot.get_me()
    telegram.faults.restore()
    await bot.get_me()


async def test_an_outage_cuts_a_waiting_poll(bot: Bot, telegram: LocalTelegram) -> None:
    async def poll() -> None:
        with pytest.raises(TelegramNetworkError):
            await bot.get_updates(timeout=30)

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(poll())
        await bot.get_me()
        telegram.faults.outage()


async def test_polling_fails_only_when_named(bot: Bot, telegram: LocalTelegram) -> None:
    telegram.faults.server_error(500)
    assert await bot.get_updates() == []
    telegram.faults.restore()
    telegram.faults.server_error(500, "getUpdates")
    with pytest.raises(TelegramServerError):
        await bot.get_updates()


async def test_latency(bot: Bot, telegram: LocalTelegram) -> None:
    telegram.faults.latency = 0.03
    loop = asyncio.get_running_loop()
    begin = loop.time()
    await bot.get_me()
    assert loop.time() - begin >= 0.03
