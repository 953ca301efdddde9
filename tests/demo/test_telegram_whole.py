"""A bot of the usual make, with a dispatcher and a dialog, knows no difference."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.filters import Command, CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Calendar, Column, ManagedCalendar, Multiselect, SwitchTo
from aiogram_dialog.widgets.text import Const, Format

from bot.demo.telegram import LocalTelegram

from .conftest import Watch


class Form(StatesGroup):
    """Three windows: a choice of several, a day, the end."""

    topics = State()
    day = State()
    done = State()


async def chosen(_: ChatEvent, __: ManagedCalendar, manager: DialogManager, day: date, /) -> None:
    manager.dialog_data["day"] = day.isoformat()
    await manager.switch_to(Form.done)


async def shown(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"day": dialog_manager.dialog_data.get("day"), "topics": ["Класс", "Урок"]}


def dialog() -> Dialog:
    topics: Multiselect[str] = Multiselect(
        Format("✓ {item}"), Format("{item}"), id="topics", item_id_getter=str, items="topics"
    )
    further = SwitchTo(Const("Дальше"), id="further", state=Form.day)
    return Dialog(
        Window(Const("О чём?"), Column(topics), further, state=Form.topics),
        Window(Const("Когда?"), Calendar(id="day", on_click=chosen), state=Form.day),
        Window(Format("Готово: {day}"), state=Form.done),
        getter=shown,
    )


@pytest.fixture
async def running(bot: Bot, telegram: LocalTelegram) -> AsyncIterator[Dispatcher]:
    dispatcher, router = Dispatcher(events_isolation=SimpleEventIsolation()), Router()

    @router.message(CommandStart(deep_link=True))
    async def invited(message: Message) -> None:
        await message.answer("По приглашению")

    @router.message(Command("form"))
    async def form(message: Message, dialog_manager: DialogManager) -> None:
        await dialog_manager.start(Form.topics, mode=StartMode.RESET_STACK)

    dispatcher.include_routers(router, dialog())
    setup_dialogs(dispatcher)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(
            dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False)
        )
        await telegram.until(lambda: telegram.calls_of("getMe"))
        yield dispatcher
        await dispatcher.stop_polling()


@pytest.mark.usefixtures("running")
async def test_a_dialog_from_start_to_end(telegram: LocalTelegram, watch: Watch) -> None:
    anna, boris = telegram.person("Анна"), telegram.person("Борис")
    anna.open_link("https://t.me/nastavnik_bot?start=invite")
    await anna.wait_for("По приглашению")
    for phone in (anna, boris):
        phone.say("/form")
        await phone.wait_for("О чём?")
    first = anna.last
    tap = anna.tap("Класс")
    await telegram.until(lambda: "✓ Класс" in anna.buttons())
    await telegram.until(lambda: tap.answered)
    assert "✓ Класс" not in boris.buttons()
    anna.tap("Дальше")
    await anna.wait_for("Когда?")
    assert anna.last is first
    anna.tap("15")
    await anna.wait_for("Готово: ")
    await telegram.until(lambda: not telegram.unanswered())
    assert telegram.refused == []
    assert telegram.conflicts == 0
    assert telegram.answered_twice == []
    assert telegram.totals["editMessageText"] == 3
