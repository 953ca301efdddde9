"""The question for a name: taken apart as Russian papers do, and shown back in one order."""

import unicodedata
from typing import Any

from aiogram.types import Message

from handlers.forms import TextStep
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Wrong
from mentoring.documents.names import PersonName, UnclearName, split_name

LONGEST_PART = 60  # letters of a surname, a first name or a patronymic


def plain(text: str) -> str:
    """A text without the invisible marks that turn the direction of writing."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def read_name(text: str) -> PersonName:
    """The parts of a typed name. Raises UnclearName."""
    name = split_name(plain(text))
    if max(map(len, (name.surname, name.first_name, name.patronymic))) > LONGEST_PART:
        raise UnclearName("name_odd")
    return name


class NameStep(TextStep):
    """A full name; names in any script are taken, initials and pictures are not."""

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, most=150, **rest)

    async def typed(self, run: Run, message: Message) -> str:
        """The name in the order surname, first name, patronymic."""
        text = await super().typed(run, message)
        try:
            return read_name(text).full
        except UnclearName as unclear:
            key = unclear.code.replace("_", "-")
            raise Wrong(Problem.of(f"join-{key}")) from None
