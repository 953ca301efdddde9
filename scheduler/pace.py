"""Telegram's limits (domain §11): 30 messages a second, one a second to a chat, 20 a minute to a
group. Who sends waits for the chat's turn first, then for a slot of the whole."""

import asyncio

from aiolimiter import AsyncLimiter

OVERALL = (30, 1.0)
CHAT = (1, 1.0)
GROUP = (20, 60.0)
MOST_CHATS = 10_000
A_WHILE = 0.5  # seconds


class Pace:
    """Lets each send wait for its turn."""

    def __init__(self) -> None:
        self._overall = AsyncLimiter(*OVERALL)
        self._chats: dict[int, AsyncLimiter] = {}

    async def turn(self, chat_id: int) -> bool:
        """Wait until a message to this chat keeps within the limits; whether that took a while.

        Groups have negative ids.
        """
        loop = asyncio.get_running_loop()
        begun = loop.time()
        limiter = self._chats.get(chat_id)
        if limiter is None:
            if len(self._chats) >= MOST_CHATS:
                self._chats.clear()
            limiter = self._chats[chat_id] = AsyncLimiter(*(GROUP if chat_id < 0 else CHAT))
        await limiter.acquire()
        await self._overall.acquire()
        return loop.time() - begun > A_WHILE
