"""/people: the curator's list, the card of a person, taking a role away, a personal link."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.absences.buttons import Absences
from handlers.absences.screens import away_line
from handlers.desk import Desk
from handlers.joining.buttons import Confirm
from handlers.joining.screens import profile_lines
from handlers.notices import notice
from handlers.organisations.buttons import At
from handlers.organisations.choosing import (
    choice_screen,
    gives,
    own_organisations,
    require_own,
)
from handlers.organisations.giving import show_link
from handlers.paging import PAGE, page_buttons, page_within
from handlers.people.buttons import Card, FindPerson, PersonalLink, Removal, TakeRole
from handlers.people.colleagues import colleagues_screen
from handlers.people.places import place_name, planned_button
from handlers.screen import Button, Screen
from handlers.view import View
from mentoring.acting import Act
from mentoring.people.invitations import INVITERS, link_for
from mentoring.people.looking import look_at_card
from mentoring.people.roles import remove_role
from mentoring.permissions import powers, roles_on
from mentoring.refusals import NotFound
from storage.organisations import Organisation
from storage.people import Person, Profile, Role, roles_of
from storage.rosters import counts_in, people_on_page

LINE = "see_people"


def register(router: Router) -> None:
    """The command, the list, cards and what can be done there."""

    @router.callback_query(At.filter(F.entry == "people"))
    async def at(_query: CallbackQuery, callback_data: At, desk: Desk) -> None:
        await desk.show(people_screen, callback_data.organisation, callback_data.page)

    @router.callback_query(Card.filter())
    async def card(_query: CallbackQuery, callback_data: Card, desk: Desk) -> None:
        given = callback_data
        await desk.show(person_screen, given.organisation, given.person, given.page)
        await desk.do(look_at_card, given.organisation, given.person)

    @router.callback_query(TakeRole.filter(F.sure.is_(False)))
    async def ask(_query: CallbackQuery, callback_data: TakeRole, desk: Desk) -> None:
        await desk.show(sure_screen, callback_data.role)

    @router.callback_query(TakeRole.filter(F.sure.is_(True)))
    async def take(_query: CallbackQuery, callback_data: TakeRole, desk: Desk) -> None:
        await desk.settle(role_screen, callback_data.role, remove_role)

    @router.callback_query(PersonalLink.filter())
    async def link(_query: CallbackQuery, callback_data: PersonalLink, desk: Desk) -> None:
        token = await desk.do(link_for, callback_data.organisation, callback_data.person)
        await show_link(desk, token)


def people_screen(view: View, organisation_id: int = 0, page: int = 0) -> Screen:
    """Everybody of an organisation, those who wait first."""
    organisations = own_organisations(view, LINE)
    if not (gives(view, organisation_id, LINE) if organisation_id else organisations):
        return colleagues_screen(view, organisation_id, page)
    if not organisation_id and len(organisations) != 1:
        choice = choice_screen(view, "people", organisations, page)
        return Screen(choice.text, (*choice.rows, (view.button("people-find", FindPerson()),)))
    organisation = require_own(view, organisation_id or organisations[0].id, LINE)
    counts = counts_in(view.session, organisation.id)
    page, pages = page_within(counts["people"], page)
    shown = people_on_page(view.session, organisation.id, page * PAGE, PAGE)
    rows = [(_entry(view, organisation.id, person, roles, page),) for person, roles in shown]
    if pages > 1:
        find = view.button("people-find", FindPerson(organisation=organisation.id))
        rows.insert(0, (find,))
    turn = page_buttons(
        view,
        page,
        pages,
        lambda number: At(entry="people", organisation=organisation.id, page=number),
    )
    more = view.button("menu-invite", At(entry="invite", organisation=organisation.id))
    below = ((more,),) if gives(view, organisation.id, "gather") else ()
    return Screen(_summary(view, organisation, counts), (*rows, *turn, *below))


def _summary(view: View, organisation: Organisation, counts: dict[str, int]) -> str:
    several = [
        view.words(f"people-{name}", count=counts[name])
        for name in ("waiting", "never", "blocked")
        if counts[name]
    ]
    return view.lines(
        view.words("people-title", organisation=organisation.name),
        view.words("people-count", count=view.words.plain("people", n=counts["people"])),
        *several,
        view.words("people-choose") if counts["people"] else view.words("people-nobody"),
    )


def _entry(
    view: View, organisation_id: int, person: Person, roles: list[Role], page: int
) -> Button:
    mark = "waiting" if any(role.state == "pending" for role in roles) else person.reach
    names = ", ".join(view.words.plain(f"role-{role.role}") for role in roles)
    return view.button(
        f"people-entry-{mark}",
        Card(organisation=organisation_id, person=person.id, page=page),
        name=view.listed(person),
        roles=names,
    )


def person_screen(view: View, organisation_id: int, person_id: int, page: int = 0) -> Screen:
    """One person: roles here, profile, whether messages reach them, and what can be done."""
    organisation = require_own(view, organisation_id, LINE)
    person = view.session.get(Person, person_id)
    held = [r for r in roles_of(view.session, person_id) if r.organisation_id == organisation_id]
    if person is None or not held or person.erased_at is not None:
        raise NotFound
    profile = view.session.get(Profile, person_id)
    lines: list[str | None] = []
    for role in held:
        lines.append(
            view.words(
                f"profile-role-{role.state}",
                role=view.words.plain(f"role-{role.role}"),
                organisation=organisation.name,
            )
        )
        lines += profile_lines(view, profile, role.role) if profile else []
    text = view.lines(
        view.words("people-person", name=view.full(person)),
        *dict.fromkeys(lines),
        away_line(view, person),
        view.words(f"people-reach-{person.reach}"),
    )
    back = view.button("button-back", At(entry="people", organisation=organisation_id, page=page))
    return Screen(text, (*_doable(view, organisation_id, person, held), (back,)))


def _doable(
    view: View, organisation_id: int, person: Person, held: list[Role]
) -> list[tuple[Button, ...]]:
    own = powers(Act(view.session, view.now, view.me.id), organisation_id)
    runs = own & set(roles_on("gather"))
    rows: list[tuple[Button, ...]] = []
    for role in held:
        name = view.words.plain(f"role-{role.role}")
        if role.state == "pending" and runs:
            yes = view.button("join-accept", Confirm(role=role.id, accept=True))
            rows.append((yes, view.button("join-refuse", Confirm(role=role.id, accept=False))))
        elif person.id != view.me.id and own & set(INVITERS.get(role.role, ())):
            rows.append((view.button("people-remove", TakeRole(role=role.id), role=name),))
    if person.id != view.me.id and own & {"curator", "head"}:
        rows.append((view.button("absence-open-theirs", Absences(person=person.id)),))
    if person.reach == "never" and runs:
        data = PersonalLink(organisation=organisation_id, person=person.id)
        rows.append((view.button("people-link", data),))
    if person.id != view.me.id and all(own & set(INVITERS.get(role.role, ())) for role in held):
        leaves = planned_button(view, person.id, organisation_id) or view.button(
            "people-leaves", Removal(organisation=organisation_id, person=person.id)
        )
        rows.append((leaves,))
    return rows


def sure_screen(view: View, role_id: int) -> Screen:
    """Asked once more, with what will be lost."""
    role, person = _seen(view, role_id)
    sure = view.button("people-remove-sure", TakeRole(role=role_id, sure=True))
    keep = view.button(
        "people-keep", Card(organisation=role.organisation_id or 0, person=person.id)
    )
    text = view.words(
        "people-sure", name=view.address(person), role=view.words.plain(f"role-{role.role}")
    )
    return Screen(text, ((keep,), (sure,)))


def role_screen(view: View, role_id: int) -> Screen:
    """What became of a role: the person's card, or that nothing is left of it here."""
    role, person = _seen(view, role_id)
    held = [
        r for r in roles_of(view.session, person.id) if r.organisation_id == role.organisation_id
    ]
    if held:
        return person_screen(view, role.organisation_id or 0, person.id)
    back = view.button("menu-people", At(entry="people", organisation=role.organisation_id or 0))
    return Screen(view.words("people-gone", name=view.address(person)), ((back,),))


def _seen(view: View, role_id: int) -> tuple[Role, Person]:
    role = view.session.get(Role, role_id)
    if role is None or role.organisation_id is None:
        raise NotFound
    require_own(view, role.organisation_id, LINE)
    return role, view.session.get_one(Person, role.person_id)


@notice("role-removed")
def role_removed(view: View, role_id: int) -> Screen | None:
    """To whom a role was taken from."""
    role = view.session.get(Role, role_id)
    if role is None or role.state != "removed":
        return None
    return Screen(
        view.words(
            "people-told-removed",
            role=view.words.plain(f"role-{role.role}"),
            organisation=place_name(view, role),
        )
    )
