"""The wording of the orders (S0 3.5–3.7, S1 §5, S3 3.2–3.3)."""

from __future__ import annotations

from mentoring.documents.templates.page import CENTER, RIGHT, Page


def pair_order() -> bytes:
    """«О закреплении наставнических пар (групп)» (S0 3.5, S1 §5, S3 3.3)."""
    page = Page()
    _order_head(
        page, "О закреплении наставнических пар (групп)", "с письменного согласия участников"
    )
    page.text("1. Закрепить следующие наставнические пары (группы):")
    page.line("{%p for pair in pairs %}")
    page.text(
        "1.{{ loop.index }}. за {{ pair.mentees_instrumental }} – наставника"
        " {{ pair.mentor_accusative }}; форма наставничества {{ pair.form }}"
        "{% if pair.kinds %}; вид: {{ pair.kinds }};{% else %},{% endif %}"
        " срок с {{ pair.starts }} по {{ pair.ends }}{% if loop.last %}.{% else %};{% endif %}"
    )
    page.line("{%p endfor %}")
    page.text(
        "2. Наставникам совместно с наставляемыми разработать персонализированные программы"
        " наставничества и представить их куратору реализации программ наставничества"
        "{% if programmes_due %} в срок до {{ programmes_due }}{% endif %}."
    )
    page.line("{%p if curator_accusative %}")
    page.text(
        "3. Организацию и мониторинг реализации персонализированных программ наставничества"
        " возложить на куратора реализации программ наставничества {{ curator_accusative }}."
    )
    page.text("4. Контроль за исполнением приказа оставляю за собой.", after=24, keep=True)
    page.line("{%p else %}")
    page.text("3. Контроль за исполнением приказа оставляю за собой.", after=24, keep=True)
    page.line("{%p endif %}")
    _order_foot(page, "С приказом ознакомлены:")
    return page.content()


def appoint_mentors() -> bytes:
    """«О назначении наставников» (S3 3.2: by order, with their written consent)."""
    page = Page()
    _order_head(page, "О назначении наставников", "с письменного согласия работников")
    page.text("1. Назначить наставниками педагогических работников:")
    _listed(page, "person.accusative")
    page.text(
        "2. Назначенным наставникам осуществлять методическую помощь и профессиональную поддержку"
        " наставляемых, разрабатывать и реализовывать совместно с ними персонализированные"
        " программы наставничества."
    )
    page.text("3. Контроль за исполнением приказа оставляю за собой.", after=24, keep=True)
    _order_foot(page, "С назначением согласны, с приказом ознакомлены:")
    return page.content()


def appoint_curator() -> bytes:
    """«О назначении куратора …» with the curator's duties (S0 3.5, 3.6)."""
    page = Page()
    _order_head(page, "О назначении куратора реализации программ наставничества")
    page.line("{%p for person in people %}")
    page.text(
        "1.{% if people|length > 1 %}{{ loop.index }}.{% endif %}"
        " Назначить куратором реализации программ наставничества {{ person.accusative }}."
    )
    page.line("{%p endfor %}")
    page.text("2. Куратору:")
    for line in (
        "разработать дорожную карту (план мероприятий) по реализации положения о системе"
        " наставничества педагогических работников;",
        "предложить кандидатуры в состав методического объединения наставников (при необходимости"
        " его создания);",
        "вести персонифицированный учёт наставников и наставляемых, банк персонализированных"
        " программ наставничества;",
        "курировать разработку и реализацию персонализированных программ наставничества;",
        "осуществлять мониторинг реализации системы наставничества и подготовить итоговый"
        " аналитический отчёт.",
    ):
        page.text(f"– {line}")
    page.text("3. Контроль за исполнением приказа оставляю за собой.", after=24, keep=True)
    _order_foot(page, "С приказом ознакомлены:")
    return page.content()


def appoint_council() -> bytes:
    """«Об утверждении состава методического объединения (совета) наставников» (S0 3.5, 3.7)."""
    page = Page()
    _order_head(page, "Об утверждении состава методического объединения (совета) наставников")
    page.text("1. Утвердить методическое объединение (совет) наставников в составе:")
    page.line("{%p for person in people %}")
    page.text(
        "1.{{ loop.index }}. {{ person.full_name }}"
        "{% if person.position %}, {{ person.position }}{% endif %}"
        "{% if loop.last %}.{% else %};{% endif %}"
    )
    page.line("{%p endfor %}")
    page.text("2. Методическому объединению (совету) наставников:")
    for line in (
        "содействовать подбору и закреплению наставнических пар (групп);",
        "вести учёт сведений о наставляемых и их наставниках;",
        "участвовать в разработке методического сопровождения и в мониторинге реализации"
        " персонализированных программ наставничества;",
        "выполнять консультационные, согласовательные функции и функции медиации.",
    ):
        page.text(f"– {line}")
    page.text("3. Контроль за исполнением приказа оставляю за собой.", after=24, keep=True)
    _order_foot(page, "С приказом ознакомлены:")
    return page.content()


def _order_head(page: Page, title: str, consent: str = "") -> None:
    """Whose order it is, number and date, what it is about, what it stands on."""
    page.numbered()
    page.line("{{ organisation }}", CENTER, bold=True, after=18)
    page.line("ПРИКАЗ", CENTER, bold=True, after=12, size=14)
    header = page.columns("{{ date }}", "{{ place }}", "{{ number }}", widths=(60, 60, 45))
    header.rows[0].cells[1].paragraphs[0].alignment = CENTER
    header.rows[0].cells[2].paragraphs[0].alignment = RIGHT
    page.line()
    page.line(title, bold=True, after=12)
    law = "В соответствии со статьёй 351.8 Трудового кодекса Российской Федерации"
    aims = "в целях реализации системы (целевой модели) наставничества педагогических работников"
    if consent:
        page.text(
            law + "{% if basis %}, на основании {{ basis }}{% endif %}, " + f"{aims}, {consent}",
            after=6,
        )
    else:
        page.text(
            "{% if basis %}На основании {{ basis }}, в{% else %}В{% endif %}" + aims[1:], after=6
        )
    page.line("ПРИКАЗЫВАЮ:", after=6)


def _listed(page: Page, mark: str) -> None:
    page.line("{%p for person in people %}")
    page.text(
        f"1.{{{{ loop.index }}}}. {{{{ {mark} }}}}{{% if loop.last %}}.{{% else %}};{{% endif %}}"
    )
    page.line("{%p endfor %}")


def _order_foot(page: Page, heading: str) -> None:
    """Who signs, and a line for everybody who has read it."""
    page.signature("{{ head_position }}", "{{ head_signature }}")
    page.line()
    page.line(heading, after=6, keep=True)
    table = page.columns("{%tr for name in acquainted %}", "", "", widths=(60, 50, 55))
    row = table.add_row().cells
    for cell, text in zip(
        row, ("{{ name }}", "_______________", "«___» __________ 20___ г."), strict=True
    ):
        cell.text = text
        cell.paragraphs[0].paragraph_format.space_after = page.points(6)
    table.add_row().cells[0].text = "{%tr endfor %}"
