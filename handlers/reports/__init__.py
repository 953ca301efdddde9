"""The report: one screen, and behind every number its rows (domain §10)."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.menu.entries import answers
from handlers.reports.buttons import Rows, Show, Which
from handlers.reports.rows import rows_screen
from handlers.reports.screens import home_screen, report_screen


def flow() -> Flow:
    """/report for curators, heads and the council; an admin and a coordinator choose first."""
    router = Router(name="reports")

    @answers(router, "report")
    async def home(desk: Desk) -> None:
        await desk.show(home_screen)

    @router.callback_query(Which.filter())
    async def which(_query: CallbackQuery, callback_data: Which, desk: Desk) -> None:
        await desk.show(home_screen, callback_data.page)

    @router.callback_query(Show.filter())
    async def show(_query: CallbackQuery, callback_data: Show, desk: Desk) -> None:
        await desk.show(report_screen, callback_data.organisation, callback_data.period)

    @router.callback_query(Rows.filter())
    async def behind(_query: CallbackQuery, callback_data: Rows, desk: Desk) -> None:
        wanted = callback_data
        await desk.show(rows_screen, wanted.organisation, wanted.period, wanted.figure, wanted.page)

    return Flow(router)
