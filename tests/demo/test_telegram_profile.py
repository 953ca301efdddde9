"""Commands, descriptions, the menu button."""

from __future__ import annotations

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
)

from bot.demo.telegram import LocalTelegram, Phone


def commands(*names: str) -> list[BotCommand]:
    return [BotCommand(command=name, description=name) for name in names]


async def test_the_narrowest_menu_in_the_own_language_is_shown(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    john = telegram.person("John", language_code="en")
    everyone = BotCommandScopeAllPrivateChats()
    hers = BotCommandScopeChat(chat_id=anna.id)
    await bot.set_my_commands(commands("start"))
    await bot.set_my_commands(commands("start", "menu"), scope=everyone)
    await bot.set_my_commands(commands("help"), scope=everyone, language_code="en")
    assert anna.commands == ["start", "menu"]
    assert john.commands == ["help"]
    await bot.set_my_commands(commands("pairs"), scope=hers)
    assert anna.commands == ["pairs"]
    assert [c.command for c in await bot.get_my_commands(hers)] == ["pairs"]
    await bot.delete_my_commands(hers)
    assert anna.commands == ["start", "menu"]
    assert await bot.get_my_commands(hers) == []


async def test_commands_are_checked(bot: Bot) -> None:
    for wrong in ("Start", "при", "x" * 33, "a-b"):
        with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
            await bot.set_my_commands(commands(wrong))
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_DESCRIPTION_INVALID"):
        await bot.set_my_commands([BotCommand(command="x", description="я" * 257)])
    with pytest.raises(TelegramBadRequest, match="BOT_COMMANDS_TOO_MUCH"):
        await bot.set_my_commands(commands(*(f"c{n}" for n in range(101))))
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.set_my_commands(commands("x"), scope=BotCommandScopeChat(chat_id=5))
    with pytest.raises(TelegramBadRequest, match="invalid language code"):
        await bot.set_my_commands(commands("x"), language_code="russian")


async def test_descriptions(bot: Bot, anna: Phone) -> None:
    await bot.set_my_description("Учителя помогают учителям")
    await bot.set_my_description("Teachers help teachers", language_code="en")
    await bot.set_my_short_description("Наставник")
    assert (await bot.get_my_description("en")).description == "Teachers help teachers"
    assert (await bot.get_my_description("tt")).description == "Учителя помогают учителям"
    assert (await bot.get_my_short_description()).short_description == "Наставник"
    with pytest.raises(TelegramBadRequest):
        await bot.set_my_description("я" * 513)
    with pytest.raises(TelegramBadRequest):
        await bot.set_my_short_description("я" * 121)


async def test_the_menu_button(bot: Bot, anna: Phone) -> None:
    assert await bot.set_chat_menu_button(anna.id, MenuButtonCommands())
    assert (await bot.get_chat_menu_button(anna.id)).type == "commands"
