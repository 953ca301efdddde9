"""Who could be whose mentor in an organisation: profiles laid side by side (S0 4.3)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.matching.gathering import FRUITLESS, gather
from mentoring.matching.profiles import Candidate, Excluded
from mentoring.matching.ranking import rank
from mentoring.matching.weights import weights
from mentoring.mentorships.rules import most_mentees
from storage.mentorships import (
    TAKING,
    Mentorship,
    Party,
    mentee_mentorships,
    mentees_taken,
    parties_in,
)
from storage.organisations import Organisation, organisations_of
from storage.people import Person, Profile, Role, people_with_role


@dataclass(frozen=True)
class Choice:
    """A mentor who may be proposed; `asked_on` is when the same two were proposed in vain."""

    candidate: Candidate
    asked_on: date | None


@dataclass(frozen=True)
class Choices:
    """The mentors for one mentee, the best first, those asked in vain last; and who is left out."""

    choices: tuple[Choice, ...]
    excluded: tuple[Excluded, ...]


def without_mentor(session: Session, organisation_id: int) -> list[Person]:
    """Confirmed mentees of an organisation who stand in no open mentorship, or need another
    mentor, by surname."""
    mentees = people_with_role(session, organisation_id, "mentee")
    standing = mentee_mentorships(session, [person.id for person in mentees])
    parties = parties_in(session, [row.id for _, row in standing])
    taken = {person for person, row in standing if not seeks_another(parties[row.id], person)}
    return [person for person in mentees if person.id not in taken]


def seeks_another(parties: Sequence[Party], mentee_id: int) -> bool:
    """Whether this mentee needs another mentor although the pair still runs."""
    return any(
        party.leaving_at is not None
        or (party.person_id == mentee_id and party.change_asked_at is not None)
        for party in parties
    )


def choices_for(
    session: Session, organisation_id: int, mentee_id: int, now: datetime, *, wide: bool = False
) -> Choices:
    """Rank an organisation's mentors for a mentee, with reasons and with who is left out.

    Those asked in vain before are offered again, last. A mentee who is away can be proposed to:
    the curator knows why.

    :param now: the moment (UTC) as of which mentors are away or silent
    :param wide: the mentors of the whole district
    """
    here = session.get_one(Organisation, organisation_id)
    around = organisations_of(session, here.municipality_id) if wide else [here]
    found = gather(
        session,
        [organisation.id for organisation in around],
        now,
        mentees=[mentee_id],
        counted=TAKING,
        paired_too=True,
    )
    if not found.needs:
        return Choices((), ())
    need = replace(found.needs[0], barred=frozenset())
    ranking = rank(need, found.offers, weights())
    asked = _asked_in_vain(session, mentee_id)
    choices = [Choice(candidate, asked.get(candidate.mentor)) for candidate in ranking.candidates]
    return Choices(
        tuple(sorted(choices, key=lambda choice: choice.asked_on is not None)), ranking.excluded
    )


def _asked_in_vain(session: Session, mentee_id: int) -> dict[int, date]:
    rows = mentee_mentorships(session, [mentee_id], FRUITLESS)
    return {row.mentor_id: row.changed_at.date() for _, row in rows}


def holds_role(session: Session, person_id: int, organisation_id: int, role: str) -> bool:
    """Whether a person holds a confirmed role there."""
    query = select(Role.id).where(
        Role.person_id == person_id,
        Role.organisation_id == organisation_id,
        Role.role == role,
        Role.state == "confirmed",
    )
    return session.scalar(query.limit(1)) is not None


def places_left(session: Session, mentor_id: int, grouped: bool = False) -> int:
    """How many mentees more a mentor can take now: what they may have less those agreed on.

    :param grouped: it is about a group, so that six are possible (domain §4)
    """
    profile = session.get(Profile, mentor_id)
    most = most_mentees(
        profile.capacity if profile else 2, grouped or _has_group(session, mentor_id)
    )
    return most - mentees_taken(session, [mentor_id]).get(mentor_id, 0)


def _has_group(session: Session, mentor_id: int) -> bool:
    query = select(Mentorship.id).where(
        Mentorship.mentor_id == mentor_id,
        Mentorship.state.in_(TAKING),
        Mentorship.kind == "group",
    )
    return session.scalar(query.limit(1)) is not None


def pairs_among(session: Session, people: Collection[int]) -> set[frozenset[int]]:
    """Which two of these people are mentor and mentee already, or were proposed to each other."""
    rows = mentee_mentorships(session, people)
    return {frozenset((row.mentor_id, mentee)) for mentee, row in rows}


def mentees_of(parties: list[Party]) -> list[Party]:
    """The mentees among those who take part."""
    return [party for party in parties if party.side == "mentee"]
