"""How often a bot may speak before Telegram answers 429 (domain.md 11)."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from .errors import Refusal, too_many
from .state import Chat

Monotonic = Callable[[], float]


class Window:
    """At most `count` things in any `seconds`; tells how long to wait for the next."""

    __slots__ = ("count", "seconds", "times")

    def __init__(self, count: int, seconds: float) -> None:
        self.count, self.seconds = count, seconds
        self.times: deque[float] = deque()

    def wait(self, now: float, amount: int = 1) -> float:
        """Give the seconds until `amount` more fit; 0 if they do now."""
        times = self.times
        while times and now - times[0] >= self.seconds:
            times.popleft()
        over = len(times) + amount - self.count
        if over <= 0:
            return 0.0
        return times[min(over, len(times)) - 1] + self.seconds - now if times else self.seconds

    def take(self, now: float, amount: int = 1) -> None:
        """Note that `amount` went through."""
        self.times.extend([now] * amount)


class Bucket:
    """A steady `rate` a second with room for a `burst`."""

    __slots__ = ("at", "burst", "level", "rate")

    def __init__(self, rate: float, burst: float) -> None:
        self.rate, self.burst = rate, burst
        self.level, self.at = burst, 0.0

    def wait(self, now: float, amount: float = 1) -> float:
        """Give the seconds until `amount` more fit (an album larger than the burst passes full)."""
        if self.at:
            self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now
        missing = min(amount, self.burst) - self.level
        return missing / self.rate if missing > 1e-9 else 0.0

    def take(self, amount: float = 1) -> None:
        """Note that `amount` went through."""
        self.level -= amount


@dataclass
class Limits:
    """Telegram's limits on sending, on a clock that is handed in (seconds, never going back).

    `overall` messages a second in all; `per_chat` a second to one chat with room for a `burst`;
    `group_minute` a minute to one group. `impatient` counts calls made before a
    named pause was over.
    """

    monotonic: Monotonic
    overall: int = 30
    per_chat: float = 1.0
    burst: int = 3
    group_minute: int = 20
    edits: bool = False
    impatient: int = 0
    refused: int = 0
    _all: Window = field(init=False)
    _chats: dict[int, Bucket] = field(init=False, default_factory=dict)
    _groups: dict[int, Window] = field(init=False, default_factory=dict)
    _paused: dict[int, float] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Start with nothing sent."""
        self._all = Window(self.overall, 1.0)

    def counts(self, method: str) -> bool:
        """Whether a method is a message in the sense of the limits."""
        if method == "sendChatAction":
            return False
        if method.startswith(("send", "copy", "forward")):
            return True
        return self.edits and method.startswith("edit")

    def take(self, chat: Chat, amount: int = 1) -> Refusal | None:
        """Count `amount` messages to `chat`, or give the 429 that Telegram would."""
        now = self.monotonic()
        bucket = self._chats.get(chat.id)
        if bucket is None:
            bucket = self._chats[chat.id] = Bucket(self.per_chat, self.burst)
        group = None
        if not chat.is_private:
            group = self._groups.get(chat.id)
            if group is None:
                group = self._groups[chat.id] = Window(self.group_minute, 60.0)
        wait = max(
            self._all.wait(now, amount),
            bucket.wait(now, amount),
            group.wait(now, amount) if group else 0.0,
        )
        if wait > 0:
            self.refused += 1
            if self._paused.get(chat.id, 0.0) > now:
                self.impatient += 1
            seconds = max(1, math.ceil(wait))
            self._paused[chat.id] = now + seconds
            return too_many(seconds)
        self._all.take(now, amount)
        bucket.take(amount)
        if group:
            group.take(now, amount)
        return None
