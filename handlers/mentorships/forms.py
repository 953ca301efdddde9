"""What is entered about mentorships: signatures, the order, an end, a leave."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, ManyStep, TextStep, codes
from handlers.forms.session import Problem
from handlers.forms.steps import Draft
from handlers.mentorships.cards import overview_screen, pair_screen
from handlers.mentorships.day_step import DayStep
from handlers.mentorships.mine import mine_screen
from handlers.mentorships.orders import order_screen
from handlers.mentorships.papers import order_file_screen
from handlers.mentorships.telling import acting, others, pair_name, person
from handlers.screen import Screen
from handlers.view import View
from mentoring.acting import require_role
from mentoring.mentorships.circle import MANAGERS
from mentoring.mentorships.ending import end, leave
from mentoring.mentorships.ordering import correct_order, mark_signed, ready_for_order, record_order
from mentoring.mentorships.rules import REASONS, UNDER_PAPERS, order_number
from mentoring.refusals import Late, Refusal
from storage.mentorships import (
    Mentorship,
    Order,
    mentorships_in,
    parties_in,
    parties_of,
)

Options = list[tuple[str, str]]


class Signing(StatesGroup):
    """Whose sheets are signed, and when."""

    people = State()
    day = State()


class Ordering(StatesGroup):
    """Which mentorships an order assigns, its number and date."""

    pairs = State()
    number = State()
    day = State()
    review = State()


class Fixing(StatesGroup):
    """A wrong number or date of an order."""

    number = State()
    day = State()
    review = State()


class Ending(StatesGroup):
    """The curator's end of a mentorship."""

    reason = State()
    note = State()
    review = State()


class Leaving(StatesGroup):
    """A participant's own leave."""

    reason = State()
    note = State()
    review = State()


@dataclass
class SignDraft:
    """Parties by id, the day on the sheets, and where the form was begun."""

    organisation_id: int
    people: list[int]
    day: date
    mentorship_id: int | None = None


@dataclass
class OrderDraft:
    """Mentorships by id, number and date."""

    organisation_id: int
    pairs: list[int]
    number: str
    day: date


@dataclass
class FixDraft:
    """The order and what it should have said."""

    order_id: int
    number: str
    day: date


@dataclass
class EndDraft:
    """Why it ends."""

    mentorship_id: int
    reason: str
    note: str | None = None


async def settled(
    desk: Desk, doing: Awaitable[object], drawing: Callable[[View, int], Screen], object_id: int
) -> None:
    """Do it and show what became of it; if somebody was quicker, why it was not done as well."""
    try:
        await doing
    except Late as refusal:
        await _stands(desk, refusal, drawing, object_id)
    else:
        await desk.put(await desk.read(drawing, object_id))


async def _stands(
    desk: Desk, refusal: Late, drawing: Callable[[View, int], Screen], object_id: int
) -> None:
    screen = await desk.read(drawing, object_id)
    text = f"{await desk.refusal_text(refusal)}\n\n{screen.text}"
    await desk.put(Screen(text, screen.rows))


def _who_signs(view: View, draft: Draft, _prefix: str) -> Options:
    organisation_id = int(draft["organisation_id"])
    require_role(acting(view), organisation_id, *MANAGERS)
    only = draft.get("mentorship_id")
    found = [
        row
        for row in mentorships_in(view.session, organisation_id, UNDER_PAPERS)
        if only is None or row.id == only
    ]
    parties = parties_in(view.session, [row.id for row in found])
    return [
        (str(party.id), view.listed(person(view, party.person_id)))
        for row in reversed(found)
        for party in parties[row.id]
        if only is not None or party.signed_on is None
    ]


async def _signed(desk: Desk, draft: SignDraft) -> None:
    doing = desk.do(mark_signed, draft.organisation_id, draft.people, draft.day)
    if draft.mentorship_id is not None:
        await settled(desk, doing, pair_screen, draft.mentorship_id)
    else:
        await settled(desk, doing, overview_screen, draft.organisation_id)


def _ready_pairs(view: View, draft: Draft, _prefix: str) -> Options:
    organisation_id = int(draft["organisation_id"])
    require_role(acting(view), organisation_id, *MANAGERS)
    found = mentorships_in(view.session, organisation_id, (*UNDER_PAPERS, "active", "paused"))
    parties = parties_in(view.session, [row.id for row in found])
    return [
        (str(row.id), pair_name(view, parties[row.id]))
        for row in reversed(found)
        if ready_for_order(row, parties[row.id])
    ]


def _number_problem(text: str) -> Problem | None:
    try:
        order_number(text)
    except Refusal:
        return Problem.of("pairs-number-please")
    return None


async def _ordered(desk: Desk, draft: OrderDraft) -> None:
    doing = desk.do(record_order, draft.organisation_id, draft.pairs, draft.number, draft.day)
    try:
        order_id = await doing
    except Late as refusal:
        await _stands(desk, refusal, overview_screen, draft.organisation_id)
        return
    await desk.put(await desk.read(order_screen, order_id))
    await desk.send(await desk.read(order_file_screen, order_id))


def _order_now(view: View, draft: Draft) -> dict[str, str | int]:
    order = view.session.get_one(Order, int(draft["order_id"]))
    return {"number": order.number, "day": f"{order.dated_on:%d.%m.%Y}"}


async def _fixed(desk: Desk, draft: FixDraft) -> None:
    await desk.do(correct_order, draft.order_id, draft.number, draft.day)
    await desk.put(await desk.read(order_screen, draft.order_id))


def _whose(view: View, draft: Draft) -> dict[str, str | int]:
    return {"name": pair_name(view, parties_of(view.session, int(draft["mentorship_id"])))}


def _with_whom(view: View, draft: Draft) -> dict[str, str | int]:
    mentorship_id = int(draft["mentorship_id"])
    row = view.session.get_one(Mentorship, mentorship_id)
    parties = parties_of(view.session, mentorship_id)
    notice = row.mentor_id == view.me.id and row.state not in UNDER_PAPERS
    return {"names": others(view, parties), "notice": "true" if notice else "false"}


def other_reason(draft: Draft) -> bool:
    return draft.get("reason") == "other"


async def _ended(desk: Desk, draft: EndDraft) -> None:
    doing = desk.do(end, draft.mentorship_id, draft.reason, draft.note or "")
    await settled(desk, doing, pair_screen, draft.mentorship_id)


async def _left(desk: Desk, draft: EndDraft) -> None:
    doing = desk.do(leave, draft.mentorship_id, draft.reason, draft.note or "")
    await settled(desk, doing, mine_screen, draft.mentorship_id)


signing: Form[Any] = Form(
    "signing",
    ManyStep(Signing.people, _who_signs, least=1, most=200, every="signing-people-all"),
    DayStep(Signing.day, offered=(0, -1), prefer="past"),
    draft=SignDraft,
    finish=_signed,
)
ordering: Form[Any] = Form(
    "ordering",
    ManyStep(Ordering.pairs, _ready_pairs, least=1, most=100, every="ordering-pairs-all"),
    TextStep(Ordering.number, most=40, check=_number_problem),
    DayStep(Ordering.day, offered=(0, -1, 1), prefer="future"),
    draft=OrderDraft,
    review=Ordering.review,
    finish=_ordered,
)
fixing: Form[Any] = Form(
    "fixing",
    TextStep(Fixing.number, most=40, check=_number_problem, facts=_order_now),
    DayStep(Fixing.day, offered=(0, -1), prefer="past", facts=_order_now),
    draft=FixDraft,
    review=Fixing.review,
    finish=_fixed,
)
ending: Form[Any] = Form(
    "ending",
    ChoiceStep(Ending.reason, codes(*REASONS), facts=_whose),
    TextStep(Ending.note, most=500, when=other_reason),
    draft=EndDraft,
    review=Ending.review,
    finish=_ended,
)
leaving: Form[Any] = Form(
    "leaving",
    ChoiceStep(Leaving.reason, codes(*REASONS), facts=_with_whom),
    TextStep(Leaving.note, most=500, skippable=True, when=other_reason),
    draft=EndDraft,
    review=Leaving.review,
    finish=_left,
)
FORMS = [signing, ordering, fixing, ending, leaving]
