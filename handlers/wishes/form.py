"""Naming somebody one would like, or not like, to work with."""

from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, PersonStep, codes
from handlers.forms.steps import Draft
from handlers.view import View
from handlers.wishes.screens import wishes_screen
from mentoring.wishes.wishing import sides_of, wish, wished_among


class WishForm(StatesGroup):
    """As whom, for or against, and who."""

    side = State()
    liked = State()
    about_id = State()


@dataclass
class WishDraft:
    """A wish; `sides`: as whom the person may wish for others."""

    side: str
    liked: bool
    about_id: int
    sides: list[str]


def new_wish(view: View) -> dict[str, Any]:
    """What the form starts with; who has one role only is not asked for the side."""
    sides = sides_of(view.session, view.me.id)
    side = {"side": sides[0], "only_missing": True} if len(sides) == 1 else {}
    return {"sides": sides, **side}


def _sides(view: View, draft: Draft, prefix: str) -> list[tuple[str, str]]:
    return [(side, view.words.plain(f"{prefix}-{side}")) for side in draft.get("sides", ())]


def _among(view: View, draft: Draft) -> dict[int, str]:
    return wished_among(view.session, view.me.id, str(draft.get("side")))


async def _keep(desk: Desk, draft: WishDraft) -> None:
    await desk.do(wish, draft.about_id, draft.side, draft.liked)
    await desk.show(wishes_screen)


wish_form: Form[Any] = Form(
    "wish",
    ChoiceStep(WishForm.side, _sides),
    ChoiceStep(WishForm.liked, codes("yes", "no")),
    PersonStep(WishForm.about_id, _among),
    draft=WishDraft,
    finish=_keep,
)
