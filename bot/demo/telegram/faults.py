"""Faults to order: what a bad day of Telegram or of the network looks like to the bot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from .errors import Refusal, too_many

Clock = Callable[[], datetime]


@dataclass(slots=True)
class Fault:
    """One ordered fault: `times` calls of `method` to `chat` (None: any) fail in this way.

    `after` puts the failure behind the effect: the call counts, only its answer is lost.
    """

    kind: str
    method: str | None = None
    chat: int | None = None
    times: int = 1
    refusal: Refusal | None = None
    hang: float = 0.0
    after: bool = False
    seen: int = 0

    def meets(self, method: str, chat: int | None) -> bool:
        """Whether this call is to fail."""
        if self.method is None and method == "getUpdates":
            return (
                False  # only ordered by name: otherwise the poll would eat faults meant for calls
            )
        return self.times > 0 and self.method in (None, method) and self.chat in (None, chat)


@dataclass
class Faults:
    """The orders that stand. `latency` (seconds, real time) is added to every call."""

    clock: Clock
    latency: float = 0.0
    orders: list[Fault] = field(default_factory=list)
    wake: Callable[[], None] = lambda: None
    _until: datetime | None = None

    def too_many(
        self,
        retry_after: int = 1,
        method: str | None = None,
        chat: int | None = None,
        times: int = 1,
    ) -> Fault:
        """429 with a pause in seconds."""
        return self._order(Fault("refuse", method, chat, times, too_many(retry_after)))

    def server_error(
        self,
        status: int = 500,
        method: str | None = None,
        chat: int | None = None,
        times: int = 1,
        *,
        after: bool = False,
        html: bool = False,
    ) -> Fault:
        """500 or 502; `html` answers a gateway's page instead of JSON."""
        refusal = Refusal(status, page=html)
        return self._order(Fault("refuse", method, chat, times, refusal, after=after))

    def refuse(
        self,
        refusal: Refusal,
        method: str | None = None,
        chat: int | None = None,
        times: int = 1,
    ) -> Fault:
        """Any other refusal."""
        return self._order(Fault("refuse", method, chat, times, refusal))

    def cut(
        self,
        method: str | None = None,
        chat: int | None = None,
        times: int = 1,
        *,
        after: bool = False,
    ) -> Fault:
        """Cut the connection before the effect, or after it (`after=True`)."""
        return self._order(Fault("cut", method, chat, times, after=after))

    def hang(
        self,
        seconds: float,
        method: str | None = None,
        chat: int | None = None,
        times: int = 1,
        *,
        after: bool = False,
    ) -> Fault:
        """Say nothing for `seconds` of real time, then cut."""
        return self._order(Fault("cut", method, chat, times, hang=seconds, after=after))

    def outage(self, seconds: float | None = None) -> None:
        """Cut every connection for `seconds` by the handed-in clock, or until `restore()`."""
        far = timedelta(days=36500) if seconds is None else timedelta(seconds=seconds)
        self._until = self.clock() + far
        self.wake()  # a long poll that hangs is cut as well

    def restore(self) -> None:
        """End an outage and drop every order."""
        self._until = None
        self.orders.clear()

    @property
    def is_out(self) -> bool:
        """Whether an outage stands."""
        if self._until is None:
            return False
        if self.clock() >= self._until:
            self._until = None
        return self._until is not None

    def next(self, method: str, chat: int | None) -> Fault | None:
        """Take the fault for this call, if one is ordered."""
        for fault in self.orders:
            if fault.meets(method, chat):
                fault.times -= 1
                fault.seen += 1
                if not fault.times:
                    self.orders.remove(fault)
                return fault
        return None

    def _order(self, fault: Fault) -> Fault:
        self.orders.append(fault)
        return fault
