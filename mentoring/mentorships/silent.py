"""The silent mentor (domain §2a): set aside from new proposals, told so kindly, the curator too;
proposals that wait for them go back with an apology. Any answer ends it at once."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act
from mentoring.mentorships.proposing import ANSWER, give_back
from mentoring.organisations.calendar import calendar_of
from mentoring.organisations.runners import runners_of
from mentoring.waiting.silence import COUNTED, is_silent
from mentoring.waiting.telling import tell_kindly
from storage.asks import Ask, unanswered_since
from storage.mentorships import Mentorship
from storage.outbox import Outbox
from storage.people import Role

TOLD = "mentor-silent"


def tell_silent(session: Session, now: datetime) -> None:
    """Set aside whoever has become silent, once for each silence; safe to do again at any time."""
    act = Act(session, now, None)
    waited = select(Ask.person_id).where(Ask.state.in_(("open", "lapsed")), Ask.kind.in_(COUNTED))
    mentors = select(Role.person_id, Role.organisation_id).where(
        Role.role == "mentor",
        Role.state == "confirmed",
        Role.organisation_id.is_not(None),
        Role.person_id.in_(waited),
    )
    rows = session.execute(mentors.order_by(Role.id))
    held = [(person_id, place) for person_id, place in rows if place is not None]
    for person_id, organisation_id, since in _silent(session, held, now):
        key = f"silent:{person_id}:{organisation_id}:{since:%Y-%m-%d}"
        if session.scalar(select(Outbox.id).where(Outbox.dedup_key == key)) is not None:
            continue
        act.tell(person_id, TOLD, dedup_key=key)
        act.note("person", person_id, "silent")
        for runner in runners_of(session, organisation_id, without=person_id):
            tell_kindly(act, runner.id, "mentor-set-aside", person_id=person_id)
        _give_back_proposals(act, person_id)


def _silent(
    session: Session, held: Iterable[tuple[int, int]], now: datetime
) -> list[tuple[int, int, datetime]]:
    pairs = list(held)
    asked = unanswered_since(session, {person_id for person_id, _ in pairs}, COUNTED)
    return [
        (person_id, organisation_id, asked[person_id][0])
        for person_id, organisation_id in pairs
        if person_id in asked
        and is_silent(asked[person_id], now, calendar_of(session, organisation_id))
    ]


def _give_back_proposals(act: Act, person_id: int) -> None:
    waiting = select(Ask.subject_id).where(
        Ask.person_id == person_id, Ask.kind == ANSWER, Ask.state == "open"
    )
    query = select(Mentorship).where(Mentorship.id.in_(waiting), Mentorship.state == "proposed")
    for row in list(act.session.scalars(query)):
        give_back(act, row, "silence")
