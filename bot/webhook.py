"""Webhook mode: an update is kept first, then Telegram gets its 200."""

import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot
from aiogram.types import Update
from aiohttp import web

from bot.intake import UPDATES, Intake
from bot.settings import Settings

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@asynccontextmanager
async def listening(settings: Settings, bot: Bot, intake: Intake) -> AsyncIterator[None]:
    """Listen for updates at `webhook_listen` and tell Telegram to send them to `webhook_url`."""
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=403)
        update = Update.model_validate(await request.json(), context={"bot": bot})
        await intake.take({update.update_id: update})
        return web.Response()

    server = web.Application()
    server.router.add_post("/{path:.*}", receive)
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    host, _, port = settings.webhook_listen.rpartition(":")
    await web.TCPSite(runner, host, int(port)).start()
    await bot.set_webhook(settings.webhook_url or "", secret_token=secret, allowed_updates=UPDATES)
    try:
        yield
    finally:
        await runner.cleanup()
