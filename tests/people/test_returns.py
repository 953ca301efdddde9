"""The quarterly return and the yearly refresh, as people do them (S1 §5, domain §2a)."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from handlers.returns.buttons import Refreshed, Return
from mentoring.acting import Caller
from mentoring.refusals import Late
from mentoring.returns.handing_in import submit
from mentoring.returns.weeks import next_week, week_after
from mentoring.times.clocks import BEGINNING
from mentoring.times.workdays import Calendar
from storage.organisations import Organisation
from storage.people import Role
from storage.returns import QuarterReturn
from tests.people.cast import Cast, cast
from tests.people.test_joining import go

DAY = timedelta(days=1)
SCHOOL = Calendar(zone=ZoneInfo("Europe/Moscow"))
SECOND_WEEK = datetime(2027, 1, 18, 7, 0, tzinfo=UTC)  # the first one ends on 15 January


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 11, 23), date(2027, 1, 18)),
        (date(2027, 1, 20), date(2027, 1, 18)),
        (date(2027, 1, 23), date(2027, 4, 5)),
        (date(2027, 4, 12), date(2027, 5, 17)),
        (date(2027, 6, 1), date(2027, 10, 4)),
    ],
)
def test_the_weeks_of_returns(today: date, first: date) -> None:
    week = next_week(today, BEGINNING.return_weeks, SCHOOL)
    assert week is not None
    assert week.first == first


@settings(deadline=None)  # the first holidays that are asked for load a package
@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_the_week_after_is_ahead(today: date) -> None:
    week = week_after(today, BEGINNING.return_weeks, SCHOOL)
    assert week is not None
    assert week.first > today
    assert (week.first - today).days < 160


async def coordinator_of(stage: Stage, school: Cast) -> Phone:
    """A coordinator of the school's district."""
    phone = await school.add("coordinator", "Районова", "Инна", "Олеговна")

    def work(session: Session) -> None:
        role = session.query(Role).filter_by(person_id=school.person_id(phone)).one()
        role.organisation_id, role.municipality_id = None, 1

    await stage.app.database.write(work)
    return phone


async def test_a_return_is_asked_sent_back_and_accepted(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    coordinator = await coordinator_of(stage, school)
    await stage.restart()  # what nobody has planned is planned
    await stage.advance_to(SECOND_WEEK)
    curator = school.curator
    assert "Сведения за 4 квартал 2026" in curator.screen(3)
    await go(stage, curator, "+/waiting")
    assert "Сдать сведения за квартал" in curator.last.text
    assert "потом увидит координатор" in curator.last.text
    await go(stage, curator, "+/returns", "ждём")
    assert "Пар и групп: 1" in curator.last.text
    curator.tap("Сдать")
    curator.tap("Сдать")
    await stage.settle()
    assert "Ждём ответа координатора" in curator.screen(3)
    assert "Сведения за 4 квартал" in coordinator.last.text
    await go(stage, coordinator, "Вернуть", "+Нет встреч за декабрь")
    assert "Возвращены: Нет встреч за декабрь" in curator.last.text
    await stage.restart()
    await go(stage, curator, "Сдать")
    await go(stage, coordinator, "+/returns", "сданы", "Принять")
    assert "Приняты" in curator.last.text
    await go(stage, curator, "+/waiting")
    assert "Сдать сведения" not in curator.last.text


async def test_the_coordinator_sees_who_is_silent(stage: Stage) -> None:
    school = await cast(stage)
    coordinator = await coordinator_of(stage, school)
    await stage.restart()
    await stage.advance_to(SECOND_WEEK + 3 * DAY)
    assert coordinator.shows("ещё не сдали") is None
    await stage.advance(2 * DAY)
    assert "ещё не сдали" in coordinator.last.text
    assert "Школа № 7" in coordinator.last.text


async def test_two_curators_hand_in_at_once(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("curator", "Вторая", "Ирина", "Львовна")
    await stage.restart()
    await stage.advance_to(SECOND_WEEK)
    callers = [Caller(school.person_id(phone)) for phone in (school.curator, second)]
    done = await asyncio.gather(
        *(stage.app.office.do(caller, submit, 1) for caller in callers), return_exceptions=True
    )
    refused = [one for one in done if one is not None]
    assert len(refused) == 1
    assert isinstance(refused[0], Late)
    assert refused[0].code == "return-submitted"


async def test_strangers_hand_nothing_in(stage: Stage) -> None:
    school = await cast(stage)
    await stage.restart()
    await stage.advance_to(SECOND_WEEK)
    home, school.organisation_id = school.organisation_id, await another_school(stage)
    other = await school.add("curator", "Иных", "Нина", "Игоревна")
    school.organisation_id = home
    for phone in (other, school.mentor):
        await go(stage, phone, "+/menu")
        for do in ("", "submit", "accept", "back"):
            phone.press(phone.last, Return(id=1, do=do).pack())
            await stage.settle()
            assert "Школа № 7" not in phone.last.text
    state = await stage.app.database.read(lambda s: s.get_one(QuarterReturn, 1).state)
    assert state == "asked"


async def another_school(stage: Stage) -> int:
    """One more school of the district."""

    def work(session: Session) -> int:
        row = Organisation(
            municipality_id=1,
            name="Гимназия № 2",
            timezone="Europe/Moscow",
            created_at=stage.clock(),
        )
        session.add(row)
        session.flush()
        return row.id

    return await stage.app.database.write(work)


async def test_the_list_of_mentees_is_refreshed_in_september(stage: Stage) -> None:
    school = await cast(stage)
    await stage.restart()
    await stage.advance_to(datetime(2027, 9, 1, 8, 0, tzinfo=UTC))
    curator = school.curator
    assert "проверьте список наставляемых" in curator.last.text
    assert "Молодой Б. И." in curator.last.text
    await go(stage, school.mentor, "+/menu")
    school.mentor.press(school.mentor.last, Refreshed(id=1).pack())
    await stage.settle()
    assert "Молодой" not in school.mentor.last.text
    await stage.restart()
    curator.tap("Список верный")
    curator.tap("Список верный")
    await stage.settle()
    assert "Наставляемых в этом учебном году: 1" in curator.screen(2)
