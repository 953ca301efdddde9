"""The form of a note: the text, and who may read it."""

from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.diary.screens import diary_screen
from handlers.forms import ChoiceStep, Form, TextStep, codes
from mentoring.diary.entries import NOTE_LENGTH, VISIBILITIES, add_note


class Note(StatesGroup):
    """The steps of a note."""

    text = State()
    visibility = State()


@dataclass
class NoteDraft:
    """A note to write."""

    mentorship_id: int
    text: str
    visibility: str


async def _write(desk: Desk, draft: NoteDraft) -> None:
    await desk.do(add_note, draft.mentorship_id, draft.text, draft.visibility)
    await desk.show(diary_screen, draft.mentorship_id)


note: Form[Any] = Form(
    "diary",
    TextStep(Note.text, most=NOTE_LENGTH),
    ChoiceStep(Note.visibility, codes(*VISIBILITIES)),
    draft=NoteDraft,
    finish=_write,
)
