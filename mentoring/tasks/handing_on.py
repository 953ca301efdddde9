"""What a mentee had not finished when a pair ended goes on with the next mentor (domain §4)."""

from datetime import timedelta

from mentoring.acting import Act
from mentoring.mentorships.circle import tell, zone_of
from mentoring.mentorships.rules import today
from storage.mentorships import Mentorship, mentorships_of, parties_of
from storage.tasks import Task, left_open

ENDED_EARLY = ("ended_by_participant", "ended_by_curator")
REMEMBERED = timedelta(days=180)
TIME_LEFT = timedelta(days=7)


def hand_on(act: Act, row: Mentorship) -> None:
    """Work begins in a pair: the open tasks of each mentee's last pair come along, as tasks besides
    the plan, with a week at least. Both sides are told; the new mentor may take them back."""
    now_on = today(act.now, zone_of(act.session, row.organisation_id))
    came = 0
    for party in parties_of(act.session, row.id):
        if party.side != "mentee":
            continue
        for task in _left_by(act, row, party.person_id):
            copy = Task(
                mentorship_id=row.id,
                planned=False,
                direction=task.direction,
                text=task.text,
                expected=task.expected,
                who="mentee",
                mentee_id=party.person_id,
                due_on=max(task.due_on, now_on + TIME_LEFT),
                state="open",
                created_at=act.now,
                changed_at=act.now,
            )
            act.session.add(copy)
            act.session.flush()
            act.note("task", copy.id, "handed-on", from_task=task.id)
            came += 1
    if came:
        for party in parties_of(act.session, row.id):
            tell(act, party.person_id, "tasks-handed-on", mentorship_id=row.id)


def _left_by(act: Act, row: Mentorship, mentee_id: int) -> list[Task]:
    former = [
        one
        for one in mentorships_of(act.session, mentee_id, ENDED_EARLY)
        if one.id != row.id
        and one.organisation_id == row.organisation_id
        and one.changed_at >= act.now - REMEMBERED
    ]
    if not former:
        return []
    last = max(former, key=lambda one: one.changed_at)
    return left_open(act.session, last.id, mentee_id, last.changed_at)
