"""The kinds of questions, and whether an answer fits one (domain.md §9).

Structure only: the words of an item stand in the locales under `Questionnaire.item_key`, those of
an option under `option_key`. An organisation's own questionnaire carries its words with it
(`custom`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

TELEGRAM_TEXT: Final = 4096

Answer = int | str | tuple[str, ...]


class UnfitAnswer(ValueError):  # it is a refusal, not a failure
    """An answer that does not fit its item. `problem` is a code: kind, range, option, many,
    empty, long.
    """

    def __init__(self, problem: str) -> None:
        """Take the code of what does not fit."""
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Scale:
    """A mark from `low` to `high`, pressed as two rows of buttons."""

    code: str
    low: int = 1
    high: int = 10
    skippable: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several options."""

    code: str
    options: tuple[str, ...]
    skippable: bool = False


@dataclass(frozen=True, slots=True)
class MultiChoice:
    """Some of several options, at most so many."""

    code: str
    options: tuple[str, ...]
    at_most: int | None = None
    skippable: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number typed in."""

    code: str
    low: int = 0
    high: int = 1000
    skippable: bool = False


@dataclass(frozen=True, slots=True)
class FreeText:
    """A few sentences in one's own words; never aggregated."""

    code: str
    longest: int = 1000
    skippable: bool = True


Item = Scale | Choice | MultiChoice | Number | FreeText


def fitting_answer(item: Item, answer: object) -> Answer:
    """Give the answer as it is kept, or raise `UnfitAnswer`.

    Options chosen come in the item's order, each once; text without spaces around it.
    """
    match item:
        case Scale() | Number():
            return _whole_number(answer, item.low, item.high)
        case Choice():
            if answer not in item.options:
                raise UnfitAnswer("option")
            return str(answer)
        case MultiChoice():
            return _chosen(item, answer)
        case FreeText():
            return _text(answer, item.longest)


def _whole_number(answer: object, low: int, high: int) -> int:
    if isinstance(answer, str) and answer.strip().isdecimal():
        answer = int(answer.strip()[:12])
    if not isinstance(answer, int) or isinstance(answer, bool):
        raise UnfitAnswer("kind")
    if not low <= answer <= high:
        raise UnfitAnswer("range")
    return answer


def _chosen(item: MultiChoice, answer: object) -> tuple[str, ...]:
    if isinstance(answer, str) or not isinstance(answer, Sequence | frozenset | set):
        raise UnfitAnswer("kind")
    if not all(option in item.options for option in answer):
        raise UnfitAnswer("option")
    chosen = tuple(option for option in item.options if option in answer)
    if not chosen:
        raise UnfitAnswer("empty")
    if item.at_most is not None and len(chosen) > item.at_most:
        raise UnfitAnswer("many")
    return chosen


def _text(answer: object, longest: int) -> str:
    if not isinstance(answer, str):
        raise UnfitAnswer("kind")
    text = answer.strip()
    if not text:
        raise UnfitAnswer("empty")
    if len(text) > min(longest, TELEGRAM_TEXT):
        raise UnfitAnswer("long")
    return text
