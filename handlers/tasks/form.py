"""The forms of tasks: set one, hand one in, return one, mark one done, give another day."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, NumberStep, TextStep
from handlers.forms.steps import Draft
from handlers.tasks.due_step import DueStep
from handlers.tasks.evidence import PiecesStep
from handlers.tasks.screens import task_screen, tasks_screen
from handlers.view import View
from mentoring.programmes.plan import LONGEST_AFTER
from mentoring.tasks.doing import (
    NewTask,
    hand_in,
    mark_done,
    move_task,
    record_control,
    return_task,
    set_task,
)
from mentoring.tasks.rules import LONGEST_REMARK, LONGEST_TEXT, Piece
from storage.mentorships import parties_of
from storage.people import Person
from storage.tasks import UNFINISHED, tasks_of

EVERYBODY = "all"


class SetTask(StatesGroup):
    """The steps of setting a task."""

    text = State()
    mentee = State()
    how = State()
    due_on = State()
    after = State()
    days = State()
    expected = State()


class HandIn(StatesGroup):
    """What shows that it is done."""

    pieces = State()


class MarkTask(StatesGroup):
    """A note or a file with the mark."""

    pieces = State()


class RecordControl(StatesGroup):
    """What the curator records."""

    pieces = State()


class ReturnTask(StatesGroup):
    """The word with which it goes back."""

    remark = State()


class MoveTask(StatesGroup):
    """Another day."""

    due_on = State()


@dataclass
class TaskDraft:
    """A task to set."""

    mentorship_id: int
    text: str
    how: str
    mentee: str | None = None
    due_on: date | None = None
    after: int | None = None
    days: int | None = None
    expected: str | None = None


@dataclass
class PiecesDraft:
    """What was sent for a task."""

    task_id: int
    pieces: list[Piece] | None = None


@dataclass
class ReturnDraft:
    """A word."""

    task_id: int
    remark: str


@dataclass
class MoveDraft:
    """Another day."""

    task_id: int
    due_on: date


def _mentees(view: View, draft: Draft, prefix: str) -> list[tuple[str, str]]:
    parties = parties_of(view.session, int(draft["mentorship_id"]))
    named = [
        (f"{p.person_id}", view.listed(view.session.get_one(Person, p.person_id)))
        for p in parties
        if p.side == "mentee"
    ]
    return [*named, (EVERYBODY, view.words.plain(f"{prefix}-{EVERYBODY}"))]


def _before(view: View, draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    tasks = tasks_of(view.session, int(draft["mentorship_id"]), UNFINISHED)
    return [(f"{task.id}", task.text[:60]) for task in tasks]


def _how(view: View, draft: Draft, prefix: str) -> list[tuple[str, str]]:
    ways = ("date", "after") if _before(view, draft, prefix) else ("date",)
    return [(way, view.words.plain(f"{prefix}-{way}")) for way in ways]


def _of_group(draft: Draft) -> bool:
    return bool(draft.get("group"))


def _dated(draft: Draft) -> bool:
    return draft.get("how") != "after"


def _following(draft: Draft) -> bool:
    return draft.get("how") == "after"


async def _set(desk: Desk, draft: TaskDraft) -> None:
    after = draft.how == "after"
    task = NewTask(
        text=draft.text,
        due_on=None if after else draft.due_on,
        expected=draft.expected or "",
        mentee_id=None if draft.mentee in (None, EVERYBODY) else int(draft.mentee or 0),
        after_id=draft.after if after else None,
        after_days=(draft.days or 0) if after else 0,
    )
    made = await desk.do(set_task, draft.mentorship_id, task)
    if len(made) == 1:
        await desk.show(task_screen, made[0])
    else:
        await desk.show(tasks_screen, draft.mentorship_id, 0, False)


async def _hand_in(desk: Desk, draft: PiecesDraft) -> None:
    await desk.do(hand_in, draft.task_id, draft.pieces or [])
    await desk.show(task_screen, draft.task_id)


async def _mark(desk: Desk, draft: PiecesDraft) -> None:
    await desk.do(mark_done, draft.task_id, draft.pieces or [])
    await desk.show(task_screen, draft.task_id)


async def _control(desk: Desk, draft: PiecesDraft) -> None:
    await desk.do(record_control, draft.task_id, draft.pieces or [])
    await desk.show(task_screen, draft.task_id)


async def _return(desk: Desk, draft: ReturnDraft) -> None:
    await desk.do(return_task, draft.task_id, draft.remark)
    await desk.show(task_screen, draft.task_id)


async def _move(desk: Desk, draft: MoveDraft) -> None:
    await desk.do(move_task, draft.task_id, draft.due_on)
    await desk.show(task_screen, draft.task_id)


setting: Form[Any] = Form(
    "settask",
    TextStep(SetTask.text, most=LONGEST_TEXT),
    ChoiceStep(SetTask.mentee, _mentees, when=_of_group),
    ChoiceStep(SetTask.how, _how),
    DueStep(SetTask.due_on, when=_dated),
    ChoiceStep(SetTask.after, _before, when=_following),
    NumberStep(
        SetTask.days, least=0, most=LONGEST_AFTER, offered=(1, 3, 7, 14, 30), when=_following
    ),
    TextStep(SetTask.expected, most=LONGEST_TEXT, skippable=True),
    draft=TaskDraft,
    finish=_set,
)
handing: Form[Any] = Form(
    "taskin",
    PiecesStep(HandIn.pieces, least=1, done="task-send"),
    draft=PiecesDraft,
    finish=_hand_in,
)
marking: Form[Any] = Form(
    "taskmark",
    PiecesStep(MarkTask.pieces, least=0, done="task-mark"),
    draft=PiecesDraft,
    finish=_mark,
)
controlling: Form[Any] = Form(
    "taskctl",
    PiecesStep(RecordControl.pieces, least=1, done="task-record"),
    draft=PiecesDraft,
    finish=_control,
)
returning: Form[Any] = Form(
    "taskback", TextStep(ReturnTask.remark, most=LONGEST_REMARK), draft=ReturnDraft, finish=_return
)
moving: Form[Any] = Form(
    "taskmove",
    DueStep(MoveTask.due_on),
    draft=MoveDraft,
    finish=_move,
)

FORMS: tuple[Form[Any], ...] = (setting, handing, marking, controlling, returning, moving)
