"""Profile, language, /mydata and /forget, as people do it."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from locales.catalogue import LANGUAGES
from locales.translator import Translator
from mentoring.people.erasure import erase, erase_again
from mentoring.people.keeping import NOT_PERSONAL, RULES, rule_of
from storage.history import Erasure
from storage.outbox import Outbox
from storage.people import Consent, Person, Profile, person_by_account
from storage.schema import metadata
from tests.people.cast import cast
from tests.people.test_joining import go, link_token, newcomer

EVERY_TABLE = sorted(metadata.tables)


async def test_one_answer_is_changed_by_its_own_question(stage: Stage) -> None:
    school = await cast(stage)
    anna = school.mentor
    await go(stage, anna, "+/profile")
    assert "Наставникова Анна Петровна" in anna.last.text
    await go(stage, anna, "✎ Предмет", "+физика и астрономия")
    assert "физика и астрономия" in anna.last.text
    assert "Мой профиль" in anna.last.text
    await go(stage, anna, "✎ ФИО", "+😀", "+Иванова Анна Петровна")
    assert "Иванова Анна Петровна" in anna.last.text
    await go(stage, anna, "✎ Часовой пояс", "Омск (МСК+3)")
    assert "Омск" in anna.last.text
    await go(stage, anna, "✎ Должность", "Назад")
    assert "ничего не изменилось" in anna.last.text
    await go(stage, anna, "+/profile", "Кто видит мои данные")
    assert "Руководитель" in anna.last.text
    kept = await stage.app.database.read(
        lambda session: session.get_one(Profile, school.person_id(anna))
    )
    assert kept.subject == "физика и астрономия"
    assert kept.competences == ["class-discipline", "lesson-planning"]


async def test_a_second_role_is_asked_only_what_it_needs(stage: Stage) -> None:
    school = await cast(stage)
    await go(stage, school.mentee, "+/profile", "Стать и наставником")
    assert "Согласие" in school.mentee.last.text
    await go(stage, school.mentee, "Даю согласие")
    assert "В чём вы сильны" in school.mentee.last.text
    await go(stage, school.mentee, "+олимпиады", "Готово", "Пропустить", "Всё верно")
    assert "наставник" in school.curator.last.text
    await go(stage, school.curator, "Подтвердить")
    assert "diary" in school.mentee.commands


async def test_the_language_changes_everything_at_once(stage: Stage) -> None:
    school = await cast(stage)
    anna = school.mentor
    await go(stage, anna, "+/language", "English")
    assert "Language: English" in anna.last.text
    await go(stage, anna, "Menu")
    assert "how can I help" in anna.last.text
    await go(stage, anna, "+/profile")
    assert "My profile" in anna.last.text
    await go(stage, anna, "+/language", "Татарча")
    assert "Тел: Татарча" in anna.last.text
    anna.press(anna.last, "lang:xx")
    await stage.settle()


async def test_mydata_gives_everything_as_two_files(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    boris = await newcomer(stage, school, "mentee", "Крылов Борис Ильич")
    await go(stage, boris, "Всё верно", "+/mydata")
    page, data = boris.messages[-2], boris.messages[-1]
    html = boris.download(page).decode()
    assert "Крылов" in html
    assert "Школа № 7" in html
    assert "23 ноября 2026, " in html
    assert "Дисциплина" not in html
    kept = json.loads(boris.download(data))
    assert kept["people"][0]["surname"] == "Крылов"
    assert kept["consents"][0]["text_version"] == "2026-11"
    assert "Наставникова" not in json.dumps(kept, ensure_ascii=False)


async def test_mydata_of_a_stranger_is_short(stage: Stage) -> None:
    anna = stage.telegram.person("Анна")
    await go(stage, anna, "+/mydata")
    assert json.loads(anna.download(anna.last))["people"][0]["surname"] == ""


async def test_forget_asks_once_more_and_erases(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    mentee_id = school.person_id(school.mentee)
    boris = school.mentee
    boris.start(await link_token(stage, school, "mentor"))  # a form is under way
    await stage.settle()
    await go(stage, boris, "Даю согласие", "+/forget")
    assert "приказы и подписанные бумаги" in boris.last.text
    assert "Ваша пара закончится" in boris.last.text
    await go(stage, boris, "Удалить", "Оставить как есть", "+/forget", "Удалить")
    boris.tap("Да, удалить навсегда")
    boris.tap("Да, удалить навсегда")
    await stage.settle()
    assert boris.shows("Ваши данные удалены")

    def left(session: Session) -> None:
        person = session.get_one(Person, mentee_id)
        assert person.telegram_id is None
        assert (person.surname, person.first_name) == ("", "")
        assert person.erased_at is not None
        assert session.get(Profile, mentee_id) is None
        assert session.get(Erasure, mentee_id) is not None
        assert not session.scalars(select(Outbox).where(Outbox.recipient == mentee_id)).all()

    await stage.app.database.read(left)
    why = "Участник удалил свои данные"
    assert why in school.mentor.last.text
    assert "Причина: участник удалил свои данные" in school.curator.last.text
    for phone in (school.mentor, school.curator):
        assert "Борис" not in phone.screen(20)
    boris.start()
    await stage.settle()
    assert "На каком языке" in boris.last.text
    newly = await stage.app.database.read(lambda session: person_by_account(session, boris.id))
    assert newly is not None
    assert newly.id != mentee_id


async def test_an_erased_question_sets_its_helper_free(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await go(stage, school.mentee, "+/ask", "+Как начать урок?", "Сейчас", "Показать имя")
    await go(stage, school.mentee, "Отправить")
    await go(stage, school.mentor, "Отвечу сейчас")
    await go(stage, school.mentee, "+/forget", "Удалить", "Да, удалить навсегда")
    assert school.mentor.shows("отвечать больше не нужно") is not None
    await stage.advance(timedelta(hours=2))
    assert school.mentor.shows("я спросил других") is None
    assert school.curator.shows("Просьба о помощи") is None
    await go(stage, school.mentor, "+/help_requests")
    assert "Сейчас всё спокойно" in school.mentor.last.text


async def test_a_helper_who_is_erased_leaves_no_question_behind(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await go(stage, school.mentee, "+/ask", "+Как начать урок?", "Сейчас", "Показать имя")
    await go(stage, school.mentee, "Отправить")
    await go(stage, school.mentor, "+/forget", "Удалить", "Да, удалить навсегда")
    assert school.mentee.shows("Вопрос у куратора") is not None
    assert "Просьба о помощи" in school.curator.screen(4)


async def test_consent_stays_as_evidence_without_a_person(stage: Stage) -> None:
    school = await cast(stage)
    boris = await newcomer(stage, school, "mentee", "Крылов Борис Ильич")
    await go(stage, boris, "Всё верно", "+/forget", "Удалить", "Да, удалить навсегда")
    consent = await stage.app.database.read(lambda session: session.scalar(select(Consent)))
    assert consent is not None
    assert consent.person_id is None
    assert len(consent.evidence) == 32
    assert len(consent.text_hash) == 64
    assert consent.withdrawn_at == stage.clock()


async def test_a_restored_backup_erases_again(stage: Stage) -> None:
    school = await cast(stage)
    person_id, now = school.person_id(school.mentee), stage.clock()
    await stage.app.database.write(lambda session: erase(session, person_id, now))

    def as_before(session: Session) -> None:
        person = session.get_one(Person, person_id)
        person.surname, person.telegram_id, person.erased_at = "Молодой", 5, None
        erase_again(session)

    await stage.app.database.write(as_before)
    person = await stage.app.database.read(lambda session: session.get_one(Person, person_id))
    assert person.surname == ""
    assert person.telegram_id is None
    assert person.erased_at == now


@pytest.mark.parametrize("name", EVERY_TABLE)
def test_every_table_is_known_to_the_register(name: str) -> None:
    table = metadata.tables[name]
    rule = rule_of(table)
    assert rule is not None or name in NOT_PERSONAL, f"say in mentoring/people/keeping.py: {name}"
    if rule is not None:
        translator = Translator.load(strict=True)
        for locale in LANGUAGES:
            assert translator(locale).has(f"mydata-table-{name}"), (locale, name)


def test_the_register_names_only_what_exists() -> None:
    assert set(RULES) | set(NOT_PERSONAL) <= set(metadata.tables)
    for name, rule in RULES.items():
        for column in (*rule.owners, *rule.personal):
            assert column in metadata.tables[name].columns, (name, column)


async def test_a_blocked_bot_and_coming_back(stage: Stage) -> None:
    school = await cast(stage)
    anna = school.mentor

    async def reach() -> str:
        return await stage.app.database.read(
            lambda session: session.get_one(Person, school.person_id(anna)).reach
        )

    anna.block()
    await stage.settle()
    assert await reach() == "blocked"

    def owe(session: Session) -> None:
        now = stage.clock()
        session.add(
            Outbox(
                recipient=school.person_id(anna),
                kind="commands",
                ids={},
                created_at=now,
                due_at=now,
            )
        )

    await stage.app.database.write(owe)
    await stage.advance(timedelta(hours=1))
    anna.unblock()
    await stage.settle()
    assert await reach() == "reachable"
    assert "diary" in anna.commands
    anna.delete_chat()
    anna.start()
    await stage.settle()
    assert "чем помочь" in anna.last.text


async def test_coming_back_in_the_middle_of_a_form(stage: Stage) -> None:
    school = await cast(stage)
    await go(stage, school.mentor, "+/profile", "✎ Предмет")
    school.mentor.delete_chat()
    school.mentor.start()
    await stage.settle()
    assert "Всё на месте" in school.mentor.screen(4)
    assert "предмет" in school.mentor.last.text
    await go(stage, school.mentor, "+химия")
    assert "химия" in school.mentor.last.text


async def test_the_list_of_people(stage: Stage) -> None:
    school = await cast(stage)
    boris = await newcomer(stage, school, "mentee", "Крылов Борис Ильич")
    await go(stage, boris, "Всё верно")
    for number in range(8):
        await school.add("mentor", f"Запасной{number}", "Пётр")
    curator = school.curator
    await go(stage, curator, "+/people")
    assert "Ждут подтверждения: 1" in curator.last.text
    people = [name for name in curator.buttons() if " · " in name]
    assert people[0] == "ждёт · Крылов Б. И. · наставляемый"
    await go(stage, curator, "Следующие ›", "‹ Предыдущие", "Крылов")
    assert "Крылов Борис Ильич" in curator.last.text
    await go(stage, curator, "Подтвердить", "+/people", "Следующие ›", "Молодой", "Снять роль")
    assert "больше не сможет" in curator.last.text
    curator.tap("Да, снять роль")
    curator.tap("Да, снять роль")
    await stage.settle()
    assert "Роль снята" in school.mentee.last.text
    await go(stage, school.mentee, "+/menu")
    assert "Пока без роли" in school.mentee.last.text
    await go(stage, school.mentor, "+/people")
    assert school.mentor.buttons() == ["Меню"]  # names, and nothing to do


async def test_a_role_in_a_pair_is_not_taken(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await go(stage, school.curator, "+/people", "Молодой", "Снять роль", "Да, снять роль")
    assert "Сначала закончите" in school.curator.last.text
