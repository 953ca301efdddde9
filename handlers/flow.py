"""What a conversation consists of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiogram import Router

from handlers.forms import Form


@dataclass(frozen=True)
class Flow:
    """A conversation: its router for commands and buttons, and its forms.

    `late` is asked after all forms, for plain messages that nobody waited for.
    """

    router: Router
    forms: Sequence[Form[Any]] = ()
    late: Router | None = None
