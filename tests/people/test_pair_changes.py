"""What changes while a pair works: term and form, a stand-in, another mentor, a notice (§4, L1)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from handlers.mentorships.buttons import Amend, Mine, Pair, Stand
from mentoring.acting import Caller
from mentoring.meetings.proposing import Proposal
from mentoring.meetings.proposing import propose as propose_meeting
from mentoring.mentorships.amending import answer_amendment, propose_form, propose_term
from mentoring.mentorships.another import ask_another
from mentoring.mentorships.ending import call_off, end, leave
from mentoring.mentorships.proposing import propose
from mentoring.mentorships.standing_in import answer_stand_in, ask_stand_in, who_mentors
from mentoring.refusals import Late, Refusal
from storage.absences import Absence
from storage.meetings import Attendee
from storage.mentorships import Amendment, Mentorship, StandIn
from tests.people.cast import Cast, cast
from tests.people.test_forms_of_pairs import on_paper, row_of
from tests.people.test_mentorships import kept, saying_yes, says, state_of, taps, together

DAY = timedelta(days=1)
TODAY = date(2026, 11, 23)
CARD = ("Работают: 1", "Наставникова А. П. – Молодой Б. И.")


async def opened(school: Cast) -> None:
    await says(school.curator, school.stage, "/pairs")
    await taps(school.curator, school.stage, *CARD)


async def test_a_term_is_prolonged_by_both(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    await says(school.mentor, stage, "/pair")
    await taps(school.mentor, stage, "Изменить", "Продлить или сократить")
    await says(school.mentor, stage, "20.11.2026")
    await taps(school.mentor, stage, "Предложить")
    assert "должен быть впереди" in school.mentor.last.text
    await taps(school.mentor, stage, "Последний день")
    await says(school.mentor, stage, "31.08.2027")
    await stage.restart()
    await taps(school.mentor, stage, "Предложить")
    assert "Ждём: Борис Ильич" in school.mentor.last.text
    assert (await row_of(stage, number)).ends_on == date(2027, 5, 31)
    assert "Новый последний день: 31 августа 2027" in school.mentee.last.text
    assert school.curator.shows("В паре предложили изменение")
    school.mentee.tap("Согласиться")
    school.mentee.tap("Согласиться")
    await stage.settle()
    assert (await row_of(stage, number)).ends_on == date(2027, 8, 31)
    assert school.mentor.shows("Согласны все")
    assert "дополнительным соглашением" in school.curator.last.text


async def test_a_no_leaves_all_as_it_was(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    await opened(school)
    await taps(school.curator, stage, "Изменить", "Форма и вид", "Вид наставничества")
    await taps(school.curator, stage, "виртуальное", "Готово", "Предложить")
    assert "Ждём: Анна Петровна, Борис Ильич" in school.curator.last.text
    await taps(school.mentor, stage, "Согласиться")
    assert (await row_of(stage, number)).kinds == []
    await taps(school.mentee, stage, "Оставить как есть")
    assert (await row_of(stage, number)).kinds == []
    assert "Всё остаётся как было" in school.mentor.last.text
    assert "Всё остаётся как было" in school.curator.last.text
    assert "Борис" not in school.mentor.last.text.partition("согласились не все")[2]


async def test_both_answer_a_change_at_once(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    office = stage.app.office
    curator, mentor, mentee = (
        Caller(school.person_id(p)) for p in (school.curator, school.mentor, school.mentee)
    )
    code = "teacher_teacher/class-young/virtual"
    made = await office.do(curator, propose_form, number, code)
    results = await together(
        office.do(mentor, answer_amendment, made, True),
        office.do(mentee, answer_amendment, made, True),
    )
    assert sorted(map(str, results)) == ["agreed", "waiting"]
    row = await row_of(stage, number)
    assert (row.variant, row.kinds) == ("class-young", ["virtual"])
    with pytest.raises(Late, match="amendment-over"):
        await office.do(mentor, answer_amendment, made, False)
    await stage.settle()


async def test_only_one_change_at_a_time_and_it_can_be_taken_back(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    office = stage.app.office
    mentor, mentee = (Caller(school.person_id(p)) for p in (school.mentor, school.mentee))
    results = await together(
        office.do(mentor, propose_term, number, date(2027, 6, 30)),
        office.do(mentee, propose_term, number, date(2027, 7, 31)),
    )
    await stage.settle()
    assert sorted(type(result).__name__ for result in results) == ["Late", "int"]
    await says(school.mentor, stage, "/pair")
    await taps(school.mentor, stage, "Изменить", "Что предложено", "Снять предложение")
    assert "Предложение снято" in school.mentor.last.text
    assert "Предложение снято" in school.mentee.last.text


async def test_an_unanswered_change_lapses(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    office, mentor = stage.app.office, Caller(school.person_id(school.mentor))
    made = await office.do(mentor, propose_term, number, date(2027, 6, 30))
    await stage.advance(10 * DAY)
    state = await kept(stage, lambda s: s.get_one(Amendment, made).state)
    assert state == "lapsed"
    assert "оно снято" in school.mentor.last.text
    assert (await row_of(stage, number)).ends_on == date(2027, 5, 31)


async def test_a_change_of_what_ends_is_asked_no_more(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    office, mentor = stage.app.office, Caller(school.person_id(school.mentor))
    made = await office.do(mentor, propose_term, number, date(2027, 6, 30))
    mentee = Caller(school.person_id(school.mentee))
    results = await together(
        office.do(mentee, leave, number, "other"),
        office.do(mentee, answer_amendment, made, True),
    )
    await stage.settle()
    assert results[0] == "left"
    assert await state_of(stage, number) == "ended_by_participant"


async def test_a_short_one_stays_short(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()

    def shorten(session: Session) -> None:
        row = session.get_one(Mentorship, number)
        row.kinds = ["short_term"]

    await stage.app.database.write(shorten)
    office, mentor = stage.app.office, Caller(school.person_id(school.mentor))
    with pytest.raises(Refusal, match="term-not-short"):
        await office.do(mentor, propose_term, number, date(2027, 4, 30))
    await office.do(mentor, propose_term, number, date(2027, 1, 29))
    await stage.settle()


async def test_the_last_day_comes_near_and_passes(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    office = stage.app.office
    mentor, mentee = (Caller(school.person_id(p)) for p in (school.mentor, school.mentee))
    made = await office.do(mentor, propose_term, number, date(2026, 12, 11))
    await office.do(mentee, answer_amendment, made, True)
    await stage.advance(6 * DAY)
    assert school.mentee.shows("подходит к концу")
    await stage.advance(14 * DAY)
    assert school.curator.shows("Срок этой пары вышел")
    assert await state_of(stage, number) == "active"


async def test_somebody_stands_in_for_a_time(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    deputy = await school.add("mentor", "Другов", "Иван", "Иванович")
    await opened(school)
    await taps(school.curator, stage, "Изменить", "Замена на время", "Другов И. И.", "Сегодня")
    await stage.restart()
    await says(school.curator, stage, "27.11.2026")
    await taps(school.curator, stage, "Попросить")
    assert "заменить наставника на время" in deputy.last.text
    deputy.tap("Согласиться")
    deputy.tap("Согласиться")
    await stage.settle()
    for phone in (school.mentor, school.mentee, school.curator):
        assert phone.shows("Замена наставника на время")
    row = await row_of(stage, number)
    assert await kept(stage, lambda s: who_mentors(s, row, stage.clock())) == school.person_id(
        deputy
    )
    await says(deputy, stage, "/pair")
    assert "Вы заменяете наставника" in deputy.last.text
    await stage.advance(6 * DAY)
    assert school.mentee.shows("Замена закончилась, наставник продолжает")
    assert await kept(stage, lambda s: who_mentors(s, row, stage.clock())) == row.mentor_id


async def test_a_stand_in_says_no_or_stops_or_does_not_answer(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    deputy = await school.add("mentor", "Другов", "Иван", "Иванович")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    asked = (number, school.person_id(deputy), TODAY, TODAY + 20 * DAY)
    await office.do(curator, ask_stand_in, *asked)
    with pytest.raises(Late, match="stand-in-open"):
        await office.do(curator, ask_stand_in, *asked)
    await stage.settle()
    await taps(deputy, stage, "Отказаться")
    assert school.curator.shows("С заменой не получилось")
    assert not school.mentee.shows("замен")
    made = await office.do(curator, ask_stand_in, *asked)
    await office.do(Caller(school.person_id(deputy)), answer_stand_in, made, True)
    await stage.settle()
    await says(deputy, stage, "/pair")
    await taps(deputy, stage, "Больше не могу")
    assert school.mentee.shows("Замены больше нет")
    last = await office.do(curator, ask_stand_in, *asked)
    await stage.advance(10 * DAY)
    state = await kept(stage, lambda s: s.get_one(StandIn, last).state)
    assert state == "declined"


async def test_another_mentor_is_asked_for_quietly(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    other = await school.add("mentor", "Другов", "Иван", "Иванович")
    before = len(school.mentor.messages)
    await says(school.mentee, stage, "/pair")
    await taps(school.mentee, stage, "Изменить", "Другой наставник", "Не сложился контакт")
    await stage.restart()
    await taps(school.mentee, stage, "Передать")
    assert "Куратор знает" in school.mentee.last.text
    assert "Тихая просьба о другом наставнике: Молодой Б. И." in school.curator.last.text
    assert len(school.mentor.messages) == before
    await says(school.mentor, stage, "/pair")
    assert "просьба" not in school.mentor.last.text.lower()
    assert "другой наставник" not in school.mentor.last.text.lower()
    await taps(school.curator, stage, "Подобрать: Молодой Б. И.", "Другов И. И.", "Предложить")
    new = number + 1
    assert await state_of(stage, number) == "active"
    assert await saying_yes(school, other, new) == "waiting"
    assert await saying_yes(school, school.mentee, new) == "agreed"
    await on_paper(school, new)
    assert await state_of(stage, new) == "active"
    assert await state_of(stage, number) == "ended_by_participant"
    assert "Работа пары завершена" in school.mentor.last.text
    assert "контакт" not in school.mentor.last.text


async def test_the_wish_is_taken_back(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    office, mentee = stage.app.office, Caller(school.person_id(school.mentee))
    await office.do(mentee, ask_another, number, "workload")
    with pytest.raises(Late, match="change-asked"):
        await office.do(mentee, ask_another, number, "workload")
    with pytest.raises(Refusal, match="forbidden"):
        await office.do(Caller(school.person_id(school.mentor)), ask_another, number, "other")
    await says(school.mentee, stage, "/pair")
    await taps(school.mentee, stage, "Изменить", "Оставить наставника")
    assert school.curator.shows("Просьба о другом наставнике снята")


async def test_a_successor_while_the_notice_runs(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    other = await school.add("mentor", "Другов", "Иван", "Иванович")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    await office.do(Caller(school.person_id(school.mentor)), leave, number, "workload")
    pair = (school.organisation_id, school.person_id(other), school.person_id(school.mentee))
    new = await office.do(curator, propose, *pair)
    await saying_yes(school, other, new)
    await saying_yes(school, school.mentee, new)
    await stage.advance(5 * DAY)
    assert await state_of(stage, number) == "ended_by_participant"
    await on_paper(school, new)
    assert await state_of(stage, new) == "active"


async def test_mentor_and_employer_give_notice_at_once(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    office = stage.app.office
    curator, mentor = (Caller(school.person_id(p)) for p in (school.curator, school.mentor))
    results = await together(
        office.do(mentor, leave, number, "workload"),
        office.do(curator, end, number, "no-contact"),
    )
    await stage.settle()
    assert sorted(type(result).__name__ for result in results) == ["Late", "str"]
    if isinstance(results[1], Late):
        with pytest.raises(Late, match="not-leaving"):
            await office.do(curator, call_off, number)
    await stage.advance(5 * DAY)
    assert (await state_of(stage, number)).startswith("ended_by_")


async def test_goals_reached_need_no_notice(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    await opened(school)
    await taps(school.curator, stage, "Завершить", "Цели достигнуты", "Завершить")
    assert await state_of(stage, number) == "completed"
    assert "цели достигнуты" in school.mentee.last.text


async def test_others_change_nothing(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    deputy = await school.add("mentor", "Другов", "Иван", "Иванович")
    third = await school.add("mentor", "Третьев", "Иван", "Иванович")
    stranger = stage.telegram.person("Чужой")
    office = stage.app.office
    curator, mentor = (Caller(school.person_id(p)) for p in (school.curator, school.mentor))
    await office.do(mentor, propose_term, number, date(2027, 6, 30))
    await office.do(curator, ask_stand_in, number, school.person_id(deputy), TODAY, TODAY)
    await stage.settle()
    for phone in (stranger, third):
        await says(phone, stage, "/menu")
        for data in (
            *(Amend(id=1, do=do) for do in ("show", "yes", "no", "back")),
            *(Stand(id=1, do=do) for do in ("show", "yes", "no", "end")),
            Pair(id=number, do="calloff"),
            Mine(id=number, do="keep"),
        ):
            phone.tap_old(data.pack())
            await stage.settle()
            assert "не нашёл" in phone.last.text, data
    states = await kept(
        stage, lambda s: [*s.scalars(select(Amendment.state)), *s.scalars(select(StandIn.state))]
    )
    assert states == ["asked", "asked"]


async def test_the_stand_in_is_met_and_asked_instead(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    deputy = await school.add("mentor", "Другов", "Иван", "Иванович")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    person = school.person_id(deputy)
    made = await office.do(curator, ask_stand_in, number, person, TODAY, TODAY + 5 * DAY)
    await office.do(Caller(person), answer_stand_in, made, True)
    await stage.settle()
    await says(deputy, stage, "/meet")
    assert deputy.last.buttons
    mentee = Caller(school.person_id(school.mentee))
    soon = [stage.clock() + DAY]
    meeting = await office.do(mentee, propose_meeting, Proposal(number, soon, 45, "online"))
    people = await kept(
        stage, lambda s: [a.person_id for a in s.scalars(select(Attendee)) if a.meeting_id]
    )
    assert meeting
    assert sorted(people) == sorted([person, mentee.person_id])
    await stage.settle()
    assert deputy.shows("Встреча предложена")
    stranger = Caller(school.person_id(school.head))
    with pytest.raises(Refusal, match="not-found"):
        await office.do(stranger, propose_meeting, Proposal(number, soon, 45, "online"))


async def test_a_side_asks_the_council_to_mediate(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    council = await school.add("council", "Советова", "Нина", "Олеговна")
    before = len(school.mentor.messages)
    await says(school.mentee, stage, "/pair")
    await taps(school.mentee, stage, "Изменить", "Помочь договориться")
    assert not council.messages
    await stage.restart()
    school.mentee.tap("Попросить")
    school.mentee.tap("Попросить")
    await stage.settle()
    assert "Просьба передана" in school.mentee.last.text
    assert len(council.messages) == 1
    assert "Кто просит: Борис Ильич" in council.last.text
    assert not school.curator.shows("Просят помочь")
    assert len(school.mentor.messages) == before


async def test_without_a_council_the_curator_mediates(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    colleague = await school.add("mentor", "Другов", "Иван", "Иванович")
    await says(colleague, stage, "/menu")
    colleague.tap_old(Mine(id=number, do="mediate").pack())
    await stage.settle()
    assert "не нашёл" in colleague.last.text
    assert not school.curator.messages
    await says(school.mentor, stage, "/pair")
    await taps(school.mentor, stage, "Изменить", "Помочь договориться", "Попросить")
    assert "Кто просит: Анна Петровна" in school.curator.last.text


async def test_absence_does_not_stop_the_notice(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    person = school.person_id(school.mentor)

    def away(session: Session) -> None:
        first, last = TODAY, TODAY + 30 * DAY
        now = stage.clock()
        session.add(
            Absence(person_id=person, reason="sick", first_on=first, last_on=last, created_at=now)
        )

    await stage.app.database.write(away)
    await stage.app.office.do(Caller(person), leave, number, "workload")
    await stage.advance(4 * DAY)
    assert await state_of(stage, number) == "ended_by_participant"
