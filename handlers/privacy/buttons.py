"""The buttons of one's own data, and of notes that are opened for a reason."""

from aiogram.filters.callback_data import CallbackData


class Looked(CallbackData, prefix="looked"):
    """Who looked at my data and what others changed of it."""


class Consents(CallbackData, prefix="cons"):
    """The consents I have given."""


class Withdraw(CallbackData, prefix="consoff"):
    """Take a consent back: first asked once more, then done."""

    consent: int
    sure: bool = False


class AskNotes(CallbackData, prefix="notesask"):
    """State a reason to read a pair's notes."""

    pair: int


class Notes(CallbackData, prefix="notes"):
    """A page of a pair's notes, opened for a reason."""

    visit: int
    page: int = 0
