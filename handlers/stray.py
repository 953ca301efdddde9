"""What nobody asked for: unknown commands, stickers out of the blue, edits, buttons of long ago."""

from aiogram import F, Router
from aiogram.filters import MagicData
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers.chats import PRIVATE
from handlers.desk import Desk
from handlers.menu.screens import menu_screen
from mentoring.people.arrivals import mark_blocked, mark_reachable


def stray_router() -> Router:
    """The last router: it answers whatever is left, kindly and with one next step."""
    router = Router(name="stray")

    @router.message(PRIVATE, MagicData(F.event.text.startswith("/")))
    async def unknown_command(_message: Message, desk: Desk) -> None:
        await desk.say("stray-command")
        await desk.show_new(menu_screen)

    @router.message(PRIVATE)
    async def out_of_the_blue(_message: Message, desk: Desk) -> None:
        await desk.say("stray-message")
        await desk.show_new(menu_screen)

    @router.edited_message(PRIVATE)
    async def edited(_message: Message, desk: Desk) -> None:
        await desk.say("stray-edit")

    @router.callback_query()
    async def old_button(_query: CallbackQuery, desk: Desk) -> None:
        if desk.private:
            await desk.say("error-stale")
            await desk.show_new(menu_screen)
        else:
            await desk.answer(desk.words.plain("error-stale"))

    @router.my_chat_member(PRIVATE)
    async def blocked_or_back(event: ChatMemberUpdated, desk: Desk) -> None:
        office, account = desk.tools.office, event.from_user.id
        if event.new_chat_member.status == "kicked":
            await office.database.write(lambda session: mark_blocked(session, account))
        elif (visitor := desk.visitor) is not None:
            now = office.now()
            await office.database.write(
                lambda session: mark_reachable(session, visitor.person_id, now)
            )

    return router
