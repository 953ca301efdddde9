"""A message on its way to the other side: text written anew, everything else copied."""

import re
from dataclasses import dataclass
from html import unescape

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import Message, MessageId, ReplyParameters

from handlers.screen import CAPTION_LENGTH, Button, Rows, Screen
from mentoring.documents.press import Press

MESSAGE_LENGTH = 4096
WITH_CAPTION = ("photo", "document", "audio", "video", "animation", "voice")
NO_VOICE = "VOICE_MESSAGES_FORBIDDEN"
GONE = ("message to copy not found", "message can't be copied")


@dataclass(frozen=True)
class Relayed:
    """One message of a talk. It is sent by one call, so that nothing comes by halves.

    `header` (HTML) says whose it is; where it does not fit or nothing can be written above, the
    button `whose` says it. `no_voice`, `gone` and `author_told` are said when the reader accepts
    no voice messages, or the author has deleted the original.
    """

    kind: str
    header: str
    body: str
    whose: Button
    rows: Rows
    from_chat: int | None
    number: int
    reply_to: int | None
    no_voice: str
    gone: str
    author_told: str

    async def send(self, bot: Bot, chat_id: int, press: Press) -> Message | MessageId:
        """Send or copy it. Raises what Telegram answers, except what can be said kindly."""
        if self.kind == "text":
            return await self._write(bot, chat_id)
        if self.from_chat is None:
            return await self._say(bot, chat_id, self.gone)
        try:
            return await self._copy(bot, chat_id, self.from_chat)
        except TelegramBadRequest as error:
            if NO_VOICE in error.message:
                sent = await self._say(bot, chat_id, self.no_voice)
                await self._tell_author(bot, self.from_chat)
                return sent
            if any(reason in error.message for reason in GONE):
                return await self._say(bot, chat_id, self.gone)
            raise

    async def _write(self, bot: Bot, chat_id: int) -> Message:
        whole = f"{self.header}\n{self.body}"
        fits = visible(whole) <= MESSAGE_LENGTH
        return await bot.send_message(
            chat_id,
            whole if fits else self.body,
            reply_markup=self._screen(fits).markup(),
            reply_parameters=self._reply(),
        )

    async def _copy(self, bot: Bot, chat_id: int, from_chat: int) -> MessageId:
        caption = f"{self.header}\n{self.body}" if self.body else self.header
        fits = self.kind in WITH_CAPTION and visible(caption) <= CAPTION_LENGTH
        return await bot.copy_message(
            chat_id,
            from_chat,
            self.number,
            caption=caption if fits else None,
            reply_markup=self._screen(fits).markup(),
            reply_parameters=self._reply(),
        )

    async def _say(self, bot: Bot, chat_id: int, text: str) -> Message:
        return await bot.send_message(
            chat_id, f"{self.header}\n{text}", reply_markup=self._screen(True).markup()
        )

    async def _tell_author(self, bot: Bot, chat_id: int) -> None:
        try:
            await bot.send_message(chat_id, self.author_told)
        except TelegramForbiddenError:
            return

    def _screen(self, headed: bool) -> Screen:
        return Screen("", self.rows if headed else ((self.whose,), *self.rows))

    def _reply(self) -> ReplyParameters | None:
        if self.reply_to is None:
            return None
        return ReplyParameters(message_id=self.reply_to, allow_sending_without_reply=True)


def visible(html: str) -> int:
    """How many UTF-16 units Telegram counts in an HTML text."""
    return len(unescape(re.sub(r"<[^>]+>", "", html)).encode("utf-16-le")) // 2
