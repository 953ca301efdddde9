"""Joining: the first /start, an invitation, the registration form, the curator's confirmation."""

from typing import Any

from aiogram import Router
from aiogram.filters import CommandStart
from aiogram.filters.command import CommandObject
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ShowMode

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.forms.session import Run
from handlers.joining.buttons import Confirm, OneMoreRole
from handlers.joining.form import Registration, registration
from handlers.joining.payloads import go_on, leads_elsewhere, takes_strangers
from handlers.joining.screens import (
    already_joined,
    applicant_screen,
    invited,
    one_more_role,
    rejoining,
)
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

    @router.callback_query(OneMoreRole.filter())
    async def one_more(_query: CallbackQuery, callback_data: OneMoreRole, desk: Desk) -> None:
        given = await desk.read(one_more_role, callback_data.organisation, callback_data.role)
        await _ask_for_the_rest(desk, given)

    return Flow(router, [registration])


async def begin(desk: Desk, payload: str | None) -> None:
    """Greet: by an invitation the form for its role, a member sees the menu, others may join."""
    if not desk.private:
        return
    if payload and leads_elsewhere(payload):
        await _lead_on(desk, payload)
        return
    given = await desk.read(invited, payload) if payload else None
    if payload and given is None:
        await desk.say("join-link-over")
    if given and (held := await desk.read(already_joined, payload or "")):
        await desk.show_new(lambda _view: held)
    elif given:
        await _ask_for_the_rest(desk, given)
    elif desk.me.registered:
        await _welcome_back(desk)
    elif under_way(desk):
        await _go_on(desk)
    elif "admin" in desk.me.roles:
        await desk.show_new(menu_screen)
    else:
        await desk.start(Registration.language)


async def _ask_for_the_rest(desk: Desk, given: dict[str, Any]) -> None:
    """Ask what is not known yet; a registration under way takes the invitation in."""
    if not under_way(desk) or desk.manager is None:
        await desk.start(registration.entry(given), **given)
        return
    run = Run(desk.manager)
    typed = run.draft
    kept = {name: typed[name] for name in typed if name not in given}
    if str(typed.get("consent_for")) != str(given.get("organisation_id")):
        kept = {name: kept[name] for name in kept if not name.startswith("consent")}
    run.draft.clear()
    run.draft.update(kept | given)
    run.manager.dialog_data.pop("returning", None)
    run.problem = None
    await desk.manager.switch_to(registration.entry(run.draft))
    await desk.manager.show(ShowMode.SEND)


async def _welcome_back(desk: Desk) -> None:
    """A member: a form under way goes on, who has no role left may choose one, others the menu."""
    manager = desk.manager
    if manager is not None and manager.has_context():
        await desk.say("join-come-back")
        await manager.show(ShowMode.SEND)
    elif given := await desk.read(rejoining):
        await _ask_for_the_rest(desk, given)
    else:
        await desk.show_new(menu_screen)


async def _go_on(desk: Desk) -> None:
    assert desk.manager is not None
    await desk.say("join-goes-on")
    await desk.manager.show(ShowMode.SEND)


async def _lead_on(desk: Desk, payload: str) -> None:
    if desk.me.registered or takes_strangers(payload):
        await go_on(desk, payload)
    elif under_way(desk) and desk.manager is not None:
        Run(desk.manager).draft["after"] = payload
        await _go_on(desk)
    else:
        await desk.start(Registration.language, after=payload)


def under_way(desk: Desk) -> bool:
    """Whether the person is in the middle of registering."""
    manager = desk.manager
    return (
        manager is not None
        and manager.has_context()
        and manager.current_context().state.group is Registration
    )
