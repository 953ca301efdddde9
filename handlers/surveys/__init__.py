"""Surveys and polls: asked and answered, and their results for the curator (domain §9)."""

from aiogram import Router
from aiogram.types import CallbackQuery, PollAnswer

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.menu.entries import answers
from handlers.surveys import results, sheets
from handlers.surveys.buttons import Begin, Named, Reveal, Round, Rounds, Take, Whose, Year
from handlers.surveys.forms import FORMS, take
from mentoring.surveys import clocks  # noqa: F401 - declares what is asked by itself
from mentoring.surveys.answering import show_to_curator, vote
from mentoring.surveys.rounds import start_poll, start_satisfaction


def flow() -> Flow:
    """/survey for curators; votes, questionnaires and «Показать куратору» for everybody asked."""
    router = Router(name="surveys")
    _asked(router)
    _curating(router)
    return Flow(router, list(FORMS.values()))


def _asked(router: Router) -> None:
    @router.poll_answer()
    async def voted(answer: PollAnswer, desk: Desk | None = None) -> None:
        if desk is not None and desk.visitor is not None:
            await desk.do(vote, answer.poll_id, list(answer.option_ids))

    @router.callback_query(Take.filter())
    async def taken(_query: CallbackQuery, callback_data: Take, desk: Desk) -> None:
        await take(desk, callback_data.sheet)

    @router.callback_query(Reveal.filter())
    async def revealed(_query: CallbackQuery, callback_data: Reveal, desk: Desk) -> None:
        if callback_data.sure:
            await desk.settle(sheets.sheet_screen, callback_data.sheet, show_to_curator)
        else:
            await desk.show(sheets.reveal_screen, callback_data.sheet)


def _curating(router: Router) -> None:
    @answers(router, "survey")
    async def home(desk: Desk) -> None:
        await desk.show(results.home_screen)

    @router.callback_query(Rounds.filter())
    async def listed(_query: CallbackQuery, callback_data: Rounds, desk: Desk) -> None:
        if callback_data.organisation:
            await desk.show(results.rounds_screen, callback_data.organisation, callback_data.page)
        else:
            await desk.show(results.home_screen, callback_data.page)

    @router.callback_query(Round.filter())
    async def seen(_query: CallbackQuery, callback_data: Round, desk: Desk) -> None:
        await desk.show(results.round_screen, callback_data.survey)

    @router.callback_query(Year.filter())
    async def compared(_query: CallbackQuery, callback_data: Year, desk: Desk) -> None:
        await desk.show(results.year_screen, callback_data.organisation)

    @router.callback_query(Named.filter())
    async def named(_query: CallbackQuery, callback_data: Named, desk: Desk) -> None:
        await desk.show(results.named_screen, callback_data.survey, callback_data.page)

    @router.callback_query(Whose.filter())
    async def whose(_query: CallbackQuery, callback_data: Whose, desk: Desk) -> None:
        await desk.show(results.whose_screen, callback_data.sheet)

    @router.callback_query(Begin.filter())
    async def begun(_query: CallbackQuery, callback_data: Begin, desk: Desk) -> None:
        organisation = callback_data.organisation
        if not callback_data.sure:
            await desk.show(results.sure_screen, organisation, callback_data.what)
            return
        start = start_poll if callback_data.what == "poll" else start_satisfaction
        await desk.settle(results.rounds_screen, organisation, start)
