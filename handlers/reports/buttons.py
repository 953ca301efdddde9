"""The buttons of the report."""

from aiogram.filters.callback_data import CallbackData


class Show(CallbackData, prefix="rp"):
    """The report of an organisation for its running quarter or school year."""

    organisation: int
    period: str = "quarter"


class Rows(CallbackData, prefix="rpr"):
    """The rows behind one figure, page by page."""

    organisation: int
    period: str
    figure: str
    page: int = 0


class Which(CallbackData, prefix="rpw"):
    """The list of organisations to choose from, page by page."""

    page: int = 0
