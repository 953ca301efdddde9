"""Papers before work: signatures on the sheets, the head's order, and the day it begins (L1)."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from mentoring.acting import Act, action, clock
from mentoring.mentorships.changes import happens
from mentoring.mentorships.circle import (
    mentorship,
    papers_managed,
    tell,
    tell_parties,
    zone_of,
)
from mentoring.mentorships.groups import enter_group, group_of
from mentoring.mentorships.life import follows
from mentoring.mentorships.rules import (
    ASSIGNED,
    UNDER_PAPERS,
    check_order_date,
    check_signed,
    end_of_term,
    morning_of,
    order_number,
    today,
)
from mentoring.permissions import may, on_line, require
from mentoring.refusals import Late, NotFound, Refusal
from storage.mentorships import (
    Mentorship,
    Order,
    Party,
    find_order,
    mentorships_by_order,
    parties_of,
)
from storage.papers import OrderCorrection
from storage.people import people_with_role

STARTS = "mentorship-starts"


@on_line("papers")
def _parties_managed(
    act: Act, *, organisation_id: int, party_ids: Sequence[int], **_: object
) -> None:
    require(act, organisation_id, "papers")
    query = (
        select(Mentorship.organisation_id)
        .join(Party, Party.mentorship_id == Mentorship.id)
        .where(Party.id.in_(party_ids))
    )
    found = list(act.session.scalars(query))
    if len(found) != len(set(party_ids)) or set(found) - {organisation_id}:
        raise NotFound


@action(_parties_managed)
def mark_signed(
    act: Act, organisation_id: int, party_ids: Sequence[int], signed_on: date | None = None
) -> int:
    """Mark the paper sheets of these participants as signed; how many there were.

    :param signed_on: the date on the sheet; None: today in the organisation's zone
    :raises Refusal: `signed-in-future`, `signed-too-early`; (Late) `not-before-order`
    """
    zone = zone_of(act.session, organisation_id)
    now_on = today(act.now, zone)
    day = signed_on or now_on
    for party_id in party_ids:
        party = act.session.get_one(Party, party_id)
        row = mentorship(act, party.mentorship_id)
        follows(row.state, "sign")
        check_signed(day, today(row.created_at, zone), now_on)
        act.note(
            "mentorship",
            row.id,
            "signed",
            person=party.person_id,
            day=day.isoformat(),
            was=party.signed_on.isoformat() if party.signed_on else None,
        )
        party.signed_on = day
    return len(party_ids)


@action(papers_managed)
def mark_pair_signed(act: Act, mentorship_id: int) -> int:
    """Mark the sheets of everybody in it who has not signed yet, with today's date.

    :raises Late: `already-signed`, `not-before-order`
    """
    row = mentorship(act, mentorship_id)
    waiting = [p.id for p in parties_of(act.session, row.id) if p.signed_on is None]
    if not waiting:
        raise Late("already-signed")
    return mark_signed(act, row.organisation_id, waiting)


def ready_for_order(row: Mentorship, parties: Sequence[Party]) -> bool:
    """Whether an order can be recorded: agreed, a trial gone well, all sheets signed (S1 §4)."""
    if row.state in ASSIGNED:
        return row.order_id is None  # taken over from before, its order comes afterwards
    if row.state == "trial" and not all(party.goes_on for party in parties):
        return False
    return row.state in UNDER_PAPERS and all(party.signed_on for party in parties)


@action(may("papers"))
def record_order(
    act: Act, organisation_id: int, mentorship_ids: Sequence[int], number: str, dated_on: date
) -> int:
    """Record the head's order for these mentorships; gives the order's id.

    From the order's date they are active. The head is asked to confirm, but nothing waits for it.

    :raises Refusal: `order-number`, `order-too-far`, `order-too-old`, `order-before-consent`,
        `order-for-nobody`, `not-all-signed`; (Late) `already-ordered`
    """
    rows = [mentorship(act, mentorship_id) for mentorship_id in mentorship_ids]
    if any(row.organisation_id != organisation_id for row in rows):
        raise NotFound
    if not rows:
        raise Refusal("order-for-nobody")
    number = order_number(number)
    now_on = today(act.now, zone_of(act.session, organisation_id))
    for row in rows:
        _check_ready(act, row, dated_on, now_on)
    order = find_order(act.session, organisation_id, number, dated_on)
    if order is None:
        order = Order(
            organisation_id=organisation_id,
            number=number,
            dated_on=dated_on,
            state="recorded",
            recorded_by=act.caller_id,
            created_at=act.now,
        )
        act.session.add(order)
        act.session.flush()
        act.note("order", order.id, "recorded", number=number, day=dated_on.isoformat())
        ask_heads(act, order)
    for row in rows:
        _assign(act, row, order, now_on)
    return order.id


def _check_ready(act: Act, row: Mentorship, dated_on: date, now_on: date) -> None:
    parties = parties_of(act.session, row.id)
    if row.order_id is not None:
        raise Late("already-ordered")
    follows(row.state, "order-later" if row.state in ASSIGNED else "order")
    if row.state == "trial" and not all(party.goes_on for party in parties):
        raise Refusal("trial-open")
    if not ready_for_order(row, parties):
        raise Refusal("not-all-signed")
    check_order_date(dated_on, [p.signed_on for p in parties if p.signed_on], now_on)


def _assign(act: Act, row: Mentorship, order: Order, now_on: date) -> None:
    row.order_id, row.starts_on = order.id, order.dated_on
    if row.state in ASSIGNED:
        act.note("mentorship", row.id, "order-added", order=order.id)
        return
    group = group_of(act, row)
    row.ends_on = (group and group.ends_on) or end_of_term(order.dated_on, row.kinds)
    happens(act, row, "order", order=order.id)
    if order.dated_on <= now_on:
        _begin(act, row)
    else:
        tell_parties(act, row, "pair-ordered")
        _await_start(act, row)


def _await_start(act: Act, row: Mentorship) -> None:
    assert row.starts_on is not None
    zone = zone_of(act.session, row.organisation_id)
    act.wait(STARTS, row.id, morning_of(row.starts_on, zone))


def _begin(act: Act, row: Mentorship) -> None:
    act.stop_waiting(STARTS, row.id)
    group = group_of(act, row)
    if group is not None:
        enter_group(act, row, group)
        return
    happens(act, row, "begin", heard_as="active")
    tell_parties(act, row, "pair-active")


@clock(STARTS)
def begin(act: Act, mentorship_id: int, _step: int) -> None:
    """The order's date has come: work begins."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is not None and row.state == "ordered":
        _begin(act, row)


def ask_heads(act: Act, order: Order) -> None:
    """Ask the head to confirm what was recorded; a head who records it has."""
    heads = [person.id for person in people_with_role(act.session, order.organisation_id, "head")]
    if act.caller_id in heads:
        order.state, order.confirmed_by = "confirmed", act.caller_id
        return
    for head in heads:
        tell(act, head, "pair-order", order_id=order.id)


@on_line("papers")
def _order_managed(act: Act, *, order_id: int, **_: object) -> None:
    require(act, order_of(act, order_id).organisation_id, "papers")


@on_line("approve")
def _order_headed(act: Act, *, order_id: int, **_: object) -> None:
    require(act, order_of(act, order_id).organisation_id, "approve")


def order_of(act: Act, order_id: int) -> Order:
    """The order. :raises NotFound: there is none"""
    order = act.session.get(Order, order_id)
    if order is None:
        raise NotFound
    return order


@action(_order_managed)
def correct_order(act: Act, order_id: int, number: str, dated_on: date) -> None:
    """Correct a wrong number or date; what it was stays in the history, the head is asked again.

    :raises Refusal: as `record_order`; `order-unchanged`; `order-exists`
    """
    order = order_of(act, order_id)
    number, was = order_number(number), (order.number, order.dated_on)
    if (number, dated_on) == was:
        raise Refusal("order-unchanged")
    if find_order(act.session, order.organisation_id, number, dated_on, order.kind) is not None:
        raise Refusal("order-exists")
    now_on = today(act.now, zone_of(act.session, order.organisation_id))
    rows = mentorships_by_order(act.session, order_id)
    signed = [p.signed_on for row in rows for p in parties_of(act.session, row.id) if p.signed_on]
    check_order_date(dated_on, signed, now_on)
    act.session.add(
        OrderCorrection(
            order_id=order.id,
            number=order.number,
            dated_on=order.dated_on,
            corrected_by=act.caller_id,
            corrected_at=act.now,
        )
    )
    order.number, order.dated_on, order.state, order.confirmed_by = (
        number,
        dated_on,
        "recorded",
        None,
    )
    act.note(
        "order",
        order.id,
        "corrected",
        was=[was[0], was[1].isoformat()],
        now=[number, dated_on.isoformat()],
    )
    ask_heads(act, order)
    for row in rows:
        _move_start(act, row, dated_on, now_on)


def _move_start(act: Act, row: Mentorship, dated_on: date, now_on: date) -> None:
    row.starts_on = dated_on
    if row.state != "ordered":
        return  # what has begun or is over stays so
    if dated_on <= now_on:
        _begin(act, row)
    else:
        _await_start(act, row)


@action(_order_headed)
def confirm_order(act: Act, order_id: int) -> None:
    """The head confirms by button what was signed on paper; whoever recorded it is told.

    :raises Late: `order-confirmed`
    """
    order = order_of(act, order_id)
    if order.state == "confirmed":
        raise Late("order-confirmed")
    order.state, order.confirmed_by = "confirmed", act.caller_id
    act.note("order", order.id, "confirmed")
    if order.recorded_by is not None and order.recorded_by != act.caller_id:
        tell(act, order.recorded_by, "pair-order-confirmed", order_id=order.id)
