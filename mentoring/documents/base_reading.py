"""How a filled-in «База наставников» is understood; ``base_xlsx.read_base`` is its door."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from mentoring.documents.base_xlsx import COLUMNS, BaseRow, BaseSheet, Problem
from mentoring.documents.names import PersonName, UnclearName, split_name
from mentoring.documents.spreadsheet import BROKEN, UnreadableFile, check_workbook, merged_ranges
from mentoring.documents.text import official_date, one_line, writable

MAX_ROWS: Final = 20_000
MAX_TEXT: Final = 4_000
_HEADER_ROWS: Final = 30
_WIDTH: Final = 40

# Headings as people write them, after everything but letters is taken out.
_HEADINGS: Final[dict[str, re.Pattern[str]]] = {
    "number": re.compile(r"n?пп|номер(?:пп|попорядку)?"),
    "mentor": re.compile(r"(?:полное)?фио(?:педагога)?наставника|наставник"),
    "workplace": re.compile(r"место(?:работы)?(?:наставника)?"),
    "competences": re.compile(r"(?:основные)?компетенции(?:наставника)?"),
    "achievements": re.compile(r"(?:важные)?(?:дляпрограммы)?достижения(?:наставника)?"),
    "mentees": re.compile(r"(?:полное)?фионаставляем\w*|наставляем\w*"),
    "form": re.compile(r"форма(?:наставничества)?"),
    "mentee_workplace": re.compile(r"место(?:работы)?наставляем\w*"),
}
_FULL_NAME = re.compile(r"фамилия,?\s+имя,?\s+(?:и\s+)?отчество(?:\s*\(при наличии\))?")
_EMPTY_MARKS: Final = frozenset({"", "-", "–", "—", "нет", "н/д", "б/н", "отсутствует"})
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}\s*[.)]|[-–—•*])\s*")
_BETWEEN_NAMES = re.compile(r"[,;\n]")


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Header:
    row: int
    places: dict[str, int]  # key of COLUMNS → column, from zero


def read(content: bytes) -> BaseSheet:
    """See ``base_xlsx.read_base``."""
    check_workbook(content)
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            # openpyxl warns of every extension it does not know; the reader needs none of them.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=False)
            try:
                return _read_book(book, content)
            finally:
                book.close()
    except UnreadableFile:
        raise
    except BROKEN as error:
        raise UnreadableFile("damaged") from error


def _read_book(book: Any, content: bytes) -> BaseSheet:
    best: UnreadableFile = UnreadableFile("no_header")
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        header = _find_header(sheet)
        if header is None:
            continue
        missing = tuple(key for key in COLUMNS if key not in header.places and key != "number")
        if missing:
            best = UnreadableFile("missing_columns", missing)
            continue
        # The part's name is private in openpyxl and stands nowhere else; the pinned version has it.
        return _read_rows(sheet, header, merged_ranges(content, sheet._worksheet_path))
    raise best


def _find_header(sheet: Any) -> _Header | None:
    rows = sheet.iter_rows(max_row=_HEADER_ROWS, max_col=_WIDTH, values_only=True)
    for number, values in enumerate(rows, start=1):
        places = _heading_places([str(value or "") for value in values])
        if len(places) >= 3 and ("mentor" in places or "mentees" in places):
            return _Header(number, places)
    return None


def _heading_places(texts: Iterable[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for column, text in enumerate(texts):
        key = _heading(text)
        if key == "workplace" and key in places:
            # «Место работы» twice: the second is the mentee's.
            key = "mentee_workplace"
        if key and key not in places:
            places[key] = column
    return places


def _heading(text: str) -> str:
    lower = _FULL_NAME.sub("фио", one_line(text).lower().replace("ё", "е"))
    letters = re.sub(r"[^а-яa-z]", "", lower)
    if not letters:
        return "number" if "№" in lower else ""
    return next((key for key, form in _HEADINGS.items() if form.fullmatch(letters)), "")


def _read_rows(sheet: Any, header: _Header, merged: list[tuple[int, int, int, int]]) -> BaseSheet:
    rows: list[BaseRow] = []
    problems: list[Problem] = []
    merged_at = _merged_rows(header, merged)
    for filled, (number, cells) in enumerate(_data_rows(sheet, header), start=1):
        if filled > MAX_ROWS:
            raise UnreadableFile("too_many_rows")
        found = [
            *_cell_problems(number, cells),
            *(Problem(number, key, "merged") for key in merged_at.get(number, ())),
        ]
        row, unclear = _understand(number, cells) if not found else (None, [])
        problems += [*found, *unclear]
        if row is not None and not unclear:
            rows.append(row)
    return BaseSheet(tuple(rows), tuple(problems))


def _data_rows(sheet: Any, header: _Header) -> Iterator[tuple[int, dict[str, _Cell]]]:
    """Rows below the heading in which something stands, by key."""
    below = sheet.iter_rows(min_row=header.row + 1, max_col=_WIDTH)
    for number, raw in enumerate(below, start=header.row + 1):
        cells = {
            key: _cell(raw[place]) if place < len(raw) else _Cell("")
            for key, place in header.places.items()
            if key != "number"  # people number rows by formula: nothing depends on it
        }
        if not any(cell.text or cell.problem for cell in cells.values()):
            continue
        if _is_furniture(cells):
            continue
        yield number, cells


def _is_furniture(cells: dict[str, _Cell]) -> bool:
    """The row of column numbers under a heading, or the heading again on the next page."""
    texts = [cell.text for cell in cells.values()]
    if all(text.isdecimal() and len(text) <= 2 for text in texts):
        return True
    return len(_heading_places(texts)) >= 3


def _cell(cell: Any) -> _Cell:
    value = cell.value
    if value is None:
        return _Cell("")
    if cell.data_type == "f":
        formula = getattr(value, "text", value)
        return _Cell(str(formula or "="), "formula")
    if cell.data_type == "e":
        return _Cell(str(value), "error_value")
    text = _as_text(value)
    if text.lower() in _EMPTY_MARKS:
        return _Cell("")
    return _Cell(text, "too_long" if len(text) > MAX_TEXT else "")


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        return official_date(value.date())
    if isinstance(value, date):
        return official_date(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    lines = (" ".join(line.split()) for line in writable(str(value)).split("\n"))
    return "\n".join(lines).strip()


def _cell_problems(number: int, cells: dict[str, _Cell]) -> list[Problem]:
    return [
        Problem(number, key, cell.problem, cell.text[:100])
        for key, cell in cells.items()
        if cell.problem
    ]


def _merged_rows(
    header: _Header, merged: list[tuple[int, int, int, int]]
) -> dict[int, tuple[str, ...]]:
    """Sheet row → keys of the columns merged there, below the heading."""
    found: dict[int, tuple[str, ...]] = {}
    for top, left, bottom, right in merged:
        keys = tuple(
            key
            for key, place in header.places.items()
            if left <= place + 1 <= right and key != "number"
        )
        for row in range(max(top, header.row + 1), min(bottom, top + MAX_ROWS) + 1 if keys else 0):
            found[row] = tuple(dict.fromkeys((*found.get(row, ()), *keys)))
    return found


def _understand(number: int, cells: dict[str, _Cell]) -> tuple[BaseRow | None, list[Problem]]:
    text = {key: cell.text for key, cell in cells.items()}
    mentors, problems = _names(number, "mentor", text["mentor"], several=False)
    mentees, more = _names(number, "mentees", text["mentees"], several=True)
    problems += more
    if not mentors and not mentees and not problems:
        return None, [Problem(number, "mentor", "no_names")]
    mentor = mentors[0] if mentors else None
    if mentor is not None and any(_same(mentor, mentee) for mentee in mentees):
        problems.append(Problem(number, "mentees", "same_person", mentor.full))
    if len({mentee.full.lower() for mentee in mentees}) < len(mentees):
        problems.append(Problem(number, "mentees", "repeated", text["mentees"][:100]))
    row = BaseRow(
        mentor=mentor,
        workplace=one_line(text["workplace"]),
        competences=text["competences"],
        achievements=text["achievements"],
        mentees=tuple(mentees),
        form=one_line(text["form"]),
        mentee_workplace=one_line(text["mentee_workplace"]),
        sheet_row=number,
    )
    return row, problems


def _names(
    number: int, column: str, text: str, *, several: bool
) -> tuple[list[PersonName], list[Problem]]:
    pieces = _BETWEEN_NAMES.split(text) if several else [text]
    names: list[PersonName] = []
    problems: list[Problem] = []
    for piece in pieces:
        bare = _NUMBERING.sub("", piece).strip()
        if not bare:
            continue
        try:
            names.append(split_name(bare))
        except UnclearName as unclear:
            problems.append(Problem(number, column, unclear.code, bare[:100]))
    return names, problems


def _same(one: PersonName, other: PersonName) -> bool:
    return one.full.lower() == other.full.lower()
