"""Webhook mode: an update is kept first, then Telegram gets its 200."""

import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot
from aiohttp import web

from bot.intake import UPDATES, Intake, readable
from bot.settings import Settings

SHUTDOWN_SECONDS = 10
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@asynccontextmanager
async def listening(settings: Settings, bot: Bot, intake: Intake) -> AsyncIterator[None]:
    """Listen for updates at `webhook_listen` and tell Telegram to send them to `webhook_url`."""
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(errors="replace"), secret.encode()):
            return web.Response(status=403)
        try:
            body = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        if not isinstance(body, dict) or not isinstance(body.get("update_id"), int):
            return web.Response(status=400)
        await intake.take(readable([body], bot))
        return web.Response()

    server = web.Application()
    server.router.add_post("/{path:.*}", receive)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
    await runner.setup()
    try:
        await web.TCPSite(runner, *settings.webhook_address).start()
        await bot.set_webhook(settings.webhook_url, secret_token=secret, allowed_updates=UPDATES)
        yield
    finally:
        await runner.cleanup()
