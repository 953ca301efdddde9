"""Finding people by what is typed of their names: «иванова», «Иванова а», «иваноав»."""

from collections.abc import Mapping
from typing import Final

CLOSE_ENOUGH: Final = 82
"""From which likeness (0 to 100) a name that has none of the typed words counts as found."""


def find_people(typed: str, names: Mapping[int, str]) -> list[int]:
    """The ids of the names that what was typed fits, in the order of `names`.

    Every typed word begins a part of the name, in any order; initials may have dots. If that fits
    nobody, slips of the finger are forgiven, and the likest name comes first.

    :param names: full names by id; nothing typed finds nobody
    """
    words = _plain(typed).split()
    if not words:
        return []
    plain = {number: _plain(name) for number, name in names.items()}
    found = [number for number, name in plain.items() if _begins(words, name.split())]
    if found:
        return found
    # Loaded only here: most conversations never search.
    from rapidfuzz import fuzz, process

    alike = process.extract(
        " ".join(words),
        plain,
        scorer=fuzz.partial_ratio if len(words) == 1 else fuzz.token_sort_ratio,
        score_cutoff=CLOSE_ENOUGH,
        limit=None,
    )
    return [number for _, _, number in sorted(alike, key=lambda one: (-one[1], one[2]))]


def _plain(text: str) -> str:
    small = text.casefold().replace("ё", "е").replace(".", " ").replace("-", " ")
    return " ".join(small.split())


def _begins(words: list[str], parts: list[str]) -> bool:
    """Whether each word begins a part of its own."""
    left = list(parts)
    for word in sorted(words, key=len, reverse=True):
        part = next((part for part in left if part.startswith(word)), None)
        if part is None:
            return False
        left.remove(part)
    return True
