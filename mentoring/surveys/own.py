"""An organisation's own questionnaires: from plain data (JSON) and back, without code
(domain.md §9).
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from mentoring.surveys.items import Choice, FreeText, Item, MultiChoice, Number, Scale
from mentoring.surveys.questionnaires import Audience, Occasion, Questionnaire, option_key

MOST_ITEMS: Final = 40
MOST_OPTIONS: Final = 10
LONGEST_WORDS: Final = 300

_CODE: Final = re.compile(r"[a-z][a-z0-9-]{0,31}")


class BadQuestionnaire(ValueError):  # it is a refusal, not a failure
    """Data that make no questionnaire. `problem` is a code, `where` the item's number from 1
    (0: the whole).
    """

    def __init__(self, problem: str, where: int = 0) -> None:
        """Take what is wrong and where."""
        super().__init__(f"{problem} at {where}")
        self.problem = problem
        self.where = where


def own_questionnaire(data: Mapping[str, Any]) -> Questionnaire:
    """Read a questionnaire: `{"code", "audience", "title", "items": [{"kind", "text", …}]}`.

    An item's kind is scale, choice, several, number or text; `options` are the words of the
    options, `optional` makes it skippable, `low`, `high`, `at_most` as the kind has them. Codes
    are given by number (`q1`, `q1-2`). BadQuestionnaire says what is wrong.
    """
    code = data.get("code")
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise BadQuestionnaire("code")
    raw = data.get("items")
    if not isinstance(raw, list) or not 1 <= len(raw) <= MOST_ITEMS:
        raise BadQuestionnaire("items")
    try:
        audience = Audience(data.get("audience", Audience.BOTH))
    except ValueError as error:
        raise BadQuestionnaire("audience") from error
    code = f"own-{code}"
    words = {f"survey-{code}": _words(data.get("title"), 0)}
    items = tuple(_item(entry, number, code, words) for number, entry in enumerate(raw, start=1))
    return Questionnaire(code, audience, Occasion.OWN, items, words)


def _item(entry: object, number: int, code: str, words: dict[str, str]) -> Item:
    if not isinstance(entry, Mapping):
        raise BadQuestionnaire("items", number)
    name = f"q{number}"
    words[f"survey-{code}-{name}"] = _words(entry.get("text"), number)
    skippable = bool(entry.get("optional", False))
    match entry.get("kind"):
        case "scale":
            low, high = _bounds(entry, number, 1, 10)
            if high - low > 10:
                raise BadQuestionnaire("range", number)
            return Scale(name, low, high, skippable)
        case "number":
            return Number(name, *_bounds(entry, number, 0, 1000), skippable=skippable)
        case "choice":
            return Choice(name, _options(entry, number, code, words), skippable)
        case "several":
            options = _options(entry, number, code, words)
            at_most = entry.get("at_most")
            if at_most is not None and (type(at_most) is not int or at_most < 1):
                raise BadQuestionnaire("range", number)
            return MultiChoice(name, options, at_most, skippable)
        case "text":
            return FreeText(name, skippable=skippable)
        case _:
            raise BadQuestionnaire("kind", number)


def _words(text: object, number: int) -> str:
    if not isinstance(text, str) or not 1 <= len(text.strip()) <= LONGEST_WORDS:
        raise BadQuestionnaire("words", number)
    return text.strip()


def _bounds(entry: Mapping[str, Any], number: int, low: int, high: int) -> tuple[int, int]:
    first, last = entry.get("low", low), entry.get("high", high)
    if type(first) is not int or type(last) is not int or first >= last:
        raise BadQuestionnaire("range", number)
    return first, last


def _options(
    entry: Mapping[str, Any], number: int, code: str, words: dict[str, str]
) -> tuple[str, ...]:
    raw = entry.get("options")
    if not isinstance(raw, list) or not 2 <= len(raw) <= MOST_OPTIONS:
        raise BadQuestionnaire("options", number)
    options = tuple(f"{code}-q{number}-{place}" for place in range(1, len(raw) + 1))
    for option, text in zip(options, raw, strict=True):
        words[option_key(option)] = _words(text, number)[:100]
    return options
