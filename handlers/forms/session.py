"""One person's run through a form: the draft, and what was wrong with the last answer."""

from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from handlers.desk import Desk


@dataclass(frozen=True)
class Problem:
    """What was wrong with an answer: a message key and its values. The person answers again."""

    key: str
    args: dict[str, str | int]

    @classmethod
    def of(cls, key: str, **args: str | int) -> "Problem":
        """`Problem.of("form-too-long", most=200)`"""
        return cls(key, args)


class Run:
    """A form under way; everything in it is kept in the database between two updates."""

    def __init__(self, manager: DialogManager) -> None:
        self.manager = manager

    @property
    def desk(self) -> Desk:
        """The desk of the update that is handled."""
        desk: Desk = self.manager.middleware_data["desk"]
        return desk

    @property
    def draft(self) -> dict[str, Any]:
        """The answers so far by the steps' names, and what the form was started with."""
        data = self.manager.dialog_data
        if "draft" not in data:
            given = self.manager.start_data
            data["draft"] = dict(given) if isinstance(given, dict) else {}
        draft: dict[str, Any] = data["draft"]
        return draft

    @property
    def problem(self) -> Problem | None:
        """What was wrong with the last answer."""
        kept = self.manager.dialog_data.get("problem")
        return Problem(kept[0], kept[1]) if kept else None

    @problem.setter
    def problem(self, problem: Problem | None) -> None:
        self.manager.dialog_data["problem"] = [problem.key, problem.args] if problem else None

    @property
    def returning(self) -> bool:
        """Whether only what is missing is asked, and then the review or the end is next."""
        given = bool(self.draft.get("only_missing"))
        return bool(self.manager.dialog_data.get("returning", given))

    @returning.setter
    def returning(self, value: bool) -> None:
        self.manager.dialog_data["returning"] = value

    @property
    def changing(self) -> bool:
        """Whether the person came from the review, to change an answer, and goes back to it."""
        return bool(self.manager.dialog_data.get("returning"))

    def cut(self, number: int, length: int) -> None:
        """The message of this number was too long, `length` characters so far: its rest may come
        next, and is no answer of its own."""
        self.manager.dialog_data["cut"] = [number, length]

    def cut_before(self, number: int) -> int:
        """How many characters came before, if the message of this number is such a rest; else 0."""
        last, length = self.manager.dialog_data.get("cut") or (0, 0)
        return int(length) if last and number == last + 1 else 0

    def was_given(self, name: str) -> bool:
        """Whether an answer was known before this run: going back does not ask for it."""
        given = self.manager.start_data
        return isinstance(given, dict) and bool(given.get("only_missing")) and name in given

    @property
    def page(self) -> int:
        """The page of a long list that is on the screen."""
        return int(self.manager.dialog_data.get("page", 0))

    @page.setter
    def page(self, value: int) -> None:
        self.manager.dialog_data["page"] = value
