"""The taps of changes while the work goes on: form and term, a stand-in, another mentor."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.mentorships.amending import (
    amendment_screen,
    first_shape,
    form_change_screen,
    may_change,
)
from handlers.mentorships.buttons import Amend, Mine, Pair, Shape, Stand
from handlers.mentorships.cards import pair_screen
from handlers.mentorships.change_forms import Another, Standing, Term
from handlers.mentorships.doing import more_screen
from handlers.mentorships.mine import change_screen, mediation_screen, mine_screen
from handlers.mentorships.shaping import form_at
from handlers.mentorships.standing import stand_in_screen
from handlers.mentorships.telling import acting, seen_by_party
from handlers.screen import Screen
from handlers.view import View
from mentoring.mentorships.amending import answer_amendment, propose_form, take_back_amendment
from mentoring.mentorships.another import ask_mediation, keep_mentor, seek_another
from mentoring.mentorships.circle import managed
from mentoring.mentorships.ending import call_off
from mentoring.mentorships.standing_in import answer_stand_in, end_stand_in
from mentoring.mentorships.widening import propose_reverse
from mentoring.refusals import Late

AT_ONCE = {"reverse": propose_reverse, "another": seek_another, "calloff": call_off}


def register_changing(router: Router) -> None:
    """Every button of a change, of the curator and of the two themselves."""

    @router.callback_query(Pair.filter(F.do.in_(AT_ONCE)))
    async def at_once(_query: CallbackQuery, callback_data: Pair, desk: Desk) -> None:
        await desk.settle(pair_screen, callback_data.id, AT_ONCE[callback_data.do])

    @router.callback_query(Pair.filter(F.do == "more"))
    async def more(_query: CallbackQuery, callback_data: Pair, desk: Desk) -> None:
        await desk.read(_runs, callback_data.id)
        await desk.show(more_screen, callback_data.id)

    @router.callback_query(Pair.filter(F.do == "standin"))
    async def standin(_query: CallbackQuery, callback_data: Pair, desk: Desk) -> None:
        await desk.read(_runs, callback_data.id)
        await desk.start(Standing.person, mentorship_id=callback_data.id)

    @router.callback_query(Pair.filter(F.do == "term"))
    @router.callback_query(Mine.filter(F.do == "term"))
    async def term(_query: CallbackQuery, callback_data: Pair | Mine, desk: Desk) -> None:
        await desk.read(may_change, callback_data.id)
        await desk.start(Term.day, mentorship_id=callback_data.id)

    @router.callback_query(Pair.filter(F.do == "form"))
    @router.callback_query(Mine.filter(F.do == "form"))
    async def form(_query: CallbackQuery, callback_data: Pair | Mine, desk: Desk) -> None:
        await desk.show(first_shape, callback_data.id)

    @router.callback_query(Mine.filter(F.do == "change"))
    async def change(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        await desk.show(change_screen, callback_data.id)

    @router.callback_query(Mine.filter(F.do == "another"))
    async def another(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        if await desk.read(_may_wish, callback_data.id):
            await desk.start(Another.reason, mentorship_id=callback_data.id)
        else:
            await desk.show(mine_screen, callback_data.id)

    @router.callback_query(Mine.filter(F.do == "keep"))
    async def keep(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        await desk.settle(mine_screen, callback_data.id, keep_mentor)

    @router.callback_query(Mine.filter(F.do == "mediation"))
    async def mediation(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        await desk.show(mediation_screen, callback_data.id)

    @router.callback_query(Mine.filter(F.do == "mediate"))
    async def mediate(_query: CallbackQuery, callback_data: Mine, desk: Desk) -> None:
        try:
            await desk.do(ask_mediation, callback_data.id)
        except Late as refusal:
            screen = await desk.read(mine_screen, callback_data.id)
            why = await desk.refusal_text(refusal)
            await desk.put(Screen(f"{why}\n\n{screen.text}", screen.rows))
        else:
            await desk.show(mediation_screen, callback_data.id, True)

    @router.callback_query(Shape.filter(F.do == "send"))
    async def reform(_query: CallbackQuery, callback_data: Shape, desk: Desk) -> None:
        data = callback_data
        code = form_at(data.form, data.variant, data.kinds).code
        made = await desk.do(propose_form, data.id, code)
        await desk.show(amendment_screen, made)

    @router.callback_query(Shape.filter())
    async def shape(_query: CallbackQuery, callback_data: Shape, desk: Desk) -> None:
        await desk.show(form_change_screen, callback_data)

    @router.callback_query(Amend.filter())
    async def amend(_query: CallbackQuery, callback_data: Amend, desk: Desk) -> None:
        number = callback_data.id
        match callback_data.do:
            case "yes":
                await desk.settle(amendment_screen, number, answer_amendment, True)
            case "no":
                await desk.settle(amendment_screen, number, answer_amendment, False)
            case "back":
                await desk.settle(amendment_screen, number, take_back_amendment)
            case _:
                await desk.show(amendment_screen, number)

    @router.callback_query(Stand.filter())
    async def stand(_query: CallbackQuery, callback_data: Stand, desk: Desk) -> None:
        number = callback_data.id
        match callback_data.do:
            case "yes":
                await desk.settle(stand_in_screen, number, answer_stand_in, True)
            case "no":
                await desk.settle(stand_in_screen, number, answer_stand_in, False)
            case "end":
                await desk.settle(stand_in_screen, number, end_stand_in)
            case _:
                await desk.show(stand_in_screen, number)


def _runs(view: View, mentorship_id: int) -> None:
    managed(acting(view), mentorship_id=mentorship_id)


def _may_wish(view: View, mentorship_id: int) -> bool:
    row, own, _ = seen_by_party(view, mentorship_id)
    running = row.state in ("ordered", "active", "paused")
    return running and own.side == "mentee" and own.left_at is None and not own.change_asked_at
