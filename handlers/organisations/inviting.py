"""/invite: a link, a QR picture and a sheet for the wall, for a role (domain §3)."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.menu.entries import answers
from handlers.organisations.buttons import At, Invite, InviteCoordinator, Link, Links
from handlers.organisations.forms import terms
from handlers.organisations.giving import show_link, start_link_of
from handlers.organisations.links import (
    close_screen,
    invite_screen,
    links_screen,
    own_link,
    sheet_screen,
    standing_screen,
)
from mentoring.people.invitations import INVITERS, close_link, invite, invite_coordinator
from mentoring.refusals import NotFound, Refusal


def register(router: Router) -> None:
    """The command, the choice of an organisation and of a role, and the link."""

    @answers(router, "invite")
    async def start(desk: Desk) -> None:
        await desk.show(invite_screen)

    @router.callback_query(At.filter(F.entry == "invite"))
    async def at(_query: CallbackQuery, callback_data: At, desk: Desk) -> None:
        await desk.show(invite_screen, callback_data.organisation, callback_data.page)

    @router.callback_query(Invite.filter())
    async def make(_query: CallbackQuery, callback_data: Invite, desk: Desk) -> None:
        given = callback_data
        if given.role not in INVITERS:
            raise NotFound
        token = await desk.do(invite, given.organisation, given.role, given.after)
        await show_link(desk, token)

    @router.callback_query(InviteCoordinator.filter())
    async def coordinator(
        _query: CallbackQuery, callback_data: InviteCoordinator, desk: Desk
    ) -> None:
        await show_link(desk, await desk.do(invite_coordinator, callback_data.district))

    @router.callback_query(Links.filter())
    async def links(_query: CallbackQuery, callback_data: Links, desk: Desk) -> None:
        await desk.show(links_screen, callback_data.organisation, callback_data.page)

    @router.callback_query(Link.filter())
    async def link(_query: CallbackQuery, callback_data: Link, desk: Desk) -> None:
        await _handle(desk, callback_data.do, callback_data.token)


async def _handle(desk: Desk, do: str, token: str) -> None:
    match do:
        case "show":
            await show_link(desk, token)
        case "sheet":
            await desk.show_new(sheet_screen, token, start_link_of(desk, token))
        case "other":
            given = await desk.read(own_link, token)
            await desk.start(terms.entry(given), **given)
        case "close":
            await desk.show_new(close_screen, token)
        case "closed":
            await _close(desk, token)
        case _:
            raise NotFound


async def _close(desk: Desk, token: str) -> None:
    said: str = desk.words("invite-closed")
    try:
        await desk.do(close_link, token)
    except Refusal as refusal:
        if refusal.code != "invitation-closed":
            raise
        said = await desk.refusal_text(refusal)
    await desk.show(standing_screen, token, said)
