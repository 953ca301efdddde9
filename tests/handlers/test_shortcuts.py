"""Updates go where they belong, without a detour by every conversation or by threads."""

import pytest
from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State, StatesGroup, any_state
from aiogram.types import CallbackQuery, User
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.text import Const

from bot.demo.stage import Stage
from handlers.shortcuts import ByButton, ByForm
from mentoring.refusals import NotFound
from tests.staging import admin, clock, empty_database, settings, stage, telegram

__all__ = ["admin", "clock", "empty_database", "settings", "stage", "telegram"]


class One(CallbackData, prefix="one"):
    """A button."""


class Two(CallbackData, prefix="two"):
    """Another, with a row's id and the hash of a text."""

    row: int = 1
    text: str = ""


def test_no_filter_goes_to_a_thread(stage: Stage) -> None:
    """aiogram hands every plain function to a thread; there are filters for what is meant."""
    found = [
        (router.name, one.callback)
        for router in stage.app.dispatcher.chain_tail
        for observer in router.observers.values()
        for handler in (*observer.handlers, observer._handler)
        for one in handler.filters or ()
        if not one.awaitable and one.callback is not any_state  # of dialogs in the background
    ]
    assert found == []


async def test_only_those_are_asked_who_have_the_button() -> None:
    asked: list[str] = []

    def flow(name: str, button: type[CallbackData]) -> Router:
        router = Router(name=name)

        async def looked(_query: CallbackQuery) -> bool:
            asked.append(name)
            return True

        async def answer(_query: CallbackQuery) -> str:
            return name

        router.callback_query.filter(looked)
        router.callback_query.register(answer, button.filter())
        return router

    def tap(data: str) -> CallbackQuery:
        person = User(id=1, is_bot=False, first_name="Анна")
        return CallbackQuery(id="1", from_user=person, chat_instance="1", data=data)

    commands = ByButton("commands")
    for one in (flow("first", One), flow("second", Two), flow("third", Two)):
        commands.include_flow(one)
    assert await commands.propagate_event("callback_query", tap(Two().pack())) == "second"
    assert await commands.propagate_event("callback_query", tap("three")) is UNHANDLED
    assert await commands.propagate_event("callback_query", tap("two:7:8554053584cc")) == "second"
    assert await commands.propagate_event("callback_query", tap("two:7:855405358412")) == "second"
    with pytest.raises(NotFound):
        await commands.propagate_event("callback_query", tap("two:99999999999:x"))
    assert asked == ["second"] * 3


def test_a_button_that_is_taken_by_no_prefix_is_a_mistake() -> None:
    async def answer(_query: CallbackQuery) -> None:
        """Whatever."""

    commands, router = ByButton("commands"), Router(name="careless")
    router.callback_query.register(answer)
    with pytest.raises(ValueError, match="careless"):
        commands.include_flow(router)


def test_two_forms_with_states_of_one_name_are_a_mistake() -> None:
    def form() -> Dialog:
        class Moving(StatesGroup):
            when = State()

        return Dialog(Window(Const("Когда?"), state=Moving.when))

    dialogs = ByForm("dialogs")
    dialogs.include_form(form())
    with pytest.raises(ValueError, match="Moving"):
        dialogs.include_form(form())
