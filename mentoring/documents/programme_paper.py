"""The personalised programme with its plan as DOCX (S0 4.7–4.9, S4 §6); wording as officials write.

Before approval the paper has blanks for the pen; afterwards who agreed and approved, and when.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from mentoring.documents.filling import fill
from mentoring.documents.papers import Issuer, Participant
from mentoring.documents.text import official_date, one_line, writable

TEMPLATE: Final = "programme"
_MODES: Final = {"person": "очный", "online": "онлайн", "mixed": "смешанный", "": ""}
_DIRECTIONS: Final = {
    "scientific-theoretical": "научно-теоретическое",
    "legal": "нормативное правовое",
    "subject-professional": "предметно-профессиональное",
    "psychological-pedagogical": "психолого-педагогическое",
    "methodological": "методическое",
    "": "",
}
_WHO: Final = {
    "mentee": "наставляемый",
    "mentor": "наставник",
    "both": "наставник, наставляемый",
    "curator": "куратор",
}
_STAGES: Final = {
    1: "Этап 1. Адаптация молодого специалиста",
    2: "Этап 2. Профессиональное развитие молодого специалиста",
    3: "Этап 3. Развитие потенциала молодого специалиста",
}
SECTIONS: Final = (
    ("problem", "Описание проблемы"),
    ("strengths", "Сильные стороны наставляемого"),
    ("goal", "Цель наставничества"),
    ("objectives", "Задачи наставничества"),
    ("content", "Содержание деятельности наставника и наставляемого"),
    ("interim", "Промежуточные результаты"),
    ("results", "Планируемые результаты"),
    ("schedule", "Расписание встреч"),
    ("conditions", "Условия обучения"),
)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One measure: codes of its direction and of who is responsible; the mark in words."""

    text: str
    due: date
    who: str
    direction: str = ""
    expected: str = ""
    mark: str = ""
    stage: int = 0
    planned: bool = True


@dataclass(frozen=True, slots=True)
class ProgrammePaper:
    """What the paper says. ``texts`` by the codes of SECTIONS; ``number`` of the version.

    ``agreed`` are names with the day of their consent; ``approved_by`` with its day, or blanks.
    """

    issuer: Issuer
    mentor: Participant
    mentees: tuple[Participant, ...]
    form: str
    staged: bool
    starts: date
    ends: date
    mode: str
    texts: tuple[tuple[str, str], ...]
    plan: tuple[PlanRow, ...]
    number: int = 1
    agreed: tuple[tuple[str, date], ...] = ()
    approved_by: str = ""
    approved_on: date | None = None


def programme_paper(paper: ProgrammePaper, template: bytes | None = None) -> bytes:
    """The programme as DOCX."""
    return fill(TEMPLATE, template, programme_context(paper))


def programme_context(paper: ProgrammePaper) -> dict[str, Any]:
    """What stands for each mark of the template."""
    texts = dict(paper.texts)
    planned = [row for row in paper.plan if row.planned]
    stages = sorted({row.stage for row in planned})
    return {
        "organisation": one_line(paper.issuer.organisation),
        "approved_by": one_line(paper.approved_by) or "____________________",
        "approved_on": official_date(paper.approved_on)
        if paper.approved_on
        else "«___» __________ 20___ г.",
        "mentor": _named(paper.mentor),
        "mentees": ", ".join(_named(mentee) for mentee in paper.mentees),
        "form": one_line(paper.form),
        "starts": official_date(paper.starts),
        "ends": official_date(paper.ends),
        "staged": paper.staged,
        "mode": _MODES.get(paper.mode, ""),
        "number": paper.number,
        "sections": [
            {"title": title, "lines": writable(texts.get(code, "")).splitlines() or ["—"]}
            for code, title in SECTIONS
        ],
        "stages": [
            {
                "title": _STAGES.get(stage, ""),
                "rows": _rows([row for row in planned if row.stage == stage]),
            }
            for stage in stages
        ],
        "besides": _rows([row for row in paper.plan if not row.planned]),
        "agreed": [f"{one_line(name)}, {official_date(day)}" for name, day in paper.agreed],
    }


def _named(person: Participant) -> str:
    position = one_line(person.position)
    return f"{person.name.name.full} ({position})" if position else person.name.name.full


def _rows(rows: Sequence[PlanRow]) -> list[dict[str, Any]]:
    return [
        {
            "number": number,
            "text": one_line(row.text),
            "direction": _DIRECTIONS.get(row.direction, ""),
            "due": official_date(row.due),
            "who": _WHO.get(row.who, ""),
            "expected": one_line(row.expected),
            "mark": one_line(row.mark),
        }
        for number, row in enumerate(rows, 1)
    ]
