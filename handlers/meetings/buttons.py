"""The buttons of meetings. `offer` is the offer that the person saw, so that old ones are known."""

from aiogram.filters.callback_data import CallbackData


class Pick(CallbackData, prefix="mpick"):
    """Agree to one of the times on offer; `anyway` where a clash was shown beside it."""

    meeting: int
    offer: int
    number: int
    anyway: bool


class Retime(CallbackData, prefix="mtime"):
    """Name other times."""

    meeting: int
    offer: int


class Off(CallbackData, prefix="moff"):
    """Say no: `ask` whether really, `yes`, or `why` to write a reason first."""

    meeting: int
    offer: int
    how: str


class Say(CallbackData, prefix="msay"):
    """Tell how it was: the question (took, topic, result, rating) and the answer."""

    meeting: int
    question: str
    answer: str


class Line(CallbackData, prefix="mline"):
    """Write a sentence about it."""

    meeting: int


class Next(CallbackData, prefix="mnext"):
    """Offer times for the next meeting of this mentorship."""

    mentorship: int


class Card(CallbackData, prefix="mcard"):
    """Look at one meeting."""

    meeting: int


class Listing(CallbackData, prefix="mlist"):
    """Look at one's meetings: those ahead, or those behind."""

    past: bool
