"""The registration form: language, organisation, consent, name, role, profile (domain §3)."""

from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import Form
from handlers.joining.draft import JoinDraft
from handlers.joining.naming import read_name
from handlers.joining.payloads import go_on
from handlers.joining.questions import (
    inviting,
    language_step,
    name_step,
    place_steps,
    profile_steps,
    role_step,
)
from handlers.menu.screens import menu_screen
from handlers.screen import Screen
from locales.names import address
from mentoring.people.joining import Application, join


class Registration(StatesGroup):
    """The steps of joining."""

    language = State()
    municipality = State()
    organisation_id = State()
    consent = State()
    name = State()
    role = State()
    position = State()
    subject = State()
    experience_years = State()
    competences = State()
    achievements = State()
    capacity = State()
    mode = State()
    category = State()
    difficulties = State()
    strengths = State()
    free_hours = State()
    review = State()


async def _finish(desk: Desk, draft: JoinDraft) -> None:
    name = read_name(draft.name)
    application = Application(
        organisation_id=draft.organisation_id,
        role=draft.role,
        surname=name.surname,
        first_name=name.first_name,
        patronymic=name.patronymic,
        consent_hash=draft.consent_hash,
        token=draft.token,
        profile=draft.profile(),
        moves_from=draft.moves_from,
    )
    confirmed = await desk.do(join, application)
    menu = await desk.read(menu_screen)
    friend = address(name.surname, name.first_name, name.patronymic)
    said = desk.words("join-done" if confirmed else "join-waiting", name=friend)
    await desk.put(Screen(said, menu.rows))
    if draft.after:
        await go_on(desk, draft.after)


registration: Form[Any] = Form(
    "join",
    language_step(Registration),
    *place_steps(Registration),
    name_step(Registration),
    role_step(Registration),
    *profile_steps(Registration),
    draft=JoinDraft,
    review=Registration.review,
    review_facts=inviting,
    finish=_finish,
)
