"""`idle_memory_ratio`: resident memory of the bot, idle after the tour ÷ a bare echo bot's."""

import tempfile
from pathlib import Path

from bot.clock import wall_clock
from bot.demo.telegram import LocalTelegram
from tests.bench.far_stage import far_stage
from tests.bench.measured import running

IDLE_SECONDS = 75.0  # longer than the document press rests before it goes


async def measure() -> dict[str, float]:
    """Play the story with a bot in another process, wait until it rests, and weigh both."""
    from bot.demo.tour import stories

    with tempfile.TemporaryDirectory() as home:
        async with far_stage(Path(home)) as stage:
            await stories.main(stage)
            await stage.rest(IDLE_SECONDS)
            own = stage.bot.memory()
    return {"idle_memory_ratio": own / await _echo_memory()}


async def _echo_memory() -> float:
    telegram = LocalTelegram(wall_clock)
    await telegram.start()
    try:
        async with running("tests.bench.echo", telegram) as bot:
            phone = telegram.person("Эхо")
            phone.say("раз")
            await telegram.until(lambda: len(phone.messages) >= 2, timeout=30)
            return float(bot.memory())
    finally:
        await telegram.stop()
