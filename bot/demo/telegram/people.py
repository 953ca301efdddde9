"""The people's side: phones that write, tap, vote, block, and read what is on their screens."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

from . import screen as screens
from . import storing
from .groups import Group
from .methods.chats import member_json
from .methods.polls import vote as cast_vote
from .methods.profile import commands_for
from .methods.sending import copied, origin_of
from .state import (
    BASIC_GROUP,
    PRIVATE,
    SUPERGROUP,
    Button,
    Change,
    Chat,
    Json,
    Posted,
    Press,
    Stored,
    User,
)
from .world import World, typed_entities

Where = Chat | Group | None


class Tap:
    """A tap on a button: what the bot answered to it, or where its link leads."""

    def __init__(self, button: Button, press: Press | None = None) -> None:
        self.button, self.press = button, press

    @property
    def answered(self) -> bool:
        """Whether the button has stopped spinning."""
        return self.press is None or self.press.answered

    @property
    def text(self) -> str | None:
        """The words of the toast or alert."""
        return self.press.text if self.press else None

    @property
    def alert(self) -> bool:
        """Whether the words were shown as an alert."""
        return bool(self.press and self.press.alert)

    @property
    def url(self) -> str | None:
        """The link of the button, or the one the answer opened."""
        return self.button.url or (self.press.url if self.press else None)


class Phone:
    """One person with the bot open. Actions only queue updates; the bot answers when it runs."""

    def __init__(self, people: People, user: User) -> None:
        self.people, self.user = people, user
        self.world: World = people.world
        self.chat = Chat(user.id, PRIVATE, user=user)
        self.world.chats[user.id] = self.chat

    def __repr__(self) -> str:
        """Name the person in failures."""
        return f"<Phone {self.user.name} {self.user.id}>"

    @property
    def id(self) -> int:
        """The person's id, which is also that of their private chat."""
        return self.user.id

    # --- reading -----------------------------------------------------------------------------

    def seen(self, chat: Where = None) -> list[Posted]:
        """Messages of a chat (the private one by default) as this person sees them."""
        where = self._where(chat)
        if where.type not in (PRIVATE,) and self.id not in where.members:
            return []
        return [
            posted
            for posted in where.messages.values()
            if not posted.deleted and self.id not in posted.hidden_for
        ]

    @property
    def messages(self) -> list[Posted]:
        """Messages of the private chat, oldest first."""
        return self.seen()

    @property
    def last(self) -> Posted:
        """The bot's newest message in the private chat. Raises AssertionError if there is none."""
        for posted in reversed(self.seen()):
            if posted.sender is self.world.bot and posted.kind != "service":
                return posted
        raise AssertionError(f"{self.user.name} has no message from the bot")

    def shows(self, text: str, chat: Where = None) -> Posted | None:
        """Give the newest message of the bot that contains `text`."""
        for posted in reversed(self.seen(chat)):
            if posted.sender is self.world.bot and text in posted.text:
                return posted
        return None

    async def wait_for(
        self,
        text: str,
        chat: Where = None,
        timeout: float = 5.0,  # noqa: ASYNC109 - real seconds a test is ready to wait
    ) -> Posted:
        """Wait until a message of the bot contains `text`, and give it."""
        found: Posted = await self.people.until(lambda: self.shows(text, chat), timeout)
        return found

    def screen(self, count: int = 8, chat: Where = None) -> str:
        """Give the newest `count` messages with their buttons as text."""
        return screens.rendered(self.seen(chat)[-count:], self._where(chat).keyboard)

    def buttons(self, chat: Where = None) -> list[str]:
        """The texts of the inline buttons of the newest message that has any."""
        for posted in reversed(self.seen(chat)):
            if posted.buttons:
                return [button.text for button in posted.buttons]
        return []

    @property
    def keys(self) -> list[str]:
        """The texts on the reply keyboard."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return [button["text"] for row in rows for button in row]

    @property
    def commands(self) -> list[str]:
        """The command menu of the private chat as this person sees it."""
        return [item["command"] for item in commands_for(self.world, self.user, self.id)]

    def download(self, posted: Posted) -> bytes:
        """Give the bytes of the file in a message."""
        assert posted.file_id is not None, f"no file in «{posted.text}»"
        return self.world.files[posted.file_id].data

    # --- writing -----------------------------------------------------------------------------

    def say(
        self,
        text: str,
        chat: Where = None,
        reply_to: Posted | None = None,
        thread: int | None = None,
        anonymous: bool = False,
    ) -> Posted:
        """Send a text; `anonymous` writes as the group (administrators only)."""
        body: Json = {"text": text}
        entities = typed_entities(text)
        if entities:
            body["entities"] = entities
        return self._send("text", body, chat, reply_to, thread, anonymous)

    def start(self, payload: str = "") -> Posted:
        """Press «Start», with what a link brought along; unblocks the bot first."""
        self.unblock()
        return self.say(f"/start {payload}".strip())

    def open_link(self, url: str, group: Group | None = None) -> Posted:
        """Follow a link of the bot: `?start=` opens the chat, `?startgroup=` adds it to `group`."""
        parts = urlsplit(url if "://" in url else f"https://{url}")
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        name = query.get("domain") or parts.path.strip("/")
        assert parts.scheme == "tg" or parts.hostname in ("t.me", "telegram.me"), url
        assert name.lower() == str(self.world.bot.username).lower(), f"{url} is not this bot's"
        payload = query.get("start", query.get("startgroup", ""))
        assert re.fullmatch(r"[A-Za-z0-9_-]{0,64}", payload), (
            f"Telegram drops the payload {payload!r}"
        )
        if "startgroup" in query:
            assert group is not None, "a startgroup link needs a group"
            self.people.add_bot(group, by=self, payload=payload)
            return list(group.chat.messages.values())[-1]
        return self.start(payload)

    def send_photo(self, data: bytes, caption: str = "", chat: Where = None) -> Posted:
        """Send a picture."""
        return self._send_file(self._keep("photo", data), caption, chat)

    def send_document(
        self,
        data: bytes,
        name: str = "file.bin",
        caption: str = "",
        chat: Where = None,
        size: int | None = None,
    ) -> Posted:
        """Send a file; `size` claims more bytes than there are, for limits."""
        stored = storing.keep(self.world, "document", data, name, size=size)
        return self._send_file(stored, caption, chat)

    def send_voice(self, data: bytes = b"voice", seconds: int = 3, chat: Where = None) -> Posted:
        """Send a voice message."""
        stored = storing.keep(self.world, "voice", data, mime="audio/ogg", duration=seconds)
        return self._send_file(stored, "", chat)

    def send_video(self, data: bytes = b"video", caption: str = "", chat: Where = None) -> Posted:
        """Send a video."""
        return self._send_file(self._keep("video", data), caption, chat)

    def send_video_note(self, data: bytes = b"round", chat: Where = None) -> Posted:
        """Send a round video."""
        return self._send_file(self._keep("video_note", data), "", chat)

    def send_sticker(self, emoji: str = "👍", chat: Where = None) -> Posted:
        """Send a sticker."""
        return self._send_file(storing.keep(self.world, "sticker", b"webp", emoji=emoji), "", chat)

    def send_album(
        self, pictures: list[bytes], caption: str = "", chat: Where = None
    ) -> list[Posted]:
        """Send pictures as an album: separate messages, one group id, caption on the first."""
        album = {"media_group_id": str(self.world.serial())}
        return [
            self._send_file(self._keep("photo", data), "" if number else caption, chat, album)
            for number, data in enumerate(pictures)
        ]

    def send_location(
        self, latitude: float = 55.79, longitude: float = 49.12, chat: Where = None
    ) -> Posted:
        """Send a point on the map."""
        place = {"latitude": latitude, "longitude": longitude}
        return self._send("location", {"location": place}, chat)

    def send_contact(
        self, phone: str = "+79000000000", of: Phone | None = None, chat: Where = None
    ) -> Posted:
        """Send a contact: one's own, or that of somebody else (`of`)."""
        user = (of or self).user
        contact: Json = {"phone_number": phone, "first_name": user.first_name, "user_id": user.id}
        if user.last_name:
            contact["last_name"] = user.last_name
        return self._send("contact", {"contact": contact}, chat)

    def edit(self, posted: Posted, text: str) -> None:
        """Change one's own text (or caption)."""
        assert posted.sender is self.user, "only one's own messages can be edited"
        key = "text" if posted.kind == "text" else "caption"
        body = {**posted.body, key: text}
        marks = "entities" if key == "text" else "caption_entities"
        body.pop(marks, None)
        if found := typed_entities(text):
            body[marks] = found
        self.world.replace(posted, posted.kind, body)
        self.world.tell(posted, "edited_message")

    def forward(self, posted: Posted, to: Phone | Where = None) -> Posted:
        """Forward a message with its inline buttons: to the bot, to a group, to another person."""
        assert not posted.body.get("has_protected_content"), "this message may not be forwarded"
        body = {**copied(self.world, posted), "forward_origin": origin_of(posted)}
        body["forward_date"] = posted.date
        if posted.buttons:
            body["reply_markup"] = posted.markup
        if isinstance(to, Phone):
            return self.world.post(self.people.between(self, to), self.user, posted.kind, body)
        return self._send(posted.kind, body, to)

    # --- tapping -----------------------------------------------------------------------------

    def tap(self, text: str, message: Posted | None = None, chat: Where = None) -> Tap:
        """Tap the button that reads `text`, in `message` or in the newest message that has it.

        An exact reading goes before one that merely contains `text`; keys of a reply keyboard send
        their text. Raises AssertionError with the buttons seen if there is none.
        """
        where = self._where(chat)
        messages = [message] if message is not None else list(reversed(self.seen(chat)))
        keys = [] if message is not None else self._keyboard(where)
        for matches in (_exactly, _within):
            for posted in messages:
                found = [button for button in posted.buttons if matches(text, button.text)]
                if found:
                    texts = [button.text for button in found]
                    assert len(found) == 1, f"several buttons read «{text}»: {texts}"
                    return self._tap_button(posted, found[0])
            for key in keys:
                if matches(text, key["text"]):
                    return self._tap_key(key, where)
        seen = [[button.text for button in posted.buttons] for posted in messages if posted.buttons]
        labels = [key["text"] for key in keys]
        raise AssertionError(
            f"{self.user.name} sees no button «{text}»; newest first: {seen[:8]}; keys: {labels}\n"
            + self.screen(chat=chat)
        )

    def press(self, message: Posted, data: str) -> Tap:
        """Send any callback data from a message: forged, or of a button that is gone."""
        return Tap(Button(data, data), self._press(message, data))

    def tap_old(self, data: str, message: Posted | None = None, chat: Where = None) -> Tap:
        """Press a button with `data` as it stood on an older message (by default the last one)."""
        if message is None:
            own = [m for m in self.seen(chat) if m.sender is self.world.bot]
            assert own, f"{self.user.name} has no message from the bot"
            message = own[-1]
        return self.press(message, data)

    def vote(self, posted: Posted, *options: int | str) -> None:
        """Vote in a poll by position or text."""
        poll = posted.poll
        assert poll is not None, f"no poll in «{posted.text}»"
        texts = [option["text"] for option in poll["options"]]
        for option in options:
            assert isinstance(option, int) or option in texts, f"no option «{option}» in {texts}"
        chosen = [o if isinstance(o, int) else texts.index(o) for o in options]
        cast_vote(self.world, posted, self.user, chosen)

    def retract(self, posted: Posted) -> None:
        """Take one's vote back."""
        cast_vote(self.world, posted, self.user, [])

    # --- the account -------------------------------------------------------------------------

    def block(self) -> None:
        """Block the bot."""
        if self.chat.bot_status != "kicked":
            self._bot_becomes("kicked")

    def unblock(self) -> None:
        """Unblock the bot; nothing happens if it is not blocked."""
        if self.chat.bot_status == "kicked":
            self._bot_becomes("member")

    def delete_chat(self) -> None:
        """Clear one's own side of the chat; the bot is not told."""
        for posted in self.chat.messages.values():
            posted.hidden_for.add(self.id)
        self.chat.keyboard = None
        self.world.notify(Change("chat", self.id))

    def delete_message(self, posted: Posted) -> None:
        """Delete a message; the bot is not told."""
        self.world.remove(posted)

    def delete_account(self) -> None:
        """Leave Telegram."""
        self.user.deactivated = True
        self.world.notify(Change("chat", self.id))

    def forbid_voice(self, forbidden: bool = True) -> None:
        """Refuse voice messages from everyone."""
        self.user.forbids_voice = forbidden

    def rename(
        self, first_name: str, last_name: str | None = None, username: str | None = None
    ) -> None:
        """Take another name."""
        self.user.first_name, self.user.last_name = first_name, last_name
        self.user.username = username
        self.world.notify(Change("chat", self.id))

    def join(self, group: Group) -> None:
        """Enter a group."""
        group.enter(self.user)

    def leave(self, group: Group) -> None:
        """Leave a group."""
        group.go(self.user)

    # --- inside ------------------------------------------------------------------------------

    def _where(self, chat: Where) -> Chat:
        if chat is None:
            return self.chat
        return chat.chat if isinstance(chat, Group) else chat

    def _send(
        self,
        kind: str,
        body: Json,
        chat: Where = None,
        reply_to: Posted | None = None,
        thread: int | None = None,
        anonymous: bool = False,
    ) -> Posted:
        where = self._where(chat)
        sender, sender_chat = self.user, None
        if where.is_private:
            assert where is self.chat, f"{self.user.name} writes into somebody else's chat"
            assert where.bot_status != "kicked", f"{self.user.name} has blocked the bot"
            where.started = True
        else:
            assert self.id in where.members, f"{self.user.name} is not in «{where.title}»"
            if anonymous:
                assert where.members[self.id] in ("creator", "administrator")
                sender, sender_chat = self.people.anonymous, where
        if thread is not None:
            assert thread in where.topics, f"no topic {thread} in «{where.title}»"
            body = {**body, "message_thread_id": thread, "is_topic_message": True}
        if reply_to is not None:
            body = {**body, "reply_to_message": reply_to.json(reply=False)}
            if where.type == SUPERGROUP and not where.forum:
                body["message_thread_id"] = reply_to.body.get("message_thread_id", reply_to.id)
        posted = self.world.post(where, sender, kind, body, sender_chat)
        self.world.tell(posted)
        return posted

    def _keep(self, kind: str, data: bytes) -> Stored:
        return storing.keep(self.world, kind, data)

    def _send_file(
        self, stored: Stored, caption: str, chat: Where, extra: Json | None = None
    ) -> Posted:
        body: Json = {stored.kind: storing.described(stored), **(extra or {})}
        if caption:
            body["caption"] = caption
            if entities := typed_entities(caption):
                body["caption_entities"] = entities
        return self._send(stored.kind, body, chat)

    def _keyboard(self, where: Chat) -> list[Json]:
        rows = (where.keyboard or {}).get("keyboard", [])
        return [button for row in rows for button in row]

    def _tap_key(self, key: Json, where: Chat) -> Tap:
        if key.get("request_contact"):
            self.send_contact()
        elif key.get("request_location"):
            self.send_location()
        else:
            self.say(key["text"], chat=where)
        if where.keyboard and where.keyboard.get("one_time_keyboard"):
            where.keyboard = None
        return Tap(Button(key["text"]))

    def _tap_button(self, posted: Posted, button: Button) -> Tap:
        if button.data is not None:
            return Tap(button, self._press(posted, button.data))
        if button.url is not None:
            name = str(self.world.bot.username).lower()
            if f"t.me/{name}?start=" in button.url.lower():
                self.open_link(button.url)
            return Tap(button)
        assert "copy_text" in button.raw, f"the button «{button.text}» is of a kind not modelled"
        return Tap(button)

    def _press(self, posted: Posted, data: str) -> Press:
        now = self.world.clock().timestamp()
        press = Press(str(4_000_000 + self.world.serial()), self.user, posted, data, now)
        self.world.presses[press.id] = press
        known = self.world.chats.get(posted.chat.id) is posted.chat
        if known and not posted.deleted:
            message = posted.json()
        else:  # gone, or in a chat the bot is not part of
            place = posted.chat.json() if known else self.chat.json()
            message = {"chat": place, "message_id": posted.id, "date": 0}
        body = {
            "id": press.id,
            "from": self.user.json(),
            "message": message,
            "chat_instance": str(posted.chat.id),
            "data": data,
        }
        self.world.queue("callback_query", body)
        return press

    def _bot_becomes(self, status: str) -> None:
        old, self.chat.bot_status = self.chat.bot_status, status
        self.world.queue(
            "my_chat_member",
            {
                "chat": self.chat.json(),
                "from": self.user.json(),
                "date": self.world.now(),
                "old_chat_member": member_json(self.world.bot, old),
                "new_chat_member": member_json(self.world.bot, status),
            },
        )
        self.world.notify(Change("chat", self.id))


class People:
    """Everybody who talks to the bot, and the groups they are in."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.forget_people()

    def forget_people(self) -> None:
        """Forget everybody."""
        self.phones: dict[int, Phone] = {}
        self.groups: list[Group] = []
        self._pairs: dict[frozenset[int], Chat] = {}
        self.anonymous = User(1087968824, "Group", username="GroupAnonymousBot", is_bot=True)
        self.world.users[self.anonymous.id] = self.anonymous

    async def until(self, predicate: Any, timeout: float = 5.0) -> Any:  # noqa: ASYNC109
        """Wait for something to become true; the server knows how."""
        raise TypeError("people without a server cannot wait")

    def person(
        self,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "ru",
    ) -> Phone:
        """Give a new person who has never met the bot."""
        number = self.world.new_user_id()
        user = User(number, first_name, last_name, username, language_code)
        self.world.users[user.id] = user
        phone = self.phones[user.id] = Phone(self, user)
        return phone

    def group(
        self,
        title: str,
        *members: Phone,
        admins: tuple[Phone, ...] | list[Phone] = (),
        kind: str = SUPERGROUP,
        forum: bool = False,
    ) -> Group:
        """Give a new group without the bot; the first of `admins` is its creator."""
        assert kind in (BASIC_GROUP, SUPERGROUP), kind
        chat = Chat(
            self.world.new_group_id(kind), kind, title=title, bot_status="left", forum=forum
        )
        for number, phone in enumerate(admins):
            chat.members[phone.id] = "administrator" if number else "creator"
        for phone in members:
            chat.members.setdefault(phone.id, "member")
        self.world.chats[chat.id] = chat
        group = Group(self.world, chat)
        self.groups.append(group)
        return group

    def add_bot(
        self, group: Group, by: Phone, admin: bool = False, payload: str | None = None
    ) -> None:
        """Add the bot to a group; a `payload` is what a `?startgroup=` link brought along."""
        group.add_bot(by.user, admin=admin)
        if payload is not None:
            by.say(f"/start@{self.world.bot.username} {payload}".strip(), chat=group)

    def between(self, one: Phone, other: Phone) -> Chat:
        """Give the chat of two people, which the bot does not know."""
        key = frozenset((one.id, other.id))
        if key not in self._pairs:
            self._pairs[key] = Chat(other.id, PRIVATE, user=other.user, bot_status="left")
        return self._pairs[key]

    def screens(self) -> str:
        """Give everybody's screen as text."""
        parts = [f"--- {p.user.name}\n{p.screen(4)}" for p in self.phones.values()]
        parts += [f"--- «{g.chat.title}»\n{g.screen(4)}" for g in self.groups]
        return "\n".join(parts)


def _exactly(wanted: str, text: str) -> bool:
    return wanted == text


def _within(wanted: str, text: str) -> bool:
    return wanted.casefold() in text.casefold()
