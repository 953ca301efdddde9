"""The buttons of papers: ids only, so that they work after a restart and months later."""

from aiogram.filters.callback_data import CallbackData


class PaperWork(CallbackData, prefix="ppw"):
    """An organisation's papers: `` (all there is), `orders`, `names`, `templates`, `supplements`,
    `draft`, `appoint`, `details`, `ask`; organisation 0: whose."""

    organisation: int
    do: str = ""
    page: int = 0


class PairPapers(CallbackData, prefix="ppp"):
    """The papers of one mentorship: `show`, `supplement`, `terms`."""

    id: int
    do: str = "show"


class NamePaper(CallbackData, prefix="ppn"):
    """How a name stands in papers: `show`, a case to correct, `male`, `female`, `rules`.

    `person` 0 is the head whose name was entered.
    """

    organisation: int
    person: int
    do: str = "show"


class TemplateButton(CallbackData, prefix="ppt"):
    """The template of a paper: `show`, `get`, `sample`, `put`, `drop`."""

    organisation: int
    paper: str
    do: str = "show"


class SheetScans(CallbackData, prefix="pps"):
    """The scans of a participant's signed sheet: `show`, `add`."""

    party: int
    do: str = "show"


class OrderScans(CallbackData, prefix="ppo"):
    """The scans of a signed order: `show`, `add`."""

    id: int
    do: str = "show"


class ScanButton(CallbackData, prefix="ppf"):
    """One scan: `look`, `away` (asks once more), `gone`."""

    scan: int
    do: str = "look"


class AgreedText(CallbackData, prefix="ppa"):
    """The text that somebody agreed to."""

    agreement: int


class MyPapers(CallbackData, prefix="ppm"):
    """A participant's own papers of a mentorship."""

    id: int
