"""Step 9: the report on one screen, its picture, and «База наставников» (domain §10, S1 App. 3)."""

from __future__ import annotations

from io import BytesIO

from bot.demo.tour.scene import Scene
from bot.demo.tour.stories.people import SCHOOL, menu

PNG = b"\x89PNG"
COLUMNS = (
    "№ п/п",
    "Ф.И.О наставника",
    "Место работы",
    "Основные компетенции наставника",
    "Важные для программы достижения наставника",
    "Ф.И.О наставляемого (наставляемых)",
    "Форма наставничества",
    "Место работы наставляемого",
)


async def report(scene: Scene) -> None:
    """The school year in at most twelve lines and 900 characters, with a picture."""
    curator, say = scene["curator"], scene.words.plain
    await scene.say(curator, "/report")
    scene.see(curator, "Отчёт", SCHOOL)
    await scene.tap(curator, say("report-to-year"))
    shown = scene.see(curator, "2026/2027 учебный год")
    assert len(shown.text) <= 900, shown.text
    assert shown.text.count("\n") < 12, shown.text
    for figure in ("наставники 2", "Пары: работают 2", "Встречи прошли: 1 из 1", "решены: 2 из 2"):
        assert figure in shown.text, f"{figure}\n{shown.text}"
    assert "Ответы на опросы" in shown.text
    assert "Довольны работой" in shown.text
    assert scene.picture(curator).startswith(PNG)
    await scene.tap(curator, say("report-to-meetings"))
    scene.see(curator, "Встречи, время которых прошло", "Орлова А. П.")


async def base(scene: Scene) -> None:
    """The file has exactly the eight columns of the form, and everybody in it."""
    curator, say = scene["curator"], scene.words.plain
    await menu(scene, curator, say("menu-export"))
    rows = sheet(scene.file(curator, ".xlsx"))
    assert tuple(rows[0]) == COLUMNS, rows[0]
    by_mentor = {row[1]: row for row in rows[1:]}
    assert set(by_mentor) == {"Орлова Анна Петровна", "Соколова Вера Олеговна"}, by_mentor
    first = by_mentor["Орлова Анна Петровна"]
    for text in (SCHOOL, "школьный театр", "Учитель года района, 2022", "Юсупова Лилия Ринатовна"):
        assert any(text in cell for cell in first), first


def sheet(data: bytes) -> list[list[str]]:
    """All rows of the first sheet as text."""
    from openpyxl import load_workbook

    page = load_workbook(BytesIO(data)).worksheets[0]
    return [[str(cell or "") for cell in row] for row in page.iter_rows(values_only=True)]


async def reporting(scene: Scene) -> None:
    """The whole step."""
    await report(scene)
    await base(scene)
