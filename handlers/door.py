"""The door that every update comes through: who is it, in which language, at which desk."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, Chat, TelegramObject, Update, User
from aiogram_dialog import DialogManager
from aiogram_dialog.utils import remove_intent_id

from handlers.desk import Desk, Tools
from handlers.dialog_store import Buffer
from handlers.visitor import Visitor, look_up, visitor_of
from mentoring.people.arrivals import arrive, mark_reachable

ANONYMOUS_ADMIN = 1087968824
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Door(BaseMiddleware):
    """Update-level middleware: sets `desk`, greets accounts not seen before, answers taps first.

    A tap in a private chat is answered at once, because results are messages; in a group the
    answer is the only private thing there is, so the handler gives it.
    """

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user, chat, bot = data.get("event_from_user"), data.get("event_chat"), data["bot"]
        if user is not None and isinstance(event, Update) and event.poll_answer:
            chat = data["event_chat"] = Chat(id=user.id, type="private")  # a vote names no chat
        if user is None or chat is None or _is_bot(user) or not isinstance(event, Update):
            return await handler(event, data)
        visitor = await self._visitor(event, data)
        inner = event.event
        desk = Desk(self._tools, bot, inner, chat, visitor, data.get("receipt"))
        data["desk"] = desk
        query = event.callback_query
        if query and desk.private and not belongs_to_dialog(query):
            await desk.answer()
        try:
            return await handler(event, data)
        finally:
            if query and not desk.private:
                await desk.answer()

    async def _visitor(self, event: Update, data: dict[str, Any]) -> Visitor | None:
        user, chat = data["event_from_user"], data["event_chat"]
        buffer: Buffer | None = data.get("buffer")
        database = self._tools.office.database
        visitor, dialogs = await database.read_plainly(
            lambda connection: look_up(connection, user.id, chat.id)
        )
        if buffer is not None:
            buffer.fill(chat.id, dialogs)
        if chat.type != "private" or event.my_chat_member:
            return visitor
        if visitor is None:
            now, tools = self._tools.office.now(), self._tools
            locale = tools.translator(user.language_code or tools.default_locale).locale
            admin = user.id in tools.admin_ids
            return await database.write(
                lambda session: visitor_of(
                    session, arrive(session, user.id, locale, tools.default_zone, now, admin)
                )
            )
        if visitor.reach != "reachable":
            now = self._tools.office.now()
            await database.write(lambda session: mark_reachable(session, visitor.person_id, now))
        return visitor


class Seat(BaseMiddleware):
    """Gives the desk its dialog manager, which aiogram-dialog makes only inside the routers."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        desk: Desk | None = data.get("desk")
        manager: DialogManager | None = data.get("dialog_manager")
        if desk is not None and manager is not None:
            desk.manager = manager
        return await handler(event, data)


def _is_bot(user: User) -> bool:
    # Anonymous admins of a group write as this bot: people, though nobody knows which
    return user.is_bot and user.id != ANONYMOUS_ADMIN


def belongs_to_dialog(query: CallbackQuery) -> bool:
    """Whether a tap was on a window of a form."""
    return bool(query.data and remove_intent_id(query.data)[0])
