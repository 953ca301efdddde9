"""The registration form: language, organisation, consent, name, role, profile (domain §3)."""

import hashlib
import re
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, ManyStep, NumberStep, TextStep, codes
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft
from handlers.joining.draft import JoinDraft
from handlers.joining.tags import offered_tags, own_tag
from handlers.menu.screens import menu_screen
from handlers.screen import Screen
from handlers.view import View
from mentoring.people.joining import OPEN_ROLES, Application, join
from mentoring.people.language import choose_language
from storage.organisations import Organisation, municipalities, organisations_of

NAME = re.compile(r"^[^\W\d_][\w\-'’ʼ.]*( [^\W\d_][\w\-'’ʼ.()]*){1,4}$")


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
    free_days = State()
    review = State()


def _languages(_view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    return [("ru", "Русский"), ("en", "English"), ("tt", "Татарча")]


async def _speak(run: Run, locale: str) -> None:
    await run.desk.do(choose_language, locale)
    run.desk.locale = locale


def _districts(view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    return [(str(row.id), row.name) for row in municipalities(view.session)]


def _schools(view: View, draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    rows = organisations_of(view.session, int(draft.get("municipality") or 0))
    return [(str(row.id), row.name) for row in rows]


def _operator(view: View, draft: Draft) -> dict[str, str | int]:
    organisation = view.session.get(Organisation, int(draft.get("organisation_id") or 0))
    return {"organisation": organisation.name if organisation else ""}


def _name_problem(text: str) -> Problem | None:
    spaced = " ".join(text.split())
    return None if NAME.match(spaced) else Problem.of("join-name-problem")


def _mentor(draft: Draft) -> bool:
    return draft.get("role") == "mentor"


def _mentee(draft: Draft) -> bool:
    return draft.get("role") == "mentee"


def _teacher(draft: Draft) -> bool:
    return _mentor(draft) or _mentee(draft)


def split_name(text: str) -> tuple[str, str, str]:
    """Surname, first name and patronymic (perhaps empty) of what a person typed in that order."""
    words = text.split()
    return words[0], words[1], " ".join(words[2:])


async def _finish(desk: Desk, draft: JoinDraft) -> None:
    surname, first_name, patronymic = split_name(draft.name)
    shown = await desk.read(
        lambda view: view.words(
            "join-consent", **_operator(view, {"organisation_id": draft.organisation_id})
        )
    )
    application = Application(
        **draft.profile(),
        organisation_id=draft.organisation_id,
        role=draft.role,
        surname=surname,
        first_name=first_name,
        patronymic=patronymic,
        consent_hash=hashlib.sha256(shown.encode()).hexdigest(),
        token=draft.token,
    )
    confirmed = await desk.do(join, application)
    menu = await desk.read(menu_screen)
    said = desk.words("join-done" if confirmed else "join-waiting", name=first_name)
    await desk.put(Screen(said, menu.rows if confirmed else ()))


registration: Form[Any] = Form(
    "join",
    ChoiceStep(Registration.language, _languages, then=_speak),
    ChoiceStep(Registration.municipality, _districts, when=lambda draft: not draft.get("token")),
    ChoiceStep(Registration.organisation_id, _schools, when=lambda draft: not draft.get("token")),
    ChoiceStep(Registration.consent, codes("yes"), facts=_operator),
    TextStep(Registration.name, most=150, check=_name_problem),
    ChoiceStep(Registration.role, codes(*OPEN_ROLES), when=lambda draft: not draft.get("token")),
    TextStep(Registration.position, most=100, when=_teacher),
    TextStep(Registration.subject, most=100, when=_teacher),
    NumberStep(Registration.experience_years, least=0, most=70, when=_teacher),
    ManyStep(Registration.competences, offered_tags, least=1, adding=own_tag, when=_mentor),
    TextStep(Registration.achievements, most=800, skippable=True, when=_mentor),
    NumberStep(Registration.capacity, least=1, most=6, offered=(1, 2, 3, 4, 5, 6), when=_mentor),
    ChoiceStep(Registration.mode, codes("online", "person", "mixed"), when=_mentor),
    ChoiceStep(
        Registration.category,
        codes("young", "newcomer", "changed", "difficulties"),
        when=_mentee,
    ),
    ManyStep(Registration.difficulties, offered_tags, least=1, adding=own_tag, when=_mentee),
    TextStep(Registration.strengths, most=800, skippable=True, when=_mentee),
    ManyStep(
        Registration.free_days,
        codes("mon", "tue", "wed", "thu", "fri", "sat"),
        width=3,
        when=_teacher,
    ),
    draft=JoinDraft,
    review=Registration.review,
    finish=_finish,
)
