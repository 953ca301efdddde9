"""/profile: what one has told of oneself, each answer to be changed by its own question."""

from dataclasses import dataclass
from typing import Any

from aiogram import Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery

from handlers.absences.buttons import Absences
from handlers.buttons import Open
from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form
from handlers.joining.draft import ProfileAnswers
from handlers.joining.naming import read_name
from handlers.joining.questions import later_steps, name_step, profile_steps
from handlers.menu.entries import answers
from handlers.menu.screens import menu_screen
from handlers.organisations.forms import zones
from handlers.people.buttons import Edit, Places, WhoSees
from handlers.people.places import more_roles, role_line
from handlers.privacy.own import own_rows
from handlers.screen import Screen, rows
from handlers.view import View
from handlers.wishes.buttons import Wishes
from mentoring.people.profile import FIELDS, TEXTS, change_profile, kind_of_homes
from mentoring.refusals import NotFound
from mentoring.wishes.wishing import sides_of
from storage.people import Profile, roles_of


class ProfileEdit(StatesGroup):
    """The questions of the profile, one at a time."""

    name = State()
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
    lessons = State()
    kinds = State()
    line_manager_id = State()
    same_subject_only = State()
    timezone = State()


@dataclass
class Edited(ProfileAnswers):
    """The answers as they are, of which `field` is the new one."""

    field: str
    name: str | None = None
    timezone: str | None = None
    lessons: list[str] | None = None
    kinds: list[str] | None = None
    line_manager_id: int | None = None
    same_subject_only: bool | None = None


async def _keep(desk: Desk, draft: Edited) -> None:
    value: Any = getattr(draft, draft.field)
    if draft.field == "name":
        name = read_name(str(value))
        value = [name.surname, name.first_name, name.patronymic]
    elif value is None and draft.field in TEXTS:
        value = ""
    await desk.do(change_profile, {draft.field: value})
    await desk.show(profile_screen)


editing: Form[Any] = Form(
    "prof",
    name_step(ProfileEdit),
    *profile_steps(ProfileEdit),
    *later_steps(ProfileEdit),
    ChoiceStep(ProfileEdit.timezone, zones),
    draft=Edited,
    finish=_keep,
    voice="join",
)


def register(router: Router) -> None:
    """The command, a question for one answer, and who sees it all."""

    @answers(router, "profile")
    async def profile(desk: Desk) -> None:
        await desk.show(profile_screen)

    @router.callback_query(Edit.filter())
    async def edit(_query: CallbackQuery, callback_data: Edit, desk: Desk) -> None:
        given = await desk.read(current_answers)
        step = next((s for s in editing.steps if s.name == callback_data.field), None)
        if step is None or not step.asked(given):
            raise NotFound
        await desk.start(step.state, **given, field=step.name, only_missing=True)

    @router.callback_query(WhoSees.filter())
    async def who_sees(_query: CallbackQuery, desk: Desk) -> None:
        await desk.show(who_sees_screen)


def current_answers(view: View) -> dict[str, Any]:
    """The profile as the form's draft; every question has its answer, even an empty one."""
    person = view.me
    profile = view.session.get(Profile, person.id)
    said = {name: getattr(profile, name) if profile else None for name in FIELDS}
    if profile is not None:
        said["same_subject_only"] = "yes" if profile.same_subject_only else "no"
    own = [role.role for role in roles_of(view.session, person.id)]
    return {
        **said,
        "name": view.full(person),
        "timezone": person.timezone,
        "roles": own,
        "place": kind_of_homes(view.session, person.id),
    }


def profile_screen(view: View) -> Screen:
    """Name, roles and answers, with a button to change each."""
    if view.me.registered_at is None:
        return menu_screen(view)
    answers_now = current_answers(view)
    asked = [step for step in editing.steps if step.asked(answers_now)]
    text = view.lines(
        view.words("profile-title"),
        *(role_line(view, role) for role in roles_of(view.session, view.me.id)),
        *(
            view.words(
                "form-answer",
                name=editing.label(view, step, answers_now),
                answer=step.told(view, answers_now),
            )
            for step in asked
        ),
    )
    changes = [
        view.button(
            "profile-change", Edit(field=step.name), label=editing.label(view, step, answers_now)
        )
        for step in asked
    ]
    return Screen(
        text,
        (
            *rows(*changes, wide=2),
            *more_roles(view),
            (view.button("profile-places", Places()),),
            (view.button("absence-open", Absences(person=view.me.id)),),
            *(
                ((view.button("menu-wishes", Wishes()),),)
                if sides_of(view.session, view.me.id)
                else ()
            ),
            (view.button("profile-who-sees", WhoSees()),),
            (view.button("button-menu", Open(entry="menu")),),
        ),
    )


def who_sees_screen(view: View) -> Screen:
    """Who sees what of a person, in plain words (domain §3)."""
    return Screen(
        view.words("who-sees"),
        (*own_rows(view), (view.button("button-back", Open(entry="profile")),)),
    )
