"""Situational help: «Спросить наставника», answering, and the talk through the bot."""

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import CallbackQuery, Message

from handlers.chats import PRIVATE
from handlers.desk import Desk
from handlers.flow import Flow
from handlers.help import notices  # noqa: F401 - declares them
from handlers.help.buttons import (
    AddTo,
    AskThis,
    Card,
    Close,
    Pass,
    Rate,
    Reopen,
    Take,
    Talk,
)
from handlers.help.form import Ask, ask_form, given
from handlers.help.intake import Claimed, Ours, edited, form_under_way, plain
from handlers.help.screens import (
    list_screen,
    offer_screen,
    request_screen,
    talk_screen,
    took_screen,
)
from handlers.menu.entries import answers
from mentoring.help.answering import close, pass_on, rate, reopen, take
from mentoring.help.asking import kept_message
from mentoring.help.talking import add_to, choose_talk
from mentoring.refusals import Refusal


def flow() -> Flow:
    """/ask, /help_requests, the buttons, and plain messages of the private chat."""
    router = Router(name="help")
    late = Router(name="help-plain")

    @answers(router, "ask")
    async def begin(desk: Desk) -> None:
        if "mentee" in desk.me.roles:
            await desk.start(Ask.question, **await given(desk))
        else:
            await desk.say("help-for-mentees")

    @answers(router, "help_requests")
    async def show_list(desk: Desk) -> None:
        await desk.show(list_screen)

    @router.callback_query(AskThis.filter())
    async def ask_this(_query: CallbackQuery, callback_data: AskThis, desk: Desk) -> None:
        message = await desk.read(
            lambda view: kept_message(view.session, callback_data.message, view.me.id)
        )
        if message.request_id is not None:
            await desk.show(request_screen, message.request_id)
        else:
            await desk.start(Ask.urgency, **await given(desk, question=message.id))

    @router.callback_query(AddTo.filter())
    async def add(_query: CallbackQuery, callback_data: AddTo, desk: Desk) -> None:
        try:
            await desk.do(add_to, callback_data.request, callback_data.message)
        except Refusal as refusal:
            if refusal.code == "not-found":
                raise
            await desk.say(f"refusal-{refusal.code}")
            await desk.show(offer_screen, callback_data.message)
            return
        await desk.show(request_screen, callback_data.request)

    @router.callback_query(Card.filter())
    async def card(_query: CallbackQuery, callback_data: Card, desk: Desk) -> None:
        await desk.show_new(request_screen, callback_data.request)

    @router.callback_query(Take.filter())
    async def take_it(_query: CallbackQuery, callback_data: Take, desk: Desk) -> None:
        form = form_under_way(desk)
        await desk.settle(took_screen, callback_data.request, take, form)

    @router.callback_query(Pass.filter())
    async def pass_it(_query: CallbackQuery, callback_data: Pass, desk: Desk) -> None:
        await desk.settle(request_screen, callback_data.request, pass_on)

    @router.callback_query(Talk.filter())
    async def talk(_query: CallbackQuery, callback_data: Talk, desk: Desk) -> None:
        await desk.do(choose_talk, callback_data.request, form_under_way(desk))
        await desk.show_new(talk_screen, callback_data.request)

    @router.callback_query(Close.filter())
    async def end(_query: CallbackQuery, callback_data: Close, desk: Desk) -> None:
        try:
            await desk.do(close, callback_data.request, callback_data.solved)
        except Refusal as refusal:
            if refusal.code == "not-found":
                raise
        await desk.show_new(request_screen, callback_data.request)

    @router.callback_query(Rate.filter())
    async def mark(_query: CallbackQuery, callback_data: Rate, desk: Desk) -> None:
        await desk.settle(request_screen, callback_data.request, rate, callback_data.rating)

    @router.callback_query(Reopen.filter())
    async def open_again(_query: CallbackQuery, callback_data: Reopen, desk: Desk) -> None:
        await desk.settle(request_screen, callback_data.request, reopen)

    @router.message(PRIVATE, Claimed())
    async def claimed(message: Message, desk: Desk, claim: str) -> None:
        if claim not in ("surely", form_under_way(desk)):
            raise SkipHandler
        await plain(message, desk)

    @router.edited_message(PRIVATE, Ours())
    async def changed(message: Message, desk: Desk) -> None:
        await edited(message, desk)

    @late.message(PRIVATE)
    async def out_of_a_form(message: Message, desk: Desk) -> None:
        await plain(message, desk)

    return Flow(router, [ask_form], late)
