"""getUpdates: one long poll at a time, ended by an update, another poll, or an outage."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

from .errors import Cut, Refusal
from .methods.polls import close_due
from .parsing import Request
from .state import Change
from .world import World

LONGEST_POLL = 50


class Poller:
    """Answers getUpdates. `is_over` tells that the server stops or is out."""

    def __init__(self, world: World, is_over: Callable[[], bool]) -> None:
        self.world, self.is_over = world, is_over
        self.conflicts = 0
        self.polls = 0
        self._current: object | None = None

    async def get_updates(
        self, asked: Request, transport: asyncio.BaseTransport | None
    ) -> list[Any]:
        """Give up to `limit` updates, at once or when they come; an `offset` acknowledges."""
        raw, updates = asked.raw, self.world.updates
        mine = self._current = object()
        self.polls += 1
        self.world.notify(Change("call"))
        updates.arrived.set()  # the poll before this one ends with a 409
        if "allowed_updates" in raw:
            updates.allowed = raw["allowed_updates"] or None
        if raw.get("offset") and updates.acknowledge(raw["offset"]):
            self.world.notify(Change("updates"))
        limit = max(1, min(int(raw.get("limit") or 100), 100))
        loop = asyncio.get_running_loop()
        deadline = loop.time() + min(float(raw.get("timeout") or 0), LONGEST_POLL)
        while True:
            close_due(self.world)
            batch = updates.take(limit)
            if batch or loop.time() >= deadline:
                return batch
            if self.is_over():
                raise Cut
            await self._rest(deadline)
            if self._current is not mine:
                raise self._conflict(transport)

    async def _rest(self, deadline: float) -> None:
        """Wait for an update, for another poll, for the end of the server, or for `deadline`."""
        arrived = self.world.updates.arrived
        arrived.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(deadline):
                await arrived.wait()

    def _conflict(self, transport: asyncio.BaseTransport | None) -> Refusal:
        if transport is not None and not transport.is_closing():  # somebody is still listening
            self.conflicts += 1
        return Refusal(
            409,
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running",
        )
