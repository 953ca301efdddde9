"""Makes ``school.xlsx``, the made-up school of the demo: ``python -m bot.demo.make_school``.

Nobody in it exists. The file is in the form «База наставников» (S1 App. 3), as a curator would
send it: mentors with and without mentees, and two mentees who still wait for a mentor.
"""

from __future__ import annotations

from pathlib import Path

from mentoring.documents.base_xlsx import BaseRow, write_base
from mentoring.documents.names import split_name

SCHOOL = "Школа № 7, Заречный район"
_PEERS = "учитель – учитель"
_HEAD = "руководитель образовательной организации – учитель"

# Mentor, competences, achievements, mentees, form.
_MENTORS: tuple[tuple[str, str, str, tuple[str, ...], str], ...] = (
    (
        "Орлова Анна Петровна",
        "Русский язык и литература; работа с трудным классом; подготовка к ОГЭ и ЕГЭ",
        "Высшая категория; 24 года в школе; победитель районного конкурса «Учитель года»",
        ("Крылов Артём Игоревич",),
        _PEERS,
    ),
    (
        "Хабибуллин Рустам Маратович",
        "Математика; решение олимпиадных задач; оценивание и анализ контрольных работ",
        "Высшая категория; ученики – призёры районных олимпиад",
        ("Садыкова Алсу Тимуровна", "Ветров Максим Олегович"),
        _PEERS,
    ),
    (
        "Лебедева-Сомова Татьяна Викторовна",
        "Начальные классы; адаптация первоклассников; общение с родителями",
        "Первая категория; автор программы «Первый год вместе»",
        (),
        "",
    ),
    (
        "Гарипова Фарида Ильдаровна",
        "Организация воспитательной работы; классное руководство; портфолио для аттестации",
        "Заместитель директора; почётная грамота отдела образования",
        ("Белкина Дарья Сергеевна",),
        _HEAD,
    ),
    (
        "Соколов Николай Андреевич",
        "Физика; школьный эксперимент; цифровая лаборатория",
        "Высшая категория; ведёт районный семинар учителей физики",
        (),
        "",
    ),
    (
        "Валиева Гузель Рашитовна",
        "Татарский язык и литература; работа в многоязычном классе; проектная деятельность",
        "Первая категория; лауреат республиканского конкурса проектов",
        (),
        "",
    ),
    (
        "Тимофеев Борис Ильич",
        "Информатика; электронный журнал и цифровые сервисы; дистанционный урок",
        "Первая категория; проводит курсы для коллег",
        (),
        "",
    ),
    (
        "Журавлёва Ольга Никитична",
        "Английский язык; современные технологии урока; инклюзивное образование",
        "Высшая категория; открытые уроки для района",
        (),
        "",
    ),
)
_WAITING: tuple[str, ...] = ("Юсупова Лилия Ринатовна", "Зайцев Павел Дмитриевич")


def school_rows() -> tuple[BaseRow, ...]:
    """The rows of the demo's school: eight mentors, then the mentees who wait."""
    mentors = tuple(
        BaseRow(
            mentor=split_name(name),
            workplace=SCHOOL,
            competences=competences,
            achievements=achievements,
            mentees=tuple(split_name(mentee) for mentee in mentees),
            form=form,
            mentee_workplace=SCHOOL if mentees else "",
        )
        for name, competences, achievements, mentees, form in _MENTORS
    )
    waiting = tuple(
        BaseRow(mentor=None, mentees=(split_name(name),), mentee_workplace=SCHOOL)
        for name in _WAITING
    )
    return mentors + waiting


def main() -> None:
    """Write the workbook beside this module."""
    Path(__file__).with_name("school.xlsx").write_bytes(write_base(school_rows()))


if __name__ == "__main__":
    main()
