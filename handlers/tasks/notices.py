"""What people are told of tasks, each looked at again before it is sent."""

from handlers.mentorships.telling import others
from handlers.notices import notice
from handlers.screen import Screen, rows
from handlers.tasks.buttons import Waiting
from handlers.tasks.screens import task_screen, task_seen, tasks_screen, waiting_screen
from handlers.view import View
from mentoring.refusals import NotFound
from storage.mentorships import parties_of
from storage.tasks import Task, waiting_for


def _told(view: View, task_id: int, key: str, *states: str) -> Screen | None:
    """One task under a line that says what is new; None if that holds no more."""
    try:
        task, _ = task_seen(view, task_id)
    except NotFound:
        return None
    if task.state not in states:
        return None
    names = others(view, parties_of(view.session, task.mentorship_id))
    screen = task_screen(view, task_id)
    return Screen(f"{view.words(key, names=names)}\n\n{screen.text}", screen.rows)


@notice("task-set")
def was_set(view: View, task_id: int) -> Screen | None:
    """The mentee has a new task."""
    return _told(view, task_id, "task-told-set", "open")


@notice("task-handed-in")
def handed_in(view: View, task_id: int) -> Screen | None:
    """The mentor is asked to look at it."""
    return _told(view, task_id, "task-told-handed-in", "handed_in")


@notice("task-accepted")
def accepted(view: View, task_id: int) -> Screen | None:
    """The mentee learns that it is done."""
    return _told(view, task_id, "task-told-accepted", "done")


@notice("task-returned")
def returned(view: View, task_id: int) -> Screen | None:
    """The mentee learns what is still missing."""
    return _told(view, task_id, "task-told-returned", "open")


@notice("task-moved")
def moved(view: View, task_id: int) -> Screen | None:
    """The mentee learns the new day."""
    return _told(view, task_id, "task-told-moved", "open", "handed_in")


@notice("task-dropped")
def dropped(view: View, task_id: int) -> Screen | None:
    """The mentee learns that it is not needed any more."""
    task = view.session.get(Task, task_id)
    if task is None or task.state != "dropped":
        return None
    return Screen(view.words("task-told-dropped", text=task.text))


@notice("tasks-handed-on")
def handed_on(view: View, mentorship_id: int) -> Screen | None:
    """Tasks of the pair before have come along."""
    screen = tasks_screen(view, mentorship_id, 0, False)
    return Screen(f"{view.words('task-told-handed-on')}\n\n{screen.text}", screen.rows)


@notice("tasks-due")
def due(view: View) -> Screen | None:
    """The morning's one message: what is due and late."""
    if not waiting_for(view.session, view.me.id):
        return None
    screen = waiting_screen(view)
    keys = screen.rows or rows(view.button("tasks-back", Waiting(page=0)))
    return Screen(f"{view.words('tasks-told-due')}\n\n{screen.text}", keys)
