"""«Мои организации»: where one works and as what, one more place, and the way out (domain §3)."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.buttons import Open
from handlers.desk import Desk
from handlers.joining.buttons import OneMoreRole
from handlers.joining.draft import known_answers
from handlers.joining.form import registration
from handlers.people.buttons import Leaver, OneMorePlace, Place, Places
from handlers.people.departures import departure_screen, open_pairs
from handlers.people.last_day import last_day
from handlers.screen import Button, Rows, Screen
from handlers.view import View
from mentoring.people.invitations import OPEN_ROLES
from mentoring.refusals import NotFound
from storage.departures import planned_departure
from storage.organisations import Municipality, Organisation
from storage.people import Role, roles_of


def register(router: Router) -> None:
    """The list, one place, the form for one more, and leaving."""

    @router.callback_query(Places.filter())
    async def places(_query: CallbackQuery, desk: Desk) -> None:
        await desk.show(places_screen)

    @router.callback_query(OneMorePlace.filter())
    async def one_more(_query: CallbackQuery, desk: Desk) -> None:
        await _join(desk, await desk.read(_another))

    @router.callback_query(Place.filter())
    async def place(_query: CallbackQuery, callback_data: Place, desk: Desk) -> None:
        organisation = callback_data.organisation
        match callback_data.do:
            case "leave":
                await desk.read(own_place, organisation)
                await desk.start(last_day.entry({}), organisation_id=organisation)
            case "move":
                await _join(desk, await desk.read(_moving, organisation))
            case _:
                await desk.show(place_screen, organisation)


async def _join(desk: Desk, given: dict[str, Any]) -> None:
    await desk.start(registration.entry(given), **given)


def place_name(view: View, role: Role) -> str:
    """Where a role is held: an organisation, a district, or everywhere."""
    organisation = view.session.get(Organisation, role.organisation_id or 0)
    place = organisation or view.session.get(Municipality, role.municipality_id or 0)
    return place.name if place else view.words.plain("profile-everywhere")


def role_line(view: View, role: Role) -> str:
    """«наставник, Школа № 7»."""
    return view.words(
        f"profile-role-{role.state}",
        role=view.words.plain(f"role-{role.role}"),
        organisation=place_name(view, role),
    )


def places_screen(view: View) -> Screen:
    """Every role with its place; a button into each organisation."""
    held = roles_of(view.session, view.me.id)
    homes = {r.organisation_id: place_name(view, r) for r in held if r.organisation_id is not None}
    rows = [
        (view.button("places-name", Place(organisation=home), name=name),)
        for home, name in homes.items()
    ]
    return Screen(
        view.lines(view.words("places-title"), *(role_line(view, role) for role in held)),
        (
            *rows,
            (view.button("places-one-more", OneMorePlace()),),
            (view.button("button-back", Open(entry="profile")),),
        ),
    )


def own_place(view: View, organisation_id: int) -> list[Role]:
    """What the reader holds there. :raises NotFound: nothing"""
    held = roles_of(view.session, view.me.id)
    there = [role for role in held if role.organisation_id == organisation_id]
    if not there:
        raise NotFound
    return there


def more_roles(view: View) -> Rows:
    """Buttons to become a mentor or a mentee as well, for who works at one organisation."""
    held = roles_of(view.session, view.me.id)
    homes = {role.organisation_id for role in held if role.organisation_id is not None}
    if len(homes) != 1:
        return ()
    return _become(view, homes.pop() or 0, held)


def _become(view: View, organisation_id: int, there: list[Role]) -> Rows:
    have = {role.role for role in there}
    return tuple(
        (
            view.button(
                f"profile-become-{role}", OneMoreRole(organisation=organisation_id, role=role)
            ),
        )
        for role in OPEN_ROLES
        if role not in have
    )


def place_screen(view: View, organisation_id: int) -> Screen:
    """One of one's organisations: the roles there, one more of them, and the way out."""
    there = own_place(view, organisation_id)
    row = planned_departure(view.session, view.me.id, organisation_id)
    if row is not None:
        return departure_screen(view, row.id)
    pairs = len(open_pairs(view, view.me.id, organisation_id))
    text = view.lines(
        *(role_line(view, role) for role in there),
        view.words("places-pairs", count=pairs) if pairs else None,
    )
    return Screen(
        text,
        (
            *_become(view, organisation_id, there),
            (view.button("places-move", Place(organisation=organisation_id, do="move")),),
            (view.button("places-leave", Place(organisation=organisation_id, do="leave")),),
            (view.button("button-back", Places()),),
        ),
    )


def _another(view: View) -> dict[str, Any]:
    if view.me.registered_at is None:
        raise NotFound
    return known_answers(view.session, view.me.id) | {"only_missing": True}


def _moving(view: View, organisation_id: int) -> dict[str, Any]:
    """What registration starts with for who moves: the role stays, if there is only one."""
    roles = [r.role for r in own_place(view, organisation_id) if r.role in OPEN_ROLES]
    given = _another(view) | {"moves_from": organisation_id}
    return given | ({"role": roles[0]} if len(roles) == 1 else {})


def planned_button(view: View, person_id: int, organisation_id: int) -> Button | None:
    """To a departure that is ahead."""
    row = planned_departure(view.session, person_id, organisation_id)
    return view.button("leaver-planned", Leaver(id=row.id)) if row else None
