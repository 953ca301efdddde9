"""Meetings of a mentorship: what was offered, what was agreed, and what became of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, bindparam, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, table
from storage.people import Person

OPEN = ("proposed", "confirmed")
PAST = ("held", "not_held", "missed", "disputed", "unconfirmed")
LONGEST = timedelta(hours=4)


class Meeting(Base):
    """One meeting from its first offer to its closing (domain §6).

    state: proposed → confirmed → held | not_held | missed (somebody did not come) | disputed
    (the sides remember it differently) | unconfirmed (nobody said); or declined, lapsed,
    cancelled. Moving goes from confirmed back to proposed.

    `offered` are the moments on offer (ISO, UTC) and `round` counts the offers, so that a button
    of an earlier one is known; `starts_at` is what was agreed. `version` grows whenever what
    stands in people's calendars changes: it is the SEQUENCE of the calendar file, 0 before the
    first agreement. `ended_by` and `reason` tell who declined or cancelled, and why.
    """

    __tablename__ = "meetings"
    __table_args__ = (Index("ix_meetings_state_starts_at", "state", "starts_at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12), default="planned")
    state: Mapped[str] = mapped_column(String(12))
    proposed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    offered: Mapped[list[str]]
    round: Mapped[int] = mapped_column(default=1)
    starts_at: Mapped[datetime | None]
    minutes: Mapped[int]
    mode: Mapped[str] = mapped_column(String(6))
    place: Mapped[str] = mapped_column(String(200), default="")
    topic: Mapped[str] = mapped_column(String(200), default="")
    version: Mapped[int] = mapped_column(default=0)
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    reason: Mapped[str] = mapped_column(Text, default="")
    asked_again: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    @property
    def ends_at(self) -> datetime | None:
        """When an agreed meeting is over (UTC)."""
        return self.starts_at + timedelta(minutes=self.minutes) if self.starts_at else None

    @property
    def offers(self) -> list[datetime]:
        """The moments on offer (UTC), in the order in which they were named."""
        return [datetime.fromisoformat(moment) for moment in self.offered]


class Attendee(Base):
    """One participant of a meeting: will they come, and what they said of it afterwards.

    coming: asked | yes | no. `took_place`: yes | not_held | missed, empty until answered;
    `on_topic` and `result` (yes | partly | no) are the mentor's, `rating` (1–5) the mentee's,
    never shown to the other side. `line` is a free sentence for the diary.
    """

    __tablename__ = "attendees"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    side: Mapped[str] = mapped_column(String(6))
    coming: Mapped[str] = mapped_column(String(5), default="asked")
    took_place: Mapped[str] = mapped_column(String(8), default="")
    on_topic: Mapped[str] = mapped_column(String(6), default="")
    result: Mapped[str] = mapped_column(String(6), default="")
    rating: Mapped[int | None]
    line: Mapped[str] = mapped_column(Text, default="")
    answered_at: Mapped[datetime | None]


@dataclass(frozen=True)
class Gathering:
    """A meeting with its participants, the mentor first."""

    meeting: Meeting
    attendees: tuple[Attendee, ...]
    people: dict[int, Person]

    def attendee(self, person_id: int) -> Attendee | None:
        """The participant who is this person."""
        return next((one for one in self.attendees if one.person_id == person_id), None)

    def others(self, person_id: int) -> list[Attendee]:
        """Everybody but this person."""
        return [one for one in self.attendees if one.person_id != person_id]

    def side(self, side: str) -> list[Attendee]:
        """The mentor, or the mentees."""
        return [one for one in self.attendees if one.side == side]

    def deciders(self) -> list[Attendee]:
        """Who is asked about the offer: the side that did not make it."""
        proposer = self.attendee(self.meeting.proposed_by)
        asked = "mentee" if proposer is None or proposer.side == "mentor" else "mentor"
        return self.side(asked)


_GATHERING = (
    select(Meeting, Attendee, Person)
    .join(Attendee, Attendee.meeting_id == Meeting.id)
    .join(Person, Person.id == Attendee.person_id)
    .where(Meeting.id == bindparam("meeting"))
)


def gathering(session: Session, meeting_id: int) -> Gathering | None:
    """A meeting with everybody in it, by one statement, once in a transaction."""
    known: dict[int, Gathering] = session.info.setdefault("gatherings", {})
    if meeting_id in known:
        return known[meeting_id]
    rows = session.execute(_GATHERING, {"meeting": meeting_id}).all()
    if not rows:
        return None
    attendees = sorted((row[1] for row in rows), key=lambda one: (one.side != "mentor", one.id))
    people = {row[2].id: row[2] for row in rows}
    known[meeting_id] = Gathering(rows[0][0], tuple(attendees), people)
    return known[meeting_id]


def meetings_of(
    session: Session, person_id: int, states: Collection[str], most: int | None = None
) -> list[Meeting]:
    """A person's meetings in these states, the latest agreed or offered first."""
    query = (
        select(Meeting)
        .join(Attendee, Attendee.meeting_id == Meeting.id)
        .where(Attendee.person_id == person_id, Meeting.state.in_(states))
        .order_by(func.coalesce(Meeting.starts_at, Meeting.created_at).desc(), Meeting.id.desc())
        .limit(most)
    )
    return list(session.scalars(query))


_MEETINGS, _ATTENDEES = table(Meeting), table(Attendee)
_CLASHES = (
    select(_MEETINGS.c.starts_at, _MEETINGS.c.minutes)
    .join(_ATTENDEES, _ATTENDEES.c.meeting_id == _MEETINGS.c.id)
    .where(
        _ATTENDEES.c.person_id == bindparam("person"),
        _ATTENDEES.c.coming != "no",
        _MEETINGS.c.state == "confirmed",
        _MEETINGS.c.starts_at > bindparam("after"),
        _MEETINGS.c.starts_at < bindparam("before"),
        _MEETINGS.c.id != bindparam("but"),
    )
)


def clashes(session: Session, person_id: int, starts_at: datetime, minutes: int, but: int) -> bool:
    """Whether agreed meetings of a person overlap such a time; the meeting `but` is left out."""
    given = {
        "person": person_id,
        "after": starts_at - LONGEST,
        "before": starts_at + timedelta(minutes=minutes),
        "but": but,
    }
    near = session.connection().execute(_CLASHES, given)
    return any(row.starts_at + timedelta(minutes=row.minutes) > starts_at for row in near)


def meetings_in(session: Session, mentorship_id: int, states: Collection[str]) -> list[Meeting]:
    """A mentorship's meetings in these states, oldest first."""
    query = select(Meeting).where(Meeting.mentorship_id == mentorship_id, Meeting.state.in_(states))
    return list(session.scalars(query.order_by(Meeting.id)))


def counts_of(session: Session, mentorship_id: int) -> dict[str, int]:
    """How many meetings of a mentorship are in each state: all that a curator sees of them."""
    query = (
        select(Meeting.state, func.count())
        .where(Meeting.mentorship_id == mentorship_id)
        .group_by(Meeting.state)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def last_held(session: Session, mentorship_id: int) -> datetime | None:
    """When the last meeting that took place was over (UTC)."""
    query = (
        select(Meeting)
        .where(Meeting.mentorship_id == mentorship_id, Meeting.state == "held")
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    )
    row = session.scalar(query)
    return row.ends_at if row else None


def agreed_ahead(session: Session, mentorship_id: int, now: datetime) -> datetime | None:
    """When the last meeting that is agreed on, or waits to be told of, is over (UTC)."""
    query = select(Meeting).where(
        Meeting.mentorship_id == mentorship_id, Meeting.state == "confirmed"
    )
    ends = [row.ends_at for row in session.scalars(query) if row.ends_at is not None]
    return max((end for end in ends if end > now), default=None)


def last_outcomes(session: Session, mentorship_id: int, most: int) -> list[str]:
    """What became of the latest past meetings, the latest first."""
    query = (
        select(Meeting.state)
        .where(Meeting.mentorship_id == mentorship_id, Meeting.state.in_(PAST))
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
        .limit(most)
    )
    return list(session.scalars(query))
