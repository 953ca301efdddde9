"""Finding a person by what is typed of the name: «Найти» under /people, and «/people иванова»."""

from dataclasses import dataclass
from typing import Any

from aiogram import Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from handlers.desk import Desk
from handlers.forms import Form, PersonStep
from handlers.forms.steps import Draft
from handlers.menu.entries import answers
from handlers.organisations.choosing import own_organisations, require_own
from handlers.people.buttons import FindPerson
from handlers.people.listing import LINE, people_screen, person_screen
from handlers.view import View
from mentoring.people.finding import find_people
from mentoring.people.looking import look_at_card
from mentoring.refusals import NotFound
from storage.people import names_in, roles_of
from storage.rosters import names_and_places


class FindForm(StatesGroup):
    """Who."""

    person = State()


@dataclass
class FindDraft:
    """`organisation_id` 0: any of those the reader looks after."""

    person: int
    organisation_id: int = 0


def register(router: Router) -> None:
    """The command with or without a name behind it, and the button in the list."""

    @answers(router, "people")
    async def people(desk: Desk) -> None:
        typed = typed_after(desk)
        finds = bool(typed) and await desk.read(looks_after)
        if finds:
            await find_typed(desk, typed)
        else:
            await desk.show(people_screen)

    @router.callback_query(FindPerson.filter())
    async def find(_query: CallbackQuery, callback_data: FindPerson, desk: Desk) -> None:
        given = {"organisation_id": callback_data.organisation}
        await desk.read(among, given)  # refuses whoever may not look
        await desk.start(FindForm.person, **given)


def looks_after(view: View) -> bool:
    """Whether the reader looks after any organisation's people."""
    return bool(own_organisations(view, LINE))


def typed_after(desk: Desk) -> str:
    """What was typed after a command: «иванова» of «/people иванова»."""
    text = desk.event.text if isinstance(desk.event, Message) else None
    return (text or "").partition(" ")[2].strip()[:100]


async def find_typed(desk: Desk, typed: str) -> None:
    """The one person whom the words fit, or a choice of several, or the question again."""
    given: dict[str, Any] = {"organisation_id": 0}
    found = find_people(typed, await desk.read(among, given))
    if len(found) == 1:
        await _show(desk, FindDraft(found[0]))
        return
    if not found:
        await desk.say("form-nobody-found", typed=typed[:60])
    await desk.start(FindForm.person, **given, **({"person_typed": typed} if found else {}))


def among(view: View, draft: Draft) -> dict[int, str]:
    """Everybody of an organisation, or of all that the reader looks after, with the places."""
    chosen = int(draft.get("organisation_id") or 0)
    if chosen:
        return names_in(view.session, [require_own(view, chosen, LINE).id], waiting=True)
    homes = [organisation.id for organisation in own_organisations(view, LINE)]
    if len(homes) == 1:
        return names_in(view.session, homes, waiting=True)
    return names_and_places(view.session, homes)


def _home(view: View, draft: FindDraft) -> int:
    """The organisation in which the reader meets the person."""
    seen = {organisation.id for organisation in own_organisations(view, LINE)}
    for role in roles_of(view.session, draft.person):
        home = role.organisation_id
        if home is not None and home in seen and draft.organisation_id in (0, home):
            return home
    raise NotFound


async def _show(desk: Desk, draft: FindDraft) -> None:
    home = await desk.read(_home, draft)
    await desk.show(person_screen, home, draft.person)
    await desk.do(look_at_card, home, draft.person)


finding: Form[Any] = Form("find", PersonStep(FindForm.person, among), draft=FindDraft, finish=_show)
