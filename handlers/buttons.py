"""Buttons that belong to no single flow."""

from aiogram.filters.callback_data import CallbackData


class Open(CallbackData, prefix="open"):
    """Go to an entry of the menu, the same as typing its command."""

    entry: str
