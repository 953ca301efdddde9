"""Giving «База наставников» out: rows for exactly the eight columns of S1 App. 3."""

from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from mentoring.base.rows import name_of
from mentoring.documents.base_xlsx import BaseRow
from mentoring.documents.forms import ROLE_FORMS
from storage.mentorships import RUNNING, Mentorship, mentorships_in, parties_of
from storage.organisations import Municipality, Organisation
from storage.people import Person, Profile, people_with_role


def base_rows(
    session: Session, organisations: Sequence[Organisation], label: Callable[[str], str]
) -> list[BaseRow]:
    """Running mentorships by mentor, then mentors without mentees, then mentees who wait.

    :param label: the words of a competence's tag
    """
    rows: list[BaseRow] = []
    for organisation in organisations:
        rows += _rows_of(session, organisation, label)
    return rows


def _rows_of(
    session: Session, organisation: Organisation, label: Callable[[str], str]
) -> list[BaseRow]:
    district = session.get_one(Municipality, organisation.municipality_id)
    workplace = f"{organisation.name}, {district.name}"
    paired = mentorships_in(session, organisation.id, RUNNING)
    busy: set[int] = set()
    found: list[tuple[str, BaseRow]] = []

    def mentor_row(mentor: Person, mentees: list[Person], form: str = "") -> BaseRow:
        profile = session.get(Profile, mentor.id)
        return BaseRow(
            mentor=name_of(mentor),
            workplace=workplace,
            competences="; ".join(label(tag) for tag in profile.competences) if profile else "",
            achievements=profile.achievements if profile else "",
            mentees=tuple(name_of(mentee) for mentee in mentees),
            form=ROLE_FORMS.get(form, ""),
            mentee_workplace=workplace if mentees else "",
        )

    for row in paired:
        people = _people(session, row)
        busy |= {person.id for person in people}
        mentor = session.get_one(Person, row.mentor_id)
        mentees = [person for person in people if person.id != row.mentor_id]
        found.append((name_of(mentor).full, mentor_row(mentor, mentees, row.role_form)))
    found += [
        (name_of(person).full, mentor_row(person, []))
        for person in people_with_role(session, organisation.id, "mentor")
        if person.id not in busy
    ]
    waiting = [
        BaseRow(mentor=None, mentees=(name_of(person),), mentee_workplace=workplace)
        for person in people_with_role(session, organisation.id, "mentee")
        if person.id not in busy
    ]
    return [row for _, row in sorted(found, key=lambda pair: pair[0])] + waiting


def _people(session: Session, row: Mentorship) -> list[Person]:
    parties = [party for party in parties_of(session, row.id) if party.left_at is None]
    people = [session.get_one(Person, party.person_id) for party in parties]
    return [person for person in people if person.erased_at is None]
