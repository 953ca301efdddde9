"""The profile: hours of a week, lessons, kinds, own line manager, same subject; tags and search."""

import pytest
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.mentorships.fitting import choices_for
from mentoring.people.profile import change_profile
from mentoring.people.week import common_hours_of, free_of, write_week
from mentoring.refusals import NotFound
from storage.people import Person, Profile
from tests.people.cast import Cast, cast
from tests.people.test_joining import go, link_token


@pytest.fixture
async def school(stage: Stage) -> Cast:
    return await cast(stage)


async def profile(stage: Stage, school: Cast, phone: Phone) -> Profile:
    person = school.person_id(phone)
    return await stage.app.database.read(lambda session: session.get_one(Profile, person))


async def test_hours_are_tapped_day_by_day_or_typed(stage: Stage, school: Cast) -> None:
    mentor = school.mentor
    await go(stage, mentor, "+/profile", "✎ Удобные часы")
    assert "Отмечено: пн, ср 8:00–20:00" in mentor.last.text
    assert "14–15" not in " ".join(mentor.buttons())  # no day is open yet
    await go(stage, mentor, "Пн", "✓ 8–9", "✓ Ср", "✓ Ср")  # an open day is taken away
    assert "пн 9:00–20:00" in mentor.last.text
    await stage.restart()
    await go(stage, mentor, "+когда угодно")
    assert "Не получилось разобрать часы" in mentor.last.text
    await go(stage, mentor, "+пн, пт с 14:30 до 17", "Сб")
    assert "Отмечено: пн, пт, сб 14:30–17:00" in mentor.last.text
    mentor.tap("Готово")
    mentor.tap("Готово")
    await stage.settle()
    assert "Удобные часы: пн, пт, сб 14:30–17:00" in mentor.screen(3)
    kept = await profile(stage, school, mentor)
    assert kept.free_hours == ["mon 14:30-17:00", "fri 14:30-17:00", "sat 14:30-17:00"]


async def test_lessons_are_taken_from_the_hours_that_two_have_in_common(
    stage: Stage, school: Cast
) -> None:
    mentor, mentee = school.mentor, school.mentee
    await go(stage, mentor, "+/profile", "✎ Уроки", "+пн 8:30-15:00", "Готово")
    assert "Уроки: пн 8:30–15:00" in mentor.last.text
    await go(stage, mentee, "+/profile", "✎ Удобные часы", "+пн 12-16", "Готово")
    assert write_week(free_of(await profile(stage, school, mentor))) == [
        "mon 08:00-08:30",
        "mon 15:00-20:00",
        "wed 08:00-20:00",
    ]

    def common(session: Session, zone: str) -> list[str]:
        one, other = (session.get_one(Person, school.person_id(p)) for p in (mentor, mentee))
        other.timezone = zone
        return write_week(common_hours_of(session, one, other, stage.clock(), least=60))

    here, further = [
        await stage.app.database.read(lambda session, zone=zone: common(session, zone))  # type: ignore[misc]
        for zone in ("Europe/Moscow", "Asia/Yekaterinburg")
    ]
    assert here == ["mon 15:00-16:00", "wed 08:00-20:00"]
    assert further == ["wed 08:00-18:00"]  # 12–16 there is 10–14 in Moscow


async def test_kinds_manager_subject_and_how_to_meet(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    await go(stage, mentee, "+/profile", "✎ Виды", "Группа", "Только дистанционно", "Готово")
    assert "Виды: Группа, Только дистанционно" in mentee.last.text
    await go(stage, mentee, "✎ Встречи", "По видео", "✎ Предмет наставника")
    await go(stage, mentee, "Да, только мой предмет", "✎ Руководитель", "+директоров")
    assert "Руководитель: Директоров Пётр Сергеевич" in mentee.last.text
    kept = await profile(stage, school, mentee)
    assert (kept.kinds, kept.mode, kept.same_subject_only) == (["group", "virtual"], "online", True)
    await go(stage, mentee, "✎ Руководитель", "+наставникова")
    mentor, person = school.person_id(school.mentor), school.person_id(mentee)

    def left_out(session: Session) -> list[tuple[int, str]]:
        found = choices_for(session, school.organisation_id, person, stage.clock())
        return [(one.mentor, one.rule.value) for one in found.excluded]

    assert (mentor, "line-manager") in await stage.app.database.read(left_out)
    await go(stage, mentee, "✎ Руководитель", "Пропустить")
    assert (await profile(stage, school, mentee)).line_manager_id is None
    assert "✎ Предмет наставника" not in school.mentor.buttons()


async def test_nobody_but_a_colleague_is_a_line_manager(stage: Stage, school: Cast) -> None:
    mentee = school.person_id(school.mentee)
    for other in (mentee, 10**6):
        with pytest.raises(NotFound):
            await stage.app.office.do(Caller(mentee), change_profile, {"line_manager_id": other})


async def test_tags_by_direction_by_search_and_in_own_words(stage: Stage, school: Cast) -> None:
    phone = stage.telegram.person("Анна")
    phone.start(await link_token(stage, school, "mentor"))
    await stage.settle()
    await go(stage, phone, "Русский", "Даю согласие", "+Орлова Анна Петровна", "+учитель")
    await go(stage, phone, "+физика", "+7")
    assert "Направление: Научно-теоретическое" in phone.last.text
    await go(stage, phone, "+мативация учеников")  # a slip: like a tag, and kept as it is
    assert "✓ мативация учеников" in phone.buttons()
    alike = [button for button in phone.buttons() if "отивация" in button]
    assert alike
    await stage.restart()
    await go(stage, phone, alike[0], "✓ мативация учеников")
    assert f"✓ {alike[0]}" in phone.buttons()
    assert not any("мативация" in button for button in phone.buttons())
    await go(stage, phone, "Следующие ›")
    assert "Направление: Научно-теоретическое" in phone.last.text
    assert alike[0] in phone.last.text
    await go(stage, phone, "Готово")
    assert "достижениями" in phone.last.text
