"""«База наставников»: the eight columns of S1 App. 3, written and read back (domain.md §3, §10)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from mentoring.documents.names import PersonName
from mentoring.documents.text import writable

# Keys are ours, headings are the document's, letter by letter (S1 App. 3).
COLUMNS: Final[dict[str, str]] = {
    "number": "№ п/п",
    "mentor": "Ф.И.О наставника",
    "workplace": "Место работы",
    "competences": "Основные компетенции наставника",
    "achievements": "Важные для программы достижения наставника",
    "mentees": "Ф.И.О наставляемого (наставляемых)",
    "form": "Форма наставничества",
    "mentee_workplace": "Место работы наставляемого",
}
_WIDTHS: Final = (6, 30, 28, 40, 40, 32, 24, 28)
_MAX_CELL: Final = 32_767
# A fixed date of making: the same data gives the same bytes.
_MADE: Final = datetime(2022, 4, 29, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class BaseRow:
    """One row of the base. ``mentor`` is None for a mentee who waits for one.

    ``sheet_row`` is the row's number in the file that was read (from one); 0 when written.
    """

    mentor: PersonName | None
    workplace: str = ""
    competences: str = ""
    achievements: str = ""
    mentees: tuple[PersonName, ...] = ()
    form: str = ""
    mentee_workplace: str = ""
    sheet_row: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """Why one row was not taken: the sheet's row (from one), a key of COLUMNS, and a code.

    ``formula`` · ``error_value`` · ``merged`` · ``no_names`` · ``name_initials`` ·
    ``name_incomplete`` · ``name_odd`` · ``too_long`` · ``same_person`` (mentor is own mentee) ·
    ``repeated`` (a mentee twice in one cell). ``value`` is what stood there, cut to 100 letters.
    """

    row: int
    column: str
    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class BaseSheet:
    """What a file gave: the rows that can be taken, and why the others cannot."""

    rows: tuple[BaseRow, ...]
    problems: tuple[Problem, ...]


def write_base(rows: Sequence[BaseRow]) -> bytes:
    """The base as .xlsx bytes in exactly the columns of S1 App. 3.

    Every cell but the number is text: what looks like a formula or a link stays what was typed.
    """
    from xlsxwriter import Workbook

    target = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = Workbook(target, options)
    book.set_properties({"created": _MADE.replace(tzinfo=None)})
    sheet = book.add_worksheet("База наставников")
    heading = book.add_format(
        {"bold": True, "text_wrap": True, "align": "center", "valign": "vcenter", "border": 1}
    )
    body = book.add_format({"text_wrap": True, "valign": "top", "border": 1})
    for column, (title, width) in enumerate(zip(COLUMNS.values(), _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, heading)
    for number, row in enumerate(rows, start=1):
        sheet.write_number(number, 0, number, body)
        for column, text in enumerate(_cells(row), start=1):
            sheet.write_string(number, column, _fit(text), body)
    sheet.freeze_panes(1, 2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return target.getvalue()


def read_base(content: bytes) -> BaseSheet:
    """Read a «База наставников» somebody filled in; raises UnreadableFile.

    Tolerates headings in other spelling, rows above the heading, empty rows, the column-number
    row, several mentees in a cell. A row that has a problem is not among ``rows``.
    """
    from mentoring.documents.base_reading import read

    return read(content)


def _cells(row: BaseRow) -> tuple[str, ...]:
    return (
        row.mentor.full if row.mentor else "",
        row.workplace,
        row.competences,
        row.achievements,
        "\n".join(mentee.full for mentee in row.mentees),
        row.form,
        row.mentee_workplace,
    )


def _fit(text: str) -> str:
    clean = writable(text)
    return clean if len(clean) <= _MAX_CELL else clean[: _MAX_CELL - 1] + "…"
