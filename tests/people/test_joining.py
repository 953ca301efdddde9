"""Joining, as people do it."""

import asyncio
import logging

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.people.invitations import invite
from mentoring.people.joining import confirm_person
from mentoring.refusals import Refusal
from storage.organisations import Municipality
from storage.people import Consent, Person, Profile, Role, person_by_account
from tests.people.cast import Cast, cast


async def go(stage: Stage, phone: Phone, *steps: str) -> None:
    """Answer one question after another: «+text» is typed, anything else is tapped."""
    for step in steps:
        if step.startswith("+"):
            phone.say(step[1:])
        else:
            phone.tap(step)
        await stage.settle()


async def link_token(stage: Stage, school: Cast, role: str) -> str:
    """An invitation made by the school's curator."""
    caller = Caller(school.person_id(school.curator))
    return await stage.app.office.do(caller, invite, school.organisation_id, role)


async def newcomer(stage: Stage, school: Cast, role: str, name: str) -> Phone:
    """Somebody who registers by a link as far as the review."""
    phone = stage.telegram.person(name.split()[1])
    phone.start(await link_token(stage, school, role))
    await stage.settle()
    await go(stage, phone, "Русский", "Даю согласие", f"+{name}", "+учитель", "+физика", "+3")
    if role == "mentor":
        await go(stage, phone, "+дисциплина на уроке", "Готово", "Пропустить", "2", "Лично")
    else:
        await go(stage, phone, "Молодой специалист", "+трудным классом", "Готово", "Пропустить")
    await go(stage, phone, "Ср", "Готово")
    return phone


async def test_a_stranger_finds_the_way_without_a_link(stage: Stage) -> None:
    await cast(stage)
    anna = stage.telegram.person("Анна")
    anna.start()
    await stage.settle()
    assert "На каком языке" in anna.last.text
    await go(stage, anna, "Русский")
    assert "районе" in anna.last.text
    await go(stage, anna, "Заречный район", "Школа № 7")
    assert "Я даю согласие оператору: Школа № 7" in anna.last.text
    await go(stage, anna, "Даю согласие", "+Орлова Анна Петровна", "Наставник", "+учитель")
    await go(
        stage,
        anna,
        "+математика",
        "+24",
        "Следующие ›",
        "Электронный журнал и документы",
        "Готово",
        "Пропустить",
        "3",
    )
    await go(stage, anna, "По видео", "Пн", "Пт", "Готово")
    assert "Всё верно?" in anna.last.text
    assert "Школа № 7" in anna.last.text
    await go(stage, anna, "Всё верно")
    assert "Теперь вас подтвердит куратор" in anna.last.text


async def test_nothing_in_the_list_is_no_dead_end(stage: Stage) -> None:
    anna = stage.telegram.person("Анна")
    anna.start()
    await stage.settle()
    await go(stage, anna, "Русский")
    assert "ссылку-приглашение" in anna.last.text
    await stage.app.database.write(
        lambda session: session.add(Municipality(name="Пустой", created_at=stage.clock()))
    )
    await go(stage, anna, "Назад", "Русский", "Пустой")
    assert "организаций пока нет" in anna.last.text
    await go(stage, anna, "Назад")
    assert "Пустой" in anna.buttons()


async def test_long_lists_have_pages(stage: Stage) -> None:
    def districts(session: Session) -> None:
        for number in range(20):
            session.add(Municipality(name=f"Район {number:02}", created_at=stage.clock()))

    await stage.app.database.write(districts)
    anna = stage.telegram.person("Анна")
    anna.start()
    await stage.settle()
    await go(stage, anna, "Русский")
    assert "Район 07" in anna.buttons()
    assert "Район 08" not in anna.buttons()
    await go(stage, anna, "Следующие ›", "Следующие ›")
    assert "Район 19" in anna.buttons()


async def test_the_curator_confirms_and_both_are_told_once(stage: Stage) -> None:
    school = await cast(stage)
    boris = await newcomer(stage, school, "mentee", "Крылов Борис Ильич")
    await go(stage, boris, "Всё верно")
    await stage.restart()
    await stage.settle()
    assert "ждёт подтверждения" in school.curator.last.text
    assert "Крылов Борис Ильич" in school.curator.last.text
    assert "Работа с трудным классом" in school.curator.last.text
    school.curator.tap("Подтвердить")
    school.curator.tap("Подтвердить")
    await stage.settle()
    assert "Вы с нами, Борис Ильич" in boris.last.text
    assert sum("Вы с нами" in posted.text for posted in boris.messages) == 1
    assert "ask" in boris.commands
    assert "уже ответили" in school.curator.last.text


async def test_not_confirmed_is_told_kindly_and_one_may_begin_anew(stage: Stage) -> None:
    school = await cast(stage)
    boris = await newcomer(stage, school, "mentee", "Крылов Борис Ильич")
    await go(stage, boris, "Всё верно")
    await go(stage, school.curator, "Не подтверждать")
    assert "пока не подтвердили" in boris.last.text
    boris.start()
    await stage.settle()
    assert "районе" in boris.last.text
    await go(stage, boris, "Заречный район", "Школа № 7", "Наставник")
    assert "В чём вы сильны" in boris.last.text  # the rest is known


async def test_of_two_answers_to_one_person_one_counts(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("curator", "Вторая", "Ольга", "Олеговна")
    boris = await newcomer(stage, school, "mentee", "Крылов Борис Ильич")
    await go(stage, boris, "Всё верно")
    role_id = await stage.app.database.read(
        lambda session: session.scalar(select(Role.id).where(Role.state == "pending"))
    )
    assert role_id is not None
    answers = await asyncio.gather(
        *(
            stage.app.office.do(Caller(school.person_id(phone)), confirm_person, role_id, accept)
            for phone, accept in ((school.curator, True), (second, False))
        ),
        return_exceptions=True,
    )
    assert sum(isinstance(answer, Refusal) for answer in answers) == 1
    await stage.settle()


async def test_without_a_curator_the_admin_is_asked_and_a_later_curator_sees_who_waits(
    stage: Stage, admin: Phone
) -> None:
    school = await cast(stage)
    admin.start()
    await stage.settle()

    def nobody_leads(session: Session) -> None:
        for role in session.scalars(select(Role).where(Role.role.in_(["curator", "head"]))):
            role.state = "removed"

    await stage.app.database.write(nobody_leads)
    anna = stage.telegram.person("Анна")
    anna.start()
    await stage.settle()
    await go(stage, anna, "Русский", "Заречный район", "Школа № 7", "Даю согласие")
    await go(stage, anna, "+Орлова Анна", "Наставляемый", "+учитель", "+химия", "+0")
    await go(stage, anna, "Новичок в организации", "+мотивация", "Готово", "Пропустить", "Готово")
    await go(stage, anna, "Всё верно")
    assert "Орлова Анна" in admin.last.text
    admin_id = await stage.app.database.read(
        lambda session: getattr(person_by_account(session, admin.id), "id", 0)
    )
    token = await stage.app.office.do(Caller(admin_id), invite, school.organisation_id, "curator")
    school.curator.start(token)
    await stage.settle()
    await go(stage, school.curator, "Даю согласие")
    assert "Всё верно?" in school.curator.last.text  # the name is known
    await go(stage, school.curator, "Всё верно")
    assert "Орлова Анна" in school.curator.last.text


async def test_back_cancel_and_restart_in_the_middle(stage: Stage) -> None:
    await cast(stage)
    anna = stage.telegram.person("Анна")
    anna.start()
    await stage.settle()
    await go(stage, anna, "English")
    assert "district" in anna.last.text
    await go(stage, anna, "Back", "Татарча")
    assert "районда" in anna.last.text
    await go(stage, anna, "Артка", "Русский", "Заречный район", "Школа № 7", "Даю согласие")
    await stage.restart()
    await go(stage, anna, "+Орлова Анна Петровна", "Назад")
    assert "Как вас зовут" in anna.last.text
    await go(stage, anna, "Отменить")
    assert "Отменено" in anna.screen(2)
    anna.start()
    await stage.settle()
    assert "На каком языке" in anna.last.text


async def test_back_by_a_link_leads_to_the_question_before(stage: Stage) -> None:
    school = await cast(stage)
    anna = stage.telegram.person("Анна")
    anna.start(await link_token(stage, school, "mentor"))
    await stage.settle()
    await go(stage, anna, "Русский", "Даю согласие", "+Орлова Анна", "Назад")
    assert "Как вас зовут" in anna.last.text
    await go(stage, anna, "+Орлова Анна Петровна", "+учитель", "Назад", "Назад")
    assert "Как вас зовут" in anna.last.text
    await go(stage, anna, "+Орлова Анна Петровна")
    assert "предмет" in anna.last.text  # what was answered is not asked again


async def test_a_changed_role_brings_its_questions(stage: Stage) -> None:
    await cast(stage)
    anna = stage.telegram.person("Анна")
    anna.start()
    await stage.settle()
    await go(stage, anna, "Русский", "Заречный район", "Школа № 7", "Даю согласие")
    await go(stage, anna, "+Орлова Анна Петровна", "Наставляемый", "+учитель", "+химия", "+0")
    await go(stage, anna, "Новичок в организации", "+мотивация", "Готово", "Пропустить", "Готово")
    await go(stage, anna, "✎ Роль", "Наставник")
    assert "В чём вы сильны" in anna.last.text
    await go(stage, anna, "Назад")
    assert "Всё верно?" in anna.last.text
    await go(stage, anna, "Всё верно")
    assert "В чём вы сильны" in anna.last.text  # not done before it is answered
    await go(stage, anna, "+Дистанционное обучение", "Готово", "+Медаль", "1", "Лично")
    assert "Всё верно?" in anna.last.text
    await go(stage, anna, "✎ Организация", "Школа № 7", "Всё верно")
    assert "Спасибо" in anna.last.text

    def roles(session: Session) -> list[str]:
        person = person_by_account(session, anna.id)
        assert person is not None
        held = session.scalars(select(Role.role).where(Role.person_id == person.id))
        consents = session.scalars(select(Consent.text_hash).where(Consent.person_id == person.id))
        assert [len(text_hash) for text_hash in consents] == [64]
        return list(held)

    assert await stage.app.database.read(roles) == ["mentor"]


async def test_a_member_with_a_new_link_is_asked_only_what_is_missing(stage: Stage) -> None:
    school = await cast(stage)
    school.mentor.start(await link_token(stage, school, "mentee"))
    await stage.settle()
    assert "Даю согласие" in school.mentor.buttons()  # the cast never saw the text
    await go(stage, school.mentor, "Даю согласие")
    assert "Что ближе к вам" in school.mentor.last.text
    await go(stage, school.mentor, "Есть трудности", "+мотивация", "Готово", "Пропустить")
    assert "Наставникова Анна Петровна" in school.mentor.last.text
    await go(stage, school.mentor, "Всё верно")
    await go(stage, school.curator, "Подтвердить")

    def profile(session: Session) -> tuple[list[str], list[str]]:
        kept = session.get_one(Profile, school.person_id(school.mentor))
        return kept.competences, kept.difficulties

    competences, difficulties = await stage.app.database.read(profile)
    assert competences == ["class-discipline", "lesson-planning"]
    assert difficulties == ["motivation"]
    school.mentor.start(await link_token(stage, school, "mentor"))
    await stage.settle()
    assert "уже с нами" in school.mentor.last.text


async def test_a_link_opened_in_the_middle_is_taken_in(stage: Stage) -> None:
    school = await cast(stage)
    anna = stage.telegram.person("Анна")
    anna.start()
    await stage.settle()
    await go(stage, anna, "Русский", "Заречный район", "Школа № 7", "Даю согласие")
    await go(stage, anna, "+Орлова Анна Петровна")
    anna.start(await link_token(stage, school, "mentor"))
    await stage.settle()
    assert "Ваша должность" in anna.last.text


async def test_a_mark_on_another_page_is_shown(stage: Stage) -> None:
    school = await cast(stage)
    phone = stage.telegram.person("Анна")
    phone.start(await link_token(stage, school, "mentor"))
    await stage.settle()
    await go(stage, phone, "Русский", "Даю согласие", "+Орлова Анна Петровна", "+учитель")
    await go(stage, phone, "+музыка", "+7", "+трудным классом")
    assert "Направление: Психолого-педагогическое" in phone.last.text
    assert "✓ Работа с трудным классом" in phone.buttons()
    await go(stage, phone, "Следующие ›")
    assert "Направление: Методическое" in phone.last.text
    assert "Отмечено: Работа с трудным классом" in phone.last.text


async def test_own_words_are_kept_however_long(stage: Stage) -> None:
    school = await cast(stage)
    phone = stage.telegram.person("Анна")
    phone.start(await link_token(stage, school, "mentor"))
    await stage.settle()
    await go(stage, phone, "Русский", "Даю согласие", "+Орлова Анна Петровна", "+учитель")
    own = "Подготовка спектаклей и школьного театра на двух языках"
    await go(stage, phone, "+музыка", "+7", f"+{own}")
    assert f"✓ {own}" in phone.buttons()
    await go(stage, phone, f"✓ {own}", f"+{own}", "Готово", "Пропустить", "2", "Лично", "Готово")
    assert own in phone.last.text


WRONG_NAMES = [
    "Анна",
    "Иванова А. П.",
    "Иванова 😀 Петровна",
    "👩‍🏫",
    "   .   ",
    "/привет",
    "12345 67",
]


async def test_wrong_input_loses_nothing(stage: Stage) -> None:
    school = await cast(stage)
    phone = stage.telegram.person("Анна")
    phone.start(await link_token(stage, school, "mentor"))
    await stage.settle()
    await go(stage, phone, "Русский", "+привет", "Даю согласие")
    for text in [*WRONG_NAMES, "я" * 4096]:
        phone.say(text)
        await stage.settle()
        assert len(phone.last.text.split("\n\n")[0]) <= 300, text
        assert "Как вас зовут" in phone.last.text, text
    phone.send_photo(b"picture")
    phone.send_sticker()
    phone.send_voice()
    phone.send_location()
    phone.send_contact()
    await stage.settle()
    assert "нужен текст" in phone.last.text
    said = phone.say("Орлова Анна Петровна")
    await stage.settle()
    phone.edit(said, "Орлова Анна Павловна")
    await stage.settle()
    assert "только новые" in phone.last.text
    for command in ("/menu", "/profile", "/help", "/mydata", "/language", "/people", "/start"):
        phone.say(command)
        await stage.settle()
    assert "Ваша должность" in phone.last.text
    await go(stage, phone, "+учитель")
    assert "предмет" in phone.last.text


@pytest.mark.parametrize("name", ["דוד בן גוריון", "محمد أحمد", "\u202eИванов Пётр", "Ли Чжан"])
async def test_names_of_any_script_are_taken(stage: Stage, name: str) -> None:
    school = await cast(stage)
    phone = stage.telegram.person("Анна")
    phone.start(await link_token(stage, school, "mentor"))
    await stage.settle()
    await go(stage, phone, "Русский", "Даю согласие", f"+{name}")
    assert "Ваша должность" in phone.last.text


@pytest.mark.parametrize("payload", ["xyz", "A" * 64, "nobody-1", "0", "--"])
async def test_forged_links_lead_to_the_beginning(stage: Stage, payload: str) -> None:
    phone = stage.telegram.person("Анна")
    phone.start(payload)
    await stage.settle()
    assert "На каком языке" in phone.last.text


async def test_buttons_of_yesterday_and_of_others(stage: Stage) -> None:
    school = await cast(stage)
    boris = await newcomer(stage, school, "mentee", "Крылов Борис Ильич")
    review = boris.last
    confirm = next(b for b in review.buttons if b.text == "Всё верно")
    assert confirm.data is not None
    boris.tap("Всё верно")
    boris.tap("Всё верно")
    await stage.settle()
    boris.press(review, confirm.data)
    stranger = stage.telegram.person("Чужая")
    stranger.start()
    await stage.settle()
    stranger.press(stranger.last, confirm.data)
    card = school.curator.last
    accept = next(b for b in card.buttons if b.text == "Подтвердить")
    assert accept.data is not None
    stranger.press(stranger.last, accept.data)
    school.mentor.press(card, accept.data)
    await stage.settle()
    assert "не нашёл" in stranger.screen(3)

    def pending(session: Session) -> list[str]:
        return list(session.scalars(select(Role.state).where(Role.state == "pending")))

    assert await stage.app.database.read(pending) == ["pending"]


async def test_plain_words_of_a_stranger(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    phone = stage.telegram.person("Анна")
    phone.say("здравствуйте")
    await stage.settle()
    await go(stage, phone, "Познакомиться", "Русский")
    phone.say("/nonsense")
    phone.send_photo(b"x")
    await stage.settle()
    assert "ссылку-приглашение" in phone.last.text

    def strangers(session: Session) -> list[str]:
        return [person.surname for person in session.scalars(select(Person))]

    assert await stage.app.database.read(strangers) == [""]
