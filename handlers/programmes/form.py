"""The forms of a programme: its sections, the plan's items, and the words around a change."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, NumberStep, TextStep, codes
from handlers.forms.session import Run
from handlers.forms.steps import Draft
from handlers.programmes.facts import version_seen
from handlers.programmes.plan_screens import plan_screen
from handlers.programmes.screens import programme_screen, version_screen
from handlers.programmes.steps import EndStep, SectionStep, save, save_end
from handlers.tasks.due_step import DueStep
from handlers.view import View
from mentoring.mentorships.rules import REASONS
from mentoring.programmes.agreeing import refuse_programme, return_programme
from mentoring.programmes.changing import change_programme, keep_plan_template, move_end
from mentoring.programmes.ending import end_programme, stop_programme
from mentoring.programmes.plan import LONGEST_AFTER, LONGEST_ITEM, WHO, Item, items_in
from mentoring.programmes.terms import LONGEST_REMARK, MODES, SECTIONS
from mentoring.programmes.writing import save_item
from mentoring.tags import DIRECTIONS


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


class PlanItemForm(StatesGroup):
    """One item of the plan."""

    text = State()
    direction = State()
    who = State()
    expected = State()
    how = State()
    due_on = State()
    after = State()
    days = State()
    review = State()


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
class ItemDraft:
    """An item to put into the plan; key 0 is a new one."""

    version_id: int
    key: int
    text: str
    direction: str | None
    who: str
    expected: str | None
    how: str
    due_on: date | None = None
    after: int | None = None
    days: int | None = None
    stage: int = 0
    kind: str = "item"


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


def _others(view: View, draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    version, _, _, _ = version_seen(view, int(draft["version_id"]))
    own = int(draft.get("key") or 0)
    return [(str(i.key), i.text[:60]) for i in items_in(version.plan) if i.key != own]


def _directions(view: View, _draft: Draft, prefix: str) -> list[tuple[str, str]]:
    named = [(code, view.words.plain(f"direction-{code}")) for code in DIRECTIONS]
    return [*named, ("none", view.words.plain(f"{prefix}-none"))]


async def _save_item(desk: Desk, draft: ItemDraft) -> None:
    after = draft.how == "after"
    item = Item(
        key=draft.key,
        text=draft.text,
        who=draft.who,
        direction="" if draft.direction in (None, "none") else str(draft.direction),
        expected=draft.expected or "",
        due_on=None if after else draft.due_on,
        after=draft.after if after else None,
        days=(draft.days or 0) if after else 0,
        stage=draft.stage,
        kind=draft.kind,
    )
    await desk.do(save_item, draft.version_id, item)
    await desk.show(plan_screen, draft.version_id, 0)


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


def _how(view: View, draft: Draft, prefix: str) -> list[tuple[str, str]]:
    ways = ("date", "after") if _others(view, draft, prefix) else ("date",)
    return [(way, view.words.plain(f"{prefix}-{way}")) for way in ways]


def _dated(draft: Draft) -> bool:
    return draft.get("how") != "after"


def _following(draft: Draft) -> bool:
    return draft.get("how") == "after"


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
item_form: Form[Any] = Form(
    "planitem",
    TextStep(PlanItemForm.text, most=LONGEST_ITEM),
    ChoiceStep(PlanItemForm.direction, _directions),
    ChoiceStep(PlanItemForm.who, codes(*WHO)),
    TextStep(PlanItemForm.expected, most=LONGEST_ITEM, skippable=True),
    ChoiceStep(PlanItemForm.how, _how),
    DueStep(PlanItemForm.due_on, when=_dated),
    ChoiceStep(PlanItemForm.after, _others, when=_following),
    NumberStep(
        PlanItemForm.days,
        least=0,
        most=LONGEST_AFTER,
        offered=(1, 3, 7, 14, 30),
        when=_following,
    ),
    draft=ItemDraft,
    review=PlanItemForm.review,
    finish=_save_item,
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
