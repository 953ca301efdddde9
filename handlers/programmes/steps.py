"""The questions of a programme: a section with its sample, and the last day."""

from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Keyboard

from handlers.forms import TextStep
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Wrong
from handlers.forms.words import Said
from handlers.joining.tags import tag_label
from handlers.mentorships.day_step import DayStep
from handlers.programmes.facts import people_in, programme_seen, today_there, version_seen
from handlers.view import View
from mentoring.programmes.samples import sample_of
from mentoring.programmes.terms import LONGEST_TEXT, check_term, last_day_after
from mentoring.programmes.writing import save_section, save_term
from mentoring.refusals import NotFound, Refusal
from storage.mentorships import Mentorship
from storage.people import Profile
from storage.programmes import Programme, ProgrammeVersion

if TYPE_CHECKING:
    from handlers.forms.form import Form

OFFERED_MONTHS = {"usual": (3, 6, 9, 12), "staged": (24, 36)}


async def save(name: str, run: Run, value: Any) -> None:
    """Keep an answer at once: nothing is lost, whatever comes next."""
    await run.desk.do(save_section, int(run.draft["version_id"]), name, str(value))


async def save_end(run: Run, value: Any) -> None:
    """Keep the last day at once."""
    version = await run.desk.read(_version, int(run.draft["version_id"]))
    ends = date.fromisoformat(value)
    await run.desk.do(save_term, version.id, version.starts_on, ends)


def _version(view: View, version_id: int) -> ProgrammeVersion:
    return version_seen(view, version_id)[0]


class SectionStep(TextStep):
    """One section's text; a sample can be taken by one tap, or what stands there kept."""

    def __init__(self, state: State, **rest: Any) -> None:
        keep: Callable[[Run, Any], Awaitable[None]] = partial(save, state._state or "")
        super().__init__(state, most=LONGEST_TEXT, then=keep, **rest)

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        seen = super().read(view, draft, page)
        version, _, _, _ = version_seen(view, int(draft["version_id"]))
        written, sample = getattr(version, self.name), self._sample(view, draft)
        if written:
            seen["below"] = view.words("programme-written", text=written)
        elif sample:
            seen["below"] = view.words("programme-sample", text=sample)
        return seen | {"sample": bool(sample) and not written, "written": bool(written)}

    def _sample(self, view: View, draft: Draft) -> str:
        _, _, row, _ = version_seen(view, int(draft["version_id"]))
        profiles = [view.session.get(Profile, one.id) for one in people_in(view, row)[1]]
        if self.name == "problem":
            tags = [tag for one in profiles if one for tag in one.difficulties]
            return "; ".join(tag_label(view, tag) for tag in dict.fromkeys(tags))
        if self.name == "strengths":
            return "\n".join(one.strengths for one in profiles if one and one.strengths)
        return sample_of(row.role_form, self.name)

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        async def take(_q: CallbackQuery, _b: Button, manager: DialogManager) -> None:
            run = Run(manager)
            sample = await run.desk.read(self._sample, run.draft)
            if sample:
                await form.answer(run, self, sample[:LONGEST_TEXT])

        async def keep(_q: CallbackQuery, _b: Button, manager: DialogManager) -> None:
            run = Run(manager)
            version = await run.desk.read(_version, int(run.draft["version_id"]))
            if written := getattr(version, self.name):
                await form.answer(run, self, written)

        return [
            Button(
                Said("programme-take-sample"),
                id=form.widget_id(self, "t"),
                on_click=take,
                when="sample",
            ),
            Button(
                Said("programme-keep-written"),
                id=form.widget_id(self, "w"),
                on_click=keep,
                when="written",
            ),
        ]


class EndStep(DayStep):
    """The last day of a draft, or another one for what is in force: by round months, or typed."""

    def __init__(self, state: State, **rest: Any) -> None:
        super().__init__(state, offered=(), prefer="future", **rest)

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        seen = super().read(view, draft, page)
        version, programme, row = _about(view, draft)
        days = {
            last_day_after(version.starts_on, months): months
            for months in OFFERED_MONTHS[programme.kind]
        }
        day, moved = today_there(view, row), version.state != "draft"
        seen["options"] = [
            (
                last.isoformat(),
                view.words.plain("programme-end-option", day=f"{last:%d.%m.%Y}", months=months),
            )
            for last, months in days.items()
            if last >= day and not (moved and last == version.ends_on)
        ]
        return seen

    async def typed(self, run: Run, message: Message) -> Any:
        found = await super().typed(run, message)
        refusal = await run.desk.read(_refused, run.draft, date.fromisoformat(found))
        if refusal is not None:
            reason = await run.desk.refusal_text(refusal)
            raise Wrong(Problem.of("form-refused", reason=reason))
        return found


def _about(view: View, draft: Draft) -> tuple[ProgrammeVersion, Programme, Mentorship]:
    if "version_id" in draft:
        return version_seen(view, int(draft["version_id"]))[:3]
    programme, row, _ = programme_seen(view, int(draft["programme_id"]))
    version = view.session.get(ProgrammeVersion, programme.current_id or 0)
    if version is None:
        raise NotFound
    return version, programme, row


def _refused(view: View, draft: Draft, ends: date) -> Refusal | None:
    version, programme, _ = _about(view, draft)
    try:
        check_term(programme.kind, version.starts_on, ends)
    except Refusal as refusal:
        return refusal
    return None
