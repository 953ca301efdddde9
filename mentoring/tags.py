"""The one catalogue of competences and difficulties (domain.md §3).

A tag is a code; its words are `tag-<code>` in the locales, its direction's `direction-<code>`.
The same tag says what a mentor is strong in and what a mentee finds difficult, so that the two
can be laid side by side. The directions are the five of S0 4.9. What people add in their own
words is kept as text elsewhere.
"""

from collections.abc import Mapping
from typing import Final

DIRECTIONS: Final[dict[str, tuple[str, ...]]] = {
    "scientific-theoretical": (
        "learning-theory",
        "child-development",
        "research-projects",
        "teaching-approaches",
        "self-education",
        "professional-talks",
    ),
    "legal": (
        "education-law",
        "standards",
        "work-programmes",
        "class-records",
        "safety-rules",
        "personal-data",
        "certification",
    ),
    "subject-professional": (
        "subject-knowledge",
        "hard-topics",
        "exam-preparation",
        "olympiads",
        "cross-subject",
        "functional-literacy",
        "practical-work",
    ),
    "psychological-pedagogical": (
        "class-discipline",
        "hard-class",
        "motivation",
        "special-needs",
        "gifted-children",
        "parents",
        "class-teacher",
        "conflicts",
        "adaptation",
        "burnout",
        "youngest-children",
    ),
    "methodological": (
        "lesson-planning",
        "lesson-goals",
        "lesson-time",
        "lesson-analysis",
        "assessment",
        "group-work",
        "digital-tools",
        "online-teaching",
        "homework",
        "extracurricular",
        "open-lesson",
        "differentiation",
    ),
}
"""Directions in the order of S0 4.9, each with its tags in the order they are shown."""

DIRECTION_OF: Final[dict[str, str]] = {
    tag: direction for direction, tags in DIRECTIONS.items() for tag in tags
}

OWN: Final = "own:"
"""What stands before words of somebody's own, which are in no catalogue."""

LETTERS_TO_FIND: Final = 3
"""From how many typed letters a part of a label is taken for the label."""

CLOSE_ENOUGH: Final = 70
"""From which likeness (0 to 100) a label counts as found."""


def tag_key(code: str) -> str:
    """Give the message key of a tag; KeyError when the catalogue does not know it."""
    if code not in DIRECTION_OF:
        raise KeyError(code)
    return f"tag-{code}"


def tag_named(text: str, labels: Mapping[str, str]) -> str:
    """The code for words: the one tag that has them in its label, or those very words as `own:…`.

    :param labels: each code's words in small letters (`casefold`)
    """
    said = " ".join(text.split())
    small = said.casefold()
    same = [code for code, label in labels.items() if label == small]
    if not same and len(said) >= LETTERS_TO_FIND:
        same = [code for code, label in labels.items() if small in label]
    return same[0] if len(same) == 1 else OWN + said


def known_tags(codes: frozenset[str]) -> frozenset[str]:
    """Give those of the codes that stand in the catalogue."""
    return codes & DIRECTION_OF.keys()


def search_tags(query: str, labels: Mapping[str, str], *, limit: int = 8) -> list[str]:
    """Find tags by what a person types: the codes whose labels are like it, the likest first.

    `labels` gives each code's words in the person's language. Slips of the finger and parts of
    words are forgiven; an empty query finds nothing. The order is the same for the same labels,
    however they are sorted.
    """
    wanted = " ".join(query.split())
    if not wanted:
        return []
    # Loaded only here: most conversations never search.
    from rapidfuzz import fuzz, process, utils

    plain = utils.default_process(wanted)
    found = process.extract(
        plain,
        dict(sorted(labels.items())),
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        score_cutoff=CLOSE_ENOUGH,
        limit=None,
    )
    likeness = {code: score for _, score, code in found}
    # A short word inside a long label («ЕГЭ») counts for little there, and is just what was meant.
    for code, label in labels.items():
        if plain and f" {utils.default_process(label)}".find(f" {plain}") >= 0:
            likeness[code] = max(likeness.get(code, 0.0), 95.0)
    return sorted(likeness, key=lambda code: (-likeness[code], code))[:limit]
