"""Mentorships: pairs and groups, who agreed to them and signed, and the orders behind them."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base

RUNNING = ("trial", "ordered", "active", "paused")
TAKING = ("agreed", *RUNNING)  # these take one of the mentor's places for each mentee
OPEN = ("proposed", *TAKING)


class Mentorship(Base):
    """One mentor with one or more mentees in one role form (domain §4).

    state: proposed → agreed → trial → ordered → active ⇄ paused → completed |
    ended_by_participant | ended_by_curator; or declined, returned, withdrawn.
    `joined` is the end of a late joiner's own row: by its order the mentee entered the running
    group `joins_id`.
    `answer_by` is when a proposal goes back unanswered; `starts_on` is the order's date, from
    which it is active. `kinds` are those besides traditional and group (S0 4.4); `variant` is the
    role variant of S4; `linked_id` is the other half of a reverse pair, `replaces_id` the pair
    whose mentor is changed. `organisation_id` is the mentor's employer, who orders.
    """

    __tablename__ = "mentorships"
    __table_args__ = (Index("ix_mentorships_organisation_id_state", "organisation_id", "state"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role_form: Mapped[str] = mapped_column(String(30), default="teacher_teacher")
    variant: Mapped[str] = mapped_column(String(30), default="")
    kind: Mapped[str] = mapped_column(String(20), default="traditional")
    kinds: Mapped[list[str]] = mapped_column(default=list)
    linked_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"))
    joins_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"), index=True)
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"))
    state: Mapped[str] = mapped_column(String(20))
    proposed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    answer_by: Mapped[datetime | None]
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id"))
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    ended_reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Party(Base):
    """A participant of a mentorship, mentor or mentee, and what they agreed to and signed.

    `agreed_at` with the version and hash of the text that was on the screen (L1, L3);
    `signed_on` is the date on the paper sheet, marked by the curator. `goes_on` is what they said
    after a trial meeting. `leaving_at` is when a notice (L1) takes effect, given by the mentor or
    (`withdrawn`) by the employer; `left_at` is when somebody left a mentorship.
    `organisation_id` is named when it is not the mentorship's; `order_id` when a late joiner has
    an order of their own. `change_asked_at` with `change_reason`: quietly asked for another
    mentor.
    """

    __tablename__ = "parties"
    __table_args__ = (UniqueConstraint("mentorship_id", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    side: Mapped[str] = mapped_column(String(6))
    agreed_at: Mapped[datetime | None]
    text_version: Mapped[str] = mapped_column(String(20), default="")
    text_hash: Mapped[str] = mapped_column(String(64), default="")
    signed_on: Mapped[date | None]
    goes_on: Mapped[bool | None]
    leaving_at: Mapped[datetime | None]
    withdrawn: Mapped[bool] = mapped_column(default=False)
    left_at: Mapped[datetime | None]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id"))
    change_asked_at: Mapped[datetime | None]
    change_reason: Mapped[str] = mapped_column(Text, default="")


class Amendment(Base):
    """A change of a running mentorship that needs both sides (S0 4.10, 4.13).

    what: `term` (value: the new last day, ISO) or `form` (value: form, variant and kinds, as
    `rules.Form.code` writes them).
    state: asked → agreed | declined | lapsed | withdrawn. `agreed` are the ids of those who said
    yes.
    """

    __tablename__ = "amendments"
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    what: Mapped[str] = mapped_column(String(10))
    value: Mapped[str] = mapped_column(String(120))
    state: Mapped[str] = mapped_column(String(10))
    proposed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    agreed: Mapped[list[str]]
    answer_by: Mapped[datetime]
    created_at: Mapped[datetime]


class StandIn(Base):
    """Another mentor for a time: from a day to a day, both included (domain §4).

    state: asked → agreed → over | declined | withdrawn.
    """

    __tablename__ = "stand_ins"
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    first_on: Mapped[date]
    last_on: Mapped[date]
    state: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime]


class Order(Base):
    """The head's order: number and date; confirmed by the head's button or not.

    kind: `pairs` assigns pairs; `mentor`, `curator`, `council` appoint people (S0 3.5, S3 3.2).
    state: `recorded` (signed on paper, entered by the curator) → `confirmed` (by the head).
    """

    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"), index=True)
    kind: Mapped[str] = mapped_column(String(10), default="pairs")
    number: Mapped[str] = mapped_column(String(40))
    dated_on: Mapped[date]
    state: Mapped[str] = mapped_column(String(10))
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]


def parties_of(session: Session, mentorship_id: int) -> list[Party]:
    """Those who take part and have not left, the mentor first."""
    query = select(Party).where(Party.mentorship_id == mentorship_id, Party.left_at.is_(None))
    return sorted(session.scalars(query), key=lambda party: (party.side != "mentor", party.id))


def mentorships_of(
    session: Session, person_id: int, states: Collection[str] = RUNNING
) -> list[Mentorship]:
    """The mentorships in which a person takes part, oldest first."""
    query = (
        select(Mentorship)
        .join(Party, Party.mentorship_id == Mentorship.id)
        .where(
            Party.person_id == person_id,
            Party.left_at.is_(None),
            Mentorship.state.in_(states),
        )
        .order_by(Mentorship.id)
    )
    return list(session.scalars(query))


def mentorships_in(
    session: Session, organisation_id: int, states: Collection[str] | None = None
) -> list[Mentorship]:
    """An organisation's mentorships, newest first."""
    query = select(Mentorship).where(Mentorship.organisation_id == organisation_id)
    if states is not None:
        query = query.where(Mentorship.state.in_(states))
    return list(session.scalars(query.order_by(Mentorship.id.desc())))


def _seen_in(organisation_id: int) -> ColumnElement[bool]:
    elsewhere = select(Party.mentorship_id).where(Party.organisation_id == organisation_id)
    return or_(Mentorship.organisation_id == organisation_id, Mentorship.id.in_(elsewhere))


def mentorships_on_page(
    session: Session, organisation_id: int, states: Collection[str], first: int, most: int
) -> list[Mentorship]:
    """A stretch of the mentorships in these states that an organisation sees, newest first: its
    own, and those of its mentees with a mentor of elsewhere."""
    query = (
        select(Mentorship)
        .where(_seen_in(organisation_id), Mentorship.state.in_(states))
        .order_by(Mentorship.id.desc())
        .offset(first)
        .limit(most)
    )
    return list(session.scalars(query))


def mentorships_with(
    session: Session, organisation_ids: Collection[int], person_id: int, most: int
) -> list[Mentorship]:
    """The mentorships of these organisations in which a person takes or took part, newest first."""
    query = (
        select(Mentorship)
        .join(Party, Party.mentorship_id == Mentorship.id)
        .where(Party.person_id == person_id, Mentorship.organisation_id.in_(organisation_ids))
        .order_by(Mentorship.id.desc())
        .limit(most)
    )
    return list(session.scalars(query))


def party_of(session: Session, mentorship_id: int, person_id: int) -> Party | None:
    """A person's part in a mentorship, also when they have left it."""
    query = select(Party).where(Party.mentorship_id == mentorship_id, Party.person_id == person_id)
    return session.scalar(query)


def mentees_taken(
    session: Session, mentor_ids: Collection[int], states: Collection[str] = TAKING
) -> dict[int, int]:
    """How many mentees these mentors have, all organisations together; none: left out."""
    query = (
        select(Mentorship.mentor_id, func.count(Party.id))
        .join(Party, Party.mentorship_id == Mentorship.id)
        .where(
            Mentorship.mentor_id.in_(mentor_ids),
            Mentorship.state.in_(states),
            Party.side == "mentee",
            Party.left_at.is_(None),
        )
        .group_by(Mentorship.mentor_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def mentee_mentorships(
    session: Session, person_ids: Collection[int], states: Collection[str] = OPEN
) -> list[tuple[int, Mentorship]]:
    """The mentorships in which these people are mentees, with who it is, oldest first."""
    query = (
        select(Party.person_id, Mentorship)
        .join(Mentorship, Mentorship.id == Party.mentorship_id)
        .where(
            Party.person_id.in_(person_ids),
            Party.side == "mentee",
            Party.left_at.is_(None),
            Mentorship.state.in_(states),
        )
        .order_by(Mentorship.id)
    )
    return [(person_id, row) for person_id, row in session.execute(query)]


def parties_in(session: Session, mentorship_ids: Collection[int]) -> dict[int, list[Party]]:
    """The parties of several mentorships at once, the mentor first in each."""
    query = (
        select(Party)
        .where(Party.mentorship_id.in_(mentorship_ids), Party.left_at.is_(None))
        .order_by(Party.side.desc(), Party.id)
    )
    found: dict[int, list[Party]] = {mentorship_id: [] for mentorship_id in mentorship_ids}
    for party in session.scalars(query):
        found[party.mentorship_id].append(party)
    return found


def states_in(session: Session, organisation_id: int, *, seen: bool = False) -> dict[str, int]:
    """How many mentorships an organisation has in each state.

    :param seen: those of its mentees with a mentor of elsewhere too; figures count them once,
        where the mentor works
    """
    own = Mentorship.organisation_id == organisation_id
    query = (
        select(Mentorship.state, func.count())
        .where(_seen_in(organisation_id) if seen else own)
        .group_by(Mentorship.state)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def mentorships_by_order(session: Session, order_id: int) -> list[Mentorship]:
    """Everything that an order assigned."""
    query = select(Mentorship).where(Mentorship.order_id == order_id).order_by(Mentorship.id)
    return list(session.scalars(query))


def find_order(
    session: Session, organisation_id: int, number: str, dated_on: date, kind: str = "pairs"
) -> Order | None:
    """The order of this kind, number and date, so that several pairs stand on one."""
    query = select(Order).where(
        Order.organisation_id == organisation_id,
        Order.kind == kind,
        Order.number == number,
        Order.dated_on == dated_on,
    )
    return session.scalar(query.limit(1))
