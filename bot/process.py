"""How a process of the bot lives: an orderly end, and a garbage collector that rests."""

import asyncio
import gc
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress


def quiet_collector() -> None:
    """Call it once when everything is built: what lives for ever is not looked through again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 5)


def until_stopped(work: Callable[[], Coroutine[object, object, None]]) -> None:
    """Run it to its end; SIGTERM and Ctrl+C cancel it, so that it can put things away."""

    async def stoppable() -> None:
        task = asyncio.current_task()
        if task and sys.platform != "win32":
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        await work()

    with suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(stoppable())
