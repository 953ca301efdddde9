"""The live tasks follow the plan in force, and each other (domain §5)."""

from datetime import date, timedelta

from mentoring.acting import Act
from mentoring.programmes.plan import Item, due_dates, items_in
from mentoring.tasks.reminders import plan_mornings
from storage.mentorships import Mentorship
from storage.programmes import Programme, ProgrammeVersion
from storage.tasks import Task, followers_of, plan_tasks


def follow_plan(act: Act, programme: Programme, version: ProgrammeVersion) -> None:
    """Bring the tasks in line with an approved version: new ones, changed ones, dropped ones.

    What was done stays as it was done.
    """
    items = items_in(version.plan)
    live = {task.key: task for task in plan_tasks(act.session, programme.id)}
    done = {key: task.done_on for key, task in live.items() if key and task.done_on}
    due = due_dates(items, done)
    for item in items:
        task = live.get(item.key)
        if task is None:
            live[item.key] = task = _new(act, programme, item)
        if task.state != "done":
            _follow(act, task, item, due[item.key])
    act.session.flush()
    for item in items:
        before = live[item.after] if item.after is not None and item.due_on is None else None
        live[item.key].after_id = before.id if before else None
        live[item.key].after_days = item.days if before else None
    keys = {item.key for item in items}
    for key, task in live.items():
        if key not in keys and task.state != "done":
            task.state, task.changed_at = "dropped", act.now
    plan_mornings(act, act.session.get_one(Mentorship, programme.mentorship_id))


def _new(act: Act, programme: Programme, item: Item) -> Task:
    task = Task(
        mentorship_id=programme.mentorship_id,
        programme_id=programme.id,
        key=item.key,
        planned=True,
        state="open",
        created_at=act.now,
    )
    act.session.add(task)
    return task


def _follow(act: Act, task: Task, item: Item, due_on: date) -> None:
    task.text, task.expected, task.direction = item.text, item.expected, item.direction
    task.who, task.kind, task.stage, task.due_on = item.who, item.kind, item.stage, due_on
    task.changed_at = act.now
    if task.state == "dropped":
        task.state = "open"


def move_followers(act: Act, task: Task, to: date) -> None:
    """What is due some days after a task is due so many days after this day; and so on."""
    for follower in followers_of(act.session, task.id):
        follower.due_on = to + timedelta(days=follower.after_days or 0)
        follower.changed_at = act.now
        move_followers(act, follower, follower.due_on)
