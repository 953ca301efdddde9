"""Entering days away: why, from when, until when, and who could stand in."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.absences.screens import absences_screen
from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, PersonStep, codes
from handlers.forms.steps import Draft
from handlers.mentorships.day_step import DayStep
from handlers.view import View
from mentoring.absences.away import REASONS, be_away, change_days, homes_of, of_absence, of_person
from mentoring.acting import Act
from storage.absences import Absence
from storage.mentorships import TAKING, mentorships_of
from storage.people import names_in


class AwayForm(StatesGroup):
    """The questions."""

    reason = State()
    first_on = State()
    last_on = State()
    substitute_id = State()


@dataclass
class AwayDraft:
    """`absence_id`: days that are changed; None: new ones. `mentors`: somebody needs them."""

    person_id: int
    reason: str
    first_on: date
    last_on: date
    substitute_id: int | None = None
    absence_id: int | None = None
    mentors: bool = False


def new_days(view: View, person_id: int) -> dict[str, Any]:
    """What the form starts with. Raises NotFound for whoever may not enter them."""
    of_person(Act(view.session, view.now, view.me.id), person_id=person_id)
    pairs = mentorships_of(view.session, person_id, TAKING)
    mentors = any(row.mentor_id == person_id for row in pairs)
    return {"person_id": person_id, "mentors": mentors}


def other_days(view: View, absence_id: int) -> dict[str, Any]:
    """What the form starts with when days are changed."""
    of_absence(Act(view.session, view.now, view.me.id), absence_id=absence_id)
    row = view.session.get_one(Absence, absence_id)
    return {
        "person_id": row.person_id,
        "absence_id": absence_id,
        "reason": row.reason,
        "only_missing": True,
    }


def _mentors(draft: Draft) -> bool:
    return bool(draft.get("mentors"))


def _colleagues(view: View, draft: Draft) -> dict[int, str]:
    person_id = int(draft["person_id"])
    names = names_in(view.session, homes_of(view.session, person_id), "mentor")
    return {number: name for number, name in names.items() if number != person_id}


async def _keep(desk: Desk, draft: AwayDraft) -> None:
    if draft.absence_id is not None:
        await desk.do(change_days, draft.absence_id, draft.first_on, draft.last_on)
    else:
        await desk.do(
            be_away,
            draft.person_id,
            draft.reason,
            draft.first_on,
            draft.last_on,
            draft.substitute_id,
        )
    await desk.show(absences_screen, draft.person_id)


away_form: Form[Any] = Form(
    "away",
    ChoiceStep(AwayForm.reason, codes(*REASONS)),
    DayStep(AwayForm.first_on, offered=(0, 1), prefer="future"),
    DayStep(AwayForm.last_on, offered=(0, 1), prefer="future"),
    PersonStep(AwayForm.substitute_id, _colleagues, skippable=True, when=_mentors),
    draft=AwayDraft,
    finish=_keep,
)
