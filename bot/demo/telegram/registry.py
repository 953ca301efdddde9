"""Which methods are modelled, and by which function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from aiogram.methods import TelegramMethod

from .parsing import Request
from .world import World

M = TypeVar("M", bound=TelegramMethod[Any])
Handler = Callable[[World, M, Request], Any]

HANDLERS: dict[str, Handler[Any]] = {}


def models(*classes: type[M]) -> Callable[[Handler[M]], Handler[M]]:
    """Register the function that models a method: (world, method, request) -> result as JSON.

    It runs in one go and raises `Refusal` before it changes anything.
    """

    def register(handler: Handler[M]) -> Handler[M]:
        for cls in classes:
            HANDLERS[cls.__api_method__] = handler
        return handler

    return register
