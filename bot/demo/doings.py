"""What people do on the page, each a small function on their phone.

Whatever a phone cannot do raises AssertionError or LookupError, as `Phone` itself does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.demo.cast import Cast
from bot.demo.playing import Playing
from bot.demo.telegram import Chat, Group, Phone, Posted, Press

Place = Literal["private", "group"]
LONGEST = 4096  # a client sends a longer text in pieces


class Ask(BaseModel):
    """What the page asks for; every doing reads the fields that it needs."""

    model_config = ConfigDict(extra="forbid", strict=True)

    part: str
    chat: Place = "private"
    message: int = 0
    reply: int = 0
    text: str = Field("", max_length=20_000)
    data: str = Field("", max_length=64)
    url: str = Field("", max_length=2_000)
    what: str = ""
    to: Place = "private"
    options: list[int] = []


class Doing:
    """One ask, looked up: whose phone, which chat, which message."""

    def __init__(self, playing: Playing, ask: Ask) -> None:
        self.playing, self.ask = playing, ask
        self.phone: Phone = playing.cast.phones[ask.part]
        self.chat: Chat = place(playing.cast, self.phone, ask.chat)
        self.press: Press | None = None

    @property
    def group(self) -> Group:
        """The group of the school."""
        assert self.playing.cast.group is not None
        return self.playing.cast.group

    def message(self, number: int = 0) -> Posted:
        """The message asked about, as far as this person sees it. Raises LookupError if not."""
        wanted = number or self.ask.message
        where = None if self.chat.is_private else self.chat
        for posted in self.phone.seen(where):
            if posted.id == wanted:
                return posted
        raise LookupError(wanted)


def place(cast: Cast, phone: Phone, name: str) -> Chat:
    """The person's chat with the bot, or the group."""
    if name == "private":
        return phone.chat
    assert cast.group is not None
    return cast.group.chat


def say(doing: Doing) -> None:
    """Write; a long text goes in pieces, as clients send it."""
    text = doing.ask.text.strip()
    assert text, "nothing to say"
    answered = doing.message(doing.ask.reply) if doing.ask.reply else None
    for start in range(0, len(text), LONGEST):
        doing.phone.say(text[start : start + LONGEST], chat=doing.chat, reply_to=answered)


def key(doing: Doing) -> None:
    """Press a key of the reply keyboard."""
    rows = (doing.chat.keyboard or {}).get("keyboard", [])
    keys = {one["text"]: one for row in rows for one in row}
    found = keys[doing.ask.text]
    if found.get("request_contact"):
        doing.phone.send_contact()
    elif found.get("request_location"):
        doing.phone.send_location()
    else:
        doing.phone.say(doing.ask.text, chat=doing.chat)
    if doing.chat.keyboard and doing.chat.keyboard.get("one_time_keyboard"):
        doing.chat.keyboard = None


def press(doing: Doing) -> None:
    """Press an inline button of a message; while it spins, clients do not press it again."""
    posted = doing.message()
    assert doing.ask.data in {button.data for button in posted.buttons}, "the button is gone"
    again = any(
        one.user is doing.phone.user and one.message is posted and one.data == doing.ask.data
        for one in doing.playing.telegram.unanswered()
    )
    if not again:
        doing.press = doing.phone.press(posted, doing.ask.data).press


def vote(doing: Doing) -> None:
    """Vote in a poll; without options the vote is taken back."""
    posted = doing.message()
    assert posted.poll is not None, "no poll"
    if doing.ask.options:
        doing.phone.vote(posted, *doing.ask.options)
    else:
        doing.phone.retract(posted)


def edit(doing: Doing) -> None:
    """Change one's own message."""
    text = doing.ask.text.strip()
    assert text, "an empty message cannot be"
    doing.phone.edit(doing.message(), text[:LONGEST])


def delete(doing: Doing) -> None:
    """Delete one's own message."""
    posted = doing.message()
    assert posted.sender is doing.phone.user, "only one's own messages"
    doing.phone.delete_message(posted)


def forward(doing: Doing) -> None:
    """Forward a message to the bot or to the group."""
    doing.phone.forward(doing.message(), place(doing.playing.cast, doing.phone, doing.ask.to))


def open_link(doing: Doing) -> None:
    """Follow a link of the bot on this phone."""
    doing.phone.open_link(doing.ask.url, doing.group)


def account(doing: Doing) -> None:
    """Start, block, unblock the bot, or clear the chat."""
    phone, what = doing.phone, doing.ask.what
    if what == "start":
        phone.start()
    elif what == "block":
        phone.block()
    elif what == "unblock":
        phone.unblock()
    else:
        assert what == "clear", what
        phone.delete_chat()


def group(doing: Doing) -> None:
    """Add the bot to the group or throw it out."""
    if doing.ask.what == "add":
        doing.playing.telegram.add_bot(doing.group, by=doing.phone)
    else:
        assert doing.ask.what == "remove", doing.ask.what
        doing.group.remove_bot(doing.phone.user)


DOINGS: dict[str, Callable[[Doing], None]] = {
    "say": say,
    "key": key,
    "press": press,
    "vote": vote,
    "edit": edit,
    "delete": delete,
    "forward": forward,
    "open": open_link,
    "account": account,
    "group": group,
}


def send_file(phone: Phone, chat: Chat, kind: str, data: bytes, name: str) -> None:
    """Send a photo, a file or a voice message. Raises AssertionError for another kind."""
    assert data, "an empty file"
    if kind == "photo":
        phone.send_photo(data, chat=chat)
    elif kind == "voice":
        phone.send_voice(data, chat=chat)
    else:
        assert kind == "document", kind
        phone.send_document(data, name or "file.bin", chat=chat)
