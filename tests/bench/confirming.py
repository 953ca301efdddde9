"""`confirm_cpu_ratio`: CPU time from the tap until both sides are told ÷ an echo's."""

import tempfile
from datetime import timedelta

from bot.clock import wall_clock
from bot.demo.telegram import LocalTelegram, Posted
from mentoring.acting import Caller, Office
from mentoring.meetings.proposing import Proposal, propose
from tests.bench.measured import running
from tests.bench.school import School, open_school
from tests.bench.yardstick import in_echoes

WARM, COUNTED = 10, 80


async def measure() -> dict[str, float]:
    """Confirm one proposed meeting after the other."""
    telegram = LocalTelegram(wall_clock)
    await telegram.start()
    try:
        with tempfile.TemporaryDirectory() as home:
            school = await open_school(telegram, home)
            await _propose(school)
            async with running("tests.bench.subject", telegram, **school.environment) as bot:
                mentor = school.people.mentor
                offers = WARM + COUNTED
                await telegram.until(lambda: len(mentor.messages) >= offers, timeout=60)
                waiting = list(mentor.messages)
                for offer in waiting[:WARM]:
                    await _confirm(telegram, school, offer)
                start = bot.cpu_seconds()
                for offer in waiting[WARM:]:
                    await _confirm(telegram, school, offer)
                cost = (bot.cpu_seconds() - start) / COUNTED
            school.database.close_now()
    finally:
        await telegram.stop()
    return {"confirm_cpu_ratio": await in_echoes(cost)}


async def _propose(school: School) -> None:
    office = Office(school.database, wall_clock, lambda: None)
    caller = Caller(school.people.person_id(school.people.mentee))
    first = wall_clock() + timedelta(days=3)
    for number in range(WARM + COUNTED):
        moment = first + timedelta(days=number)
        proposal = Proposal(school.mentorship_id, [moment], 45, "person", "кабинет 214", "Урок")
        await office.do(caller, propose, proposal)


async def _confirm(telegram: LocalTelegram, school: School, offer: Posted) -> None:
    mentor, mentee = school.people.mentor, school.people.mentee
    here, there = len(mentor.messages), len(mentee.messages)
    tap = mentor.press(offer, offer.buttons[0].data or "")
    await telegram.until(
        lambda: len(mentor.messages) > here and len(mentee.messages) > there and tap.answered,
        timeout=30,
    )
