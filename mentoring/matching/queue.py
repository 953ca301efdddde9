"""The waiting list of a full mentor: first come, first offered (domain §4)."""

from mentoring.acting import Act, action
from mentoring.mentorships.changes import CHANGES
from mentoring.mentorships.circle import tell
from mentoring.mentorships.fitting import holds_role, places_left
from mentoring.permissions import may
from mentoring.refusals import Late, NotFound
from storage.matching import Queued, queue_of, queues_with
from storage.mentorships import Mentorship, mentee_mentorships, parties_of
from storage.people import people_with_role

FREED = ("ended", "mentee-left", "declined", "returned", "withdrawn")


@action(may("match_pairs"))
def queue_up(act: Act, organisation_id: int, mentor_id: int, mentee_id: int) -> None:
    """Let a mentee wait for a full mentor; whoever waits already keeps the place.

    :raises Late: `mentor-free` when there is a place now
    """
    if not (
        holds_role(act.session, mentee_id, organisation_id, "mentee")
        and holds_role(act.session, mentor_id, organisation_id, "mentor")
    ):
        raise NotFound
    if any(one.mentee_id == mentee_id for one in queue_of(act.session, mentor_id)):
        return
    if places_left(act.session, mentor_id) > 0:
        raise Late("mentor-free")
    act.session.add(
        Queued(
            organisation_id=organisation_id,
            mentor_id=mentor_id,
            mentee_id=mentee_id,
            created_at=act.now,
        )
    )


@action(may("match_pairs"))
def step_out(act: Act, organisation_id: int, mentor_id: int, mentee_id: int) -> None:
    """Let a mentee not wait for this mentor any more."""
    for one in queue_of(act.session, mentor_id):
        if one.mentee_id == mentee_id and one.organisation_id == organisation_id:
            act.session.delete(one)


def heard(act: Act, row: Mentorship, event: str) -> None:
    """A place may be free: the curators learn who waits first. Who has a mentor waits no more."""
    if event == "agreed":
        mentees = [p.person_id for p in parties_of(act.session, row.id) if p.side == "mentee"]
        for one in queues_with(act.session, mentees):
            act.session.delete(one)
    elif event in FREED and places_left(act.session, row.mentor_id) > 0:
        first = first_waiting(act, row.mentor_id)
        if first is not None:
            _offer(act, first)


def first_waiting(act: Act, mentor_id: int) -> Queued | None:
    """Who came first of those who still have no mentor."""
    queue = queue_of(act.session, mentor_id)
    paired = {person for person, _ in mentee_mentorships(act.session, [q.mentee_id for q in queue])}
    return next((one for one in queue if one.mentee_id not in paired), None)


def _offer(act: Act, first: Queued) -> None:
    for curator in people_with_role(act.session, first.organisation_id, "curator"):
        tell(act, curator.id, "place-free", queued_id=first.id)


CHANGES.append(heard)
