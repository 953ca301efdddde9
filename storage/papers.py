"""Papers: the texts that people agreed to, how names are written, an organisation's own templates,
scans of what was signed, and whom orders appoint."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
    func,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base
from storage.mentorships import Order, Party
from storage.people import Person


class Agreement(Base):
    """What somebody agreed to by button: the whole text as it stood on the screen, its version and
    SHA-256, when, and from which Telegram account (L1, S0 3.5). Written once, never changed.

    Erasure empties `text` and `account`, of others' texts too that name who is erased; version,
    hash and time stay as evidence.
    """

    __tablename__ = "agreements"
    id: Mapped[int] = mapped_column(primary_key=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    given_at: Mapped[datetime]
    account: Mapped[int | None] = mapped_column(BigInteger)
    text_version: Mapped[str] = mapped_column(String(20))
    text_hash: Mapped[str] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(Text)


class PaperDetails(Base):
    """What an organisation's papers say of it: the full name, the place, who signs, the local act
    that orders stand on, and the usual pay of mentors (L1). Empty means: a line for the pen.

    `head_forms` are cases of the head's name that were corrected by hand, as in `NameForms`.
    """

    __tablename__ = "paper_details"
    organisation_id: Mapped[int] = mapped_column(
        ForeignKey("organisations.id"), primary_key=True, autoincrement=False
    )
    full_name: Mapped[str] = mapped_column(String(300), default="")
    place: Mapped[str] = mapped_column(String(100), default="")
    head_post: Mapped[str] = mapped_column(String(100), default="")
    head_name: Mapped[str] = mapped_column(String(200), default="")
    head_forms: Mapped[dict[str, Any]] = mapped_column(default=dict)
    basis: Mapped[str] = mapped_column(String(300), default="")
    pay: Mapped[str] = mapped_column(String(300), default="")
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[datetime]


class NameForms(Base):
    """How a person's name is written in papers, where the rules are wrong (domain §4).

    `forms` holds whole names by case («dative»), `gender` is `male`, `female` or empty. Both count
    for `name` only: whoever changes their name is declined by the rules again.
    """

    __tablename__ = "name_forms"
    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    name: Mapped[str] = mapped_column(String(200))
    gender: Mapped[str] = mapped_column(String(6), default="")
    forms: Mapped[dict[str, Any]] = mapped_column(default=dict)
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[datetime]


class ContractTerms(Base):
    """What only one mentor's supplement says: the contract it belongs to, and other pay (L1)."""

    __tablename__ = "contract_terms"
    party_id: Mapped[int] = mapped_column(
        ForeignKey("parties.id"), primary_key=True, autoincrement=False
    )
    contract: Mapped[str] = mapped_column(String(100), default="")
    pay: Mapped[str] = mapped_column(String(300), default="")
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[datetime]


class PaperFile(Base):
    """The bytes of a scan or a template, apart from their rows, so that lists stay light."""

    __tablename__ = "paper_files"
    id: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PaperTemplate(Base):
    """An organisation's own template of a paper; without one the built-in holds."""

    __tablename__ = "paper_templates"
    __table_args__ = (UniqueConstraint("organisation_id", "paper"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    paper: Mapped[str] = mapped_column(String(20))
    file_id: Mapped[int] = mapped_column(ForeignKey("paper_files.id"))
    uploaded_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    uploaded_at: Mapped[datetime]


class Scan(Base):
    """A photo or PDF of a signed sheet (of a party) or of a signed order.

    `kind`: `photo`, `image` (it came as a file) or `pdf`. One that was put away by mistake keeps
    its row, not its bytes.
    """

    __tablename__ = "scans"
    id: Mapped[int] = mapped_column(primary_key=True)
    party_id: Mapped[int | None] = mapped_column(ForeignKey("parties.id"), index=True)
    order_id: Mapped[int | None] = mapped_column(ForeignKey("orders.id"), index=True)
    kind: Mapped[str] = mapped_column(String(5))
    size: Mapped[int]
    file_id: Mapped[int | None] = mapped_column(ForeignKey("paper_files.id"))
    added_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    added_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]


class Appointed(Base):
    """Whom an order appoints: as mentor (S3 3.2), curator or to the council (S0 3.5)."""

    __tablename__ = "appointed"
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True, index=True)


class OrderCorrection(Base):
    """A number or date of an order as it was before it was corrected; who did it and when."""

    __tablename__ = "order_corrections"
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    number: Mapped[str] = mapped_column(String(40))
    dated_on: Mapped[date]
    corrected_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    corrected_at: Mapped[datetime]


def agreements_of(session: Session, mentorship_id: int) -> list[Agreement]:
    """Everything that was agreed to about a mentorship, oldest first."""
    query = select(Agreement).where(Agreement.mentorship_id == mentorship_id)
    return list(session.scalars(query.order_by(Agreement.id)))


def empty_texts_naming(session: Session, person_id: int) -> None:
    """Empty all agreed texts in which an erased person is named; their hashes stay."""
    theirs = select(Party.mentorship_id).where(Party.person_id == person_id)
    session.execute(update(Agreement).where(Agreement.mentorship_id.in_(theirs)).values(text=""))


def forms_of(session: Session, person_ids: Collection[int]) -> dict[int, NameForms]:
    """What was corrected by hand in these people's names."""
    query = select(NameForms).where(NameForms.person_id.in_(person_ids))
    return {row.person_id: row for row in session.scalars(query)}


def people_by_id(session: Session, person_ids: Collection[int]) -> list[Person]:
    """These people at once, by surname."""
    query = select(Person).where(Person.id.in_(person_ids))
    return list(session.scalars(query.order_by(Person.surname, Person.first_name, Person.id)))


def template_of(session: Session, organisation_id: int, paper: str) -> PaperTemplate | None:
    """The organisation's own template of a paper."""
    query = select(PaperTemplate).where(
        PaperTemplate.organisation_id == organisation_id, PaperTemplate.paper == paper
    )
    return session.scalar(query)


def scans_of(
    session: Session, *, party_ids: Collection[int] = (), order_id: int | None = None
) -> list[Scan]:
    """The scans on file of these parties' sheets, or of an order, oldest first."""
    whose = Scan.order_id == order_id if order_id is not None else Scan.party_id.in_(party_ids)
    query = select(Scan).where(whose, Scan.removed_at.is_(None))
    return list(session.scalars(query.order_by(Scan.id)))


def orders_of(session: Session, organisation_id: int, page: int, size: int) -> list[Order]:
    """A page of an organisation's orders, newest date first."""
    query = (
        select(Order)
        .where(Order.organisation_id == organisation_id)
        .order_by(Order.dated_on.desc(), Order.id.desc())
    )
    return list(session.scalars(query.offset(page * size).limit(size)))


def orders_in(session: Session, organisation_id: int) -> int:
    """How many orders an organisation has recorded."""
    query = select(func.count(Order.id)).where(Order.organisation_id == organisation_id)
    return session.scalar(query) or 0


def appointed_by(session: Session, order_id: int) -> list[int]:
    """The people whom an order appoints."""
    return list(session.scalars(select(Appointed.person_id).where(Appointed.order_id == order_id)))


def corrections_of(session: Session, order_id: int) -> list[OrderCorrection]:
    """What an order's number and date were before, oldest first."""
    query = select(OrderCorrection).where(OrderCorrection.order_id == order_id)
    return list(session.scalars(query.order_by(OrderCorrection.id)))
