"""How long scans of signed papers stay: the organisation's retention date (domain §3)."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, or_, select
from sqlalchemy.orm import aliased

from mentoring.acting import Act
from storage.history import History
from storage.mentorships import OPEN, Mentorship, Order, Party
from storage.papers import Appointed, PaperFile, Scan
from storage.people import Person, Role


def put_away_old_scans(act: Act, before: datetime) -> None:
    """Take the scans off the file whose mentorships were all over by `before` (UTC); of an order
    that appoints people: when none of them has held a role there since. Their rows stay."""
    query = select(Scan).where(
        Scan.file_id.is_not(None),
        Scan.added_at <= before,
        ~_assigns(before),
        ~_appoints(before),
    )
    for scan in list(act.session.scalars(query)):
        file, scan.file_id, scan.removed_at = scan.file_id, None, act.now
        act.session.flush()
        act.session.execute(delete(PaperFile).where(PaperFile.id == file))
        act.note("scan", scan.id, "put-away-by-retention")


def _assigns(before: datetime) -> ColumnElement[bool]:
    """Whether somebody's mentorship that was not over by then stands on the paper."""
    group = aliased(Mentorship)
    groups = select(group.id).where(or_(group.state.in_(OPEN), group.changed_at > before))
    lasting = select(Mentorship.id).where(
        or_(
            Mentorship.state.in_(OPEN),
            Mentorship.changed_at > before,
            Mentorship.joins_id.in_(groups),  # a late joiner's own row is over when they are in
        )
    )
    by_order = exists().where(Mentorship.order_id == Scan.order_id, Mentorship.id.in_(lasting))
    by_party = exists().where(
        or_(Party.id == Scan.party_id, Party.order_id == Scan.order_id),
        Party.mentorship_id.in_(lasting),
    )
    return or_(by_order, by_party)


def _appoints(before: datetime) -> ColumnElement[bool]:
    """Whether somebody whom the order appoints held a role there after that."""
    left_later = exists().where(
        History.subject == "role",
        History.subject_id == Role.id,
        History.change == "removed",
        History.at > before,
    )
    held = exists().where(
        Order.id == Scan.order_id,
        Appointed.order_id == Order.id,
        Role.person_id == Appointed.person_id,
        Role.organisation_id == Order.organisation_id,
        or_(Role.state != "removed", left_later),
    )
    erased_later = exists().where(
        Appointed.order_id == Scan.order_id,
        Person.id == Appointed.person_id,
        Person.erased_at > before,
    )
    return or_(held, erased_later)
