"""When people hear of a question: not at night, and not while they are away (domain §7, §2a)."""

from datetime import date, timedelta

import pytest

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.absences.away import be_away
from mentoring.acting import Caller
from tests.people.cast import Cast, cast
from tests.people.test_help import QUESTION, ask, requests


@pytest.fixture
async def school(stage: Stage) -> Cast:
    """A school with a pair that runs."""
    made = await cast(stage)
    await made.pair()
    return made


async def _away(stage: Stage, school: Cast, phone: Phone, first: date, last: date) -> None:
    """The person says that they are away these days."""
    own = school.person_id(phone)
    await stage.app.office.do(Caller(own), be_away, own, "sick", first, last)
    await stage.settle()


async def test_a_mentor_who_is_away_is_not_asked(stage: Stage, school: Cast) -> None:
    vera = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    ill = await school.add("mentor", "Болеева", "Нина", "Олеговна")
    for phone in (school.mentor, ill):
        await _away(stage, school, phone, date(2026, 11, 23), date(2026, 11, 27))
    mentee = school.mentee
    mentee.say(QUESTION)
    await stage.settle()
    for button in ("Спросить наставника", "Сегодня"):
        mentee.tap(button)
        await stage.settle()
    assert "Анна Петровна сейчас не на связи, поэтому сразу спрошу других" in mentee.last.text
    await stage.restart()
    mentee.tap("Показать имя")
    await stage.settle()
    mentee.tap("Отправить")
    mentee.tap("Отправить")
    await stage.settle()
    assert "Анна Петровна сейчас не на связи, но вопрос не потерян." in mentee.last.text
    assert "Я спросил ещё одного наставника" in mentee.last.text
    assert len([m for m in vera.messages if "Просьба о помощи" in m.text]) == 1
    assert school.mentor.shows("Просьба о помощи") is None
    assert ill.shows("Просьба о помощи") is None
    assert len(await requests(stage)) == 1
    await stage.advance(timedelta(hours=5))  # nobody else: the curator, who is there
    assert "Анна Петровна сейчас не на связи" in mentee.last.text
    assert "я спросил куратора: Мария Ивановна" in mentee.last.text


async def test_who_falls_ill_while_a_question_waits_has_it_go_on(
    stage: Stage, school: Cast
) -> None:
    vera = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    await ask(school, urgency="На этой неделе")
    assert "Просьба о помощи" in school.mentor.last.text
    await stage.restart()
    await _away(stage, school, school.mentor, date(2026, 11, 23), date(2026, 11, 27))
    assert "Анна Петровна сейчас не на связи" in school.mentee.screen(3)
    assert "Просьба о помощи" in vera.last.text
    await stage.advance(timedelta(minutes=5))
    assert school.mentor.shows("ничего страшного") is None  # nobody is blamed for being ill
    # Vera is away from tomorrow on: it goes on in the morning, before her time is over
    await _away(stage, school, vera, date(2026, 11, 24), date(2026, 11, 27))
    assert school.curator.shows("Просьба о помощи") is None
    await stage.restart()
    await stage.advance(timedelta(hours=21))  # 07:05 and still quiet
    assert school.curator.shows("Просьба о помощи") is None
    await stage.advance(timedelta(hours=1))
    assert school.curator.shows("Просьба о помощи") is not None
    assert "я спросил куратора" in school.mentee.last.text


async def test_what_is_passed_on_at_night_comes_in_the_morning(stage: Stage, school: Cast) -> None:
    vera = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    await ask(school, urgency="На этой неделе")
    mentee_read = len(school.mentee.messages)
    await stage.advance(timedelta(hours=8))  # the question waits until the next day
    await stage.advance(timedelta(hours=5))  # 23:00
    school.mentor.tap("Передать")
    school.mentor.tap("Передать")
    await stage.settle()
    assert "Спасибо, что сказали сразу" in school.mentor.last.text  # who is awake hears at once
    assert not vera.messages
    assert len(school.mentee.messages) == mentee_read
    await stage.restart()
    await stage.advance(timedelta(hours=9, minutes=5))
    assert "Просьба о помощи" in vera.last.text
    assert "Вопрос у других наставников" in school.mentee.last.text
    assert "вт, 24 ноября, 18:00 (МСК)" in vera.last.text  # a working day from the morning on


async def test_what_is_urgent_comes_at_night(stage: Stage, school: Cast) -> None:
    await stage.advance(timedelta(hours=12))
    await ask(school)
    assert "Просьба о помощи" in school.mentor.last.text
