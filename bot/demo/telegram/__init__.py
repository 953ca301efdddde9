"""A local Telegram: the Bot API on the loopback address, as strict as the real one, with people.

An unchanged aiogram bot talks to it over HTTP; tests and the demo act as the people.
"""

from .errors import Refusal
from .faults import Fault, Faults
from .groups import Group
from .limits import Limits
from .phone import Phone
from .server import LocalTelegram
from .state import Button, Call, Change, Chat, Posted, Press, Stored, User
from .tapping import Tap

__all__ = [
    "Button",
    "Call",
    "Change",
    "Chat",
    "Fault",
    "Faults",
    "Group",
    "Limits",
    "LocalTelegram",
    "Phone",
    "Posted",
    "Press",
    "Refusal",
    "Stored",
    "Tap",
    "User",
]
