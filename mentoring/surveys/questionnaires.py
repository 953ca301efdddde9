"""The questionnaires of the two-stage monitoring, as data (S1 §7, S2, S4 §8; domain.md §9).

Entry and exit have the same marks from 1 to 10, so that a difference means something: at entry
they ask what is expected, at exit what came of it. All wording is ours and stands in
`locales/*/surveys.ftl`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mentoring.surveys.items import Choice, FreeText, Item, Scale


class Audience(StrEnum):
    """Who is asked."""

    MENTEE = "mentee"
    MENTOR = "mentor"
    BOTH = "both"


class Occasion(StrEnum):
    """When it is asked."""

    ENTRY = "entry"
    MIDDLE = "middle"
    EXIT = "exit"
    QUARTER = "quarter"
    STAGE = "stage"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A list of items for somebody on some occasion.

    `custom` holds the words of an organisation's own questionnaire, by message key; it is None
    for ours, whose words stand in the locales.
    """

    code: str
    audience: Audience
    occasion: Occasion
    items: tuple[Item, ...]
    custom: Mapping[str, str] | None = None

    def __post_init__(self) -> None:
        """Refuse a questionnaire with no item, or with two of one code (ValueError)."""
        codes = [item.code for item in self.items]
        if not codes or len(set(codes)) != len(codes):
            raise ValueError(f"questionnaire {self.code} needs items, each with a code of its own")

    @property
    def title_key(self) -> str:
        """The message key of its title."""
        return f"survey-{self.code}"

    def item_key(self, item: Item) -> str:
        """Give the message key of an item's question."""
        return f"survey-{self.code}-{item.code}"

    def item(self, code: str) -> Item:
        """Give the item of a code; KeyError when there is none."""
        for item in self.items:
            if item.code == code:
                return item
        raise KeyError(code)

    def next_after(self, answered: frozenset[str]) -> Item | None:
        """Give the first item neither answered nor skipped, or None when all are done."""
        return next((item for item in self.items if item.code not in answered), None)

    def message_keys(self) -> tuple[str, ...]:
        """Give every message key this questionnaire needs, in order."""
        keys = [self.title_key, *map(self.item_key, self.items)]
        for item in self.items:
            keys += [option_key(option) for option in getattr(item, "options", ())]
        return tuple(dict.fromkeys(keys))


def option_key(option: str) -> str:
    """Give the message key of an option's words."""
    return f"survey-option-{option}"


HOW_OFTEN: Final = ("very-often", "often", "sometimes", "rarely", "never")
YES_NO: Final = ("yes", "no")
MONITORING_OPTIONS: Final = (
    "going-well",
    "going-slowly",
    "need-help",
    "not-meeting",
    "hard-to-say",
)

_MARKS: Final = (
    "effectiveness",
    "comfort",
    "organisation",
    "adaptation",
    "skill-meetings",
    "theory",
    "practice",
)


def _marks(last: str) -> tuple[Item, ...]:
    """The marks of «teacher – teacher», with the one that differs between the two sides."""
    return tuple(Scale(code) for code in (*_MARKS, last, "joint-work"))


def _entry(audience: Audience, last: str) -> Questionnaire:
    return Questionnaire(
        f"entry-{audience}",
        audience,
        Occasion.ENTRY,
        (*_marks(last), Choice("how-often", HOW_OFTEN), FreeText("expected")),
    )


def _later(name: str, occasion: Occasion, audience: Audience, last: str) -> Questionnaire:
    return Questionnaire(
        f"{name}-{audience}",
        audience,
        occasion,
        (
            *_marks(last),
            Choice("how-often", HOW_OFTEN),
            FreeText("valuable"),
            FreeText("missing"),
            Choice("go-on", YES_NO),
        ),
    )


_SIDES: Final = ((Audience.MENTEE, "support"), (Audience.MENTOR, "involvement"))

QUESTIONNAIRES: Final[dict[str, Questionnaire]] = {
    questionnaire.code: questionnaire
    for questionnaire in (
        *(_entry(audience, last) for audience, last in _SIDES),
        *(_later("satisfaction", Occasion.MIDDLE, audience, last) for audience, last in _SIDES),
        *(_later("exit", Occasion.EXIT, audience, last) for audience, last in _SIDES),
        Questionnaire(
            "monitoring",
            Audience.BOTH,
            Occasion.QUARTER,
            (Choice("state", MONITORING_OPTIONS),),
        ),
        Questionnaire(
            "stage",
            Audience.MENTEE,
            Occasion.STAGE,
            (
                Scale("confidence"),
                Scale("plan-fits"),
                Scale("support"),
                FreeText("learned"),
                FreeText("next"),
            ),
        ),
    )
}
"""Every questionnaire of ours by its code."""

MONITORING: Final = QUESTIONNAIRES["monitoring"]

POLL_QUESTION_LIMIT: Final = 300
POLL_OPTION_LIMIT: Final = 100


def questionnaire_for(occasion: Occasion, audience: Audience) -> Questionnaire | None:
    """Give our questionnaire for an occasion and a side, or None when that side is not asked."""
    for questionnaire in QUESTIONNAIRES.values():
        fits = questionnaire.audience in (audience, Audience.BOTH)
        if questionnaire.occasion is occasion and fits:
            return questionnaire
    return None


def comparable(before: Questionnaire, after: Questionnaire) -> tuple[str, ...]:
    """Give the codes of the marks that both ask with the same scale: those a difference may be
    made of.
    """
    return tuple(
        item.code for item in before.items if isinstance(item, Scale) and item in after.items
    )
