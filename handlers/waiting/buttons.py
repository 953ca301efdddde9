"""The buttons of what waits."""

from aiogram.filters.callback_data import CallbackData


class Waiting(CallbackData, prefix="wait"):
    """A page of what waits for the reader."""

    page: int = 0


class Waited(CallbackData, prefix="waitone"):
    """Show once more what one was asked."""

    ask: int


class Others(CallbackData, prefix="waitoth"):
    """A page of what an organisation's people are waited for (0: of all one's own)."""

    organisation: int = 0
    page: int = 0
