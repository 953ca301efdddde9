"""The rows of a file as an import takes them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from mentoring.documents.base_xlsx import BaseSheet
from mentoring.documents.forms import role_form_of
from mentoring.documents.names import PersonName
from storage.people import Person

_SEPARATORS = re.compile(r"[;\n]")


@dataclass(frozen=True)
class Line:
    """One row: a mentor with mentees, a mentor alone, or mentees who wait.

    `tags` are codes of competences, `form` a code of a role form or empty.
    """

    number: int
    mentor: PersonName | None
    mentees: tuple[PersonName, ...] = ()
    workplace: str = ""
    tags: tuple[str, ...] = ()
    achievements: str = ""
    form: str = ""


@dataclass(frozen=True)
class Trouble:
    """Why a row or a cell was not taken: its number, a key of COLUMNS, a code, what stood there."""

    row: int
    column: str
    code: str
    value: str = ""


@dataclass(frozen=True)
class Reading:
    """A whole file: what can be taken and what cannot; `same` settles names that are unsure.

    `same` maps `key_of(name)` to the id of the known person who is meant, 0 for nobody known.
    """

    lines: list[Line]
    troubles: list[Trouble] = field(default_factory=list)
    same: dict[str, int] = field(default_factory=dict)


def reading_of(sheet: BaseSheet, tag_of: Callable[[str], str]) -> Reading:
    """A file's rows with competences as tags; `tag_of` makes a tag code of words."""
    lines = [
        Line(
            number=row.sheet_row,
            mentor=row.mentor,
            mentees=row.mentees,
            workplace=(row.workplace if row.mentor else row.mentee_workplace) or row.workplace,
            tags=tuple(dict.fromkeys(tag_of(part) for part in _parts(row.competences))),
            achievements=row.achievements,
            form=role_form_of(row.form),
        )
        for row in sheet.rows
    ]
    return Reading(lines, [Trouble(p.row, p.column, p.code, p.value) for p in sheet.problems])


def _parts(text: str) -> list[str]:
    return [part.strip(" .,;") for part in _SEPARATORS.split(text) if part.strip(" .,;")]


def key_of(name: PersonName) -> str:
    """What two writings of one full name have in common."""
    return name.full.casefold().replace("ё", "е")


def name_of(person: Person) -> PersonName:
    """A person's name in its parts."""
    return PersonName(person.surname, person.first_name, person.patronymic)
