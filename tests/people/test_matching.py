"""/match as people use it: worked out, looked at, changed by hand, sent; nobody else sees it."""


from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from storage.matching import MatchRow
from storage.mentorships import Mentorship, Party
from tests.people.cast import Cast, cast


async def taps(phone: Phone, stage: Stage, *buttons: str) -> None:
    """Tap one button after the other, reading what comes of each."""
    for button in buttons:
        phone.tap(button)
        await stage.settle()


async def says(phone: Phone, stage: Stage, *texts: str) -> None:
    """Write one message after the other."""
    for text in texts:
        phone.say(text)
        await stage.settle()


async def school_of_four(stage: Stage) -> tuple[Cast, Phone, Phone]:
    """Two mentors with a place each, and three mentees."""
    school = await cast(stage)
    second = await school.add(
        "mentor",
        "Вторых",
        "Вера",
        "Олеговна",
        capacity=1,
        competences=["lesson-planning"],
        experience_years=20,
    )
    third = await school.add(
        "mentee",
        "Третьих",
        "Глеб",
        "Ильич",
        difficulties=["lesson-planning"],
        experience_years=1,
    )
    await school.add("mentee", "Яковлев", "Иван", "Ильич", subject="физика", experience_years=1)
    return school, second, third


async def matched(stage: Stage) -> tuple[Cast, Phone, Phone]:
    """The same, and the curator has had the proposal worked out."""
    school, second, third = await school_of_four(stage)
    await says(school.curator, stage, "/match")
    await taps(school.curator, stage, "Подобрать")
    return school, second, third


async def rows(stage: Stage) -> dict[int, int | None]:
    """Mentee → mentor, as committed."""

    def look(session: Session) -> dict[int, int | None]:
        return {row.mentee_id: row.mentor_id for row in session.scalars(select(MatchRow))}

    return await stage.app.database.read(look)


async def pairs(stage: Stage) -> set[tuple[int, int]]:
    """Mentor and mentee of everything that is proposed, as committed."""

    def look(session: Session) -> set[tuple[int, int]]:
        query = (
            select(Mentorship.mentor_id, Party.person_id)
            .join(Party, Party.mentorship_id == Mentorship.id)
            .where(Party.side == "mentee", Mentorship.state == "proposed")
        )
        return {(row[0], row[1]) for row in session.execute(query)}

    return await stage.app.database.read(look)


async def test_from_the_command_to_both_phones(stage: Stage) -> None:
    school, second, third = await matched(stage)
    curator = school.curator
    assert "Пар к отправке: 3" in curator.last.text
    await taps(curator, stage, "Посмотреть пары")
    assert "Третьих Г. И., наставник Вторых В. О." in curator.last.text
    assert "Закрывает 1 из 1 запроса" in curator.last.text
    await stage.restart()
    await taps(curator, stage, "Назад", "Отправить все: 3")
    assert "Отправлено: 3" in curator.last.text
    assert second.shows("Вам предлагают стать наставником")
    assert third.shows("Для вас нашли наставника")
    assert school.mentee.shows("Для вас нашли наставника")
    assert (school.person_id(second), school.person_id(third)) in await pairs(stage)
