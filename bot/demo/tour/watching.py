"""What the bot writes, as it comes: every message and every edit in every chat, in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.demo.telegram import Button, Change, LocalTelegram, Posted


@dataclass(frozen=True)
class Heard:
    """A message of the bot as it stood at that moment; `at` is aware UTC.

    `before` is how the same message stood until then, None for a new one.
    """

    at: datetime
    posted: Posted
    text: str
    buttons: tuple[Button, ...]
    closed: bool
    before: Heard | None = None

    @property
    def chat_id(self) -> int:
        """Where it stands: a person's id, or a group's."""
        return self.posted.chat.id


@dataclass(frozen=True)
class Toast:
    """The bot's short answer to a tap, which only the person sees."""

    user_id: int
    text: str


class Watcher:
    """Looks at the local Telegram and remembers; `tell` is called with each new thing."""

    def __init__(self, telegram: LocalTelegram, tell: Callable[[Heard | Toast], None]) -> None:
        self.heard: list[Heard] = []
        self.toasts: list[Toast] = []
        self._telegram, self._tell = telegram, tell
        self._known: dict[tuple[int, int], Heard] = {}
        self.stop = telegram.subscribe(self._changed)

    def _changed(self, change: Change) -> None:
        if change.kind == "toast" and change.user_id and change.text:
            toast = Toast(change.user_id, change.text)
            self.toasts.append(toast)
            self._tell(toast)
        elif change.kind == "chat" and change.chat_id is not None:
            self._look(change.chat_id)

    def _look(self, chat_id: int) -> None:
        chat = self._telegram.world.chats.get(chat_id)
        if chat is None:
            return
        bot = self._telegram.world.bot
        for posted in list(chat.messages.values()):
            if posted.sender is bot and posted.kind != "service" and not posted.deleted:
                self._compare(posted)

    def _compare(self, posted: Posted) -> None:
        key = (posted.chat.id, posted.id)
        before = self._known.get(key)
        text, buttons = posted.text, tuple(posted.buttons)
        closed = bool(posted.poll and posted.poll["is_closed"])
        if before and (text, buttons, closed) == (before.text, before.buttons, before.closed):
            return
        at = self._telegram.clock().astimezone(UTC)
        heard = Heard(at, posted, text, buttons, closed, before)
        self._known[key] = heard
        self.heard.append(heard)
        self._tell(heard)
