"""Wishes for and against: entered, replaced, taken back, and never seen by the other side."""

import pytest

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.people.keeping import everything_of
from mentoring.refusals import NotFound, Refusal
from mentoring.wishes.wishing import MOST, take_back, wish
from storage.people import Role
from storage.wishes import wishes_of
from tests.people.cast import Cast, cast


async def go(stage: Stage, phone: Phone, *texts: str) -> None:
    for text in texts:
        if text.startswith("+"):
            phone.say(text[1:])
        else:
            phone.tap(text)
        await stage.settle()


@pytest.fixture
async def school(stage: Stage) -> Cast:
    return await cast(stage)


async def test_a_mentee_names_a_mentor_changes_the_mind_and_takes_it_back(
    stage: Stage, school: Cast
) -> None:
    await school.add("mentor", "Вторая", "Анна", "Олеговна")
    mentee = school.mentee
    mentee.say("/profile")
    await stage.settle()
    await go(stage, mentee, "Пожелания о паре", "Назвать коллегу", "Да, хочу", "+анна")
    assert {"Вторая Анна Олеговна", "Наставникова Анна Петровна"} <= set(mentee.buttons())
    await stage.restart()
    await go(stage, mentee, "+куратова")
    assert "никого не нашёл" in mentee.last.text
    await go(stage, mentee, "+Анна П")
    assert "Хочу в наставники: Наставникова Анна Петровна" in mentee.last.text
    seen = len(school.mentor.messages)
    await go(stage, mentee, "Назвать коллегу", "Нет, лучше не вместе", "Наставникова Анна Петровна")
    assert "Не хочу в наставники: Наставникова Анна Петровна" in mentee.last.text
    assert "Хочу в наставники" not in mentee.last.text
    person, other = (school.person_id(phone) for phone in (mentee, school.mentor))
    kept = await stage.app.database.read(lambda session: everything_of(session, other))
    assert "wishes" not in {one.table for one in kept}  # /mydata of the other side
    await go(stage, school.mentor, "+/profile", "Пожелания о паре")
    assert "никого не названо" in school.mentor.last.text
    assert len(school.mentor.messages) == seen + 2  # the question and its answer, nothing else
    mentee.tap("✕ Наставникова А. П.")
    mentee.tap("✕ Наставникова А. П.")
    await stage.settle()
    assert "никого не названо" in mentee.last.text
    left = await stage.app.database.read(lambda session: wishes_of(session, [person]))
    assert left == []


async def test_who_is_both_is_asked_about_whom(stage: Stage, school: Cast) -> None:
    both = await school.add("mentor", "Обоев", "Олег", "Ильич")
    person = school.person_id(both)
    await stage.app.database.write(
        lambda session: session.add(
            Role(
                person_id=person,
                organisation_id=school.organisation_id,
                role="mentee",
                state="confirmed",
                created_at=stage.clock(),
            )
        )
    )
    both.say("/profile")
    await stage.settle()
    await go(stage, both, "Пожелания о паре", "Назвать коллегу", "О том, кому я помогаю")
    await go(stage, both, "Да, хочу", "+молодой")
    assert "Хочу помогать: Молодой Борис Ильич" in both.last.text


async def test_not_for_oneself_strangers_or_another_role(stage: Stage, school: Cast) -> None:
    office = stage.app.office
    mentee, mentor = (school.person_id(phone) for phone in (school.mentee, school.mentor))
    curator = school.person_id(school.curator)
    for who, about, side in (
        (mentee, mentee, "mentor"),
        (mentee, curator, "mentor"),
        (mentee, mentor, "mentee"),
        (curator, mentor, "mentor"),
        (mentee, 10**6, "mentor"),
    ):
        with pytest.raises(NotFound):
            await office.do(Caller(who), wish, about, side, True)
    await office.do(Caller(mentee), wish, mentor, "mentor", True)
    (row,) = await stage.app.database.read(lambda session: wishes_of(session, [mentee]))
    with pytest.raises(NotFound):
        await office.do(Caller(mentor), take_back, row.id)


async def test_there_is_an_end_of_wishing(stage: Stage, school: Cast) -> None:
    mentee = Caller(school.person_id(school.mentee))
    for number in range(MOST + 1):
        phone = await school.add("mentor", "Много", f"Имя{number}")
        if number < MOST:
            await stage.app.office.do(mentee, wish, school.person_id(phone), "mentor", True)
    with pytest.raises(Refusal, match="wishes-enough"):
        await stage.app.office.do(mentee, wish, school.person_id(phone), "mentor", True)
