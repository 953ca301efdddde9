"""Whose task it is, and who may do what with it (domain §2)."""

from mentoring.acting import Act
from mentoring.mentorships.circle import own_part
from mentoring.permissions import on_line, require
from mentoring.refusals import Forbidden, NotFound
from storage.mentorships import Mentorship, party_of
from storage.tasks import Task


def task_of(act: Act, task_id: int) -> Task:
    """The row. :raises NotFound: there is none"""
    task = act.session.get(Task, task_id)
    if task is None:
        raise NotFound
    return task


def side_of(act: Act, task: Task) -> str:
    """As what the caller has to do with a task: mentor | mentee | curator.

    :raises NotFound: they have nothing to do with it; another mentee's task of a group too
    """
    party = party_of(act.session, task.mentorship_id, act.caller.id)
    if party is not None and party.left_at is None:
        if party.side == "mentee" and task.mentee_id not in (None, party.person_id):
            raise NotFound
        return party.side
    _check_curates(act, task)
    return "curator"


def _check_curates(act: Act, task: Task) -> None:
    row = act.session.get_one(Mentorship, task.mentorship_id)
    try:
        require(act, row.organisation_id, "programmes")
    except Forbidden:
        raise NotFound from None
    if task.who != "curator":
        raise NotFound


@on_line("set_tasks")
def leads_task(act: Act, *, task_id: int, **_: object) -> None:
    """A rule: the caller is the mentor."""
    if side_of(act, task_of(act, task_id)) != "mentor":
        raise NotFound


@on_line("do_tasks")
def learns_by_task(act: Act, *, task_id: int, **_: object) -> None:
    """A rule: the caller is the mentee whose task it is, alone or with the mentor."""
    task = task_of(act, task_id)
    if side_of(act, task) != "mentee" or task.who not in ("mentee", "both"):
        raise NotFound


@on_line("programmes")
def controls_task(act: Act, *, task_id: int, **_: object) -> None:
    """A rule: curator or head, for what the plan gives to the curator (S4 §5)."""
    _check_curates(act, task_of(act, task_id))


@on_line("set_tasks")
def leads_pair(act: Act, *, mentorship_id: int, **_: object) -> None:
    """A rule: the caller is the mentor of the mentorship."""
    if own_part(act, mentorship_id).side != "mentor":
        raise NotFound
