"""«Болею», «в отпуске»: said, told to whom it concerns, changed, ended early, by whom it may be."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.absences.away import be_away, change_days, come_back
from mentoring.absences.rules import is_away
from mentoring.acting import Caller
from mentoring.refusals import NotFound, Refusal
from storage.absences import Absence
from tests.people.cast import Cast, cast

TODAY = date(2026, 11, 23)


async def go(stage: Stage, phone: Phone, *texts: str) -> None:
    for text in texts:
        if text.startswith("+"):
            phone.say(text[1:])
        else:
            phone.tap(text)
        await stage.settle()


@pytest.fixture
async def school(stage: Stage) -> Cast:
    made = await cast(stage)
    await made.pair()
    return made


def days(session: Session) -> list[tuple[int, str, date, date, int | None]]:
    rows = session.scalars(select(Absence).order_by(Absence.id))
    return [(r.person_id, r.reason, r.first_on, r.last_on, r.substitute_id) for r in rows]


async def test_a_mentor_goes_on_leave_and_comes_back_early(stage: Stage, school: Cast) -> None:
    second = await school.add("mentor", "Запасная", "Вера", "Олеговна")
    mentor = school.mentor
    mentor.say("/profile")
    await stage.settle()
    await go(stage, mentor, "Болею / в отпуске", "Отметить дни", "В отпуске")
    await stage.restart()
    await go(stage, mentor, "Завтра", "+абракадабра")
    assert "Не получилось разобрать дату" in mentor.last.text
    await go(stage, mentor, "+22.11.2026")
    assert "Кто мог бы помочь" in mentor.last.text
    await go(stage, mentor, "+куратова")
    assert "никого не нашёл" in mentor.last.text  # a curator is no mentor
    await go(stage, mentor, "+Запасн")
    assert "раньше первого" in mentor.last.text  # and what was typed is still there
    await go(stage, mentor, "Назад", "+1 декабря", "+запасная")
    assert "вт, 24 ноября 2026 – вт, 1 декабря 2026, отпуск" in mentor.last.text
    assert "На замену: Запасная В. О." in mentor.last.text
    await stage.advance(timedelta(minutes=1))
    assert "Анна Петровна не на связи" in school.mentee.last.text
    assert "отпуск" not in school.mentee.last.text  # why is nobody's business but the curator's
    assert "отпуск" in school.curator.last.text
    assert "Наставникова Анна Петровна" in school.curator.last.text
    assert "мог бы помочь" in second.last.text
    await stage.advance(timedelta(days=1))
    await go(stage, school.mentee, "+/pair")
    assert "не на связи, последний день вт, 1 декабря 2026" in school.mentee.last.text
    await go(stage, school.curator, "+/pairs наставникова")
    assert "не на связи" in school.curator.last.text
    await go(stage, mentor, "+/pair")
    assert "не на связи" not in mentor.last.text  # they know themselves
    await stage.advance(timedelta(days=1))
    mentor.say("/profile")
    await stage.settle()
    await go(stage, mentor, "Болею / в отпуске", "Уже на связи")
    assert "Ничего не отмечено" in mentor.last.text
    await stage.advance(timedelta(minutes=1))
    assert "снова на связи" in school.mentee.last.text
    kept = await stage.app.database.read(days)
    assert [(row[2], row[3]) for row in kept] == [(date(2026, 11, 24), date(2026, 11, 24))]


async def test_the_curator_enters_changes_and_takes_off(stage: Stage, school: Cast) -> None:
    curator = school.curator
    curator.say("/people")
    await stage.settle()
    await go(stage, curator, "Молодой Б. И.", "Болеет / в отпуске", "Отметить дни", "Болею")
    await go(stage, curator, "Сегодня", "+30.11.2026")
    assert "болезнь" in curator.last.text
    await stage.advance(timedelta(minutes=1))
    assert "За вас отметили отсутствие" in school.mentee.last.text
    assert "Борис Ильич не на связи" in school.mentor.last.text
    await go(stage, curator, "✎ с", "Сегодня", "+27.11.2026")
    assert "пт, 27 ноября 2026" in curator.last.text
    curator.say("/people")
    await stage.settle()
    await go(stage, curator, "Молодой Б. И.")
    assert "не на связи" in curator.last.text
    await go(stage, curator, "Болеет / в отпуске")
    curator.tap("Уже на связи")
    curator.tap("Уже на связи")
    await stage.settle()
    assert await stage.app.database.read(days) == []
    assert "моя вина" not in curator.last.text


async def test_days_never_overlap_and_a_race_leaves_one(stage: Stage, school: Cast) -> None:
    office, mentor = stage.app.office, school.person_id(school.mentor)
    tries = [(Caller(mentor), 0, 5), (Caller(school.person_id(school.curator)), 3, 9)]
    answers = await asyncio.gather(
        *(
            office.do(
                who,
                be_away,
                mentor,
                "sick",
                TODAY + timedelta(days=first),
                TODAY + timedelta(days=last),
            )
            for who, first, last in tries
        ),
        return_exceptions=True,
    )
    assert [answer.code for answer in answers if isinstance(answer, Refusal)] == ["away-already"]
    (first,) = [answer for answer in answers if isinstance(answer, int)]
    await office.do(Caller(mentor), change_days, first, TODAY, TODAY + timedelta(days=1))
    away = await stage.app.database.read(lambda s: is_away(s, mentor, stage.clock()))
    assert away
    await stage.advance(timedelta(days=2))
    assert not await stage.app.database.read(lambda s: is_away(s, mentor, stage.clock()))
    with pytest.raises(Refusal, match="away-over"):
        await office.do(Caller(mentor), come_back, first)


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (3, 2, "days-backwards"),
        (-5, -1, "away-past"),
        (-90, 1, "away-past"),
        (0, 1200, "away-long"),
    ],
)
async def test_days_that_make_no_sense(
    stage: Stage, school: Cast, first: int, last: int, code: str
) -> None:
    mentor = school.person_id(school.mentor)
    with pytest.raises(Refusal, match=code):
        await stage.app.office.do(
            Caller(mentor),
            be_away,
            mentor,
            "sick",
            TODAY + timedelta(days=first),
            TODAY + timedelta(days=last),
        )


async def test_nobody_else_may(stage: Stage, school: Cast) -> None:
    mentor = school.person_id(school.mentor)
    for phone in (school.mentee, await school.add("mentor", "Другая", "Вера")):
        with pytest.raises(NotFound):
            await stage.app.office.do(
                Caller(school.person_id(phone)), be_away, mentor, "sick", TODAY, TODAY
            )
