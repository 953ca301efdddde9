"""The plan as a picture in the chat; its figures stand in the caption too (domain §5)."""

from datetime import date
from typing import Literal

from handlers.programmes.buttons import Prog
from handlers.programmes.facts import pair_listed, programme_seen, today_there
from handlers.screen import Attachment, Screen, rows
from handlers.view import View
from locales import moments
from mentoring.documents.plan_picture import MOST_ROWS, PlanMark, PlanPicture, plan_png
from storage.tasks import Task, plan_tasks

MONTHS_SHOWN = 6


def picture_screen(view: View, programme_id: int) -> Screen:
    """What is done, due and late; of a long plan what is nearest to today."""
    programme, row, _ = programme_seen(view, programme_id)
    day = today_there(view, row)
    tasks = [
        task
        for task in plan_tasks(view.session, programme_id)
        if task.state != "dropped" or programme.state != "active"
    ]
    back = view.button("programme-open", Prog(programme=programme_id))
    if not tasks:
        return Screen(view.words("programme-picture-none"), rows(back))
    states = [_state(task, day) for task in tasks]
    late = [task for task, state in zip(tasks, states, strict=True) if state == "late"]
    near = sorted(tasks, key=lambda task: abs((_day(task) - day).days))[:MOST_ROWS]
    near.sort(key=lambda task: (_day(task), task.id))
    text = view.words(
        "programme-picture-caption",
        done=states.count("done"),
        due=states.count("due"),
        late=len(late),
        count=len(tasks),
    )
    picture = PlanPicture(
        title=pair_listed(view, row),
        today_label=view.words.plain("today"),
        today=day,
        states=tuple(
            (state, view.words.plain(f"programme-picture-{state}"))
            for state in ("done", "due", "late")
        ),
        marks=tuple(PlanMark(task.text, _day(task), _state(task, day)) for task in near),
        months=_months(view, [_day(task) for task in near] + [day]),
    )
    file = Attachment("plan.png", plan_png, (picture,), picture=True)
    return Screen(text, rows(back), file)


def _day(task: Task) -> date:
    return task.done_on or task.due_on


def _state(task: Task, day: date) -> Literal["done", "due", "late"]:
    if task.state == "done":
        return "done"
    return "late" if task.due_on < day else "due"


def _months(view: View, days: list[date]) -> tuple[tuple[date, str], ...]:
    first, last = min(days).replace(day=1), max(days)
    found = []
    while first <= last:
        found.append(first)
        first = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    step = -(-len(found) // MONTHS_SHOWN)
    return tuple(
        (month, moments.month_and_year(month, view.words.locale)) for month in found[::step]
    )
