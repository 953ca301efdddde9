"""Groups: who comes and goes, topics, migration to a supergroup, the bot's place in them."""

from __future__ import annotations

from . import screen as screens
from .methods.chats import member_json
from .state import BASIC_GROUP, SUPERGROUP, Change, Chat, Json, Posted, User
from .world import World


class Group:
    """A group as the people in it see it."""

    def __init__(self, world: World, chat: Chat) -> None:
        self.world, self.chat = world, chat

    @property
    def id(self) -> int:
        """The id of the group; another one after a migration."""
        return self.chat.id

    @property
    def messages(self) -> list[Posted]:
        """Messages that are still there, oldest first."""
        return [posted for posted in self.chat.messages.values() if not posted.deleted]

    @property
    def last(self) -> Posted:
        """The bot's newest message here. Raises AssertionError if there is none."""
        for posted in reversed(self.messages):
            if posted.sender is self.world.bot and posted.kind != "service":
                return posted
        raise AssertionError(f"no message from the bot in «{self.chat.title}»")

    def screen(self, count: int = 8) -> str:
        """Give the newest `count` messages with their buttons as text."""
        return screens.rendered(self.messages[-count:], self.chat.keyboard)

    # --- people ------------------------------------------------------------------------------

    def enter(self, user: User, status: str = "member") -> None:
        """Let somebody in, with a service message."""
        old = self.chat.members.get(user.id, "left")
        self.chat.members[user.id] = status
        self._service(user, {"new_chat_members": [user.json()], "new_chat_member": user.json()})
        self._member_changed(user, user, old, status)

    def go(self, user: User) -> None:
        """Let somebody out, with a service message."""
        assert user.id in self.chat.members, f"{user.name} is not in «{self.chat.title}»"
        self._service(user, {"left_chat_member": user.json()})
        self._member_changed(user, user, self.chat.members.pop(user.id), "left")

    def _member_changed(self, user: User, by: User, old: str, new: str) -> None:
        if self.chat.bot_is_admin:
            self.world.queue("chat_member", self._changed(user, by, old, new))

    def _changed(self, user: User, by: User, old: str, new: str) -> Json:
        return {
            "chat": self.chat.json(),
            "from": by.json(),
            "date": self.world.now(),
            "old_chat_member": member_json(user, old),
            "new_chat_member": member_json(user, new),
        }

    def _service(self, sender: User, body: Json) -> Posted:
        posted = self.world.post(self.chat, sender, "service", body)
        self.world.tell(posted)
        return posted

    # --- the bot -----------------------------------------------------------------------------

    def add_bot(self, by: User, *, admin: bool = False) -> None:
        """Add the bot: my_chat_member, and a service message."""
        assert by.id in self.chat.members, f"{by.name} is not in «{self.chat.title}»"
        self.bot_becomes("administrator" if admin else "member", by)
        bot = self.world.bot.json()
        self._service(by, {"new_chat_members": [bot], "new_chat_member": bot})

    def remove_bot(self, by: User) -> None:
        """Throw the bot out."""
        bot = self.world.bot.json()
        self._service(by, {"left_chat_member": bot})
        self.bot_becomes("kicked", by)

    def bot_becomes(self, status: str, by: User) -> None:
        """Give the bot another standing, and tell it."""
        old, self.chat.bot_status = self.chat.bot_status, status
        bot = self.world.bot
        self.world.queue("my_chat_member", self._changed(bot, by, old, status))
        self.world.notify(Change("chat", self.chat.id))

    def mute_bot(self, muted: bool = True) -> None:
        """Forbid members (the bot too) to write."""
        self.chat.muted = muted

    # --- the group itself --------------------------------------------------------------------

    def topic(self, name: str) -> int:
        """Open a topic of a forum; gives its thread id."""
        assert self.chat.forum, f"«{self.chat.title}» has no topics"
        creator = next(iter(self.chat.members), None)
        user = self.world.users[creator] if creator else self.world.bot
        created = {"forum_topic_created": {"name": name, "icon_color": 0}}
        posted = self.world.post(self.chat, user, "service", created)
        posted.body = {**created, "message_thread_id": posted.id, "is_topic_message": True}
        self.chat.topics[posted.id] = name
        self.world.tell(posted)
        return posted.id

    def rename(self, title: str, by: User) -> None:
        """Change the title."""
        self.chat.title = title
        self._service(by, {"new_chat_title": title})

    def migrate(self, by: User) -> int:
        """Turn a basic group into a supergroup with another id; gives the new id."""
        old = self.chat
        assert old.type == BASIC_GROUP, "only a basic group migrates"
        new = Chat(
            self.world.new_group_id(SUPERGROUP),
            SUPERGROUP,
            title=old.title,
            members=old.members,
            bot_status=old.bot_status,
        )
        self.world.chats[new.id] = new
        self._service(by, {"migrate_to_chat_id": new.id})
        old.migrated_to = new.id
        self.chat = new
        self._service(by, {"migrate_from_chat_id": old.id})
        return new.id
