"""/match: a proposal for everybody without a mentor, looked at, changed, sent."""

import asyncio
from asyncio import sleep
from collections.abc import Callable
from concurrent.futures import BrokenExecutor

import structlog
from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.matching.buttons import Another, Board, Match, Scope, Seek, Send, Swap
from handlers.matching.choosing import another_screen, match_screen, swap_screen
from handlers.matching.form import SEEKING, Seeking
from handlers.matching.screens import (
    board_screen,
    counting_screen,
    home_screen,
    pairs_screen,
    people_screen,
    scope_screen,
)
from handlers.matching.words import seen
from handlers.menu.entries import answers
from handlers.screen import Screen
from handlers.view import View
from mentoring.acting import Caller
from mentoring.matching.child import work_out
from mentoring.matching.proposals import (
    begin_for_district,
    begin_for_organisation,
    drop,
    give,
    give_up,
    pin,
    swap,
)
from mentoring.matching.sending import send_some
from mentoring.matching.weights import weights
from mentoring.refusals import Forbidden, NotFound, Refusal
from mentoring.times.clocks import clocks

log = structlog.get_logger()

SHOWN_EVERY = 2.0  # seconds between two looks at how far the work is
SENT_EVERY = 20  # transactions of a sending between two words about how far it is


def flow() -> Flow:
    """The command and every button under it."""
    router = Router(name="matching")
    _register_board(router)
    _register_changes(router)
    return Flow(router, [SEEKING])


def _register_board(router: Router) -> None:
    @answers(router, "match")
    async def start(desk: Desk) -> None:
        await desk.show(home_screen)

    @router.callback_query(Scope.filter(F.begin.is_(True)))
    async def begin(_query: CallbackQuery, callback_data: Scope, desk: Desk) -> None:
        await _work(desk, callback_data)

    @router.callback_query(Scope.filter())
    async def scope(_query: CallbackQuery, callback_data: Scope, desk: Desk) -> None:
        await desk.show(scope_screen, callback_data)

    @router.callback_query(Board.filter())
    async def board(_query: CallbackQuery, callback_data: Board, desk: Desk) -> None:
        data = callback_data
        match data.show:
            case "pairs":
                await desk.show(pairs_screen, data.id, data.page)
            case "left" | "skipped":
                await desk.show(people_screen, data.id, data.show, data.page)
            case _:
                await desk.show(board_screen, data.id)

    @router.callback_query(Send.filter())
    async def send(_query: CallbackQuery, callback_data: Send, desk: Desk) -> None:
        await _send(desk, callback_data.id)

    @router.callback_query(Seek.filter())
    async def seek(_query: CallbackQuery, callback_data: Seek, desk: Desk) -> None:
        await desk.read(seen, callback_data.id)
        await desk.start(Seeking.mentee, matching_id=callback_data.id)


def _register_changes(router: Router) -> None:
    @router.callback_query(Match.filter())
    async def match(_query: CallbackQuery, callback_data: Match, desk: Desk) -> None:
        data = callback_data
        shown = _match_of(data.mentee)
        if data.do in ("pin", "unpin"):
            await desk.settle(shown, data.id, pin, data.mentee, data.mentor, data.do == "pin")
        elif data.do == "drop":
            await desk.settle(shown, data.id, drop, data.mentee, data.mentor)
        else:
            await desk.show(match_screen, data.id, data.mentee)

    @router.callback_query(Another.filter(F.mentor == 0))
    async def another(_query: CallbackQuery, callback_data: Another, desk: Desk) -> None:
        data = callback_data
        await desk.show(another_screen, data.id, data.mentee, data.page)

    @router.callback_query(Another.filter())
    async def take(_query: CallbackQuery, callback_data: Another, desk: Desk) -> None:
        data = callback_data
        try:
            await desk.do(give, data.id, data.mentee, data.seen, data.mentor)
        except Refusal as refusal:
            if refusal.code == "match-full":
                await desk.show(swap_screen, data.id, data.mentee, data.seen, data.mentor)
                return
            await _refused(desk, data.id, data.mentee, refusal)
        else:
            await desk.show(match_screen, data.id, data.mentee)

    @router.callback_query(Swap.filter())
    async def exchange(_query: CallbackQuery, callback_data: Swap, desk: Desk) -> None:
        data = callback_data
        await desk.settle(
            _match_of(data.mentee),
            data.id,
            swap,
            data.mentee,
            data.seen,
            data.other,
            data.mentor,
        )


def _match_of(mentee_id: int) -> Callable[[View, int], Screen]:
    return lambda view, matching_id: match_screen(view, matching_id, mentee_id)


async def _refused(desk: Desk, matching_id: int, mentee_id: int, refusal: Refusal) -> None:
    """Why not, and what stands. Raises the refusal where there is nothing to be seen."""
    if isinstance(refusal, NotFound | Forbidden):
        raise refusal
    screen = await desk.read(match_screen, matching_id, mentee_id)
    await desk.put(Screen(f"{await desk.refusal_text(refusal)}\n\n{screen.text}", screen.rows))


async def _work(desk: Desk, scope: Scope) -> None:
    """Let the child process work the proposal out, and show how far it is meanwhile.

    The bot ends in the middle: the same tap is handled again and the work begins anew.
    """
    if scope.district:
        matching_id = await desk.do(begin_for_district, scope.district)
    else:
        matching_id = await desk.do(begin_for_organisation, scope.organisation)
    office = desk.tools.office
    url = office.database.url.render_as_string(hide_password=False)
    await desk.show(counting_screen, matching_id)
    try:
        async with asyncio.TaskGroup() as tasks:
            making = tasks.create_task(
                desk.tools.press.make(work_out, url, matching_id, office.now(), weights(), clocks())
            )
            while not (await asyncio.wait([making], timeout=SHOWN_EVERY))[0]:
                await desk.show(counting_screen, matching_id)
    except* (TimeoutError, BrokenExecutor, RuntimeError) as failed:
        log.error("matching_failed", matching=matching_id, exc_info=failed)
        await office.do(Caller(desk.me.person_id), give_up, matching_id)
        board = await desk.read(board_screen, matching_id)
        await desk.put(Screen(f"{desk.words('matching-failed')}\n\n{board.text}", board.rows))
    else:
        await desk.show(board_screen, matching_id)


async def _send(desk: Desk, matching_id: int) -> None:
    """Propose pair after pair; between two transactions others are answered.

    Each pair is marked when it is proposed, so a second tap, another curator or a restart in the
    middle goes on with what is left.
    """
    caller, office = Caller(desk.me.person_id), desk.tools.office
    done = 0
    while left := await office.do(caller, send_some, matching_id):
        done += 1
        if done % SENT_EVERY == 0:
            await desk.put(Screen(desk.words("matching-sending", left=left)))
        await sleep(0)
    await desk.show(board_screen, matching_id)
