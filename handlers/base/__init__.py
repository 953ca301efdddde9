"""«База наставников» in the chat: /import and /export."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.base.buttons import AllTroubles, DropImport, SameName, TakeImport
from handlers.base.export import export_screen
from handlers.base.form import ImportForm, importing
from handlers.base.progress import Progress
from handlers.base.screens import (
    links_screen,
    over_screen,
    preview_screen,
    rows_of,
    taken_screen,
    troubles_screen,
)
from handlers.desk import Desk
from handlers.flow import Flow
from handlers.menu.entries import answers
from handlers.organisations.buttons import At
from handlers.organisations.choosing import own_organisations
from mentoring.base.preview import drop_import, settle_name, take_import
from mentoring.refusals import Forbidden

MANY_ROWS = 1000  # from how many rows on taking them in is told of


def flow() -> Flow:
    """A file in with preview and yes, a file out (domain §3, §10)."""
    router = Router(name="base")

    @answers(router, "import")
    async def start(desk: Desk) -> None:
        known = await desk.read(lambda view: [o.id for o in own_organisations(view, "gather")])
        if not known and "admin" not in desk.me.roles:
            raise Forbidden
        if not known:
            await desk.say("admin-no-organisation")
        elif len(known) == 1:
            await desk.start(ImportForm.file, organisation_id=str(known[0]), only_missing=True)
        else:
            await desk.start(ImportForm.organisation_id)

    @router.callback_query(TakeImport.filter())
    async def take(_query: CallbackQuery, callback_data: TakeImport, desk: Desk) -> None:
        rows = await desk.read(rows_of, callback_data.id)
        async with Progress(desk, shown=rows >= MANY_ROWS) as progress:
            await progress.say("base-taking", count=rows)
            done = await desk.do(take_import, callback_data.id)
        await desk.show(taken_screen, done)
        if done.linked:
            username = desk.tools.username()
            await desk.send(await desk.read(links_screen, callback_data.id, done.linked, username))

    @router.callback_query(AllTroubles.filter())
    async def troubles(_query: CallbackQuery, callback_data: AllTroubles, desk: Desk) -> None:
        await desk.show_new(troubles_screen, callback_data.id)

    @router.callback_query(SameName.filter())
    async def same(_query: CallbackQuery, callback_data: SameName, desk: Desk) -> None:
        given = callback_data
        await desk.settle(preview_screen, given.id, settle_name, given.number, given.same)

    @router.callback_query(DropImport.filter())
    async def drop(_query: CallbackQuery, callback_data: DropImport, desk: Desk) -> None:
        await desk.settle(over_screen, callback_data.id, drop_import)

    @answers(router, "export")
    async def export(desk: Desk) -> None:
        await desk.show(export_screen)

    @router.callback_query(At.filter(F.entry == "export"))
    async def export_of(_query: CallbackQuery, callback_data: At, desk: Desk) -> None:
        await desk.show(export_screen, callback_data.organisation, callback_data.page)

    return Flow(router, [importing])
