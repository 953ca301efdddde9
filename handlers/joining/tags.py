"""Competences and difficulties as options: the catalogue, grouped by direction, and own words."""

from handlers.forms.steps import Draft
from handlers.view import View
from locales.translator import Words
from mentoring.tags import DIRECTION_OF, DIRECTIONS, OWN


def offered_tags(view: View, draft: Draft, prefix: str) -> list[tuple[str, str]]:
    """The catalogue's tags in the reader's language, direction by direction, then the own ones."""
    own = [code for code in draft.get(prefix.partition("-")[2]) or [] if code.startswith(OWN)]
    listed = [code for codes in DIRECTIONS.values() for code in codes]
    return [(code, tag_label(view, code)) for code in [*own, *listed]]


def tag_labels(words: Words) -> dict[str, str]:
    """The catalogue in a language's words, in small letters, by code."""
    return {code: words.plain(f"tag-{code}").casefold() for code in DIRECTION_OF}


def tag_label(view: View, code: str) -> str:
    """A tag in words; whatever is in no catalogue is somebody's own words."""
    return tag_words(view.words, code)


def tag_words(words: Words, code: str) -> str:
    """The same in a language's words."""
    if code.startswith(OWN):
        return code[len(OWN) :]
    return words.plain(f"tag-{code}") if code in DIRECTION_OF else code
