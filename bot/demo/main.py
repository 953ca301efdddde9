"""`nastavnik demo`: the local Telegram with its page, in one process, until Ctrl+C."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from bot.cli.speech import give_up, say
from bot.clock import MovableClock
from bot.demo.playing import Playing
from bot.demo.web import build

PORT = 8765


class PortBusy(OSError):
    """Somebody else listens on the port."""


@dataclass(frozen=True)
class Open:
    """A running demo and the address of its page."""

    address: str
    playing: Playing


async def serve(port: int = PORT, open_browser: bool = True) -> None:
    """Run the demo until it is cancelled; nothing stays behind but what the browser saved.

    A busy port ends the command with one clear line.
    """
    logging.getLogger("aiogram").setLevel(logging.WARNING)
    try:
        async with running(port) as demo:
            say("demo-open", address=demo.address)
            if open_browser and _has_screen():
                await asyncio.to_thread(webbrowser.open, demo.address)
            await asyncio.Event().wait()
    except PortBusy:
        give_up("demo-port-busy", port=str(port))


@asynccontextmanager
async def running(
    port: int = 0, beginning: str = "ready", clock: MovableClock | None = None
) -> AsyncIterator[Open]:
    """The demo on 127.0.0.1. Port 0 takes a free one.

    :raises PortBusy: the port is taken
    """
    with tempfile.TemporaryDirectory(prefix="nastavnik-demo-") as folder:
        playing = Playing(Path(folder), clock or MovableClock())
        app, live = build(playing)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", port)
            try:
                await site.start()
            except OSError as error:
                raise PortBusy(port) from error
            await playing.telegram.start()
            await playing.begin(beginning)
            yield Open(f"http://127.0.0.1:{runner.addresses[0][1]}", playing)
        finally:
            live.close()
            await playing.close()
            await runner.cleanup()


def _has_screen() -> bool:
    """Whether a browser can open here; on a server it would be one in the terminal, or nothing."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
