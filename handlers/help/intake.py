"""Plain messages of a private chat: to the talk they belong to, or kept and asked about."""

from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import Filter
from aiogram.types import Message

from handlers.desk import Desk
from handlers.help.people import mentee_name
from handlers.help.reading import said_in
from handlers.help.screens import offer_screen
from handlers.screen import Screen
from handlers.view import View
from mentoring.help.talking import RELAYED, Received, correct, is_claimed, receive
from storage.help import HelpRequest, conversations_of, message_by_number
from storage.people import Person


class Claimed(Filter):
    """Messages that belong to a talk even though a form may be under way."""

    async def __call__(self, message: Message, desk: Desk) -> bool | dict[str, str]:
        if desk.visitor is None or (message.text or "").startswith("/"):
            return False
        said = said_in(message)
        claim = await desk.read(lambda view: is_claimed(view.session, view.me.id, said, view.now))
        return {"claim": claim} if claim else False


def form_under_way(desk: Desk) -> str:
    """Which form waits for an answer; empty when none does."""
    manager = desk.manager
    return manager.current_context().id if manager is not None and manager.has_context() else ""


class Ours(Filter):
    """Edits of messages that this flow has taken in."""

    async def __call__(self, message: Message, desk: Desk) -> bool:
        if desk.visitor is None:
            return False
        number = message.message_id
        return await desk.read(
            lambda view: message_by_number(view.session, view.me.id, number) is not None
        )


async def plain(message: Message, desk: Desk) -> None:
    """Take a message in. What is not for this flow goes on to the next router."""
    said = said_in(message)
    if (message.text or "").startswith("/"):
        raise SkipHandler
    if said.kind not in RELAYED:
        if await desk.read(lambda view: bool(conversations_of(view.session, view.me.id))):
            await desk.say("help-cannot-pass")
            return
        raise SkipHandler
    result = await desk.do(receive, said)
    if result.what == "none":
        raise SkipHandler
    if result.what == "rest":
        await desk.say("help-rest")
    in_form = desk.manager is not None and desk.manager.has_context()
    if result.what == "kept" or (result.what == "rest" and not in_form):
        assert result.message_id is not None
        await desk.show(offer_screen, result.message_id)
    elif result.say:
        await desk.send(await desk.read(_passed_on, result))
    if in_form and result.what in ("relayed", "rest"):
        assert desk.manager is not None
        await desk.manager.show()


def _passed_on(view: View, result: Received) -> Screen:
    request = view.session.get_one(HelpRequest, result.request_id or 0)
    if request.mentee_id != view.me.id:
        name = mentee_name(view, request)
    else:
        helper = view.session.get(Person, request.helper_id or 0)
        name = view.address(helper) if helper else view.words.plain("help-whoever")
    return Screen(view.words("help-passed-on", name=name))


async def edited(message: Message, desk: Desk) -> None:
    """Take a correction in, and say what became of it."""
    result = await desk.do(correct, said_in(message))
    if result in ("relayed", "kept"):
        await desk.say(f"help-corrected-{result}")
