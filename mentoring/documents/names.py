"""A person's full name in its parts, in the order of Russian papers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from mentoring.documents.text import one_line

# «Расим оглы», «Расим кызы»: the patronymic is two words (or joined by a hyphen).
_KIN: Final = frozenset({"оглы", "оглу", "углы", "улы", "кызы", "гызы", "кизи"})
_KIN_TAIL = re.compile(r"-(?:оглы|оглу|углы|улы|кызы|гызы|кизи)$", re.IGNORECASE)
_PATRONYMIC = re.compile(r"(?:ич|[оеё]вна|ична|шна)$", re.IGNORECASE)
# In the middle of three words only what can hardly be a surname or a first name counts.
_MIDDLE_PATRONYMIC = re.compile(r"(?:[оеё]вич|ьич|[оеё]вна|ична)$", re.IGNORECASE)
_DASHES = re.compile(r"\s*[\u2010-\u2015\u2212]\s*|(?<=\w)\s*-\s*(?=\w)")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ`-])*")
_INITIAL = re.compile(r"^[^\W\d_]\.?$|^(?:[^\W\d_]\.\s?-?)+[^\W\d_]?\.?$")


@dataclass(frozen=True, slots=True)
class PersonName:
    """Surname, first name and, where there is one, patronymic (S1 App. 3, domain.md §3)."""

    surname: str
    first_name: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """«Иванова Анна Петровна»."""
        return " ".join(part for part in (self.surname, self.first_name, self.patronymic) if part)

    @property
    def initials_last(self) -> str:
        """«Иванова А. П.», as lists write it."""
        return f"{self.surname} {self._initials(' ')}".strip()

    @property
    def initials_first(self) -> str:
        """«А.П. Иванова», as signatures write it."""
        return f"{self._initials('')} {self.surname}".strip()

    def _initials(self, between: str) -> str:
        parts = [part for part in (self.first_name, self.patronymic) if part]
        return between.join(f"{part[0].upper()}." for part in parts)


class UnclearName(ValueError):
    """A name that cannot be taken apart.

    ``code`` is ``name_initials``, ``name_incomplete`` or ``name_odd``.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def split_name(text: str) -> PersonName:
    """Take a full name apart: «surname first patronymic», or «first patronymic surname».

    Hyphenated surnames stay one part, «Расим оглы» is one patronymic, and a foreign name of
    several words without a patronymic gives its first word as surname. Raises UnclearName.
    """
    name = _parts(_words(text))
    if name.first_name[0].islower() or (text.islower() and not name.patronymic):
        # «учитель физики» beside a name is not one more person.
        raise UnclearName("name_odd")
    return name


def _parts(words: list[str]) -> PersonName:
    surname_length = 1
    # «фон Берг Отто», «де ла Крус Мария»: small words belong to the surname after them.
    while surname_length < len(words) and words[surname_length - 1].islower():
        surname_length += 1
    surname, rest = " ".join(words[:surname_length]), words[surname_length:]
    if not rest:
        raise UnclearName("name_incomplete")
    patronymic_length = _patronymic_length(rest)
    if patronymic_length and patronymic_length < len(rest):
        cut = len(rest) - patronymic_length
        return PersonName(surname, " ".join(rest[:cut]), " ".join(rest[cut:]))
    if patronymic_length:
        # «Анна Петровна»: no surname. «Роман Абрамович» could be either, so it is asked too.
        raise UnclearName("name_incomplete")
    if len(words) == 3 and _MIDDLE_PATRONYMIC.search(words[1]):
        return PersonName(words[2], words[0], words[1])
    return PersonName(surname, " ".join(rest))


def _words(text: str) -> list[str]:
    line = _DASHES.sub("-", one_line(text)).strip(" .,;:")
    pieces = line.split(" ") if line else []
    if not pieces:
        raise UnclearName("name_incomplete")
    if any(_INITIAL.match(piece) for piece in pieces):
        raise UnclearName("name_initials")
    if not all(_WORD.fullmatch(piece) for piece in pieces) or len(line) > 150:
        raise UnclearName("name_odd")
    whole = line.isupper() or line.islower()
    return [_usual_case(piece, certain=whole) for piece in pieces]


def _usual_case(word: str, *, certain: bool) -> str:
    """«ИВАНОВА-ПЕТРОВА» → «Иванова-Петрова»; mixed writing is left as the person has it.

    A small word among others («фон», «де») stays small; ``certain`` says all are written alike.
    """
    if word.lower() in _KIN:
        return word.lower()
    if word.isupper() or certain:
        return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
    return word


def _patronymic_length(words: list[str]) -> int:
    """How many of the last words are a patronymic: 0, 1, or 2 («Расим оглы»)."""
    if words[-1].lower() in _KIN:
        return 2 if len(words) > 1 else 0
    if _KIN_TAIL.search(words[-1]) or _PATRONYMIC.search(words[-1]):
        return 1
    return 0


def gender_by_patronymic(patronymic: str) -> str:
    """``male``, ``female``, or an empty string when the patronymic does not say."""
    last = patronymic.lower().replace("-", " ").split(" ")[-1]
    if last in {"кызы", "гызы", "кизи"} or last.endswith(("вна", "ична", "шна")):
        return "female"
    if last in _KIN or last.endswith("ич"):
        return "male"
    return ""
