"""Large, broken and hostile files: ten thousand rows with progress, and clear refusals."""

import asyncio
import io
import itertools
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from mentoring.acting import Caller
from mentoring.base import importing
from mentoring.base.preview import keep_reading, take_import
from mentoring.base.rows import Line, Reading
from mentoring.documents.base_xlsx import COLUMNS, BaseRow, write_base
from mentoring.documents.names import PersonName
from storage import migrations
from storage.base_imports import BaseImport
from storage.database import Database
from storage.inbox import Receipt
from storage.mentorships import Mentorship, Party
from storage.organisations import Organisation
from storage.people import Invitation, Person, Profile, Role
from tests.district import FATHERS, SURNAMES, WOMEN, make_district
from tests.people.cast import Cast, cast
from tests.people.test_joining import go
from tests.staging import MONDAY

ROWS = 10_000


def counted(session: Session) -> tuple[int, ...]:
    tables = (Person, Role, Mentorship, Party, Invitation, Profile)
    return tuple(session.scalar(select(func.count()).select_from(t)) or 0 for t in tables)


def many_rows() -> bytes:
    names = (
        PersonName(f"{surname}а", first, f"{father}на")
        for surname, first, father in itertools.product(SURNAMES, WOMEN, FATHERS)
    )
    mentors = list(itertools.islice(names, ROWS))
    mentees = list(itertools.islice(names, ROWS // 5))
    return write_base(
        [
            BaseRow(
                mentor=mentor,
                workplace="Школа № 7, Заречный район",
                competences="работа с трудным классом; свой театр",
                achievements="Учитель года",
                mentees=(mentees[number // 5],) if number % 5 == 0 else (),
            )
            for number, mentor in enumerate(mentors)
        ]
    )


async def send(stage: Stage, school: Cast, content: bytes, name: str = "base.xlsx") -> None:
    await go(stage, school.curator, "+/import")
    school.curator.send_document(content, name)
    await stage.settle()


async def test_ten_thousand_rows_with_progress_and_others_are_answered(stage: Stage) -> None:
    school = await cast(stage)
    curator, mentee = school.curator, school.mentee
    content = many_rows()
    await go(stage, curator, "+/import")
    curator.send_document(content, "base.xlsx")
    for _ in range(1000):  # until the file is being read
        if curator.shows("Читаю файл"):
            break
        await asyncio.sleep(0.01)
    assert curator.shows("Читаю файл")
    mentee.say("/profile")
    for _ in range(1000):
        if mentee.shows("Мой профиль"):
            break
        await asyncio.sleep(0.01)
    assert mentee.shows("Мой профиль")
    assert not curator.shows("Новых людей")  # the other was answered while the file was read
    await stage.settle()
    assert "Новых людей: 12000" in curator.last.text
    assert "Новых пар и групп: 2000" in curator.last.text
    assert not curator.shows("Читаю файл")
    await go(stage, curator, "Загрузить")
    assert "Новых людей: 12000" in curator.screen(3)
    after = await stage.app.database.read(counted)
    assert after == (12004, 12004, 2000, 4000, 12000, 10004)
    await send(stage, school, content)
    assert "Всё это уже есть" in curator.last.text
    assert "Уже знакомых: 12000" in curator.last.text
    assert await stage.app.database.read(counted) == after


def sheet(rows: list[list[object]], merge: str = "") -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(list(COLUMNS.values()))
    for row in rows:
        page.append(row)
    if merge:
        page.merge_cells(merge)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


async def test_every_trouble_is_told_by_row_and_column_and_all_of_them_as_a_file(
    stage: Stage, tmp_path: Path
) -> None:
    school = await cast(stage)
    bad: list[list[object]] = [[n, "Орлова А. П.", "Школа № 7"] for n in range(12)]
    rows = [[1, '=CONCATENATE("Орлова ","Анна")', "Школа № 7"], [2, "Белова Ольга", "Школа № 7"]]
    content = sheet([*rows, [3, "Серова Инна", ""], [4, "", ""], *bad], merge="C4:C5")
    await send(stage, school, content)
    told = school.curator.last.text
    assert "строка 2, «Ф.И.О наставника»: здесь формула; вставьте значение" in told
    assert "строка 4, «Место работы»: ячейки объединены; разъедините их" in told
    assert "и ещё" in told
    preview = school.curator.last
    await go(stage, school.curator, "Все замечания файлом")
    file = tmp_path / "troubles.xlsx"
    file.write_bytes(school.curator.download(school.curator.last))
    page = load_workbook(file).active
    assert page is not None
    found = list(page.iter_rows(min_row=2, values_only=True))
    assert len(found) > 12
    assert found[-1][0] == "17"
    assert found[-1][1] == "Ф.И.О наставника"
    assert "полностью" in str(found[-1][2])
    school.curator.tap("Загрузить", preview)
    await stage.settle()
    kept = await stage.app.database.read(counted)
    assert kept[0] == 5  # the cast of four and the one whole row


def bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (70 * 1024 * 1024))
    return target.getvalue()


async def test_files_that_nobody_can_read_are_refused_clearly(stage: Stage) -> None:
    school = await cast(stage)
    await go(stage, school.curator, "+/import")
    files: list[tuple[bytes, str, int | None, str]] = [
        (b"x", "huge.xlsx", 50 * 1024 * 1024, "слишком большой"),
        (bomb(), "bomb.xlsx", None, "в нём лишнее"),
        (b"%PDF-1.4", "base.pdf", None, "не таблица XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old.xls", None, "старый формат"),
        (b"PK\x03\x04broken", "broken.xlsx", None, "повреждён"),
        (sheet([])[:2000], "half.xlsx", None, "повреждён"),
        (b"", "empty.xlsx", None, "пустой"),
    ]
    for content, name, size, said in files:
        school.curator.send_document(content, name, size=size)
        await stage.settle()
        told = school.curator.last.text.split("\n\n")[0]
        assert said in told, name
        assert len(told) <= 300
    await stage.restart()
    school.curator.send_document(sheet([[1, "Белова Ольга Игоревна", "Школа № 7"]]), "base.xlsx")
    await stage.settle()
    assert "Новых людей: 1" in school.curator.last.text


async def test_rows_of_another_school_and_of_who_left_are_told(stage: Stage) -> None:
    school = await cast(stage)

    def before(session: Session) -> None:
        home = session.get_one(Organisation, school.organisation_id)
        session.add(
            Organisation(
                municipality_id=home.municipality_id,
                name="Школа №3",
                timezone=home.timezone,
                created_at=stage.clock(),
            )
        )
        role = session.scalars(
            select(Role).where(Role.person_id == school.person_id(school.mentor))
        ).one()
        role.state = "removed"

    await stage.app.database.write(before)
    rows: list[list[object]] = [
        [1, "Белова Ольга Игоревна", "школа № 3, Заречный район"],
        [2, "Наставникова Анна Петровна", "Школа № 7"],
    ]
    await send(stage, school, sheet(rows))
    assert "строка 2, «Место работы»" in school.curator.last.text
    assert "другая организация" in school.curator.last.text
    assert "эту роль здесь сняли" in school.curator.last.text
    assert "Загрузить" not in school.curator.buttons()


async def test_nothing_is_half_imported_and_of_two_yeses_one_counts(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    school = await cast(stage)
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    lines = [
        Line(row, PersonName("Белова", name), (PersonName("Серова", name),))
        for row, name in enumerate(WOMEN, start=2)
    ]
    kept = await office.do(curator, keep_reading, school.organisation_id, Reading(lines))
    before = await stage.app.database.read(counted)

    def broken() -> str:
        raise OSError

    with monkeypatch.context() as patch:  # the links are the last that is written
        patch.setattr(importing, "new_token", broken)
        with pytest.raises(OSError):
            await office.do(curator, take_import, kept)
    assert await stage.app.database.read(counted) == before
    answers = await asyncio.gather(
        *(office.do(curator, take_import, kept) for _ in range(2)), return_exceptions=True
    )
    assert sum(isinstance(answer, Exception) for answer in answers) == 1
    after = await stage.app.database.read(counted)
    assert after[0] == before[0] + 2 * len(WOMEN)


async def test_no_names_stay_behind(stage: Stage) -> None:
    school = await cast(stage)
    await send(stage, school, sheet([[1, "Белова Ольга Игоревна", "Школа № 7"], [2, "Х", ""]]))
    await go(stage, school.curator, "Загрузить")

    def left(session: Session) -> str:
        answers = session.scalars(select(Receipt.result))
        contents = session.scalars(select(BaseImport.content))
        return " ".join([*map(str, answers), *map(str, contents)])

    assert "Белова" not in await stage.app.database.read(left)


def test_the_same_on_postgresql(postgres_url: str) -> None:
    database = Database(postgres_url)
    migrations.upgrade(database.engine)
    lines = [
        Line(
            row,
            PersonName("Незабудкина", name),
            (PersonName("Первоцветова", name),),
            tags=("hard-class",),
        )
        for row, name in enumerate(WOMEN, start=2)
    ]

    def twice(session: Session) -> tuple[tuple[int, ...], tuple[int, ...]]:
        home = make_district(session, MONDAY, schools=1, people=30).schools[0].id
        first = importing.import_base(session, Reading(lines), home, MONDAY)
        assert (first.new, first.pairs, len(first.linked)) == (40, 20, 40)
        once = counted(session)
        again = importing.import_base(session, Reading(lines), home, MONDAY)
        assert (again.new, again.known, again.pairs) == (0, 40, 0)
        return once, counted(session)

    once, after = database.write_now(twice)
    database.close_now()
    assert once == after
