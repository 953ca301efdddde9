"""Tasks: /tasks shows what waits; tasks are set, handed in, accepted or returned (domain §5)."""

from collections.abc import Callable
from typing import Any

from aiogram import Router
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.menu.entries import answers
from handlers.tasks import notices
from handlers.tasks.buttons import Card, Set, Tasks, Waiting
from handlers.tasks.evidence import pieces_seen
from handlers.tasks.form import (
    FORMS,
    HandIn,
    MarkTask,
    MoveTask,
    RecordControl,
    ReturnTask,
    SetTask,
)
from handlers.tasks.screens import (
    sure_screen,
    task_screen,
    task_seen,
    tasks_screen,
    waiting_screen,
)
from handlers.view import View
from mentoring.refusals import NotFound
from mentoring.tasks.doing import accept_task, drop_task
from storage.mentorships import Mentorship, parties_of
from storage.tasks import UNFINISHED

__all__ = ["flow", "notices"]

Answer = Callable[[Desk, int], Any]


def flow() -> Flow:
    """/tasks and every button of a task."""
    router = Router(name="tasks")

    @answers(router, "tasks")
    async def tasks(desk: Desk) -> None:
        await desk.show(waiting_screen)

    @router.callback_query(Waiting.filter())
    async def waiting(_query: CallbackQuery, callback_data: Waiting, desk: Desk) -> None:
        await desk.show(waiting_screen, callback_data.page)

    @router.callback_query(Tasks.filter())
    async def listing(_query: CallbackQuery, callback_data: Tasks, desk: Desk) -> None:
        choice = callback_data
        await desk.show(tasks_screen, choice.mentorship, choice.page, choice.done)

    @router.callback_query(Set.filter())
    async def set_one(_query: CallbackQuery, callback_data: Set, desk: Desk) -> None:
        mentorship_id = callback_data.mentorship
        group = await desk.read(_group, mentorship_id)
        await desk.start(SetTask.text, mentorship_id=mentorship_id, group=group)

    @router.callback_query(Card.filter())
    async def card(_query: CallbackQuery, callback_data: Card, desk: Desk) -> None:
        await CARD.get(callback_data.do, _show)(desk, callback_data.task)

    return Flow(router, FORMS)


def _group(view: View, mentorship_id: int) -> bool:
    """Whether the mentorship has several mentees. :raises NotFound: the reader does not lead it"""
    row = view.session.get(Mentorship, mentorship_id)
    if row is None or view.reader is None or row.mentor_id != view.me.id:
        raise NotFound
    return len(parties_of(view.session, mentorship_id)) > 2


async def _show(desk: Desk, task_id: int) -> None:
    await desk.show(task_screen, task_id)


async def _accept(desk: Desk, task_id: int) -> None:
    await desk.settle(task_screen, task_id, accept_task)


async def _drop(desk: Desk, task_id: int) -> None:
    await desk.show(sure_screen, task_id)


async def _drop_yes(desk: Desk, task_id: int) -> None:
    await desk.settle(task_screen, task_id, drop_task)


async def _evidence(desk: Desk, task_id: int) -> None:
    for piece in await desk.read(pieces_seen, task_id):
        await piece.send(desk.bot, desk.chat.id, desk.tools.press)
    await desk.show_new(task_screen, task_id)


def _starting(state: State, side: str, *states: str) -> Answer:
    async def start(desk: Desk, task_id: int) -> None:
        if await desk.read(_may, task_id, side, states):
            await desk.start(state, task_id=task_id)
        else:
            await desk.show(task_screen, task_id)

    return start


def _may(view: View, task_id: int, side: str, states: tuple[str, ...]) -> bool:
    task, own = task_seen(view, task_id)
    return own == side and task.state in states


CARD: dict[str, Answer] = {
    "show": _show,
    "in": _starting(HandIn.pieces, "mentee", *UNFINISHED),
    "accept": _accept,
    "return": _starting(ReturnTask.remark, "mentor", "handed_in"),
    "done": _starting(MarkTask.pieces, "mentor", "open"),
    "control": _starting(RecordControl.pieces, "curator", "open"),
    "move": _starting(MoveTask.due_on, "mentor", *UNFINISHED),
    "drop": _drop,
    "drop-yes": _drop_yes,
    "evidence": _evidence,
}
