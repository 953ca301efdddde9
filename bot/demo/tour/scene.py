"""A scene: people with phones, what they do, and what is seen. Scripts are written against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Protocol

from bot.demo.telegram import Group, LocalTelegram, Phone, Posted, Tap
from bot.demo.tour.telling import Silent, Teller
from bot.demo.tour.watching import Heard, Toast, Watcher
from locales.translator import Translator

Place = Phone | Group


class StageLike(Protocol):
    """What a script needs of a stage: `bot.demo.stage.Stage`, or a bot in another process."""

    @property
    def telegram(self) -> LocalTelegram:
        """The local Telegram that the bot talks to."""

    @property
    def clock(self) -> Callable[[], datetime]:
        """The moment now, aware, in UTC: the bot's and the Telegram's."""

    async def settle(self) -> None:
        """Wait until the bot has done everything that is due now."""

    async def advance(self, by: timedelta) -> None:
        """Let time pass, and everything that becomes due on the way be done."""

    async def restart(self) -> None:
        """Stop the bot and start it again on the same database."""


class Typed(str):
    """In a row of answers: a text that is written, where everything else is tapped."""


class Unseen(AssertionError):
    """Somebody did not see what the script says they see."""


class Scene:
    """One run of a script. Everybody in it is a `part` with a phone; see `enter`.

    Every verb waits until the bot has answered. `words` are the bot's own in Russian, to find
    buttons by their keys: `scene.words.plain("button-cancel")`. `kept` is what one step hands to
    the next.
    """

    def __init__(self, stage: StageLike, admin: Phone, teller: Teller | None = None) -> None:
        """:param admin: the phone of the account that the bot's settings name as admin"""
        self.stage, self.telegram = stage, stage.telegram
        self.words = Translator.load(strict=True)("ru")
        self.teller = teller or Silent()
        self.parts: dict[str, Phone] = {"admin": admin}
        self.groups: dict[str, Group] = {}
        self.kept: dict[str, str] = {}
        self.log: list[str] = []
        self.watcher = Watcher(self.telegram, self._tell)
        self._since = 0
        self.teller.somebody(admin.id, admin.user.name, "admin")

    # --- who is there ------------------------------------------------------------------------

    def enter(self, part: str, first_name: str, last_name: str = "", role: str = "") -> Phone:
        """Somebody with an account in Telegram who has not met the bot; their phone.

        :param role: `mentor`, `mentee`, …, to be told beside the name; by default the part
        """
        phone = self.telegram.person(first_name, last_name or None)
        self.parts[part] = phone
        self.teller.somebody(phone.id, phone.user.name, role or part)
        return phone

    def gather(self, name: str, title: str, *members: Phone, admin: Phone) -> Group:
        """A group chat without the bot."""
        group = self.groups[name] = self.telegram.group(title, *members, admins=[admin])
        self.teller.somebody(group.id, title, "group")
        return group

    def __getitem__(self, part: str) -> Phone:
        """The phone of a part."""
        return self.parts[part]

    # --- what people do ----------------------------------------------------------------------

    async def go(self, who: Phone, *steps: str) -> None:
        """One answer after another: tapped by the button's text, or written (`Typed`)."""
        for step in steps:
            if isinstance(step, Typed):
                await self.say(who, step)
            else:
                await self.tap(who, step)

    async def tap(
        self, who: Phone, text: str, message: Posted | None = None, where: Group | None = None
    ) -> Tap:
        """Tap the newest button that reads `text` (in one message, in a group)."""
        tap = who.tap(text, message, where)
        self._did(who, "tap", tap.button.text, where)
        await self.stage.settle()
        return tap

    async def tap_twice(self, who: Phone, text: str) -> None:
        """Two quick taps, before anything could be answered."""
        for _ in range(2):
            self._did(who, "tap", who.tap(text).button.text)
        await self.stage.settle()

    async def say(self, who: Phone, text: str, where: Group | None = None) -> Posted:
        """Write a text or a command."""
        self._did(who, "say", text, where)
        posted = who.say(text, where)
        await self.stage.settle()
        return posted

    async def open(self, who: Phone, link: str, group: Group | None = None) -> None:
        """Follow a link to the bot."""
        self._did(who, "open", link)
        who.open_link(link, group)
        await self.stage.settle()

    async def send_file(self, who: Phone, data: bytes, name: str) -> None:
        """Send a document."""
        self._did(who, "file", name)
        who.send_document(data, name)
        await self.stage.settle()

    async def send_photo(self, who: Phone, data: bytes, caption: str = "") -> None:
        """Send a picture."""
        self._did(who, "photo", caption)
        who.send_photo(data, caption)
        await self.stage.settle()

    async def join(self, who: Phone, group: Group) -> None:
        """Enter a group."""
        self._did(who, "join", str(group.chat.title))
        who.join(group)
        await self.stage.settle()

    async def vote(self, who: Phone, heard: Heard, option: str) -> None:
        """Vote in a poll."""
        self._did(who, "vote", option)
        who.vote(heard.posted, option)
        await self.stage.settle()

    async def wait(self, by: timedelta) -> None:
        """Let time pass; whatever becomes due happens on the way."""
        await self.stage.advance(by)

    async def wait_until(self, moment: datetime) -> None:
        """Let time pass until a moment (aware)."""
        await self.stage.advance(max(moment - self.stage.clock(), timedelta()))

    async def restart(self) -> None:
        """The bot goes down and comes up again."""
        self.teller.restarted()
        await self.stage.restart()
        await self.stage.settle()

    # --- what is seen ------------------------------------------------------------------------

    def begin(self) -> None:
        """From here on `see` looks only at what is new."""
        self._since = len(self.watcher.heard)

    def heard(self, place: Place, *texts: str) -> list[Heard]:
        """What the bot has written there since `begin`, with all these texts, oldest first."""
        return [
            one
            for one in self.watcher.heard[self._since :]
            if one.chat_id == place.chat.id and all(text in one.text for text in texts)
        ]

    def see(self, place: Place, *texts: str) -> Heard:
        """The newest message there that says all this. Raises Unseen with the screen."""
        found = self.heard(place, *texts)
        if not found:
            raise Unseen(f"{_name(place)}: «{'», «'.join(texts)}»\n{place.screen(4)}")
        return found[-1]

    def see_nothing(self, place: Place, *texts: str) -> None:
        """Nothing there says all this. Raises Unseen with what does."""
        if found := self.heard(place, *texts):
            raise Unseen(f"{_name(place)}: not «{'», «'.join(texts)}»\n{found[-1].text}")

    def see_button(self, who: Phone, text: str) -> None:
        """The newest message with buttons has this one. Raises Unseen with those that it has."""
        buttons = who.buttons()
        if text not in buttons:
            raise Unseen(f"{_name(who)}: [ {text} ] in {buttons}\n{who.screen(3)}")

    def see_toast(self, who: Phone, text: str) -> None:
        """A tap was answered with these words. Raises Unseen with the last answers."""
        own = [toast.text for toast in self.watcher.toasts if toast.user_id == who.id]
        if not any(text in said for said in own):
            raise Unseen(f"{_name(who)}: «{text}» in {own[-3:]}")

    def file(self, place: Place, ending: str) -> bytes:
        """The newest file there, since `begin`, whose name ends so. Raises Unseen."""
        for one in reversed(self.heard(place)):
            if (one.posted.file_name or "").endswith(ending) and one.posted.file_id:
                return self.telegram.world.files[one.posted.file_id].data
        raise Unseen(f"{_name(place)}: a file {ending}\n{place.screen(4)}")

    def picture(self, place: Place) -> bytes:
        """The newest picture there, since `begin`. Raises Unseen."""
        for one in reversed(self.heard(place)):
            if one.posted.kind == "photo" and one.posted.file_id:
                return self.telegram.world.files[one.posted.file_id].data
        raise Unseen(f"{_name(place)}: a picture\n{place.screen(4)}")

    def screens(self) -> str:
        """Everybody's newest messages, of those who have any."""
        places: list[Place] = [*self.parts.values(), *self.groups.values()]
        return "\n".join(
            f"--- {_name(place)}\n{place.screen(2)}" for place in places if place.chat.messages
        )

    def troubles(self) -> list[str]:
        """What must not happen in any script: refused calls, spinning buttons, errors logged."""
        spinning = [f"unanswered: {press.data}" for press in self.telegram.unanswered()]
        fault = self.words.plain("error-unexpected")
        faults = [f"{one.chat_id}: {one.text}" for one in self.watcher.heard if one.text == fault]
        return [*self.telegram.refused, *spinning, *faults, *self.log]

    @contextmanager
    def aside(self, key: str) -> Iterator[None]:
        """What happens here is told in one line, `tour-aside-<key>`."""
        self.teller.aside(key)
        teller, self.teller = self.teller, Silent()
        try:
            yield
        finally:
            self.teller = teller

    # --- telling -----------------------------------------------------------------------------

    def _did(self, who: Phone, deed: str, what: str, where: Group | None = None) -> None:
        self.teller.did(self.stage.clock(), who.id, deed, what, where.id if where else None)

    def _tell(self, news: Heard | Toast) -> None:
        if isinstance(news, Heard):
            self.teller.heard(news)
        else:
            self.teller.toast(news)


def _name(place: Place) -> str:
    return place.user.name if isinstance(place, Phone) else str(place.chat.title)
