"""A question for a day: today and yesterday by one tap, anything else typed («26.11.2026»)."""

import operator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group, Keyboard, Select
from aiogram_dialog.widgets.text import Format

from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Step, Wrong
from handlers.view import View
from mentoring.times.typed import Prefer, parse_typed_date

if TYPE_CHECKING:
    from handlers.forms.form import Form

NAMED = {0: "today", -1: "yesterday", 1: "tomorrow"}


class DayStep(Step):
    """A day, kept as «2026-11-26».

    :param offered: days from today that have a button, for instance (0, -1)
    :param prefer: where a day without a year lies
    """

    def __init__(
        self, state: State, *, offered: tuple[int, ...], prefer: Prefer, **rest: Any
    ) -> None:
        super().__init__(state, **rest)
        self.offered, self.prefer = offered, prefer

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        today = _today(view)
        options = [
            (day.isoformat(), view.words.plain(f"pairs-day-{NAMED[shift]}", day=view.day(day)))
            for shift, day in ((n, today + timedelta(days=n)) for n in self.offered)
        ]
        return super().read(view, draft, page) | {"options": options}

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        async def tapped(_q: CallbackQuery, _w: Any, manager: DialogManager, item: str) -> None:
            run = Run(manager)
            try:
                date.fromisoformat(item)
            except ValueError:  # no day that was offered
                return
            await form.answer(run, self, item)

        chosen = Select(
            Format("{item[1]}"),
            id=form.widget_id(self, "y"),
            item_id_getter=operator.itemgetter(0),
            items="options",
            on_click=tapped,
        )
        return [Group(chosen, width=1)]

    async def typed(self, run: Run, message: Message) -> Any:
        today = await run.desk.read(_today)
        day = parse_typed_date(message.text or "", today, prefer=self.prefer)
        if day is None:
            raise Wrong(Problem.of("pairs-day-please", example=f"{today:%d.%m.%Y}"))
        return day.isoformat()

    def told(self, view: View, draft: Draft) -> str:
        kept = draft.get(self.name)
        if not isinstance(kept, str):
            return super().told(view, draft)
        day = date.fromisoformat(kept)
        return view.words.plain("pairs-day-told", day=view.day(day), year=day.year)


def _today(view: View) -> date:
    return view.now.astimezone(ZoneInfo(view.zone)).date()
