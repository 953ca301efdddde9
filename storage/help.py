"""Situational help: questions, who was asked, what was said, and who talks where (domain §7)."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base
from storage.outbox import Outbox

OPEN = ("asked", "pooled", "escalated", "answering")
WAITING = ("asked", "pooled", "escalated")


class HelpRequest(Base):
    """A mentee's question.

    state: `asked` (their mentor) → `pooled` (other mentors) → `escalated` (curators); whoever
    takes it makes it `answering`; `closed` by the mentee, and open again if they wish.
    `due_at` is until when the present answer is waited for. `solved`, `rating` (1 to 5) and
    `first_answer_at` are the raw rows of the report; a rating is never shown to the helper.
    """

    __tablename__ = "help_requests"
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    mentorship_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"))
    helper_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    urgency: Mapped[str] = mapped_column(String(5))
    nameless: Mapped[bool] = mapped_column(default=False)
    conflict: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    first_answer_at: Mapped[datetime | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    closed_at: Mapped[datetime | None]
    solved: Mapped[bool | None]
    rating: Mapped[int | None]
    reopened: Mapped[int] = mapped_column(default=0)


class HelpAsk(Base):
    """That a person was asked: who may read the question, and what they answered to it.

    stage: `mentor`, `pool`, `curator`. answer: empty, `took`, `passed`, `unreached`, `away`,
    `lapsed`.
    """

    __tablename__ = "help_asks"
    __table_args__ = (UniqueConstraint("request_id", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("help_requests.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    stage: Mapped[str] = mapped_column(String(7))
    asked_at: Mapped[datetime]
    answer: Mapped[str] = mapped_column(String(9), default="")
    answered_at: Mapped[datetime | None]


class HelpMessage(Base):
    """One message as its author wrote it to the bot; without a request it is only kept for now.

    `message_id` is its number in the author's private chat, from where it is copied. `html` is the
    text (or caption) with its formatting. Parts of an album share `album`.
    """

    __tablename__ = "help_messages"
    __table_args__ = (Index("ix_help_messages_author_id_message_id", "author_id", "message_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("help_requests.id"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[str] = mapped_column(String(12))
    text: Mapped[str] = mapped_column(Text, default="")
    html: Mapped[str] = mapped_column(Text, default="")
    message_id: Mapped[int]
    album: Mapped[str] = mapped_column(String(40), default="")
    reply_to_id: Mapped[int | None] = mapped_column(ForeignKey("help_messages.id"))
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("help_messages.id"))
    at: Mapped[datetime]


class HelpTalk(Base):
    """The question to which a person's plain messages go now.

    `chosen`: the person has just said so by a button; `form` is the form that was under way then,
    which lets the next message pass.
    """

    __tablename__ = "help_talks"
    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    request_id: Mapped[int] = mapped_column(ForeignKey("help_requests.id"))
    chosen: Mapped[bool] = mapped_column(default=False)
    form: Mapped[str] = mapped_column(String(40), default="")


def ask_of(session: Session, request_id: int, person_id: int) -> HelpAsk | None:
    """Whether and how a person was asked."""
    query = select(HelpAsk).where(HelpAsk.request_id == request_id, HelpAsk.person_id == person_id)
    return session.scalar(query)


def asks_of(session: Session, request_id: int) -> list[HelpAsk]:
    """Everybody who was asked, in that order."""
    query = select(HelpAsk).where(HelpAsk.request_id == request_id)
    return list(session.scalars(query.order_by(HelpAsk.asked_at, HelpAsk.id)))


def messages_of(session: Session, request_id: int) -> list[HelpMessage]:
    """What was said, oldest first."""
    query = select(HelpMessage).where(HelpMessage.request_id == request_id)
    return list(session.scalars(query.order_by(HelpMessage.id)))


def conversations_of(session: Session, person_id: int) -> list[HelpRequest]:
    """The questions that are being answered, on either side, oldest first."""
    query = select(HelpRequest).where(
        HelpRequest.state == "answering",
        or_(HelpRequest.mentee_id == person_id, HelpRequest.helper_id == person_id),
    )
    return list(session.scalars(query.order_by(HelpRequest.id)))


def questions_of(session: Session, person_id: int, states: tuple[str, ...]) -> list[HelpRequest]:
    """A mentee's own questions in these states, newest first."""
    query = select(HelpRequest).where(
        HelpRequest.mentee_id == person_id, HelpRequest.state.in_(states)
    )
    return list(session.scalars(query.order_by(HelpRequest.id.desc())))


def questions_in(session: Session, mentorship_id: int) -> list[HelpRequest]:
    """The questions that a mentorship's mentee asked of its mentor, oldest first."""
    query = select(HelpRequest).where(HelpRequest.mentorship_id == mentorship_id)
    return list(session.scalars(query.order_by(HelpRequest.id)))


def asked_of(session: Session, person_id: int) -> list[HelpRequest]:
    """The open questions that wait for this person or that they answer, the most urgent first."""
    query = (
        select(HelpRequest)
        .join(HelpAsk, HelpAsk.request_id == HelpRequest.id)
        .where(
            HelpAsk.person_id == person_id,
            or_(
                HelpRequest.helper_id == person_id,
                HelpAsk.answer.in_(("", "lapsed")),
            ),
            HelpRequest.state.in_(OPEN),
            or_(HelpRequest.state != "answering", HelpRequest.helper_id == person_id),
        )
    )
    return list(session.scalars(query.order_by(HelpRequest.due_at, HelpRequest.id)))


def message_by_number(session: Session, author_id: int, message_id: int) -> HelpMessage | None:
    """What the author wrote under this number of their chat, not its corrections."""
    query = select(HelpMessage).where(
        HelpMessage.author_id == author_id,
        HelpMessage.message_id == message_id,
        HelpMessage.corrects_id.is_(None),
    )
    return session.scalar(query.order_by(HelpMessage.id).limit(1))


def last_kept(session: Session, author_id: int) -> HelpMessage | None:
    """The newest message of which it is not decided yet what becomes of it."""
    query = select(HelpMessage).where(
        HelpMessage.author_id == author_id, HelpMessage.request_id.is_(None)
    )
    return session.scalar(query.order_by(HelpMessage.message_id.desc()).limit(1))


def album_part(session: Session, author_id: int, album: str) -> HelpMessage | None:
    """A part of the same album that came before."""
    query = select(HelpMessage).where(
        HelpMessage.author_id == author_id, HelpMessage.album == album
    )
    return session.scalar(query.order_by(HelpMessage.id).limit(1)) if album else None


def delivered_as(session: Session, recipient: int, message_id: int) -> Outbox | None:
    """The notice of this flow that stands under this number of the reader's chat."""
    query = select(Outbox).where(
        Outbox.recipient == recipient,
        Outbox.message_id == message_id,
        Outbox.kind.like("help-%"),
    )
    return session.scalar(query.limit(1))


def delivered_number(session: Session, recipient: int, message_id: int) -> int | None:
    """Under which number of the reader's chat a HelpMessage has arrived."""
    query = select(Outbox.message_id).where(Outbox.dedup_key == delivery_key(message_id, recipient))
    return session.scalar(query)


def delivery_key(message_id: int, recipient: int) -> str:
    """The outbox's key of one message for one reader: it is owed once."""
    return f"help-message:{message_id}:{recipient}"
