"""Step 3: pairs are found, agreed to, put on paper and confirmed by order (domain §4)."""

from __future__ import annotations

from io import BytesIO

from bot.demo.tour.scene import Scene, Typed
from bot.demo.tour.stories.people import menu

ORDER = "12"


async def propose(scene: Scene, mentee: str, mentor: str) -> None:
    """The curator looks at the ranked list with its reasons, and proposes."""
    curator, say = scene["curator"], scene.words.plain
    await menu(scene, curator, say("menu-pairs"), say("pairs-seek-button"), mentee)
    await scene.tap(curator, mentor)
    await scene.tap(curator, say("pairs-send-offer"))


async def first_pair(scene: Scene) -> None:
    """One mentor, one mentee; both read the text and agree."""
    curator, say = scene["curator"], scene.words.plain
    await propose(scene, "Юсупова Л. Р.", "Орлова А. П.")
    ranked = scene.see(curator, "Подбор наставника", "акрывает 2 из 2 запросов").text
    assert ranked.index("1. Орлова А. П.") < ranked.index("2. Соколова В. О."), ranked
    scene.see(curator, "другой предмет")
    scene.see(scene["mentor"], "Согласие наставника", "Юсупова Л. Р.")
    scene.see(scene["mentee"], "Согласие наставляемого", "Орлова А. П.")
    await scene.tap(scene["mentor"], say("button-agree"))
    await scene.tap(scene["mentee"], say("button-agree"))
    for part in ("mentor", "mentee"):
        scene.see(scene[part], "Все согласны")


async def group(scene: Scene) -> None:
    """Another mentor with two mentees; all three agree."""
    curator, say = scene["curator"], scene.words.plain
    await propose(scene, "Гареев И. М.", "Соколова В. О.")
    await scene.go(curator, say("pairs-do-add"), "Белова О. И.")
    for part in ("second", "ildar", "olga"):
        await scene.tap(scene[part], say("button-agree"))
    scene.see(scene["second"], "Все согласны")


async def signing(scene: Scene) -> None:
    """All sheets in one file; what is signed on paper is marked for all at once."""
    curator, say = scene["curator"], scene.words.plain
    await menu(scene, curator, say("menu-pairs"), say("pairs-work-sheets"))
    sheets = document(scene.file(curator, ".docx"))
    for name in ("Орлова Анна Петровна", "Юсупова Лилия Ринатовна", "Белова Ольга Игоревна"):
        assert name in sheets, sheets[:2000]
    await menu(scene, curator, say("menu-pairs"), say("pairs-work-sign"))
    names = ("Орлова А. П.", "Юсупова Л. Р.", "Соколова В. О.", "Гареев И. М.", "Белова О. И.")
    await scene.go(curator, *names, say("form-marked"), "Сегодня")


async def order(scene: Scene) -> None:
    """One order for both, by number and date; the head confirms it by a button."""
    curator, head, say = scene["curator"], scene["head"], scene.words.plain
    await scene.tap(curator, say("pairs-work-record"))
    await scene.go(curator, "Орлова А. П.", "Соколова В. О.", say("form-marked"))
    await scene.go(curator, Typed(ORDER), "Сегодня", say("ordering-confirm"))
    scene.see(curator, f"Приказ № {ORDER} от 23.11.2026")
    paper = document(scene.file(curator, ".docx"))
    for text in (f"№ {ORDER}", "23.11.2026", "Орлову Анну Петровну", "Юсуповой Лилией Ринатовной"):
        assert text in paper, f"{text}\n{paper[:2000]}"
    scene.see(head, "приказ")
    await scene.tap(head, say("pairs-order-confirm"))
    scene.see(head, "Подтверждён руководителем")
    scene.see(curator, "Руководитель подтвердил приказ")
    for part in ("mentor", "mentee", "second", "ildar", "olga"):
        scene.see(scene[part], "Можно начинать")


def document(data: bytes) -> str:
    """All text of a DOCX, tables too."""
    from docx import Document

    opened = Document(BytesIO(data))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    lines = [*(paragraph.text for paragraph in opened.paragraphs), *cells]
    return "\n".join(lines).replace("\u00a0", " ")


async def pairing(scene: Scene) -> None:
    """The whole step."""
    await first_pair(scene)
    with scene.aside("group"):
        await group(scene)
    await signing(scene)
    await order(scene)
