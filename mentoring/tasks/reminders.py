"""One message in the morning with everything that is due or late for a person (domain §2a)."""

from mentoring.acting import Act, clock
from mentoring.mentorships.rules import morning_of, today
from mentoring.organisations.calendar import calendar_of
from mentoring.tasks.rules import CHECK_AFTER, Waiting, next_morning
from mentoring.waiting.asks import ask, over, remind
from storage.mentorships import Mentorship, parties_of
from storage.people import Person, people_with_role
from storage.tasks import Task, waiting_for

MORNING, TASKS = "tasks-morning", "tasks"


def plan_morning(act: Act, person_id: int) -> None:
    """Let a person's next reminder come on the morning when it should; or none, if nothing waits.

    To be called whenever something about their tasks changes.
    """
    person = act.session.get(Person, person_id)
    tasks = waiting_for(act.session, person_id)
    if person is None or not tasks:
        act.stop_waiting(MORNING, person_id)
        over(act, TASKS, person_id)
        return
    first = act.session.get_one(Mentorship, tasks[0].mentorship_id)
    calendar = calendar_of(act.session, first.organisation_id)
    waiting = [_waiting(task, person.timezone) for task in tasks]
    day = next_morning(waiting, today(act.now, person.timezone), calendar)
    if day is None:
        act.stop_waiting(MORNING, person_id)
    else:
        act.wait(MORNING, person_id, morning_of(day, person.timezone))


def plan_mornings(act: Act, mentorship: Mentorship) -> None:
    """The same for everybody around a mentorship."""
    act.session.flush()
    curators = people_with_role(act.session, mentorship.organisation_id, "curator")
    parties = parties_of(act.session, mentorship.id)
    for person_id in {*(p.person_id for p in parties), *(person.id for person in curators)}:
        plan_morning(act, person_id)


@clock(MORNING)
def morning(act: Act, person_id: int, _step: int) -> None:
    """Let the one message of this day name what is due and late, and plan the next morning."""
    person = act.session.get(Person, person_id)
    if person is None or person.erased_at is not None:
        return
    if waiting_for(act.session, person_id):
        ask(act, TASKS, person_id, [person_id], notice="tasks-due")
        remind(act, person_id)
    plan_morning(act, person_id)


def _waiting(task: Task, zone: str) -> Waiting:
    if task.state == "handed_in" and task.handed_in_at is not None:
        return Waiting(today(task.handed_in_at, zone), CHECK_AFTER)
    return Waiting(task.due_on)
