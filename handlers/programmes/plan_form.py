"""The form of one item of a plan: what, which direction, who, when or after what."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, NumberStep, TextStep, codes
from handlers.forms.steps import Draft
from handlers.programmes.facts import version_seen
from handlers.programmes.plan_screens import plan_screen
from handlers.tasks.due_step import DueStep
from handlers.view import View
from mentoring.programmes.plan import LONGEST_AFTER, LONGEST_ITEM, WHO, Item, items_in
from mentoring.programmes.writing import save_item
from mentoring.tags import DIRECTIONS


class PlanItemForm(StatesGroup):
    """One item of the plan."""

    text = State()
    direction = State()
    who = State()
    expected = State()
    how = State()
    due_on = State()
    after = State()
    days = State()
    review = State()


@dataclass
class ItemDraft:
    """An item to put into the plan; key 0 is a new one."""

    version_id: int
    key: int
    text: str
    direction: str | None
    who: str
    expected: str | None
    how: str
    due_on: date | None = None
    after: int | None = None
    days: int | None = None
    stage: int = 0
    kind: str = "item"


def _others(view: View, draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    version, _, _, _ = version_seen(view, int(draft["version_id"]))
    own = int(draft.get("key") or 0)
    return [(str(i.key), i.text[:60]) for i in items_in(version.plan) if i.key != own]


def _directions(view: View, _draft: Draft, prefix: str) -> list[tuple[str, str]]:
    named = [(code, view.words.plain(f"direction-{code}")) for code in DIRECTIONS]
    return [*named, ("none", view.words.plain(f"{prefix}-none"))]


async def _save_item(desk: Desk, draft: ItemDraft) -> None:
    after = draft.how == "after"
    item = Item(
        key=draft.key,
        text=draft.text,
        who=draft.who,
        direction="" if draft.direction in (None, "none") else str(draft.direction),
        expected=draft.expected or "",
        due_on=None if after else draft.due_on,
        after=draft.after if after else None,
        days=(draft.days or 0) if after else 0,
        stage=draft.stage,
        kind=draft.kind,
    )
    await desk.do(save_item, draft.version_id, item)
    await desk.show(plan_screen, draft.version_id, 0)


def _how(view: View, draft: Draft, prefix: str) -> list[tuple[str, str]]:
    ways = ("date", "after") if _others(view, draft, prefix) else ("date",)
    return [(way, view.words.plain(f"{prefix}-{way}")) for way in ways]


def _dated(draft: Draft) -> bool:
    return draft.get("how") != "after"


def _following(draft: Draft) -> bool:
    return draft.get("how") == "after"


item_form: Form[Any] = Form(
    "planitem",
    TextStep(PlanItemForm.text, most=LONGEST_ITEM),
    ChoiceStep(PlanItemForm.direction, _directions),
    ChoiceStep(PlanItemForm.who, codes(*WHO)),
    TextStep(PlanItemForm.expected, most=LONGEST_ITEM, skippable=True),
    ChoiceStep(PlanItemForm.how, _how),
    DueStep(PlanItemForm.due_on, when=_dated),
    ChoiceStep(PlanItemForm.after, _others, when=_following),
    NumberStep(
        PlanItemForm.days,
        least=0,
        most=LONGEST_AFTER,
        offered=(1, 3, 7, 14, 30),
        when=_following,
    ),
    draft=ItemDraft,
    review=PlanItemForm.review,
    finish=_save_item,
)
