"""What a conversation consists of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiogram import Router

from handlers.forms import Form


@dataclass(frozen=True)
class Flow:
    """A conversation: its router for commands and buttons, and its forms."""

    router: Router
    forms: Sequence[Form[Any]] = ()
