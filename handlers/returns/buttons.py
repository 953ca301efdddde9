"""The buttons of returns and of the yearly refresh."""

from aiogram.filters.callback_data import CallbackData


class Returns(CallbackData, prefix="rets"):
    """The list of returns."""

    page: int = 0


class Return(CallbackData, prefix="ret"):
    """One return: shown, or `submit`, `accept`, `back` (asks for a word)."""

    id: int
    do: str = ""


class Refreshed(CallbackData, prefix="refr"):
    """The list of mentees is looked through."""

    id: int
