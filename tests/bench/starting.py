"""`cold_start_ratio`: from `nastavnik run` to its first getUpdates ÷ `import aiogram`."""

import asyncio
import sys
import tempfile
import time

from bot.clock import wall_clock
from bot.demo.telegram import LocalTelegram
from tests.bench.measured import start

RUNS = 7


async def measure() -> dict[str, float]:
    """The best of several runs of each, by turns, on a migrated database."""
    telegram = LocalTelegram(wall_clock)
    await telegram.start()
    bots, imports = [], []
    try:
        with tempfile.TemporaryDirectory() as home:
            database = f"sqlite:///{home}/start.db"
            await _first_poll(telegram, database)
            for _ in range(RUNS):
                imports.append(await _import_aiogram())
                bots.append(await _first_poll(telegram, database))
    finally:
        await telegram.stop()
    return {"cold_start_ratio": min(bots) / min(imports)}


async def _import_aiogram() -> float:
    begun = time.perf_counter()
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "import aiogram")
    await process.wait()
    return time.perf_counter() - begun


async def _first_poll(telegram: LocalTelegram, database: str) -> float:
    before = telegram.polls
    begun = time.perf_counter()
    bot = await start("bot", telegram, arguments=["run"], BOT_DATABASE_URL=database)
    await telegram.until(lambda: telegram.polls > before, timeout=60)
    taken = time.perf_counter() - begun
    await bot.kill()
    return taken
