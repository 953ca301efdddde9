"""Who may do something to a meeting: those who take part in it, and nobody else."""

from sqlalchemy.orm import Session

from mentoring.acting import Act
from mentoring.permissions import on_line
from mentoring.refusals import NotFound
from storage.meetings import Attendee, Gathering, gathering

KEPT = "gathering"


def gathered(session: Session, meeting_id: int) -> Gathering:
    """The meeting with everybody in it, asked for once in a transaction.

    :raises NotFound: there is no such meeting
    """
    kept: dict[int, Gathering] = session.info.setdefault(KEPT, {})
    if meeting_id not in kept:
        found = gathering(session, meeting_id)
        if found is None:
            raise NotFound
        kept[meeting_id] = found
    return kept[meeting_id]


@on_line("meetings")
def takes_part(act: Act, *, meeting_id: int, **_: object) -> None:
    """A rule: the caller takes part in the meeting (domain §2); for others there is none."""
    part_of(act, meeting_id)


def part_of(act: Act, meeting_id: int) -> tuple[Gathering, Attendee]:
    """The meeting, and the caller as its participant.

    :raises NotFound: no such meeting, or the caller is not of it
    """
    found = gathered(act.session, meeting_id)
    own = found.attendee(act.caller_id or 0)
    if own is None:
        raise NotFound
    return found, own
