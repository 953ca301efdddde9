"""What a mentor and a mentee see of their organisation: names, and nothing else (domain §2)."""

from collections.abc import Sequence

from handlers.buttons import Open
from handlers.mentorships.telling import pair_name
from handlers.organisations.buttons import At
from handlers.organisations.choosing import choice_screen
from handlers.paging import page_buttons, page_of
from handlers.screen import Screen
from handlers.view import View
from mentoring.permissions import MATRIX
from mentoring.refusals import Forbidden, NotFound
from storage.mentorships import RUNNING, mentorships_in, parties_in
from storage.organisations import Organisation
from storage.people import Person, roles_in, roles_of

LINES = 20  # on one page


def _homes(view: View) -> list[Organisation]:
    names = [
        role.organisation_id
        for role in roles_of(view.session, view.me.id)
        if role.state == "confirmed" and MATRIX["see_people"].get(role.role) == "names"
    ]
    found = (view.session.get(Organisation, home or 0) for home in dict.fromkeys(names))
    return [one for one in found if one is not None]


def colleagues_screen(view: View, organisation_id: int = 0, page: int = 0) -> Screen:
    """Who works here as what, and who is in a pair with whom.

    :raises Forbidden: the reader has no such role; :raises NotFound: it is another's organisation
    """
    homes = _homes(view)
    if not homes:
        raise Forbidden
    if not organisation_id and len(homes) > 1:
        return choice_screen(view, "people", homes, page)
    wanted = organisation_id or homes[0].id
    organisation = next((one for one in homes if one.id == wanted), None)
    if organisation is None:
        raise NotFound
    lines = [*_people(view, organisation.id), *_pairs(view, organisation.id)]
    shown, page, pages = page_of(lines, page, LINES)

    def to(number: int) -> At:
        return At(entry="people", organisation=organisation.id, page=number)

    menu = view.button("button-menu", Open(entry="menu"))
    text = view.lines(view.words("people-title", organisation=organisation.name), *shown)
    return Screen(text, (*page_buttons(view, page, pages, to), (menu,)))


def _people(view: View, organisation_id: int) -> Sequence[str]:
    found: dict[int, tuple[Person, list[str]]] = {}
    for person, role in roles_in(view.session, organisation_id):
        if role.state == "confirmed":
            name = view.words.plain(f"role-{role.role}")
            found.setdefault(person.id, (person, []))[1].append(name)
    return [
        view.words("people-named", name=view.listed(person), roles=", ".join(names))
        for person, names in found.values()
    ]


def _pairs(view: View, organisation_id: int) -> Sequence[str]:
    rows = mentorships_in(view.session, organisation_id, RUNNING)
    parties = parties_in(view.session, [row.id for row in rows])
    return [view.words("people-paired", names=pair_name(view, parties[row.id])) for row in rows]
