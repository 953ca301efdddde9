"""The taps on a version's plan: its pages, its items, the templates (domain §5)."""

from typing import Any

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.programmes.buttons import Fill, Own, PlanItem, PlanPage
from handlers.programmes.facts import version_seen
from handlers.programmes.plan_form import PlanItemForm
from handlers.programmes.plan_screens import (
    item_screen,
    own_template_screen,
    plan_screen,
    templates_screen,
)
from handlers.programmes.screens import version_screen
from handlers.screen import Screen
from handlers.view import View
from mentoring.programmes.changing import drop_plan_template
from mentoring.programmes.plan import items_in
from mentoring.programmes.writing import drop_item, fill_plan
from mentoring.refusals import NotFound


def plan_routes(router: Router) -> None:
    """Every button of a plan."""

    @router.callback_query(PlanPage.filter())
    async def plan(_query: CallbackQuery, callback_data: PlanPage, desk: Desk) -> None:
        await desk.show(plan_screen, callback_data.version, callback_data.page)

    @router.callback_query(PlanItem.filter(F.do == "edit"))
    async def edit(_query: CallbackQuery, callback_data: PlanItem, desk: Desk) -> None:
        version_id, key = callback_data.version, callback_data.key
        if not await desk.read(_leads, version_id):
            await desk.show(version_screen, version_id)
        elif key:
            given = await desk.read(_item, version_id, key)
            await desk.start(PlanItemForm.review, version_id=version_id, key=key, **given)
        else:
            await desk.start(PlanItemForm.text, version_id=version_id, key=0)

    @router.callback_query(PlanItem.filter(F.do == "drop"))
    async def drop(_query: CallbackQuery, callback_data: PlanItem, desk: Desk) -> None:
        version_id = callback_data.version
        await desk.settle(_first_page, version_id, drop_item, callback_data.key)

    @router.callback_query(PlanItem.filter())
    async def item(_query: CallbackQuery, callback_data: PlanItem, desk: Desk) -> None:
        await desk.show(item_screen, callback_data.version, callback_data.key)

    @router.callback_query(Fill.filter())
    async def fill(_query: CallbackQuery, callback_data: Fill, desk: Desk) -> None:
        version_id, template = callback_data.version, callback_data.template
        if template == "ask":
            await desk.show(templates_screen, version_id)
        else:
            await desk.settle(_first_page, version_id, fill_plan, template)

    @router.callback_query(Own.filter())
    async def own(_query: CallbackQuery, callback_data: Own, desk: Desk) -> None:
        if not callback_data.sure:
            await desk.show(own_template_screen, callback_data.template)
            return
        await desk.do(drop_plan_template, callback_data.template)
        await desk.say("plan-template-dropped")


def _first_page(view: View, version_id: int) -> Screen:
    return plan_screen(view, version_id, 0)


def _item(view: View, version_id: int, key: int) -> dict[str, Any]:
    version, _, _, _ = version_seen(view, version_id)
    item = next((one for one in items_in(version.plan) if one.key == key), None)
    if item is None:
        raise NotFound
    return {
        "text": item.text,
        "direction": item.direction or "none",
        "who": item.who,
        "expected": item.expected or None,
        "how": "date" if item.due_on else "after",
        "due_on": item.due_on.isoformat() if item.due_on else None,
        "after": str(item.after) if item.after else None,
        "days": item.days,
        "stage": item.stage,
        "kind": item.kind,
    }


def _leads(view: View, version_id: int) -> bool:
    version, _, _, side = version_seen(view, version_id)
    return version.state == "draft" and side == "mentor"
