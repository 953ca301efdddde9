"""Every entry of the menu in one place: its command, who sees it, and how a flow answers it."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import TelegramObject

from handlers.buttons import Open
from handlers.chats import PRIVATE
from handlers.desk import Desk

EVERYBODY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Entry:
    """A command `/name` with its button `menu-<name>` and its description `command-<name>`.

    `roles` empty: everybody. `shown`: as a button of the menu too, not only in the command list.
    """

    name: str
    roles: frozenset[str]
    shown: bool = True


def _entry(name: str, *roles: str, shown: bool = True) -> Entry:
    return Entry(name, frozenset(roles), shown)


ENTRIES = (
    _entry("admin", "admin"),
    _entry("district", "coordinator"),
    _entry("ask", "mentee"),
    _entry("meet", "mentee", "mentor"),
    _entry("pair", "mentee", "mentor"),
    _entry("meetings", "mentee", "mentor"),
    _entry("programme", "mentee", "mentor", "curator", "head"),
    _entry("tasks", "mentee", "mentor", "curator"),
    _entry("diary", "mentor"),
    _entry("help_requests", "mentor", "mentee", "curator"),
    _entry("pairs", "curator", "head", "council", "coordinator", "admin"),
    _entry("papers", "curator", "head"),
    _entry("match", "curator", "head", "council", "coordinator"),
    _entry("people", "curator", "head", "council", "coordinator", "admin"),
    _entry("invite", "curator", "head", "coordinator", "admin"),
    _entry("report", "curator", "head", "council", "coordinator", "admin"),
    _entry("survey", "curator"),
    _entry("speed", "curator"),
    _entry("import", "curator", "head", "coordinator", "admin"),
    _entry("export", "curator", "head", "coordinator", "admin"),
    _entry("returns", "curator", "head", "coordinator"),
    _entry("waiting", "mentee", "mentor", "council", "curator", "head"),
    _entry("profile"),
    _entry("language", shown=False),
    _entry("mydata", shown=False),
    _entry("forget", shown=False),
    _entry("help", shown=False),
    _entry("cancel", shown=False),
    _entry("menu", shown=False),
    _entry("start", shown=False),
)


def entries_for(roles: Collection[str]) -> list[Entry]:
    """What people of these roles may use."""
    return [entry for entry in ENTRIES if not entry.roles or entry.roles & set(roles)]


def answers(
    router: Router, name: str
) -> Callable[[Callable[..., Awaitable[None]]], Callable[..., Awaitable[None]]]:
    """Let a handler `(desk)` answer the entry's command and its button, in private chats."""
    if name not in {entry.name for entry in ENTRIES}:
        raise ValueError(f"the menu has no entry {name}")

    def declare(handler: Callable[[Desk], Awaitable[None]]) -> Callable[[Desk], Awaitable[None]]:
        async def answer(_event: TelegramObject, desk: Desk) -> None:
            await handler(desk)

        router.message.register(answer, Command(name), PRIVATE)
        router.callback_query.register(answer, Open.filter(F.entry == name))
        return handler

    return declare
