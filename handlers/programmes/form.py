"""The forms of a programme: its sections, the plan's items, and the words around a change."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, TextStep, codes
from handlers.forms.session import Run
from handlers.forms.steps import Draft
from handlers.programmes.facts import version_seen
from handlers.programmes.plan_form import item_form
from handlers.programmes.screens import programme_screen, version_screen
from handlers.programmes.steps import EndStep, SectionStep, save, save_end
from handlers.view import View
from mentoring.mentorships.rules import REASONS
from mentoring.programmes.agreeing import refuse_programme, return_programme
from mentoring.programmes.changing import change_programme, keep_plan_template, move_end
from mentoring.programmes.ending import end_programme, stop_programme
from mentoring.programmes.terms import LONGEST_REMARK, MODES, SECTIONS


class ProgrammeWriting(StatesGroup):
    """The sections, in the order of S0 4.8."""

    problem = State()
    strengths = State()
    goal = State()
    objectives = State()
    content = State()
    interim = State()
    results = State()
    ends_on = State()
    mode = State()
    schedule = State()
    conditions = State()


class ProgrammeRemark(StatesGroup):
    """Why a version is sent back."""

    remark = State()


class ChangeProgramme(StatesGroup):
    """What a change is for."""

    why = State()


class MoveEnd(StatesGroup):
    """Another last day, and why."""

    ends_on = State()
    why = State()


class EarlyEnd(StatesGroup):
    """Why a programme ends before its time."""

    reason = State()
    note = State()


class StopProgramme(StatesGroup):
    """Why the curator ends it."""

    note = State()


class KeepPlan(StatesGroup):
    """What a template of one's own is called."""

    title = State()


@dataclass
class WritingDraft:
    """All is kept already, answer by answer."""

    version_id: int


@dataclass
class RemarkDraft:
    """A word with which a version goes back; the caller's `side` says by which action."""

    version_id: int
    manager: bool
    remark: str


@dataclass
class ChangeDraft:
    """A change to begin."""

    programme_id: int
    why: str


@dataclass
class MoveDraft:
    """Another last day."""

    programme_id: int
    ends_on: date
    why: str | None = None


@dataclass
class EarlyDraft:
    """An early end."""

    programme_id: int
    reason: str
    note: str | None = None


@dataclass
class StopDraft:
    """An end by the curator."""

    programme_id: int
    note: str


@dataclass
class KeepDraft:
    """A template to put by."""

    programme_id: int
    title: str


async def go_on_writing(desk: Desk, version_id: int, only: str = "") -> None:
    """Ask for what is not written yet; or for one section anew."""
    given = await desk.read(_written, version_id)
    given.pop(only, None)
    state = next((s.state for s in writing.steps if s.name == only), writing.entry(given))
    await desk.start(state, **given, only_missing=True)


def _written(view: View, version_id: int) -> dict[str, Any]:
    version, _, _, _ = version_seen(view, version_id)
    given: dict[str, Any] = {"version_id": version_id, "ends_on": version.ends_on.isoformat()}
    for name in (*SECTIONS, "mode"):
        if getattr(version, name):
            given[name] = getattr(version, name)
    return given


async def _wrote(desk: Desk, draft: WritingDraft) -> None:
    await desk.show(version_screen, draft.version_id)


async def _left(desk: Desk, draft: dict[str, Any]) -> None:
    await desk.say("programme-kept")
    await desk.show_new(version_screen, int(draft["version_id"]))


async def _save_mode(run: Run, value: Any) -> None:
    await save("mode", run, value)


async def _send_back(desk: Desk, draft: RemarkDraft) -> None:
    action = refuse_programme if draft.manager else return_programme
    await desk.do(action, draft.version_id, draft.remark)
    await desk.show(version_screen, draft.version_id)


async def _change(desk: Desk, draft: ChangeDraft) -> None:
    version_id = await desk.do(change_programme, draft.programme_id, draft.why)
    await desk.show(version_screen, version_id)


async def _move(desk: Desk, draft: MoveDraft) -> None:
    version_id = await desk.do(move_end, draft.programme_id, draft.ends_on, draft.why or "")
    await desk.show(version_screen, version_id)


async def _end(desk: Desk, draft: EarlyDraft) -> None:
    await desk.do(end_programme, draft.programme_id, draft.reason, draft.note or "")
    await desk.show(programme_screen, draft.programme_id)


async def _stop(desk: Desk, draft: StopDraft) -> None:
    await desk.do(stop_programme, draft.programme_id, draft.note)
    await desk.show(programme_screen, draft.programme_id)


async def _keep(desk: Desk, draft: KeepDraft) -> None:
    await desk.do(keep_plan_template, draft.programme_id, draft.title)
    await desk.say("programme-template-kept", title=draft.title)
    await desk.show_new(programme_screen, draft.programme_id)


def _leading(draft: Draft) -> bool:
    return bool(draft.get("leads", True))


writing: Form[Any] = Form(
    "prog",
    SectionStep(ProgrammeWriting.problem),
    SectionStep(ProgrammeWriting.strengths),
    SectionStep(ProgrammeWriting.goal),
    SectionStep(ProgrammeWriting.objectives),
    SectionStep(ProgrammeWriting.content),
    SectionStep(ProgrammeWriting.interim),
    SectionStep(ProgrammeWriting.results),
    EndStep(ProgrammeWriting.ends_on, when=_leading, then=save_end),
    ChoiceStep(ProgrammeWriting.mode, codes(*MODES), then=_save_mode),
    SectionStep(ProgrammeWriting.schedule),
    SectionStep(ProgrammeWriting.conditions),
    draft=WritingDraft,
    finish=_wrote,
    cancelled=_left,
    progress=True,
)
remark: Form[Any] = Form(
    "progback",
    TextStep(ProgrammeRemark.remark, most=LONGEST_REMARK),
    draft=RemarkDraft,
    finish=_send_back,
)
change: Form[Any] = Form(
    "progchange",
    TextStep(ChangeProgramme.why, most=LONGEST_REMARK),
    draft=ChangeDraft,
    finish=_change,
)
move: Form[Any] = Form(
    "progmove",
    EndStep(MoveEnd.ends_on),
    TextStep(MoveEnd.why, most=LONGEST_REMARK, skippable=True),
    draft=MoveDraft,
    finish=_move,
)
early: Form[Any] = Form(
    "progend",
    ChoiceStep(EarlyEnd.reason, codes(*REASONS)),
    TextStep(EarlyEnd.note, most=LONGEST_REMARK, skippable=True),
    draft=EarlyDraft,
    finish=_end,
)
stop: Form[Any] = Form(
    "progstop", TextStep(StopProgramme.note, most=LONGEST_REMARK), draft=StopDraft, finish=_stop
)
keep: Form[Any] = Form(
    "progkeep", TextStep(KeepPlan.title, most=100), draft=KeepDraft, finish=_keep
)

FORMS: tuple[Form[Any], ...] = (writing, item_form, remark, change, move, early, stop, keep)
