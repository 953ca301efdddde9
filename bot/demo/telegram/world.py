"""What can happen in the local Telegram: messages appear, change and go, and the bot is told."""

from __future__ import annotations

import itertools
import re
from collections import Counter, deque
from collections.abc import Callable
from datetime import datetime

from . import html
from .errors import Refusal, bad, forbidden
from .state import (
    PRIVATE,
    SUPERGROUP,
    Call,
    Change,
    Chat,
    Json,
    PollState,
    Posted,
    Press,
    Stored,
    User,
)
from .updates import Updates

Clock = Callable[[], datetime]
Listener = Callable[[Change], None]

LATE_SECONDS, EXPIRED_SECONDS = 15.0, 30.0
CALLS_KEPT = 50_000


class World:
    """The state of the local Telegram and the few ways to change it. One bot, many people."""

    def __init__(self, clock: Clock, username: str, bot_id: int) -> None:
        self.clock = clock
        self.bot = User(bot_id, "Наставник", username=username, is_bot=True)
        self.listeners: list[Listener] = []
        self.updates = Updates(clock)
        self.forget()

    def forget(self) -> None:
        """Start with nothing: no people, chats, messages, files, calls; only the bot stays."""
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, Stored] = {}
        self.paths: dict[str, Stored] = {}
        self.presses: dict[str, Press] = {}
        self.polls: dict[str, PollState] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self.menu_button: Json = {"type": "commands"}
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self.totals: Counter[str] = Counter()
        self.refused: list[str] = []
        self.answered_twice: list[str] = []
        self.updates.clear()
        self.updates.allowed = None
        self._message_ids = itertools.count(1)
        self._serial = itertools.count(1)
        self._user_ids = itertools.count(100_001)
        self._group_ids = itertools.count(5_001)

    # --- numbers -----------------------------------------------------------------------------

    def now(self) -> int:
        """The clock as Telegram's whole seconds."""
        return int(self.clock().timestamp())

    def serial(self) -> int:
        """The next number for polls, presses, files and albums."""
        return next(self._serial)

    def new_user_id(self) -> int:
        """The next id of a person."""
        return next(self._user_ids)

    def new_group_id(self, kind: str) -> int:
        """The next id of a group; supergroups begin with -100."""
        number = next(self._group_ids)
        return -(1_000_000_000_000 + number) if kind == SUPERGROUP else -number

    # --- finding -----------------------------------------------------------------------------

    def chat(self, chat_id: int | str | None) -> Chat:
        """Give a chat the bot may know, or refuse: not found, migrated."""
        found = None
        if isinstance(chat_id, int):
            found = self.chats.get(chat_id)
        elif isinstance(chat_id, str) and chat_id.startswith("@"):
            name = chat_id[1:].lower()
            found = next((c for c in self.chats.values() if c.username == name), None)
        if found is None:
            raise bad("chat not found")
        if found.migrated_to is not None:
            raise bad(
                "group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=found.migrated_to,
            )
        return found

    def reachable(self, chat_id: int | str | None) -> Chat:
        """Give a chat the bot may write to, or refuse as Telegram does."""
        chat = self.chat(chat_id)
        refusal = self.unreachable(chat)
        if refusal is not None:
            raise refusal
        return chat

    def unreachable(self, chat: Chat) -> Refusal | None:
        """Tell why the bot may not write here, if so."""
        kind = f"{chat.type} chat"
        if chat.user is not None:
            if chat.user.deactivated:
                return forbidden("user is deactivated")
            if not chat.started:
                return forbidden("bot can't initiate conversation with a user")
            if chat.bot_status == "kicked":
                return forbidden("bot was blocked by the user")
            return None
        if chat.bot_status == "kicked":
            return forbidden(f"bot was kicked from the {kind}")
        if chat.bot_status == "left":
            return forbidden(f"bot is not a member of the {kind}")
        if chat.muted and not chat.bot_is_admin:
            return bad("not enough rights to send text messages to the chat")
        return None

    def message(self, chat: Chat, message_id: int | None, missing: str) -> Posted:
        """Give a message that is still there, or refuse with `missing`."""
        found = chat.messages.get(message_id) if message_id else None
        if found is None or found.deleted:
            raise bad(missing)
        return found

    # --- what happens ------------------------------------------------------------------------

    def post(
        self,
        chat: Chat,
        sender: User | None,
        kind: str,
        body: Json,
        sender_chat: Chat | None = None,
    ) -> Posted:
        """Put a message into a chat."""
        if chat.type == SUPERGROUP:
            chat.slow_id += 1
            number = chat.slow_id
        else:
            number = next(self._message_ids)
        posted = Posted(chat, number, self.now(), sender, kind, body, sender_chat)
        chat.messages[number] = posted
        markup = body.get("reply_markup")
        if markup and sender is self.bot:
            if "keyboard" in markup:
                chat.keyboard = markup
            elif "remove_keyboard" in markup:
                chat.keyboard = None
        self.notify(Change("chat", chat.id))
        return posted

    def replace(self, posted: Posted, kind: str, body: Json) -> None:
        """Change the content of a message."""
        posted.kind, posted.body = kind, body
        posted.changes += 1
        posted.edit_date = self.now()
        self.notify(Change("chat", posted.chat.id))

    def remove(self, posted: Posted) -> None:
        """Take a message away for everyone."""
        posted.deleted = True
        if posted.id in posted.chat.pinned:
            posted.chat.pinned.remove(posted.id)
        self.notify(Change("chat", posted.chat.id))

    def open_poll(self, posted: Posted) -> None:
        """Begin to count the votes of a poll that was just posted."""
        poll = posted.body["poll"]
        self.polls[poll["id"]] = PollState(
            posted,
            poll["is_anonymous"],
            poll["allows_multiple_answers"],
            poll["allows_revoting"],
            closes_at=poll.get("close_date"),
        )

    def tell(self, posted: Posted, kind: str = "message") -> None:
        """Queue a message of a person for the bot, if the bot gets to see it."""
        if self.sees(posted):
            self.queue(kind, posted.json())

    def queue(self, kind: str, body: Json) -> None:
        """Queue any update."""
        if self.updates.add(kind, body) is not None:
            self.notify(Change("updates"))

    def sees(self, posted: Posted) -> bool:
        """Privacy mode: in a group only commands, replies, mentions and service messages."""
        chat = posted.chat
        if chat.type == PRIVATE:
            return chat.bot_status != "kicked"
        if chat.bot_status in ("left", "kicked"):
            return False
        if chat.bot_is_admin or posted.kind == "service":
            return True
        answered = posted.body.get("reply_to_message")
        if answered and answered.get("from", {}).get("id") == self.bot.id:
            return True
        return self._speaks_to_bot(posted)

    def _speaks_to_bot(self, posted: Posted) -> bool:
        name = f"@{self.bot.username}".lower()
        text = posted.text.encode("utf-16-le")
        for entity in posted.entities:
            start = entity["offset"] * 2
            piece = text[start : start + entity["length"] * 2].decode("utf-16-le").lower()
            if entity["type"] == "bot_command" and ("@" not in piece or piece.endswith(name)):
                return True
            if entity["type"] == "mention" and piece == name:
                return True
        return False

    def notify(self, change: Change) -> None:
        """Tell every listener that something changed."""
        for listener in tuple(self.listeners):
            listener(change)

    def log(self, call: Call) -> None:
        """Remember a call of the bot."""
        self.calls.append(call)
        if call.ok:
            self.totals[call.method] += 1
        self.notify(Change("call"))


_TYPED = re.compile(
    r"(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\w@/]))"
    r"|(?P<url>https?://[^\s<>]+)"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<mention>(?<!\w)@[A-Za-z][A-Za-z0-9_]{3,31})"
    r"|(?P<hashtag>(?<!\w)#\w+)"
)


def typed_entities(text: str) -> list[Json]:
    """Find what a client marks by itself in a person's text: commands, links, mentions."""
    return [
        {
            "type": match.lastgroup,
            "offset": html.units(text[: match.start()]),
            "length": html.units(match.group()),
        }
        for match in _TYPED.finditer(text)
    ]
