"""Questionnaires as forms: the steps are made of the data, every answer is kept at once."""

from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, NumberStep, Step, TextStep
from handlers.forms.session import Run
from handlers.forms.steps import Draft
from handlers.surveys.sheets import own_sheet, sheet_screen
from handlers.view import View
from mentoring.refusals import Refusal
from mentoring.surveys.answering import answer, finish
from mentoring.surveys.items import Choice, FreeText, Item, Scale
from mentoring.surveys.questionnaires import QUESTIONNAIRES, Occasion, Questionnaire, option_key
from storage.surveys import answers_of

TAKEN = (Occasion.ENTRY, Occasion.MIDDLE, Occasion.EXIT)


class ScaleStep(NumberStep):
    """A mark; the question says which end is the best."""

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        ends = view.words("monitoring-scale", least=self.least, most=self.most)
        return super().read(view, draft, page) | {"below": ends}


def _form(questionnaire: Questionnaire) -> Form[Any]:
    name = "sv_" + questionnaire.code.replace("-", "_")
    states = {item.code: State() for item in questionnaire.items}
    group = type(name, (StatesGroup,), states)
    return Form(
        name,
        *(_step(item, getattr(group, item.code)) for item in questionnaire.items),
        draft=dict[str, Any],
        finish=_finish,
        voice=f"survey-{questionnaire.code}",
        progress=True,
        cancelled=_put_off,
    )


def _step(item: Item, state: State) -> Step:
    async def keep(run: Run, value: Any) -> None:
        try:
            await run.desk.do(answer, int(run.draft["sheet"]), item.code, value)
        except Refusal:  # it is over: the form must not wait for an answer any more
            await run.manager.done()
            raise

    match item:
        case Scale():
            marks = tuple(range(item.low, item.high + 1))
            return ScaleStep(
                state,
                least=item.low,
                most=item.high,
                offered=marks,
                skippable=item.skippable,
                then=keep,
            )
        case Choice():
            return ChoiceStep(state, _options(item), skippable=item.skippable, then=keep)
        case FreeText():
            return TextStep(state, most=item.longest, skippable=item.skippable, then=keep)
        case _:
            raise ValueError(f"no step for {item}")


def _options(item: Choice) -> Any:
    def options(view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
        return [(option, view.words.plain(option_key(option))) for option in item.options]

    return options


async def _finish(desk: Desk, draft: dict[str, Any]) -> None:
    sheet_id = int(draft["sheet"])
    await desk.do(finish, sheet_id)
    await desk.show(sheet_screen, sheet_id)


async def _put_off(desk: Desk, draft: dict[str, Any]) -> None:
    await desk.show_new(sheet_screen, int(draft["sheet"]))


FORMS = {
    questionnaire.code: _form(questionnaire)
    for questionnaire in QUESTIONNAIRES.values()
    if questionnaire.occasion in TAKEN
}


def _so_far(view: View, sheet_id: int) -> tuple[str, dict[str, Any]] | None:
    """The questionnaire and its answers so far; None when there is nothing to answer."""
    sheet, survey = own_sheet(view, sheet_id)
    if sheet.state == "done" or survey.state != "open" or sheet.questionnaire not in FORMS:
        return None
    answers = answers_of(view.session, sheet_id)
    return sheet.questionnaire, {item: row.value for item, row in answers.items()}


async def take(desk: Desk, sheet_id: int) -> None:
    """Begin a questionnaire, or go on where its stored answers end."""
    found = await desk.read(_so_far, sheet_id)
    if found is None:
        await desk.show(sheet_screen, sheet_id)
        return
    code, answers = found
    form = FORMS[code]
    if QUESTIONNAIRES[code].next_after(frozenset(answers)) is None:
        await desk.settle(sheet_screen, sheet_id, finish)
        return
    manager = desk.manager
    if manager is not None and _under_way(desk, form, sheet_id):
        await manager.show()
        return
    draft = {"sheet": sheet_id, **answers}
    await desk.start(form.entry(draft), **draft)


def _under_way(desk: Desk, form: Form[Any], sheet_id: int) -> bool:
    manager = desk.manager
    if manager is None or not manager.has_context():
        return False
    context = manager.current_context()
    same = context.state.group is form.steps[0].state.group
    return same and Run(manager).draft.get("sheet") == sheet_id
