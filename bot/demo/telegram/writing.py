"""What a person can send: texts, files, places, contacts."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from . import storing
from .groups import Group
from .methods.chats import member_json
from .reading import Reader, Where
from .state import SUPERGROUP, Change, Json, Posted, Stored, User
from .world import typed_entities


class Writer(Reader):
    """Somebody with the bot open, writing."""

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

    def block(self) -> None:
        """Block the bot."""
        if self.chat.bot_status != "kicked":
            self._bot_becomes("kicked")

    def unblock(self) -> None:
        """Unblock the bot; nothing happens if it is not blocked."""
        if self.chat.bot_status == "kicked":
            self._bot_becomes("member")

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
        self, phone: str = "+79000000000", of: Reader | None = None, chat: Where = None
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
        sender: User = self.user
        sender_chat = None
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
