"""How far a long work is: one message that is edited, and taken away when the work is done."""

from contextlib import suppress
from types import TracebackType

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import Message

from handlers.desk import Desk
from handlers.screen import Screen
from locales.translator import Argument


class Progress:
    """`async with Progress(desk) as progress: await progress.say("reading")`."""

    def __init__(self, desk: Desk, *, shown: bool = True) -> None:
        """:param shown: small works say nothing"""
        self._desk, self._shown = desk, shown
        self._message: Message | None = None

    async def __aenter__(self) -> "Progress":
        return self

    async def say(self, key: str, **args: Argument) -> None:
        """What is done now, in place of what was said before."""
        if not self._shown:
            return
        text = self._desk.words(key, **args)
        if self._message is None:
            self._message = await self._desk.send(Screen(text))
        else:
            with suppress(TelegramBadRequest):  # somebody deleted it
                await self._message.edit_text(text)

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._message is not None:
            with suppress(TelegramBadRequest):
                await self._message.delete()
