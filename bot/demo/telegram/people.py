"""Everybody who talks to the bot, and the groups they are in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from .groups import Group
from .phone import Phone
from .state import ANONYMOUS_ADMIN_ID, BASIC_GROUP, PRIVATE, SUPERGROUP, Change, Chat, User
from .world import World
from .writing import Writer

T = TypeVar("T")


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
        self.anonymous = User(
            ANONYMOUS_ADMIN_ID, "Group", username="GroupAnonymousBot", is_bot=True
        )
        self.world.users[self.anonymous.id] = self.anonymous

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
        self.world.notify(Change("chat", phone.id))
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
        self.world.notify(Change("chat", chat.id))
        return group

    def add_bot(
        self, group: Group, by: Writer, admin: bool = False, payload: str | None = None
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

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call `callback` on every change; gives the function that ends it."""
        self.world.listeners.append(callback)

        def end() -> None:
            if callback in self.world.listeners:
                self.world.listeners.remove(callback)

        return end

    async def until(
        self,
        predicate: Callable[[], T | None],
        timeout: float = 5.0,  # noqa: ASYNC109 - real seconds a test is ready to wait
    ) -> T:
        """Wait until `predicate()` is true, looking again after every change; give its value.

        An AssertionError inside counts as «not yet». Raises AssertionError with everybody's screen
        when `timeout` real seconds are over.
        """
        changed = asyncio.Event()
        end = self.subscribe(lambda _: changed.set())
        problem = ""
        try:
            async with asyncio.timeout(timeout):
                while True:
                    changed.clear()
                    try:
                        if value := predicate():
                            return value
                    except AssertionError as error:
                        problem = f"{error}\n"
                    await changed.wait()
        except TimeoutError:
            raise AssertionError(f"not so within {timeout} s\n{problem}{self.screens()}") from None
        finally:
            end()

    def screens(self) -> str:
        """Give everybody's screen as text."""
        parts = [f"--- {p.user.name}\n{p.screen(4)}" for p in self.phones.values()]
        parts += [f"--- «{g.chat.title}»\n{g.screen(4)}" for g in self.groups]
        return "\n".join(parts)
