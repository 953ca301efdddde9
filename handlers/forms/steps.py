"""The kinds of questions that a form can ask."""

import operator
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Multiselect, ScrollingGroup, Select
from aiogram_dialog.widgets.text import Format

from handlers.forms.session import Problem, Run
from handlers.forms.words import Said
from handlers.view import View

if TYPE_CHECKING:
    from handlers.forms.form import Form

Draft = dict[str, Any]
Options = Callable[[View, Draft, str], Sequence[tuple[str, str]]]
Facts = Callable[[View, Draft], dict[str, str | int]]
When = Callable[[Draft], bool]
PAGE = 8  # options on one page of a long list


def codes(*names: str) -> Options:
    """Options with fixed codes, said as `<form>-<step>-<code>`."""

    def options(view: View, _draft: Draft, prefix: str) -> list[tuple[str, str]]:
        return [(name, view.words.plain(f"{prefix}-{name}")) for name in names]

    return options


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

    def read(self, view: View, draft: Draft) -> dict[str, Any]:
        """What the window needs from the database: the question's values and the options."""
        return {"facts": self.facts(view, draft) if self.facts else {}}

    def prepare(self, manager: DialogManager, draft: Draft) -> None:
        """Bring the widgets' own state in line with the draft, before the window is drawn."""

    async def typed(self, run: Run, message: Message) -> Any:
        """The answer that a message gives. Raises `Wrong` with what was wrong."""
        raise Wrong(Problem.of("form-press-a-button"))

    def told(self, view: View, draft: Draft) -> str:
        """The answer as the review shows it."""
        value = draft.get(self.name)
        return view.words.plain("form-empty-answer") if value in (None, "", []) else str(value)


class Wrong(Exception):
    """An answer that cannot be taken, and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.key)
        self.problem = problem


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
        text = message.text.strip()
        if text.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        if len(text) > self.most:
            raise Wrong(Problem.of("form-too-long", most=self.most, length=len(text)))
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


class ChoiceStep(Step):
    """One of several options, tapped (or typed word for word)."""

    def __init__(self, state: State, options: Options, *, width: int = 1, **rest: Any) -> None:
        super().__init__(state, **rest)
        self.options, self.width = options, width

    def read(self, view: View, draft: Draft) -> dict[str, Any]:
        return super().read(view, draft) | {"options": self.options(view, draft, self.prefix)}

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        async def tapped(_q: CallbackQuery, _w: Any, manager: DialogManager, item: str) -> None:
            run = Run(manager)
            if item in dict(await self._options(run)):
                await form.answer(run, self, item)
            else:  # what was offered then is not offered now
                run.problem = Problem.of("form-option-gone")

        chosen = Select(
            Format("{item[1]}"),
            id=form.widget_id(self, "c"),
            item_id_getter=operator.itemgetter(0),
            items="options",
            on_click=tapped,
        )
        if self.width > 1:
            return [Group(chosen, width=self.width)]
        pager = ScrollingGroup(
            chosen,
            id=form.widget_id(self, "p"),
            width=1,
            height=PAGE,
            hide_on_single_page=True,
        )
        return [pager]

    async def typed(self, run: Run, message: Message) -> Any:
        said = (message.text or "").strip().casefold()
        for code, label in await self._options(run):
            if said == label.casefold():
                return code
        raise Wrong(Problem.of("form-press-a-button"))

    async def _options(self, run: Run) -> Sequence[tuple[str, str]]:
        return await run.desk.read(self.options, run.draft, self.prefix)

    def told(self, view: View, draft: Draft) -> str:
        labels = dict(self.options(view, draft, self.prefix))
        return labels.get(draft.get(self.name, ""), view.words.plain("form-empty-answer"))


class ManyStep(ChoiceStep):
    """Any number of options (at least `least`, at most `most`), marked and then finished.

    :param adding: takes what is typed as one more, by making of it an option code (free addition);
        `options` must then also offer the codes that the draft holds already
    """

    def __init__(
        self,
        state: State,
        options: Options,
        *,
        least: int = 0,
        most: int = 30,
        adding: Callable[[View, str], str] | None = None,
        **rest: Any,
    ) -> None:
        super().__init__(state, options, **rest)
        self.least, self.most, self.adding = least, most, adding
        self._marks = ""

    def prepare(self, manager: DialogManager, draft: Draft) -> None:
        manager.current_context().widget_data[self._marks] = list(draft.get(self.name) or [])

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        self._marks = form.widget_id(self, "m")

        async def changed(_e: Any, widget: Any, manager: DialogManager, _item: str) -> None:
            Run(manager).draft[self.name] = widget.get_checked()
            Run(manager).problem = None

        async def finished(_q: CallbackQuery, _w: Any, manager: DialogManager) -> None:
            run = Run(manager)
            marked = run.draft.get(self.name) or []
            if not self.least <= len(marked) <= self.most:
                run.problem = Problem.of("form-how-many", least=self.least, most=self.most)
            else:
                await form.answer(run, self, list(marked))

        marks = Multiselect(
            Format("✓ {item[1]}"),
            Format("{item[1]}"),
            id=self._marks,
            item_id_getter=operator.itemgetter(0),
            items="options",
            on_state_changed=changed,
        )
        pager = ScrollingGroup(
            marks,
            id=form.widget_id(self, "p"),
            width=self.width,
            height=PAGE,
            hide_on_single_page=True,
        )
        done = Button(Said("form-marked"), id=form.widget_id(self, "d"), on_click=finished)
        return [pager, done]

    async def typed(self, run: Run, message: Message) -> Any:
        marked: list[str] = run.draft.setdefault(self.name, [])
        said = (message.text or "").strip()
        known = {label.casefold(): code for code, label in await self._options(run)}
        code = known.get(said.casefold())
        if code is None and self.adding and 0 < len(said) <= 60:
            code = await run.desk.read(self.adding, said)
        if code is None:
            raise Wrong(Problem.of("form-press-a-button"))
        if code not in marked:
            marked.append(code)
        raise Stay

    def told(self, view: View, draft: Draft) -> str:
        labels = dict(self.options(view, draft, self.prefix))
        marked = [labels[code] for code in draft.get(self.name) or [] if code in labels]
        return ", ".join(marked) or view.words.plain("form-empty-answer")


class Stay(Exception):
    """The answer was taken, and the same question goes on."""
