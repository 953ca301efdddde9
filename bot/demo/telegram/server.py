"""The HTTP side of the local Telegram: one bot, many people, nothing beyond this machine."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter, deque
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from aiohttp import web

from . import methods  # noqa: F401 - fills the registry
from .errors import Cut, Refusal, not_modelled
from .faults import Fault, Faults
from .limits import Limits
from .parsing import UPLOAD, Request, read
from .people import People
from .polling import Poller
from .registry import HANDLERS
from .state import Call, Change, Press
from .webhook import Webhook
from .world import LATE_SECONDS, World

logger = logging.getLogger(__name__)

POLLING_BESIDE_WEBHOOK = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)

Clock = Callable[[], datetime]
T = TypeVar("T")


class LocalTelegram(People):
    """A Bot API server on the loopback address, and the people who talk to its bot.

    Takes the clock (aware UTC) by which messages are dated and presses grow old, the limits (None:
    no 429 but ordered ones), the token and the bot's username. Everything is kept in memory.
    """

    def __init__(
        self,
        clock: Clock,
        limits: Limits | None = None,
        token: str = "42:LOCAL",
        username: str = "nastavnik_bot",
    ) -> None:
        self.clock, self.limits, self.token = clock, limits, token
        self.world = World(clock, username, int(token.split(":")[0]))
        super().__init__(self.world)
        self.faults = Faults(clock, wake=self._wake)
        self.webhook = Webhook(self.world)
        self.port = 0
        self._runner: web.AppRunner | None = None
        self._closing = asyncio.Event()
        self.poller = Poller(self.world, self._is_over)

    # --- running -----------------------------------------------------------------------------

    async def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1; port 0 takes a free one, told by `url`."""
        self._closing.clear()
        app = web.Application(client_max_size=UPLOAD + 8 * 1024 * 1024)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True)
        await site.start()
        self.port = int(self._runner.addresses[0][1])
        self.webhook.start()

    async def stop(self) -> None:
        """Stop listening; a hanging getUpdates ends at once. What happened stays readable."""
        self._closing.set()
        self._wake()
        await self.webhook.stop()
        if self._runner is not None:
            runner, self._runner = self._runner, None
            await runner.cleanup()

    def reset(self) -> None:
        """Forget people, chats, files, calls, faults and the webhook; keep listening."""
        self.world.forget()
        self.faults.restore()
        self.faults.latency = 0.0
        self.webhook.hook = None
        self.poller.conflicts = 0
        self.forget_people()
        self.world.notify(Change("chat"))

    @property
    def url(self) -> str:
        """The base address for `TelegramAPIServer.from_base`."""
        return f"http://127.0.0.1:{self.port}"

    # --- looking -----------------------------------------------------------------------------

    @property
    def calls(self) -> deque[Call]:
        """Every call but getUpdates, oldest first (the newest 50 000)."""
        return self.world.calls

    @property
    def totals(self) -> Counter[str]:
        """How many calls of each method were accepted in all."""
        return self.world.totals

    def calls_of(self, *names: str) -> list[Call]:
        """Calls of these methods."""
        return [call for call in self.world.calls if call.method in names]

    @property
    def refused(self) -> list[str]:
        """What the bot asked for and this Telegram does not model. A test should find it empty."""
        return self.world.refused

    def unanswered(self) -> list[Press]:
        """Presses whose button still spins."""
        return [press for press in self.world.presses.values() if not press.answered]

    def answered_late(self, seconds: float = LATE_SECONDS) -> list[Press]:
        """Presses answered later than `seconds` by the handed-in clock."""
        return [press for press in self.world.presses.values() if press.late(seconds)]

    @property
    def answered_twice(self) -> list[str]:
        """The data of presses the bot answered more than once."""
        return self.world.answered_twice

    @property
    def conflicts(self) -> int:
        """How often a second getUpdates ended a first one that somebody still listened to."""
        return self.poller.conflicts

    @property
    def polls(self) -> int:
        """How often getUpdates was called."""
        return self.poller.polls

    def pending_updates(self) -> int:
        """How many updates the bot has not acknowledged."""
        return len(self.world.updates.queue)

    # --- serving -----------------------------------------------------------------------------

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        call = Call(request.match_info["method"], {}, self.clock().timestamp())
        status, body = 200, b""
        try:
            result = await self._answer(request, call)
            call.status, call.result = 200, result
            body = json.dumps({"ok": True, "result": result}, ensure_ascii=False).encode()
        except Cut:
            call.status, call.description = 0, "cut"
            if request.transport is not None:
                request.transport.abort()
        except Refusal as refusal:
            status = call.status = refusal.status
            call.description = refusal.description
            body = json.dumps(refusal.answer(), ensure_ascii=False).encode()
            if refusal.page:
                body = b"<html><head><title>502 Bad Gateway</title></head></html>"
            if status in (404, 501):
                self.world.refused.append(f"{call.method}: {refusal.description}")
        except web.HTTPRequestEntityTooLarge:
            status = call.status = 413
            call.description = "Request Entity Too Large"
            body = json.dumps(Refusal(413).answer()).encode()
        except Exception as error:
            logger.exception("the local Telegram failed in %s", call.method)
            status = call.status = 500
            call.description = repr(error)
            self.world.refused.append(f"{call.method}: failed with {error!r}")
            body = json.dumps(Refusal(500).answer()).encode()
        if call.method != "getUpdates" or call.status not in (0, 200):
            self.world.log(call)
        return web.Response(status=status, body=body, content_type="application/json")

    async def _answer(self, request: web.Request, call: Call) -> Any:
        if self.faults.is_out:
            raise Cut
        if request.match_info["token"] != self.token:
            raise Refusal(401)
        if self.faults.latency:
            await asyncio.sleep(self.faults.latency)
        asked = await read(request, call.method)
        call.method, call.params = asked.name, asked.raw
        fault = self.faults.next(asked.name, asked.raw.get("chat_id"))
        if fault is not None and not fault.after:
            await self._fail(fault)
        result = await self._perform(asked, request)
        if self.faults.is_out:
            raise Cut
        if fault is not None:
            await self._fail(fault)
        return result

    async def _fail(self, fault: Fault) -> None:
        if fault.hang:
            with_end = asyncio.wait_for(self._closing.wait(), fault.hang)
            try:
                await with_end
            except TimeoutError:
                logger.debug("hung for %s s as ordered", fault.hang)
        if fault.refusal is None:
            raise Cut
        raise fault.refusal

    async def _perform(self, asked: Request, request: web.Request) -> Any:
        if asked.name == "getUpdates":
            if self.webhook.hook is not None:
                raise Refusal(409, POLLING_BESIDE_WEBHOOK)
            return await self.poller.get_updates(asked, request.transport)
        if asked.name == "setWebhook":
            return self.webhook.set(asked)
        if asked.name == "deleteWebhook":
            return self.webhook.delete(asked)
        if asked.name == "getWebhookInfo":
            return self.webhook.info()
        if asked.name in ("close", "logOut"):
            return True
        handler = HANDLERS.get(asked.name)
        if handler is None:
            raise not_modelled(asked.name)
        if self.limits is not None and self.limits.counts(asked.name):
            chat = self.world.chats.get(asked.raw.get("chat_id", 0))
            refusal = chat and self.limits.take(chat, _amount(asked))
            if refusal:
                raise refusal
        return handler(self.world, asked.method, asked)

    def _is_over(self) -> bool:
        return self._closing.is_set() or self.faults.is_out

    def _wake(self) -> None:
        self.world.updates.arrived.set()

    async def _file(self, request: web.Request) -> web.Response:
        if self.faults.is_out:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        stored = self.world.paths.get(request.match_info["path"])
        if request.match_info["token"] != self.token or stored is None:
            return web.json_response(Refusal(404).answer(), status=404)
        return web.Response(body=stored.data, content_type="application/octet-stream")


def _amount(asked: Request) -> int:
    """How many messages a call makes."""
    for name in ("media", "message_ids"):
        found = asked.raw.get(name)
        if isinstance(found, list):
            return max(1, len(found))
    return 1
