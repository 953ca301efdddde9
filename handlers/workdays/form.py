"""Entering days that differ: what they are, from when, until when."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, codes
from handlers.mentorships.day_step import DayStep
from handlers.workdays.screens import days_screen
from mentoring.organisations.calendar import KINDS, add_own_days


class OwnDaysForm(StatesGroup):
    """What, from, until."""

    kind = State()
    first = State()
    last = State()


@dataclass
class OwnDaysDraft:
    """`last` None: one day only."""

    organisation_id: int
    kind: str
    first: date
    last: date | None = None


async def _keep(desk: Desk, draft: OwnDaysDraft) -> None:
    last = draft.last or draft.first
    await desk.do(add_own_days, draft.organisation_id, draft.kind, draft.first, last)
    await desk.put(await desk.read(days_screen, draft.organisation_id))


own_days_form: Form[Any] = Form(
    "workday",
    ChoiceStep(OwnDaysForm.kind, codes(*KINDS)),
    DayStep(OwnDaysForm.first, offered=(0, 1), prefer="future"),
    DayStep(OwnDaysForm.last, offered=(), prefer="future", skippable=True),
    draft=OwnDaysDraft,
    finish=_keep,
)
