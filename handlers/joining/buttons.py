"""The buttons of joining."""

from aiogram.filters.callback_data import CallbackData


class Confirm(CallbackData, prefix="join"):
    """The curator's answer to a person who waits."""

    role: int
    accept: bool


class OneMoreRole(CallbackData, prefix="joinrole"):
    """A member wants to be a mentor or a mentee as well."""

    organisation: int
    role: str
