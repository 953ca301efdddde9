"""The buttons of being away."""

from aiogram.filters.callback_data import CallbackData


class Absences(CallbackData, prefix="abs"):
    """When a person is away."""

    person: int


class GoAway(CallbackData, prefix="abs+"):
    """Enter days away."""

    person: int


class ChangeDays(CallbackData, prefix="abs~"):
    """Other days."""

    id: int


class ComeBack(CallbackData, prefix="abs-"):
    """There again, or not away after all."""

    id: int
