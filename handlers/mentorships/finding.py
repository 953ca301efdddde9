"""Finding pairs by what is typed of a name: «Найти» under /pairs, and «/pairs иванова»."""

from dataclasses import dataclass
from typing import Any

from aiogram import Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.forms import Form, PersonStep
from handlers.forms.steps import Draft
from handlers.mentorships.buttons import FindPair, Pairs
from handlers.mentorships.cards import home_screen, listed, pair_screen
from handlers.menu.entries import answers
from handlers.people.finding import typed_after
from handlers.screen import Screen
from handlers.view import View
from mentoring.mentorships.circle import organisations_seen
from mentoring.people.finding import find_people
from mentoring.refusals import NotFound
from storage.mentorships import mentorships_with
from storage.people import Person
from storage.rosters import names_in_pairs

MOST = 20  # pairs of one person on a screen


class FindPairForm(StatesGroup):
    """Whose."""

    person = State()


@dataclass
class FindPairDraft:
    """`organisation_id` 0: any of those the reader looks after."""

    person: int
    organisation_id: int = 0


def register_finding(router: Router) -> None:
    """The command with or without a name behind it, and the button in the list."""

    @answers(router, "pairs")
    async def pairs(desk: Desk) -> None:
        typed = typed_after(desk)
        names = await desk.read(among, {"organisation_id": 0}) if typed else {}
        found = find_people(typed, names)
        if not names:
            await desk.show(home_screen)
        elif len(found) == 1:
            await desk.show(found_screen, found[0])
        else:
            if not found:
                await desk.say("form-nobody-found", typed=typed[:60])
            given = {"person_typed": typed} if found else {}
            await desk.start(FindPairForm.person, organisation_id=0, **given)

    @router.callback_query(FindPair.filter())
    async def find(_query: CallbackQuery, callback_data: FindPair, desk: Desk) -> None:
        given = {"organisation_id": callback_data.organisation}
        await desk.read(among, given)  # refuses whoever may not look
        await desk.start(FindPairForm.person, **given)


def among(view: View, draft: Draft) -> dict[int, str]:
    """Everybody who stands in a pair of these organisations, or stood in one, by surname.

    :raises NotFound: the reader looks after none of them
    """
    homes = _homes(view, int(draft.get("organisation_id") or 0))
    if not homes:
        raise NotFound
    return names_in_pairs(view.session, homes)


def _homes(view: View, chosen: int) -> list[int]:
    seen = [organisation.id for organisation in organisations_seen(view.session, view.me.id)]
    return [home for home in seen if chosen in (0, home)]


def found_screen(view: View, person_id: int, organisation_id: int = 0) -> Screen:
    """The one pair of a person, or all of theirs to choose from, newest first."""
    homes = _homes(view, organisation_id)
    found = mentorships_with(view.session, homes, person_id, MOST)
    if not found:
        raise NotFound
    if len(found) == 1:
        return pair_screen(view, found[0].id)
    person = view.session.get_one(Person, person_id)
    back = view.button("button-back", Pairs(organisation=organisation_id))
    text = view.words("pairs-found", name=view.full(person), count=len(found))
    return Screen(text, (*listed(view, found), (back,)))


async def _show(desk: Desk, draft: FindPairDraft) -> None:
    await desk.show(found_screen, draft.person, draft.organisation_id)


finding: Form[Any] = Form(
    "findpair", PersonStep(FindPairForm.person, among), draft=FindPairDraft, finish=_show
)
