"""Tasks: set, handed in with evidence, accepted or returned, reminded of, closed."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Act, Caller
from mentoring.mentorships.ending import leave
from mentoring.programmes.agreeing import offer_programme
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.tasks.doing import (
    NewTask,
    accept_task,
    hand_in,
    mark_done,
    move_task,
    set_task,
)
from mentoring.tasks.rules import Piece
from storage.diary import DiaryEntry
from storage.tasks import TaskEvidence
from tests.people.cast import Cast, cast
from tests.people.programme_cast import approved, says, taps, tasks, versions, written

FRIDAY = date(2026, 11, 27)


@pytest.fixture
async def school(stage: Stage) -> Cast:
    """A school with a pair that works already."""
    found = await cast(stage)
    await found.pair()
    return found


async def a_task(school: Cast, text: str = "Составить план урока", due_on: date = FRIDAY) -> int:
    """A task that the mentor has set; its id."""
    office, caller = school.stage.app.office, Caller(school.person_id(school.mentor))
    made = await office.do(caller, set_task, 1, NewTask(text, due_on=due_on))
    await school.stage.settle()
    return made[0]


def about(phone: Phone, text: str) -> list[str]:
    """The messages that a person got which have these words."""
    return [one.text for one in phone.messages if text in one.text]


async def evidence(stage: Stage) -> list[TaskEvidence]:
    """All evidence as it is kept."""
    return await stage.app.database.read(
        lambda session: list(session.query(TaskEvidence).order_by(TaskEvidence.id))
    )


async def test_set_handed_in_returned_and_accepted(stage: Stage, school: Cast) -> None:
    mentor, mentee = school.mentor, school.mentee
    await says(stage, mentor, "/tasks")
    await taps(stage, mentor, "Дать задание")
    await says(stage, mentor, "Составить <b>план</b> урока & прислать")
    await taps(stage, mentor, "К определённому дню")
    await stage.restart()
    await says(stage, mentor, "в пятницу")
    await taps(stage, mentor, "Пропустить")
    assert "Составить <b>план</b> урока & прислать" in mentor.last.text
    assert "Новое задание" in mentee.last.text
    assert "Срок: 27 ноября 2026" in mentee.last.text
    await taps(stage, mentee, "Сдать")
    assert "Сдать задание" not in mentee.buttons()
    mentee.send_photo(b"jpeg", "доска")
    await stage.settle()
    mentee.send_voice()
    await stage.settle()
    mentee.send_document(b"%PDF", "plan.pdf")
    await stage.settle()
    await stage.restart()
    await says(stage, mentee, "Вот что вышло <i>")
    assert "Получено: 4" in mentee.last.text
    await taps(stage, mentee, "Сдать задание")
    assert "Сдано, ждёт проверки" in mentee.last.text
    assert "Задание сдано" in mentor.last.text
    await taps(stage, mentor, "Показать материалы")
    kinds = [one.kind for one in mentor.messages[-5:]]
    assert "photo" in kinds
    assert "document" in kinds
    assert "voice" in kinds
    assert about(mentor, "Вот что вышло <i>")
    await taps(stage, mentor, "Вернуть с замечанием")
    await says(stage, mentor, "Добавьте цели")
    assert "Замечание: Добавьте цели" in mentee.last.text
    await taps(stage, mentee, "Сдать")
    await says(stage, mentee, "Цели добавлены")
    await taps(stage, mentee, "Сдать задание")
    await taps(stage, mentor, "Принять")
    assert "Задание принято" in mentee.last.text
    assert [(one.state, one.done_on) for one in await tasks(stage)] == [
        ("done", date(2026, 11, 23))
    ]
    assert len(await evidence(stage)) == 5
    entries = await stage.app.database.read(lambda s: list(s.query(DiaryEntry)))
    assert [(one.kind, one.text) for one in entries] == [
        ("task", "Составить <b>план</b> урока & прислать")
    ]


async def test_two_taps_hand_in_and_accept_once(stage: Stage, school: Cast) -> None:
    office = stage.app.office
    mentor, mentee = (Caller(school.person_id(p)) for p in (school.mentor, school.mentee))
    task = await a_task(school)
    await office.do(mentee, hand_in, task, [Piece("text", "готово")])
    said = await asyncio.gather(
        *(office.do(mentor, accept_task, task) for _ in range(3)), return_exceptions=True
    )
    assert [type(one) for one in said if one] == [Late, Late]
    with pytest.raises(Late):
        await office.do(mentee, hand_in, task, [Piece("text", "ещё раз")])
    await stage.settle()
    assert len(about(school.mentee, "Задание принято")) == 1


async def test_what_comes_after_waits_and_moves(stage: Stage, school: Cast) -> None:
    office = stage.app.office
    mentor, mentee = (Caller(school.person_id(p)) for p in (school.mentor, school.mentee))
    first = await a_task(school, "Посетить урок")
    await says(stage, school.mentor, "/tasks")
    await taps(stage, school.mentor, "Дать задание")
    await says(stage, school.mentor, "Провести свой урок")
    await taps(stage, school.mentor, "Через несколько дней", "Посетить урок", "7", "Пропустить")
    assert "Сначала: «Посетить урок»" in school.mentor.last.text
    second = next(one for one in await tasks(stage) if one.id != first)
    assert second.due_on == FRIDAY + timedelta(days=7)
    await taps(stage, school.mentee, "Сдать")
    await says(stage, school.mentee, "уже")
    await taps(stage, school.mentee, "Сдать задание")
    assert "Сначала нужно закончить «Посетить урок»" in school.mentee.last.text
    await office.do(mentor, move_task, first, FRIDAY + timedelta(days=3))
    now = {one.id: one.due_on for one in await tasks(stage)}
    assert now[second.id] == FRIDAY + timedelta(days=10)
    await office.do(mentee, hand_in, first, [Piece("text", "был")])
    await office.do(mentor, accept_task, first)
    now = {one.id: one.due_on for one in await tasks(stage)}
    assert now[second.id] == date(2026, 11, 30)
    await stage.settle()


async def test_one_reminder_a_morning_until_it_is_done(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    for text in ("Первое", "Второе"):
        await a_task(school, text)
    await stage.advance(timedelta(days=2))  # Wednesday: nothing yet
    assert not about(mentee, "Сроки на сегодня")
    await stage.advance(timedelta(days=1))  # Thursday, the day before
    assert len(about(mentee, "Сроки на сегодня")) == 1
    assert "Ждут вас: 2 дела" in about(mentee, "Сроки на сегодня")[0]
    await stage.restart()
    await stage.advance(timedelta(days=4))  # Saturday is late, told on Monday
    told = about(mentee, "Сроки на сегодня")
    assert len(told) == 2
    assert "С опозданием: 2" in told[1]
    await says(stage, mentee, "/tasks")
    await taps(stage, mentee, "опаздывает: Первое", "Сдать")
    await says(stage, mentee, "готово")
    await taps(stage, mentee, "Сдать задание")
    await stage.advance(timedelta(days=2))  # the mentor's look is waited for
    assert "на проверке" in str(school.mentor.buttons())
    for task in await tasks(stage):
        await stage.app.office.do(Caller(school.person_id(school.mentor)), mark_done, task.id, [])
    before = len(about(mentee, "Сроки на сегодня"))
    await stage.advance(timedelta(days=40))
    assert len(about(mentee, "Сроки на сегодня")) == before


async def test_a_pause_stops_the_reminders(stage: Stage, school: Cast) -> None:
    from mentoring.mentorships.ending import pause, resume

    await a_task(school)
    curator = Caller(school.person_id(school.curator))
    await stage.app.office.do(curator, pause, 1)
    await stage.advance(timedelta(days=10))
    assert not about(school.mentee, "Сроки на сегодня")
    await stage.app.office.do(curator, resume, 1)
    await stage.advance(timedelta(days=8))
    assert about(school.mentee, "Сроки на сегодня")


async def test_taken_back_and_moved(stage: Stage, school: Cast) -> None:
    mentor, mentee = school.mentor, school.mentee
    await a_task(school)
    await says(stage, mentor, "/tasks")
    await taps(stage, mentor, "Все:", "до 27.11", "Другой срок")
    await says(stage, mentor, "вчера")
    assert "разобрать" in mentor.last.text or "прошёл" in mentor.last.text
    await says(stage, mentor, "1 декабря")
    assert "Срок: 1 декабря 2026" in mentee.last.text
    await taps(stage, mentor, "Отозвать", "Отозвать задание")
    assert "Больше не нужно" in mentor.last.text
    assert "делать больше не нужно" in mentee.last.text
    await says(stage, mentee, "/tasks")
    assert "ничего не ждут" in mentee.last.text


async def test_an_item_of_the_plan_is_changed_with_the_programme(
    stage: Stage, school: Cast
) -> None:
    await approved(school, 1)
    planned = (await tasks(stage))[0]
    mentor = Caller(school.person_id(school.mentor))
    with pytest.raises(Refusal, match="task-planned"):
        await stage.app.office.do(mentor, move_task, planned.id, FRIDAY)
    await says(stage, school.mentor, "/tasks")
    await taps(stage, school.mentor, "Все:")
    first = next(one for one in school.mentor.buttons() if one.startswith("до "))
    await taps(stage, school.mentor, first)
    assert "Отозвать" not in school.mentor.buttons()


async def test_strangers_and_other_mentees(stage: Stage, school: Cast) -> None:
    office = stage.app.office
    second = await school.add("mentee", "Вторая", "Инна", "Львовна")
    group = await school.pair(school.mentor, school.mentee, second)
    mentor = Caller(school.person_id(school.mentor))
    own = school.person_id(school.mentee)
    made = await office.do(mentor, set_task, group, NewTask("Своё", FRIDAY, mentee_id=own))
    both = await office.do(mentor, set_task, group, NewTask("Каждому", FRIDAY))
    assert len(both) == 2
    other = await school.add("mentor", "Чужая", "Вера", "Олеговна")
    for phone in (second, other, school.curator, school.head):
        with pytest.raises(NotFound):
            await office.do(
                Caller(school.person_id(phone)), hand_in, made[0], [Piece("text", "чужое")]
            )
    for phone in (second, school.mentee, other, school.curator):
        with pytest.raises(NotFound):
            await office.do(Caller(school.person_id(phone)), accept_task, made[0])
    await stage.settle()
    copied = school.mentee.forward(school.mentee.last, to=other)
    other.tap("Сдать", message=copied)
    await stage.settle()
    assert "Я не нашёл этого" in other.last.text
    await says(stage, second, "/tasks")
    assert "Своё" not in str(second.buttons())
    assert "Каждому" in str(second.buttons())


async def test_a_deleted_photo_and_a_forgotten_mentee(stage: Stage, school: Cast) -> None:
    mentor, mentee = school.mentor, school.mentee
    await a_task(school)
    await taps(stage, mentee, "Сдать")
    photo = mentee.send_photo(b"jpeg")
    await stage.settle()
    await taps(stage, mentee, "Сдать задание")
    mentee.delete_message(photo)
    await taps(stage, mentor, "Показать материалы")
    assert about(mentor, "автор удалил")
    await says(stage, mentee, "/forget")
    await taps(stage, mentee, "Удалить", "Да, удалить навсегда")
    assert [(one.text, one.state) for one in await tasks(stage)] == [("", "dropped")]


async def test_open_tasks_go_on_with_the_next_mentor(stage: Stage, school: Cast) -> None:
    from mentoring.mentorships.changes import change
    from storage.mentorships import Mentorship

    await a_task(school, "Дочитать книгу")
    done = await a_task(school, "Уже сделано")
    await stage.app.office.do(Caller(school.person_id(school.mentor)), mark_done, done, [])
    await says(stage, school.mentee, "/pair")
    await taps(stage, school.mentee, "Выйти из пары", "Большая нагрузка", "Выйти из пары")
    await stage.advance(timedelta(days=10))
    assert "dropped" in {one.state for one in await tasks(stage)}
    second = await school.add("mentor", "Вторая", "Вера", "Олеговна")
    pair = await school.pair(second, school.mentee, state="ordered")

    def begin(session: Session) -> None:
        change(Act(session, stage.clock(), None), session.get_one(Mentorship, pair), "active")

    await stage.app.database.write(begin)
    await stage.settle()
    await stage.advance(timedelta(minutes=1))
    moved = [one for one in await tasks(stage) if one.mentorship_id == pair]
    assert [(one.text, one.due_on) for one in moved] == [("Дочитать книгу", date(2026, 12, 10))]
    for phone in (second, school.mentee):
        assert about(phone, "перешли в новую пару")


async def test_who_leaves_a_group_is_not_waited_for(stage: Stage, school: Cast) -> None:
    second = await school.add("mentee", "Вторая", "Инна", "Львовна")
    group = await school.pair(school.mentor, school.mentee, second)
    mentor = Caller(school.person_id(school.mentor))
    made = await stage.app.office.do(mentor, set_task, group, NewTask("Каждому", FRIDAY))
    version = await written(school, group)
    await stage.app.office.do(mentor, offer_programme, version)
    await stage.settle()
    await taps(stage, school.mentee, "Согласиться")
    await stage.app.office.do(Caller(school.person_id(second)), leave, group, "other")
    await stage.settle()
    assert [one.state for one in await versions(stage)] == ["agreed"]
    assert [one.state for one in await tasks(stage) if one.id in made] == ["open", "dropped"]
