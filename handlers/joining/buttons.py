"""The buttons of joining."""

from aiogram.filters.callback_data import CallbackData


class Confirm(CallbackData, prefix="join"):
    """The curator's answer to a person who waits."""

    role: int
    accept: bool
