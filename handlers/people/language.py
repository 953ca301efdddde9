"""/language: works at once, for messages, files and the command menu."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.buttons import Open
from handlers.desk import Desk
from handlers.menu.entries import answers
from handlers.people.buttons import Speak
from handlers.screen import Screen
from handlers.view import View
from mentoring.people.language import LANGUAGES, choose_language


def register(router: Router) -> None:
    """The command and its three buttons."""

    @answers(router, "language")
    async def language(desk: Desk) -> None:
        await desk.show(language_screen)

    @router.callback_query(Speak.filter(F.code.in_(LANGUAGES)))
    async def speak(_query: CallbackQuery, callback_data: Speak, desk: Desk) -> None:
        await desk.do(choose_language, callback_data.code)
        desk.locale = callback_data.code
        await desk.show(language_screen)


def language_screen(view: View) -> Screen:
    """The language spoken now, and the three there are, each in its own words."""
    rows = [
        (view.button(f"language-name-{code}", Speak(code=code)),)
        for code in LANGUAGES
        if code != view.words.locale
    ]
    text = view.words("language-now", name=view.words.plain(f"language-name-{view.words.locale}"))
    return Screen(text, (*rows, (view.button("button-menu", Open(entry="menu")),)))
