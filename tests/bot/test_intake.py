"""Taking updates in: none is lost, none is done twice, nobody waits for somebody else."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
from aiogram.types import Message, Update
from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

import bot.intake
import bot.session
from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram, Phone
from bot.demo.telegram.errors import Refusal
from bot.settings import Settings, load_settings
from bot.webhook import SECRET_HEADER
from handlers.desk import Desk
from storage.inbox import Inbox, keep
from storage.people import Person
from tests.staging import admin, clock, empty_database, settings, stage, telegram

__all__ = ["admin", "clock", "empty_database", "settings", "stage", "telegram"]

Handling = Callable[[Message, Desk], Any]


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that are kept; in a test they take no time."""
    kept: list[float] = []

    async def pause(seconds: float) -> None:
        kept.append(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(bot.intake, "sleep", pause)
    monkeypatch.setattr(bot.session, "sleep", pause)
    return kept


def listen(stage: Stage, handling: Handling) -> None:
    """Let a text of this test go to `handling`, before everything else the bot does with it."""
    commands = stage.app.dispatcher.sub_routers[0]
    commands.message.handlers.clear()
    commands.message.register(handling)


def kept(stage: Stage) -> int:
    """How many updates are kept that are not handled."""
    query = select(func.count()).where(Inbox.payload.is_not(None))
    return stage.app.database.read_now(lambda session: session.scalar(query) or 0)


def people(stage: Stage) -> int:
    query = select(func.count()).select_from(Person).where(Person.telegram_id > 0)
    return stage.app.database.read_now(lambda session: session.scalar(query) or 0)


def echoes(phone: Phone) -> list[str]:
    """What the bot has said to somebody."""
    return [m.text for m in phone.messages if m.sender is phone.world.bot]


async def echo(message: Message, desk: Desk) -> None:
    await desk.bot.send_message(desk.chat.id, f"{message.text}!")


# --- kept before it is acknowledged


async def test_an_update_is_kept_before_telegram_may_forget_it(
    stage: Stage, telegram: LocalTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    known_when_kept = []

    def keep_and_look(connection: Connection, *args: Any) -> list[int]:
        known_when_kept.append(telegram.pending_updates())
        return keep(connection, *args)

    await stage.settle()
    monkeypatch.setattr("bot.intake.keep", keep_and_look)
    anna = telegram.person("Анна")
    listen(stage, echo)
    anna.say("раз")
    await stage.settle()
    assert known_when_kept[0] == 1
    assert echoes(anna) == ["раз!"]
    assert kept(stage) == 0


async def test_what_cannot_be_kept_is_not_acknowledged(
    stage: Stage, telegram: LocalTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(session: Session, *args: Any) -> list[int]:
        raise OSError("the disk is full")

    await stage.settle()
    with monkeypatch.context() as broken:
        broken.setattr("bot.intake.keep", full)
        anna = telegram.person("Анна")
        anna.say("раз")
        with pytest.raises(BaseException, match="TaskGroup"):
            await stage.settle()
    assert telegram.pending_updates() == 1
    with pytest.raises(ExceptionGroup):
        await stage.stop()
    await stage.restart()
    await stage.settle()
    assert people(stage) == 1


async def test_killed_between_keeping_and_handling(stage: Stage, telegram: LocalTelegram) -> None:
    begun, said = asyncio.Event(), []

    async def hang(message: Message, desk: Desk) -> None:
        begun.set()
        await asyncio.Event().wait()

    listen(stage, hang)
    anna = telegram.person("Анна")
    anna.say("раз")
    await begun.wait()
    await telegram.until(lambda: not telegram.pending_updates())
    assert kept(stage) == 1

    async def note(message: Message, desk: Desk) -> None:
        said.append(message.text)

    for _ in range(2):
        await stage.stop()
        stage.app = stage._build()
        listen(stage, note)
        await stage.start()
        await stage.settle()
    assert said == ["раз"]
    assert kept(stage) == 0


async def test_every_kind_of_text_can_be_kept_and_read_again(
    stage: Stage, telegram: LocalTelegram
) -> None:
    anna = telegram.person("Анна")
    listen(stage, echo)
    body = {
        "message_id": 5,
        "date": 1_795_000_000,
        "chat": anna.chat.json(),
        "from": anna.user.json(),
        "text": "https://edu.tatar.ru",
        "entities": [{"type": "url", "offset": 0, "length": 20}],
        "link_preview_options": {"is_disabled": True},
    }
    anna.chat.started = True
    telegram.world.queue("message", body)
    await stage.settle()
    assert echoes(anna) == ["https://edu.tatar.ru!"]


async def test_a_number_that_comes_again_is_ignored(stage: Stage, telegram: LocalTelegram) -> None:
    anna = telegram.person("Анна")
    listen(stage, echo)
    anna.say("раз")
    again = telegram.world.updates.queue[0]
    await stage.settle()
    telegram.world.updates.queue.append(again)
    telegram.world.updates.arrived.set()
    await stage.settle()
    await stage.restart()
    listen(stage, echo)
    telegram.world.updates.queue.append(again)
    telegram.world.updates.arrived.set()
    await stage.settle()
    assert echoes(anna) == ["раз!"]


# --- order


async def test_order_of_one_person_and_others_side_by_side(
    stage: Stage, telegram: LocalTelegram
) -> None:
    anna, boris = telegram.person("Анна"), telegram.person("Борис")
    told: list[str] = []
    boris_is_done, free = asyncio.Event(), asyncio.Event()

    async def slow_for_anna(message: Message, desk: Desk) -> None:
        if message.text == "а1":
            await free.wait()
        told.append(str(message.text))
        if message.text == "б2":
            boris_is_done.set()

    listen(stage, slow_for_anna)
    for text in ("1", "2"):
        anna.say(f"а{text}")
        boris.say(f"б{text}")
    await boris_is_done.wait()
    assert told == ["б1", "б2"]
    free.set()
    await stage.settle()
    assert told == ["б1", "б2", "а1", "а2"]


async def test_many_who_wait_for_telegram_stop_nobody(
    stage: Stage, telegram: LocalTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = asyncio.Event()

    async def rest(seconds: float) -> None:
        await over.wait()

    monkeypatch.setattr(bot.intake, "sleep", rest)
    listen(stage, echo)
    crowd = [telegram.person(f"Н{n}") for n in range(bot.intake.AT_ONCE)]
    for phone in crowd:
        telegram.faults.too_many(3600, "sendMessage", phone.id)
        phone.say("раз")
    anna = telegram.person("Анна")
    anna.say("раз")
    await anna.wait_for("раз!")
    assert not any(echoes(phone) for phone in crowd)
    over.set()
    await stage.settle()
    assert all(echoes(phone) == ["раз!"] for phone in crowd)


# --- what goes wrong


async def test_a_poison_update_is_logged_and_passed(
    stage: Stage, telegram: LocalTelegram, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    anna = telegram.person("Анна")

    async def poison(message: Message, desk: Desk) -> None:
        if message.text == "яд":
            raise LookupError("яд")
        await echo(message, desk)

    listen(stage, poison)
    for text in ("раз", "яд", "два"):
        anna.say(text)
    await stage.settle()
    assert (echoes(anna)[0], echoes(anna)[-1], len(echoes(anna))) == ("раз!", "два!", 3)
    assert "LookupError" in log_of_the_bot.text
    assert kept(stage) == 0


async def test_poison_that_even_the_answer_to_errors_cannot_take(
    stage: Stage,
    telegram: LocalTelegram,
    log_of_the_bot: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def broken(*args: Any, **kwargs: Any) -> None:
        raise LookupError("дверь")

    anna = telegram.person("Анна")
    await stage.settle()
    with monkeypatch.context() as patched:
        patched.setattr(stage.app.dispatcher, "feed_update", broken)
        anna.say("раз")
        await stage.settle()
    listen(stage, echo)
    anna.say("два")
    await stage.settle()
    assert echoes(anna) == ["два!"]
    assert "update_poisoned" in log_of_the_bot.text


async def test_updates_that_cannot_be_read_are_passed(
    stage: Stage, telegram: LocalTelegram, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    anna = telegram.person("Анна")
    listen(stage, echo)
    anna.say("раз")
    telegram.world.queue("message", {"message_id": "не число"})  # spoils the batch for aiogram
    telegram.world.updates.queue[-1].body["message"]["chat"] = 7
    anna.say("два")
    telegram.world.queue("message", {})
    del telegram.world.updates.queue[-1].body["message"]  # of a kind nobody knows
    anna.say("три")
    await stage.settle()
    assert echoes(anna) == ["раз!", "два!", "три!"]
    assert "update_unreadable" in log_of_the_bot.text
    assert telegram.pending_updates() == kept(stage) == 0


async def test_what_was_left_over_and_cannot_be_read_does_not_stop_the_start(
    stage: Stage, telegram: LocalTelegram, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    await stage.settle()
    rows = [
        Inbox(update_id=1, payload="{}", kept_at=stage.clock()),
        Inbox(update_id=2, payload='{"update_id": 2, "dream": {}}', kept_at=stage.clock()),
    ]
    stage.app.database.write_now(lambda session: session.add_all(rows))
    await stage.restart()
    await stage.settle()
    assert kept(stage) == 0
    assert "update_unreadable" in log_of_the_bot.text


Order = Callable[[LocalTelegram], object]
FAULTS: dict[str, Order] = {
    "500": lambda t: t.faults.server_error(500, "sendMessage", times=9),
    "page of a gateway": lambda t: t.faults.server_error(502, "sendMessage", times=9, html=True),
    "cut": lambda t: t.faults.cut("sendMessage", times=9),
    "429": lambda t: t.faults.too_many(3, "sendMessage", times=9),
    "long 429": lambda t: t.faults.too_many(3600, "sendMessage"),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_an_answer_that_could_not_be_given_is_given_later_once(
    stage: Stage, telegram: LocalTelegram, pauses: list[float], fault: str
) -> None:
    anna = telegram.person("Анна")
    listen(stage, echo)
    await stage.settle()
    FAULTS[fault](telegram)
    anna.say("раз")
    anna.say("два")
    await stage.settle()
    assert echoes(anna) == ["раз!", "два!"]
    assert pauses
    if "429" in fault:
        assert set(pauses) == ({3} if fault == "429" else {3600})


async def test_an_effect_whose_answer_is_lost_is_repeated_at_most_once(
    stage: Stage, telegram: LocalTelegram
) -> None:
    anna = telegram.person("Анна")
    listen(stage, echo)
    telegram.faults.cut("sendMessage", after=True)
    anna.say("раз")
    await stage.settle()
    assert 1 <= len(echoes(anna)) <= 2


async def test_the_pauses_grow_and_have_an_end(
    stage: Stage, telegram: LocalTelegram, pauses: list[float]
) -> None:
    await stage.settle()
    telegram.faults.server_error(502, "getUpdates", times=8, html=True)
    telegram.world.updates.arrived.set()
    anna = telegram.person("Анна")
    listen(stage, echo)
    anna.say("раз")
    await anna.wait_for("раз!")
    anna.say("два")
    await anna.wait_for("два!")
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 30]


async def test_an_outage(stage: Stage, telegram: LocalTelegram, pauses: list[float]) -> None:
    anna = telegram.person("Анна")
    out = asyncio.Event()

    async def out_then_echo(message: Message, desk: Desk) -> None:
        if not out.is_set():
            out.set()
            telegram.faults.outage()
        await echo(message, desk)

    listen(stage, out_then_echo)
    anna.say("раз")
    await out.wait()
    await telegram.until(lambda: len(pauses) > 40)
    anna.say("два")
    telegram.faults.restore()
    await stage.settle()
    assert echoes(anna) == ["раз!", "два!"]


async def test_an_answer_that_telegram_refuses_is_no_reason_to_begin_again(
    stage: Stage, telegram: LocalTelegram, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    anna = telegram.person("Анна")
    listen(stage, echo)
    telegram.faults.refuse(Refusal(413), "sendMessage")
    anna.say("раз")
    await stage.settle()
    assert len(telegram.calls_of("sendMessage")) == 2  # the echo, and that it did not work
    assert "update_failed" in log_of_the_bot.text


async def test_the_sweep_forgets_old_numbers_and_keeps_the_rest(stage: Stage) -> None:
    from datetime import timedelta

    await stage.settle()
    now = stage.clock()
    rows = [
        Inbox(update_id=1, payload=None, kept_at=now - timedelta(days=3)),
        Inbox(update_id=2, payload=None, kept_at=now - timedelta(hours=30)),
    ]
    stage.app.database.write_now(lambda session: session.add_all(rows))
    await stage.app.intake.sweep()
    query = select(Inbox.update_id)
    assert stage.app.database.read_now(lambda s: list(s.scalars(query))) == [2]


# --- webhook


@pytest.fixture
def by_webhook(settings: Settings) -> Settings:
    """The same settings with a webhook on a free port."""
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    given = settings.model_dump() | {
        "token": settings.token.get_secret_value(),
        "webhook_url": f"http://127.0.0.1:{port}/hook",
        "webhook_secret": "s3cret",
        "webhook_listen": f"127.0.0.1:{port}",
    }
    return load_settings(**given, _env_file=None)


@pytest.fixture
async def hooked(telegram: LocalTelegram, by_webhook: Settings, clock: Any) -> AsyncIterator[Stage]:
    """A bot by webhook for which an update waits when it starts."""
    stage = Stage(telegram, clock, by_webhook)
    listen(stage, echo)
    telegram.person("Ранний").say("до начала")
    await stage.start()
    yield stage
    await stage.stop()
    assert telegram.refused == []


async def post(stage: Stage, body: Any, secret: str | None = "s3cret") -> int:
    headers = {SECRET_HEADER: secret} if secret is not None else {}
    async with (
        aiohttp.ClientSession() as session,
        session.post(stage.settings.webhook_url, data=body, headers=headers) as answer,
    ):
        return answer.status


async def test_updates_by_webhook(hooked: Stage, telegram: LocalTelegram) -> None:
    early = next(iter(p for p in telegram.phones.values() if p.user.first_name == "Ранний"))
    anna = telegram.person("Анна")
    anna.say("раз")
    await hooked.settle()
    assert (echoes(early), echoes(anna)) == (["до начала!"], ["раз!"])
    assert kept(hooked) == 0
    assert telegram.webhook.hook is not None
    assert not telegram.webhook.hook.error


async def test_the_webhook_wants_its_secret_and_an_update(
    hooked: Stage, telegram: LocalTelegram, log_of_the_bot: pytest.LogCaptureFixture
) -> None:
    await hooked.settle()
    anna = telegram.person("Анна")
    anna.say("раз")
    update = Update.model_validate(telegram.world.updates.queue[0].body)
    await hooked.settle()
    body = update.model_dump_json(exclude_unset=True, by_alias=True)
    for wrong in ("", "wrong", None, "тайна"):
        assert await post(hooked, body.replace("раз", "чужое"), wrong) == 403
    for garbage in ("", "{", "[]", "7", "{}", '{"update_id": "x"}', b"\xff\xfe"):
        assert await post(hooked, garbage) == 400
    assert await post(hooked, '{"update_id": 1, "message": {"chat": 5}}') == 200
    assert "update_unreadable" in log_of_the_bot.text
    assert await post(hooked, body) == 200  # the same number again
    await hooked.settle()
    assert echoes(anna) == ["раз!"]


async def test_from_webhook_back_to_polling(
    hooked: Stage, telegram: LocalTelegram, settings: Settings
) -> None:
    await hooked.settle()
    await hooked.stop()
    anna = telegram.person("Анна")
    anna.say("раз")
    hooked.settings = settings
    await hooked.restart()
    listen(hooked, echo)
    await hooked.settle()
    assert echoes(anna) == ["раз!"]
    assert telegram.webhook.hook is None
