"""The buttons of people and their own data."""

from aiogram.filters.callback_data import CallbackData


class Edit(CallbackData, prefix="prof"):
    """Change one answer of the profile."""

    field: str


class WhoSees(CallbackData, prefix="whosees"):
    """Show who sees one's data."""


class Speak(CallbackData, prefix="lang"):
    """Speak this language."""

    code: str


class Forget(CallbackData, prefix="forget"):
    """Erase me: the first step asks once more, the second does it."""

    sure: bool


class Card(CallbackData, prefix="pcard"):
    """The card of a person of an organisation."""

    organisation: int
    person: int
    page: int = 0


class TakeRole(CallbackData, prefix="roleoff"):
    """Take a role away: first asked once more, then done."""

    role: int
    sure: bool = False


class PersonalLink(CallbackData, prefix="plink"):
    """Give the personal link of an imported person."""

    organisation: int
    person: int
