"""/forget: what goes, what stays, asked once more, and done."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.buttons import Open
from handlers.desk import Desk
from handlers.menu.entries import answers
from handlers.people.buttons import Forget
from handlers.screen import Screen
from handlers.view import View
from mentoring.people.erasure import forget_me
from storage.mentorships import mentorships_of


def register(router: Router) -> None:
    """The command, the second question, and the deed."""

    @answers(router, "forget")
    async def forget(desk: Desk) -> None:
        await desk.show(forget_screen)

    @router.callback_query(Forget.filter(F.sure.is_(False)))
    async def really(_query: CallbackQuery, desk: Desk) -> None:
        await desk.show(sure_screen)

    @router.callback_query(Forget.filter(F.sure.is_(True)))
    async def done(_query: CallbackQuery, desk: Desk) -> None:
        if desk.manager is not None and desk.manager.has_context():
            await desk.manager.reset_stack(remove_keyboard=False)
        await desk.do(forget_me)
        await desk.put(Screen(desk.words("forget-done")))


def forget_screen(view: View) -> Screen:
    """What erasure takes and what it leaves."""
    running = mentorships_of(view.session, view.me.id)
    text = view.lines(
        view.words("forget-what"),
        view.words("forget-pairs", count=len(running)) if running else None,
    )
    return Screen(
        text,
        (
            (view.button("forget-keep", Open(entry="menu")),),
            (view.button("menu-mydata", Open(entry="mydata")),),
            (view.button("forget-go", Forget(sure=False)),),
        ),
    )


def sure_screen(view: View) -> Screen:
    """Asked once more."""
    return Screen(
        view.words("forget-sure"),
        (
            (view.button("forget-keep", Open(entry="menu")),),
            (view.button("forget-sure-go", Forget(sure=True)),),
        ),
    )
