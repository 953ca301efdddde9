"""Steps that ask for a moment: a day by calendar and an hour by button, or typed words.

What was typed («завтра в 15:30») is shown back (weekday, date, hour, zone) for a yes. All hours
are those of the person who answers; the draft holds ISO moments in UTC. The step's own message
takes `$status`, which says what is chosen and what to do now.
"""

import operator
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Select
from aiogram_dialog.widgets.text import Format
from markupsafe import Markup

from handlers.forms.calendar import AHEAD, DayCalendar
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Stay, Step, Wrong
from handlers.forms.words import Said
from handlers.view import View
from locales import moments
from mentoring.times.typed import parse_typed_date, parse_typed_time

if TYPE_CHECKING:
    from handlers.forms.form import Form

HOURS = range(8, 21)
SECONDS = 10  # digits of a moment on a button
DAY, HOUR, CHECK, LIST = "day", "hour", "check", "list"


class MomentStep(Step):
    """One moment ahead. The answer is an ISO moment in UTC.

    :param done: the key of the button that goes on from a list of several
    """

    most = 1

    def __init__(self, state: State, *, done: str = "button-next", **rest: Any) -> None:
        super().__init__(state, **rest)
        self.done = done

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        def button(
            key: str, part: str, phase: str, act: Callable[[Run], Any], only: str = "phase"
        ) -> Button:
            async def clicked(_q: CallbackQuery, _b: Button, manager: DialogManager) -> None:
                run = Run(manager)
                run.problem = None
                result = act(run)
                if result is not None:
                    await form.answer(run, self, result)

            shown = _in(phase)
            return Button(
                Said(key),
                id=form.widget_id(self, part),
                on_click=clicked,
                when=lambda data, *rest: shown(data, *rest) and bool(data[only]),
            )

        async def day_tapped(_q: Any, _w: Any, manager: DialogManager, day: date) -> None:
            run = Run(manager)
            run.problem = await run.desk.read(self._enter_day, run.draft, day)

        async def hour_tapped(_q: Any, _w: Any, manager: DialogManager, item: str) -> None:
            run = Run(manager)
            run.problem = None
            if not (item.isdecimal() and len(item) <= SECONDS):  # no hour that was offered
                return
            at = datetime.fromtimestamp(int(item), UTC)
            if at <= run.desk.tools.office.now():  # it passed while the buttons were on the screen
                run.problem = Problem.of(
                    "form-moment-past", moment=await run.desk.read(lambda view: view.moment(at))
                )
                return
            answer = self._take(run, at)
            if answer is not None:
                await form.answer(run, self, answer)

        hours = Select(
            Format("{item[1]}"),
            id=form.widget_id(self, "h"),
            item_id_getter=operator.itemgetter(0),
            items="hours",
            on_click=hour_tapped,
        )
        return [
            DayCalendar(id=form.widget_id(self, "k"), on_click=day_tapped, when=_in(DAY)),
            Group(hours, width=4, when=_in(HOUR)),
            button("form-moment-other-day", "o", HOUR, self._restart),
            button("form-moment-right", "y", CHECK, self._accept),
            button("form-moment-other", "w", CHECK, self._restart),
            button(self.done, "d", LIST, self._chosen),
            button("form-moment-add", "a", LIST, self._restart, only="more"),
            button("form-moment-drop", "r", LIST, self._drop),
        ]

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        now = _local_now(view)
        at = self._place(draft)
        chosen = self._moments(draft)
        day = date.fromisoformat(at["day"]) if "day" in at else now.date()
        status = self._status(view, at, chosen, day)
        return {
            "facts": {**super().read(view, draft, page)["facts"], "status": status},
            "phase": at["phase"],
            "more": len(chosen) < self.most,
            "today": now.date().isoformat(),
            "hours": _hours(day, now) if at["phase"] == HOUR else [],
        }

    async def typed(self, run: Run, message: Message) -> Any:
        if message.text is None:
            raise Wrong(Problem.of("form-text-please"))
        if message.text.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        draft = run.draft
        at = self._place(draft)
        if at["phase"] == LIST and len(self._moments(draft)) >= self.most:
            raise Wrong(Problem.of("form-moment-enough", most=self.most))
        now = await run.desk.read(_local_now)
        # An hour alone belongs to the day that was tapped
        tapped = at.get("day") if at["phase"] == HOUR else None
        base = now
        if tapped and date.fromisoformat(tapped) > now.date():
            base = datetime.combine(date.fromisoformat(tapped), time(0), tzinfo=now.tzinfo)
        moment = parse_typed_time(message.text, base) or parse_typed_time(message.text, now)
        if moment is None:
            day = parse_typed_date(message.text, now.date())
            if day is None:
                raise Wrong(Problem.of("form-moment-unread"))
            problem = await run.desk.read(self._enter_day, draft, day)
            if problem is not None:
                raise Wrong(problem)
            raise Stay
        if moment <= now:
            told = await run.desk.read(lambda view: view.moment(moment))
            raise Wrong(Problem.of("form-moment-past", moment=told))
        if moment > now + AHEAD:
            raise Wrong(Problem.of("form-moment-far"))
        draft[self._key] = {"phase": CHECK, "typed": moment.astimezone(UTC).isoformat()}
        raise Stay

    def told(self, view: View, draft: Draft) -> str:
        return ", ".join(view.moment(moment) for moment in self._moments(draft)) or super().told(
            view, draft
        )

    @property
    def _key(self) -> str:
        return f"{self.name}_at"

    def _place(self, draft: Draft) -> dict[str, str]:
        """Where the person is: choosing a day or an hour, checking typed words, or at the list."""
        place: dict[str, str] = draft.get(self._key) or {
            "phase": LIST if self._moments(draft) and self.most > 1 else DAY
        }
        return place

    def _moments(self, draft: Draft) -> list[datetime]:
        kept = draft.get(self.name)
        kept = [kept] if isinstance(kept, str) else kept or []
        return [datetime.fromisoformat(moment) for moment in kept]

    def _status(
        self, view: View, at: dict[str, str], chosen: list[datetime], day: date
    ) -> Markup | str:
        lines: list[Markup] = []
        if self.most > 1:
            lines = [view.words("form-moment-chosen", moment=view.moment(m)) for m in chosen]
        noon = datetime.combine(day, time(12), tzinfo=ZoneInfo(view.zone))
        zone = moments.zone_label(view.zone, noon, view.words.locale)
        if at["phase"] == HOUR:
            lines.append(view.words("form-moment-hour", day=view.day(day), zone=zone))
        elif at["phase"] == CHECK:
            typed = datetime.fromisoformat(at["typed"])
            lines.append(view.words("form-moment-check", moment=view.moment(typed)))
        elif at["phase"] == DAY:
            lines.append(view.words("form-moment-day", zone=zone))
        elif len(chosen) < self.most:
            lines.append(view.words("form-moment-more", most=self.most))
        return Markup("\n").join(lines)

    def _enter_day(self, view: View, draft: Draft, day: date) -> Problem | None:
        """Go on to the hours of a day, or say why not."""
        now = _local_now(view)
        if day < now.date():
            return Problem.of("form-moment-day-past", day=view.day(day))
        if day > now.date() + AHEAD:
            return Problem.of("form-moment-far")
        if not _hours(day, now):
            return Problem.of("form-moment-day-over")
        draft[self._key] = {"phase": HOUR, "day": day.isoformat()}
        return None

    def _restart(self, run: Run) -> None:
        run.draft[self._key] = {"phase": DAY}

    def _accept(self, run: Run) -> str | list[str] | None:
        typed = self._place(run.draft).get("typed")
        return self._take(run, datetime.fromisoformat(typed)) if typed else None

    def _take(self, run: Run, moment: datetime) -> str | list[str] | None:
        """Keep a moment; the answer, if the step is done with it."""
        run.draft.pop(self._key, None)
        return moment.isoformat()

    def _chosen(self, run: Run) -> str | list[str] | None:
        return None

    def _drop(self, run: Run) -> None:
        return None


class MomentsStep(MomentStep):
    """One to `most` moments ahead. The answer is a list of ISO moments in UTC."""

    def __init__(self, state: State, *, most: int = 3, **rest: Any) -> None:
        super().__init__(state, **rest)
        self.most = most

    def _take(self, run: Run, moment: datetime) -> str | list[str] | None:
        kept = {*(run.draft.get(self.name) or []), moment.astimezone(UTC).isoformat()}
        run.draft[self.name] = sorted(kept)[: self.most]
        run.draft[self._key] = {"phase": LIST}
        return None

    def _chosen(self, run: Run) -> str | list[str] | None:
        return list(run.draft.get(self.name) or []) or None

    def _drop(self, run: Run) -> None:
        kept = run.draft.get(self.name) or []
        run.draft[self.name] = kept[:-1]
        run.draft[self._key] = {"phase": LIST if kept[:-1] else DAY}


def _in(phase: str) -> Callable[..., bool]:
    def shown(data: dict[str, Any], *_: object) -> bool:
        return bool(data["phase"] == phase)

    return shown


def _local_now(view: View) -> datetime:
    return view.now.astimezone(ZoneInfo(view.zone))


def _hours(day: date, now: datetime) -> list[tuple[str, str]]:
    """The full hours of a day that are still ahead, as (POSIX seconds, «15:00»)."""
    offered = [datetime.combine(day, time(hour), tzinfo=now.tzinfo) for hour in HOURS]
    return [(f"{at.timestamp():.0f}", f"{at:%H:%M}") for at in offered if at > now]
