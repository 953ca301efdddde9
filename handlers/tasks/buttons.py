"""The buttons of tasks."""

from aiogram.filters.callback_data import CallbackData


class Tasks(CallbackData, prefix="tk"):
    """The tasks of one mentorship, page by page; `done`: those that are done."""

    mentorship: int
    page: int
    done: bool = False


class Card(CallbackData, prefix="tkc"):
    """One task: show it, hand it in, accept, return, mark done, move, drop, see what shows it."""

    task: int
    do: str = "show"


class Set(CallbackData, prefix="tks"):
    """Set a task."""

    mentorship: int


class Waiting(CallbackData, prefix="tkw"):
    """Everything that waits for the reader, page by page."""

    page: int
