"""Saying whom one would like or not like as mentor or mentee; kept from the other side (§4)."""

from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, anyone
from mentoring.refusals import Late, NotFound, Refusal
from storage.people import names_in, roles_of
from storage.wishes import Wish

SIDES: Final = {"mentor": "mentee", "mentee": "mentor"}
"""As whom the other is wished for → which role the one who wishes holds."""
MOST: Final = 20


@action(anyone)
def wish(act: Act, about_id: int, side: str, liked: bool) -> None:
    """Wish for somebody (or rather not for them) as one's `side`; a later word replaces one's
    earlier one.

    :raises NotFound: not a colleague of that role, or not the caller's to wish for
    :raises Refusal: `wishes-enough`
    """
    if about_id not in wished_among(act.session, act.caller.id, side):
        raise NotFound
    own = select(Wish).where(Wish.person_id == act.caller_id)
    row = act.session.scalar(own.where(Wish.about_id == about_id, Wish.side == side))
    if row is not None:
        row.liked = liked
        return
    count = select(func.count()).select_from(Wish).where(Wish.person_id == act.caller_id)
    if (act.session.scalar(count) or 0) >= MOST:
        raise Refusal("wishes-enough", most=MOST)
    act.session.add(
        Wish(
            person_id=act.caller.id,
            about_id=about_id,
            side=side,
            liked=liked,
            created_at=act.now,
        )
    )


@action(anyone)
def take_back(act: Act, wish_id: int) -> None:
    """The caller has no such wish any more. :raises Late: they had taken it back already"""
    row = act.session.get(Wish, wish_id)
    if row is None:
        raise Late("wish-gone")
    if row.person_id != act.caller_id:
        raise NotFound
    act.session.delete(row)


def sides_of(session: Session, person_id: int) -> list[str]:
    """As whom a person may wish for others: a mentee wishes for mentors, a mentor for mentees."""
    held = {role.role for role in roles_of(session, person_id) if role.state == "confirmed"}
    return [side for side, role in SIDES.items() if role in held]


def wished_among(session: Session, person_id: int, side: str) -> dict[int, str]:
    """Whom a person may wish for as their `side`: full names by id, by surname."""
    if side not in sides_of(session, person_id):
        return {}
    homes = [
        role.organisation_id
        for role in roles_of(session, person_id)
        if role.state == "confirmed" and role.role == SIDES[side] and role.organisation_id
    ]
    names = names_in(session, homes, side)
    return {number: name for number, name in names.items() if number != person_id}
