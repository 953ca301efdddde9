"""Joining: the first /start, an invitation, the registration form, the curator's confirmation."""

from aiogram import Router
from aiogram.filters import CommandStart
from aiogram.filters.command import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.joining.buttons import Confirm
from handlers.joining.form import Registration, registration
from handlers.joining.screens import applicant_screen, invited
from handlers.menu.entries import answers
from handlers.menu.screens import menu_screen
from mentoring.people.joining import confirm_person


def flow() -> Flow:
    """/start with and without an invitation, and the curator's answer to who has come."""
    router = Router(name="joining")

    @router.message(CommandStart(deep_link=True))
    async def start_by_link(_message: Message, command: CommandObject, desk: Desk) -> None:
        await begin(desk, command.args)

    @answers(router, "start")
    async def start(desk: Desk) -> None:
        await begin(desk, None)

    @router.callback_query(Confirm.filter())
    async def confirm(_query: CallbackQuery, callback_data: Confirm, desk: Desk) -> None:
        await desk.settle(
            applicant_screen, callback_data.role, confirm_person, callback_data.accept
        )

    return Flow(router, [registration])


async def begin(desk: Desk, payload: str | None) -> None:
    """Greet: by an invitation the form for its role, a member sees the menu, others may join."""
    if not desk.private:
        return
    given = await desk.read(invited, payload) if payload else {}
    if payload and not given:
        await desk.say("join-link-over")
    if desk.me.registered and not given:
        await desk.show(menu_screen)
    elif desk.manager is not None and _under_way(desk):
        await desk.say("join-goes-on")
        await desk.manager.show()
    else:
        await desk.start(Registration.language, **given)


def _under_way(desk: Desk) -> bool:
    manager = desk.manager
    return (
        manager is not None
        and manager.has_context()
        and manager.current_context().state.group is Registration
    )
