"""Builds the templates of the papers: ``python -m mentoring.documents.templates.make_templates``.

The wording is the official one of S0 3.5, S1 §4 and S3 3.2–3.3 (orders, consents); the .docx files
beside this module are its result and are committed, so that nobody needs to run it to use them.
"""

from __future__ import annotations

from pathlib import Path

from mentoring.documents.templates.orders import (
    appoint_council,
    appoint_curator,
    appoint_mentors,
    pair_order,
)
from mentoring.documents.templates.page import CENTER, RIGHT, Page

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


def agreement() -> bytes:
    """Sheets of written consent, one a page (L1: content, term, form; S1 §4)."""
    page = Page()
    page.line("{%p for sheet in sheets %}")
    page.first_or_new_page("{{ head_position_dative }}", RIGHT)
    page.line("{{ organisation }}", RIGHT)
    page.line("{{ head_dative }}", RIGHT)
    page.line("от {{ sheet.full_name_genitive }}", RIGHT)
    page.when("sheet.position", lambda: page.line("должность: {{ sheet.position }}", RIGHT))
    page.when("sheet.workplace", lambda: page.line("место работы: {{ sheet.workplace }}", RIGHT))
    page.line()
    page.line("ЛИСТ СОГЛАСИЯ НА НАСТАВНИЧЕСТВО", CENTER, bold=True)
    page.line("{%p if sheet.is_mentor %}")
    _mentor_words(page)
    page.line("{%p else %}")
    _mentee_words(page)
    page.line("{%p endif %}")
    _terms(page)
    page.line("{%p if sheet.is_mentor %}")
    page.text(
        "Мне известно, что я имею право досрочно отказаться от выполнения работы по наставничеству,"
        " а работодатель – досрочно отменить поручение о её выполнении, предупредив об этом другую"
        " сторону в письменной форме не позднее чем за три рабочих дня.",
        after=24,
        keep=True,
    )
    page.line("{%p else %}")
    page.text(
        "Мне известно, что я имею право в любое время прекратить участие в наставничестве.",
        after=24,
        keep=True,
    )
    page.line("{%p endif %}")
    page.signature("«___» __________ 20___ г.", "{{ sheet.signature }}")
    page.line("{%p endfor %}")
    return page.content()


def _mentor_words(page: Page) -> None:
    page.line("(наставник)", CENTER, after=12)
    page.text(
        "Я, {{ sheet.full_name }}, в соответствии со статьёй 351.8 Трудового кодекса Российской"
        " Федерации даю согласие на выполнение работы по наставничеству в отношении"
        " {{ sheet.others_genitive }}. Работа выполняется на следующих условиях.",
        after=6,
    )


def _mentee_words(page: Page) -> None:
    page.line("(наставляемый)", CENTER, after=12)
    page.text(
        "Я, {{ sheet.full_name }}, даю согласие на участие в системе (целевой модели)"
        " наставничества педагогических работников в качестве наставляемого в паре (группе)"
        " с наставником {{ sheet.others_instrumental }}. Участие осуществляется на следующих"
        " условиях.",
        after=6,
    )


def _terms(page: Page) -> None:
    page.text("1. Содержание:")
    page.line("{%p if sheet.content %}")
    page.line("{%p for line in sheet.content %}")
    page.text("– {{ line }}")
    page.line("{%p endfor %}")
    page.line("{%p elif sheet.is_mentor %}")
    for text in _MENTOR_CONTENT:
        page.text(f"– {text}")
    page.line("{%p else %}")
    for text in _MENTEE_CONTENT:
        page.text(f"– {text}")
    page.line("{%p endif %}")
    page.text("2. Срок: с {{ sheet.starts }} по {{ sheet.ends }}.")
    page.text(
        "3. Форма наставничества: {{ sheet.form }}"
        "{% if sheet.kinds %}; вид: {{ sheet.kinds }}{% endif %}"
        "{% if sheet.mode %}; формат взаимодействия: {{ sheet.mode }}{% endif %}."
    )
    page.when("sheet.pay", lambda: page.text("4. Условия оплаты: {{ sheet.pay }}."))
    page.when("sheet.conditions", lambda: page.text("Иные условия: {{ sheet.conditions }}."))
    page.line()


def supplement() -> bytes:
    """Supplements to mentors' contracts, each on its own page (Labour Code 351.8)."""
    page = Page()
    page.line("{%p for one in supplements %}")
    page.first_or_new_page("ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ № ______", CENTER, bold=True)
    page.line("к трудовому договору {{ one.contract }}", CENTER, after=12)
    table = page.columns("{{ place }}", "«___» __________ 20___ г.", widths=(85, 80))
    table.rows[0].cells[1].paragraphs[0].alignment = RIGHT
    page.line()
    page.text(
        "{{ organisation }} (далее – Работодатель) в лице {{ head_position_genitive }}"
        " {{ head_genitive }}, {{ head_acting }} на основании Устава, с одной стороны, и"
        " {{ one.full_name }}{% if one.position %} ({{ one.position }}){% endif %}"
        " (далее – Работник), с другой стороны, в соответствии со статьёй 351.8 Трудового кодекса"
        " Российской Федерации заключили настоящее дополнительное соглашение о нижеследующем.",
        after=6,
    )
    page.text(
        "1. Работник с его письменного согласия выполняет по поручению Работодателя работу по"
        " наставничеству в отношении {{ one.mentees_genitive }}."
    )
    page.text("2. Содержание работы по наставничеству:")
    for line in _MENTOR_CONTENT:
        page.text(f"– {line}")
    page.text("3. Срок выполнения работы: с {{ one.starts }} по {{ one.ends }}.")
    page.text(
        "4. Форма выполнения работы: {{ one.form }}"
        "{% if one.kinds %}; вид: {{ one.kinds }}{% endif %}"
        "{% if one.mode %}; формат взаимодействия: {{ one.mode }}{% endif %}."
    )
    page.text("5. Размер и условия выплаты за работу по наставничеству: {{ one.pay }}.")
    page.text(
        "6. Работник имеет право досрочно отказаться от выполнения работы по наставничеству,"
        " а Работодатель – досрочно отменить поручение о её выполнении, предупредив об этом другую"
        " сторону в письменной форме не позднее чем за три рабочих дня."
    )
    page.text(
        "7. Остальные условия трудового договора остаются неизменными. Дополнительное соглашение"
        " составлено в двух экземплярах, имеющих равную юридическую силу, по одному для каждой из"
        " сторон, и вступает в силу с {{ one.starts }}.",
        after=18,
    )
    sides = page.columns("Работодатель:", "Работник:", widths=(85, 80))
    row = sides.add_row().cells
    row[
        0
    ].text = "{{ organisation }}\n{{ head_position }}\n\n_______________ {{ head_signature }}\nМ.П."
    row[1].text = "{{ one.full_name }}\n{{ one.position }}\n\n_______________ {{ one.signature }}"
    page.together(sides)
    page.line(after=6)
    page.line("Экземпляр соглашения получен: «___» __________ 20___ г. _______________")
    page.line("{%p endfor %}")
    return page.content()


TEMPLATES = {
    f"{build.__name__}.docx": build
    for build in (
        agreement,
        supplement,
        pair_order,
        appoint_mentors,
        appoint_curator,
        appoint_council,
    )
}


def main() -> None:
    """Write every template beside this module."""
    for name, build in TEMPLATES.items():
        (_WHERE / name).write_bytes(build())


if __name__ == "__main__":
    main()
