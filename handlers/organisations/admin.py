"""/admin and /district: districts, their organisations, who is invited to run mentoring there."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.menu.entries import answers
from handlers.organisations.buttons import (
    AddDistrict,
    AddSchool,
    Change,
    Dismiss,
    District,
    Districts,
    School,
)
from handlers.organisations.choosing import require_own_district
from handlers.organisations.forms import DistrictForm, SchoolForm, changed_school
from handlers.organisations.screens import (
    dismiss_screen,
    district_screen,
    districts_screen,
    home_screen,
    require_admin,
    school_answers,
    school_screen,
)
from mentoring.organisations.making import CHANGEABLE
from mentoring.people.roles import dismiss_coordinator
from mentoring.refusals import NotFound


def register(router: Router) -> None:
    """The commands, and the buttons from screen to screen."""

    @answers(router, "admin")
    async def admin(desk: Desk) -> None:
        await desk.show(districts_screen)

    @answers(router, "district")
    async def own_district(desk: Desk) -> None:
        await desk.show(home_screen)

    @router.callback_query(Districts.filter())
    async def districts(_query: CallbackQuery, callback_data: Districts, desk: Desk) -> None:
        await desk.show(districts_screen, callback_data.page)

    @router.callback_query(District.filter())
    async def district(_query: CallbackQuery, callback_data: District, desk: Desk) -> None:
        await desk.show(district_screen, callback_data.id, callback_data.page)

    @router.callback_query(School.filter())
    async def school(_query: CallbackQuery, callback_data: School, desk: Desk) -> None:
        await desk.show(school_screen, callback_data.id)

    @router.callback_query(Dismiss.filter())
    async def dismiss(_query: CallbackQuery, callback_data: Dismiss, desk: Desk) -> None:
        if callback_data.sure:
            await desk.settle(dismiss_screen, callback_data.role, dismiss_coordinator)
        else:
            await desk.show(dismiss_screen, callback_data.role)

    @router.callback_query(AddDistrict.filter())
    async def add_district(_query: CallbackQuery, desk: Desk) -> None:
        await desk.read(require_admin)
        await desk.start(DistrictForm.name)

    @router.callback_query(AddSchool.filter())
    async def add_school(_query: CallbackQuery, callback_data: AddSchool, desk: Desk) -> None:
        await desk.read(require_own_district, callback_data.district)
        await desk.start(SchoolForm.name, municipality_id=callback_data.district)

    @router.callback_query(Change.filter())
    async def change(_query: CallbackQuery, callback_data: Change, desk: Desk) -> None:
        given = await desk.read(school_answers, callback_data.id)
        field = callback_data.field
        if field not in CHANGEABLE:
            raise NotFound
        step = next(step for step in changed_school.steps if step.name == field)
        await desk.start(step.state, **given, field=field, only_missing=True)
