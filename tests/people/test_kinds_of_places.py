"""A kindergarten is no school: role form, questions and reasons are its own (domain §3, §4)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from mentoring.base.importing import import_base
from mentoring.base.rows import reading_of
from mentoring.documents.base_xlsx import BaseRow, read_base, write_base
from mentoring.documents.names import PersonName
from storage.mentorships import Mentorship
from storage.organisations import Organisation
from tests.people.cast import Cast, cast
from tests.people.test_joining import go, link_token

ANOTHER = "воспитатель – воспитатель"


async def forms(stage: Stage) -> list[str]:
    """The role forms of all pairs, as committed."""
    query = select(Mentorship.role_form).order_by(Mentorship.id)
    return await stage.app.database.read(lambda session: list(session.scalars(query)))


async def college_next_door(school: Cast) -> int:
    """A college of the same district; its id."""

    def work(session: Session) -> int:
        here = session.get_one(Organisation, school.organisation_id)
        row = Organisation(
            municipality_id=here.municipality_id,
            name="Колледж",
            kind="college",
            timezone="Europe/Moscow",
            created_at=school.stage.clock(),
        )
        session.add(row)
        session.flush()
        return row.id

    return await school.stage.app.database.write(work)


async def test_a_match_in_a_kindergarten_is_of_educators(stage: Stage) -> None:
    garden = await cast(stage, "kindergarten")
    await go(stage, garden.curator, "+/match", "Подобрать", "Отправить все: 1")
    assert await forms(stage) == ["educator_educator"]
    assert ANOTHER in garden.mentor.last.text


async def test_a_pair_looked_for_one_by_one_is_of_educators(stage: Stage) -> None:
    garden = await cast(stage, "kindergarten")
    curator = garden.curator
    await go(stage, curator, "+/pairs", "Подобрать наставника", "Молодой Б. И.")
    await go(stage, curator, "Наставникова А. П.")
    assert f"Форма: {ANOTHER}" in curator.last.text
    await stage.restart()
    await go(stage, curator, "Предложить")
    assert await forms(stage) == ["educator_educator"]


async def test_a_teacher_of_a_college_helps_a_school(stage: Stage) -> None:
    school = await cast(stage)
    here, school.organisation_id = school.organisation_id, await college_next_door(school)
    await school.add("mentor", "Колледжев", "Олег", "Олегович", position="преподаватель")
    school.organisation_id = here
    curator = school.curator
    await go(stage, curator, "+/pairs", "Подобрать наставника", "Молодой Б. И.", "Искать в районе")
    await go(stage, curator, "Колледжев О. О.")
    assert "Форма: педагог вуза – молодой педагог" in curator.last.text
    await go(stage, curator, "Предложить")
    assert await forms(stage) == ["lecturer_young_teacher"]


async def test_an_imported_pair_without_a_form_has_the_usual_one(stage: Stage) -> None:
    garden = await cast(stage, "kindergarten")
    rows = [
        BaseRow(
            mentor=PersonName("Орлова", "Анна", "Петровна"),
            mentees=(PersonName("Белов", "Иван", "Ильич"),),
        ),
        BaseRow(
            mentor=PersonName("Соколова", "Вера", "Олеговна"),
            mentees=(PersonName("Чернов", "Глеб", "Ильич"),),
            form="учитель – учитель",
        ),
    ]
    reading = reading_of(read_base(write_base(rows)), lambda text: f"own:{text}")

    await stage.app.database.write(
        lambda session: import_base(session, reading, garden.organisation_id, stage.clock())
    )
    assert await forms(stage) == ["educator_educator", "teacher_teacher"]


async def test_a_kindergarten_asks_for_the_age_group(stage: Stage) -> None:
    garden = await cast(stage, "kindergarten")
    mentee = garden.mentee
    await go(stage, mentee, "+/profile")
    assert "Возрастная группа: математика" in mentee.last.text
    assert not [text for text in mentee.buttons() if "редмет" in text]
    await go(stage, mentee, "✎ Возрастная группа")
    assert "С какой возрастной группой вы работаете?" in mentee.last.text
    await stage.restart()
    await go(stage, mentee, "+Младшая  группа")
    assert "Возрастная группа: Младшая  группа" in mentee.last.text
    await go(stage, garden.mentor, "+/profile", "✎ Возрастная группа", "+младшая группа")
    curator = garden.curator
    await go(stage, curator, "+/pairs", "Подобрать наставника", "Молодой Б. И.")
    assert "та же возрастная группа (младшая группа)" in curator.last.text.lower()
    await go(stage, curator, "Наставникова А. П.")
    assert "Должность и возрастная группа наставника: учитель, младшая группа" in curator.last.text


async def test_who_joins_a_kindergarten_is_asked_for_the_age_group(stage: Stage) -> None:
    garden = await cast(stage, "kindergarten")
    vera = stage.telegram.person("Вера")
    vera.start(await link_token(stage, garden, "mentor"))
    await stage.settle()
    await go(stage, vera, "Русский", "Даю согласие", "+Соколова Вера Олеговна", "+воспитатель")
    assert "С какой возрастной группой вы работаете?" in vera.last.text


async def test_a_school_asks_for_the_subject_and_may_insist_on_it(stage: Stage) -> None:
    school = await cast(stage)
    await go(stage, school.mentee, "+/profile")
    assert "Предмет: математика" in school.mentee.last.text
    assert "✎ Предмет наставника" in school.mentee.buttons()
