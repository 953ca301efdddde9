"""The bot in a group: added, bound by a curator's button, asked by `/speed`, moved, thrown out."""

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import Command, MagicData
from aiogram.types import CallbackQuery, Chat, ChatMemberUpdated, Message

from handlers.chats import GROUP
from handlers.desk import Desk
from handlers.screen import Button, Screen, rows
from handlers.speed.buttons import Bind
from handlers.view import View
from mentoring.speed.binding import bind, follow, hosted, standing
from storage.organisations import Organisation
from storage.speed import binding_of

INSIDE = ("member", "administrator", "restricted")


def register(router: Router) -> None:
    """Hang the answers on a router."""

    @router.my_chat_member(GROUP)
    async def added(event: ChatMemberUpdated, desk: Desk) -> None:
        was = event.old_chat_member.status in INSIDE
        inside = event.new_chat_member.status in INSIDE
        office = desk.tools.office
        now = office.now()
        await office.database.write(lambda session: standing(session, event.chat.id, inside, now))
        if inside and not was:
            await show_group(desk, event.chat)

    @router.message(GROUP, MagicData(F.event.migrate_to_chat_id))
    async def moved(message: Message, desk: Desk) -> None:
        new_id = message.migrate_to_chat_id or 0
        old_id = message.chat.id
        await desk.tools.office.database.write(lambda session: follow(session, old_id, new_id))

    @router.message(GROUP, Command("speed"))
    async def asked(message: Message, desk: Desk) -> None:
        await _keep_topic(desk, message)
        await show_group(desk, message.chat)

    @router.callback_query(Bind.filter())
    async def bound(query: CallbackQuery, callback_data: Bind, desk: Desk) -> None:
        if desk.private:  # forwarded from a group
            raise SkipHandler
        if not isinstance(query.message, Message):
            return
        found = await desk.read(_hosted_by, desk.visitor.person_id if desk.visitor else 0)
        chosen = [one for one in found if one[0] == callback_data.organisation] or found
        if not found:
            await desk.answer(desk.words.plain("speed-bind-curator"))
        elif len(chosen) > 1:
            await desk.put(_which(desk, chosen))
        else:
            topic = query.message.message_thread_id if query.message.is_topic_message else None
            chat = query.message.chat
            await desk.do(bind, chosen[0][0], chat.id, chat.title or "", topic)
            await desk.put(await desk.read(group_screen, chat.id, desk.tools.username()))


async def show_group(desk: Desk, chat: Chat) -> None:
    """Say how the group stands, and what a curator can do here."""
    await desk.send(await desk.read(group_screen, chat.id, desk.tools.username()))


def group_screen(view: View, chat_id: int, username: str) -> Screen:
    """In the group: bound (announce by link), or the button that binds it."""
    binding = binding_of(view.session, chat_id)
    if binding is None:
        return Screen(view.words("speed-hello"), rows(view.button("speed-bind", Bind())))
    organisation = view.session.get_one(Organisation, binding.organisation_id)
    link = f"https://t.me/{username}?start=speed-new_{binding.id}"
    return Screen(
        view.words("speed-bound", organisation=organisation.name),
        rows(Button(view.words.plain("speed-announce"), url=link)),
    )


async def _keep_topic(desk: Desk, message: Message) -> None:
    """Where a host asks is where events are announced, and the title may have changed."""
    if desk.visitor is None:
        return
    binding = await desk.read(lambda view: binding_of(view.session, message.chat.id))
    own = await desk.read(_hosted_by, desk.visitor.person_id)
    if binding is not None and any(one[0] == binding.organisation_id for one in own):
        topic = message.message_thread_id if message.is_topic_message else None
        title = message.chat.title or ""
        await desk.do(bind, binding.organisation_id, message.chat.id, title, topic)


def _hosted_by(view: View, person_id: int) -> list[tuple[int, str]]:
    return [(one.id, one.name) for one in hosted(view.session, person_id)]


def _which(desk: Desk, found: list[tuple[int, str]]) -> Screen:
    buttons = [Button(name[:60], Bind(organisation=number)) for number, name in found[:20]]
    return Screen(desk.words("speed-bind-which"), rows(*buttons))
