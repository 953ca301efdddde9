"""The form of who leaves an organisation: the last day, and what follows from it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.forms import Form
from handlers.forms.steps import Draft
from handlers.mentorships.day_step import DayStep
from handlers.people.buttons import Leaver, Removal
from handlers.people.departures import departure_screen, is_own, open_pairs
from handlers.view import View
from mentoring.acting import Act
from mentoring.people.departing import (
    keep_person,
    may_remove,
    remove_person,
    resign,
    stay_after_all,
)
from storage.organisations import Organisation
from storage.people import Person


class LastDay(StatesGroup):
    """The question, and the answer shown back."""

    day = State()
    review = State()


@dataclass
class LastDayDraft:
    """Who leaves (None: the person who answers), where, and when."""

    organisation_id: int
    day: date
    person_id: int | None = None


def _leaver(view: View, draft: Draft) -> dict[str, str | int]:
    """Who leaves, for the question; `own` when it is the reader."""
    person_id = int(draft.get("person_id") or view.me.id)
    organisation = view.session.get_one(Organisation, int(draft["organisation_id"]))
    return {
        "own": "yes" if person_id == view.me.id else "no",
        "name": view.address(view.session.get_one(Person, person_id)),
        "organisation": organisation.name,
        "pairs": len(open_pairs(view, person_id, organisation.id)),
    }


async def _leave(desk: Desk, draft: LastDayDraft) -> None:
    if draft.person_id is None:
        made = await desk.do(resign, draft.organisation_id, draft.day)
    else:
        made = await desk.do(remove_person, draft.organisation_id, draft.person_id, draft.day)
    await desk.show(departure_screen, made)


last_day: Form[Any] = Form(
    "bye",
    DayStep(LastDay.day, offered=(0, 1), prefer="future", facts=_leaver),
    draft=LastDayDraft,
    review=LastDay.review,
    review_facts=_leaver,
    finish=_leave,
)


def register(router: Router) -> None:
    """The curator's way into the form, and the departure's own buttons."""

    @router.callback_query(Removal.filter())
    async def removal(_query: CallbackQuery, callback_data: Removal, desk: Desk) -> None:
        given = callback_data
        await desk.read(_removable, given.organisation, given.person)
        await desk.start(LastDay.day, organisation_id=given.organisation, person_id=given.person)

    @router.callback_query(Leaver.filter(F.do == "stay"))
    async def stay(_query: CallbackQuery, callback_data: Leaver, desk: Desk) -> None:
        own = await desk.read(is_own, callback_data.id)
        undone = stay_after_all if own else keep_person
        await desk.settle(departure_screen, callback_data.id, undone)

    @router.callback_query(Leaver.filter())
    async def leaver(_query: CallbackQuery, callback_data: Leaver, desk: Desk) -> None:
        await desk.show(departure_screen, callback_data.id)


def _removable(view: View, organisation_id: int, person_id: int) -> None:
    act = Act(view.session, view.now, view.me.id)
    may_remove(act, organisation_id=organisation_id, person_id=person_id)
