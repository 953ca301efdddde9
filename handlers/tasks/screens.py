"""Tasks as the people around them see them: what waits, a pair's list, one task (domain §5)."""

from datetime import date

from handlers.buttons import Open
from handlers.mentorships.telling import acting, others, year_day
from handlers.paging import page_buttons, page_of
from handlers.programmes.facts import others_listed, pair_listed, people_in, today_there
from handlers.screen import Button, Screen, rows
from handlers.tasks.buttons import Card, Set, Tasks, Waiting
from handlers.view import View
from mentoring.mentorships.circle import own_part
from mentoring.refusals import NotFound
from mentoring.tasks.circle import side_of
from storage.mentorships import Mentorship, mentorships_of, parties_of
from storage.tasks import RUNNING, UNFINISHED, Task, evidence_of, tasks_of, waiting_for

LABEL, WHOSE = 46, 16
PAIRS = 6


def waiting_screen(view: View, page: int = 0) -> Screen:
    """/tasks: what waits for the reader in all that runs, the most urgent first."""
    tasks = waiting_for(view.session, view.me.id)
    pairs = mentorships_of(view.session, view.me.id, RUNNING)
    if not tasks and not pairs:
        menu = view.button("button-menu", Open(entry="menu"))
        return Screen(view.words("tasks-nobody"), ((menu,),))
    shown, page, pages = page_of(tasks, page)
    buttons = [_listed(view, task, whose=len(pairs) != 1) for task in shown]
    turns = page_buttons(view, page, pages, lambda number: Waiting(page=number))
    below: list[tuple[Button, ...]] = []
    for row in pairs[:PAIRS]:
        names = others_listed(view, row)
        every = view.button("tasks-all", Tasks(mentorship=row.id, page=0), names=names)
        below.append((every,))
        if row.mentor_id == view.me.id:
            below.append((view.button("tasks-set", Set(mentorship=row.id), names=names),))
    late = sum(task.due_on < _today(view, task) for task in tasks)
    text = view.words("tasks-waiting", count=len(tasks), late=late)
    return Screen(text, (*rows(*buttons), *turns, *below))


def tasks_screen(view: View, mentorship_id: int, page: int, done: bool) -> Screen:
    """A mentorship's tasks: what is to be done, or what was done.

    :raises NotFound: the reader takes no part in it
    """
    party = own_part(acting(view), mentorship_id)
    row = view.session.get_one(Mentorship, mentorship_id)
    every = [
        task
        for task in tasks_of(view.session, mentorship_id)
        if party.side == "mentor" or task.mentee_id in (None, party.person_id)
    ]
    listed = [task for task in every if (task.state == "done") == done]
    if done:
        listed.reverse()
    shown, page, pages = page_of(listed, page)
    turns = page_buttons(
        view, page, pages, lambda n: Tasks(mentorship=mentorship_id, page=n, done=done)
    )
    other = view.button(
        "tasks-see-open" if done else "tasks-see-done",
        Tasks(mentorship=mentorship_id, page=0, done=not done),
    )
    below = [other]
    if party.side == "mentor" and row.state in RUNNING:
        below.insert(0, view.button("tasks-set-one", Set(mentorship=mentorship_id)))
    text = view.words(
        "tasks-done" if done else "tasks-open",
        names=others(view, parties_of(view.session, mentorship_id)),
        count=len(listed),
    )
    buttons = rows(*[_listed(view, task) for task in shown])
    return Screen(text, (*buttons, *turns, *rows(*below)))


def _listed(view: View, task: Task, *, whose: bool = False) -> Button:
    if task.state == "done":
        key, day = "done", task.done_on or task.due_on
    elif task.state == "handed_in":
        key, day = "handed", task.due_on
    else:
        key, day = ("late" if task.due_on < _today(view, task) else "open"), task.due_on
    short = _clipped(task.text, LABEL - (WHOSE if whose else 0))
    if whose:
        row = view.session.get_one(Mentorship, task.mentorship_id)
        names = ", ".join(view.listed(one) for one in people_in(view, row)[1])
        short = f"{short} ({_clipped(names, WHOSE)})"
    return view.button(f"task-label-{key}", Card(task=task.id), text=short, day=f"{day:%d.%m}")


def _clipped(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _today(view: View, task: Task) -> date:
    return today_there(view, view.session.get_one(Mentorship, task.mentorship_id))


def task_seen(view: View, task_id: int) -> tuple[Task, str]:
    """The task, and as what the reader sees it: mentor | mentee | curator.

    :raises NotFound: there is none, or it is others'
    """
    task = view.session.get(Task, task_id)
    if task is None or view.reader is None:
        raise NotFound
    return task, side_of(acting(view), task)


def task_screen(view: View, task_id: int) -> Screen:
    """One task, with what the reader can do about it."""
    task, side = task_seen(view, task_id)
    row = view.session.get_one(Mentorship, task.mentorship_id)
    late = (_today(view, task) - task.due_on).days
    before = view.session.get(Task, task.after_id) if task.after_id else None
    pieces = len(evidence_of(view.session, task_id))
    text = view.lines(
        view.words("task-title", text=task.text),
        view.words("task-pair", name=pair_listed(view, row)),
        view.words("task-by", day=year_day(view, task.due_on)),
        view.words("task-late", days=late) if late > 0 and task.state == "open" else None,
        view.words("task-after", text=before.text)
        if before is not None and before.state in UNFINISHED
        else None,
        view.words("task-who", who=view.words.plain(f"planitem-who-{task.who}")),
        view.words("task-expected", text=task.expected) if task.expected else None,
        view.words(f"task-state-{task.state}"),
        view.words("task-done-on", day=year_day(view, task.done_on)) if task.done_on else None,
        view.words("task-remark", remark=task.remark) if task.remark else None,
        view.words("task-pieces", count=pieces) if pieces else None,
    )
    return Screen(text, rows(*_buttons(view, task, side, pieces), wide=2))


def _buttons(view: View, task: Task, side: str, pieces: int) -> list[Button]:
    def to(key: str, do: str) -> Button:
        return view.button(key, Card(task=task.id, do=do))

    found: list[Button] = []
    if side == "mentee" and task.state in UNFINISHED and task.who in ("mentee", "both"):
        found.append(to("task-hand-in" if task.state == "open" else "task-add", "in"))
    if side == "mentor" and task.state == "handed_in":
        found += [to("task-accept", "accept"), to("task-return", "return")]
    if side == "mentor" and task.state == "open" and task.who != "curator":
        found.append(to("task-mark", "done"))
    if side == "mentor" and task.state in UNFINISHED and not task.planned:
        found += [to("task-move", "move"), to("task-drop", "drop")]
    if side == "curator" and task.state == "open":
        found.append(to("task-record", "control"))
    if pieces:
        found.append(to("task-see", "evidence"))
    if side == "curator":
        found.append(view.button("tasks-back", Waiting(page=0)))
    else:
        done = task.state == "done"
        found.append(
            view.button("tasks-back", Tasks(mentorship=task.mentorship_id, page=0, done=done))
        )
    return found


def sure_screen(view: View, task_id: int) -> Screen:
    """Asks once more before a task is taken back."""
    task, _ = task_seen(view, task_id)
    yes = view.button("task-drop-yes", Card(task=task_id, do="drop-yes"))
    no = view.button("button-back", Card(task=task_id))
    return Screen(view.words("task-sure-drop", text=task.text), rows(yes, no))
