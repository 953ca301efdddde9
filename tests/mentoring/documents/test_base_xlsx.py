"""«База наставников»: written, read back, and read as people really fill it in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from bot.demo import make_school
from mentoring.documents import base_reading, spreadsheet
from mentoring.documents.base_xlsx import COLUMNS, BaseRow, Problem, read_base, write_base
from mentoring.documents.forms import ROLE_FORMS, role_form_of
from mentoring.documents.names import PersonName
from mentoring.documents.spreadsheet import UnreadableFile

ANNA = PersonName("Иванова", "Анна", "Петровна")
IVAN = PersonName("Петров", "Иван", "Сергеевич")
LEYLA = PersonName("Алиева", "Лейла", "Расим кызы")
HEADER = list(COLUMNS.values())


def sheet_bytes(rows: Sequence[Sequence[Any]], merge: str = "") -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    if merge:
        sheet.merge_cells(merge)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def row(mentor: Any = "Иванова Анна Петровна", mentees: Any = "", **cells: Any) -> list[Any]:
    values = {"mentor": mentor, "mentees": mentees} | cells
    return [values.get(key) for key in COLUMNS]


def refusal(content: bytes) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_base(content)
    return caught.value


def test_exactly_the_eight_columns_of_the_document() -> None:
    content = write_base([BaseRow(ANNA, "Школа № 7", "Физика", "Грамота", (IVAN, LEYLA), "ф", "ш")])
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    assert [[cell.value for cell in line] for line in sheet.iter_rows()] == [
        [
            "№ п/п",
            "Ф.И.О наставника",
            "Место работы",
            "Основные компетенции наставника",
            "Важные для программы достижения наставника",
            "Ф.И.О наставляемого (наставляемых)",
            "Форма наставничества",
            "Место работы наставляемого",
        ],
        [
            1,
            "Иванова Анна Петровна",
            "Школа № 7",
            "Физика",
            "Грамота",
            "Петров Иван Сергеевич\nАлиева Лейла Расим кызы",
            "ф",
            "ш",
        ],
    ]


def test_what_looks_like_a_formula_stays_text() -> None:
    dangerous = ["=1+1", "+7", "-2", "@SUM(A1)", "http://example.org", "=HYPERLINK()", "'x", "{=1}"]
    content = write_base([BaseRow(ANNA, workplace=text, competences=text) for text in dangerous])
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    cells = [sheet.cell(number, 3) for number in range(2, 2 + len(dangerous))]
    assert [cell.value for cell in cells] == dangerous
    assert {cell.data_type for cell in cells} == {"s"}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_a_cell_too_long_for_a_workbook_is_cut_not_lost() -> None:
    content = write_base([BaseRow(ANNA, competences="ж" * 40_000)])
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    value = sheet.cell(2, 4).value
    assert isinstance(value, str)
    assert len(value) == 32_767
    assert value.endswith("ж…")


def test_the_same_rows_give_the_same_bytes() -> None:
    rows = [BaseRow(ANNA, mentees=(IVAN,))]
    assert write_base(rows) == write_base(rows)


LETTERS = st.text(st.sampled_from("абвгд =+-@;,\n«»№7"), max_size=30)
NAMES = st.sampled_from(
    [ANNA, IVAN, LEYLA, PersonName("Смит", "Джон"), PersonName("Салтыков-Щедрин", "Лев", "Ильич")]
)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.builds(
            BaseRow,
            mentor=st.just(PersonName("Орлова", "Ольга", "Никитична")),
            workplace=LETTERS,
            competences=LETTERS,
            mentees=st.lists(NAMES, unique=True, max_size=4).map(tuple),
            form=st.sampled_from(["", "учитель – учитель"]),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_what_was_written_is_read_back(rows: list[BaseRow]) -> None:
    sheet = read_base(write_base(rows))
    assert sheet.problems == ()
    assert [item.sheet_row for item in sheet.rows] == list(range(2, len(rows) + 2))
    assert [(r.mentor, r.mentees, r.form) for r in sheet.rows] == [
        (r.mentor, r.mentees, r.form) for r in rows
    ]
    for written, found in zip(rows, sheet.rows, strict=True):
        kept = written.competences.split()
        assert found.competences.split() == ([] if kept in (["-"], ["–"]) else kept)


@pytest.mark.parametrize(
    "header",
    [
        [
            "№",
            "ФИО наставника",
            "место  работы",
            "Компетенции",
            "Достижения",
            "Наставляемые",
            "Форма",
            "Место работы",
        ],
        [
            "N п/п",
            "Ф. И. О. Наставника",
            "Место работы наставника",
            "ОСНОВНЫЕ КОМПЕТЕНЦИИ НАСТАВНИКА",
            "Важные для программы достижения",
            "Ф.И.О. наставляемого(-ых)",
            "форма наставничества:",
            "Место работы наставляемых",
        ],
        [
            "",
            "Фамилия, имя, отчество наставника",
            "Место\nработы",
            "Компетенции наставника",
            "Достижения наставника",
            "Фамилия, имя, отчество наставляемого",
            "Форма",
            "Место работы наставляемого",
        ],
    ],
)
def test_headings_in_other_spelling_titles_and_empty_rows(header: list[str]) -> None:
    content = sheet_bytes(
        [
            ["База наставников на 2026–2027 учебный год"],
            [],
            ["", "Школа № 7"],
            header,
            [1, 2, 3, 4, 5, 6, 7, 8],
            [],
            ["1", "Иванова Анна Петровна", "Школа № 7", "а", "б", "-", "нет", "—"],
            [],
            header,
            [2.0, "", "", "", "", "Петров Иван Сергеевич", "", "Школа № 8"],
        ]
    )
    sheet = read_base(content)
    assert sheet.problems == ()
    assert sheet.rows == (
        BaseRow(ANNA, "Школа № 7", "а", "б", sheet_row=7),
        BaseRow(None, mentees=(IVAN,), mentee_workplace="Школа № 8", sheet_row=10),
    )


def test_columns_in_another_order_and_on_the_second_sheet() -> None:
    book = Workbook()
    book.active.append(["Пояснения"])  # type: ignore[union-attr]
    sheet = book.create_sheet("База")
    sheet.append([*reversed(HEADER), "Примечание"])
    sheet.append([*reversed(row(form="ф")), "не нужно"])
    target = io.BytesIO()
    book.save(target)
    assert read_base(target.getvalue()).rows == (BaseRow(ANNA, form="ф", sheet_row=2),)


@pytest.mark.parametrize(
    "cell",
    [
        "Петров Иван Сергеевич, Алиева Лейла Расим кызы",
        "Петров Иван Сергеевич; Алиева Лейла Расим кызы;",
        "Петров Иван Сергеевич\nАлиева Лейла Расим кызы",
        "1. Петров Иван Сергеевич\r\n2) Алиева Лейла Расим кызы",
        "- Петров Иван Сергеевич,\n- Алиева Лейла Расим кызы",
    ],
)
def test_several_mentees_in_a_cell(cell: str) -> None:
    (only,) = read_base(sheet_bytes([HEADER, row(mentees=cell)])).rows
    assert only.mentees == (IVAN, LEYLA)


def test_problems_are_named_by_row_column_and_code() -> None:
    sheet = read_base(
        sheet_bytes(
            [
                HEADER,
                row(mentor="Иванова А.П."),
                row(workplace="=1+1", competences="=A1"),
                row(mentees="Петров"),
                row(mentor="", workplace="Школа"),
                row(mentees="Иванова Анна Петровна"),
                row(mentees="Петров Иван Сергеевич, петров иван сергеевич"),
                row(competences="#N/A"),
                row(competences="ж" * 4_001),
                row(mentees="Петров Иван Сергеевич"),
            ]
        )
    )
    assert [(p.row, p.column, p.code) for p in sheet.problems] == [
        (2, "mentor", "name_initials"),
        (3, "workplace", "formula"),
        (3, "competences", "formula"),
        (4, "mentees", "name_incomplete"),
        (5, "mentor", "no_names"),
        (6, "mentees", "same_person"),
        (7, "mentees", "repeated"),
        (8, "competences", "error_value"),
        (9, "competences", "too_long"),
    ]
    assert sheet.problems[1].value == "=1+1"
    assert [item.sheet_row for item in sheet.rows] == [10]


def test_a_formula_in_the_number_column_is_nobodys_business() -> None:
    sheet = read_base(sheet_bytes([HEADER, row(number="=ROW()-1")]))
    assert sheet.problems == ()
    assert len(sheet.rows) == 1


def test_merged_cells_are_named_below_the_heading_only() -> None:
    rows = [
        HEADER,
        row(mentees="Петров Иван Сергеевич"),
        row(mentor=None, mentees="Алиева Лейла Расим кызы"),
        row(mentor="Орлова Ольга Никитична"),
    ]
    sheet = read_base(sheet_bytes(rows, merge="B2:B3"))
    assert sheet.problems == (Problem(2, "mentor", "merged"), Problem(3, "mentor", "merged"))
    assert [item.sheet_row for item in sheet.rows] == [4]
    titled = sheet_bytes([["База наставников"], HEADER, row()], merge="A1:H1")
    assert read_base(titled).problems == ()


def test_missing_columns_are_named() -> None:
    error = refusal(sheet_bytes([HEADER[:6], row()[:6]]))
    assert (error.code, error.columns) == ("missing_columns", ("form", "mentee_workplace"))


def test_a_sheet_of_something_else_has_no_heading() -> None:
    assert refusal(sheet_bytes([["Товар", "Цена"], ["Мел", 12]])).code == "no_header"


def test_too_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base_reading, "MAX_ROWS", 2)
    assert len(read_base(sheet_bytes([HEADER, row(), row()])).rows) == 2
    assert refusal(sheet_bytes([HEADER, row(), row(), row()])).code == "too_many_rows"


def zip_of(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def test_files_of_another_kind_are_refused_by_code() -> None:
    assert refusal(b"").code == "empty_file"
    assert refusal(b"a;b;c").code == "not_xlsx"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)).code == "old_format"
    assert refusal(zip_of({"word/document.xml": b"<a/>"})).code == "not_xlsx"
    assert refusal(b"PK\x03\x04 and no more").code == "damaged"
    assert refusal(bytes(spreadsheet.MAX_BYTES + 1)).code == "too_large"


def test_bombs_are_refused_before_they_are_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    zeros = bytes(spreadsheet.MAX_UNPACKED_BYTES + 1)
    bomb = zip_of({"xl/workbook.xml": b"<a/>", "xl/worksheets/sheet1.xml": zeros})
    assert len(bomb) < 100_000

    def never(*_: object) -> None:
        raise AssertionError("unpacked")

    with monkeypatch.context() as patch:
        patch.setattr(zipfile.ZipFile, "open", never)
        assert refusal(bomb).code == "zip_bomb"
    many = zip_of({"xl/workbook.xml": b"<a/>"} | {f"p{n}": b"" for n in range(2_001)})
    assert refusal(many).code == "zip_bomb"
    entities = b"<!-- " + b" " * (1 << 20) + b" --><!DOCTYPE a [<!ENTITY b 'bb'>]><a/>"
    assert refusal(zip_of({"xl/workbook.xml": entities})).code == "zip_bomb"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("content", [b"", b"<worksheet", b"\xff\xfe\x00", b"<a/>"])
def test_a_broken_part_is_a_refusal_not_a_crash(part: str, content: bytes) -> None:
    whole = write_base([BaseRow(ANNA)])
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert refusal(zip_of(parts | {part: content})).code in {"damaged", "no_header"}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_file_with_wrong_bytes_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(write_base([BaseRow(ANNA, mentees=(IVAN,))]))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = len(read_base(bytes(content)).rows)
    except UnreadableFile:
        found = 0
    assert found <= 1


def test_the_demo_school_is_what_its_script_makes() -> None:
    content = Path(make_school.__file__).with_name("school.xlsx").read_bytes()
    sheet = read_base(content)
    assert sheet.problems == ()
    assert tuple(replace(item, sheet_row=0) for item in sheet.rows) == make_school.school_rows()
    assert sum(item.mentor is not None for item in sheet.rows) == 8
    assert sum(len(item.mentees) for item in sheet.rows) == 6


def test_role_forms_are_understood_as_the_documents_write_them() -> None:
    for code, words in ROLE_FORMS.items():
        assert role_form_of(f"«{words}»") == code
    assert role_form_of("Педагог-педагог") == "teacher_teacher"
    assert role_form_of("форма наставничества: учитель — учитель") == "teacher_teacher"
    assert role_form_of("Руководитель образовательной организации - педагог") == "head_teacher"
    assert role_form_of("") == ""
    assert role_form_of("традиционная") == ""
