"""Personal invitations as a file to hand out."""

import io
from collections.abc import Sequence

from mentoring.documents.text import writable


def links_xlsx(headings: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> bytes:
    """A table of names, roles and links as .xlsx bytes; every cell is text."""
    from xlsxwriter import Workbook

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(target, options)
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True, "border": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top", "border": 1})
    for column, heading in enumerate(headings):
        sheet.set_column(column, column, 60 if column == len(headings) - 1 else 30)
        sheet.write_string(0, column, heading, bold)
    for number, row in enumerate(rows, start=1):
        for column, text in enumerate(row):
            sheet.write_string(number, column, writable(text), wrapped)
    sheet.freeze_panes(1, 0)
    book.close()
    return target.getvalue()
