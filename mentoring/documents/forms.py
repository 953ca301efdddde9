"""The role forms as papers name them, and how the name in a sheet is understood (S0 4.2, S1 §3)."""

from __future__ import annotations

import re
from typing import Final

# Official wording of each role form, for papers only; the chat has its own words in the locales.
ROLE_FORMS: Final[dict[str, str]] = {
    "teacher_teacher": "учитель – учитель",
    "head_teacher": "руководитель образовательной организации – учитель",
    "educator_educator": "воспитатель – воспитатель",
    "employer_student": "работодатель – студент",
    "lecturer_young_teacher": "педагог вуза/колледжа – молодой педагог образовательной организации",
}
# The kinds of S0 4.4 in the words of the document; the codes are those of `mentorships.rules`.
KINDS: Final[dict[str, str]] = {
    "traditional": "традиционное («один на один»)",
    "group": "наставничество в группе",
    "short_term": "краткосрочное (целеполагающее)",
    "reverse": "реверсивное",
    "virtual": "виртуальное (дистанционное)",
    "situational": "ситуационное",
}
# Who leads whom in «учитель – учитель», in the words of S4's table of variants.
VARIANTS: Final[dict[str, str]] = {
    "experienced-young": "опытный педагог – молодой специалист",
    "class-young": "опытный классный руководитель – молодой специалист",
    "leader-difficulties": "лидер педагогического сообщества – педагог, испытывающий проблемы",
    "innovator-conservative": "педагог-новатор – консервативный педагог",
    "subject-inexperienced": "опытный предметник – неопытный предметник",
}
_READ: Final[dict[str, re.Pattern[str]]] = {
    "teacher_teacher": re.compile(r"(?:учитель|педагог)(?:учитель|педагог)"),
    "head_teacher": re.compile(
        r"(?:руководитель(?:образовательнойорганизации|оо|школы)?|директор)(?:учитель|педагог|воспитатель)"
    ),
    "educator_educator": re.compile(r"воспитательвоспитатель"),
    "employer_student": re.compile(r"работодательстудент(?:педвуза|педколледжа)?"),
    "lecturer_young_teacher": re.compile(
        r"(?:педагог|преподаватель)(?:вуза)?(?:колледжа)?молодойпедагог(?:оо|образовательнойорганизации)?"
    ),
}


def role_form_of(text: str) -> str:
    """The code of a role form written in any dashes, quotes and case; empty when it is none."""
    letters = re.sub(r"[^а-я]", "", text.lower().replace("ё", "е"))
    letters = re.sub(r"^форма(?:наставничества)?", "", letters)
    return next((code for code, form in _READ.items() if form.fullmatch(letters)), "")
