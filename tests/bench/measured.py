"""A measured process: started against a local Telegram, with its CPU time and memory."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import psutil

from bot.demo.telegram import LocalTelegram


class Measured:
    """A running process of the bench."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self._seen = psutil.Process(process.pid)

    def cpu_seconds(self) -> float:
        """CPU time so far, user and system, of the process and its children."""
        every = [self._seen, *self._seen.children(recursive=True)]
        return sum(sum(one.cpu_times()[:4]) for one in every)

    def memory(self) -> int:
        """Resident memory in bytes, of the process and its children."""
        every = [self._seen, *self._seen.children(recursive=True)]
        return sum(int(one.memory_info().rss) for one in every)

    async def kill(self) -> None:
        """kill -9."""
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()


async def start(
    module: str, telegram: LocalTelegram, arguments: Sequence[str] = (), **environment: str
) -> Measured:
    """Start `python -m module` as a bot of this telegram."""
    given = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    given |= {"BOT_TOKEN": telegram.token, "BOT_API_URL": telegram.url, **environment}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        env=given,
        cwd=Path(__file__).parents[2],
        stderr=None if os.environ.get("BENCH_LOUD") else asyncio.subprocess.DEVNULL,
    )
    return Measured(process)


@asynccontextmanager
async def running(
    module: str, telegram: LocalTelegram, **environment: str
) -> AsyncIterator[Measured]:
    """The same, killed at the end."""
    measured = await start(module, telegram, **environment)
    try:
        yield measured
    finally:
        await measured.kill()
