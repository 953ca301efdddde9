"""The questions of registration, which the profile asks again one by one (domain §3)."""

import hashlib
from typing import Any

from aiogram.fsm.state import StatesGroup

from handlers.desk import Desk
from handlers.forms import (
    ChoiceStep,
    ManyStep,
    NumberStep,
    PersonStep,
    Step,
    TextStep,
    WeekStep,
    codes,
)
from handlers.forms.session import Run
from handlers.forms.steps import Draft
from handlers.joining.naming import NameStep
from handlers.joining.tag_step import TagStep
from handlers.view import View
from mentoring.people.invitations import OPEN_ROLES
from mentoring.people.joining import Place, has_consented
from mentoring.people.language import choose_language
from storage.organisations import Municipality, Organisation, municipalities, organisations_of
from storage.people import names_in, roles_of

AFTERNOON = (14 * 60, 18 * 60)  # minutes of the day that a tapped day begins with
MORNING = (8 * 60, 13 * 60)
KINDS = ("traditional", "group", "short_term", "reverse", "virtual")


def without_link(draft: Draft) -> bool:
    """Whether the person chooses organisation and role themselves."""
    return not draft.get("token")


def is_mentor(draft: Draft) -> bool:
    """Whether they want to help; `roles` names those that are held already."""
    return draft.get("role") == "mentor" or "mentor" in draft.get("roles", ())


def is_mentee(draft: Draft) -> bool:
    """Whether they want to be helped."""
    return draft.get("role") == "mentee" or "mentee" in draft.get("roles", ())


def teaches(draft: Draft) -> bool:
    """Whether the profile of a teacher is asked for."""
    return is_mentor(draft) or is_mentee(draft)


def has_subject(draft: Draft) -> bool:
    """Whether a mentee may insist on their own subject; a kindergarten has none."""
    return is_mentee(draft) and draft.get("place") != "kindergarten"


def of_place(view: View, draft: Draft) -> dict[str, str | int]:
    """The kind of the organisation that is joined, or of the person's own (domain §3)."""
    joined = view.session.get(Organisation, int(draft.get("organisation_id") or 0))
    return {"place": joined.kind if joined else draft.get("place") or "other"}


def asked_for_mode(draft: Draft) -> bool:
    """A mentor tells at once how to meet; a mentee may tell it in the profile."""
    return is_mentor(draft) or "mentee" in draft.get("roles", ())


def _languages(_view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    return [("ru", "Русский"), ("en", "English"), ("tt", "Татарча")]


async def _speak(run: Run, locale: str) -> None:
    await run.desk.do(choose_language, locale)
    run.desk.locale = locale


def _districts(view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    return [(str(row.id), row.name) for row in municipalities(view.session)]


def _schools(view: View, draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    rows = organisations_of(view.session, int(draft.get("municipality") or 0))
    left = draft.get("moves_from")  # who moves does not move to where they are
    return [(str(row.id), row.name) for row in rows if row.id != left]


def _some_districts(view: View, _draft: Draft) -> dict[str, str | int]:
    return {"known": "yes" if municipalities(view.session) else "no"}


def _some_schools(view: View, draft: Draft) -> dict[str, str | int]:
    district = view.session.get(Municipality, int(draft.get("municipality") or 0))
    known = _schools(view, draft, "")
    return {"known": "yes" if known else "no", "district": district.name if district else ""}


async def _other_district(run: Run, _value: str) -> None:
    run.draft.pop("organisation_id", None)
    _forget_consent(run)


async def _other_school(run: Run, value: str) -> None:
    if run.draft.get("consent_for") == value:
        return
    _forget_consent(run)
    desk = run.desk
    place = Place(int(value))
    if await desk.read(lambda view: has_consented(view.session, desk.me.person_id, place)):
        run.draft["consent"], run.draft["consent_for"] = "yes", value


def _forget_consent(run: Run) -> None:
    # Consent names the operator: another organisation asks for its own
    for name in ("consent", "consent_hash", "consent_for"):
        run.draft.pop(name, None)


def inviting(view: View, draft: Draft) -> dict[str, str | int]:
    """Where and as what the person joins, as far as it is known."""
    district = view.session.get(Municipality, int(draft.get("district_id") or 0))
    place = district or view.session.get(Organisation, int(draft.get("organisation_id") or 0))
    role = draft.get("role")
    return {
        "invited": "yes" if draft.get("token") and place and role else "no",
        "organisation": place.name if place else "",
        "role": view.words.plain(f"role-{role}") if role else "",
    }


def operator(view: View, draft: Draft) -> dict[str, str | int]:
    """The operator that the consent names (L3): the organisation, or who runs the district's."""
    name = str(inviting(view, draft)["organisation"])
    if draft.get("district_id"):
        name = view.words.plain("join-operator-of-district", district=name)
    return {"organisation": name}


async def _agree(run: Run, _value: str) -> None:
    draft = run.draft
    shown = await _consent_text(run.desk, draft)
    draft["consent_hash"] = hashlib.sha256(shown.encode()).hexdigest()
    draft["consent_for"] = str(draft.get("organisation_id"))


async def _consent_text(desk: Desk, draft: Draft) -> str:
    return await desk.read(lambda view: str(view.words("join-consent", **operator(view, draft))))


def language_step(states: type[StatesGroup]) -> Step:
    """Which language is spoken from here on."""
    return ChoiceStep(_state(states, "language"), _languages, facts=inviting, then=_speak)


def place_steps(states: type[StatesGroup]) -> list[Step]:
    """District, organisation, and consent to its keeping personal data."""
    return [
        ChoiceStep(
            _state(states, "municipality"),
            _districts,
            when=without_link,
            facts=_some_districts,
            then=_other_district,
        ),
        ChoiceStep(
            _state(states, "organisation_id"),
            _schools,
            when=without_link,
            facts=_some_schools,
            then=_other_school,
        ),
        ChoiceStep(_state(states, "consent"), codes("yes"), facts=operator, then=_agree),
    ]


def name_step(states: type[StatesGroup]) -> Step:
    """What the person is called."""
    return NameStep(_state(states, "name"))


def role_step(states: type[StatesGroup]) -> Step:
    """Mentor or mentee; other roles come by a link."""
    return ChoiceStep(_state(states, "role"), codes(*OPEN_ROLES), when=without_link)


def profile_steps(states: type[StatesGroup]) -> list[Step]:
    """The columns of «База наставников» (S1 App. 3) and what a pair is found by (S0 4.7, 5.3)."""

    def at(name: str) -> Any:
        return _state(states, name)

    return [
        TextStep(at("position"), most=100, when=teaches),
        TextStep(at("subject"), most=100, when=teaches, facts=of_place),
        NumberStep(at("experience_years"), least=0, most=70, when=teaches),
        TagStep(at("competences"), least=1, when=is_mentor),
        TextStep(at("achievements"), most=800, skippable=True, when=is_mentor),
        NumberStep(at("capacity"), least=1, most=6, offered=(1, 2, 3, 4, 5, 6), when=is_mentor),
        ChoiceStep(at("mode"), codes("online", "person", "mixed"), when=asked_for_mode),
        ChoiceStep(
            at("category"), codes("young", "newcomer", "changed", "difficulties"), when=is_mentee
        ),
        TagStep(at("difficulties"), least=1, when=is_mentee),
        TextStep(at("strengths"), most=800, skippable=True, when=is_mentee),
        WeekStep(at("free_hours"), usual=AFTERNOON, when=teaches),
    ]


def later_steps(states: type[StatesGroup]) -> list[Step]:
    """What the profile asks besides: it helps, but nobody has to tell it in order to join."""

    def at(name: str) -> Any:
        return _state(states, name)

    return [
        WeekStep(at("lessons"), usual=MORNING, when=teaches),
        ManyStep(at("kinds"), codes(*KINDS), when=teaches),
        PersonStep(at("line_manager_id"), colleagues, skippable=True, when=teaches),
        ChoiceStep(at("same_subject_only"), codes("yes", "no"), when=has_subject),
    ]


def colleagues(view: View, _draft: Draft) -> dict[int, str]:
    """Everybody else of the reader's organisations, by surname."""
    homes = {role.organisation_id for role in roles_of(view.session, view.me.id)} - {None}
    names = names_in(view.session, [home for home in homes if home is not None])
    return {person: name for person, name in names.items() if person != view.me.id}


def _state(states: type[StatesGroup], name: str) -> Any:
    return getattr(states, name)
