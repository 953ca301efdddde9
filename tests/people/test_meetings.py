"""Meetings, as people arrange them, keep them, and tell of them."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Act, Caller
from mentoring.meetings.answering import call_off, confirm
from mentoring.meetings.proposing import Proposal, offer_again, propose
from mentoring.mentorships.changes import change
from mentoring.refusals import Late, NotFound
from storage.diary import DiaryEntry
from storage.meetings import Attendee, Meeting
from storage.mentorships import Mentorship
from storage.outbox import Outbox
from storage.people import Person
from tests.people.cast import Cast, cast

TUESDAY_15 = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # 15:00 in Moscow


@pytest.fixture
async def school(stage: Stage) -> Cast:
    """A school with one running pair."""
    made = await cast(stage)
    await made.pair()
    return made


async def fill(stage: Stage, phone: Phone, *times: str) -> None:
    """Go through the form of a new meeting, by typed times."""
    phone.say("/meet")
    await stage.settle()
    for number, typed in enumerate(times):
        if number:
            phone.tap("Добавить ещё время")
            await stage.settle()
        phone.say(typed)
        await stage.settle()
        phone.tap("Верно")
        await stage.settle()
    for step in ("Дальше", "45 минут", "Лично"):
        phone.tap(step)
        await stage.settle()
    phone.say("кабинет 214")
    await stage.settle()
    phone.say("Работа с трудным классом")
    await stage.settle()


async def offer(stage: Stage, phone: Phone, *times: str) -> None:
    """Offer these times."""
    await fill(stage, phone, *times)
    phone.tap("Отправить")
    await stage.settle()


async def agree(stage: Stage, school: Cast, time: str = "завтра в 15:00") -> None:
    """The mentee offers one time, the mentor takes it."""
    await offer(stage, school.mentee, time)
    school.mentor.tap("(МСК)")
    await stage.settle()


async def meeting(stage: Stage, number: int = 1) -> Meeting:
    """A meeting as it stands in the database."""
    return await stage.app.database.read(lambda session: session.get_one(Meeting, number))


async def attendees(stage: Stage) -> dict[int, Attendee]:
    """Who takes part in the first meeting, by person."""
    rows = await stage.app.database.read(
        lambda session: list(session.scalars(select(Attendee).where(Attendee.meeting_id == 1)))
    )
    return {row.person_id: row for row in rows}


async def live_in(stage: Stage, person_id: int, zone: str, locale: str = "ru") -> None:
    """Put a person into a zone."""
    await stage.app.database.write(
        lambda session: session.execute(
            update(Person).where(Person.id == person_id).values(timezone=zone, locale=locale)
        )
    )


def event(phone: Phone) -> tuple[str, Any]:
    """The newest calendar file in a chat: its method and its event."""
    posted = next(one for one in reversed(phone.messages) if one.file_id)
    calendar = Calendar.from_ical(phone.download(posted))
    return str(calendar["METHOD"]), calendar.walk("VEVENT")[0]


def heard(phone: Phone, text: str) -> int:
    """How many messages have such a text."""
    return sum(text in posted.text for posted in phone.messages)


async def test_two_times_offered_one_tap_agrees(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    mentee.say("/meet")
    await stage.settle()
    assert "22" not in mentee.buttons()
    mentee.tap("24")
    await stage.settle()
    mentee.tap("15:00")
    await stage.settle()
    mentee.tap("Добавить ещё время")
    await stage.settle()
    mentee.say("в пятницу в 15:30")
    await stage.settle()
    assert "пт, 27 ноября, 15:30 (МСК)" in mentee.last.text
    mentee.tap("Верно")
    await stage.settle()
    for tap in ("Дальше", "45 минут", "Лично", "Пропустить"):
        mentee.tap(tap)
        await stage.settle()
    mentee.say("Работа с трудным классом")
    await stage.settle()
    mentee.tap("Отправить")
    await stage.settle()

    assert "Встреча предложена" in mentor.last.text
    assert "Борис Ильич" in mentor.last.text
    assert mentor.buttons() == [
        "вт, 24 ноября, 15:00 (МСК)",
        "пт, 27 ноября, 15:30 (МСК)",
        "Другое время",
        "Не смогу",
    ]
    before = len(mentor.messages)
    mentor.tap("вт, 24 ноября")
    await stage.settle()
    assert len(mentor.messages) == before + 1  # the offer is edited; only the file is new
    assert mentor.shows("Встреча назначена") is not None
    assert "Встреча назначена" in mentee.last.text
    for phone in (mentor, mentee):
        method, entry = event(phone)
        assert method == "REQUEST"
        assert entry["DTSTART"].dt == TUESDAY_15
        assert int(entry["SEQUENCE"]) == 1


async def test_reminders_come_when_they_are_due(stage: Stage, school: Cast) -> None:
    await agree(stage, school)
    came: list[tuple[datetime, str]] = []
    for _ in range(6):
        seen = len(school.mentee.messages)
        at = await stage.to_next_event()
        if at and len(school.mentee.messages) > seen:
            came.append((at, school.mentee.last.text.splitlines()[0]))
    assert came[:4] == [
        (TUESDAY_15 - timedelta(hours=24), "Завтра встреча"),
        (TUESDAY_15 - timedelta(hours=2), "Встреча через 2 часа"),
        (TUESDAY_15 - timedelta(minutes=15), "Встреча через 15 минут"),
        (TUESDAY_15 + timedelta(minutes=60), "Как прошла встреча?"),
    ]
    assert heard(school.mentor, "Встреча через") == 2


async def test_afterwards_both_say_how_it_was(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await agree(stage, school)
    await stage.advance_to(TUESDAY_15 + timedelta(hours=2))
    for tap in ("Да, состоялась", "Да, по теме", "Частично"):
        mentor.tap(tap)
        await stage.settle()
    assert "Спасибо" in mentor.last.text
    mentee.tap("Да, состоялась")
    await stage.settle()
    mentee.tap("4")
    await stage.settle()
    assert (await meeting(stage)).state == "held"
    kept = (await attendees(stage))[school.person_id(mentee)]
    assert (kept.took_place, kept.rating) == ("yes", 4)

    mentee.tap("Добавить пару слов")
    await stage.settle()
    mentee.say("Взял схему урока <b>")
    await stage.settle()
    mentor.say("/diary")
    await stage.settle()
    assert "вт, 24 ноября · встреча" in mentor.last.text
    assert "Взял схему урока <b>" in mentor.last.text
    entries = await stage.app.database.read(lambda s: list(s.scalars(select(DiaryEntry))))
    assert [entry.kind for entry in entries] == ["meeting"]
    assert "Оцен" not in "".join(posted.text for posted in mentor.messages)

    await stage.advance(timedelta(days=10))
    assert heard(mentor, "Как прошла встреча?") == 0
    mentor.say("/meetings")
    await stage.settle()
    mentor.tap("Прошедшие")
    await stage.settle()
    assert "состоялась" in mentor.last.text
    mentor.tap("1. Борис Ильич")
    await stage.settle()
    mentor.tap("Назначить следующую")
    await stage.settle()
    assert "Когда вам удобно?" in mentor.last.text


async def test_moved_once_the_old_reminders_never_come(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await agree(stage, school)
    _, first = event(mentee)
    old = mentee.last
    mentor.tap("Перенести")
    await stage.settle()
    assert "Прежнее время перестанет действовать" in mentor.last.text
    mentor.say("в пятницу в 10:00")
    await stage.settle()
    mentor.tap("Верно")
    await stage.settle()
    mentor.tap("Отправить")
    await stage.settle()
    assert "Встречу просят перенести" in mentee.last.text
    was = "Было: вт, 24 ноября, 15:00 (МСК). Это время больше не действует."
    assert was in mentee.last.text
    assert was in mentor.last.text
    assert (await meeting(stage)).starts_at is None
    mentee.tap("пт, 27 ноября, 10:00")
    await stage.settle()
    _, second = event(mentor)
    assert second["UID"] == first["UID"]
    assert int(second["SEQUENCE"]) > int(first["SEQUENCE"])
    await stage.advance_to(TUESDAY_15 + timedelta(hours=5))
    assert heard(mentee, "Встреча через") == heard(mentee, "Завтра") == 0
    await stage.advance_to(datetime(2026, 11, 27, 7, 0, tzinfo=UTC))
    # 08:00 is two hours before as well; the day before at 10:00 is a good hour
    assert heard(mentee, "Завтра встреча") == 1
    assert heard(mentee, "Встреча через") == 2
    mentee.tap("Отменить встречу", message=old)  # a button of the old time
    await stage.settle()
    assert "Отменить встречу?" not in mentee.last.text


async def test_cancelled_calendars_and_people_are_told(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await agree(stage, school)
    _, first = event(mentor)
    mentee.tap("Отменить встречу")
    await stage.settle()
    assert "Отменить встречу?" in mentee.last.text
    mentee.tap("Написать причину")
    await stage.settle()
    mentee.say("Заболел")
    await stage.settle()
    assert "Встреча отменена" in mentor.last.text
    assert "Причина: Заболел" in mentor.last.text
    for phone in (mentee, mentor):
        method, entry = event(phone)
        assert method == "CANCEL"
        assert entry["UID"] == first["UID"]
        assert int(entry["SEQUENCE"]) > int(first["SEQUENCE"])
    await stage.advance(timedelta(days=3))
    assert heard(mentor, "Встреча через") == 0
    assert heard(mentor, "Как прошла") == 0


async def test_another_time_instead(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await offer(stage, mentee, "завтра в 15:00", "послезавтра в 12:00")
    first = mentor.last
    mentor.tap("Другое время")
    await stage.settle()
    mentor.tap("26")
    await stage.settle()
    mentor.tap("16:00")
    await stage.settle()
    mentor.tap("Отправить")
    await stage.settle()
    assert "Анна Петровна предлагает" in mentee.last.text
    mentor.tap("вт, 24 ноября", message=first)
    await stage.settle()
    assert "С тех пор всё изменилось" in mentor.shows("изменилось").text  # type: ignore[union-attr]
    assert (await meeting(stage)).state == "proposed"
    mentee.tap("чт, 26 ноября, 16:00")
    await stage.settle()
    assert (await meeting(stage)).starts_at == datetime(2026, 11, 26, 13, tzinfo=UTC)


async def test_a_form_given_up_leaves_the_offer_as_it_was(stage: Stage, school: Cast) -> None:
    await offer(stage, school.mentee, "завтра в 15:00")
    school.mentor.tap("Другое время")
    await stage.settle()
    school.mentor.tap("Отменить")
    await stage.settle()
    school.mentor.tap("вт, 24 ноября, 15:00")
    await stage.settle()
    assert (await meeting(stage)).state == "confirmed"


async def test_one_tap_too_many_at_the_end_of_a_form(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    await fill(stage, mentee, "завтра в 15:00")
    mentee.tap("Отправить")
    mentee.tap("Отправить")
    await stage.settle()
    assert "Предложение отправлено" in mentee.last.text
    assert mentee.shows("из прошлого разговора") is None
    assert heard(school.mentor, "Встреча предложена") == 1


async def test_declined_and_lapsed(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await offer(stage, mentee, "завтра в 15:00")
    mentor.tap("Не смогу")
    await stage.settle()
    mentor.tap("Да, не смогу")
    await stage.settle()
    assert "На это время не получилось" in mentee.last.text
    await offer(stage, mentee, "завтра в 15:00")
    await stage.advance_to(TUESDAY_15 - timedelta(hours=2, minutes=1))
    assert heard(mentee, "ответа не было") == 0
    await stage.advance(timedelta(minutes=1))
    for phone in (mentee, mentor):
        assert "Предложение снято: ответа не было" in phone.last.text
    offered = mentor.shows("Встреча предложена")
    assert offered is not None
    mentor.tap("15:00", message=offered)
    await stage.settle()
    assert (await meeting(stage, 2)).state == "lapsed"
    assert mentor.shows("изменилось") is not None


async def test_each_reads_their_own_hour(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await live_in(stage, school.person_id(mentor), "Europe/Kaliningrad")
    await live_in(stage, school.person_id(mentee), "Asia/Kamchatka")
    await offer(stage, mentee, "завтра в 18:00")  # 09:00 in Moscow, 08:00 in Kaliningrad
    assert "18:00 (МСК+9)" in mentee.last.text
    assert "вт, 24 ноября, 08:00 (МСК−1)" in mentor.buttons()
    mentor.tap("08:00 (МСК−1)")
    await stage.settle()
    assert "18:00 (МСК+9)" in mentee.last.text
    rows = await stage.app.database.read(
        lambda s: s.execute(
            select(Outbox.recipient, Outbox.due_at)
            .where(Outbox.kind == "meeting-reminder")
            .order_by(Outbox.due_at)
        ).all()
    )
    start = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
    mentors = [at for who, at in rows if who == school.person_id(mentor)]
    mentees = [at for who, at in rows if who == school.person_id(mentee)]
    # In Kaliningrad 06:00 and 07:45 are quiet: both become one at 20:45 the evening before
    assert mentors == [datetime(2026, 11, 23, 18, 45, tzinfo=UTC)]
    assert mentees == [start - timedelta(hours=2), start - timedelta(minutes=15)]


async def test_two_taps_and_two_hands_at_once(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await offer(stage, mentee, "завтра в 15:00", "послезавтра в 12:00")
    mentor.tap("вт, 24 ноября")
    mentor.tap("ср, 25 ноября")
    await stage.settle()
    row = await meeting(stage)
    assert row.starts_at == TUESDAY_15
    assert row.version == 1
    assert heard(mentee, "Встреча назначена") == 1

    office, here, there = (
        stage.app.office,
        Caller(school.person_id(mentee)),
        Caller(school.person_id(mentor)),
    )
    later = [TUESDAY_15 + timedelta(days=2)]
    results = await asyncio.gather(
        office.do(here, offer_again, 1, 1, later),
        office.do(there, offer_again, 1, 1, later),
        office.do(here, call_off, 1, 1),
        return_exceptions=True,
    )
    assert sum(result is None for result in results) == 1
    assert sum(isinstance(result, Late) for result in results) == 2


async def test_confirmed_once_however_many_try(stage: Stage, school: Cast) -> None:
    await offer(stage, school.mentee, "завтра в 15:00")
    office, mentor = stage.app.office, Caller(school.person_id(school.mentor))
    results = await asyncio.gather(
        *(office.do(mentor, confirm, 1, 1, 0) for _ in range(4)), return_exceptions=True
    )
    assert sum(result is None for result in results) == 1
    assert (await meeting(stage)).version == 1


async def test_a_clash_is_shown_before_agreeing(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await agree(stage, school)
    await offer(stage, mentee, "завтра в 15:30", "завтра в 15:45")
    assert "вт, 24 ноября, 15:30 (МСК): на это время у вас уже" in mentor.last.text
    assert "15:45 (МСК): на это время" not in mentor.last.text
    mentor.tap("15:30")
    await stage.settle()
    assert (await meeting(stage, 2)).state == "confirmed"


async def test_a_clash_that_came_up_since_is_asked_about(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await offer(stage, mentee, "завтра в 15:00")
    first = mentor.last
    await offer(stage, mentee, "завтра в 15:30")
    mentor.tap("15:30")
    await stage.settle()
    mentor.tap("15:00", message=first)
    await stage.settle()
    assert (await meeting(stage, 1)).state == "proposed"
    asked = mentor.shows("у вас уже назначена встреча. Если")
    assert asked is not None
    mentor.tap("15:00", message=asked)
    await stage.settle()
    assert (await meeting(stage, 1)).state == "confirmed"


async def test_strangers_find_nothing(stage: Stage, school: Cast) -> None:
    other = await school.add("mentor", "Чужая", "Вера", "Олеговна")
    await offer(stage, school.mentee, "завтра в 15:00")
    copied = school.mentor.forward(school.mentor.last, to=other)
    for phone in (other, school.curator):
        with pytest.raises(NotFound):
            await stage.app.office.do(Caller(school.person_id(phone)), confirm, 1, 1, 0)
    other.tap("15:00", message=copied)
    await stage.settle()
    assert "Я не нашёл этого" in other.last.text
    with pytest.raises(NotFound):
        await stage.app.office.do(
            Caller(school.person_id(other)),
            propose,
            Proposal(1, [TUESDAY_15], 45, "online"),
        )
    assert (await meeting(stage)).state == "proposed"
    other.say("/meet")
    await stage.settle()
    assert "Встречи назначаются в действующей паре" in other.last.text


async def test_wrong_times_are_answered_kindly(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    mentee.say("/meet")
    await stage.settle()
    for typed, said in (
        ("вчера в 15:30", "уже прошло"),
        ("сегодня в 9:00", "уже прошло"),
        ("как-нибудь потом", "Не получилось разобрать время"),
        ("15.10.2026", "уже прошёл"),
        ("24.11.2028 в 12:00", "больше чем через год"),
        ("/privet", "Такой команды нет"),
        ("я" * 4000, "Не получилось разобрать время"),
    ):
        mentee.say(typed)
        await stage.settle()
        assert said in mentee.last.text, typed
        assert "Когда вам удобно?" in mentee.last.text
    mentee.send_photo(b"jpeg")
    await stage.settle()
    assert "Здесь нужен текст" in mentee.last.text
    mentee.say("в четверг")  # a day alone goes on to its hours
    await stage.settle()
    assert "чт, 26 ноября" in mentee.last.text
    mentee.say("15:30")
    await stage.settle()
    assert "чт, 26 ноября, 15:30 (МСК)" in mentee.last.text
    mentee.tap("Верно")
    await stage.settle()
    mentee.tap("Убрать последнее")
    await stage.settle()
    assert "26" in mentee.buttons()


async def test_an_hour_that_passed_while_thinking(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    mentee.say("/meet")
    await stage.settle()
    mentee.tap("23")
    await stage.settle()
    assert "10:00" not in mentee.buttons()
    assert "11:00" in mentee.buttons()
    shown = mentee.last
    await stage.advance(timedelta(hours=2))
    mentee.tap("11:00", message=shown)
    await stage.settle()
    assert "уже прошло" in mentee.last.text or "уже нет" in mentee.last.text
    mentee.tap("13:00")
    await stage.settle()
    await stage.advance(timedelta(hours=3))
    for tap in ("Дальше", "30 минут", "По видео", "Пропустить", "Пропустить", "Отправить"):
        mentee.tap(tap)
        await stage.settle()
    assert "уже прошло" in mentee.last.text
    assert "13:00 (МСК)" in mentee.last.text  # what was entered is still there


async def test_a_restart_loses_nothing(stage: Stage, school: Cast) -> None:
    await fill(stage, school.mentee, "завтра в 15:00")
    await stage.restart()
    school.mentee.tap("Отправить")
    await stage.settle()
    await stage.restart()
    school.mentor.tap("15:00")
    await stage.settle()
    assert (await meeting(stage)).state == "confirmed"
    await stage.restart()
    await stage.advance_to(TUESDAY_15)
    assert heard(school.mentor, "Встреча через") == 2


async def test_they_remember_it_differently(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    await agree(stage, school)
    await stage.advance_to(TUESDAY_15 + timedelta(hours=2))
    mentor.tap("Коллеги не было")
    await stage.settle()
    mentee.tap("Да, состоялась")
    await stage.settle()
    for phone in (mentee, mentor):
        assert "Уточните, пожалуйста" in phone.last.text
    mentor.tap("Коллеги не было", message=mentor.last)
    await stage.settle()
    mentee.tap("Да, состоялась", message=mentee.last)
    await stage.settle()
    assert (await meeting(stage)).state == "disputed"
    await stage.advance(timedelta(days=10))
    assert heard(mentee, "Уточните") + heard(mentor, "Уточните") <= 1
    mentee.say("/meetings")
    await stage.settle()
    mentee.tap("Прошедшие")
    await stage.settle()
    assert "сказано по-разному" in mentee.last.text


async def test_nobody_says_anything(stage: Stage, school: Cast) -> None:
    await agree(stage, school, "завтра в 20:30")  # over at 21:15, in the quiet hours
    ends = datetime(2026, 11, 24, 18, 15, tzinfo=UTC)
    await stage.advance_to(ends + timedelta(hours=1))
    assert heard(school.mentor, "Как прошла") == 0
    await stage.advance_to(datetime(2026, 11, 25, 5, 0, tzinfo=UTC))
    assert heard(school.mentor, "Как прошла") == 1
    await stage.advance_to(ends + timedelta(days=2))
    assert heard(school.mentor, "Как прошла") == 2
    await stage.advance_to(ends + timedelta(days=6))
    assert heard(school.mentor, "Как прошла") == 3
    await stage.advance_to(ends + timedelta(days=30))
    assert heard(school.mentor, "Как прошла") == 3
    assert (await meeting(stage)).state == "unconfirmed"
    asked = school.mentor.shows("Как прошла")
    school.mentor.tap("Да, состоялась", message=asked)
    await stage.settle()
    assert (await meeting(stage)).state == "unconfirmed"


async def test_one_says_so_and_that_is_enough(stage: Stage, school: Cast) -> None:
    await agree(stage, school)
    await stage.advance_to(TUESDAY_15 + timedelta(hours=2))
    school.mentee.tap("Да, состоялась")
    await stage.settle()
    school.mentee.tap("5")
    await stage.settle()
    await stage.advance(timedelta(days=9))
    assert (await meeting(stage)).state == "held"
    assert heard(school.mentee, "Как прошла") == 0


async def test_a_pair_that_ends_meets_no_more(stage: Stage, school: Cast) -> None:
    await agree(stage, school)

    def over(session: Session) -> None:
        act = Act(session, stage.clock(), None)
        change(act, session.get_one(Mentorship, 1), "ended_by_curator", reason="needs-changed")

    await stage.app.database.write(over)
    await stage.settle()
    for phone in (school.mentee, school.mentor):
        assert "Встреча отменена" in phone.last.text
        assert event(phone)[0] == "CANCEL"
    await stage.advance(timedelta(days=3))
    assert heard(school.mentor, "Встреча через") == 0


async def test_a_group_meets_while_anybody_can(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("mentee", "Вторая", "Ольга", "Юрьевна")
    await school.pair(school.mentor, school.mentee, second)
    await offer(stage, school.mentor, "завтра в 15:00")
    for phone in (school.mentee, second):
        assert "Встреча предложена" in phone.last.text
    school.mentee.tap("15:00")
    await stage.settle()
    assert "Встреча назначена" in second.last.text
    second.tap("Не смогу", message=second.last)
    await stage.settle()
    second.tap("Да, не смогу")
    await stage.settle()
    assert "Ольга Юрьевна не сможет прийти" in school.mentor.last.text
    assert (await meeting(stage)).state == "confirmed"
    await stage.advance_to(TUESDAY_15)
    assert heard(second, "Встреча через") == 0
    assert heard(school.mentee, "Встреча через") == 2
    await stage.advance(timedelta(hours=2))
    assert heard(second, "Как прошла") == 0
    for phone in (school.mentee, school.mentor):
        phone.tap("Да, состоялась")
    await stage.settle()
    assert (await meeting(stage)).state == "held"


async def test_with_several_pairs_one_chooses(stage: Stage, school: Cast) -> None:
    other = await school.add("mentee", "Вторая", "Ольга", "Юрьевна")
    await school.pair(school.mentor, other)
    school.mentor.say("/meet")
    await stage.settle()
    assert "С кем встреча?" in school.mentor.last.text
    school.mentor.tap("Вторая О. Ю.")
    await stage.settle()
    assert "Когда вам удобно?" in school.mentor.last.text
    school.mentor.tap("24")
    await stage.settle()
    school.mentor.tap("12:00")
    await stage.settle()
    for tap in ("Дальше", "30 минут", "По видео", "Пропустить", "Пропустить", "Отправить"):
        school.mentor.tap(tap)
        await stage.settle()
    assert "Встреча предложена" in other.last.text
    assert not school.mentee.messages


@pytest.mark.parametrize(("locale", "weekday"), [("en", "Mon"), ("tt", "дүш")])
async def test_in_other_languages(stage: Stage, school: Cast, locale: str, weekday: str) -> None:
    mentor = school.mentor
    await live_in(stage, school.person_id(mentor), "Europe/Moscow", locale)
    mentor.say("/meet")
    await stage.settle()
    assert weekday in mentor.buttons()
    await agree_in(stage, school)
    await stage.advance_to(TUESDAY_15 + timedelta(hours=2))
    mentor.say("/meetings")
    await stage.settle()
    assert "{" not in "".join(posted.text for posted in mentor.messages)


async def agree_in(stage: Stage, school: Cast) -> None:
    """The mentee offers in Russian, the mentor takes it in their own language, then moves it."""
    await offer(stage, school.mentee, "завтра в 15:00")
    school.mentor.tap("15:00")
    await stage.settle()
    assert (await meeting(stage)).state == "confirmed"
