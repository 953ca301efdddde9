"""Wishes: whom one would like or not like to work with, opened from the profile (domain §4)."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.wishes.buttons import AddWish, DropWish, Wishes
from handlers.wishes.form import new_wish, wish_form
from handlers.wishes.screens import wishes_screen
from mentoring.refusals import Forbidden
from mentoring.wishes.wishing import take_back


def flow() -> Flow:
    """Three buttons and a form."""
    router = Router(name="wishes")

    @router.callback_query(Wishes.filter())
    async def wishes(_query: CallbackQuery, desk: Desk) -> None:
        await desk.show(wishes_screen)

    @router.callback_query(AddWish.filter())
    async def add(_query: CallbackQuery, desk: Desk) -> None:
        given = await desk.read(new_wish)
        if not given["sides"]:
            raise Forbidden
        await desk.start(wish_form.entry(given), **given)

    @router.callback_query(DropWish.filter())
    async def drop(_query: CallbackQuery, callback_data: DropWish, desk: Desk) -> None:
        await desk.settle(wishes_screen, callback_data.id, take_back)

    return Flow(router, [wish_form])
