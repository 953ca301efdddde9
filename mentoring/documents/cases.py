"""Russian cases of people's names, with the person's own correction first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from mentoring.documents.names import PersonName, gender_by_patronymic

if TYPE_CHECKING:
    from pytrovich.maker import PetrovichDeclinationMaker

Case = Literal["genitive", "dative", "accusative", "instrumental", "prepositional"]
Gender = Literal["male", "female", ""]

_MALE_SURNAMES = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ской", "цкой")
_FEMALE_SURNAMES = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")


@dataclass(frozen=True, slots=True)
class NameInPapers:
    """A name with what is needed to write it in any case.

    ``gender`` beats what the patronymic says; ``forms`` holds whole names corrected by hand,
    by case (``{"dative": "Ли Ён Э"}``), and beats every rule (domain.md §4).
    """

    name: PersonName
    gender: Gender = ""
    forms: Mapping[str, str] = field(default_factory=dict)


def full_name(person: NameInPapers, case: Case) -> str:
    """The full name in ``case``; unchanged when the gender cannot be told (never a wrong guess)."""
    by_hand = person.forms.get(case, "").strip()
    if by_hand:
        return by_hand
    gender = gender_of(person)
    if not gender:
        return person.name.full
    make = _maker_for(case, gender)
    parts = (
        make("LASTNAME", person.name.surname),
        make("FIRSTNAME", person.name.first_name),
        make("MIDDLENAME", person.name.patronymic),
    )
    return " ".join(part for part in parts if part)


def genders_of(people: Sequence[NameInPapers]) -> list[str]:
    """The gender of each, empty where it cannot be told; «by hand» where all cases were written."""
    return [gender_of(one) or ("by hand" if len(one.forms) == 4 else "") for one in people]


def every_case(person: NameInPapers) -> dict[str, str]:
    """The full name by case, and under ``gender`` the gender by which it is declined."""
    cases: tuple[Case, ...] = ("genitive", "dative", "accusative", "instrumental")
    return {case: full_name(person, case) for case in cases} | {"gender": gender_of(person)}


def surname_and_initials(person: NameInPapers, case: Case) -> str:
    """«Ивановой А.П.»: the surname in ``case`` with initials after it."""
    initials = person.name.initials_first.removesuffix(person.name.surname).strip()
    if person.forms.get(case, "").strip():
        return full_name(person, case)
    gender = gender_of(person)
    surname = person.name.surname
    if gender:
        surname = _maker_for(case, gender)("LASTNAME", surname)
    return f"{surname} {initials}".strip()


def gender_of(person: NameInPapers) -> str:
    """``male``, ``female`` or an empty string: as given, by the patronymic, by the surname.

    A first name counts only where it ends in a vowel: «Кармен» and «Джейн» look like men to
    every rule, and a name left as it is hurts less than one bent wrongly.
    """
    known = person.gender or gender_by_patronymic(person.name.patronymic)
    if known:
        return known
    surname = person.name.surname.lower()
    if surname.endswith(_MALE_SURNAMES):
        return "male"
    if surname.endswith(_FEMALE_SURNAMES):
        return "female"
    first_name = person.name.first_name
    if not first_name.lower().endswith(("а", "я", "й")):
        return ""
    from pytrovich.enums import Gender as TheirGender

    detected = _detector()(firstname=first_name)
    return {TheirGender.MALE: "male", TheirGender.FEMALE: "female"}.get(detected, "")


def _maker_for(case: Case, gender: str) -> Callable[[str, str], str]:
    from pytrovich.enums import Case as TheirCase
    from pytrovich.enums import Gender as TheirGender
    from pytrovich.enums import NamePart

    def make(part: str, text: str) -> str:
        head, _, word = text.rpartition(" ")
        if not word or (head and part != "LASTNAME"):
            # «Расим оглы» and names of several words keep their form.
            return text
        theirs: Any = _maker().make(
            NamePart[part], TheirGender[gender.upper()], TheirCase[case.upper()], word
        )
        return f"{head} {theirs}".strip()

    return make


@lru_cache(maxsize=1)
def _maker() -> PetrovichDeclinationMaker:
    from pytrovich.maker import PetrovichDeclinationMaker

    return PetrovichDeclinationMaker()


@lru_cache(maxsize=1)
def _detector() -> Callable[..., Any]:
    from pytrovich.detector import PetrovichGenderDetector

    detect: Callable[..., Any] = PetrovichGenderDetector().detect
    return detect
