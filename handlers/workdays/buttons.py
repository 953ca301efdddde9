"""The buttons of an organisation's working days."""

from aiogram.filters.callback_data import CallbackData


class Days(CallbackData, prefix="wd"):
    """The working days of an organisation."""

    organisation: int
    page: int = 0


class Week(CallbackData, prefix="wdw"):
    """A week of five or six days."""

    organisation: int
    week: int


class AddDays(CallbackData, prefix="wd+"):
    """Enter days that differ."""

    organisation: int


class DropDays(CallbackData, prefix="wd-"):
    """Forget days that were entered."""

    days: int
