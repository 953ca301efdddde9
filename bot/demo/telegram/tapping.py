"""Tapping buttons and keys, by what stands on them."""

from __future__ import annotations

from .reading import Where
from .state import Button, Chat, Json, Posted, Press
from .writing import Writer


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


class Tapper(Writer):
    """Somebody with the bot open, tapping."""

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


def _exactly(wanted: str, text: str) -> bool:
    return wanted == text


def _within(wanted: str, text: str) -> bool:
    return wanted.casefold() in text.casefold()
