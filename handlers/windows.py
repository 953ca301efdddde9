"""How forms are put on the screen: as aiogram-dialog does it, but other messages keep their
buttons.

It takes the buttons off the message that was tapped to start a form (aiogram_dialog issue 407);
whoever then cancels the form would have lost the offer that it was about.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from aiogram import Bot
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram_dialog.api.entities import OldMessage
from aiogram_dialog.manager.message_manager import MessageManager
from aiogram_dialog.utils import remove_intent_id

_kept: ContextVar[int | None] = ContextVar("kept", default=None)


class Windows(MessageManager):
    """Takes the buttons off windows that were left, and off nothing else."""

    async def remove_inline_kbd(self, bot: Bot, old_message: OldMessage | None) -> Message | None:
        """Take the buttons off a window."""
        if old_message is not None and old_message.message_id == _kept.get():
            return None
        return await super().remove_inline_kbd(bot, old_message)


@contextmanager
def keeping(event: TelegramObject) -> Iterator[None]:
    """While a form is started: the tapped message keeps its buttons, unless it is a window."""
    tapped = None
    if isinstance(event, CallbackQuery) and event.message and event.data:
        window = remove_intent_id(event.data)[0] is not None
        tapped = None if window else event.message.message_id
    token = _kept.set(tapped)
    try:
        yield
    finally:
        _kept.reset(token)
