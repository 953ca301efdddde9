"""How each kind of notice looks: what the deliverer sends when its row of the outbox is due.

A notice is a function of a View and the ids of its row. It looks again whether it still holds and
gives the screen, or None when there is nothing to say any more.
"""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from aiogram import Bot

from handlers.view import View
from mentoring.documents.press import Press


class Sendable(Protocol):
    """A screen, or something else that is delivered to a chat in the same way."""

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Any:
        """Send it; raises what Telegram answers."""


Notice = Callable[..., Sendable | None]
N = TypeVar("N", bound=Notice)

NOTICES: dict[str, Notice] = {}


def notice(kind: str) -> Callable[[N], N]:
    """Declare how the notices of one kind look: `function(view, **ids) -> Screen | None`."""

    def declare(function: N) -> N:
        if kind in NOTICES:
            raise ValueError(f"two notices are called {kind}")
        NOTICES[kind] = function
        return function

    return declare


def render(view: View, kind: str, ids: dict[str, Any]) -> Sendable | None:
    """Draw a notice for its reader."""
    return NOTICES[kind](view, **ids)
