"""Questions that are answered by choosing; long lists are shown page by page."""

import operator
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Multiselect, Row, Select
from aiogram_dialog.widgets.text import Format

from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Stay, Step, Wrong, bare, short
from handlers.forms.words import Said
from handlers.view import View

if TYPE_CHECKING:
    from handlers.forms.form import Form

Options = Callable[[View, Draft, str], Sequence[tuple[str, str]]]
PAGE = 8  # options on one page


def codes(*names: str) -> Options:
    """Options with fixed codes, said as `<form>-<step>-<code>`."""

    def options(view: View, _draft: Draft, prefix: str) -> list[tuple[str, str]]:
        return [(name, view.words.plain(f"{prefix}-{name}")) for name in names]

    return options


class ChoiceStep(Step):
    """One of several options, tapped (or typed word for word).

    :param options: `(view, draft, prefix) -> [(code, label), …]`, asked anew for every screen
    :param width: buttons in a row
    """

    def __init__(self, state: State, options: Options, *, width: int = 1, **rest: Any) -> None:
        super().__init__(state, **rest)
        self.options, self.width = options, width

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        every = self.options(view, draft, self.prefix)
        first = page * PAGE * self.width
        shown = every[first : first + PAGE * self.width]
        return super().read(view, draft, page) | {
            "options": shown,
            "earlier": page > 0,
            "later": first + len(shown) < len(every),
        }

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
        return [Group(chosen, width=self.width), self._pager(form)]

    def _pager(self, form: "Form[Any]") -> Keyboard:
        def turning(by: int) -> Callable[..., Any]:
            async def turn(_q: CallbackQuery, _b: Button, manager: DialogManager) -> None:
                run = Run(manager)
                run.page = max(run.page + by, 0)

            return turn

        earlier, later = form.widget_id(self, "e"), form.widget_id(self, "l")
        return Row(
            Button(Said("button-list-earlier"), earlier, on_click=turning(-1), when="earlier"),
            Button(Said("button-list-later"), later, on_click=turning(1), when="later"),
        )

    async def typed(self, run: Run, message: Message) -> Any:
        said = (message.text or "").strip().casefold()
        for code, label in await self._options(run):
            if said == label.casefold():
                return code
        raise Wrong(Problem.of("form-choose-please"))

    async def _options(self, run: Run) -> Sequence[tuple[str, str]]:
        return await run.desk.read(self.options, run.draft, self.prefix)

    def told(self, view: View, draft: Draft) -> str:
        labels = dict(self.options(view, draft, self.prefix))
        return labels.get(draft.get(self.name, ""), view.words.plain("form-empty-answer"))


class ManyStep(ChoiceStep):
    """Any number of options (at least `least`, at most `most`), marked and then finished.

    :param every: shows a button of this key, which takes all options at once
    """

    def __init__(
        self,
        state: State,
        options: Options,
        *,
        least: int = 0,
        most: int = 30,
        every: str = "",
        **rest: Any,
    ) -> None:
        super().__init__(state, options, **rest)
        self.least, self.most, self.every = least, most, every
        self._marks = ""

    def prepare(self, manager: DialogManager, draft: Draft) -> None:
        marked = [short(code) for code in draft.get(self.name) or []]
        manager.current_context().widget_data[self._marks] = marked

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        seen = super().read(view, draft, page)
        shown = {code for code, _ in seen["options"]}
        if any(code not in shown for code in draft.get(self.name) or []):
            # Marks on another page would look as if nothing had been taken
            seen["below"] = view.words("form-marked-so-far", marked=self.told(view, draft))
        return seen

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        self._marks = form.widget_id(self, "m")

        async def changed(_e: Any, widget: Any, manager: DialogManager, _item: str) -> None:
            run = Run(manager)
            checked = set(widget.get_checked())
            offered = [code for code, _ in await self._options(run)]
            run.draft[self.name] = [code for code in offered if short(code) in checked]
            run.problem = None

        async def finished(_q: CallbackQuery, _w: Any, manager: DialogManager) -> None:
            run = Run(manager)
            marked = run.draft.get(self.name) or []
            if not self.least <= len(marked) <= self.most:
                run.problem = Problem.of("form-how-many", least=self.least, most=self.most)
            else:
                await form.answer(run, self, list(marked))

        async def all_taken(_q: CallbackQuery, _w: Any, manager: DialogManager) -> None:
            run = Run(manager)
            offered = [code for code, _ in await self._options(run)]
            if offered:
                await form.answer(run, self, offered[: self.most])

        marks = Multiselect(
            Format("✓ {item[1]}"),
            Format("{item[1]}"),
            id=self._marks,
            item_id_getter=lambda item: short(item[0]),
            items="options",
            on_state_changed=changed,
        )
        done = Button(Said("form-marked"), id=form.widget_id(self, "d"), on_click=finished)
        found: list[Keyboard] = [Group(marks, width=self.width), self._pager(form), done]
        if self.every:
            every = Button(Said(self.every), id=form.widget_id(self, "a"), on_click=all_taken)
            found.insert(0, every)
        return found

    async def typed(self, run: Run, message: Message) -> Any:
        marked: list[str] = run.draft.get(self.name) or []
        said = bare(message.text or "")
        if said.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        known = {label.casefold(): code for code, label in await self._options(run)}
        code = known.get(said.casefold())
        if code is None:
            raise Wrong(Problem.of("form-choose-please"))
        if code not in marked:
            run.draft[self.name] = [*marked, code]
        raise Stay

    def told(self, view: View, draft: Draft) -> str:
        labels = dict(self.options(view, draft, self.prefix))
        marked = [labels[code] for code in draft.get(self.name) or [] if code in labels]
        return ", ".join(marked) or view.words.plain("form-empty-answer")
