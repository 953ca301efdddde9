"""/returns: handed in, accepted, sent back; and the yearly refresh."""

from dataclasses import dataclass
from typing import Any

from aiogram import Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.forms import Form, TextStep
from handlers.menu.entries import answers
from handlers.returns.buttons import Refreshed, Return, Returns
from handlers.returns.screens import may_send_back, refresh_screen, return_screen, returns_screen
from mentoring.returns.handing_in import WORD, accept, refreshed, send_back, submit


class Word(StatesGroup):
    """The one step of sending back."""

    word = State()


@dataclass
class WordDraft:
    """What is missing."""

    return_id: int
    word: str


async def _send_back(desk: Desk, draft: WordDraft) -> None:
    await desk.do(send_back, draft.return_id, draft.word)
    await desk.show(return_screen, draft.return_id)


sending_back: Form[Any] = Form(
    "retback", TextStep(Word.word, most=WORD), draft=WordDraft, finish=_send_back
)


def flow() -> Flow:
    """The list, one return, and what is done about it."""
    router = Router(name="returns")

    @answers(router, "returns")
    async def returns(desk: Desk) -> None:
        await desk.show(returns_screen)

    @router.callback_query(Returns.filter())
    async def page(_query: CallbackQuery, callback_data: Returns, desk: Desk) -> None:
        await desk.show(returns_screen, callback_data.page)

    @router.callback_query(Return.filter())
    async def one(_query: CallbackQuery, callback_data: Return, desk: Desk) -> None:
        match callback_data.do:
            case "submit":
                await desk.settle(return_screen, callback_data.id, submit)
            case "accept":
                await desk.settle(return_screen, callback_data.id, accept)
            case "back":
                await desk.read(may_send_back, callback_data.id)
                await desk.start(Word.word, return_id=callback_data.id)
            case _:
                await desk.show(return_screen, callback_data.id)

    @router.callback_query(Refreshed.filter())
    async def right(_query: CallbackQuery, callback_data: Refreshed, desk: Desk) -> None:
        await desk.settle(refresh_screen, callback_data.id, refreshed)

    return Flow(router, [sending_back])
