"""The programme as Word would show it, and the picture of its plan."""

import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

import pytest
from docx import Document

from mentoring.documents.cases import NameInPapers
from mentoring.documents.names import split_name
from mentoring.documents.papers import Issuer, Participant
from mentoring.documents.plan_picture import MOST_ROWS, PlanMark, PlanPicture, plan_png
from mentoring.documents.programme_paper import SECTIONS, PlanRow, ProgrammePaper, programme_paper
from mentoring.documents.templates import make_programme
from mentoring.programmes import terms

DAY = date(2026, 11, 26)


def person(name: str, position: str = "") -> Participant:
    return Participant(NameInPapers(split_name(name)), position)


PAPER = ProgrammePaper(
    issuer=Issuer("МБОУ «Школа № 7»", person("Гарипова Фарида Ильдаровна").name),
    mentor=person("Иванова Анна Олеговна", "учитель математики"),
    mentees=(person("Петров Иван Сергеевич"), person("Алиева Лейла Расим кызы")),
    form="учитель – учитель",
    staged=False,
    starts=date(2026, 12, 1),
    ends=date(2027, 5, 31),
    mode="mixed",
    texts=(("goal", "Цель <b> & {{ 7 * 7 }}\nвторая строка"),),
    plan=(
        PlanRow("Посетить урок", DAY, "both", "legal", "Заметки", "выполнено 26.11.2026"),
        PlanRow("Сверх плана", DAY, "mentee", planned=False),
    ),
)


def text(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def test_a_draft_has_room_for_the_pen_and_says_what_is_typed_as_it_was_typed() -> None:
    found = text(programme_paper(PAPER))
    assert "«___» __________ 20___ г." in found
    assert "Цель <b> & {{ 7 * 7 }}" in found
    assert "вторая строка" in found
    assert "Петров Иван Сергеевич, Алиева Лейла Расим кызы" in found
    assert "нормативное правовое" in found
    assert "наставник, наставляемый" in found
    assert "Мероприятия, не предусмотренные планом" in found
    assert "С программой согласны" not in found
    for _, title in SECTIONS:
        assert f"{title}:" in found


def test_an_approved_one_names_who_and_when() -> None:
    paper = replace(
        PAPER,
        agreed=(("Иванова Анна Олеговна", DAY),),
        approved_by="Орлова Ольга Никитична",
        approved_on=DAY,
        plan=PAPER.plan[:1],
    )
    found = text(programme_paper(paper))
    assert "Орлова Ольга Никитична" in found
    assert "Иванова Анна Олеговна, 26.11.2026" in found
    assert "20___" not in found
    assert "не предусмотренные" not in found


def test_a_staged_one_has_a_table_for_each_stage() -> None:
    rows = tuple(PlanRow(f"Дело {stage}", DAY, "curator", stage=stage) for stage in (3, 1, 2))
    found = text(programme_paper(replace(PAPER, staged=True, plan=rows)))
    places = [found.index(f"Этап {stage}.") for stage in (1, 2, 3)]
    assert places == sorted(places)


def test_the_paper_has_every_section_of_a_programme() -> None:
    assert tuple(code for code, _ in SECTIONS) == terms.SECTIONS


def test_the_template_is_what_its_builder_makes() -> None:
    kept = Path(make_programme.__file__).with_name("programme.docx").read_bytes()
    assert kept == make_programme.programme()


def picture(count: int) -> PlanPicture:
    states: tuple[Literal["done", "due", "late"], ...] = ("done", "due", "late")
    return PlanPicture(
        title="Иванова А. П. – Молодой Б. И. $x^2$",
        today_label="сегодня",
        today=DAY,
        states=(("done", "сделано"), ("due", "впереди"), ("late", "с опозданием")),
        marks=tuple(
            PlanMark(
                f"Мероприятие {n} с длинным названием, которое не помещается целиком никак",
                DAY + timedelta(days=9 * n - 40),
                states[n % 3],
            )
            for n in range(count)
        ),
        months=((date(2026, 11, 1), "ноябрь 2026"), (date(2026, 12, 1), "декабрь 2026")),
    )


@pytest.mark.parametrize("count", [1, 8, MOST_ROWS])
def test_the_plan_as_a_picture(count: int) -> None:
    content = plan_png(picture(count))
    assert content.startswith(b"\x89PNG")
    width = int.from_bytes(content[16:20], "big")
    assert width == 1080


def test_a_picture_has_a_row_at_least_and_not_too_many() -> None:
    for count in (0, MOST_ROWS + 1):
        with pytest.raises(ValueError):
            picture(count)
