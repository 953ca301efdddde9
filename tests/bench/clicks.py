"""`click_cpu_ratio`: CPU time per tap inside a form ÷ an echo's."""

import tempfile

from bot.clock import wall_clock
from bot.demo.telegram import LocalTelegram, Phone
from tests.bench.measured import running
from tests.bench.school import open_school
from tests.bench.yardstick import COUNTED, WARM, in_echoes


async def measure() -> dict[str, float]:
    """Answer a question of /ask and go back to it, over and over."""
    telegram = LocalTelegram(wall_clock)
    await telegram.start()
    try:
        with tempfile.TemporaryDirectory() as home:
            school = await open_school(telegram, home)
            async with running("tests.bench.subject", telegram, **school.environment) as bot:
                phone = school.people.mentee
                phone.say("/ask")
                await phone.wait_for("Что случилось", timeout=30)
                phone.say("Как начать урок, если класс шумит?")
                await phone.wait_for("Когда нужен ответ", timeout=30)
                for number in range(WARM):
                    await _tap(telegram, phone, number)
                start = bot.cpu_seconds()
                for number in range(COUNTED):
                    await _tap(telegram, phone, number)
                cost = (bot.cpu_seconds() - start) / COUNTED
            school.database.close_now()
    finally:
        await telegram.stop()
    return {"click_cpu_ratio": await in_echoes(cost)}


async def _tap(telegram: LocalTelegram, phone: Phone, number: int) -> None:
    before = phone.buttons()
    tap = phone.tap("Сегодня" if number % 2 == 0 else "Назад")
    await telegram.until(lambda: phone.buttons() != before and tap.answered, timeout=30)
