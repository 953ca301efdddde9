"""Long polling, acknowledging, webhooks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError, TelegramNetworkError
from aiogram.types import Update
from aiohttp import web

from bot.demo.telegram import LocalTelegram, Phone

from .conftest import Watch, new_bot


async def test_only_an_offset_acknowledges(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    for word in ("раз", "два", "три"):
        anna.say(word)
    first = await bot.get_updates()
    again = await bot.get_updates(limit=2)
    assert [u.message.text for u in first if u.message] == ["раз", "два", "три"]
    assert [u.update_id for u in again] == [u.update_id for u in first[:2]]
    ids = [u.update_id for u in first]
    assert ids == sorted(set(ids))
    assert telegram.pending_updates() == 3
    rest = await bot.get_updates(offset=ids[1] + 1)
    assert [u.update_id for u in rest] == ids[2:]
    assert telegram.pending_updates() == 1
    assert await bot.get_updates(offset=ids[2] + 1) == []
    assert telegram.pending_updates() == 0


async def test_a_negative_offset_keeps_the_newest(bot: Bot, anna: Phone) -> None:
    for word in ("раз", "два", "три"):
        anna.say(word)
    (last,) = await bot.get_updates(offset=-1)
    assert last.message is not None
    assert last.message.text == "три"
    assert len(await bot.get_updates()) == 1


async def test_a_long_poll_ends_when_something_comes(bot: Bot, anna: Phone) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(bot.get_updates(timeout=30))
        await bot.get_me()  # the poll before it is waiting by now
        anna.say("раз")
    (update,) = poll.result()
    assert update.message is not None
    assert update.message.text == "раз"


async def test_ids_go_on_rising_after_everything_was_taken(bot: Bot, anna: Phone) -> None:
    anna.say("раз")
    (first,) = await bot.get_updates()
    await bot.get_updates(offset=first.update_id + 1)
    anna.say("два")
    (second,) = await bot.get_updates()
    assert second.update_id > first.update_id
    assert first.message is not None
    assert second.message is not None
    assert second.message.message_id > first.message.message_id


async def test_only_what_was_asked_for(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    anna.say("не увидит")
    assert telegram.pending_updates() == 0
    await bot.get_updates()  # the wish stands until another is named
    anna.say("и этого")
    assert telegram.pending_updates() == 0
    await bot.get_updates(allowed_updates=["message"])
    anna.say("а это да")
    assert telegram.pending_updates() == 1


async def test_two_pollers_are_in_conflict(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    other = new_bot(telegram)

    async def first() -> None:
        with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
            await bot.get_updates(timeout=30)

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(first())
        await bot.get_me()
        assert await other.get_updates(timeout=0) == []
    assert telegram.conflicts == 1
    await other.session.close()


async def test_updates_are_kept_for_24_hours(
    bot: Bot, telegram: LocalTelegram, anna: Phone, watch: Watch
) -> None:
    anna.say("вчера")
    watch.move(3600)
    anna.say("сегодня")
    watch.move(23 * 3600 + 1)
    (left,) = await bot.get_updates()
    assert left.message is not None
    assert left.message.text == "сегодня"
    assert telegram.world.updates.lost == 1


class Receiver:
    """A bot's webhook that refuses as often as it is told."""

    def __init__(self) -> None:
        self.got: list[tuple[str | None, Update]] = []
        self.refuse = 0
        self.seen = 0
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        self.seen += 1
        if self.refuse:
            self.refuse -= 1
            return web.Response(status=503)
        update = Update.model_validate(await request.json())
        self.got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update))
        return web.Response()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_a_webhook_gets_every_update_once_and_in_order(
    bot: Bot, telegram: LocalTelegram, anna: Phone, receiver: Receiver
) -> None:
    receiver.refuse = 2
    telegram.webhook.pause = 0.0
    anna.say("раз")
    await bot.set_webhook(receiver.url, secret_token="тайна".encode().hex())
    anna.say("два")
    await telegram.until(lambda: len(receiver.got) == 2 and not telegram.pending_updates())
    assert receiver.seen == 4
    assert [update.message.text for _, update in receiver.got if update.message] == ["раз", "два"]
    assert {secret for secret, _ in receiver.got} == {"тайна".encode().hex()}
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (receiver.url, 0)
    assert info.last_error_message == "Wrong response from the webhook: 503"


async def test_a_webhook_and_polling_exclude_each_other(
    bot: Bot, telegram: LocalTelegram, anna: Phone, receiver: Receiver
) -> None:
    await bot.set_webhook(receiver.url)
    with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""
    anna.say("раз")
    assert len(await bot.get_updates()) == 1
    assert receiver.got == []
    await bot.delete_webhook(drop_pending_updates=True)
    assert telegram.pending_updates() == 0


async def test_nothing_leaves_the_machine(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="loopback addresses only"):
        await bot.set_webhook("https://example.com/hook")


async def test_stopping_ends_a_waiting_poll_and_forgets_nothing(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    async def poll() -> None:
        with pytest.raises(TelegramNetworkError):
            await bot.get_updates(timeout=30)

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(poll())
        await bot.get_me()
        await telegram.stop()
    anna.say("пока вас не было")
    await telegram.start(telegram.port)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == "пока вас не было"


async def test_reset_forgets_everything(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    anna.say("раз")
    telegram.faults.too_many(3)
    telegram.reset()
    assert telegram.pending_updates() == 0
    assert telegram.phones == {}
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(anna.id, "x")
