"""What waits, as people see it: the list, one message a day, clocks that stand still (§2a)."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from handlers.waiting.buttons import Others, Waited
from mentoring.acting import Act, Caller
from mentoring.meetings.answering import confirm
from mentoring.meetings.closing import say_took_place
from mentoring.meetings.gaps import GAP
from mentoring.meetings.proposing import Proposal
from mentoring.meetings.proposing import propose as offer
from mentoring.mentorships.proposing import decline, propose
from mentoring.organisations.calendar import calendar_of
from mentoring.waiting.absence import absence_changed
from mentoring.waiting.silence import silent_among
from storage.absences import Absence
from storage.asks import Ask
from storage.mentorships import Mentorship
from storage.waits import Wait
from tests.people.cast import Cast, cast
from tests.people.test_joining import go

DAY = timedelta(days=1)


async def two_things(stage: Stage) -> tuple[Cast, Phone]:
    """On Monday the mentor is proposed a second mentee and offered a meeting; that mentee."""
    school = await cast(stage)
    pair = await school.pair()
    third = await school.add("mentee", "Третьих", "Зоя", "Игоревна")
    curator = Caller(school.person_id(school.curator))
    mentor = school.person_id(school.mentor)
    await stage.app.office.do(
        curator, propose, school.organisation_id, mentor, school.person_id(third)
    )
    friday = stage.clock() + 4 * DAY
    mentee = Caller(school.person_id(school.mentee))
    await stage.app.office.do(mentee, offer, Proposal(pair, [friday], 45, "person"))
    await stage.settle()
    return school, third


async def test_one_message_a_day_with_all_that_waits(stage: Stage) -> None:
    school, third = await two_things(stage)
    anna = school.mentor
    before = len(anna.messages)
    await stage.advance(DAY)
    assert len(anna.messages) == before + 1
    assert "Напоминаю: вас ждёт" in anna.last.text
    assert "Согласие на пару: Зоя Игоревна" in anna.last.text
    assert "Ответ о времени встречи: Борис Ильич" in anna.last.text
    assert "потом предложение вернётся куратору" in anna.last.text
    assert "потом предложение снимется" in anna.last.text
    assert "Согласиться" in third.buttons()  # a single thing is shown itself
    await stage.restart()
    await go(stage, anna, "2. Открыть")
    assert "Согласен" in anna.screen(1) or "Согласиться" in anna.buttons()


async def test_the_list_of_what_waits(stage: Stage) -> None:
    school, _ = await two_things(stage)
    anna = school.mentor
    await go(stage, anna, "+/waiting")
    assert "Что вас ждёт" in anna.last.text
    listed = anna.last
    anna.tap("1. Открыть")
    anna.tap("1. Открыть")
    await stage.settle()
    await go(stage, anna, "пт, 27 ноября", "+/waiting")
    assert "Ответ о времени" not in anna.last.text
    offered = await stage.app.database.read(
        lambda session: session.scalar(select(Ask.id).where(Ask.kind == "meeting-offer"))
    )
    anna.press(listed, Waited(ask=offered or 0).pack())  # an old list, and it is answered
    await stage.settle()
    assert "уже не нужно" in anna.screen(2)
    await go(stage, school.mentee, "+/waiting")
    assert "Вас ничего не ждёт" in school.mentee.last.text


async def test_the_last_page_goes_on_counting(stage: Stage) -> None:
    school, _ = await two_things(stage)
    anna, mentor = school.mentor, school.person_id(school.mentor)

    def nine_more(session: Session) -> None:
        for number in range(9):
            session.add(
                Ask(
                    kind="review",
                    subject_id=1000 + number,
                    person_id=mentor,
                    asked_at=stage.clock(),
                    notice="review",
                    ids={},
                )
            )

    await stage.app.database.write(nine_more)
    await go(stage, anna, "+/waiting")
    assert "8. Открыть" in anna.buttons()
    await go(stage, anna, "Следующие")
    numbers = [name for name in anna.buttons() if name.endswith("Открыть")]
    assert numbers == ["9. Открыть", "10. Открыть", "11. Открыть"]
    assert "11. " in anna.last.text


async def test_what_waits_is_ones_own(stage: Stage) -> None:
    school, _ = await two_things(stage)
    stranger = await school.add("mentee", "Чужих", "Ольга", "Игоревна")
    await go(stage, stranger, "+/waiting")
    window = stranger.last
    for number in range(1, 5):
        stranger.press(window, Waited(ask=number).pack())
        await stage.settle()
        for name in ("Наставников", "Борис", "Зоя", "Согласие на пару"):
            assert name not in stranger.last.text
    stranger.press(window, Others().pack())
    await stage.settle()
    assert "Что ждёт других" not in stranger.last.text


async def test_the_curator_sees_whom_is_waited_for(stage: Stage) -> None:
    school, _ = await two_things(stage)
    curator = school.curator
    await go(stage, curator, "+/waiting", "Что ждёт других")
    assert "Всего: 3" in curator.last.text
    assert "Третьих З. И." in curator.last.text
    assert "Наставникова А. П." in curator.last.text
    assert "потом предложение вернётся куратору" in curator.last.text
    await go(stage, curator, "Что меня ждёт")
    assert "ничего не ждёт" in curator.last.text


async def test_signatures_wait_for_the_curator_from_the_agreement_on(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair(state="agreed")

    def unsigned(session: Session) -> None:
        from storage.mentorships import Party

        for party in session.scalars(select(Party)):
            party.signed_on = None

    await stage.app.database.write(unsigned)
    await go(stage, school.curator, "+/waiting")
    assert "Отметить подписи: 1" in school.curator.last.text


async def away(stage: Stage, school: Cast, phone: Phone, first: date, last: date) -> None:
    """The person is away these days."""
    person_id = school.person_id(phone)

    def work(session: Session) -> None:
        now = stage.clock()
        row = Absence(
            person_id=person_id, reason="sick", first_on=first, last_on=last, created_at=now
        )
        session.add(row)
        session.flush()
        absence_changed(Act(session, now, None), person_id)

    await stage.app.database.write(work)


async def test_absence_stops_the_clock(stage: Stage) -> None:
    school, third = await two_things(stage)
    anna = school.mentor
    await away(stage, school, anna, date(2026, 11, 24), date(2026, 11, 27))
    await go(stage, third, "+/pair")
    assert "9 декабря" not in third.screen(5)
    before = len(anna.messages)
    await stage.advance(3 * DAY)
    assert len(anna.messages) == before  # neither reminded nor blamed
    await stage.restart()
    await stage.advance(4 * DAY)  # Monday: the first working day on which she is back
    assert "Согласие на пару" in anna.screen(3) or "Согласиться" in anna.buttons()

    def answer_by(session: Session) -> date:
        row = session.scalar(select(Mentorship).where(Mentorship.state == "proposed"))
        assert row is not None
        assert row.answer_by is not None
        return row.answer_by.date()

    # seven working days, the four of the absence not counted: 30 November to 8 December
    assert await stage.app.database.read(answer_by) == date(2026, 12, 8)


async def test_nobody_met_for_long(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await stage.restart()  # a pair taken over from elsewhere gets its clock
    await stage.advance(18 * DAY - timedelta(hours=2))
    assert school.mentor.shows("Пора познакомиться") is None
    await stage.advance(timedelta(hours=3))  # Friday, 11 December: the fourteenth school day
    for phone in (school.mentor, school.mentee):
        assert "Пора познакомиться" in phone.last.text
        assert "Предложить время" in phone.buttons() or phone.buttons()
    assert school.curator.shows("Давно не было встреч") is None
    await go(stage, school.mentee, "+/waiting")
    assert "Назначить встречу: Анна Петровна" in school.mentee.last.text
    await stage.advance(11 * DAY)
    assert "Без встреч 21 учебный день" in school.curator.last.text
    await go(stage, school.curator, "Открыть")
    assert "Нет встреч 21 учебный день" in school.curator.last.text


async def test_a_held_meeting_starts_the_gap_anew(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    await stage.restart()
    office, mentee = stage.app.office, Caller(school.person_id(school.mentee))
    mentor = Caller(school.person_id(school.mentor))
    moment = stage.clock() + 3 * DAY
    meeting = await office.do(mentee, offer, Proposal(pair, [moment], 45, "person"))
    await office.do(mentor, confirm, meeting, 1, 0)
    await stage.advance(3 * DAY + timedelta(hours=2))
    for caller in (mentor, mentee):
        await office.do(caller, say_took_place, meeting, "yes")

    def due(session: Session) -> date:
        row = session.scalar(select(Wait).where(Wait.kind == GAP))
        assert row is not None
        return row.due_at.date()

    assert await stage.app.database.read(due) == date(2026, 12, 16)
    await stage.advance(18 * DAY)
    assert school.mentor.shows("Давно не виделись") is None
    await go(stage, school.mentor, "+/menu")
    await stage.advance(3 * DAY)
    assert "14 учебных дней" in school.mentor.last.text


async def test_a_silent_mentor_is_set_aside_until_they_answer(stage: Stage) -> None:
    school, third = await two_things(stage)
    mentor = school.person_id(school.mentor)

    def silent(session: Session) -> bool:
        calendar = calendar_of(session, school.organisation_id)
        return mentor in silent_among(session, [mentor], stage.clock(), calendar)

    await stage.advance(17 * DAY)
    assert not await stage.app.database.read(silent)
    await stage.advance(2 * DAY)
    assert await stage.app.database.read(silent)
    await stage.restart()  # as every hour
    await stage.restart()
    await stage.settle()
    assert school.mentor.screen(20).count("сейчас не до вопросов") == 1
    assert "Анна Петровна. Новых пар пока не предлагаю" in school.curator.screen(3)
    curator = Caller(school.person_id(school.curator))
    again = await stage.app.office.do(
        curator, propose, school.organisation_id, mentor, school.person_id(third)
    )
    assert await stage.app.database.read(silent)
    await stage.app.office.do(Caller(mentor), decline, again)
    assert not await stage.app.database.read(silent)


async def test_asks_end_with_what_they_are_about(stage: Stage) -> None:
    school, _ = await two_things(stage)
    await stage.advance(15 * DAY)

    def states(session: Session) -> set[tuple[str, str]]:
        return {(row.kind, row.state) for row in session.scalars(select(Ask))}

    assert await stage.app.database.read(states) == {
        ("mentorship-answer", "lapsed"),
        ("meeting-offer", "lapsed"),
    }
    await go(stage, school.mentor, "+/waiting")
    assert "Вас ничего не ждёт" in school.mentor.last.text
