"""The buttons of surveys."""

from aiogram.filters.callback_data import CallbackData


class Rounds(CallbackData, prefix="svo"):
    """An organisation's rounds, page by page; organisation 0: whose."""

    organisation: int
    page: int = 0


class Round(CallbackData, prefix="svr"):
    """One round: how many answered, and what came of it."""

    survey: int


class Year(CallbackData, prefix="svy"):
    """The marks of the pairs' questionnaires in this school year."""

    organisation: int


class Begin(CallbackData, prefix="svb"):
    """Start a round by hand: `poll` or `middle`; asked once more before it goes out."""

    organisation: int
    what: str
    sure: bool = False


class Take(CallbackData, prefix="svt"):
    """Answer a questionnaire, or go on with it."""

    sheet: int


class Reveal(CallbackData, prefix="svs"):
    """Show one's answers to the curator by name; asked once more."""

    sheet: int
    sure: bool = False


class Named(CallbackData, prefix="svn"):
    """Who showed their answers of a round to the curator."""

    survey: int
    page: int = 0


class Whose(CallbackData, prefix="svw"):
    """What somebody answered who showed it."""

    sheet: int
