"""What a mentorship's end means for its meetings."""

from mentoring.acting import Act
from mentoring.meetings.answering import end
from mentoring.meetings.gathering import gathered
from storage.meetings import OPEN, meetings_in


def end_meetings(act: Act, mentorship_id: int) -> int:
    """Cancel what is still ahead of a mentorship that is over, and tell both; how many.

    A meeting that has begun already is still closed in the usual way.
    """
    ended = 0
    for meeting in meetings_in(act.session, mentorship_id, OPEN):
        if meeting.starts_at is None or meeting.starts_at > act.now:
            end(act, gathered(act.session, meeting.id), "cancelled")
            ended += 1
    return ended
