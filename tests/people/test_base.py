"""«База наставников» in and out, as a curator does it."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.demo.make_school import school_rows
from bot.demo.stage import Stage
from mentoring.base.rows import Reading, reading_of
from mentoring.base.sheets import import_everywhere
from mentoring.documents.base_xlsx import COLUMNS, BaseRow, read_base, write_base
from mentoring.documents.names import PersonName
from storage.base_imports import BaseImport
from storage.mentorships import Mentorship, Party
from storage.people import Invitation, Person, Profile, Role
from tests.people.cast import Cast, cast
from tests.people.test_joining import go

SCHOOL = Path("bot/demo/school.xlsx").read_bytes()


def counted(session: Session) -> tuple[int, ...]:
    tables = (Person, Role, Mentorship, Party, Invitation, Profile)
    return tuple(session.scalar(select(func.count()).select_from(t)) or 0 for t in tables)


async def send(stage: Stage, school: Cast, content: bytes, name: str = "base.xlsx") -> None:
    await go(stage, school.curator, "+/import")
    school.curator.send_document(content, name)
    await stage.settle()


def a_row(name: str, *mentees: str) -> BaseRow:
    mentor = PersonName(*name.split())
    return BaseRow(mentor=mentor, mentees=tuple(PersonName(*m.split()) for m in mentees))


async def test_a_school_comes_in_with_pairs_and_links(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await send(stage, school, SCHOOL)
    assert "Новых людей: 14" in curator.last.text
    assert "Новых пар и групп: 3" in curator.last.text
    before = await stage.app.database.read(counted)
    assert before[2] == 0  # only looked at so far
    await stage.restart()
    curator.tap("Загрузить")
    curator.tap("Загрузить")
    await stage.settle()
    assert curator.shows("Готово")
    links = next(m for m in curator.messages if "личных приглашений" in m.text)
    book = Path(str(stage.settings.database_url).removeprefix("sqlite:///")).parent / "links.xlsx"
    book.write_bytes(curator.download(links))
    sheet = load_workbook(book).active
    assert sheet is not None
    assert sheet.max_row == 15
    found = {row[0]: row[2] for row in sheet.iter_rows(min_row=2, values_only=True)}
    anna = stage.telegram.person("Анна")
    anna.open_link(str(found["Орлова Анна Петровна"]))
    await stage.settle()
    await go(stage, anna, "Русский", "Даю согласие")
    assert "должность" in anna.last.text
    await go(stage, anna, "+учитель", "+русский язык", "+24", "Готово")
    assert "Орлова Анна Петровна" in anna.last.text
    await go(stage, anna, "Всё верно")
    assert "Готово, Анна Петровна" in anna.last.text

    def anna_is_in_the_pair(session: Session) -> int:
        person = session.scalars(select(Person).where(Person.surname == "Орлова")).one()
        row = session.scalars(select(Mentorship).where(Mentorship.mentor_id == person.id)).one()
        assert (row.state, row.order_id) == ("active", None)
        profile = session.get_one(Profile, person.id)
        assert any("трудным" in tag or tag == "hard-class" for tag in profile.competences)
        return session.scalar(select(func.count()).select_from(Party)) or 0

    assert await stage.app.database.read(anna_is_in_the_pair) == 7
    after = await stage.app.database.read(counted)
    await send(stage, school, SCHOOL)
    assert "Всё это уже есть" in curator.last.text
    await go(stage, curator, "Отменить")
    assert await stage.app.database.read(counted) == after


async def test_the_same_file_through_the_core_changes_nothing(stage: Stage) -> None:
    now = stage.clock()
    reading = reading_of(read_base(SCHOOL), lambda text: f"own:{text}")

    def twice(session: Session) -> tuple[tuple[int, ...], tuple[int, ...], int]:
        import_everywhere(session, reading, now, "Europe/Moscow")
        first = counted(session)
        again = import_everywhere(session, reading, now, "Europe/Moscow")
        return first, counted(session), again.new + again.pairs

    first, second, changed = await stage.app.database.write(twice)
    assert first == second
    assert changed == 0
    assert len(reading.lines) == len(school_rows())


async def test_errors_are_told_row_by_row(stage: Stage) -> None:
    school = await cast(stage)
    book = write_base(
        [
            BaseRow(mentor=PersonName("Орлова А. П.", ""), workplace="Школа № 7"),
            a_row("Соколов Николай Андреевич"),
        ]
    )
    await send(stage, school, book)
    assert re.search(r"строка 2, «Ф.И.О наставника».*полностью", school.curator.last.text)
    await go(stage, school.curator, "Загрузить")
    assert "Новых людей: 1" in school.curator.screen(4)


async def test_an_unsure_name_is_asked(stage: Stage) -> None:
    school = await cast(stage)
    book = write_base([a_row("Наставникова Анна"), a_row("Молодой Борис")])
    await send(stage, school, book)
    curator = school.curator
    assert "1. Наставникова Анна — это Наставникова Анна Петровна?" in curator.last.text
    await go(stage, curator, "1. Это он(а)")
    assert "1. Молодой Борис — это Молодой Борис Ильич?" in curator.last.text
    await go(stage, curator, "1. Другой человек", "Загрузить")
    names = await stage.app.database.read(
        lambda session: sorted(session.scalars(select(Person.patronymic)))
    )
    assert names.count("") == 1  # the other Boris
    assert names.count("Петровна") == 1


WRONG_FILES = {
    "text.txt": b"hello",
    "empty.xlsx": b"",
    "old.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
}


@pytest.mark.parametrize("name", WRONG_FILES)
async def test_wrong_files_are_answered_kindly(stage: Stage, name: str) -> None:
    school = await cast(stage)
    await go(stage, school.curator, "+/import", "+вот файл")
    assert "нужен файл XLSX" in school.curator.last.text
    school.curator.send_photo(b"picture")
    await stage.settle()
    assert "нужен файл XLSX" in school.curator.last.text
    school.curator.send_document(WRONG_FILES[name], name)
    await stage.settle()
    assert "пришлите ещё раз" in school.curator.last.text
    school.curator.send_document(b"x", "big.xlsx", size=21 * 1024 * 1024)
    await stage.settle()
    assert "слишком большой" in school.curator.last.text
    school.curator.send_document(write_base([]), "base.xlsx")
    await stage.settle()
    assert "Вот что в файле" in school.curator.last.text


async def test_a_preview_is_not_kept_for_ever_and_not_anothers(stage: Stage) -> None:
    school = await cast(stage)
    await send(stage, school, SCHOOL)
    preview = school.curator.last
    take = next(button for button in preview.buttons if button.text == "Загрузить")
    assert take.data is not None
    school.mentor.start()
    await stage.settle()
    school.mentor.press(school.mentor.last, take.data)
    await stage.settle()
    assert "не нашёл" in school.mentor.last.text
    await stage.advance(timedelta(days=2))
    await go(stage, school.curator, "Загрузить")
    assert "уже загружен или отменён" in school.curator.last.text
    kept = await stage.app.database.read(lambda s: s.scalars(select(BaseImport)).one().content)
    assert kept == {}


async def test_export_has_exactly_the_eight_columns(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await go(stage, school.head, "+/export")
    content = school.head.download(school.head.last)
    file = Path(str(stage.settings.database_url).removeprefix("sqlite:///")).parent / "base.xlsx"
    file.write_bytes(content)
    sheet = load_workbook(file).active
    assert sheet is not None
    heading, row = sheet.iter_rows(values_only=True)
    assert list(heading) == list(COLUMNS.values())
    assert row[1:3] == ("Наставникова Анна Петровна", "Школа № 7, Заречный район")
    assert row[5:] == ("Молодой Борис Ильич", "учитель – учитель", "Школа № 7, Заречный район")
    await go(stage, school.mentor, "+/export")
    assert "куратор или руководитель" in school.mentor.last.text
    await go(stage, school.mentor, "+/import")
    assert "куратор или руководитель" in school.mentor.last.text


async def test_rows_without_a_workplace_are_told(stage: Stage) -> None:
    reading = reading_of(read_base(write_base([a_row("Орлова Анна")])), str)
    now = stage.clock()
    done = await stage.app.database.write(
        lambda session: import_everywhere(session, reading, now, "Europe/Moscow")
    )
    assert [trouble.code for trouble in done.troubles] == ["no_workplace"]
    assert isinstance(reading, Reading)
