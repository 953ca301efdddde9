"""Situational help, as people use it (domain §7)."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.help.answering import close, take
from mentoring.refusals import Late, NotFound
from storage.diary import DiaryEntry
from storage.help import HelpMessage, HelpRequest
from tests.people.cast import Cast, cast

QUESTION = "Как начать урок, если класс шумит?"


@pytest.fixture
async def school(stage: Stage) -> Cast:
    """A school with a pair that runs."""
    made = await cast(stage)
    await made.pair()
    return made


async def ask(
    school: Cast, text: str = QUESTION, urgency: str = "Сейчас", name: str = "Показать имя"
) -> None:
    """The mentee asks from a plain message."""
    stage, mentee = school.stage, school.mentee
    mentee.say(text)
    await stage.settle()
    for button in ("Спросить наставника", urgency, name, "Отправить"):
        mentee.tap(button)
        await stage.settle()


async def requests(stage: Stage) -> list[HelpRequest]:
    """What the database holds."""
    return await stage.app.database.read(
        lambda session: list(session.scalars(select(HelpRequest).order_by(HelpRequest.id)))
    )


async def test_a_question_in_plain_words_is_answered_through_the_bot(
    stage: Stage, school: Cast
) -> None:
    mentor, mentee = school.mentor, school.mentee
    mentee.say(QUESTION)
    await stage.settle()
    mentee.tap("Спросить наставника")
    await stage.settle()
    mentee.tap("Сейчас")
    await stage.settle()
    assert "Прочитает Анна Петровна" in mentee.last.text
    assert "пн, 23 ноября, 10:30 (МСК)" in mentee.last.text
    mentee.tap("Показать имя")
    await stage.settle()
    assert QUESTION in mentee.last.text
    mentee.tap("Отправить")
    await stage.settle()
    print(mentee.screen(20), mentor.screen(20))
    assert "Анна Петровна уже видит ваш вопрос" in mentee.last.text
    assert QUESTION in mentor.last.text
    mentor.tap("Отвечу сейчас")
    await stage.settle()
    assert mentee.shows("Отвечает Анна Петровна") is not None
    mentor.say("Начните с тишины и поднятой руки.")
    await stage.settle()
    assert mentee.last.text == "Анна Петровна\nНачните с тишины и поднятой руки."
    answer = mentee.last
    mentee.say("А если не поможет?", reply_to=answer)
    await stage.settle()
    assert mentor.last.text == "Борис Ильич\nА если не поможет?"
    assert mentor.last.body["reply_to_message"]["text"] == "Начните с тишины и поднятой руки."
    mentee.tap("Вопрос решён")
    await stage.settle()
    assert mentor.shows("Вопрос решён, спасибо") is not None
    mentee.tap("5")
    await stage.settle()
    print(mentee.screen(20), mentor.screen(20))
    (request,) = await requests(stage)
    assert (request.state, request.solved, request.rating) == ("closed", True, 5)
    assert request.answered_by == school.person_id(mentor)
    entries = await stage.app.database.read(lambda s: list(s.scalars(select(DiaryEntry))))
    assert [entry.text for entry in entries] == [QUESTION]
    assert "5" not in mentor.last.text
