"""The buttons of the diary."""

from aiogram.filters.callback_data import CallbackData


class Pages(CallbackData, prefix="diary"):
    """Read a mentorship's diary, one month; `back` counts months with entries from the newest."""

    mentorship: int
    back: int


class Write(CallbackData, prefix="dnote"):
    """Write a note."""

    mentorship: int
