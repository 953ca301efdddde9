"""Private data: who looked, consent withdrawn, notes for a reason, retention, nothing left (§3)."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from handlers.privacy.buttons import AskNotes, Notes, Withdraw
from mentoring.acting import Caller
from mentoring.diary.entries import add_note
from mentoring.people.erasure import erase_again, forget_me
from mentoring.people.purging import purge
from mentoring.people.retaining import retention
from storage.help import HelpMessage, HelpRequest
from storage.history import Erasure
from storage.mentorships import Mentorship
from storage.outbox import Outbox
from storage.people import Consent, Person
from storage.schema import metadata
from tests.people.cast import Cast, cast
from tests.people.test_joining import go, newcomer
from tests.people.world import world

DAY = timedelta(days=1)


def dump(session: Session) -> str:
    """Every row of every table, as text."""
    parts = []
    for table in metadata.sorted_tables:
        parts += [f"{table.name}: {dict(row)}" for row in session.execute(select(table)).mappings()]
    return "\n".join(parts)


async def lines_with(stage: Stage, *wanted: str) -> list[str]:
    text = await stage.app.database.read(dump)
    return [line for line in text.splitlines() if any(word in line for word in wanted)]


async def test_nothing_personal_is_left_of_erased_people(stage: Stage) -> None:
    made = await world(stage)
    school = made.school
    for phone, name in ((school.mentee, "Молодой"), (school.mentor, "Наставникова")):
        account = phone.id
        assert await lines_with(stage, name, str(account))
        await go(stage, phone, "+/forget", "Удалить", "Да, удалить навсегда")
        await stage.advance(timedelta(minutes=2))
        left = await lines_with(stage, name, str(account), f"id={account}")
        assert left == []
    # the mentee's question, the mentor's note, the place and topic of their meetings
    left = await lines_with(stage, "'Секрет'", "Тайная тема", "Борис", "Анна Петровна")
    assert left == []


async def test_the_log_names_nobody(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    made = await world(stage)
    phones = (made.school.mentor, made.school.mentee, made.school.curator)
    await go(stage, made.school.mentee, "+/mydata", "+/waiting", "+/forget", "Удалить")
    await go(stage, made.school.mentee, "Да, удалить навсегда")
    await stage.advance(8 * DAY)
    said = "".join(capsys.readouterr())
    for word in ("Молодой", "Наставников", "Секрет", "Тайная", *(str(p.id) for p in phones)):
        assert word not in said


async def test_a_restored_backup_erases_what_it_brought_back(stage: Stage) -> None:
    made = await world(stage)
    person_id, name = made.school.person_id(made.school.mentee), "Молодой"

    def erased_before(
        session: Session,
    ) -> None:  # as the restore leaves it: rows, and who was erased
        session.add(Erasure(person_id=person_id, at=stage.clock()))
        session.flush()
        erase_again(session)

    await stage.app.database.write(erased_before)
    assert await lines_with(stage, name, str(made.school.mentee.id)) == []


async def test_who_looked_is_shown_to_whom_it_is_about(stage: Stage) -> None:
    school = await cast(stage)
    await go(stage, school.curator, "+/people", "Молодой")
    await go(stage, school.curator, "+/people", "Молодой")  # once a day is enough to know
    mentee = school.mentee
    await go(stage, mentee, "+/profile", "Кто видит мои данные", "Кто смотрел и менял")
    assert mentee.last.text.count("Куратова М. И. открывал(а) вашу карточку") == 1
    await go(stage, school.mentor, "+/profile", "Кто видит мои данные", "Кто смотрел и менял")
    assert "Пока никто." in school.mentor.last.text


async def consented(stage: Stage) -> tuple[Cast, Phone]:
    """A school whose mentor and a new mentee, who joined by the form, are a pair."""
    school = await cast(stage)
    boris = await newcomer(stage, school, "mentee", "Крылов Борис Ильич")
    await go(stage, boris, "Всё верно")
    await go(stage, school.curator, "Подтвердить")

    def known(session: Session) -> int:
        found = session.scalar(select(Person.id).where(Person.surname == "Крылов"))
        assert found is not None
        return found

    school.ids[boris.id] = await stage.app.database.read(known)
    await school.pair(school.mentor, boris)
    return school, boris


async def test_consent_is_withdrawn_and_given_again(stage: Stage) -> None:
    school, boris = await consented(stage)
    await go(stage, boris, "+/profile", "Кто видит мои данные", "Мои согласия")
    assert "Школа № 7" in boris.last.text
    await go(stage, boris, "Отозвать: Школа № 7")
    assert "Ваша пара там закончится" in boris.last.text
    await stage.restart()
    await go(stage, boris, "Оставить как есть", "Отозвать: Школа № 7")
    boris.tap("Да, отозвать")
    boris.tap("Да, отозвать")
    await stage.settle()
    assert "Всё о вас удалится" in boris.screen(6)
    assert school.curator.shows("Согласие отозвано") is not None
    assert "Крылов" not in (school.curator.shows("Согласие отозвано") or school.curator.last).text

    def over(session: Session) -> None:
        pair = session.scalar(select(Mentorship))
        assert pair is not None
        assert pair.state == "ended_by_participant"
        consent = session.scalar(select(Consent))
        assert consent is not None
        assert consent.withdrawn_at is not None

    await stage.app.database.read(over)
    stranger = await school.add("mentee", "Чужих", "Ольга", "Игоревна")
    await go(stage, stranger, "+/menu")
    stranger.press(stranger.last, Withdraw(consent=1, sure=True).pack())
    await stage.settle()
    assert "согласи" not in stranger.last.text.lower()


async def test_thirty_days_after_the_last_consent_everything_goes(stage: Stage) -> None:
    school, boris = await consented(stage)
    await go(stage, boris, "+/profile", "Кто видит мои данные", "Мои согласия")
    await go(stage, boris, "Отозвать: Школа № 7", "Да, отозвать")
    person_id, days = school.person_id(boris), retention().withdrawn_days

    async def purged_after(days: int) -> bool:
        moment = stage.clock() + days * DAY
        await stage.app.database.write(lambda session: purge(session, moment))
        person = await stage.app.database.read(lambda session: session.get_one(Person, person_id))
        return person.erased_at is not None

    assert not await purged_after(days - 1)
    assert await purged_after(days)
    assert await lines_with(stage, "Крылов", str(boris.id)) == []


async def test_old_words_go_and_numbers_stay(stage: Stage) -> None:
    made = await world(stage)
    later = stage.clock() + (retention().talk_days + 1) * DAY
    await stage.advance(DAY)
    await stage.app.database.write(lambda session: purge(session, later))

    def look(session: Session) -> None:
        closed = select(HelpRequest.id).where(HelpRequest.state == "closed")
        texts = select(HelpMessage.text).where(HelpMessage.request_id.in_(closed))
        assert set(session.scalars(texts)) == {""}
        assert session.scalars(select(HelpRequest)).all()
        assert not session.scalars(select(Outbox).where(Outbox.state == "sent")).all()
        pair = session.get_one(Mentorship, made.one("mentorship"))
        assert pair.state == "active"

    await stage.app.database.read(look)


async def test_who_never_joined_is_forgotten(stage: Stage) -> None:
    school = await cast(stage)
    somebody = stage.telegram.person("Некто")
    await go(stage, somebody, "+/start")
    assert await lines_with(stage, str(somebody.id))
    later = stage.clock() + (retention().unfinished_days + 1) * DAY
    await stage.app.database.write(lambda session: purge(session, later))
    assert await lines_with(stage, f"'telegram_id': {somebody.id}") == []
    assert await lines_with(stage, f"'telegram_id': {school.mentor.id}")


async def test_notes_are_read_for_a_reason_that_the_pair_reads_first(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    mentor = Caller(school.person_id(school.mentor))
    await stage.app.office.do(mentor, add_note, pair, "Учимся держать темп", "both")
    await stage.app.office.do(mentor, add_note, pair, "Только для себя", "mentor")
    curator = school.curator
    await go(stage, curator, "+/pairs", "Работают: 1", "Наставникова", "Записи пары")
    assert "Зачем нужны записи пары" in curator.last.text
    await go(stage, curator, "+так")
    assert "чуть подробнее" in curator.screen(4)
    await stage.restart()
    await go(stage, curator, "+/pairs", "Работают: 1", "Наставникова", "Записи пары")
    await go(stage, curator, "+Наставляемый просил помочь с конфликтом в классе")
    assert "Записи откроются" in curator.screen(3)
    for phone in (school.mentor, school.mentee):
        assert "с конфликтом в классе" in phone.last.text
    opened_by_force = Notes(visit=1).pack()
    curator.press(curator.last, opened_by_force)
    await stage.settle()
    assert "держать темп" not in curator.screen(5)
    await stage.advance(timedelta(minutes=61))
    assert "Записи открыты" in curator.last.text
    curator.tap("Прочитать")
    curator.tap("Прочитать")
    await stage.settle()
    assert "Учимся держать темп" in curator.last.text
    assert "Только для себя" not in curator.screen(10)
    mentee = school.mentee
    await go(stage, mentee, "+/profile", "Кто видит мои данные", "Кто смотрел и менял")
    assert "Куратова М. И. читал(а) записи вашей пары" in mentee.last.text
    await stage.advance(DAY)
    curator.press(curator.last, opened_by_force)
    await stage.settle()
    assert "Записи сейчас закрыты" in curator.screen(4)


async def test_only_the_curator_can_ask_for_notes(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    stranger = await school.add("mentee", "Чужих", "Ольга", "Игоревна")
    for phone in (school.head, stranger, school.mentee):
        await go(stage, phone, "+/menu")
        phone.press(phone.last, AskNotes(pair=pair).pack())
        await stage.settle()
        assert "Зачем нужны записи" not in phone.last.text
        phone.press(phone.last, Notes(visit=1).pack())
        await stage.settle()
        assert "Записи пары" not in phone.last.text


async def test_a_second_erasure_changes_nothing(stage: Stage) -> None:
    made = await world(stage)
    caller = Caller(made.school.person_id(made.school.mentee))
    await stage.app.office.do(caller, forget_me)
    before = await stage.app.database.read(dump)
    await stage.app.database.write(erase_again)
    assert await stage.app.database.read(dump) == before
