"""The kinds of questions that a form can ask."""

import unicodedata
from collections.abc import Awaitable, Callable, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group, Keyboard, Select
from aiogram_dialog.widgets.text import Format

from handlers.forms.session import Problem, Run
from handlers.view import View
from mentoring.help.rules import CUT_FROM

if TYPE_CHECKING:
    from handlers.forms.form import Form

UNSEEN = "\u115f\u1160\u2800\u3164\uffa0"  # letters by their class, but nobody sees them

Draft = dict[str, Any]
Facts = Callable[[View, Draft], dict[str, str | int]]
When = Callable[[Draft], bool]


def short(code: str) -> str:
    """A code as a button can carry it: `callback_data` holds 64 bytes with the form's own part."""
    if len(code.encode()) <= 30:
        return code
    return sha256(code.encode()).hexdigest()[:12]


def bare(text: str) -> str:
    """A text without the empty margins; «» if there is nothing in it that can be seen."""
    seen = any(
        letter not in UNSEEN and unicodedata.category(letter)[0] not in "CZ" for letter in text
    )
    return text.strip() if seen else ""


class Step:
    """One question. Its answer stands in the draft under the state's name.

    :param when: whether it is asked at all, given the draft so far
    :param skippable: shows «Пропустить»; the answer is None then
    :param facts: values for the question's own message, read from the database
    :param then: what follows from an answer at once, before the next question
    """

    def __init__(
        self,
        state: State,
        *,
        when: When | None = None,
        skippable: bool = False,
        facts: Facts | None = None,
        then: "Callable[[Run, Any], Awaitable[None]] | None" = None,
    ) -> None:
        self.state = state
        self.name = state._state or ""
        self.when = when
        self.skippable = skippable
        self.facts = facts
        self.then = then
        self.prefix = ""  # <form>-<step>, set by the form

    def asked(self, draft: Draft) -> bool:
        """Whether this question is asked for such a draft."""
        return self.when is None or self.when(draft)

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        """The widgets by which it is answered; their ids start with the step's prefix."""
        return []

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        """What the window needs from the database: the question's values and the options."""
        return {"facts": self.facts(view, draft) if self.facts else {}}

    def prepare(self, manager: DialogManager, draft: Draft) -> None:
        """Bring the widgets' own state in line with the draft, before the window is drawn."""

    async def typed(self, run: Run, message: Message) -> Any:
        """The answer that a message gives. Raises `Wrong` with what was wrong."""
        raise Wrong(Problem.of("form-choose-please"))

    def told(self, view: View, draft: Draft) -> str:
        """The answer as the review shows it."""
        value = draft.get(self.name)
        return view.words.plain("form-empty-answer") if value in (None, "", []) else str(value)


class Wrong(Exception):
    """An answer that cannot be taken, and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.key)
        self.problem = problem


class Stay(Exception):
    """The answer was taken, and the same question goes on."""


class TextStep(Step):
    """A free text of `least` to `most` characters.

    :param check: gives a Problem for a text that cannot be taken
    """

    def __init__(
        self,
        state: State,
        *,
        most: int,
        least: int = 1,
        check: Callable[[str], Problem | None] | None = None,
        **rest: Any,
    ) -> None:
        super().__init__(state, **rest)
        self.most, self.least, self.check = most, least, check

    async def typed(self, run: Run, message: Message) -> Any:
        if message.text is None:
            raise Wrong(Problem.of("form-text-please"))
        text = bare(message.text)
        if text.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        if run.cut_before(message.message_id) or len(text) > self.most:
            length = run.cut_before(message.message_id) + len(text)
            if len(text) >= CUT_FROM or length > len(text):
                run.cut(message.message_id, length)
            raise Wrong(Problem.of("form-too-long", most=self.most, length=length))
        if len(text) < self.least:
            raise Wrong(Problem.of("form-too-short", least=self.least))
        if self.check and (problem := self.check(text)):
            raise Wrong(problem)
        return text


class NumberStep(Step):
    """A whole number from `least` to `most`, typed or tapped from `offered`."""

    def __init__(
        self, state: State, *, least: int, most: int, offered: Sequence[int] = (), **rest: Any
    ) -> None:
        super().__init__(state, **rest)
        self.least, self.most, self.offered = least, most, offered

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        if not self.offered:
            return []

        async def tapped(_q: CallbackQuery, _w: Any, manager: DialogManager, item: str) -> None:
            if item in map(str, self.offered):
                await form.answer(Run(manager), self, int(item))

        chosen = Select(
            Format("{item}"),
            id=form.widget_id(self, "n"),
            item_id_getter=str,
            items=list(self.offered),
            on_click=tapped,
        )
        return [Group(chosen, width=5)]

    async def typed(self, run: Run, message: Message) -> Any:
        digits = (message.text or "").strip()
        if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
            raise Wrong(Problem.of("form-number-please", least=self.least, most=self.most))
        if not self.least <= int(digits) <= self.most:
            raise Wrong(Problem.of("form-number-please", least=self.least, most=self.most))
        return int(digits)
