"""Posts in Russian cases: «учитель математики» → «учителя математики».

Only the words that staff lists of schools and kindergartens use are known; any other post is left
as it stands, and papers then put it in brackets instead of bending it wrongly.
"""

from __future__ import annotations

import re
from typing import Final

from mentoring.documents.cases import Case
from mentoring.documents.text import one_line

# The noun's ending in the genitive, dative, accusative (of a person), instrumental.
_HARD: Final = ("а", "у", "а", "ом")
_SOFT: Final = ("я", "ю", "я", "ем")
_VELAR_FEMALE: Final = ("и", "е", "у", "ой")
_ORDER: Final[dict[Case, int]] = {"genitive": 0, "dative": 1, "accusative": 2, "instrumental": 3}

_MASCULINE_HARD: Final = frozenset(
    [
        "ассистент",
        "аспирант",
        "декан",
        "дефектолог",
        "директор",
        "доцент",
        "инструктор",
        "инспектор",
        "инженер",
        "концертмейстер",
        "координатор",
        "куратор",
        "лаборант",
        "логопед",
        "мастер",
        "методист",
        "наставник",
        "начальник",
        "организатор",
        "педагог",
        "помощник",
        "проректор",
        "профессор",
        "психолог",
        "ректор",
        "советник",
        "социолог",
        "специалист",
        "студент",
        "тренер",
        "тьютор",
        "филолог",
        "хореограф",
        "эксперт",
        "завуч",
    ]
)
_MASCULINE_SOFT: Final = frozenset(
    [
        "библиотекарь",
        "воспитатель",
        "заместитель",
        "преподаватель",
        "представитель",
        "руководитель",
        "секретарь",
        "учитель",
    ]
)
_FEMININE_VELAR: Final = frozenset({"студентка", "аспирантка", "воспитательница"})
_ADJECTIVES_AS_NOUNS: Final = frozenset(
    ["заведующий", "заведующая", "вожатый", "вожатая", "исполняющий", "исполняющая"]
)
_ADJECTIVE = re.compile(r"[а-яё](?:ый|ий|ой|ая|яя)$")


def position_in(position: str, case: Case) -> str | None:
    """The post in a case; None when it is not known how («и. о. директора», «Chief»)."""
    words = one_line(position).split(" ")
    bent: list[str] = []
    for place, word in enumerate(words):
        noun = _noun(word, case)
        if noun is not None:
            return " ".join([*bent, noun, *words[place + 1 :]])
        if not _ADJECTIVE.search(word.lower()):
            return None
        bent.append(_adjective(word, case))
    return None


def _noun(word: str, case: Case) -> str | None:
    """A noun that names a post, also «учитель-логопед», in the case."""
    parts = [_one_noun(part, case) for part in word.split("-")]
    return "-".join(part for part in parts if part) if all(parts) else None


def _one_noun(word: str, case: Case) -> str | None:
    place, low = _ORDER[case], word.lower()
    if low in _ADJECTIVES_AS_NOUNS:
        return _adjective(word, case)
    if low in _MASCULINE_SOFT:
        return word[:-1] + _SOFT[place]
    if low in _MASCULINE_HARD:
        return word + _HARD[place]
    if low in _FEMININE_VELAR:
        velar = low.endswith("ка")
        ending = _VELAR_FEMALE if velar else ("ы", "е", "у", "ей")
        return word[:-1] + ending[place]
    return None


def _adjective(word: str, case: Case) -> str:
    low, stem = word.lower(), word[:-2]
    soft = low.endswith(("ий", "яя")) and low[-3] not in "кгхжшчщ"
    if low.endswith(("ая", "яя")):
        female = ("ей", "ей", "юю", "ей") if soft else ("ой", "ой", "ую", "ой")
        if low[-3] in "жшчщ":
            female = ("ей", "ей", "ую", "ей")
        return stem + female[_ORDER[case]]
    if soft or low[-3] in "жшчщ":
        return stem + ("его", "ему", "его", "им")[_ORDER[case]]
    hissing = low[-3] in "кгх"
    return stem + ("ого", "ому", "ого", "им" if hissing else "ым")[_ORDER[case]]
