"""Everything the local Telegram remembers: users, chats, messages, files. In memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

ANONYMOUS_ADMIN_ID = 1087968824
BASIC_GROUP, SUPERGROUP, PRIVATE = "group", "supergroup", "private"


@dataclass(eq=False, slots=True)
class User:
    """A person or a bot, as others see the account."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    deactivated: bool = False
    forbids_voice: bool = False

    @property
    def name(self) -> str:
        """First and last name, as a client shows them."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    def json(self) -> Json:
        """Give the `User` of the Bot API."""
        body: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.last_name:
            body["last_name"] = self.last_name
        if self.username:
            body["username"] = self.username
        if self.language_code and not self.is_bot:
            body["language_code"] = self.language_code
        return body


@dataclass(eq=False, slots=True)
class Chat:
    """A private chat with the bot, a group, a supergroup, or a chat between two people.

    `members` maps user id to status (`creator`, `administrator`, `member`, `restricted`);
    whoever is absent has left. `bot_status` is the bot's own: also `left` and `kicked`.
    """

    id: int
    type: str
    user: User | None = None
    title: str | None = None
    messages: dict[int, Posted] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)
    bot_status: str = "member"
    started: bool = False
    migrated_to: int | None = None
    forum: bool = False
    topics: dict[int, str] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: Json | None = None
    menu_button: Json | None = None
    muted: bool = False
    slow_id: int = 0

    @property
    def is_private(self) -> bool:
        """Whether this is one person and the bot."""
        return self.type == PRIVATE

    @property
    def username(self) -> str | None:
        """The username of the person here, in small letters."""
        return self.user.username.lower() if self.user and self.user.username else None

    @property
    def bot_is_admin(self) -> bool:
        """Whether the bot administers this chat (and so sees every message of it)."""
        return self.bot_status == "administrator"

    def json(self) -> Json:
        """Give the `Chat` of the Bot API."""
        body: Json = {"id": self.id, "type": self.type}
        if self.user is not None:
            body["first_name"] = self.user.first_name
            if self.user.last_name:
                body["last_name"] = self.user.last_name
            if self.user.username:
                body["username"] = self.user.username
        if self.title is not None:
            body["title"] = self.title
        if self.forum:
            body["is_forum"] = True
        return body


@dataclass(frozen=True, slots=True)
class Button:
    """A button as a person sees it; `data` is what an inline one carries, `url` where it leads."""

    text: str
    data: str | None = None
    url: str | None = None
    row: int = 0
    raw: Json = field(default_factory=dict, compare=False)


@dataclass(eq=False, slots=True)
class Posted:
    """One message. `body` holds the Bot API fields beside id, date, chat and sender.

    Values inside `body` are replaced, never changed in place: updates already queued share them.
    """

    chat: Chat
    id: int
    date: int
    sender: User | None
    kind: str
    body: Json
    sender_chat: Chat | None = None
    edit_date: int | None = None
    deleted: bool = False
    hidden_for: set[int] = field(default_factory=set)
    changes: int = 0

    @property
    def text(self) -> str:
        """Text, caption, or a poll's question; empty if there is none."""
        body = self.body
        if "poll" in body:
            return str(body["poll"]["question"])
        return str(body.get("text") or body.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        """The styles and links of text or caption; offsets in UTF-16 units."""
        found: list[Json] = self.body.get("entities") or self.body.get("caption_entities") or []
        return found

    @property
    def markup(self) -> Json | None:
        """The inline keyboard or reply keyboard sent with it."""
        found: Json | None = self.body.get("reply_markup")
        return found

    @property
    def buttons(self) -> list[Button]:
        """All inline buttons, row after row."""
        rows = (self.body.get("reply_markup") or {}).get("inline_keyboard") or []
        return [
            Button(b["text"], b.get("callback_data"), b.get("url"), number, b)
            for number, row in enumerate(rows)
            for b in row
        ]

    @property
    def poll(self) -> Json | None:
        """The poll in it, as the Bot API gives it."""
        found: Json | None = self.body.get("poll")
        return found

    @property
    def file_id(self) -> str | None:
        """The id of the file in it, the largest one for a photo."""
        found = self.body.get(self.kind)
        if isinstance(found, list) and found:
            return str(found[-1]["file_id"])
        return str(found["file_id"]) if isinstance(found, dict) and "file_id" in found else None

    @property
    def file_name(self) -> str | None:
        """The name of the document in it."""
        found = self.body.get(self.kind)
        return found.get("file_name") if isinstance(found, dict) else None

    def json(self, *, reply: bool = True) -> Json:
        """Give the `Message` of the Bot API; `reply=False` leaves the quoted message out."""
        body: Json = {"message_id": self.id, "date": self.date, "chat": self.chat.json()}
        if self.sender is not None:
            body["from"] = self.sender.json()
        if self.sender_chat is not None:
            body["sender_chat"] = self.sender_chat.json()
        if self.edit_date is not None:
            body["edit_date"] = self.edit_date
        body.update(self.body)
        markup = body.get("reply_markup")
        if markup is not None and "inline_keyboard" not in markup:
            del body["reply_markup"]  # a reply keyboard is shown, but never told back
        if not reply:
            body.pop("reply_to_message", None)
        return body


@dataclass(eq=False, slots=True)
class Stored:
    """A file: what was uploaded, or a size alone where a test needs a large one."""

    file_id: str
    unique_id: str
    kind: str
    data: bytes
    name: str | None
    size: int
    path: str
    extra: Json = field(default_factory=dict)


@dataclass(eq=False, slots=True)
class Press:
    """A press of an inline button and what the bot answered. Times are aware UTC timestamps."""

    id: str
    user: User
    message: Posted
    data: str
    pressed_at: float
    answered_at: float | None = None
    refused: int = 0
    text: str | None = None
    alert: bool = False
    url: str | None = None

    @property
    def answered(self) -> bool:
        """Whether the button has stopped spinning."""
        return self.answered_at is not None

    def late(self, seconds: float) -> bool:
        """Whether the answer came later than `seconds` after the press."""
        return self.answered_at is not None and self.answered_at - self.pressed_at > seconds


@dataclass(eq=False, slots=True)
class PollState:
    """Who voted for what in a poll the bot sent; options by position."""

    message: Posted
    anonymous: bool
    multiple: bool
    revoting: bool
    votes: dict[int, list[int]] = field(default_factory=dict)
    closes_at: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A notice for whoever shows chats.

    `kind`: `chat` (a chat changed), `toast` (an answer to a press, for one person), `commands` (a
    menu changed), `updates` (some came or were acknowledged), `call` (the bot called a method).
    """

    kind: str
    chat_id: int | None = None
    user_id: int | None = None
    text: str | None = None
    alert: bool = False


@dataclass(slots=True)
class Call:
    """One call of a method: what was asked and what came of it. `at` is an aware UTC timestamp."""

    method: str
    params: Json
    at: float
    status: int = 0
    description: str = ""
    result: Any = None

    @property
    def ok(self) -> bool:
        """Whether Telegram accepted it."""
        return self.status == 200
