"""Asking the head for the order: the other path beside the curator's own record (domain §4)."""

from mentoring.acting import Act, action
from mentoring.mentorships.circle import tell
from mentoring.permissions import may
from mentoring.refusals import Refusal
from storage.people import people_with_role


@action(may("papers"))
def ask_for_order(act: Act, organisation_id: int) -> int:
    """Tell the heads that pairs are ready for their order; how many were told.

    :raises Refusal: `no-head`, nobody of the organisation's heads has joined
    """
    heads = [person.id for person in people_with_role(act.session, organisation_id, "head")]
    others = [head for head in heads if head != act.caller_id]
    if not others:
        raise Refusal("no-head")
    for head in others:
        tell(act, head, "papers-order-wanted", organisation_id=organisation_id)
    act.note("organisation", organisation_id, "order-asked-for")
    return len(others)
