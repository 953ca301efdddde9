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
    """Make a link to a role of an organisation; one more for another person `after` a link."""

    organisation: int
    role: str
    after: str = ""


class InviteCoordinator(CallbackData, prefix="invco"):
    """Make a link for a district's coordinator."""

    district: int


class Dismiss(CallbackData, prefix="codis"):
    """Take a coordinator's role away: first asked once more, then done."""

    role: int
    sure: bool = False


class Link(CallbackData, prefix="ilk"):
    """An open link: `show` it, its `sheet` for the wall, another one with `other` terms, `close`
    it (asked once more, then `closed`)."""

    do: str
    token: str


class Links(CallbackData, prefix="ilks"):
    """The links of an organisation that can still be used."""

    organisation: int
    page: int = 0


class Change(CallbackData, prefix="sch="):
    """Change one thing of an organisation: `name`, `kind`, `timezone`."""

    id: int
    field: str
