"""What a mentorship's end means for its meetings."""

from mentoring.acting import Act
from mentoring.meetings.answering import end
from mentoring.meetings.gathering import gathered
from mentoring.meetings.reminders import stop_reminding
from mentoring.mentorships.changes import CHANGES
from storage.meetings import OPEN, Meeting, meetings_in
from storage.mentorships import Mentorship, parties_of

OVER = ("ended", "declined", "returned", "withdrawn")


def end_meetings(act: Act, mentorship_id: int) -> int:
    """Cancel what is still ahead of a mentorship that is over, and tell both; how many.

    A meeting that has begun already is still closed in the usual way.
    """
    ahead = _ahead(act, mentorship_id)
    for meeting in ahead:
        end(act, gathered(act.session, meeting.id), "cancelled")
    return len(ahead)


def leave_out(act: Act, mentorship_id: int) -> None:
    """Whoever has left a group comes to none of its meetings any more."""
    left = {row.person_id for row in parties_of(act.session, mentorship_id) if row.left_at}
    for meeting in _ahead(act, mentorship_id):
        found = gathered(act.session, meeting.id)
        for one in found.attendees:
            if one.person_id in left:
                one.coming = "no"
        stop_reminding(act, meeting.id, left)
        if all(one.coming == "no" for one in found.side("mentee")):
            end(act, found, "cancelled")


def mentorship_changed(act: Act, mentorship: Mentorship, event: str) -> None:
    """Hear of a mentorship's changes (`mentorships.changes`)."""
    if event in OVER:
        end_meetings(act, mentorship.id)
    elif event == "mentee-left":
        leave_out(act, mentorship.id)


def _ahead(act: Act, mentorship_id: int) -> list[Meeting]:
    return [
        row
        for row in meetings_in(act.session, mentorship_id, OPEN)
        if row.starts_at is None or row.starts_at > act.now
    ]


CHANGES.append(mentorship_changed)
