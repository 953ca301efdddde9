"""Polls and votes."""

from __future__ import annotations

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest

from bot.demo.telegram import LocalTelegram, Phone

from .conftest import Watch


async def test_votes_are_told_and_counted(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    boris = telegram.person("Борис")
    group = telegram.group("Школа", boris, admins=[anna])
    telegram.add_bot(group, by=anna)
    telegram.world.updates.clear()
    sent = await bot.send_poll(
        group.id, "Когда?", ["пн", "вт", "ср"], is_anonymous=False, allows_multiple_answers=True
    )
    assert sent.poll is not None
    anna.vote(group.last, "пн", "ср")
    boris.vote(group.last, 2)
    anna.retract(group.last)
    updates = await bot.get_updates()
    answers = [u.poll_answer for u in updates if u.poll_answer]
    assert [(a.user.id, a.option_ids) for a in answers if a.user] == [
        (anna.id, [0, 2]),
        (boris.id, [2]),
        (anna.id, []),
    ]
    polls = [u.poll for u in updates if u.poll]
    assert [p.total_voter_count for p in polls] == [1, 2, 1]
    stopped = await bot.stop_poll(group.id, sent.message_id)
    assert stopped.is_closed
    assert [o.voter_count for o in stopped.options] == [0, 0, 1]
    with pytest.raises(TelegramBadRequest, match="poll has already been closed"):
        await bot.stop_poll(group.id, sent.message_id)
    with pytest.raises(AssertionError, match="is closed"):
        anna.vote(group.last, 0)
    assert "[poll] Когда? (closed)" in group.screen()


async def test_an_anonymous_poll_names_nobody(bot: Bot, anna: Phone) -> None:
    await bot.send_poll(anna.id, "Как прошло?", ["хорошо", "так себе"])
    anna.vote(anna.last, "хорошо")
    with pytest.raises(AssertionError, match="takes one answer"):
        anna.vote(anna.last, 0, 1)
    with pytest.raises(AssertionError, match="no option"):
        anna.vote(anna.last, "плохо")
    (update,) = await bot.get_updates()
    assert update.poll is not None
    assert update.poll.options[0].voter_count == 1


async def test_a_poll_closes_by_the_clock(bot: Bot, anna: Phone, watch: Watch) -> None:
    await bot.send_poll(anna.id, "Быстро", ["да", "нет"], open_period=60)
    watch.move(61)
    (update,) = await bot.get_updates()
    assert update.poll is not None
    assert update.poll.is_closed
    with pytest.raises(AssertionError, match="is closed"):
        anna.vote(anna.last, 0)


async def test_a_quiz_knows_its_answer_and_takes_one_vote(bot: Bot, anna: Phone) -> None:
    with pytest.raises(TelegramBadRequest, match="wrong correct option ID"):
        await bot.send_poll(anna.id, "2+2", ["3", "4"], type="quiz", correct_option_ids=[5])
    sent = await bot.send_poll(anna.id, "2+2", ["3", "4"], type="quiz", correct_option_ids=[1])
    assert sent.poll is not None
    assert sent.poll.correct_option_ids == [1]
    anna.vote(anna.last, "3")
    with pytest.raises(AssertionError, match="does not let votes change"):
        anna.vote(anna.last, "4")


@pytest.mark.parametrize(
    ("question", "options", "words"),
    [
        (" ", ["а", "б"], "poll question must be non-empty"),
        ("я" * 301, ["а", "б"], "poll question length must not exceed 300"),
        ("?", [str(n) for n in range(13)], "poll can't have more than 12 options"),
        ("?", ["а", " "], "poll options must be non-empty"),
        ("?", ["а", "я" * 101], "poll options length must not exceed 100"),
        ("?", ["а", "а"], "poll options must not repeat"),
    ],
)
async def test_a_poll_telegram_would_not_take(
    bot: Bot, anna: Phone, question: str, options: list[str], words: str
) -> None:
    with pytest.raises(TelegramBadRequest) as error:
        await bot.send_poll(anna.id, question, options)  # type: ignore[arg-type]
    assert error.value.message == f"Bad Request: {words}"


async def test_times_of_closing_are_checked(bot: Bot, anna: Phone) -> None:
    for period in (4, 2_628_001):
        with pytest.raises(TelegramBadRequest, match="can't be closed at the specified time"):
            await bot.send_poll(anna.id, "?", ["а", "б"], open_period=period)


async def test_a_copied_poll_is_a_poll_of_its_own(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    boris = telegram.person("Борис")
    boris.start()
    sent = await bot.send_poll(anna.id, "Когда?", ["пн", "вт"])
    anna.vote(anna.last, 0)
    await bot.copy_message(boris.id, anna.id, sent.message_id)
    assert boris.last.poll is not None
    assert anna.last.poll is not None
    assert boris.last.poll["total_voter_count"] == 0
    boris.vote(boris.last, 1)
    assert [o["voter_count"] for o in anna.last.poll["options"]] == [1, 0]


async def test_only_polls_of_the_bot_can_be_stopped(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_message(anna.id, "текст")
    with pytest.raises(TelegramBadRequest, match="poll can't be stopped"):
        await bot.stop_poll(anna.id, sent.message_id)
