"""A task on its way: set, handed in, accepted or returned with a word, done (S4 §5, domain §5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mentoring.acting import Act, action
from mentoring.diary.entries import write_entry
from mentoring.mentorships.circle import tell, zone_of
from mentoring.mentorships.rules import today
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.tasks.circle import controls_task, leads_pair, leads_task, learns_by_task, task_of
from mentoring.tasks.planning import move_followers
from mentoring.tasks.reminders import plan_mornings
from mentoring.tasks.rules import (
    LONGEST_PIECE,
    LONGEST_REMARK,
    LONGEST_TEXT,
    MOST_PIECES,
    Piece,
    check_day,
)
from storage.mentorships import Mentorship, parties_of
from storage.tasks import RUNNING, UNFINISHED, Task, TaskEvidence, evidence_of


@dataclass(frozen=True)
class NewTask:
    """A task to set. `mentee_id` is empty for every mentee of a group; either `due_on`, or
    `after_id` (another task of the pair) and `after_days`."""

    text: str
    due_on: date | None = None
    expected: str = ""
    mentee_id: int | None = None
    after_id: int | None = None
    after_days: int = 0


@action(leads_pair)
def set_task(act: Act, mentorship_id: int, task: NewTask) -> list[int]:
    """The mentor sets a task besides the plan, one for each mentee; their ids.

    :raises Late: `mentorship-over`
    :raises Refusal: `task-day-past`, `task-day-far`
    """
    row = act.session.get_one(Mentorship, mentorship_id)
    if row.state not in RUNNING:
        raise Late("mentorship-over")
    now_on = today(act.now, zone_of(act.session, row.organisation_id))
    before = task_of(act, task.after_id) if task.after_id else None
    if before is not None and before.mentorship_id != mentorship_id:
        raise NotFound
    due_on = _due(task, before)
    check_day(due_on, now_on)
    parties = parties_of(act.session, mentorship_id)
    mentees = [party.person_id for party in parties if party.side == "mentee"]
    if task.mentee_id is not None and task.mentee_id not in mentees:
        raise NotFound
    made = []
    for mentee_id in [task.mentee_id] if task.mentee_id else mentees:
        one = Task(
            mentorship_id=mentorship_id,
            planned=False,
            text=task.text[:LONGEST_TEXT],
            expected=task.expected[:LONGEST_TEXT],
            who="mentee",
            mentee_id=mentee_id,
            due_on=due_on,
            after_id=before.id if before else None,
            after_days=task.after_days if before else None,
            state="open",
            created_at=act.now,
            changed_at=act.now,
        )
        act.session.add(one)
        act.session.flush()
        act.note("task", one.id, "set")
        tell(act, mentee_id, "task-set", task_id=one.id)
        made.append(one.id)
    plan_mornings(act, row)
    return made


def _due(task: NewTask, before: Task | None) -> date:
    if before is not None:
        return (before.done_on or before.due_on) + timedelta(days=task.after_days)
    if task.due_on is None:
        raise NotFound
    return task.due_on


@action(learns_by_task)
def hand_in(act: Act, task_id: int, pieces: Sequence[Piece]) -> None:
    """The mentee hands a task in, with what shows it; once more adds to it.

    :raises Late: `task-over`
    :raises Refusal: `task-waits` (with the text of what comes first), `task-many-pieces`
    """
    task = _unfinished(act, task_id)
    _check_turn(act, task)
    _keep(act, task, pieces)
    task.state, task.handed_in_at, task.changed_at = "handed_in", act.now, act.now
    task.remark = ""
    act.note("task", task_id, "handed-in", pieces=len(pieces))
    row = _mentorship(act, task)
    tell(act, row.mentor_id, "task-handed-in", task_id=task_id)
    plan_mornings(act, row)


@action(leads_task)
def accept_task(act: Act, task_id: int) -> None:
    """The mentor accepts what was handed in.

    :raises Late: `task-not-handed-in`
    """
    task = task_of(act, task_id)
    if task.state != "handed_in":
        raise Late("task-not-handed-in")
    _finish(act, task)
    _tell_mentees(act, task, "task-accepted")


@action(leads_task)
def return_task(act: Act, task_id: int, remark: str) -> None:
    """The mentor returns what was handed in, with a word.

    :raises Late: `task-not-handed-in`
    """
    task = task_of(act, task_id)
    if task.state != "handed_in":
        raise Late("task-not-handed-in")
    task.state, task.remark, task.changed_at = "open", remark.strip()[:LONGEST_REMARK], act.now
    act.note("task", task_id, "returned", remark=task.remark)
    _tell_mentees(act, task, "task-returned")
    plan_mornings(act, _mentorship(act, task))


@action(leads_task)
def mark_done(act: Act, task_id: int, pieces: Sequence[Piece]) -> None:
    """The mentor marks it done, with a note or a file or nothing.

    :raises Late: `task-over`
    :raises Refusal: `task-waits`, `task-many-pieces`, `task-of-curator`
    """
    task = _unfinished(act, task_id)
    if task.who == "curator":
        raise Refusal("task-of-curator")
    _mark(act, task, pieces)
    if task.who != "mentor":
        _tell_mentees(act, task, "task-accepted")


@action(controls_task)
def record_control(act: Act, task_id: int, pieces: Sequence[Piece]) -> None:
    """Curator or head record a control, an interview, a conclusion, a filing (S4 §5–6).

    :raises Late: `task-over`
    :raises Refusal: `task-waits`, `task-many-pieces`
    """
    _mark(act, _unfinished(act, task_id), pieces)


def _mark(act: Act, task: Task, pieces: Sequence[Piece]) -> None:
    _check_turn(act, task)
    _keep(act, task, pieces)
    _finish(act, task)


@action(leads_task)
def move_task(act: Act, task_id: int, due_on: date) -> None:
    """The mentor gives a task of their own another day; what comes after it moves too.

    :raises Late: `task-over`
    :raises Refusal: `task-planned`, `task-day-past`, `task-day-far`
    """
    task = _own_unfinished(act, task_id)
    row = _mentorship(act, task)
    check_day(due_on, today(act.now, zone_of(act.session, row.organisation_id)))
    act.note("task", task_id, "moved", was=f"{task.due_on}", to=f"{due_on}")
    task.due_on, task.after_id, task.after_days, task.changed_at = due_on, None, None, act.now
    move_followers(act, task, due_on)
    _tell_mentees(act, task, "task-moved")
    plan_mornings(act, row)


@action(leads_task)
def drop_task(act: Act, task_id: int) -> None:
    """The mentor takes a task of their own back.

    :raises Late: `task-over`
    :raises Refusal: `task-planned`
    """
    task = _own_unfinished(act, task_id)
    task.state, task.changed_at = "dropped", act.now
    act.note("task", task_id, "dropped")
    _tell_mentees(act, task, "task-dropped")
    plan_mornings(act, _mentorship(act, task))


def _mentorship(act: Act, task: Task) -> Mentorship:
    return act.session.get_one(Mentorship, task.mentorship_id)


def _unfinished(act: Act, task_id: int) -> Task:
    task = task_of(act, task_id)
    if task.state not in UNFINISHED or _mentorship(act, task).state not in (*RUNNING, "paused"):
        raise Late("task-over")
    return task


def _own_unfinished(act: Act, task_id: int) -> Task:
    task = _unfinished(act, task_id)
    if task.planned:
        raise Refusal("task-planned")
    return task


def _check_turn(act: Act, task: Task) -> None:
    before = act.session.get(Task, task.after_id) if task.after_id else None
    if before is not None and before.state in UNFINISHED:
        raise Refusal("task-waits", text=before.text)


def _keep(act: Act, task: Task, pieces: Sequence[Piece]) -> None:
    if len(evidence_of(act.session, task.id)) + len(pieces) > MOST_PIECES * 3:
        raise Refusal("task-many-pieces")
    for piece in pieces[:MOST_PIECES]:
        act.session.add(
            TaskEvidence(
                task_id=task.id,
                person_id=act.caller.id,
                kind=piece.kind[:20],
                text=piece.text[:LONGEST_PIECE],
                message_id=piece.message_id,
                at=act.now,
            )
        )


def _finish(act: Act, task: Task) -> None:
    row = _mentorship(act, task)
    task.state, task.done_by, task.changed_at, task.remark = "done", act.caller_id, act.now, ""
    task.done_on = today(act.now, zone_of(act.session, row.organisation_id))
    act.note("task", task.id, "done")
    if task.who != "curator":  # the controls are the curator's own (S4 §5)
        write_entry(act, row.id, "task", at=act.now, text=task.text, subject_id=task.id)
    move_followers(act, task, task.done_on)
    plan_mornings(act, row)


def _tell_mentees(act: Act, task: Task, kind: str) -> None:
    for party in parties_of(act.session, task.mentorship_id):
        concerned = task.mentee_id in (None, party.person_id)
        if party.side == "mentee" and concerned and party.person_id != act.caller_id:
            tell(act, party.person_id, kind, task_id=task.id)
