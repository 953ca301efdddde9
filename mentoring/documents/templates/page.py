"""A page of a paper, from which the templates are built."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import Any

CENTER, RIGHT, JUSTIFY = 1, 2, 3


def qname(name: str) -> str:
    """A name of the format with its namespace: ``w:fldCharType``."""
    from docx.oxml.ns import qn

    return qn(name)


class Page:
    """A new A4 document in the usual official type: Times New Roman 12, margins 30/15/20/20 mm."""

    def __init__(self) -> None:
        from docx import Document
        from docx.oxml.ns import qn
        from docx.shared import Mm, Pt

        self._pt = Pt
        self.document: Any = Document()
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin, section.right_margin = Mm(30), Mm(15)
        section.top_margin = section.bottom_margin = Mm(20)
        style = self.document.styles["Normal"]
        style.font.name, style.font.size = "Times New Roman", Pt(12)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
        style.paragraph_format.space_after = Pt(0)
        fixed = datetime(2022, 4, 29)  # noqa: DTZ001 — the format's own dates have no zone
        properties = self.document.core_properties
        properties.created = properties.modified = fixed
        properties.author = properties.last_modified_by = "Наставник"
        properties.comments, properties.language = "", "ru-RU"

    def line(
        self,
        text: str = "",
        align: int | None = None,
        *,
        bold: bool = False,
        after: int = 0,
        indent: bool = False,
        new_page: bool = False,
        size: int | None = None,
        keep: bool = False,
    ) -> None:
        """A paragraph; ``keep``: on the same page as the next one."""
        paragraph = self.document.add_paragraph()
        paragraph.alignment = align
        paragraph.paragraph_format.space_after = self._pt(after)
        paragraph.paragraph_format.page_break_before = new_page or None
        paragraph.paragraph_format.keep_with_next = keep or None
        if indent:
            paragraph.paragraph_format.first_line_indent = self._pt(35)
        run = paragraph.add_run(text)
        run.bold = bold or None
        if size:
            run.font.size = self._pt(size)

    def text(self, text: str, *, after: int = 0, keep: bool = False) -> None:
        """A paragraph of the body: justified, with an indent."""
        self.line(text, JUSTIFY, indent=True, after=after, keep=keep)

    def points(self, size: int) -> Any:
        """A length in points."""
        return self._pt(size)

    def first_or_new_page(self, text: str, align: int, *, bold: bool = False) -> None:
        """The first line of each of many papers in one file; all but the first begin a page."""
        self.line("{%p if loop.first %}")
        self.line(text, align, bold=bold)
        self.line("{%p else %}")
        self.line(text, align, bold=bold, new_page=True)
        self.line("{%p endif %}")

    def signature(self, left: str, name: str) -> None:
        """A post or date, a line to sign on, a name; never torn from the text above."""
        table = self.columns(left, "_______________", name, widths=(60, 50, 55))
        middle = table.rows[0].cells[1]
        middle.paragraphs[0].alignment = CENTER
        below = middle.add_paragraph()
        below.alignment = CENTER
        below.add_run("(подпись)").font.size = self._pt(9)
        table.rows[0].cells[2].paragraphs[0].alignment = RIGHT
        self.together(table)

    def together(self, table: Any) -> None:
        """No page ends inside this table or right before it."""
        from docx.oxml import OxmlElement

        for row in table.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell in row.cells:
                for paragraph in cell.paragraphs[:-1]:
                    paragraph.paragraph_format.keep_with_next = True
        for row in table.rows[:-1]:
            for cell in row.cells:
                cell.paragraphs[-1].paragraph_format.keep_with_next = True

    def numbered(self) -> None:
        """Page numbers above the text from the second page on, as official papers have them."""
        from docx.oxml import OxmlElement

        section = self.document.sections[0]
        section.different_first_page_header_footer = True
        paragraph = section.header.paragraphs[0]
        paragraph.alignment = CENTER
        for kind, text in (("begin", ""), ("", " PAGE "), ("end", "")):
            run = paragraph.add_run()._r
            if kind:
                mark = OxmlElement("w:fldChar")
                mark.set(qname("w:fldCharType"), kind)
            else:
                mark = OxmlElement("w:instrText")
                mark.text = text
            run.append(mark)

    def when(self, condition: str, write: Callable[[], None]) -> None:
        """What ``write`` adds stands in the paper only when the condition holds."""
        self.line(f"{{%p if {condition} %}}")
        write()
        self.line("{%p endif %}")

    def columns(self, *texts: str, widths: tuple[int, ...]) -> Any:
        """A table of one row without lines."""
        from docx.shared import Mm

        table = self.document.add_table(rows=1, cols=len(texts))
        table.autofit = False
        for cell, text, width in zip(table.rows[0].cells, texts, widths, strict=True):
            cell.width = Mm(width)
            cell.text = text
        return table

    def content(self) -> bytes:
        """The document's bytes, the same for the same content."""
        target = io.BytesIO()
        self.document.save(target)
        return without_times(target.getvalue())


def without_times(content: bytes) -> bytes:
    """The same zip with every part dated 1980, so that building again changes no byte."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for part in source.infolist():
            copy.writestr(zipfile.ZipInfo(part.filename), source.read(part), zipfile.ZIP_DEFLATED)
    return target.getvalue()
