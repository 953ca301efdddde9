"""What the registration form gathers, and what of it is known of a person already."""

from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy.orm import Session

from locales.names import full_name
from mentoring.people.joining import Place, has_consented
from mentoring.people.profile import FIELDS
from storage.people import Person, Profile


@dataclass(kw_only=True)
class ProfileAnswers:
    """What registration and the profile ask alike; None where it was not asked or skipped."""

    position: str | None = None
    subject: str | None = None
    experience_years: int | None = None
    competences: list[str] | None = None
    achievements: str | None = None
    capacity: int | None = None
    mode: str | None = None
    category: str | None = None
    difficulties: list[str] | None = None
    strengths: str | None = None
    free_hours: list[str] | None = None

    def profile(self) -> dict[str, Any]:
        """The profile's fields that were answered."""
        answers = asdict(self)
        return {name: answers[name] for name in FIELDS if answers.get(name) is not None}


@dataclass
class JoinDraft(ProfileAnswers):
    """The answers; None where a question was not asked or skipped.

    `consent_hash` belongs to the text that was on the screen. `after` is a start payload to go on
    with when the person has joined. A coordinator joins no organisation; `moves_from` is the one
    that is left for this one.
    """

    language: str
    organisation_id: int | None
    consent: str
    name: str
    role: str
    consent_hash: str = ""
    token: str | None = None
    after: str | None = None
    municipality: int | None = None
    moves_from: int | None = None


def known_answers(session: Session, person_id: int, place: Place | None = None) -> dict[str, Any]:
    """What need not be asked again: name, profile, and consent to this place's text."""
    person = session.get_one(Person, person_id)
    known: dict[str, Any] = {}
    if person.registered_at is not None:
        known["language"] = person.locale
    if person.surname:
        known["name"] = full_name(person.surname, person.first_name, person.patronymic)
    profile = session.get(Profile, person_id)
    if profile is not None:
        said = {name: getattr(profile, name) for name in FIELDS}
        known |= {name: value for name, value in said.items() if value or value == 0}
    if place is not None and has_consented(session, person_id, place):
        known["consent"] = "yes"
    return known
