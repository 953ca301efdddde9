"""What is entered about a running mentorship: its term, a stand-in, a wish for another mentor."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, TextStep, codes
from handlers.forms.steps import Draft
from handlers.mentorships.amending import amendment_screen, may_change
from handlers.mentorships.day_step import DayStep
from handlers.mentorships.forms import EndDraft, Options, other_reason, settled
from handlers.mentorships.mine import mine_screen
from handlers.mentorships.standing import stand_in_screen
from handlers.mentorships.telling import seen_by_curator, year_day
from handlers.view import View
from mentoring.mentorships.amending import propose_term
from mentoring.mentorships.another import ask_another
from mentoring.mentorships.rules import REASONS
from mentoring.mentorships.standing_in import ask_stand_in
from storage.mentorships import parties_of
from storage.people import people_with_role


class Term(StatesGroup):
    """Another last day for a running mentorship."""

    day = State()
    review = State()


class Standing(StatesGroup):
    """Who stands in for a mentor, from when, until when."""

    person = State()
    first = State()
    last = State()
    review = State()


class Another(StatesGroup):
    """A mentee's quiet wish for another mentor."""

    reason = State()
    note = State()
    review = State()


@dataclass
class TermDraft:
    """The new last day."""

    mentorship_id: int
    day: date


@dataclass
class StandDraft:
    """Who stands in, and when."""

    mentorship_id: int
    person: int
    first: date
    last: date


def _term_now(view: View, draft: Draft) -> dict[str, str | int]:
    row = may_change(view, int(draft["mentorship_id"]))
    return {"ends": year_day(view, row.ends_on) if row.ends_on else ""}


async def _prolonged(desk: Desk, draft: TermDraft) -> None:
    made = await desk.do(propose_term, draft.mentorship_id, draft.day)
    await desk.put(await desk.read(amendment_screen, made))


def _who_may_stand_in(view: View, draft: Draft, _prefix: str) -> Options:
    row = seen_by_curator(view, int(draft["mentorship_id"]))
    parties = {party.person_id for party in parties_of(view.session, row.id)}
    mentors = people_with_role(view.session, row.organisation_id, "mentor")
    return [(str(one.id), view.listed(one)) for one in mentors if one.id not in parties]


async def _stood_in(desk: Desk, draft: StandDraft) -> None:
    asked = (draft.mentorship_id, draft.person, draft.first, draft.last)
    made = await desk.do(ask_stand_in, *asked)
    await desk.put(await desk.read(stand_in_screen, made))


async def _wished(desk: Desk, draft: EndDraft) -> None:
    doing = desk.do(ask_another, draft.mentorship_id, draft.reason, draft.note or "")
    await settled(desk, doing, mine_screen, draft.mentorship_id)


prolonging: Form[Any] = Form(
    "prolonging",
    DayStep(Term.day, offered=(), prefer="future", facts=_term_now),
    draft=TermDraft,
    review=Term.review,
    finish=_prolonged,
)
standing: Form[Any] = Form(
    "standing",
    ChoiceStep(Standing.person, _who_may_stand_in),
    DayStep(Standing.first, offered=(0, 1), prefer="future"),
    DayStep(Standing.last, offered=(), prefer="future"),
    draft=StandDraft,
    review=Standing.review,
    finish=_stood_in,
)
another: Form[Any] = Form(
    "another",
    ChoiceStep(Another.reason, codes(*REASONS[1:])),
    TextStep(Another.note, most=500, skippable=True, when=other_reason),
    draft=EndDraft,
    review=Another.review,
    finish=_wished,
)
CHANGE_FORMS = [prolonging, standing, another]
