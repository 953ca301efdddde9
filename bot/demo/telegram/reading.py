"""What a person sees on their phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import screen as screens
from .groups import Group
from .methods.profile import commands_for
from .state import PRIVATE, Chat, Json, Posted, User
from .world import World

if TYPE_CHECKING:
    from .people import People

Where = Chat | Group | None


class Reader:
    """Somebody with the bot open, reading."""

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
        return await self.people.until(lambda: self.shows(text, chat), timeout)

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

    def _where(self, chat: Where) -> Chat:
        if chat is None:
            return self.chat
        return chat.chat if isinstance(chat, Group) else chat

    def _keyboard(self, where: Chat) -> list[Json]:
        rows = (where.keyboard or {}).get("keyboard", [])
        return [button for row in rows for button in row]
