"""The mentor's diary, as it is written and read."""

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Act, Caller
from mentoring.diary.entries import add_note, write_entry
from mentoring.refusals import NotFound
from storage.diary import DiaryEntry
from tests.people.cast import cast


async def entries(stage: Stage) -> list[DiaryEntry]:
    """All entries as they are kept."""
    return await stage.app.database.read(
        lambda session: list(session.scalars(select(DiaryEntry).order_by(DiaryEntry.id)))
    )


async def note(stage: Stage, phone: Phone, text: str, whose: str) -> None:
    """Write a note."""
    phone.tap("Добавить заметку")
    await stage.settle()
    phone.say(text)
    await stage.settle()
    phone.tap(whose)
    await stage.settle()


async def test_notes_for_both_and_for_oneself(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    mentor, mentee = school.mentor, school.mentee
    mentor.say("/diary")
    await stage.settle()
    assert "Пока пусто" in mentor.last.text
    await note(stage, mentor, "Присмотреться к 7 «Б» <i>", "Только я")
    assert "заметка только для вас" in mentor.last.text
    assert "Присмотреться к 7 «Б» <i>" in mentor.last.text
    assert not mentee.messages
    await note(stage, mentor, "Договорились об открытом уроке", "Мы оба")
    assert "заметка для вас обоих" in mentee.last.text
    mentee.tap("Открыть дневник")
    await stage.settle()
    assert "открытом уроке" in mentee.last.text
    assert "Присмотреться" not in mentee.last.text
    assert "Добавить заметку" not in mentee.buttons()
    assert [entry.visibility for entry in await entries(stage)] == ["mentor", "both"]


async def test_months_are_turned(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    mentor = school.mentor
    for text in ("Ноябрьское", "Декабрьское"):
        mentor.say("/diary")
        await stage.settle()
        await note(stage, mentor, text, "Только я")
        await stage.advance(timedelta(days=20))
    assert "декабрь 2026" in mentor.last.text
    assert "Ноябрьское" not in mentor.last.text
    mentor.tap("Раньше")
    await stage.settle()
    assert "Ноябрьское" in mentor.last.text
    mentor.tap("Позже")
    await stage.settle()
    assert "Декабрьское" in mentor.last.text


async def test_a_long_month_fits_a_message(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    caller = Caller(school.person_id(school.mentor))
    for number in range(12):
        await stage.app.office.do(caller, add_note, pair, f"{number}: " + "я" * 900, "mentor")
    school.mentor.say("/diary")
    await stage.settle()
    assert "11: я" in school.mentor.last.text
    assert "раньше в этом месяце" in school.mentor.last.text


async def test_only_the_mentor_writes_and_only_parties_read(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    other = await school.add("mentor", "Чужая", "Вера", "Олеговна")
    for phone in (other, school.mentee, school.curator, school.head):
        with pytest.raises(NotFound):
            await stage.app.office.do(
                Caller(school.person_id(phone)), add_note, pair, "Чужое", "mentor"
            )
    school.mentor.say("/diary")
    await stage.settle()
    for phone in (other, school.curator):
        copied = school.mentor.forward(school.mentor.last, to=phone)
        phone.tap("Добавить заметку", message=copied)
        await stage.settle()
        assert "Я не нашёл этого" in phone.last.text
    other.say("/diary")
    await stage.settle()
    assert "Дневник пока пуст" in other.last.text
    assert await entries(stage) == []


async def test_help_enters_once(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()

    def write(session: Session, text: str) -> int:
        act = Act(session, stage.clock(), None)
        return write_entry(act, pair, "help", at=stage.clock(), text=text, subject_id=7)

    for text in ("Как начать урок", "Как начать урок: решено"):
        await stage.app.database.write(partial(write, text=text))
    assert [entry.text for entry in await entries(stage)] == ["Как начать урок: решено"]
    school.mentor.say("/diary")
    await stage.settle()
    assert "помощь по просьбе" in school.mentor.last.text


async def test_a_wrong_note_is_asked_again(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    mentor = school.mentor
    mentor.say("/diary")
    await stage.settle()
    mentor.tap("Добавить заметку")
    await stage.settle()
    mentor.send_photo(b"jpeg")
    await stage.settle()
    assert "Здесь нужен текст" in mentor.last.text
    mentor.say("я" * 4000)
    await stage.settle()
    assert "помещается 1000" in mentor.last.text
    await stage.restart()
    mentor.say("Коротко")
    await stage.settle()
    mentor.tap("Только я")
    await stage.settle()
    assert "Коротко" in mentor.last.text
