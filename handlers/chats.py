"""Where a message was written: filters for routers.

They are `MagicData`, which aiogram asks in place: a bare `F.…` is a plain function to it,
and each goes to a thread, for every message.
"""

from typing import Final

from aiogram import F
from aiogram.enums import ChatType
from aiogram.filters import MagicData

PRIVATE: Final = MagicData(F.event.chat.type == ChatType.PRIVATE)
GROUP: Final = MagicData(F.event.chat.type.in_({ChatType.GROUP, ChatType.SUPERGROUP}))
