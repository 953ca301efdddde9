"""Pairs, as people make them: found, proposed, agreed to, put on paper, begun, ended."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from io import BytesIO
from typing import TypeVar

import pytest
from docx import Document
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from bot.demo.telegram.state import Posted
from handlers.mentorships.buttons import Mine, Offer, Pair
from handlers.mentorships.cards import list_screen, overview_screen, pair_screen
from handlers.mentorships.mine import mine_screen
from handlers.view import View
from locales.translator import Translator
from mentoring.acting import Act, Caller
from mentoring.meetings.answering import confirm
from mentoring.meetings.closing import say_took_place
from mentoring.meetings.proposing import Proposal
from mentoring.meetings.proposing import propose as propose_meeting
from mentoring.mentorships.changes import CHANGES
from mentoring.mentorships.ordering import mark_pair_signed, record_order
from mentoring.mentorships.proposing import agree, decline, propose, withdraw
from mentoring.refusals import Late, Refusal
from storage.history import History
from storage.mentorships import Mentorship, Order, Party, parties_of
from storage.organisations import Organisation
from storage.people import Person, Role
from tests.people.cast import Cast, cast

T = TypeVar("T")
DAY = timedelta(days=1)
BY_CURATOR = ("Подобрать наставника", "Молодой Б. И.", "Наставникова А. П.", "Предложить")


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


async def proposed(school: Cast) -> int:
    """The curator finds the mentor for the mentee by buttons; the mentorship's id."""
    await says(school.curator, school.stage, "/pairs")
    await taps(school.curator, school.stage, *BY_CURATOR)
    return 1


async def agreed(school: Cast) -> int:
    """A proposal to which both have agreed."""
    number = await proposed(school)
    await taps(school.mentor, school.stage, "Согласиться")
    await taps(school.mentee, school.stage, "Согласиться")
    return number


async def kept(stage: Stage, look: Callable[[Session], T]) -> T:
    """What is committed."""
    return await stage.app.database.read(look)


async def state_of(stage: Stage, number: int) -> str:
    """The committed state of a mentorship."""
    return await kept(stage, lambda session: session.get_one(Mentorship, number).state)


async def saying_yes(school: Cast, phone: Phone, number: int) -> str:
    """Agree as a person does, without the phone."""
    office, person = school.stage.app.office, school.person_id(phone)
    about = await kept(school.stage, lambda s: [party.id for party in parties_of(s, number)])
    return await office.do(Caller(person), agree, number, "2026-11-ru", "hash", about)


async def together(*doings: Awaitable[object]) -> list[object]:
    """Do things at the same moment; results and refusals."""
    return list(await asyncio.gather(*doings, return_exceptions=True))


def of(phone: Phone, text: str) -> Posted:
    """The newest message with this text."""
    found = phone.shows(text)
    assert found is not None, phone.screen()
    return found


async def test_from_the_choice_to_the_first_day(stage: Stage) -> None:
    school = await cast(stage)
    curator, mentor, mentee = school.curator, school.mentor, school.mentee
    await says(curator, stage, "/pairs")
    await taps(curator, stage, "Подобрать наставника", "Молодой Б. И.")
    assert "Закрывает 1 из 1 запроса" in curator.last.text
    await taps(curator, stage, "Наставникова А. П.", "Предложить")
    assert "Ждём: Анна Петровна, Борис Ильич" in curator.last.text
    await taps(mentor, stage, "Согласиться")
    assert mentee.shows("Теперь дело за вашим ответом")
    await taps(mentee, stage, "Прочитать и ответить", "Согласиться")
    assert mentor.shows("Все согласны")
    await taps(curator, stage, "Распечатать листы")
    sheets = Document(BytesIO(curator.download(curator.last)))
    assert "Наставниковой Анны Петровны" in "\n".join(p.text for p in sheets.paragraphs)
    await taps(curator, stage, "Все подписали сегодня", "Записать приказ")
    await says(curator, stage, "№ 12", "26.11.2026")
    await taps(curator, stage, "Записать")
    order = Document(BytesIO(curator.download(curator.last)))
    assert "наставника Наставникову Анну Петровну" in "\n".join(p.text for p in order.paragraphs)
    assert "Если всё верно, подтвердите кнопкой" in school.head.last.text
    assert "Руководитель может" not in school.head.last.text
    await taps(school.head, stage, "Подтвердить приказ")
    assert curator.shows("Руководитель подтвердил приказ")
    assert await state_of(stage, 1) == "ordered"
    await stage.advance(4 * DAY)
    assert await state_of(stage, 1) == "active"
    for phone in (mentor, mentee):
        begun = of(phone, "Можно начинать")
        assert begun.buttons[0].text == "Предложить встречу"


async def test_an_answer_on_the_first_card_retires_the_later_question(stage: Stage) -> None:
    school = await cast(stage)
    await proposed(school)
    await taps(school.mentor, stage, "Согласиться")
    later = of(school.mentee, "Согласие уже есть")
    assert [button.text for button in later.buttons] == ["Прочитать и ответить"]
    school.mentee.tap("Согласиться")
    await stage.settle()
    assert later.buttons == []
    assert of(school.mentee, "Все согласны").buttons != []


async def test_what_was_agreed_to_is_kept(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    parties = await kept(stage, lambda session: parties_of(session, 1))
    assert [party.text_version for party in parties] == ["2026-11-ru", "2026-11-ru"]
    assert len({party.text_hash for party in parties}) == 2
    assert {len(party.text_hash) for party in parties} == {64}


async def test_restarts_in_the_middle_lose_nothing(stage: Stage) -> None:
    school = await cast(stage)
    await proposed(school)
    await stage.restart()
    await taps(school.mentor, stage, "Согласиться")
    await stage.restart()
    await taps(school.mentee, stage, "Согласиться")
    await taps(school.curator, stage, "Все подписали сегодня", "Записать приказ")
    await says(school.curator, stage, "47-о")
    await stage.restart()
    await taps(school.curator, stage, "Сегодня")
    await taps(school.curator, stage, "Записать")
    assert await state_of(stage, 1) == "active"


async def test_the_head_pairs_as_well(stage: Stage) -> None:
    school = await cast(stage)
    await says(school.head, stage, "/pairs")
    await taps(school.head, stage, *BY_CURATOR)
    await taps(school.mentor, stage, "Согласиться")
    await taps(school.mentee, stage, "Согласиться")
    assert school.head.shows("Согласие получено от всех")
    await taps(school.head, stage, "Все подписали сегодня", "Записать приказ")
    await says(school.head, stage, "12")
    await taps(school.head, stage, "Сегодня", "Записать")
    order = await kept(stage, lambda session: session.get_one(Order, 1))
    assert order.state == "confirmed"


async def test_two_taps_at_once_propose_once(stage: Stage) -> None:
    school = await cast(stage)
    await says(school.curator, stage, "/pairs")
    await taps(school.curator, stage, *BY_CURATOR[:3])
    school.curator.tap("Предложить")
    school.curator.tap("Предложить")
    await stage.settle()
    assert len(await kept(stage, lambda s: list(s.scalars(select(Mentorship))))) == 1
    assert "Ждём согласия" in school.curator.last.text
    assert "уже предложена" not in school.curator.last.text


async def test_two_taps_agree_once(stage: Stage) -> None:
    school = await cast(stage)
    await proposed(school)
    school.mentor.tap("Согласиться")
    school.mentor.tap("Согласиться")
    await stage.settle()
    assert "согласие уже записано" in school.mentor.last.text
    assert await state_of(stage, 1) == "proposed"


async def test_both_agree_at_once(stage: Stage) -> None:
    school = await cast(stage)
    await proposed(school)
    results = await together(
        saying_yes(school, school.mentor, 1), saying_yes(school, school.mentee, 1)
    )
    assert sorted(map(str, results)) == ["agreed", "waiting"]
    await stage.settle()
    assert await state_of(stage, 1) == "agreed"


async def test_withdrawn_while_somebody_agrees(stage: Stage) -> None:
    school = await cast(stage)
    await proposed(school)
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    await together(office.do(curator, withdraw, 1), saying_yes(school, school.mentee, 1))
    await stage.settle()
    assert await state_of(stage, 1) == "withdrawn"
    await taps(school.mentor, stage, "Согласиться")
    assert "Куратор отозвал предложение" in of(school.mentor, "отвечать уже не нужно").text


async def test_two_curators_propose_the_same_mentee(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("curator", "Второва", "Ольга", "Олеговна")
    other = await school.add("mentor", "Другов", "Иван", "Иванович")
    office, mentee = stage.app.office, school.person_id(school.mentee)
    results = await together(
        *(
            office.do(
                Caller(school.person_id(who)),
                propose,
                school.organisation_id,
                school.person_id(mentor),
                mentee,
            )
            for who, mentor in ((school.curator, school.mentor), (second, other))
        )
    )
    assert sorted(type(result).__name__ for result in results) == ["Late", "int"]


async def test_a_curator_who_is_late_sees_what_stands(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("curator", "Второва", "Ольга", "Олеговна")
    await says(second, stage, "/pairs")
    await taps(second, stage, *BY_CURATOR[:3])
    await proposed(school)
    await taps(second, stage, "Предложить")
    assert "уже предложена пара" in second.last.text
    assert "Ждём согласия" in second.last.text


async def test_a_mentor_who_filled_up_meanwhile(stage: Stage) -> None:
    school = await cast(stage)
    mentor = await school.add("mentor", "Занятова", "Инна", "Львовна", capacity=1)
    other = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    for mentee in (school.mentee, other):
        await office.do(
            curator,
            propose,
            school.organisation_id,
            school.person_id(mentor),
            school.person_id(mentee),
        )
    assert await saying_yes(school, mentor, 1) == "waiting"
    assert await saying_yes(school, mentor, 2) == "waiting"
    results = await together(saying_yes(school, school.mentee, 1), saying_yes(school, other, 2))
    await stage.settle()
    assert sorted(map(str, results)) == ["agreed", "full"]
    assert sorted([await state_of(stage, 1), await state_of(stage, 2)]) == ["agreed", "returned"]
    assert school.curator.shows("заняли последнее место")
    with pytest.raises(Refusal, match="mentor-full"):
        await office.do(
            curator,
            propose,
            school.organisation_id,
            school.person_id(mentor),
            school.person_id(other if results[0] == "agreed" else school.mentee),
        )


async def test_a_no_is_quiet_and_the_next_best_follows(stage: Stage) -> None:
    school = await cast(stage)
    await school.add("mentor", "Другов", "Иван", "Иванович", competences=["conflicts"])
    await proposed(school)
    await taps(school.mentor, stage, "Отказаться")
    assert await state_of(stage, 1) == "proposed"
    await taps(school.mentor, stage, "Да, отказаться")
    assert await state_of(stage, 1) == "declined"
    assert "куратор подберёт другой вариант" in school.mentee.last.text
    assert "Согласиться" not in school.mentee.last.text
    await taps(school.curator, stage, "Подобрать: Молодой Б. И.")
    first, second = (school.curator.last.text.index(n) for n in ("Другов", "Наставникова"))
    assert first < second
    assert "уже предлагали" in school.curator.last.text
    await taps(school.mentee, stage, "Согласиться")
    assert "Пара не сложилась" in of(school.mentee, "отвечать уже не нужно").text


async def test_silence_is_reminded_of_and_returned(stage: Stage) -> None:
    school = await cast(stage)
    await proposed(school)
    await taps(school.mentor, stage, "Согласиться")
    await stage.advance(DAY)  # Tuesday
    await stage.advance(2 * DAY)  # Thursday
    reminders = [m for m in school.mentee.messages if "Напоминаю" in m.text]
    assert len(reminders) == 2
    assert not school.mentor.shows("Напоминаю")
    assert not school.curator.shows("Пятый рабочий день")
    await stage.advance(4 * DAY)  # Monday
    assert school.curator.shows("Пятый рабочий день")
    await stage.advance(2 * DAY)  # Wednesday
    assert await state_of(stage, 1) == "returned"
    assert school.curator.shows("За семь рабочих дней ответили не все")
    assert "не состоится" in school.mentor.last.text
    await taps(school.mentee, stage, "Согласиться")
    assert "Предложение снято" in of(school.mentee, "отвечать уже не нужно").text


async def test_nothing_is_asked_at_night(stage: Stage) -> None:
    school = await cast(stage)
    await stage.advance(timedelta(hours=12))  # 22:00 in Moscow
    await proposed(school)
    assert not school.mentor.messages
    await stage.advance(timedelta(hours=10))
    assert school.mentor.shows("предлагают стать наставником")


async def test_who_may_not_be_proposed_and_why(stage: Stage) -> None:
    school = await cast(stage)
    full = await school.add("mentor", "Занятова", "Инна", "Львовна", capacity=1)
    other = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    await school.pair(full, other)
    await says(school.curator, stage, "/pairs")
    await taps(school.curator, stage, "Подобрать наставника", "Молодой Б. И.", "Кто не подходит")
    assert "Занятова И. Л.: все места заняты" in school.curator.last.text
    offer = Offer(
        organisation=school.organisation_id,
        mentee=school.person_id(school.mentee),
        mentor=school.person_id(full),
        do="send",
    )
    school.curator.tap_old(offer.pack())
    await stage.settle()
    assert "больше нет свободных мест" in school.curator.last.text
    assert await kept(stage, lambda s: len(list(s.scalars(select(Mentorship))))) == 1


async def test_nobody_mentors_themselves(stage: Stage) -> None:
    school = await cast(stage)
    both = await school.add("mentor", "Обоев", "Лев", "Львович")
    await stage.app.database.write(lambda s: _second_role(s, school, both, "mentee"))
    person = school.person_id(both)
    offer = Offer(organisation=school.organisation_id, mentee=person, mentor=person, do="send")
    await says(school.curator, stage, "/pairs")
    school.curator.tap_old(offer.pack())
    await stage.settle()
    assert "наставником самому себе" in school.curator.last.text


def _second_role(session: Session, school: Cast, phone: Phone, role: str) -> None:
    session.add(
        Role(
            person_id=school.person_id(phone),
            organisation_id=school.organisation_id,
            role=role,
            state="confirmed",
            created_at=school.stage.clock(),
        )
    )


async def test_a_group_is_asked_anew(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    await proposed(school)
    old = of(school.mentor, "предлагают стать наставником")
    await taps(school.curator, stage, "Добавить наставляемого", "Новикова О. И.")
    assert "Молодой Б. И., Новикова О. И." in school.curator.last.text
    school.mentor.tap("Согласиться", message=old)
    await stage.settle()
    assert "изменился, пока вы читали" in of(school.mentor, "изменился").text
    assert await kept(stage, lambda s: [p.agreed_at for p in parties_of(s, 1)]) == [None] * 3
    for phone in (school.mentor, school.mentee, second):
        await taps(phone, stage, "Согласиться")
    assert await state_of(stage, 1) == "agreed"
    assert await kept(stage, lambda s: s.get_one(Mentorship, 1).kind) == "group"


async def met(school: Cast, number: int) -> None:
    """A meeting is offered, agreed on, takes place, and both say so."""
    office, stage = school.stage.app.office, school.stage
    mentor, mentee = (Caller(school.person_id(p)) for p in (school.mentor, school.mentee))
    soon = stage.clock() + timedelta(hours=3)
    meeting = await office.do(mentor, propose_meeting, Proposal(number, [soon], 45, "person"))
    await office.do(mentee, confirm, meeting, 1, 0)
    await stage.advance(timedelta(hours=5))
    for caller in (mentor, mentee):
        await office.do(caller, say_took_place, meeting, "yes")
    await stage.settle()


async def test_two_meetings_before_work_and_each_says_privately(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    await taps(school.curator, stage, "Пробная встреча")
    assert "Знакомство: впереди" in school.mentor.last.text
    await met(school, 1)
    school.mentor.tap_old(Mine(id=1, do="go").pack())
    await stage.settle()
    assert "Сначала знакомство и пробная встреча" in school.mentor.last.text
    assert "Знакомство: было" in school.mentor.last.text
    await met(school, 1)
    await stage.restart()
    await taps(school.mentor, stage, "Продолжаем")
    assert "видит только куратор" in school.mentor.last.text
    assert not school.mentee.shows("ответ записан")
    await taps(school.mentee, stage, "Продолжаем")
    assert await state_of(stage, 1) == "trial"
    assert "Согласие получено от всех" in school.curator.last.text
    await taps(school.curator, stage, "Все подписали сегодня", "Записать приказ")


async def test_a_no_in_the_trial_is_quiet(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    await taps(school.curator, stage, "Пробная встреча")
    await taps(school.mentee, stage, "Не подходит", "Да, отказаться")
    assert await state_of(stage, 1) == "declined"
    assert "Так бывает" in school.mentor.last.text
    assert school.curator.shows("Спокойно предложим следующий")
    await taps(school.curator, stage, "Подобрать: Молодой Б. И.")


async def test_the_curator_skips_the_trial(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    await taps(school.curator, stage, "Пробная встреча")
    school.curator.tap("Без пробной встречи")
    school.curator.tap("Без пробной встречи")
    await stage.settle()
    assert await state_of(stage, 1) == "agreed"
    assert school.curator.shows("Все согласны, оформляем")


async def test_who_is_silent_after_the_trial_is_reminded_of(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    await taps(school.curator, stage, "Пробная встреча")
    await met(school, 1)
    await met(school, 1)
    assert school.mentee.shows("Пробная встреча позади")
    await stage.advance(9 * DAY)
    assert school.curator.shows("После пробной встречи ответили не все")
    assert await state_of(stage, 1) == "trial"


async def test_signatures_on_another_day_and_wrong_days(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await agreed(school)
    await stage.advance(2 * DAY)
    await taps(curator, stage, "Указать дату подписи", "Готово")
    curator.send_photo(b"photo")
    await stage.settle()
    assert "Не получилось разобрать дату" in curator.last.text
    await says(curator, stage, "20.11.2026")
    assert "раньше предложения (23.11.2026)" in curator.last.text
    await says(curator, stage, "01.12.2026")
    assert "ещё не наступила" in curator.last.text
    await says(curator, stage, "24 ноября")
    assert "лист подписан 24.11.2026" in curator.last.text
    await taps(curator, stage, "Записать приказ")
    await says(curator, stage, "—")
    assert "Напишите номер" in curator.last.text
    await says(curator, stage, "12", "23.11.2026")
    await taps(curator, stage, "Записать")
    assert "не может быть раньше последней подписи (24.11.2026)" in curator.last.text
    assert await state_of(stage, 1) == "agreed"
    await taps(curator, stage, "Дата")
    await says(curator, stage, "25.11.2026")
    await taps(curator, stage, "Записать")
    assert await state_of(stage, 1) == "active"


async def test_an_order_is_corrected_and_its_history_stays(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await agreed(school)
    await taps(curator, stage, "Все подписали сегодня", "Записать приказ")
    await says(curator, stage, "12", "30.11.2026")
    await taps(curator, stage, "Записать", "Исправить номер, дату")
    await says(curator, stage, "21", "26.11.2026")
    await taps(curator, stage, "Исправить")
    assert "Приказ № 21 от 26.11.2026" in curator.last.text
    changes = await kept(
        stage,
        lambda s: [h.details for h in s.scalars(select(History)) if h.change == "corrected"],
    )
    assert changes == [{"was": ["12", "2026-11-30"], "now": ["21", "2026-11-26"]}]
    await stage.advance(3 * DAY)
    assert await state_of(stage, 1) == "active"


async def test_many_at_once_on_one_order(stage: Stage) -> None:
    school = await cast(stage)
    other = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    for number, mentee in enumerate((school.mentee, other), 1):
        await office.do(
            curator,
            propose,
            school.organisation_id,
            school.person_id(school.mentor),
            school.person_id(mentee),
        )
        await saying_yes(school, school.mentor, number)
        await saying_yes(school, mentee, number)
    await says(school.curator, stage, "/pairs")
    await taps(school.curator, stage, "Распечатать все листы")
    assert "Листов: 4" in school.curator.last.text
    await taps(school.curator, stage, "Отметить подписи")
    for name in ("Молодой Б. И.", "Новикова О. И."):
        await taps(school.curator, stage, name)
    form = school.curator.last
    twice = [b.data for b in form.buttons if "Наставникова" in b.text and b.data]
    for data in twice:
        school.curator.press(form, data)
        await stage.settle()
    await taps(school.curator, stage, "Готово", "Сегодня", "Записать приказ")
    await taps(school.curator, stage, "Наставникова А. П. – Молодой Б. И.")
    await taps(school.curator, stage, "Наставникова А. П. – Новикова О. И.", "Готово")
    await says(school.curator, stage, "12")
    await taps(school.curator, stage, "Сегодня", "Записать")
    assert [await state_of(stage, number) for number in (1, 2)] == ["active", "active"]
    assert await kept(stage, lambda s: len(list(s.scalars(select(Order))))) == 1


async def test_everybody_has_signed_by_one_button(stage: Stage) -> None:
    school = await cast(stage)
    other = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    mentor = school.person_id(school.mentor)
    for number, mentee in enumerate((school.mentee, other), 1):
        named = (school.organisation_id, mentor, school.person_id(mentee))
        await office.do(curator, propose, *named)
        await saying_yes(school, school.mentor, number)
        await saying_yes(school, mentee, number)
    await says(school.curator, stage, "/pairs")
    await taps(school.curator, stage, "Отметить подписи", "Подписали все", "Сегодня")
    texts = [button.text for button in school.curator.last.buttons]
    assert "Записать приказ" in texts
    assert "Распечатать все листы" not in texts
    signed = await kept(stage, lambda s: [p.signed_on for n in (1, 2) for p in parties_of(s, n)])
    assert signed == [date(2026, 11, 23)] * 4


async def test_an_order_needs_every_signature(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    asked = (school.organisation_id, [1], "12", date(2026, 11, 23))
    with pytest.raises(Refusal, match="not-all-signed"):
        await office.do(curator, record_order, *asked)
    await office.do(curator, mark_pair_signed, 1)
    results = await together(*(office.do(curator, record_order, *asked) for _ in range(2)))
    assert sorted(type(result).__name__ for result in results) == ["Late", "int"]


async def test_a_mentee_leaves_at_any_time(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    await says(school.mentee, stage, "/pair")
    await taps(school.mentee, stage, "Выйти из пары", "Изменились задачи")
    assert await state_of(stage, number) == "active"
    await taps(school.mentee, stage, "Выйти из пары")
    assert await state_of(stage, number) == "ended_by_participant"
    assert "Работа пары завершена" in school.mentor.last.text
    assert "изменились задачи" in school.curator.last.text
    assert "изменились" not in school.mentor.last.text


async def test_a_mentor_gives_three_working_days_notice(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    await says(school.mentor, stage, "/pair")
    await taps(school.mentor, stage, "Выйти из пары", "Большая нагрузка", "Выйти из пары")
    assert "Вы наставник до конца дня: чт, 26 ноября" in school.mentor.last.text
    assert "последний день: чт, 26 ноября" in school.mentee.last.text
    await taps(school.mentor, stage, "Остаться наставником")
    assert "Наставник остаётся" in school.mentee.last.text
    await stage.advance(7 * DAY)
    assert await state_of(stage, number) == "active"
    await taps(school.mentor, stage, "Выйти из пары", "Большая нагрузка", "Выйти из пары")
    await stage.advance(3 * DAY)  # Thursday morning: its last day is not over
    assert await state_of(stage, number) == "active"
    await stage.advance(DAY)
    assert await state_of(stage, number) == "ended_by_participant"
    assert school.mentee.shows("Работа пары завершена")


async def test_a_group_goes_on_without_one(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    number = await school.pair(school.mentor, school.mentee, second)
    await says(second, stage, "/pair")
    await taps(second, stage, "Выйти из пары", "Большая нагрузка", "Выйти из пары")
    assert await state_of(stage, number) == "active"
    assert "Вы вышли из группы" in second.last.text
    assert "Новикова О. И." in school.mentor.last.text
    assert len(await kept(stage, lambda s: parties_of(s, number))) == 2


async def test_the_curator_pauses_and_ends(stage: Stage) -> None:
    school = await cast(stage)
    heard: list[str] = []

    def hear(_act: Act, _row: Mentorship, event: str) -> None:
        heard.append(event)

    number = await school.pair()
    CHANGES.append(hear)
    try:
        await says(school.curator, stage, "/pairs")
        await taps(school.curator, stage, "Работают: 1", "Наставникова А. П. – Молодой Б. И.")
        await taps(school.curator, stage, "Пауза", "Продолжить", "Завершить", "Другое")
        await says(school.curator, stage, "Переезд")
        await taps(school.curator, stage, "Завершить")
    finally:
        CHANGES.remove(hear)
    assert heard == ["paused", "resumed"]
    assert await state_of(stage, number) == "active"
    assert "последний день: чт, 26 ноября" in school.curator.last.text
    assert "Организация отменяет поручение" in school.mentor.last.text
    await taps(school.curator, stage, "Не отменять поручение")
    assert school.mentor.shows("Наставник остаётся")
    await taps(school.curator, stage, "Завершить", "Другое")
    await says(school.curator, stage, "Переезд")
    await taps(school.curator, stage, "Завершить")
    await stage.advance(3 * DAY)
    assert await state_of(stage, number) == "active"
    await stage.advance(DAY)
    assert await state_of(stage, number) == "ended_by_curator"
    assert school.curator.shows("Причина: другое: Переезд")
    for phone in (school.mentor, school.mentee):
        assert not phone.shows("Переезд")


async def test_an_end_that_came_meanwhile(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    await says(school.curator, stage, "/pairs")
    await taps(school.curator, stage, "Работают: 1", "Наставникова А. П. – Молодой Б. И.")
    await taps(school.curator, stage, "Завершить", "Цели достигнуты")
    await says(school.mentee, stage, "/pair")
    await taps(school.mentee, stage, "Выйти из пары", "Большая нагрузка", "Выйти из пары")
    await taps(school.curator, stage, "Завершить")
    assert "по желанию участника" in of(school.curator, "уже завершена").text
    assert await state_of(stage, number) == "ended_by_participant"


async def test_a_notice_for_who_is_no_curator_any_more(stage: Stage) -> None:
    school = await cast(stage)
    await proposed(school)

    def lose(session: Session) -> None:
        for role in session.scalars(select(Role).where(Role.role == "curator")):
            role.state = "removed"

    await stage.app.database.write(lose)
    await taps(school.mentor, stage, "Согласиться")
    await taps(school.mentee, stage, "Согласиться")
    assert not school.curator.shows("Согласие получено")
    school.curator.tap("Отозвать предложение")
    await stage.settle()
    assert "не нашёл" in school.curator.last.text


async def test_others_find_nothing(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    colleague = await school.add("mentor", "Другов", "Иван", "Иванович")
    stranger = stage.telegram.person("Чужой")
    for phone in (colleague, stranger):
        phone.start()
        await stage.settle()
        for data in (
            *(Pair(id=number, do=do).pack() for do in ("show", "end", "pause", "sheets")),
            *(Mine(id=number, do=do).pack() for do in ("show", "leave", "no", "stay")),
        ):
            phone.tap_old(data)
            await stage.settle()
            assert "не нашёл" in phone.last.text, data
    assert await state_of(stage, number) == "active"


async def test_a_mentee_does_not_do_the_curators_work(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    await says(school.mentee, stage, "/pair")
    for do in ("pause", "withdrawn", "signed"):
        school.mentee.tap_old(Pair(id=number, do=do).pack())
        await stage.settle()
    assert await state_of(stage, number) == "active"


async def test_a_curator_of_another_school_finds_nothing(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    other = await cast_elsewhere(stage, school)
    await says(other, stage, "/pairs")
    assert "Работают: 0" in other.last.text
    for do in ("show", "pause", "end"):
        other.tap_old(Pair(id=number, do=do).pack())
        await stage.settle()
        assert "не нашёл" in other.last.text
    assert await state_of(stage, number) == "active"


async def cast_elsewhere(stage: Stage, school: Cast) -> Phone:
    """A curator of another school in the same district."""

    def work(session: Session) -> int:
        first = session.get_one(Organisation, school.organisation_id)
        row = Organisation(
            municipality_id=first.municipality_id,
            name="Школа № 8",
            timezone="Europe/Moscow",
            created_at=stage.clock(),
        )
        session.add(row)
        session.flush()
        return row.id

    number = await stage.app.database.write(work)
    nobody = school.curator
    elsewhere = Cast(stage, number, nobody, nobody, nobody, nobody, {})
    return await elsewhere.add("curator", "Иная", "Вера", "Олеговна")


async def test_answers_after_an_answer(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    office = stage.app.office
    for phone in (school.mentor, school.mentee):
        with pytest.raises(Late, match="proposal-over"):
            await office.do(Caller(school.person_id(phone)), decline, 1)
        with pytest.raises(Late, match="proposal-over"):
            await saying_yes(school, phone, 1)


STATES = (
    *("proposed", "agreed", "trial", "ordered", "active", "paused", "completed"),
    *("ended_by_participant", "ended_by_curator", "declined", "returned", "withdrawn"),
)


@pytest.mark.parametrize("locale", ["ru", "en", "tt"])
async def test_every_state_in_every_language(stage: Stage, locale: str) -> None:
    school = await cast(stage)
    number = await school.pair()
    words = Translator.load(strict=True)(locale)

    def screens(session: Session) -> list[str]:
        texts = []
        row = session.get_one(Mentorship, number)
        row.answer_by = stage.clock() + DAY
        for state in STATES:
            row.state = state
            for party in session.scalars(select(Party)):
                party.agreed_at = None if state == "proposed" else stage.clock()
            for phone in (school.curator, school.mentor, school.mentee):
                reader = session.get_one(Person, school.person_id(phone))
                view = View(session, words, stage.clock(), "Europe/Moscow", reader.id)
                if phone is school.curator:
                    texts.append(pair_screen(view, number).text)
                    for group in ("asked", "papers", "work", "over"):
                        texts.append(list_screen(view, school.organisation_id, group).text)
                    texts.append(overview_screen(view, school.organisation_id).text)
                else:
                    texts.append(mine_screen(view, number).text)
        return texts

    texts = await kept(stage, screens)
    assert all(texts)
    assert max(map(len, texts)) < 2000
