"""The buttons of an import."""

from aiogram.filters.callback_data import CallbackData


class TakeImport(CallbackData, prefix="imp+"):
    """Take the previewed file in."""

    id: int


class DropImport(CallbackData, prefix="imp-"):
    """Leave everything as it is."""

    id: int


class AllTroubles(CallbackData, prefix="imp!"):
    """Everything that cannot be taken, as a file."""

    id: int


class SameName(CallbackData, prefix="imp="):
    """Whether an unsure name is the known person."""

    id: int
    number: int
    same: bool
