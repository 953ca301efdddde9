"""What a person is shown: one message with its buttons and perhaps one file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import structlog
from aiogram import Bot
from aiogram.filters.callback_data import CallbackData
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, Message

from mentoring.documents.press import Press

log = structlog.get_logger()


@dataclass(frozen=True)
class Button:
    """A button with the reader's verb on it, and what it carries: ids, or a link to open."""

    text: str
    data: CallbackData | None = None
    url: str | None = None

    def key(self) -> InlineKeyboardButton:
        """The button as Telegram takes it."""
        packed = self.data.pack() if self.data else None
        return InlineKeyboardButton(text=self.text, callback_data=packed, url=self.url)


@dataclass(frozen=True)
class Spare:
    """How a file is made after all when the first way fails for `reason`, and the line under the
    screen's text that says so."""

    reason: type[Exception]
    make: Callable[..., bytes]
    args: tuple[Any, ...]
    line: str


@dataclass(frozen=True)
class Attachment:
    """A file that is made when it is sent: `make(*args) -> bytes`, outside any transaction.

    `light` ones (a calendar file) are made here; the others in the press.
    """

    name: str
    make: Callable[..., bytes]
    args: tuple[Any, ...] = ()
    picture: bool = False
    light: bool = False
    spare: Spare | None = None

    async def content(self, press: Press) -> tuple[bytes, str]:
        """The file's bytes, and the line of the spare way if that made it."""
        if self.light:
            return self.make(*self.args), ""
        try:
            return await press.make(self.make, *self.args), ""
        except Exception as error:
            if self.spare is None or not isinstance(error, self.spare.reason):
                raise
            log.warning("made_the_spare_way", make=self.make.__name__)
            return await press.make(self.spare.make, *self.spare.args), self.spare.line


CAPTION_LENGTH = 1024

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Screen:
    """One message: HTML text, rows of buttons, and at most one file that goes with it.

    With a file the text must fit a caption (1,024 characters).
    """

    text: str
    rows: Rows = ()
    attachment: Attachment | None = None

    def markup(self) -> InlineKeyboardMarkup | None:
        """The inline keyboard, if there is any."""
        if not self.rows:
            return None
        keys = [[button.key() for button in row] for row in self.rows if row]
        return InlineKeyboardMarkup(inline_keyboard=keys)

    async def send(
        self, bot: Bot, chat_id: int, press: Press, thread_id: int | None = None
    ) -> Message:
        """Send it as a new message. Raises what Telegram answers (TelegramAPIError)."""
        if self.attachment is None:
            return await bot.send_message(
                chat_id, self.text, reply_markup=self.markup(), message_thread_id=thread_id
            )
        content, line = await self.attachment.content(press)
        file = BufferedInputFile(content, self.attachment.name)
        sending = bot.send_photo if self.attachment.picture else bot.send_document
        return await sending(
            chat_id,
            file,
            caption=f"{self.text}\n\n{line}" if line else self.text,
            reply_markup=self.markup(),
            message_thread_id=thread_id,
        )


def rows(*buttons: Button, wide: int = 1) -> Rows:
    """Lay buttons out, `wide` in a row."""
    return tuple(buttons[i : i + wide] for i in range(0, len(buttons), wide))
