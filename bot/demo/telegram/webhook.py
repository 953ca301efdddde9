"""Updates by webhook: posted to a loopback address, in order, tried again until they are taken."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp

from .errors import bad
from .parsing import Request
from .state import Change, Json
from .updates import Waiting
from .world import World

logger = logging.getLogger(__name__)

SECRET = "X-Telegram-Bot-Api-Secret-Token"
LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(slots=True)
class Hook:
    """Where updates go. Times are aware UTC timestamps."""

    url: str
    secret: str | None
    allowed: list[str] | None
    connections: int = 40
    error: str | None = None
    error_at: int = 0


class Webhook:
    """Posts what waits to the address that was set; `pause` seconds of real time between tries."""

    def __init__(self, world: World, pause: float = 0.05) -> None:
        self.world, self.pause = world, pause
        self.hook: Hook | None = None
        self.changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to post."""
        # Kept and awaited in stop(), so its errors are not lost.
        self._task = asyncio.get_running_loop().create_task(self._run(), name="local-webhook")

    async def stop(self) -> None:
        """End posting; raises what went wrong inside, if anything."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
            if not task.cancelled():
                task.result()

    def set(self, request: Request) -> bool:
        """Carry out setWebhook. Only loopback addresses: nothing here leaves the machine."""
        raw = request.raw
        url = str(raw.get("url") or "")
        parts = urlsplit(url)
        if url and (parts.scheme not in ("http", "https") or parts.hostname not in LOOPBACK):
            raise bad("bad webhook: the local Telegram posts to loopback addresses only")
        if raw.get("drop_pending_updates"):
            self.world.updates.clear()
        if "allowed_updates" in raw:
            self.world.updates.allowed = raw["allowed_updates"] or None
        self.hook = None
        if url:
            secret = raw.get("secret_token")
            connections = int(raw.get("max_connections") or 40)
            self.hook = Hook(url, secret, self.world.updates.allowed, connections)
        self.changed.set()
        return True

    def delete(self, request: Request) -> bool:
        """Carry out deleteWebhook."""
        if request.raw.get("drop_pending_updates"):
            self.world.updates.clear()
        self.hook = None
        self.changed.set()
        return True

    def info(self) -> Json:
        """Carry out getWebhookInfo."""
        hook = self.hook
        body: Json = {
            "url": hook.url if hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.world.updates.queue),
        }
        if hook:
            body["max_connections"] = hook.connections
            if hook.allowed:
                body["allowed_updates"] = hook.allowed
            if hook.error:
                body |= {"last_error_message": hook.error, "last_error_date": hook.error_at}
        return body

    async def _run(self) -> None:
        async with aiohttp.ClientSession() as session:
            while True:
                updates = self.world.updates
                if self.hook is None:
                    self.changed.clear()
                    await self.changed.wait()
                    continue
                updates.expire()
                if not updates.queue:
                    updates.arrived.clear()
                    await updates.arrived.wait()
                    continue
                if not await self._post(session, self.hook, updates.queue[0]):
                    await asyncio.sleep(self.pause)

    async def _post(self, session: aiohttp.ClientSession, hook: Hook, update: Waiting) -> bool:
        headers = {SECRET: hook.secret} if hook.secret else {}
        try:
            async with session.post(hook.url, json=update.body, headers=headers) as answer:
                body = await answer.read()
                problem = "" if answer.ok else f"Wrong response from the webhook: {answer.status}"
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            problem, body = f"Connection failed: {type(error).__name__}", b""
        if problem:
            logger.info("webhook: %s", problem)
            hook.error, hook.error_at = problem, self.world.now()
            self.world.notify(Change("updates"))
            return False
        if b"method" in body:
            self.world.refused.append("a method call in the answer to a webhook")
        self.world.updates.remove(update)
        self.world.notify(Change("updates"))
        return True
