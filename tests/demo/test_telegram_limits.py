"""429: how often a bot may speak. The clock stands still; nothing sleeps."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import InputMediaPhoto
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.telegram import Chat, Limits, LocalTelegram, Phone

from .conftest import Watch, new_bot
from .test_telegram_media import PNG, png


@pytest.fixture
async def telegram(watch: Watch) -> AsyncIterator[LocalTelegram]:
    telegram = LocalTelegram(watch, Limits(watch.monotonic, burst=3))
    await telegram.start()
    yield telegram
    await telegram.stop()


@pytest.fixture
async def bot(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    bot = new_bot(telegram)
    yield bot
    await bot.session.close()


async def test_one_a_second_to_a_chat_after_the_burst(
    bot: Bot, telegram: LocalTelegram, anna: Phone, watch: Watch
) -> None:
    for number in range(3):
        await bot.send_message(anna.id, str(number))
    with pytest.raises(TelegramRetryAfter) as error:
        await bot.send_message(anna.id, "лишнее")
    assert error.value.retry_after == 1
    assert "Too Many Requests: retry after 1" in error.value.message
    assert anna.shows("лишнее") is None
    watch.move(1)
    await bot.send_message(anna.id, "дождалось")
    assert telegram.limits is not None
    assert (telegram.limits.refused, telegram.limits.impatient) == (1, 0)


async def test_impatience_is_counted(
    bot: Bot, telegram: LocalTelegram, anna: Phone, watch: Watch
) -> None:
    for number in range(3):
        await bot.send_message(anna.id, str(number))
    for _ in range(2):
        with pytest.raises(TelegramRetryAfter):
            await bot.send_message(anna.id, "ещё")
    assert telegram.limits is not None
    assert telegram.limits.impatient == 1


async def test_thirty_a_second_in_all(bot: Bot, telegram: LocalTelegram, watch: Watch) -> None:
    people = [telegram.person(str(number)) for number in range(31)]
    for phone in people:
        phone.start()
    for phone in people[:30]:
        await bot.send_message(phone.id, "всем")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(people[30].id, "всем")
    watch.move(1)
    await bot.send_message(people[30].id, "всем")


async def test_twenty_a_minute_to_a_group(
    bot: Bot, telegram: LocalTelegram, anna: Phone, watch: Watch
) -> None:
    group = telegram.group("Школа", admins=[anna])
    telegram.add_bot(group, by=anna)
    for number in range(20):
        await bot.send_message(group.id, str(number))
        watch.move(1)
    with pytest.raises(TelegramRetryAfter) as error:
        await bot.send_message(group.id, "лишнее")
    assert error.value.retry_after == 40
    watch.move(40)
    await bot.send_message(group.id, "дождалось")


async def test_an_album_counts_by_its_pictures_and_edits_do_not(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    await bot.send_media_group(
        anna.id, [InputMediaPhoto(media=PNG), InputMediaPhoto(media=png(1, 1))]
    )
    sent = await bot.send_message(anna.id, "третье")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(anna.id, "четвёртое")
    await bot.edit_message_text("поправлено", chat_id=anna.id, message_id=sent.message_id)
    await bot.send_chat_action(anna.id, "typing")


@given(st.lists(st.floats(0, 3), min_size=1, max_size=60), st.integers(1, 5))
def test_no_second_and_no_minute_ever_holds_too_much(pauses: list[float], burst: int) -> None:
    now = 1000.0
    limits = Limits(lambda: now, burst=burst)
    group = Chat(-100, "supergroup")
    taken: list[float] = []
    for pause in pauses:
        now += pause
        refusal = limits.take(group)
        if refusal is None:
            taken.append(now)
            continue
        wait = refusal.parameters["retry_after"]
        now += wait
        assert limits.take(group) is None, f"the named pause of {wait} s was not enough"
        taken.append(now)
    for start in taken:
        assert sum(start <= at < start + 60 for at in taken) <= 20
        assert sum(start <= at < start + 1 for at in taken) <= burst + 1
