"""How people's names stand in papers: by the rules, or as the curator corrected them once."""

from collections.abc import Iterable

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mentoring.acting import Act, action
from mentoring.documents.cases import Case, Gender, NameInPapers
from mentoring.documents.names import PersonName
from mentoring.permissions import may
from mentoring.refusals import NotFound, Refusal
from storage.mentorships import Mentorship, Party
from storage.papers import NameForms, PaperDetails, forms_of
from storage.people import Person, Role

CASES: tuple[Case, ...] = ("genitive", "dative", "accusative", "instrumental")
GENDERS: tuple[Gender, ...] = ("male", "female", "")
PEN = "____________________"  # where there is no name to write
HEAD = 0  # stands for the head whose name was entered, where a person's id is asked
_MARKS = frozenset(" -.'’ʼ")


def written(session: Session, people: Iterable[Person]) -> dict[int, NameInPapers]:
    """How these people's names are written, by their ids."""
    found = list(people)
    corrected = forms_of(session, [person.id for person in found])
    return {person.id: _written(person, corrected.get(person.id)) for person in found}


def _written(person: Person, corrected: NameForms | None) -> NameInPapers:
    if person.erased_at is not None:
        return NameInPapers(PersonName(PEN, ""))
    name = PersonName(person.surname, person.first_name, person.patronymic)
    if corrected is None or corrected.name != name.full:
        return NameInPapers(name)
    forms = {str(case): str(text) for case, text in corrected.forms.items()}
    return NameInPapers(name, gender_among(corrected.gender), forms)


def gender_among(kept: str) -> Gender:
    """A gender as it was kept; anything else is none."""
    return next((gender for gender in GENDERS if gender == kept), "")


@action(may("papers"))
def correct_name(act: Act, organisation_id: int, person_id: int, case: str, text: str) -> None:
    """Keep how a person's whole name is written in a case; an empty text: by the rules again.

    :param person_id: HEAD for the head whose name was entered
    :raises Refusal: `name-form` when it cannot be a name
    """
    if case not in CASES:
        raise NotFound
    text = " ".join(text.split())
    if text and not (3 <= len(text) <= 180 and all(c.isalpha() or c in _MARKS for c in text)):
        raise Refusal("name-form")
    _keep(act, organisation_id, person_id, case, text)


@action(may("papers"))
def choose_gender(act: Act, organisation_id: int, person_id: int, gender: str) -> None:
    """Say whether the name is declined as a man's or a woman's; empty: as the rules see it."""
    if gender not in GENDERS:
        raise NotFound
    _keep(act, organisation_id, person_id, "gender", gender)


@action(may("papers"))
def write_by_rules(act: Act, organisation_id: int, person_id: int) -> None:
    """Take back everything that was corrected in a name."""
    _keep(act, organisation_id, person_id, "", "")


def _keep(act: Act, organisation_id: int, person_id: int, what: str, text: str) -> None:
    if person_id == HEAD:
        details = act.session.get(PaperDetails, organisation_id)
        if details is None or not details.head_name:
            raise NotFound
        details.head_forms = _changed(details.head_forms, what, text)
        act.note("organisation", organisation_id, "head-name-form", case=what)
        return
    person = named_here(act.session, organisation_id, person_id)
    name = PersonName(person.surname, person.first_name, person.patronymic).full
    row = act.session.get(NameForms, person_id)
    if row is None:
        row = NameForms(person_id=person_id, name=name, gender="", forms={}, changed_at=act.now)
        act.session.add(row)
    if row.name != name:  # what was corrected was another name
        row.name, row.gender, row.forms = name, "", {}
    if what == "gender":
        row.gender = text
    elif what:
        row.forms = _changed(row.forms, what, text)
    else:
        row.gender, row.forms = "", {}
    row.changed_by, row.changed_at = act.caller_id, act.now
    act.note("person", person_id, "name-form", case=what)


def _changed(forms: dict[str, object], what: str, text: str) -> dict[str, object]:
    kept = {case: form for case, form in forms.items() if what and case != what}
    return kept | ({what: text} if what and text else {})


def named_here(session: Session, organisation_id: int, person_id: int) -> Person:
    """A person who stands in this organisation's papers. :raises NotFound: there is none such"""
    person = session.get(Person, person_id)
    if person is None or person.erased_at is not None:
        raise NotFound
    role = select(Role.id).where(
        Role.person_id == person_id,
        Role.organisation_id == organisation_id,
        Role.state != "removed",
    )
    part = (
        select(Party.id)
        .join(Mentorship, Mentorship.id == Party.mentorship_id)
        .where(
            Party.person_id == person_id,
            or_(
                Mentorship.organisation_id == organisation_id,
                Party.organisation_id == organisation_id,
            ),
        )
    )
    if session.scalar(role.limit(1)) is None and session.scalar(part.limit(1)) is None:
        raise NotFound
    return person
