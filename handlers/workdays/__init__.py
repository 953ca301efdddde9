"""The organisation's own working days: the curator enters what differs from the calendar (§2a)."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.workdays.buttons import AddDays, Days, DropDays, Week
from handlers.workdays.form import OwnDaysForm, own_days_form
from handlers.workdays.screens import days_screen, may_keep
from mentoring.organisations.calendar import remove_own_days, set_week


def flow() -> Flow:
    """Opened from the list of pairs."""
    router = Router(name="workdays")

    @router.callback_query(Days.filter())
    async def days(_query: CallbackQuery, callback_data: Days, desk: Desk) -> None:
        await desk.show(days_screen, callback_data.organisation, callback_data.page)

    @router.callback_query(Week.filter())
    async def week(_query: CallbackQuery, callback_data: Week, desk: Desk) -> None:
        await desk.settle(days_screen, callback_data.organisation, set_week, callback_data.week)

    @router.callback_query(AddDays.filter())
    async def add(_query: CallbackQuery, callback_data: AddDays, desk: Desk) -> None:
        await desk.read(may_keep, callback_data.organisation)
        await desk.start(OwnDaysForm.kind, organisation_id=callback_data.organisation)

    @router.callback_query(DropDays.filter())
    async def drop(_query: CallbackQuery, callback_data: DropDays, desk: Desk) -> None:
        organisation_id = await desk.do(remove_own_days, callback_data.days)
        await desk.show(days_screen, organisation_id)

    return Flow(router, [own_days_form])
