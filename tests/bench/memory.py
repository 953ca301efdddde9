"""`idle_memory_ratio`: resident memory of the bot, idle after the tour ÷ a bare echo bot's."""

import asyncio
import sys
import tempfile
from pathlib import Path

from bot.clock import wall_clock
from bot.demo.telegram import LocalTelegram
from bot.demo.tour import STORIES, Scene, perform
from bot.demo.tour.playing import BEGINS
from tests.bench.far_stage import far_stage
from tests.bench.measured import running

REST = 75  # real seconds: the press goes after a minute without work


async def measure() -> dict[str, float]:
    """Play the story with a bot in another process, let it rest, and weigh both."""
    with tempfile.TemporaryDirectory() as home:
        async with far_stage(Path(home), BEGINS) as stage:
            outcomes = await perform(Scene(stage, stage.admin), STORIES["main"])
            for outcome in outcomes:
                sys.stderr.write(f"{outcome.step.key}: {outcome.state} {outcome.trouble}\n")
            await asyncio.sleep(REST)
            own = stage.bot.memory()
    return {"idle_memory_ratio": own / await _echo_memory()}


async def _echo_memory() -> float:
    telegram = LocalTelegram(wall_clock)
    await telegram.start()
    try:
        async with running("tests.bench.echo", telegram) as bot:
            phone = telegram.person("Эхо")
            phone.say("раз")
            await telegram.until(lambda: len(phone.messages) >= 2, timeout=60)
            return float(bot.memory())
    finally:
        await telegram.stop()
