"""What waits (domain §2a): /waiting, what one was asked once more, and the one message of a day."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.menu.entries import answers
from handlers.notices import Sendable, notice, render
from handlers.screen import Screen
from handlers.view import View
from handlers.waiting.buttons import Others, Waited, Waiting
from handlers.waiting.screens import daily_screen, others_screen, waiting_screen
from mentoring.refusals import NotFound
from mentoring.waiting.asks import DAILY, let_go
from storage.asks import Ask, open_asks


def flow() -> Flow:
    """The command, its pages, and its items."""
    router = Router(name="waiting")

    @answers(router, "waiting")
    async def waiting(desk: Desk) -> None:
        await desk.show(waiting_screen)

    @router.callback_query(Waiting.filter())
    async def page(_query: CallbackQuery, callback_data: Waiting, desk: Desk) -> None:
        await desk.show(waiting_screen, callback_data.page)

    @router.callback_query(Others.filter())
    async def others(_query: CallbackQuery, callback_data: Others, desk: Desk) -> None:
        await desk.show(others_screen, callback_data.organisation, callback_data.page)

    @router.callback_query(Waited.filter())
    async def one(_query: CallbackQuery, callback_data: Waited, desk: Desk) -> None:
        content = await desk.read(asked_once_more, callback_data.ask)
        if content is None:
            await desk.do(let_go, callback_data.ask)
            await desk.say("waiting-gone")
            await desk.show_new(waiting_screen)
        elif isinstance(content, Screen):
            await desk.send(content)
        else:
            await content.send(desk.bot, desk.chat.id, desk.tools.press)

    return Flow(router)


def asked_once_more(view: View, ask_id: int) -> Sendable | None:
    """What the reader was asked, drawn anew; None when nobody waits for it any more.

    :raises NotFound: somebody else was asked
    """
    ask = view.session.get(Ask, ask_id)
    if ask is None or ask.person_id != view.me.id:
        raise NotFound
    return render(view, ask.notice, ask.ids) if ask.state == "open" else None


@notice(DAILY)
def daily(view: View) -> Sendable | None:
    """All that waits in one message; a single thing is shown itself, with its own buttons."""
    asks = open_asks(view.session, view.me.id, view.now)
    drawn = [(ask, render(view, ask.notice, ask.ids)) for ask in asks]
    holding = [(ask, content) for ask, content in drawn if content is not None]
    if len(holding) == 1:
        return holding[0][1]
    return daily_screen(view, [ask for ask, _ in holding]) if holding else None
