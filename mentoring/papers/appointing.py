"""Orders that appoint people: mentors (S3 3.2), a curator, the council (S0 3.5, S3 3.3)."""

from collections.abc import Sequence
from datetime import date

from mentoring.acting import Act, action
from mentoring.mentorships.circle import zone_of
from mentoring.mentorships.ordering import ask_heads
from mentoring.mentorships.rules import check_order_date, order_number, today
from mentoring.permissions import may
from mentoring.refusals import Late, NotFound, Refusal
from storage.mentorships import Order, find_order
from storage.papers import Appointed
from storage.people import Person, people_with_role

APPOINTS = ("mentor", "curator", "council")
FROM = {  # who may stand in such an order, by the roles they hold
    "mentor": ("mentor",),
    "curator": ("curator",),
    "council": ("council", "mentor", "curator"),
}


@action(may("papers"))
def record_appointment(
    act: Act,
    organisation_id: int,
    appoints: str,
    people: Sequence[int],
    number: str,
    dated_on: date,
) -> int:
    """Record an order that appoints people; gives the order's id. The head is asked to confirm.

    :param people: their ids
    :raises Refusal: `order-number`, `order-too-far`, `order-too-old`, `order-for-nobody`;
        (Late) `order-exists`
    """
    if appoints not in APPOINTS:
        raise NotFound
    fitting = {person.id for person in may_be_appointed(act, organisation_id, appoints)}
    if not set(people) <= fitting:
        raise NotFound
    if not people:
        raise Refusal("order-for-nobody")
    number = order_number(number)
    check_order_date(dated_on, (), today(act.now, zone_of(act.session, organisation_id)))
    if find_order(act.session, organisation_id, number, dated_on, appoints) is not None:
        raise Late("order-exists")
    order = Order(
        organisation_id=organisation_id,
        kind=appoints,
        number=number,
        dated_on=dated_on,
        state="recorded",
        recorded_by=act.caller_id,
        created_at=act.now,
    )
    act.session.add(order)
    act.session.flush()
    for person_id in dict.fromkeys(people):
        act.session.add(Appointed(order_id=order.id, person_id=person_id))
    act.note("order", order.id, "recorded", number=number, day=dated_on.isoformat(), kind=appoints)
    ask_heads(act, order)
    return order.id


def may_be_appointed(act: Act, organisation_id: int, appoints: str) -> list[Person]:
    """Who can stand in such an order, by surname."""
    found = {
        person.id: person
        for role in FROM[appoints]
        for person in people_with_role(act.session, organisation_id, role)
    }
    return sorted(found.values(), key=lambda one: (one.surname, one.first_name, one.id))
