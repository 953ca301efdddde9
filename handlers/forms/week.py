"""The question for hours of a week: days and hours to tap, or «пн, ср 14-17» typed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Select
from aiogram_dialog.widgets.text import Format

from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Stay, Step, Wrong, bare
from handlers.forms.words import Said
from handlers.view import View
from locales.translator import Words
from mentoring.matching.profiles import Slot
from mentoring.matching.score import week
from mentoring.people.week import read_week, slots_of, write_week
from mentoring.times.typed_week import EARLIEST, LATEST, read_typed_week

if TYPE_CHECKING:
    from handlers.forms.form import Form

WORKDAYS = 6  # days to tap; a Sunday can be typed
HOURS = range(EARLIEST // 60, LATEST // 60)


class WeekStep(Step):
    """Hours of a week as `mon 14:00-18:00`. A tapped day has the hours of the day before it.

    A tap on a day marks it and opens its hours; a tap on the open day takes it away again.

    :param usual: what the first tapped day has, in minutes of the day from and to
    """

    def __init__(self, state: State, *, usual: tuple[int, int], **rest: Any) -> None:
        super().__init__(state, **rest)
        self.usual = usual

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        marked = read_week(draft.get(self.name) or [])
        opened = page - 1  # what other questions use as the page is the open day here
        days = {slot.weekday for slot in marked}
        words = view.words
        seen = super().read(view, draft, page) | {
            "days": [
                (number, _mark(number in days) + _day(words, number).capitalize())
                for number in range(WORKDAYS)
            ],
            "hours": [
                (hour, f"{_mark(_holds(marked, opened, hour))}{hour}–{hour + 1}") for hour in HOURS
            ]
            if opened in days
            else [],
        }
        if marked:
            seen["below"] = words("form-marked-so-far", marked=week_words(words, marked))
        return seen

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        async def day(_q: CallbackQuery, _w: Any, manager: DialogManager, item: str) -> None:
            if item in map(str, range(WORKDAYS)):
                self._tap_day(Run(manager), int(item))

        async def hour(_q: CallbackQuery, _w: Any, manager: DialogManager, item: str) -> None:
            if item in map(str, HOURS):
                self._tap_hour(Run(manager), int(item))

        async def finished(_q: CallbackQuery, _w: Any, manager: DialogManager) -> None:
            run = Run(manager)
            await form.answer(run, self, run.draft.get(self.name) or [])

        def choice(part: str, items: str, tapped: Any) -> Keyboard:
            return Select(
                Format("{item[1]}"),
                id=form.widget_id(self, part),
                item_id_getter=lambda item: str(item[0]),
                items=items,
                on_click=tapped,
            )

        return [
            Group(choice("w", "days", day), width=WORKDAYS),
            Group(choice("h", "hours", hour), width=4),
            Button(Said("form-marked"), id=form.widget_id(self, "d"), on_click=finished),
        ]

    def _tap_day(self, run: Run, day: int) -> None:
        marked, opened = self._marked(run), run.page - 1
        of_day = [slot for slot in marked if slot.weekday == day]
        others = [slot for slot in marked if slot.weekday != day]
        if of_day and day == opened:
            self._keep(run, others)
            run.page = 0
            return
        if not of_day:
            model = [slot for slot in marked if slot.weekday == opened] or others[-1:]
            hours = [(slot.begin, slot.end) for slot in model] or [self.usual]
            self._keep(run, [*marked, *(Slot(day, *stretch) for stretch in hours)])
        run.page = day + 1

    def _tap_hour(self, run: Run, hour: int) -> None:
        marked, day = self._marked(run), run.page - 1
        if not any(slot.weekday == day for slot in marked):
            return
        bits, one = week(tuple(marked)), week((Slot(day, hour * 60, hour * 60 + 60),))
        whole = bits & one == one
        self._keep(run, slots_of(bits & ~one if whole else bits | one))

    def _marked(self, run: Run) -> list[Slot]:
        return list(read_week(run.draft.get(self.name) or []))

    def _keep(self, run: Run, slots: Sequence[Slot]) -> None:
        run.draft[self.name] = write_week(slots)
        run.problem = None

    async def typed(self, run: Run, message: Message) -> Any:
        said = bare(message.text or "")
        if said.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        found = read_typed_week(said, self.usual)
        if found is None:
            raise Wrong(Problem.of("form-week-please"))
        days = {day for day, _, _ in found}
        kept = [slot for slot in self._marked(run) if slot.weekday not in days]
        self._keep(run, [*kept, *(Slot(*stretch) for stretch in found)])
        run.page = 0
        raise Stay

    def told(self, view: View, draft: Draft) -> str:
        marked = read_week(draft.get(self.name) or [])
        return week_words(view.words, marked) or view.words.plain("form-empty-answer")


def week_words(words: Words, slots: Sequence[Slot]) -> str:
    """«пн, ср 14:00–18:00; пт 15:30–17:00»: days with the same hours stand together."""
    hours: dict[int, list[str]] = {}
    for slot in slots:
        hours.setdefault(slot.weekday, []).append(f"{_clock(slot.begin)}–{_clock(slot.end)}")
    days: dict[str, list[str]] = {}
    for day, stretches in hours.items():
        days.setdefault(", ".join(stretches), []).append(_day(words, day))
    return "; ".join(f"{', '.join(names)} {stretch}" for stretch, names in days.items())


def _day(words: Words, number: int) -> str:
    return words.plain(f"weekday-short-{number + 1}")


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _holds(marked: Sequence[Slot], day: int, hour: int) -> bool:
    return any(
        slot.weekday == day and slot.begin <= hour * 60 and (hour + 1) * 60 <= slot.end
        for slot in marked
    )


def _mark(chosen: bool) -> str:
    return "✓ " if chosen else ""
