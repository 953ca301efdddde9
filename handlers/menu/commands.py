"""Telegram's own list of commands, by the person's roles and in their language (domain §11)."""

from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from handlers.menu.entries import entries_for
from handlers.notices import notice
from handlers.view import View
from locales.catalogue import LANGUAGES
from locales.translator import Translator
from mentoring.documents.press import Press
from storage.people import roles_of

FOR_NEWCOMERS = ("start", "help", "language")


@dataclass(frozen=True)
class CommandList:
    """Delivered like a message, but it changes the command menu of one chat."""

    commands: tuple[tuple[str, str], ...]

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Any:
        """Set the commands for this chat only."""
        listed = [BotCommand(command=name, description=text) for name, text in self.commands]
        return await bot.set_my_commands(listed, scope=BotCommandScopeChat(chat_id=chat_id))


async def offer_to_newcomers(bot: Bot, translator: Translator, default: str) -> None:
    """Set the commands of private chats that have none of their own yet, in every language.

    :param default: the language for whoever's Telegram speaks none of ours
    """
    everyone = BotCommandScopeAllPrivateChats()
    for language in (None, *LANGUAGES):
        words = translator(language or default)
        listed = [
            BotCommand(command=name, description=words.plain(f"command-{name}"))
            for name in FOR_NEWCOMERS
        ]
        await bot.set_my_commands(listed, scope=everyone, language_code=language)


@notice("commands")
def commands(view: View) -> CommandList:
    """Owed whenever roles or the language change."""
    held = roles_of(view.session, view.me.id)
    confirmed = [role.role for role in held if role.state == "confirmed"]
    return CommandList(
        tuple(
            (entry.name, view.words.plain(f"command-{entry.name}"))
            for entry in entries_for(confirmed)
        )
    )
