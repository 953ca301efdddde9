"""Builds the template of the programme: ``python -m mentoring.documents.templates.make_programme``.

The paper of S0 4.7–4.9 (explanatory note, plan by directions) with the stages of S4 §6.
"""

from __future__ import annotations

from pathlib import Path

from mentoring.documents.templates.page import CENTER, JUSTIFY, RIGHT, Page

_COLUMNS = (
    ("№", "row.number", 8),
    ("Мероприятие", "row.text", 46),
    ("Направление", "row.direction", 30),
    ("Срок", "row.due", 20),
    ("Ответственный", "row.who", 24),
    ("Ожидаемый результат", "row.expected", 24),
    ("Отметка", "row.mark", 18),
)


def programme() -> bytes:
    """The personalised programme."""
    page = Page()
    page.numbered()
    page.line("УТВЕРЖДАЮ", RIGHT)
    page.line("{{ approved_by }}", RIGHT)
    page.line("{{ approved_on }}", RIGHT, after=18)
    page.line("{{ organisation }}", CENTER, bold=True, after=12)
    page.line("ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА", CENTER, bold=True, after=12, size=14)
    page.line("Наставник: {{ mentor }}", JUSTIFY)
    page.line("Наставляемый (наставляемые): {{ mentees }}", JUSTIFY)
    page.line("Форма наставничества: «{{ form }}»")
    page.line("Срок реализации: с {{ starts }} по {{ ends }}")
    page.line("Режим работы: {{ mode }}")
    page.line("Редакция {{ number }}", after=12)
    page.line("1. Пояснительная записка", bold=True, after=6)
    page.line("{%p for section in sections %}")
    page.line("{{ section.title }}:", bold=True)
    page.line("{%p for text in section.lines %}")
    page.line("{{ text }}", JUSTIFY, indent=True)
    page.line("{%p endfor %}")
    page.line("{%p endfor %}")
    page.line()
    page.line("2. План мероприятий", bold=True, after=6)
    page.line("{%p for stage in stages %}")
    page.when("stage.title", lambda: page.line("{{ stage.title }}", bold=True))
    _table(page, "stage.rows")
    page.line("{%p endfor %}")
    page.line("{%p if besides %}")
    page.line("Мероприятия, не предусмотренные планом", bold=True)
    _table(page, "besides")
    page.line("{%p endif %}")
    page.line()
    page.when("agreed", lambda: page.line("С программой согласны:", bold=True))
    page.line("{%p for one in agreed %}")
    page.line("{{ one }}")
    page.line("{%p endfor %}")
    page.line()
    page.signature("Наставник", "")
    page.line()
    page.signature("Наставляемый", "")
    return page.content()


def _table(page: Page, rows: str) -> None:
    from docx.shared import Mm, Pt

    table = page.document.add_table(rows=4, cols=len(_COLUMNS))
    table.style, table.autofit = "Table Grid", False
    for cell, (title, _, width) in zip(table.rows[0].cells, _COLUMNS, strict=True):
        cell.width, cell.text = Mm(width), title
    table.rows[1].cells[0].text = f"{{%tr for row in {rows} %}}"
    for cell, (_, mark, width) in zip(table.rows[2].cells, _COLUMNS, strict=True):
        cell.width, cell.text = Mm(width), f"{{{{ {mark} }}}}"
    table.rows[3].cells[0].text = "{%tr endfor %}"
    for row in table.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                for run in paragraph.runs:
                    run.font.size = Pt(9)


def main() -> None:
    """Write the template beside this module."""
    Path(__file__).with_name("programme.docx").write_bytes(programme())


if __name__ == "__main__":
    main()
