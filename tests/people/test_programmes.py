"""A programme, from its first word to its end, by those who write, agree and approve it."""

import asyncio
import io
from datetime import timedelta

import pytest
from docx import Document

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.programmes.agreeing import agree_programme, approve_programme, offer_programme
from mentoring.programmes.changing import change_programme
from mentoring.programmes.circle import hash_of
from mentoring.programmes.writing import begin_programme, save_section
from mentoring.refusals import Forbidden, Late, NotFound, Refusal
from tests.people.cast import Cast, cast
from tests.people.programme_cast import (
    approved,
    programmes,
    says,
    taps,
    tasks,
    versions,
    written,
)


@pytest.fixture
async def school(stage: Stage) -> Cast:
    """A school with a pair that works already."""
    found = await cast(stage)
    await found.pair()
    return found


def words(phone: Phone) -> str:
    """The text of the DOCX that a person got last."""
    document = Document(io.BytesIO(phone.download(phone.last)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


async def test_mentor_writes_mentee_agrees_curator_approves(stage: Stage, school: Cast) -> None:
    mentor, mentee, curator = school.mentor, school.mentee, school.curator
    await says(stage, mentor, "/programme")
    assert "программы ещё нет" in mentor.last.text
    await taps(stage, mentor, "Начать программу", "Продолжить заполнение")
    assert "Какую трудность решаем" in mentor.last.text
    assert "Дисциплина" in mentor.last.text  # from the mentee's own profile
    await taps(stage, mentor, "Взять образец")
    await says(stage, mentor, "Умеет слушать детей")
    assert "Какова цель" in mentor.last.text
    assert "закрепления на месте работы" in mentor.last.text
    await taps(stage, mentor, "Взять образец", "Взять образец")
    await stage.restart()
    await taps(stage, mentor, "Отменить")
    assert any("сохранено" in one.text for one in mentor.messages[-2:])
    await says(stage, mentor, "/programme")
    assert "Осталось заполнить 7 разделов" in mentor.last.text
    await taps(stage, mentor, "Продолжить заполнение")
    assert "Что будут делать" in mentor.last.text
    await taps(stage, mentor, *["Взять образец"] * 3, "Очно", "Взять образец", "Взять образец")
    assert "Осталось заполнить 1 раздел" in mentor.last.text
    assert "Отправить на согласование" not in mentor.buttons()
    await taps(stage, mentor, "План мероприятий", "Взять образец", "План для нашей формы")
    assert "План мероприятий: 8" in mentor.last.text
    await taps(stage, mentor, "К программе", "Отправить на согласование")
    assert "На согласовании" in mentor.last.text
    assert "просит прочитать" in mentee.last.text
    assert not curator.messages
    await taps(stage, mentee, "Согласиться")
    assert "ждёт утверждения" in mentee.last.text
    assert "Теперь её утверждает куратор" in mentor.last.text
    assert "Программа ждёт утверждения" in curator.last.text
    await taps(stage, curator, "Утвердить")
    assert "Действует" in curator.last.text
    for phone in (mentor, mentee):
        assert "Программа утверждена!" in phone.last.text
    assert [one.state for one in await versions(stage)] == ["approved"]
    assert len(await tasks(stage)) == 8
    await taps(stage, mentee, "Файл DOCX")
    paper = words(mentee)
    for part in ("УТВЕРЖДАЮ", "Куратова Мария Ивановна", "Умеет слушать детей", "Редакция 1"):
        assert part in paper
    assert "Наставникова Анна Петровна, 23.11.2026" in paper
    assert "Посетить урок наставника" in paper


async def test_both_write_in_the_same_draft(stage: Stage, school: Cast) -> None:
    mentor, mentee = school.mentor, school.mentee
    await says(stage, mentor, "/programme")
    await taps(stage, mentor, "Начать программу")
    await says(stage, mentee, "/programme")
    await taps(stage, mentee, "Продолжить заполнение")
    await says(stage, mentee, "Боюсь родительских собраний")
    assert "Отправить на согласование" not in mentee.buttons()
    await says(stage, mentor, "/programme")
    assert "Боюсь родительских собраний" in mentor.last.text
    await taps(stage, mentor, "Исправить раздел", "Проблема")
    assert "Сейчас написано" in mentor.last.text
    await says(stage, mentor, "Родительские собрания")
    assert (await versions(stage))[0].problem == "Родительские собрания"


async def test_the_first_word_is_given_back_with_a_remark(stage: Stage, school: Cast) -> None:
    mentor, mentee, curator = school.mentor, school.mentee, school.curator
    pair = 1
    version = await written(school, pair)
    await stage.app.office.do(Caller(school.person_id(mentor)), offer_programme, version)
    await stage.settle()
    await taps(stage, mentee, "Вернуть с замечанием")
    await says(stage, mentee, "Добавьте работу с родителями")
    assert "вернулась на доработку" in mentor.last.text
    assert "Замечание: Добавьте работу с родителями" in mentor.last.text
    await taps(stage, mentor, "Исправить раздел", "Задачи")
    await says(stage, mentor, "1. Работа с родителями")
    await taps(stage, mentor, "Отправить на согласование")
    await taps(stage, mentee, "Согласиться")
    await taps(stage, curator, "Вернуть с замечанием")
    await says(stage, curator, "Уточните сроки")
    assert "Уточните сроки" in mentor.last.text
    assert "Уточните сроки" in mentee.last.text
    assert (await versions(stage))[0].state == "draft"


async def test_nobody_agrees_to_what_they_have_not_read(stage: Stage, school: Cast) -> None:
    """The text changes between reading and agreeing: the old button is refused."""
    mentor, mentee = school.mentor, school.mentee
    office = stage.app.office
    version = await written(school, 1)
    caller = Caller(school.person_id(mentor))
    await office.do(caller, offer_programme, version)
    await stage.settle()
    read = mentee.last
    await says(stage, mentor, "/programme")
    await taps(stage, mentor, "Взять назад")
    await office.do(caller, save_section, version, "goal", "Совсем другая цель")
    await office.do(caller, offer_programme, version)
    await stage.settle()
    mentee.tap("Согласиться", message=read)
    await stage.settle()
    assert (await versions(stage))[0].state == "offered"
    assert "Совсем другая цель" in "".join(one.text for one in mentee.messages)
    await says(stage, mentee, "/programme")
    await taps(stage, mentee, "Согласиться")
    assert (await versions(stage))[0].state == "agreed"


async def test_two_taps_and_two_curators_approve_once(stage: Stage, school: Cast) -> None:
    office = stage.app.office
    version = await written(school, 1)
    await office.do(Caller(school.person_id(school.mentor)), offer_programme, version)
    text = hash_of((await versions(stage))[0])
    mentee = Caller(school.person_id(school.mentee))
    said = await asyncio.gather(
        *(office.do(mentee, agree_programme, version, text) for _ in range(3)),
        return_exceptions=True,
    )
    assert [type(one) for one in said if one] == [Late, Late]
    people = [Caller(school.person_id(phone)) for phone in (school.curator, school.head)]
    said = await asyncio.gather(
        *(office.do(person, approve_programme, version) for person in people * 2),
        return_exceptions=True,
    )
    assert [one for one in said if one is None] == [None]
    assert len(await tasks(stage)) == 8
    await stage.settle()


async def test_two_mentors_taps_begin_one_programme(stage: Stage, school: Cast) -> None:
    office, caller = stage.app.office, Caller(school.person_id(school.mentor))
    said = await asyncio.gather(
        *(office.do(caller, begin_programme, 1, "usual") for _ in range(3)),
        return_exceptions=True,
    )
    assert sum(isinstance(one, Late) for one in said) == 2
    assert len(await programmes(stage)) == 1


async def test_too_short_and_too_long_are_said_clearly(stage: Stage, school: Cast) -> None:
    mentor = school.mentor
    await written(school, 1)
    await says(stage, mentor, "/programme")
    await taps(stage, mentor, "Исправить раздел", "Последний день")
    await says(stage, mentor, "15 декабря")
    assert "не меньше 3 месяцев: до 01.02.2027" in mentor.last.text
    await says(stage, mentor, "31.12.2027")
    assert "не больше 12 месяцев" in mentor.last.text
    await taps(stage, mentor, "9 месяцев")
    assert (await versions(stage))[0].ends_on.isoformat() == "2027-08-01"


async def test_a_silent_mentee_is_reminded_and_then_it_goes_back(
    stage: Stage, school: Cast
) -> None:
    version = await written(school, 1)
    await stage.app.office.do(Caller(school.person_id(school.mentor)), offer_programme, version)
    await stage.settle()
    asked = len(school.mentee.messages)
    await stage.advance(timedelta(days=4))
    assert len(school.mentee.messages) == asked + 2
    await stage.advance(timedelta(days=4))
    assert "пять рабочих дней" in school.curator.last.text
    await stage.advance(timedelta(days=4))
    assert (await versions(stage))[0].state == "draft"
    assert "вернулась на доработку" in school.mentor.last.text


async def test_a_change_needs_both_and_the_curator(stage: Stage, school: Cast) -> None:
    mentor, mentee, curator = school.mentor, school.mentee, school.curator
    await approved(school, 1)
    await says(stage, mentor, "/programme")
    await taps(stage, mentor, "Изменить программу")
    await says(stage, mentor, "Добавляем открытый урок")
    await taps(stage, mentor, "План мероприятий", "Добавить")
    await says(stage, mentor, "Провести открытый урок")
    await taps(stage, mentor, "Методическое", "Наставляемый", "Пропустить")
    await taps(stage, mentor, "Через несколько дней", "Посетить урок", "7")
    assert "Всё верно?" in mentor.last.text
    await stage.restart()
    await taps(stage, mentor, "Сохранить")
    assert "План мероприятий: 9" in mentor.last.text
    assert len(await tasks(stage)) == 8  # not in force yet
    await taps(stage, mentor, "К программе", "Отправить на согласование")
    assert "Добавляем открытый урок" in mentee.last.text
    await taps(stage, mentee, "Согласиться")
    await taps(stage, curator, "Утвердить")
    lessons = {one.text: one for one in await tasks(stage)}
    assert len(lessons) == 9
    visit, lesson = (
        lessons["Посетить урок наставника и разобрать его"],
        lessons["Провести открытый урок"],
    )
    assert lesson.after_id == visit.id
    assert lesson.due_on == visit.due_on + timedelta(days=7)
    assert [one.state for one in await versions(stage)] == ["replaced", "approved"]
    await taps(stage, mentee, "История")
    assert "Редакция 1: действовала раньше" in mentee.last.text
    assert "Согласны: Наставникова А. П., Молодой Б. И." in mentee.last.text
    await taps(stage, mentee, "Файл редакции 1")
    assert "открытый урок" not in words(mentee)


async def test_either_side_prolongs_and_shortens(stage: Stage, school: Cast) -> None:
    mentor, mentee, curator = school.mentor, school.mentee, school.curator
    await approved(school, 1)
    await says(stage, mentee, "/programme")
    await taps(stage, mentee, "Продлить или сократить")
    await says(stage, mentee, "31.12.2027")
    assert "не больше 12 месяцев" in mentee.last.text
    await says(stage, mentee, "30 июня 2027")
    await says(stage, mentee, "Не успеваем")
    assert "Не успеваем" in mentor.last.text
    await taps(stage, mentor, "Согласиться")
    await taps(stage, curator, "Утвердить")
    await says(stage, mentor, "/programme")
    assert "по 30 июня 2027" in mentor.last.text
    await taps(stage, mentor, "Продлить или сократить")
    await says(stage, mentor, "15 марта 2027", "Раньше справимся")
    await taps(stage, mentee, "Согласиться")
    await taps(stage, curator, "Утвердить")
    assert max(one.due_on for one in await tasks(stage)).isoformat() <= "2027-03-15"


async def test_the_three_ends(stage: Stage, school: Cast) -> None:
    mentor, mentee, curator = school.mentor, school.mentee, school.curator
    await approved(school, 1)
    await says(stage, mentor, "/programme")
    await taps(stage, mentor, "Завершить программу", "Завершить")
    assert "осталось 8 невыполненных" in mentor.last.text
    for one in range(8):
        await says(stage, mentor, "/programme")
        await taps(stage, mentor, "План и задания")
        first = next(b for b in mentor.buttons() if b.startswith(("до ", "опаздывает")))
        await taps(stage, mentor, first, "Отметить сделанным")
        if "Сначала нужно" in mentor.last.text or mentor.last.text.startswith("Сначала"):
            raise AssertionError(one)
        await taps(stage, mentor, "Отметить сделанным")
    await says(stage, mentor, "/programme")
    assert "сделано 8 из 8" in mentor.last.text
    await taps(stage, mentor, "Завершить программу", "Завершить")
    assert "план выполнен полностью" in mentor.last.text
    assert "план выполнен полностью" in mentee.last.text
    assert "план выполнен полностью" in curator.last.text
    await approved(school, 1)  # a continuation is a new programme
    await says(stage, mentee, "/programme")
    await taps(stage, mentee, "Закончить раньше", "Изменились потребности", "Пропустить")
    assert "по желанию участников" in mentee.last.text
    assert "по желанию участников" in mentor.last.text
    await approved(school, 1)
    await says(stage, curator, "/programme")
    await taps(stage, curator, "Наставникова", "Закончить программу")
    await says(stage, curator, "Нет встреч")
    assert "Закончена куратором" in mentor.last.text
    states = [one.state for one in await programmes(stage)]
    assert states == ["completed", "ended_by_participant", "ended_by_curator"]


async def test_the_end_of_the_pair_ends_its_programme(stage: Stage, school: Cast) -> None:
    await approved(school, 1)
    await says(stage, school.mentee, "/pair")
    await taps(stage, school.mentee, "Выйти из пары", "Большая нагрузка", "Выйти из пары")
    assert [one.state for one in await programmes(stage)] == ["ended_by_participant"]
    assert {one.state for one in await tasks(stage)} == {"dropped"}
    await stage.advance(timedelta(days=40))
    assert not any("Сроки" in one.text for one in school.mentee.messages)


async def test_the_picture_and_the_end_in_sight(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    await approved(school, 1)
    await says(stage, mentee, "/programme")
    await taps(stage, mentee, "План картинкой")
    assert "Сделано: 0, впереди: 8, с опозданием: 0" in mentee.last.text
    assert mentee.download(mentee.last).startswith(b"\x89PNG")
    await stage.advance(timedelta(days=176))
    assert any("Программа скоро закончится" in one.text for one in mentee.messages)
    assert not any("Срок программы прошёл" in one.text for one in mentee.messages)
    await stage.advance(timedelta(days=16))
    assert any("Срок программы прошёл" in one.text for one in school.curator.messages)


async def test_a_template_of_ones_own(stage: Stage, school: Cast) -> None:
    mentor = school.mentor
    await approved(school, 1)
    await says(stage, mentor, "/programme")
    await taps(stage, mentor, "Сохранить план")
    await says(stage, mentor, "Мой первый год <b>")
    other = await school.add("mentee", "Новенький", "Глеб", "Олегович")
    await school.pair(mentor, other)
    await says(stage, mentor, "/programme")
    await taps(stage, mentor, "Новенький", "Начать программу", "План мероприятий", "Взять образец")
    await taps(stage, mentor, "Мой: Мой первый год <b>")
    assert "План мероприятий: 8" in mentor.last.text
    await taps(stage, mentor, "Взять образец", "Мой: Мой первый год <b>")
    assert "План мероприятий: 8" in mentor.last.text  # nothing comes twice
    await taps(stage, mentor, "Взять образец", "Удалить", "Удалить образец")
    assert "Образец удалён" in mentor.last.text


async def test_three_years_in_stages(stage: Stage, school: Cast) -> None:
    mentor, curator = school.mentor, school.curator
    await approved(school, 1, "staged")
    await says(stage, mentor, "/programme")
    assert "Этап 1 из 3, адаптация" in mentor.last.text
    controls = [one for one in await tasks(stage) if one.kind == "control"]
    assert [one.stage for one in controls] == [1, 1, 1, 2, 3]
    await says(stage, curator, "/tasks")
    await taps(stage, curator, "Обзорный контроль")
    await taps(stage, curator, "Записать итог")
    await says(stage, curator, "Уроки проводит уверенно")
    await taps(stage, curator, "Записать итог")
    assert "Сделано" in curator.last.text
    await taps(stage, curator, "Показать материалы")
    assert any("Уроки проводит уверенно" in one.text for one in curator.messages)
    await says(stage, mentor, "/programme")
    await taps(stage, mentor, "Файл DOCX")
    paper = words(mentor)
    assert "Этап 3. Развитие потенциала молодого специалиста" in paper
    assert "выполнено 23.11.2026" in paper


async def test_filing_is_due_two_days_after_the_interview_that_was(
    stage: Stage, school: Cast
) -> None:
    from mentoring.tasks.doing import record_control

    await approved(school, 1, "staged")
    curator = Caller(school.person_id(school.curator))
    found = {(one.stage, one.kind): one for one in await tasks(stage)}
    with pytest.raises(Refusal, match="task-waits"):
        await stage.app.office.do(curator, record_control, found[1, "filing"].id, [])
    await stage.app.office.do(curator, record_control, found[1, "interview"].id, [])
    now = {one.id: one for one in await tasks(stage)}
    assert now[found[1, "filing"].id].due_on.isoformat() == "2026-11-25"
    assert now[found[1, "conclusion"].id].due_on.isoformat() == "2026-11-23"


async def test_strangers_and_others_of_the_school(stage: Stage, school: Cast) -> None:
    office = stage.app.office
    version = await written(school, 1)
    other = await school.add("mentor", "Чужая", "Вера", "Олеговна")
    for phone in (other, school.curator, school.head):
        with pytest.raises((NotFound, Forbidden)):
            await office.do(Caller(school.person_id(phone)), save_section, version, "goal", "x")
    for phone in (other, school.mentor, school.mentee):
        with pytest.raises((NotFound, Forbidden)):
            await office.do(Caller(school.person_id(phone)), approve_programme, version)
    await says(stage, school.mentor, "/programme")
    copied = school.mentor.forward(school.mentor.last, to=other)
    other.tap("План мероприятий", message=copied)
    await stage.settle()
    assert "Я не нашёл этого" in other.last.text
    await says(stage, other, "/programme")
    assert "Программы пока нет" in other.last.text


async def test_a_group_agrees_one_and_all(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("mentee", "Вторая", "Инна", "Львовна")
    pair = await school.pair(school.mentor, school.mentee, second)
    version = await written(school, pair)
    await stage.app.office.do(Caller(school.person_id(school.mentor)), offer_programme, version)
    await stage.settle()
    await taps(stage, school.mentee, "Согласиться")
    assert (await versions(stage))[0].state == "offered"
    await taps(stage, second, "Согласиться")
    assert (await versions(stage))[0].state == "agreed"


async def test_one_change_at_a_time(stage: Stage, school: Cast) -> None:
    programme = await approved(school, 1)
    caller = Caller(school.person_id(school.mentor))
    said = await asyncio.gather(
        *(stage.app.office.do(caller, change_programme, programme, "x") for _ in range(2)),
        return_exceptions=True,
    )
    assert sum(isinstance(one, Late) for one in said) == 1


async def test_forgetting_empties_the_words_of_a_programme(stage: Stage, school: Cast) -> None:
    await approved(school, 1)
    await says(stage, school.mentee, "/forget")
    await taps(stage, school.mentee, "Удалить", "Да, удалить навсегда")
    [version] = await versions(stage)
    assert (version.problem, version.goal, version.plan) == ("", "", [])
    assert {one.text for one in await tasks(stage)} == {""}
    assert [one.state for one in await programmes(stage)] == ["ended_by_participant"]
    await says(stage, school.mentor, "/programme")
    assert "программы ещё нет" in school.mentor.last.text or "Программы" in school.mentor.last.text
