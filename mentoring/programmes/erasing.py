"""What erasure means for programmes and tasks (domain §3): their words go, counts stay."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from mentoring.programmes.terms import SECTIONS
from storage.programmes import Programme, ProgrammeVersion, alone_in
from storage.tasks import Task


def empty_plans(session: Session, person_id: int) -> None:
    """Empty every programme and task that is about this person: as mentor, or only mentee.

    A group's programme is about all of its mentees and stays for the others.
    """
    alone = alone_in(session, person_id)
    programmes = select(Programme.id).where(Programme.mentorship_id.in_(alone))
    session.execute(
        update(ProgrammeVersion)
        .where(ProgrammeVersion.programme_id.in_(programmes))
        .values(**dict.fromkeys((*SECTIONS, "why", "remark"), ""), plan=[])
    )
    session.execute(
        update(Programme).where(Programme.mentorship_id.in_(alone)).values(ended_reason="")
    )
    own = Task.mentee_id == person_id
    session.execute(
        update(Task)
        .where(Task.mentorship_id.in_(alone) | own)
        .values(text="", expected="", remark="")
    )
