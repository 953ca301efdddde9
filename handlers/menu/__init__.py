"""The menu: what a person of these roles can do, as buttons and as Telegram's command list."""

from aiogram import Router

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.menu.commands import CommandList
from handlers.menu.entries import answers
from handlers.menu.screens import help_screen, menu_screen

__all__ = ["CommandList", "flow"]


def flow() -> Flow:
    """/menu, /help and /cancel."""
    router = Router(name="menu")

    @answers(router, "menu")
    async def menu(desk: Desk) -> None:
        await desk.show(menu_screen)

    @answers(router, "help")
    async def help_me(desk: Desk) -> None:
        await desk.show(help_screen)

    @answers(router, "cancel")
    async def cancel(desk: Desk) -> None:
        if desk.manager is not None and desk.manager.has_context():
            await desk.say("form-cancelled")
            await desk.manager.done()
        else:
            await desk.say("menu-nothing-to-cancel")

    return Flow(router)
