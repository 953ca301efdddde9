"""The buttons of wishes."""

from aiogram.filters.callback_data import CallbackData


class Wishes(CallbackData, prefix="wsh"):
    """One's own wishes."""


class AddWish(CallbackData, prefix="wsh+"):
    """Name somebody."""


class DropWish(CallbackData, prefix="wsh-"):
    """Take a wish back."""

    id: int
