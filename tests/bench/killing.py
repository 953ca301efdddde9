"""`kill9_*`: fifty times kill -9 while twenty people talk through the bot.

Lost: something that a person did is not in the database, or did not arrive. Doubled: it is there
twice. Repeated: messages beyond those that the same talks take without a kill.
"""

import asyncio
import os
import random
import sys
import tempfile
from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.telegram import LocalTelegram
from storage.help import HelpMessage, HelpRequest
from tests.bench.clocks import shifted, to_a_working_morning
from tests.bench.measured import Measured, start
from tests.bench.school import School, open_school
from tests.bench.talks import PATIENCE, Talk

PAIRS = 10
KILLS = int(os.environ.get("BENCH_KILLS", "50"))
SEED = 20261122
SENDING = ("sendMessage", "sendDocument", "sendPhoto", "copyMessage")


async def measure() -> dict[str, float]:
    """Talk, kill, start again; then compare what people did with what is kept and has arrived."""
    telegram = LocalTelegram(shifted(to_a_working_morning()))
    await telegram.start()
    try:
        with tempfile.TemporaryDirectory() as home:
            school = await open_school(telegram, home)
            talks = await _pairs(telegram, school)
            usual = await _sent_by_one_talk(telegram, school, talks[0])
            before = _sent(telegram)
            begun = sum(len(talk.finished) for talk in talks)
            await _talk_under_fire(telegram, school, talks)
            held = sum(len(talk.finished) for talk in talks) - begun
            repeated = _sent(telegram) - before - usual * held
            lost, doubled = await school.database.read(lambda session: _compare(session, talks))
            school.database.close_now()
    finally:
        await telegram.stop()
    sys.stderr.write(f"{KILLS} kills in {held} talks, {repeated} messages repeated\n")
    return {
        "kill9_lost": lost,
        "kill9_doubled": doubled,
        "kill9_repeated_per_kill": max(repeated, 0) / KILLS,
    }


async def _pairs(telegram: LocalTelegram, school: School) -> list[Talk]:
    people = school.people
    talks = [Talk(telegram, people.mentee, people.mentor, "1")]
    for number in range(2, PAIRS + 1):
        mentor = await people.add("mentor", f"Наставников{number}", f"Пётр{number}", "Ильич")
        mentee = await people.add("mentee", f"Молодых{number}", f"Олег{number}", "Ильич")
        await people.pair(mentor, mentee)
        talks.append(Talk(telegram, mentee, mentor, str(number)))
    return talks


async def _sent_by_one_talk(telegram: LocalTelegram, school: School, talk: Talk) -> int:
    bot = await _started(telegram, school)
    try:
        await talk.once()
        before = _sent(telegram)
        await talk.once()
        return _sent(telegram) - before
    finally:
        await bot.kill()


async def _talk_under_fire(telegram: LocalTelegram, school: School, talks: list[Talk]) -> None:
    over = asyncio.Event()

    async def go_on(talk: Talk) -> None:
        while not over.is_set():
            await talk.once()

    async with asyncio.TaskGroup() as group:
        for talk in talks:
            group.create_task(go_on(talk))
        moments = random.Random(SEED)
        bot = await _started(telegram, school)
        for number in range(KILLS):
            await asyncio.sleep(moments.uniform(0.05, 0.9))
            await bot.kill()
            bot = await _started(telegram, school)
            sys.stderr.write(f"\rkill {number + 1} of {KILLS}")
        sys.stderr.write("\n")
        over.set()
    await bot.kill()


async def _started(telegram: LocalTelegram, school: School) -> Measured:
    polls = telegram.polls
    bot = await start("tests.bench.subject", telegram, BENCH_AT_ONCE="1", **school.environment)
    await telegram.until(lambda: telegram.polls > polls, timeout=PATIENCE)
    return bot


def _sent(telegram: LocalTelegram) -> int:
    return sum(1 for call in telegram.calls_of(*SENDING) if call.status == 200)


def _compare(session: Session, talks: list[Talk]) -> tuple[int, int]:
    written = Counter(session.scalars(select(HelpMessage.text)))
    closed = Counter(
        session.scalars(
            select(HelpMessage.text)
            .join(HelpRequest, HelpRequest.id == HelpMessage.request_id)
            .where(HelpRequest.state == "closed", HelpRequest.rating == 5)
        )
    )
    lost = doubled = 0
    for talk in talks:
        for question, answer in talk.finished:
            counts = [written[question], written[answer], closed[question]]
            lost += counts.count(0)
            doubled += sum(count > 1 for count in counts)
            arrived = talk.mentor.shows(question) and talk.mentee.shows(answer)
            lost += not arrived
    return lost, doubled
