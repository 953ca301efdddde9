"""The buttons of programmes."""

from aiogram.filters.callback_data import CallbackData


class Begin(CallbackData, prefix="prg-b"):
    """Begin a programme of a kind for a mentorship."""

    mentorship: int
    kind: str


class Home(CallbackData, prefix="prg-h"):
    """The programmes of one mentorship."""

    mentorship: int


class Prog(CallbackData, prefix="prg"):
    """A programme: show it, its file, its picture, its history, change or end it."""

    programme: int
    do: str = "show"


class Version(CallbackData, prefix="prv"):
    """A version on its way: read it, write it, offer it, take it back, approve it."""

    version: int
    do: str = "show"


class Consent(CallbackData, prefix="prva"):
    """Agree to a version as it was shown."""

    version: int
    text: str


class Section(CallbackData, prefix="prvs"):
    """Write one section anew."""

    version: int
    section: str


class PlanPage(CallbackData, prefix="plnl"):
    """The plan of a version, page by page."""

    version: int
    page: int


class PlanItem(CallbackData, prefix="plni"):
    """One item of a version's plan: show, change, drop."""

    version: int
    key: int
    do: str = "show"


class Fill(CallbackData, prefix="plnf"):
    """Take a template into a version's plan; `ask` shows which there are."""

    version: int
    template: str = "ask"


class Own(CallbackData, prefix="plno"):
    """A template of one's own: drop it."""

    template: int
    sure: bool = False


class School(CallbackData, prefix="prg-s"):
    """The programmes of the organisation, page by page."""

    page: int
