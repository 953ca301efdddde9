"""What a bare aiogram bot needs for one update on the same local Telegram."""

import sys

from bot.clock import wall_clock
from bot.demo.telegram import LocalTelegram
from tests.bench.measured import Measured, running

WARM, COUNTED = 60, 400


async def in_echoes(cost: float) -> float:
    """How many updates of the echo bot, measured now, take these CPU seconds."""
    echo = await _echo_cpu()
    sys.stderr.write(f"{cost * 1000:.2f} ms against an echo's {echo * 1000:.2f} ms\n")
    return cost / echo


async def _echo_cpu() -> float:
    telegram = LocalTelegram(wall_clock)
    await telegram.start()
    try:
        async with running("tests.bench.echo", telegram) as bot:
            return await _cpu_of_an_echo(telegram, bot)
    finally:
        await telegram.stop()


async def _cpu_of_an_echo(telegram: LocalTelegram, bot: Measured) -> float:
    phone = telegram.person("Эхо")

    async def echo() -> None:
        before = len(phone.messages)
        phone.say("раз-два-три")
        await telegram.until(lambda: len(phone.messages) >= before + 2, timeout=30)

    for _ in range(WARM):
        await echo()
    start = bot.cpu_seconds()
    for _ in range(COUNTED):
        await echo()
    return (bot.cpu_seconds() - start) / COUNTED
