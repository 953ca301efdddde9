"""The buttons of districts, organisations and invitations."""

from aiogram.filters.callback_data import CallbackData


class Districts(CallbackData, prefix="adm"):
    """The list of districts."""

    page: int = 0


class District(CallbackData, prefix="dis"):
    """One district and its organisations."""

    id: int
    page: int = 0


class School(CallbackData, prefix="sch"):
    """One organisation."""

    id: int


class AddDistrict(CallbackData, prefix="dis+"):
    """Make a district."""


class AddSchool(CallbackData, prefix="sch+"):
    """Make an organisation in a district."""

    district: int


class At(CallbackData, prefix="at"):
    """Open an entry of the menu for one organisation; 0: choose one first."""

    entry: str
    organisation: int = 0
    page: int = 0


class Invite(CallbackData, prefix="inv"):
    """Make a link to a role of an organisation."""

    organisation: int
    role: str
