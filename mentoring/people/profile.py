"""The profile (S1 App. 3, S0 4.7, 5.3): what a person tells of themselves, and changes."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, anyone
from mentoring.organisations.zones import ZONES
from mentoring.refusals import NotFound
from storage.organisations import Organisation
from storage.people import Profile, Role, names_in

TEXTS = ("position", "subject", "achievements", "strengths", "category")
"""Fields that are empty texts when a question was skipped."""
FIELDS = (
    "position",
    "subject",
    "experience_years",
    "achievements",
    "strengths",
    "category",
    "mode",
    "capacity",
    "competences",
    "difficulties",
    "free_hours",
    "lessons",
    "kinds",
    "line_manager_id",
    "same_subject_only",
)


def kind_of_homes(session: Session, person_id: int) -> str:
    """The kind that all organisations of a person have in common, else `other` (domain §3: in a
    kindergarten the age group stands where the subject does)."""
    query = (
        select(Organisation.kind)
        .join(Role, Role.organisation_id == Organisation.id)
        .where(Role.person_id == person_id, Role.state.in_(("confirmed", "pending")))
    )
    found = session.scalars(query.distinct()).all()
    return found[0] if len(found) == 1 else "other"


def keep_profile(session: Session, person_id: int, answers: dict[str, Any], now: datetime) -> None:
    """Write the answered fields (names of FIELDS) into a person's profile; the others stay."""
    if not answers:
        return
    profile = session.get(Profile, person_id)
    if profile is None:
        profile = Profile(person_id=person_id)
        session.add(profile)
    for name, value in answers.items():
        if name not in FIELDS:
            raise ValueError(f"a profile has no {name}")
        setattr(profile, name, value)
    profile.updated_at = now
    session.flush()


@action(anyone)
def change_profile(act: Act, answers: dict[str, Any]) -> None:
    """Change fields of one's own profile, by name; `name` is (surname, first name, patronymic).

    Also `timezone`, one of the zones of `mentoring.organisations.zones`.
    """
    answers = dict(answers)
    person = act.caller
    if "name" in answers:
        person.surname, person.first_name, person.patronymic = answers.pop("name")
        act.note("person", person.id, "renamed")
    if "timezone" in answers:
        zone = answers.pop("timezone")
        if zone not in ZONES:
            raise ValueError(f"not a zone of Russia: {zone}")
        person.timezone = zone
    if (manager := answers.get("line_manager_id")) is not None:
        require_colleague(act, int(manager))
    keep_profile(act.session, person.id, answers, act.now)


def require_colleague(act: Act, other_id: int) -> None:
    """Refuse to name anybody but a colleague of one of the caller's organisations (NotFound)."""
    homes = {r.organisation_id for r in act.roles() if r.organisation_id is not None}
    if other_id == act.caller_id or other_id not in names_in(act.session, homes):
        raise NotFound
