"""The queue of updates the bot has not acknowledged yet."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from .state import Json

Clock = Callable[[], datetime]

KEPT_SECONDS = 24 * 3600
ASKED_FOR_BY_NAME = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(slots=True)
class Waiting:
    """An update in the queue; `at` is the time it came in as a UTC timestamp."""

    id: int
    at: float
    body: Json


class Updates:
    """Updates in order, with strictly rising ids, kept 24 hours by the handed-in clock."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.queue: deque[Waiting] = deque()
        self.allowed: list[str] | None = None
        self.lost = 0
        self.arrived = asyncio.Event()
        self._last = 700_000_000

    def add(self, kind: str, body: Json) -> int | None:
        """Queue an update; None if the bot has not asked for this kind."""
        if not self.wants(kind):
            return None
        self._last += 1
        update = {"update_id": self._last, kind: body}
        self.queue.append(Waiting(self._last, self.clock().timestamp(), update))
        self.arrived.set()
        return self._last

    def wants(self, kind: str) -> bool:
        """Whether `allowed_updates` lets this kind through."""
        if not self.allowed:
            return kind not in ASKED_FOR_BY_NAME
        return kind in self.allowed

    def acknowledge(self, offset: int) -> bool:
        """Forget what is below `offset`; a negative one keeps that many of the newest."""
        before = len(self.queue)
        if offset < 0:
            while len(self.queue) > -offset:
                self.queue.popleft()
        while offset > 0 and self.queue and self.queue[0].id < offset:
            self.queue.popleft()
        return len(self.queue) != before

    def remove(self, update: Waiting) -> None:
        """Forget one update that a webhook took."""
        if update in self.queue:
            self.queue.remove(update)

    def take(self, limit: int) -> list[Json]:
        """Give the oldest updates without forgetting them."""
        self.expire()
        return [waiting.body for waiting, _ in zip(self.queue, range(limit), strict=False)]

    def expire(self) -> None:
        """Lose what has waited for more than 24 hours (domain.md 11)."""
        oldest = self.clock().timestamp() - KEPT_SECONDS
        while self.queue and self.queue[0].at < oldest:
            self.queue.popleft()
            self.lost += 1

    def clear(self) -> None:
        """Forget everything that waits."""
        self.queue.clear()
