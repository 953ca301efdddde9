"""Builds the templates of the papers: ``python -m mentoring.documents.templates.make_templates``.

The wording is the official one of S0 3.5, S1 §4 and S3 3.2–3.3 (orders, consents); the .docx files
beside this module are its result and are committed, so that nobody needs to run it to use them.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

_CENTER, _RIGHT, _JUSTIFY = 1, 2, 3
_WHERE = Path(__file__).parent

_MENTOR_CONTENT = (
    "оказание наставляемому методической помощи и профессиональной поддержки;",
    "разработка и реализация персонализированной программы наставничества с наставляемым;",
    "участие в мониторинге реализации персонализированной программы наставничества.",
)
_MENTEE_CONTENT = (
    "участие в разработке и выполнение персонализированной программы наставничества;",
    "участие во встречах с наставником и мероприятиях плана;",
    "участие в мониторинге реализации персонализированной программы наставничества.",
)


class _Page:
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
    ) -> None:
        """A paragraph."""
        paragraph = self.document.add_paragraph()
        paragraph.alignment = align
        paragraph.paragraph_format.space_after = self._pt(after)
        paragraph.paragraph_format.page_break_before = new_page or None
        if indent:
            paragraph.paragraph_format.first_line_indent = self._pt(35)
        run = paragraph.add_run(text)
        run.bold = bold or None
        if size:
            run.font.size = self._pt(size)

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
        return _without_times(target.getvalue())


def agreement() -> bytes:
    """Sheets of written consent, one a page (L1: content, term, form; S1 §4)."""
    page = _Page()
    page.line("{%p for sheet in sheets %}")
    page.line("{%p if loop.first %}")
    page.line("{{ head_position_dative }}", _RIGHT)
    page.line("{%p else %}")
    page.line("{{ head_position_dative }}", _RIGHT, new_page=True)
    page.line("{%p endif %}")
    page.line("{{ organisation }}", _RIGHT)
    page.line("{{ head_dative }}", _RIGHT)
    page.line("от {{ sheet.full_name_genitive }}", _RIGHT)
    page.when("sheet.position", lambda: page.line("должность: {{ sheet.position }}", _RIGHT))
    page.when("sheet.workplace", lambda: page.line("место работы: {{ sheet.workplace }}", _RIGHT))
    page.line()
    page.line("ЛИСТ СОГЛАСИЯ НА НАСТАВНИЧЕСТВО", _CENTER, bold=True)
    page.line("{%p if sheet.is_mentor %}")
    _mentor_words(page)
    page.line("{%p else %}")
    _mentee_words(page)
    page.line("{%p endif %}")
    _terms(page)
    page.line("{%p if sheet.is_mentor %}")
    page.line(
        "Мне известно, что я имею право досрочно отказаться от выполнения работы по наставничеству,"
        " а работодатель – досрочно отменить поручение о её выполнении, предупредив об этом другую"
        " сторону в письменной форме не позднее чем за три рабочих дня.",
        _JUSTIFY,
        indent=True,
        after=18,
    )
    page.line("{%p else %}")
    page.line(
        "Мне известно, что я имею право в любое время прекратить участие в наставничестве.",
        _JUSTIFY,
        indent=True,
        after=18,
    )
    page.line("{%p endif %}")
    page.columns(
        "«___» __________ 20___ г.",
        "_______________\n(подпись)",
        "{{ sheet.signature }}",
        widths=(60, 50, 55),
    )
    page.line("{%p endfor %}")
    return page.content()


def _mentor_words(page: _Page) -> None:
    page.line("(наставник)", _CENTER, after=12)
    page.line(
        "Я, {{ sheet.full_name }}, в соответствии со статьёй 351.8 Трудового кодекса Российской"
        " Федерации даю согласие на выполнение работы по наставничеству в отношении"
        " {{ sheet.others_genitive }} на следующих условиях.",
        _JUSTIFY,
        indent=True,
        after=6,
    )


def _mentee_words(page: _Page) -> None:
    page.line("(наставляемый)", _CENTER, after=12)
    page.line(
        "Я, {{ sheet.full_name }}, даю согласие на участие в системе (целевой модели)"
        " наставничества педагогических работников в качестве наставляемого в паре (группе)"
        " с {{ sheet.others_instrumental }} в качестве наставника на следующих условиях.",
        _JUSTIFY,
        indent=True,
        after=6,
    )


def _terms(page: _Page) -> None:
    page.line("1. Содержание:", bold=True)
    page.line("{%p if sheet.content %}")
    page.line("{%p for line in sheet.content %}")
    page.line("– {{ line }}", _JUSTIFY, indent=True)
    page.line("{%p endfor %}")
    page.line("{%p elif sheet.is_mentor %}")
    for text in _MENTOR_CONTENT:
        page.line(f"– {text}", _JUSTIFY, indent=True)
    page.line("{%p else %}")
    for text in _MENTEE_CONTENT:
        page.line(f"– {text}", _JUSTIFY, indent=True)
    page.line("{%p endif %}")
    page.line("2. Срок: с {{ sheet.starts }} по {{ sheet.ends }}.", bold=False)
    page.line(
        "3. Форма наставничества: {{ sheet.form }}"
        "{% if sheet.kinds %}; вид: {{ sheet.kinds }}{% endif %}"
        "{% if sheet.mode %}; формат взаимодействия: {{ sheet.mode }}{% endif %}."
    )
    page.when("sheet.pay", lambda: page.line("Условия оплаты: {{ sheet.pay }}.", _JUSTIFY))
    page.when(
        "sheet.conditions", lambda: page.line("Иные условия: {{ sheet.conditions }}.", _JUSTIFY)
    )
    page.line()


def pair_order() -> bytes:
    """«О закреплении наставнических пар (групп)» (S0 3.5, S1 §5, S3 3.3)."""
    page = _Page()
    page.line("{{ organisation }}", _CENTER, bold=True, after=18)
    page.line("ПРИКАЗ", _CENTER, bold=True, after=12, size=14)
    page.columns("{{ date }}", "{{ place }}", "{{ number }}", widths=(60, 60, 45))
    header = page.document.tables[-1].rows[0].cells
    header[1].paragraphs[0].alignment = _CENTER
    header[2].paragraphs[0].alignment = _RIGHT
    page.line()
    page.line("О закреплении наставнических пар (групп)", bold=True, after=12)
    page.line(
        "В соответствии со статьёй 351.8 Трудового кодекса Российской Федерации"
        "{% if basis %}, на основании {{ basis }}{% endif %}, в целях реализации системы (целевой"
        " модели) наставничества педагогических работников, с письменного согласия участников",
        _JUSTIFY,
        indent=True,
        after=6,
    )
    page.line("ПРИКАЗЫВАЮ:", after=6)
    page.line("1. Закрепить следующие наставнические пары (группы):", _JUSTIFY, indent=True)
    page.line("{%p for pair in pairs %}")
    page.line(
        "1.{{ loop.index }}. за {{ pair.mentees_instrumental }} – наставника"
        " {{ pair.mentor_accusative }}; форма наставничества {{ pair.form }},"
        " срок с {{ pair.starts }} по {{ pair.ends }}{% if loop.last %}.{% else %};{% endif %}",
        _JUSTIFY,
        indent=True,
    )
    page.line("{%p endfor %}")
    page.line(
        "2. Наставникам совместно с наставляемыми разработать персонализированные программы"
        " наставничества и представить их куратору реализации программ наставничества"
        "{% if programmes_due %} в срок до {{ programmes_due }}{% endif %}.",
        _JUSTIFY,
        indent=True,
    )
    page.line("{%p if curator_accusative %}")
    page.line(
        "3. Организацию и мониторинг реализации персонализированных программ наставничества"
        " возложить на куратора реализации программ наставничества {{ curator_accusative }}.",
        _JUSTIFY,
        indent=True,
    )
    page.line("4. Контроль за исполнением приказа оставляю за собой.", indent=True, after=24)
    page.line("{%p else %}")
    page.line("3. Контроль за исполнением приказа оставляю за собой.", indent=True, after=24)
    page.line("{%p endif %}")
    page.columns(
        "{{ head_position }}",
        "_______________\n(подпись)",
        "{{ head_signature }}",
        widths=(60, 50, 55),
    )
    page.line()
    page.line("С приказом ознакомлены:", after=6)
    table = page.columns("{%tr for name in acquainted %}", "", "", widths=(60, 50, 55))
    row = table.add_row().cells
    for cell, text in zip(
        row, ("{{ name }}", "_______________", "«___» __________ 20___ г."), strict=True
    ):
        cell.text = text
    table.add_row().cells[0].text = "{%tr endfor %}"
    return page.content()


def _without_times(content: bytes) -> bytes:
    """The same zip with every part dated 1980, so that building again changes no byte."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for part in source.infolist():
            copy.writestr(zipfile.ZipInfo(part.filename), source.read(part), zipfile.ZIP_DEFLATED)
    return target.getvalue()


TEMPLATES = {"agreement.docx": agreement, "pair_order.docx": pair_order}


def main() -> None:
    """Write every template beside this module."""
    for name, build in TEMPLATES.items():
        (_WHERE / name).write_bytes(build())


if __name__ == "__main__":
    main()
