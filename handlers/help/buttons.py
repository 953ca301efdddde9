"""The buttons of situational help."""

from aiogram.filters.callback_data import CallbackData


class AskThis(CallbackData, prefix="h-ask"):
    """Make a kept message a question."""

    message: int


class AddTo(CallbackData, prefix="h-add"):
    """Bring a kept message to a question."""

    request: int
    message: int


class Card(CallbackData, prefix="h"):
    """Show how a question stands."""

    request: int


class Take(CallbackData, prefix="h-take"):
    """«Отвечу сейчас»."""

    request: int


class Pass(CallbackData, prefix="h-pass"):
    """«Передать»."""

    request: int


class Talk(CallbackData, prefix="h-talk"):
    """«Ответить»: the next messages belong here."""

    request: int


class Close(CallbackData, prefix="h-end"):
    """The mentee's end of it."""

    request: int
    solved: bool


class Rate(CallbackData, prefix="h-rate"):
    """How it helped, 1 to 5."""

    request: int
    rating: int


class Reopen(CallbackData, prefix="h-more"):
    """Open it again."""

    request: int
