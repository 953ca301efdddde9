"""A district of 40 schools and 3,000 people: lists with pages, names found, few statements."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from bot.clock import MovableClock
from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram, Phone
from bot.settings import Settings, load_settings
from storage import migrations
from storage.database import Database
from storage.organisations import Organisation
from storage.people import Role
from tests.district import District, connect, make_district
from tests.people.test_joining import go
from tests.people.world import SECRETS


@contextmanager
def statements(stage: Stage) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    said: list[str] = []

    def heard(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    engines = (stage.app.database._reading, stage.app.database._durable)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", heard)
    yield said
    for engine in engines:
        event.remove(engine, "before_cursor_execute", heard)


async def made(stage: Stage, schools: int = 40, people: int = 3000) -> District:
    return await stage.app.database.write(
        lambda session: make_district(session, stage.clock(), schools=schools, people=people)
    )


async def asked(stage: Stage, phone: Phone, *texts: str) -> int:
    """How many statements these taps and words take together."""
    with statements(stage) as said:
        await go(stage, phone, *texts)
    return len(said)


async def check_lists(stage: Stage, district: District) -> None:
    school = district.schools[6]
    curator = await connect(stage, school.curator)
    await go(stage, curator, "+/people")
    assert "Школа № 7" in curator.last.text
    assert "75" in curator.last.text
    assert len([b for b in curator.buttons() if "аставник" in b or "аставляем" in b]) == 8
    first = curator.buttons()
    await go(stage, curator, "Следующие ›")
    assert curator.buttons() != first
    name = district.names[school.mentors[0]]
    surname, initial = name.split()[0], name.split()[1][0]
    await go(stage, curator, f"+/people {surname.lower()} {initial.lower()}")
    if "Кого найти" in curator.last.text:
        await go(stage, curator, name)
    assert name in curator.last.text
    assert "наставник" in curator.last.text.lower()
    await go(stage, curator, "+/people", "Найти по имени", f"+{name}")
    assert name in curator.last.text
    await go(stage, curator, "+/pairs", "Работают")
    assert len([b for b in curator.buttons() if " – " in b]) == 8
    await go(stage, curator, "Следующие ›", "+/pairs абракадабрин")
    assert curator.shows("никого не нашёл")
    await go(stage, curator, "Отменить")
    paired = await stage.app.database.read(lambda session: _mentee_of(session, school.pairs[0]))
    await go(stage, curator, f"+/pairs {district.names[paired]}")
    assert district.names[paired].split()[0] in curator.last.text


def _mentee_of(session: Session, pair: int) -> int:
    from storage.mentorships import parties_of

    return next(p.person_id for p in parties_of(session, pair) if p.side == "mentee")


async def test_lists_have_pages_and_names_are_found(stage: Stage) -> None:
    district = await made(stage)
    await check_lists(stage, district)
    coordinator = await connect(stage, district.coordinator)
    await go(stage, coordinator, "+/people")
    assert "Школа № 1" in coordinator.buttons()
    assert len(coordinator.buttons()) <= 12
    name = district.names[district.schools[30].mentees[3]]
    await go(stage, coordinator, "Найти по имени", f"+{name} Школа № 31")
    if "Кого найти" in coordinator.last.text:  # namesakes
        await go(stage, coordinator, next(b for b in coordinator.buttons() if "№ 31" in b))
    assert name in coordinator.last.text
    await go(stage, coordinator, "+/pairs", "Следующие ›")
    assert any("Школа" in button for button in coordinator.buttons())


async def test_every_school_of_a_district_is_reached_for_its_surveys(stage: Stage) -> None:
    district = await made(stage, 45, 450)
    coordinator = await connect(stage, district.coordinator)
    await go(stage, coordinator, "+/survey")
    found = set(coordinator.buttons())
    for _ in range(5):
        await go(stage, coordinator, "Следующие ›")
        found |= set(coordinator.buttons())
    assert "Следующие ›" not in coordinator.buttons()
    assert len([name for name in found if name.startswith("Школа")]) == 45
    last = next(name for name in coordinator.buttons() if name.startswith("Школа"))
    await go(stage, coordinator, last)
    assert last in coordinator.last.text


async def test_a_curator_of_many_schools_turns_the_pages_of_papers(stage: Stage) -> None:
    district = await made(stage, 10, 100)
    one = district.schools[0].curator
    await stage.app.database.write(lambda session: _everywhere(session, one))
    curator = await connect(stage, one)
    await go(stage, curator, "+/papers", "Следующие ›")
    assert len([name for name in curator.buttons() if name.startswith("Школа")]) == 2
    await go(stage, curator, "‹ Предыдущие")
    assert len([name for name in curator.buttons() if name.startswith("Школа")]) == 8


def _everywhere(session: Session, person: int) -> None:
    """Curator of every school of the district."""
    here = session.scalars(select(Role).where(Role.person_id == person)).one()
    for school in session.scalars(select(Organisation)):
        if school.id != here.organisation_id:
            session.add(
                Role(
                    person_id=person,
                    organisation_id=school.id,
                    role="curator",
                    state="confirmed",
                    created_at=here.created_at,
                )
            )


async def test_a_larger_district_takes_no_more_statements(stage: Stage) -> None:
    taken = []
    for schools, people in ((2, 150), (2, 900)):
        district = await made(stage, schools, people)
        school = district.schools[0]
        curator = await connect(stage, school.curator)
        await stage.settle()
        await go(stage, curator, "+/menu")
        name = district.names[school.mentors[-1]]
        numbers = [
            await asked(stage, curator, "+/people"),
            await asked(stage, curator, "Следующие ›"),
            await asked(stage, curator, "+/people", "Найти по имени", f"+{name}"),
            await asked(stage, curator, "+/pairs", "Работают"),
            await asked(stage, curator, "Следующие ›"),
        ]
        taken.append(numbers)
        await stage.app.database.write(_rename)
    small, large = taken
    assert large == small
    assert max(small) < 60


def _rename(session: Session) -> None:
    from storage.organisations import Municipality

    for row in session.query(Municipality):
        row.name = f"{row.name} (прежний {row.id})"


async def test_a_curator_finds_nobody_of_another_school(stage: Stage) -> None:
    district = await made(stage, 3, 90)
    curator = await connect(stage, district.schools[0].curator)
    other = district.names[district.schools[1].curator]
    own = {district.names[n] for n in district.schools[0].mentors}
    await go(stage, curator, f"+/people {other}")
    if other not in own:
        assert curator.shows("никого не нашёл")
    mentee = await connect(stage, district.schools[0].mentees[0])
    await go(stage, mentee, f"+/pairs {other}", f"+/people {other}")
    assert not any(secret in mentee.last.text for secret in (other, *SECRETS))


class TestOnPostgresql:
    """The same lists on the other database."""

    @pytest.fixture
    def settings(self, telegram: LocalTelegram, admin: Phone, postgres_url: str) -> Settings:
        database = Database(postgres_url)
        migrations.upgrade(database.engine)
        database.close_now()
        return load_settings(
            token=telegram.token,
            api_url=telegram.url,
            database_url=postgres_url,
            admin_ids=str(admin.id),
            _env_file=None,
        )

    async def test_lists_have_pages_and_names_are_found(
        self, stage: Stage, clock: MovableClock
    ) -> None:
        await check_lists(stage, await made(stage))
