"""Several organisations, moving to another, leaving and being removed (domain §3, §4)."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from mentoring.acting import Caller
from mentoring.help.asking import Question, ask, keep_question
from mentoring.help.rules import Said
from mentoring.meetings.answering import confirm
from mentoring.meetings.proposing import Proposal, propose
from mentoring.people.departing import remove_person, resign
from mentoring.refusals import Forbidden, NotFound, Refusal
from storage.help import HelpRequest
from storage.meetings import Meeting
from storage.mentorships import Mentorship
from storage.organisations import Municipality, Organisation
from storage.people import Role
from tests.people.cast import Cast, cast
from tests.people.test_joining import go

FRIDAY = date(2026, 11, 27)  # the clock stands on Monday, 23 November


async def state_of(stage: Stage, pair: int) -> tuple[str, str]:
    """A pair's state and the reason for its end."""

    def look(session: Session) -> tuple[str, str]:
        row = session.get_one(Mentorship, pair)
        return row.state, row.ended_reason

    return await stage.app.database.read(look)


async def roles(stage: Stage, person_id: int) -> list[str]:
    """What a person holds, with its state."""

    def look(session: Session) -> list[str]:
        rows = session.scalars(select(Role).where(Role.person_id == person_id).order_by(Role.id))
        return [f"{row.role} {row.organisation_id} {row.state}" for row in rows]

    return await stage.app.database.read(look)


async def other_school(stage: Stage, name: str = "Гимназия № 2") -> int:
    """One more school of the same district."""

    def make(session: Session) -> int:
        district = session.scalars(select(Municipality)).first()
        assert district is not None
        row = Organisation(
            municipality_id=district.id,
            name=name,
            timezone="Europe/Moscow",
            created_at=stage.clock(),
        )
        session.add(row)
        session.flush()
        return row.id

    return await stage.app.database.write(make)


async def leaving(stage: Stage, school: Cast) -> None:
    """The mentor says when their last day is, and looks at it before it counts."""
    mentor = school.mentor
    await go(stage, mentor, "+/profile", "Мои организации", "Школа № 7", "Ухожу из организации")
    assert "последний рабочий день" in mentor.last.text
    await stage.restart()
    await go(stage, mentor, "+27.11.2026")
    assert "открытые пары (1)" in mentor.last.text


async def test_a_mentor_leaves_and_the_curator_finds_who_goes_on(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    mentor, mentee, curator = school.mentor, school.mentee, school.curator
    office = stage.app.office
    friday, after = (datetime(2026, 11, day, 12, tzinfo=UTC) for day in (27, 30))
    for moment in (friday, after):
        made = await office.do(
            Caller(school.person_id(mentee)), propose, Proposal(pair, [moment], 45, "person")
        )
        await office.do(Caller(school.person_id(mentor)), confirm, made, 1, 0)
    await leaving(stage, school)
    mentor.tap("Всё верно")
    mentor.tap("Всё верно")
    await stage.settle()
    assert "Последний день: пт, 27 ноября" in mentor.last.text
    assert await state_of(stage, pair) == ("active", "")
    assert "Анна Петровна уходит" in mentee.screen(2)
    assert sum("Анна Петровна уходит" in posted.text for posted in mentee.messages) == 1
    assert "Анна Петровна уходит" in curator.screen(2)
    assert "Наставникова А. П. – Молодой Б. И." in curator.buttons()
    asked = await office.do(
        Caller(school.person_id(mentee)), keep_question, Said("text", 77, "Как быть?")
    )
    request = await office.do(Caller(school.person_id(mentee)), ask, Question(asked, "week", pair))
    await stage.settle()
    await stage.advance(timedelta(days=5))
    assert (await state_of(stage, pair)) == ("ended_by_participant", "left")
    assert "Спасибо за вашу работу" in mentor.screen(4)
    assert await roles(stage, school.person_id(mentor)) == [
        f"mentor {school.organisation_id} removed"
    ]
    assert "ask" not in mentor.commands
    assert "meet" not in mentor.commands
    assert "Работа пары завершена" in mentee.screen(8)
    assert "Подобрать: Молодой Б. И." in [b for p in curator.messages for b in _texts(p)]

    def look(session: Session) -> tuple[list[str], str, int | None]:
        states = list(session.scalars(select(Meeting.state).order_by(Meeting.id)))
        row = session.get_one(HelpRequest, request)
        return states, row.state, row.helper_id

    states, help_state, helper = await stage.app.database.read(look)
    assert states[1] == "cancelled"
    assert help_state != "closed"
    assert helper is None


def _texts(posted: object) -> list[str]:
    return [button.text for button in getattr(posted, "buttons", [])]


async def test_who_leaves_may_stay_after_all(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    await leaving(stage, school)
    await go(stage, school.mentor, "Всё верно")
    await stage.restart()
    school.mentor.tap("Всё-таки остаюсь")
    school.mentor.tap("Всё-таки остаюсь")
    await stage.settle()
    assert "Вы остаётесь" in school.mentor.screen(2)
    assert "Анна Петровна остаётся" in school.mentee.screen(2)
    assert "Анна Петровна остаётся" in school.curator.screen(2)
    await stage.advance(timedelta(days=7))
    assert (await state_of(stage, pair))[0] == "active"


async def test_the_curator_removes_somebody_at_once_or_lets_them_stay(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    curator = school.curator
    await go(stage, curator, "+/people", "Молодой Б. И. · наставляемый", "Уходит из организации")
    assert "Борис Ильич: какой последний рабочий день" in curator.last.text
    await go(stage, curator, "+27.11.2026", "Всё верно", "Всё-таки остаётся")
    assert "Борис Ильич остаётся" in curator.last.text
    assert "Вы остаётесь" in school.mentee.screen(3)
    await go(stage, curator, "+/people", "Молодой Б. И. · наставляемый", "Уходит из организации")
    await go(stage, curator, "Сегодня, пн, 23 ноября", "Всё верно")
    assert "больше не в «Школа № 7»" in curator.last.text
    assert (await state_of(stage, pair)) == ("ended_by_participant", "left")
    assert "Спасибо за вашу работу" in school.mentee.screen(4)
    assert "Работа пары завершена" in school.mentor.screen(4)
    await go(stage, school.mentee, "+/menu")
    assert "Пока без роли" in school.mentee.last.text


async def test_a_group_goes_on_without_who_leaves(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("mentee", "Второй", "Глеб", "Олегович")
    pair = await school.pair(school.mentor, school.mentee, second)
    caller = Caller(school.person_id(second))
    await stage.app.office.do(caller, resign, school.organisation_id, FRIDAY)
    await stage.settle()
    await stage.advance(timedelta(days=6))
    assert (await state_of(stage, pair))[0] == "active"


async def test_of_leaving_and_removing_at_once_one_day_stands(stage: Stage) -> None:
    school = await cast(stage)
    mentor = school.person_id(school.mentor)
    office, here = stage.app.office, school.organisation_id
    answers = await asyncio.gather(
        office.do(Caller(mentor), resign, here, FRIDAY),
        office.do(Caller(school.person_id(school.curator)), remove_person, here, mentor, FRIDAY),
        return_exceptions=True,
    )
    assert sorted(type(answer).__name__ for answer in answers) == ["Late", "int"]
    await stage.settle()


@pytest.mark.parametrize(
    ("day", "code"), [(date(2026, 11, 22), "last-day-past"), (date(2028, 1, 1), "last-day-far")]
)
async def test_days_that_cannot_be(stage: Stage, day: date, code: str) -> None:
    school = await cast(stage)
    caller = Caller(school.person_id(school.mentor))
    with pytest.raises(Refusal, match=code):
        await stage.app.office.do(caller, resign, school.organisation_id, day)


async def test_nobody_removes_whom_they_may_not(stage: Stage) -> None:
    school = await cast(stage)
    office, here = stage.app.office, school.organisation_id
    other = await other_school(stage)
    school.organisation_id = other
    stranger = await school.add("curator", "Иных", "Нина", "Игоревна")
    school.organisation_id = here
    second = await school.add("curator", "Вторая", "Ольга", "Олеговна")
    mentee, mentor = school.person_id(school.mentee), school.person_id(school.mentor)
    for caller, whom, no in (
        (school.person_id(stranger), mentee, NotFound),
        (mentor, mentee, Forbidden),
        (school.person_id(school.curator), school.person_id(second), Forbidden),
        (school.person_id(school.curator), school.person_id(school.curator), Forbidden),
        (school.person_id(school.curator), school.person_id(stranger), NotFound),
    ):
        with pytest.raises(no):
            await office.do(Caller(caller), remove_person, here, whom, FRIDAY)
    with pytest.raises(NotFound):
        await office.do(Caller(mentee), resign, other, FRIDAY)


async def test_moving_to_another_school(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    here = school.organisation_id
    there = await other_school(stage)
    school.organisation_id = there
    new_curator = await school.add("curator", "Иных", "Нина", "Игоревна")
    school.organisation_id = here
    mentor = school.mentor
    await go(stage, mentor, "+/profile", "Мои организации", "Школа № 7", "Перехожу в другую")
    await go(stage, mentor, "Заречный район")
    assert "Школа № 7" not in mentor.buttons()
    await go(stage, mentor, "Гимназия № 2")
    await stage.restart()
    assert "оператору: Гимназия № 2" in mentor.last.text
    await go(stage, mentor, "Даю согласие")
    while "Всё верно" not in mentor.buttons():  # what the profile does not know yet
        await go(stage, mentor, "Пропустить" if "Пропустить" in mentor.buttons() else "По видео")
    await go(stage, mentor, "Всё верно")
    assert "переходит в другую организацию" in school.curator.screen(2)
    assert "переходит в другую организацию" in school.mentee.screen(2)
    assert (await state_of(stage, pair))[0] == "active"
    new_curator.tap("Подтвердить")
    new_curator.tap("Подтвердить")
    await stage.settle()
    assert (await state_of(stage, pair)) == ("ended_by_participant", "left")
    held = await roles(stage, school.person_id(mentor))
    assert held == [f"mentor {here} removed", f"mentor {there} confirmed"]
    assert "больше не в «Школа № 7»" in school.curator.screen(3)


async def test_a_move_that_is_not_confirmed_is_no_move(stage: Stage) -> None:
    school = await cast(stage)
    here = school.organisation_id
    there = await other_school(stage)
    school.organisation_id = there
    new_curator = await school.add("curator", "Иных", "Нина", "Игоревна")
    school.organisation_id = here
    mentor = school.mentor
    await go(stage, mentor, "+/profile", "Мои организации", "Школа № 7", "Перехожу в другую")
    await go(stage, mentor, "Заречный район", "Гимназия № 2", "Даю согласие")
    while "Всё верно" not in mentor.buttons():
        await go(stage, mentor, "Пропустить" if "Пропустить" in mentor.buttons() else "По видео")
    await go(stage, mentor, "Всё верно")
    await go(stage, new_curator, "Не подтверждать")
    assert "Вы остаётесь" in mentor.screen(4) or "пока не подтвердили" in mentor.screen(4)
    held = await roles(stage, school.person_id(mentor))
    assert held == [f"mentor {here} confirmed", f"mentor {there} removed"]


async def test_who_curates_two_schools_chooses_where_to_act(stage: Stage) -> None:
    school = await cast(stage)
    here = school.organisation_id
    there = await other_school(stage)

    def second(session: Session) -> None:
        session.add(
            Role(
                person_id=school.person_id(school.curator),
                organisation_id=there,
                role="curator",
                state="confirmed",
                created_at=stage.clock(),
            )
        )

    await stage.app.database.write(second)
    curator = school.curator
    for command in ("/people", "/invite", "/export", "/pairs", "/report", "/import"):
        await go(stage, curator, f"+{command}")
        assert {"Школа № 7", "Гимназия № 2"} <= set(curator.buttons()), command
        if command == "/import":
            await go(stage, curator, "Отменить")
    await go(stage, curator, "+/people", "Гимназия № 2")
    assert "Люди: Гимназия № 2" in curator.last.text
    assert "Наставникова А. П. · наставник" not in curator.buttons()
    await go(stage, curator, "+/profile", "Мои организации", "Гимназия № 2")
    assert "куратор, Гимназия № 2" in curator.last.text
    await stage.app.office.do(Caller(school.person_id(curator)), resign, there, date(2026, 11, 23))
    await stage.settle()
    held = await roles(stage, school.person_id(curator))
    assert held == [f"curator {here} confirmed", f"curator {there} removed"]


async def test_a_mentee_sees_names_only(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await school.add("mentee", "Третьих", "Зоя", "Игоревна", difficulties=["motivation"])
    phone = await school.add("mentee", "Четвёртых", "Яна", "Игоревна")
    await go(stage, phone, "+/people")
    assert "Третьих З. И. · наставляемый" in phone.last.text
    assert "Пара: Наставникова А. П. – Молодой Б. И." in phone.last.text
    assert "математика" not in phone.last.text
    assert phone.buttons() == ["Меню"]
    other = await other_school(stage)
    phone.press(phone.last, f"at:people:{other}:0")
    await stage.settle()
    assert "не нашёл" in phone.last.text
