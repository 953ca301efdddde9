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


class FindPerson(CallbackData, prefix="pfind"):
    """Find somebody by name, in an organisation or (0) in all that one looks after."""

    organisation: int = 0


class TakeRole(CallbackData, prefix="roleoff"):
    """Take a role away: first asked once more, then done."""

    role: int
    sure: bool = False


class PersonalLink(CallbackData, prefix="plink"):
    """Give the personal link of an imported person."""

    organisation: int
    person: int


class Places(CallbackData, prefix="places"):
    """Where one works and as what."""


class Place(CallbackData, prefix="place"):
    """One of one's organisations: `show` it, `leave` it, `move` to another one."""

    organisation: int
    do: str = "show"


class OneMorePlace(CallbackData, prefix="place+"):
    """Work at another organisation as well."""


class Removal(CallbackData, prefix="rem"):
    """Somebody leaves: ask for their last day."""

    organisation: int
    person: int


class Leaver(CallbackData, prefix="dep"):
    """A departure that is planned: `show` it, or let them `stay`."""

    id: int
    do: str = "show"
