"""Competences and difficulties as options: the catalogue, grouped by direction, and own words."""

from handlers.forms.steps import Draft
from handlers.view import View
from mentoring.tags import DIRECTIONS

OWN = "own:"


def offered_tags(view: View, draft: Draft, prefix: str) -> list[tuple[str, str]]:
    """The catalogue's tags in the reader's language, direction by direction, then the own ones."""
    own = [code for code in draft.get(prefix.partition("-")[2]) or [] if code.startswith(OWN)]
    listed = [code for codes in DIRECTIONS.values() for code in codes]
    return [(code, tag_label(view, code)) for code in [*own, *listed]]


def own_tag(view: View, text: str) -> str:
    """The code for what a person typed: the tag of that name, or their own words."""
    for code in (code for codes in DIRECTIONS.values() for code in codes):
        if tag_label(view, code).casefold() == text.casefold():
            return code
    return OWN + text


def tag_label(view: View, code: str) -> str:
    """A tag in words."""
    return code[len(OWN) :] if code.startswith(OWN) else view.words.plain(f"tag-{code}")
