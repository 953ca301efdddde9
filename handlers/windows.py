"""How forms are put on the screen: as aiogram-dialog does it, with two differences.

It takes the buttons off the message that was tapped to start a form (aiogram_dialog issue 407);
whoever then cancels the form would have lost the offer that it was about. Here they stay.

It draws the id that ties buttons to their form at random. An update that is handled again after a
kill would give the form another id, and the window that had gone out already would be dead under
the person's finger. Here the id comes from the update, so both copies work.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from aiogram import Bot
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram_dialog.api.entities import OldMessage, stack
from aiogram_dialog.manager.message_manager import MessageManager
from aiogram_dialog.utils import remove_intent_id

_kept: ContextVar[int | None] = ContextVar("kept", default=None)
_form: ContextVar[int | None] = ContextVar("form", default=None)
_at_random: Callable[[], str] = stack.new_id


def _intent_id() -> str:
    number = _form.get()
    return stack.id_to_str(number) if number is not None else _at_random()


stack.new_id = _intent_id


class Windows(MessageManager):
    """Takes the buttons off windows that were left, and off nothing else."""

    async def remove_inline_kbd(self, bot: Bot, old_message: OldMessage | None) -> Message | None:
        """Take the buttons off a window."""
        if old_message is not None and old_message.message_id == _kept.get():
            return None
        return await super().remove_inline_kbd(bot, old_message)


@contextmanager
def starting(event: TelegramObject, form: int | None) -> Iterator[None]:
    """While a form is started: the tapped message keeps its buttons, unless it is a window.

    :param form: the number that becomes the form's id
    """
    tapped = None
    if isinstance(event, CallbackQuery) and event.message and event.data:
        window = remove_intent_id(event.data)[0] is not None
        tapped = None if window else event.message.message_id
    kept, numbered = _kept.set(tapped), _form.set(form)
    try:
        yield
    finally:
        _kept.reset(kept)
        _form.reset(numbered)
