"""Names in their cases: who may be written wrongly, and one name's card.

The rules of declension are read in the press, where their memory does not stay.
"""

from dataclasses import dataclass

from handlers.desk import Desk
from handlers.organisations.choosing import require_own
from handlers.paging import page_buttons, page_of
from handlers.papers.buttons import NamePaper, PaperWork
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.documents.cases import NameInPapers, every_case, genders_of
from mentoring.papers.details import details_of, issuer_of
from mentoring.papers.naming import CASES, HEAD, named_here, written
from mentoring.refusals import NotFound
from storage.people import roles_in


@dataclass(frozen=True)
class Named:
    """Somebody in the list: the button's person and text, and how the name is written."""

    person: int
    listed: str
    written: NameInPapers


async def show_names(desk: Desk, organisation_id: int, page: int) -> None:
    """Everybody who may stand in a paper; first those whose name is left as it is."""
    found = await desk.read(_everybody, organisation_id)
    genders = await desk.tools.press.make(genders_of, [one.written for one in found])
    undecided = {one.person for one, gender in zip(found, genders, strict=True) if not gender}
    found.sort(key=lambda one: (one.person not in undecided, one.person != HEAD))
    await desk.show(_names_screen, organisation_id, found, undecided, page)


async def show_name(desk: Desk, organisation_id: int, person_id: int) -> None:
    """One name in all its cases."""
    name = await desk.read(name_of, organisation_id, person_id)
    cases = await desk.tools.press.make(every_case, name)
    await desk.show(_name_screen, organisation_id, person_id, name, cases)


def name_of(view: View, organisation_id: int, person_id: int) -> NameInPapers:
    """How a name is written. :raises NotFound: it stands in no paper of the organisation"""
    require_own(view, organisation_id, "papers")
    if person_id == HEAD:
        details = details_of(view.session, organisation_id)
        if details is None or not details.head_name:
            raise NotFound
        return issuer_of(view.session, organisation_id).head
    person = named_here(view.session, organisation_id, person_id)
    return written(view.session, [person])[person_id]


def _everybody(view: View, organisation_id: int) -> list[Named]:
    require_own(view, organisation_id, "papers")
    people = {person.id: person for person, _ in roles_in(view.session, organisation_id)}
    names = written(view.session, people.values())
    found = [
        Named(one.id, view.listed(one), names[one.id]) for one in people.values() if one.surname
    ]
    details = details_of(view.session, organisation_id)
    if details is not None and details.head_name:
        head = issuer_of(view.session, organisation_id).head
        found.insert(0, Named(HEAD, head.name.initials_last, head))
    return found


def _names_screen(
    view: View, organisation_id: int, found: list[Named], undecided: set[int], page: int
) -> Screen:
    shown, page, pages = page_of(found, page)
    buttons = [
        view.button(
            "papers-name-undecided" if one.person in undecided else "papers-name-listed",
            NamePaper(organisation=organisation_id, person=one.person),
            name=one.listed,
        )
        for one in shown
    ]

    def turned(to: int) -> PaperWork:
        return PaperWork(organisation=organisation_id, do="names", page=to)

    back = view.button("papers-button", PaperWork(organisation=organisation_id))
    text = view.words("papers-names", count=len(found), undecided=len(undecided))
    turn = page_buttons(view, page, pages, turned)
    return Screen(text, (*rows(*buttons), *turn, (back,)))


def _name_screen(
    view: View, organisation_id: int, person_id: int, name: NameInPapers, cases: dict[str, str]
) -> Screen:

    lines = [
        view.words(
            "papers-name-by-hand" if case in name.forms else "papers-name-by-rules",
            case=view.words.plain(f"papers-case-{case}"),
            form=cases[case],
        )
        for case in CASES
    ]
    text = view.lines(
        view.words("papers-name", name=name.name.full),
        *lines,
        None if cases["gender"] else view.words("papers-name-left"),
        view.words("papers-name-hint"),
    )

    def do(code: str) -> Button:
        data = NamePaper(organisation=organisation_id, person=person_id, do=code)
        return view.button(f"papers-name-do-{code}", data)

    other = {"male": ["female"], "female": ["male"]}.get(cases["gender"], ["female", "male"])
    changed = [do("rules")] if name.forms or name.gender else []
    back = view.button("button-back", PaperWork(organisation=organisation_id, do="names"))
    return Screen(
        text,
        (
            *rows(*(do(case) for case in CASES), wide=2),
            *rows(*(do(code) for code in other), wide=2),
            *rows(*changed, back),
        ),
    )
