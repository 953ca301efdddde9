"""A form: its steps in order, one window each, a review, and what is done with the answers."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, TypeVar

from aiogram.enums import ContentType
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select
from aiogram_dialog.widgets.text import Format
from pydantic import TypeAdapter

from handlers.desk import Desk
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Facts, Stay, Step, Wrong
from handlers.forms.words import Ready, Said
from handlers.view import View
from mentoring.refusals import Refusal

D = TypeVar("D")


class Form(Generic[D]):
    """Steps → draft → `finish(desk, draft)`.

    :param name: prefix of the form's messages and widgets; short, unique, Latin
    :param draft: a dataclass with a field for every step (and for what the form is started with);
        the answers are checked against it before `finish`
    :param review: the state of a last window that shows all answers back, each to be changed;
        without it the last answer finishes the form
    :param finish: does the action and shows its result; a Refusal is shown, and the form stays
    :param voice: prefix of the messages where it is another than the name, to share a form's words
    :param review_facts: values for the review's own message
    :param progress: whether each question says «3 из 9»; its words are then one plain line
    :param cancelled: shows what «Отменить» leaves behind, where that is not «nothing»

    Started with `only_missing=True` (and at `form.entry(given)`), it asks only for what the given
    draft lacks.
    """

    def __init__(
        self,
        name: str,
        *steps: Step,
        draft: type[D],
        finish: Callable[[Desk, D], Awaitable[None]],
        review: State | None = None,
        voice: str | None = None,
        review_facts: Facts | None = None,
        progress: bool = False,
        cancelled: Callable[[Desk, dict[str, Any]], Awaitable[None]] | None = None,
    ) -> None:
        self.name, self.steps, self.review = name, steps, review
        self.voice = voice or name
        self._draft = TypeAdapter(draft)
        self._finish = finish
        self._review_facts = review_facts
        self._progress, self._cancelled = progress, cancelled
        for step in steps:
            step.prefix = f"{self.voice}-{step.name}"

    def entry(self, draft: Mapping[str, Any]) -> State:
        """Where a form that is given this draft begins: at the first answer it lacks."""
        missing = self._missing(dict(draft))
        return missing.state if missing else self.review or self.steps[0].state

    def _missing(self, draft: dict[str, Any]) -> Step | None:
        return next((s for s in self.steps if s.asked(draft) and s.name not in draft), None)

    def widget_id(self, step: Step, part: str) -> str:
        """A widget id that no other widget of the project has; it travels in `callback_data`."""
        return f"{self.name}_{self.steps.index(step)}{part}"

    def dialog(self) -> Dialog:
        """The dialog to include in a router."""
        windows = [self._window(step) for step in self.steps]
        if self.review is not None:
            windows.append(self._review_window(self.review))
        return Dialog(*windows)

    async def answer(self, run: Run, step: Step, value: Any) -> None:
        """Take an answer and go on."""
        run.draft[step.name] = value
        run.problem = None
        run.page = 0
        if step.then is not None:
            await step.then(run, value)
        following = self.steps[self.steps.index(step) + 1 :]
        if run.returning:
            following = tuple(s for s in following if s.name not in run.draft)
        upcoming = next((s for s in following if s.asked(run.draft)), None)
        if upcoming is not None:
            await run.manager.switch_to(upcoming.state)
        elif self.review is not None:
            run.returning = False
            await run.manager.switch_to(self.review)
        else:
            await self._complete(run)

    async def _complete(self, run: Run) -> None:
        desk = run.desk
        missing = self._missing(run.draft)
        if missing is not None:  # a changed answer brought a new question
            run.returning = True
            await run.manager.switch_to(missing.state)
            return
        known = {step.name: run.draft.get(step.name) for step in self.steps}
        draft = self._draft.validate_python({**run.draft, **known})
        try:
            await self._finish(desk, draft)
        except Refusal as refusal:
            run.problem = Problem.of("form-refused", reason=await desk.refusal_text(refusal))
            return
        self._ended(run)
        await run.manager.done(show_mode=ShowMode.NO_UPDATE)

    @staticmethod
    def _ended(run: Run) -> None:
        """Remember which form of this chat came to its end now: one more tap on it is no riddle."""
        tools = run.desk.tools
        tools.finished[run.desk.chat.id] = (run.manager.current_context().id, tools.office.now())

    async def _back(self, _query: CallbackQuery, _button: Button, manager: DialogManager) -> None:
        run = Run(manager)
        run.problem, run.page = None, 0
        state = manager.current_context().state
        index = next((i for i, s in enumerate(self.steps) if s.state == state), len(self.steps))
        earlier = [
            s for s in self.steps[:index] if s.asked(run.draft) and not run.was_given(s.name)
        ]
        if run.changing and self.review is not None:
            run.returning = False
            await manager.switch_to(self.review)
        elif earlier and not run.changing:
            await manager.switch_to(earlier[-1].state)
        else:
            await self._cancel(_query, _button, manager)

    async def _cancel(self, _query: CallbackQuery, _button: Button, manager: DialogManager) -> None:
        run = Run(manager)
        if self._cancelled is None:
            await run.desk.say("form-cancelled")
        else:
            await self._cancelled(run.desk, run.draft)
        self._ended(run)
        await manager.done()

    def _window(self, step: Step) -> Window:
        async def typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
            run = Run(manager)
            try:
                value = await step.typed(run, message)
            except Wrong as wrong:
                run.problem = wrong.problem
            except Stay:
                run.problem = None
            else:
                await self.answer(run, step, value)

        async def skipped(_q: CallbackQuery, _b: Button, manager: DialogManager) -> None:
            await self.answer(Run(manager), step, None)

        async def getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
            run = Run(dialog_manager)
            step.prepare(dialog_manager, run.draft)

            def look(view: View) -> dict[str, Any]:
                seen = step.read(view, run.draft, run.page)
                question = str(view.words(step.prefix, **seen["facts"]))
                if self._progress:
                    question = f"{self._place(view, step, run.draft)}\n<b>{question}</b>"
                question = "\n".join(part for part in (question, seen.get("below")) if part)
                seen["question"] = self._with_problem(run, question)
                return seen

            return await run.desk.read(look)

        foot = [Button(Said("button-back"), id=self.widget_id(step, "b"), on_click=self._back)]
        cancel = Button(Said("button-cancel"), id=self.widget_id(step, "x"), on_click=self._cancel)
        keyboard = step.keyboard(self)
        if step.skippable:
            skip_id = self.widget_id(step, "s")
            keyboard.append(Button(Said("button-skip"), id=skip_id, on_click=skipped))
        return Window(
            Ready("question"),
            *keyboard,
            Row(*foot, cancel),
            MessageInput(typed, content_types=ContentType.ANY),
            state=step.state,
            getter=getter,
        )

    def _review_window(self, state: State) -> Window:
        async def confirmed(_q: CallbackQuery, _b: Button, manager: DialogManager) -> None:
            await self._complete(Run(manager))

        async def change(_q: CallbackQuery, _w: Any, manager: DialogManager, item: str) -> None:
            run = Run(manager)
            chosen = {str(i): s for i, s in enumerate(self.steps) if s.asked(run.draft)}
            if item in chosen:
                run.returning = True
                await manager.switch_to(chosen[item].state)

        async def typed(_message: Message, _input: MessageInput, manager: DialogManager) -> None:
            Run(manager).problem = Problem.of("form-choose-please")

        async def getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
            run = Run(dialog_manager)

            def look(view: View) -> dict[str, Any]:
                asked = [(i, s) for i, s in enumerate(self.steps) if s.asked(run.draft)]
                lines = [
                    view.words("form-answer", name=label, answer=step.told(view, run.draft))
                    for label, step in ((self.label(view, s, run.draft), s) for _, s in asked)
                ]
                facts = self._review_facts(view, run.draft) if self._review_facts else {}
                title = view.words(f"{self.voice}-review", **facts)
                return {
                    "question": self._with_problem(run, "\n".join((title, *lines))),
                    "options": [(i, self.label(view, s, run.draft)) for i, s in asked],
                }

            return await run.desk.read(look)

        changes = Select(
            Format("✎ {item[1]}"),
            id=f"{self.name}_change",
            item_id_getter=lambda item: str(item[0]),
            items="options",
            on_click=change,
        )
        return Window(
            Ready("question"),
            Button(Said(f"{self.voice}-confirm"), id=f"{self.name}_yes", on_click=confirmed),
            Group(changes, width=2),
            Row(
                Button(Said("button-back"), id=f"{self.name}_rb", on_click=self._back),
                Button(Said("button-cancel"), id=f"{self.name}_rx", on_click=self._cancel),
            ),
            MessageInput(typed, content_types=ContentType.ANY),
            state=state,
            getter=getter,
        )

    def _place(self, view: View, step: Step, draft: dict[str, Any]) -> str:
        asked = [one for one in self.steps if one.asked(draft)]
        return view.words("progress", step=asked.index(step) + 1, total=len(asked))

    @staticmethod
    def label(view: View, step: Step, draft: dict[str, Any]) -> str:
        """What an answer is called; it may depend on the same facts as its question."""
        facts = step.facts(view, draft) if step.facts else {}
        return view.words.plain(f"{step.prefix}-label", **facts)

    @staticmethod
    def _with_problem(run: Run, question: str) -> str:
        problem = run.problem
        if problem is None:
            return question
        return f"{run.desk.words(problem.key, **problem.args)}\n\n{question}"
