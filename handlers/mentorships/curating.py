"""The curator's taps: find, propose, put on paper, pause, end."""

from collections.abc import Callable
from typing import Any

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.mentorships.buttons import Decree, Fit, Join, Offer, Pair, Pairs, Seek, Work
from handlers.mentorships.cards import (
    home_screen,
    list_screen,
    pair_screen,
    withdraw_screen,
)
from handlers.mentorships.forms import Ending, Fixing, Ordering, Signing
from handlers.mentorships.matching import (
    fit_screen,
    forms_screen,
    join_screen,
    left_out_screen,
    offer_screen,
    offered_form,
    seek_screen,
)
from handlers.mentorships.orders import order_screen
from handlers.mentorships.papers import (
    all_sheets_screen,
    draft_screen,
    order_file_screen,
    sheets_screen,
)
from handlers.mentorships.telling import acting, seen_by_curator
from handlers.screen import Screen
from handlers.view import View
from mentoring.acting import Act, require_role
from mentoring.mentorships.circle import MANAGERS
from mentoring.mentorships.ending import pause, resume
from mentoring.mentorships.ordering import confirm_order, mark_pair_signed, order_of
from mentoring.mentorships.proposing import propose, withdraw
from mentoring.mentorships.trial import offer_trial, skip_trial
from mentoring.mentorships.widening import add_mentee
from mentoring.refusals import Late, NotFound, Refusal
from storage.mentorships import Mentorship, parties_of

AT_ONCE: dict[str, Callable[[Act, int], object]] = {
    "signed": mark_pair_signed,
    "trial": offer_trial,
    "notrial": skip_trial,
    "pause": pause,
    "resume": resume,
    "withdrawn": withdraw,
}
FILES = {"sheets": sheets_screen, "draft": draft_screen}


def register_curating(router: Router) -> None:
    """/pairs and every button under it."""

    @router.callback_query(Pairs.filter())
    async def listed(_query: CallbackQuery, callback_data: Pairs, desk: Desk) -> None:
        data = callback_data
        if data.organisation:
            await desk.show(list_screen, data.organisation, data.group, data.page)
        else:
            await desk.show(home_screen, data.page)

    @router.callback_query(Seek.filter())
    async def seek(_query: CallbackQuery, callback_data: Seek, desk: Desk) -> None:
        await desk.show(seek_screen, callback_data.organisation, callback_data.page)

    @router.callback_query(Fit.filter())
    async def fit(_query: CallbackQuery, callback_data: Fit, desk: Desk) -> None:
        data = callback_data
        if data.out:
            await desk.show(left_out_screen, data.organisation, data.mentee)
        else:
            await desk.show(fit_screen, data)

    @router.callback_query(Offer.filter(F.do == "send"))
    async def send(_query: CallbackQuery, callback_data: Offer, desk: Desk) -> None:
        await _propose(desk, callback_data)

    @router.callback_query(Offer.filter())
    async def look(_query: CallbackQuery, callback_data: Offer, desk: Desk) -> None:
        data = callback_data
        await desk.show(offer_screen if data.do == "look" else forms_screen, data)

    @router.callback_query(Join.filter())
    async def join(_query: CallbackQuery, callback_data: Join, desk: Desk) -> None:
        data = callback_data
        if data.mentee:
            await _add(desk, data)
        else:
            await desk.show(join_screen, data.id, data.page)

    @router.callback_query(Pair.filter(F.do.in_(AT_ONCE)))
    async def act_at_once(_query: CallbackQuery, callback_data: Pair, desk: Desk) -> None:
        await desk.settle(pair_screen, callback_data.id, AT_ONCE[callback_data.do])

    @router.callback_query(Pair.filter(F.do.in_(FILES)))
    async def file(_query: CallbackQuery, callback_data: Pair, desk: Desk) -> None:
        await desk.show_new(FILES[callback_data.do], callback_data.id)

    @router.callback_query(Pair.filter())
    async def card(_query: CallbackQuery, callback_data: Pair, desk: Desk) -> None:
        await _card(desk, callback_data)

    @router.callback_query(Work.filter())
    async def work(_query: CallbackQuery, callback_data: Work, desk: Desk) -> None:
        organisation = callback_data.organisation
        await desk.read(_managed, organisation)
        if callback_data.do == "sheets":
            await desk.show_new(all_sheets_screen, organisation)
        elif callback_data.do == "sign":
            await desk.start(Signing.people, organisation_id=organisation)
        else:
            await desk.start(Ordering.pairs, organisation_id=organisation)

    @router.callback_query(Decree.filter())
    async def decree(_query: CallbackQuery, callback_data: Decree, desk: Desk) -> None:
        order_id = callback_data.id
        match callback_data.do:
            case "confirm":
                await desk.settle(order_screen, order_id, confirm_order)
            case "file":
                await desk.show_new(order_file_screen, order_id)
            case "fix":
                await desk.read(_order_managed, order_id)
                await desk.start(Fixing.number, order_id=order_id)
            case _:
                await desk.show(order_screen, order_id)


async def _add(desk: Desk, data: Join) -> None:
    """A late joiner has a card of their own; if they cannot join, why, over the group's card."""
    try:
        shown = await desk.do(add_mentee, data.id, data.mentee)
    except Refusal as refusal:
        if isinstance(refusal, NotFound) or refusal.code == "forbidden":
            raise
        screen = await desk.read(pair_screen, data.id)
        why = await desk.refusal_text(refusal)
        await desk.put(Screen(f"{why}\n\n{screen.text}", screen.rows))
    else:
        await desk.show(pair_screen, shown)


async def _card(desk: Desk, data: Pair) -> None:
    row = await desk.read(_seen, data.id)
    organisation = row["organisation_id"]
    match data.do:
        case "sign":
            await desk.start(
                Signing.people,
                organisation_id=organisation,
                mentorship_id=data.id,
                people=row["unsigned"],
            )
        case "record":
            await desk.start(Ordering.number, organisation_id=organisation, pairs=[str(data.id)])
        case "end":
            await desk.start(Ending.reason, mentorship_id=data.id)
        case "withdraw":
            await desk.show(withdraw_screen, data.id)
        case _:
            await desk.show(pair_screen, data.id)


def _seen(view: View, mentorship_id: int) -> dict[str, Any]:
    row = seen_by_curator(view, mentorship_id)
    unsigned = [str(p.id) for p in parties_of(view.session, row.id) if p.signed_on is None]
    return {"organisation_id": row.organisation_id, "unsigned": unsigned}


def _managed(view: View, organisation_id: int) -> None:
    require_role(acting(view), organisation_id, *MANAGERS)


def _order_managed(view: View, order_id: int) -> None:
    _managed(view, order_of(acting(view), order_id).organisation_id)


async def _propose(desk: Desk, data: Offer) -> None:
    """Send a proposal; if somebody was quicker, show what stands instead."""
    form = await desk.read(offered_form, data)
    asked = (data.organisation, data.mentor, data.mentee)
    try:
        made = await desk.do(propose, *asked, form.role_form, form.variant, form.kinds)
    except Refusal as refusal:
        if isinstance(refusal, NotFound) or refusal.code == "forbidden":
            raise
        await desk.put(await _instead(desk, data, refusal))
    else:
        await desk.show(pair_screen, made)


async def _instead(desk: Desk, data: Offer, refusal: Refusal) -> Screen:
    standing = refusal.data.get("mentorship") if isinstance(refusal, Late) else None
    why = await desk.refusal_text(refusal)
    if standing is not None:
        mine = await desk.read(_same_offer, standing, data)
        if mine is not None:
            screen = await desk.read(pair_screen, standing)
            return screen if mine else Screen(f"{why}\n\n{screen.text}", screen.rows)
    fit = Fit(organisation=data.organisation, mentee=data.mentee)
    screen = await desk.read(fit_screen, fit)
    return Screen(f"{why}\n\n{screen.text}", screen.rows)


def _same_offer(view: View, mentorship_id: int, data: Offer) -> bool | None:
    """Whether a standing proposal is this very tap made twice; None: it is not mine to see."""
    row = view.session.get_one(Mentorship, mentorship_id)
    if row.organisation_id != data.organisation:
        return None
    return row.proposed_by == view.me.id and row.mentor_id == data.mentor
