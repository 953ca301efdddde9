"""Agreement, sheets, supplements, signatures of many, an order that is corrected (domain §4)."""

from __future__ import annotations

from bot.demo.tour.scene import Scene, Typed
from bot.demo.tour.stories.people import menu
from bot.demo.tour.stories.step_pairing import document

FIRST = "Орлова А. П. – Юсупова Л. Р."
WRONG, RIGHT = "12", "21"


async def agree(scene: Scene) -> None:
    """Two mentees and their mentors agree by a button; nobody has answered for the third yet."""
    say = scene.words.plain
    for part in ("mentee", "mentor", "ildar"):
        await scene.tap(scene[part], say("button-agree"))
    asked = scene.see(scene["second"], "Согласие уже есть", "Ильдар Маратович")
    await scene.tap(scene["second"], "Прочитать и ответить", asked.posted)
    await scene.tap(scene["second"], say("button-agree"))
    for part in ("mentor", "mentee", "second", "ildar"):
        scene.see(scene[part], "Все согласны")


async def papers(scene: Scene) -> None:
    """All sheets, the supplements to contracts; the names stand in their cases."""
    curator, say = scene["curator"], scene.words.plain
    for button, text in (
        ("pairs-work-sheets", "Юсуповой Лилии Ринатовны"),
        ("papers-do-supplements", "трудовому договору"),
    ):
        scene.begin()
        await menu(scene, curator, say("menu-papers"), say(button))
        paper = document(scene.file(curator, ".docx"))
        assert text in paper, paper[:2000]


async def sign_and_order(scene: Scene) -> None:
    """All have signed, by one button; a draft; an order with a wrong number and its correction."""
    curator, head, say = scene["curator"], scene["head"], scene.words.plain
    await menu(scene, curator, say("menu-pairs"), say("pairs-work-sign"))
    await scene.go(curator, "Подписали все", "Сегодня")
    scene.begin()
    await menu(scene, curator, say("menu-papers"), say("papers-do-draft"))
    draft = document(scene.file(curator, ".docx"))
    assert "№ ______" in draft, draft[:2000]
    await menu(scene, curator, say("menu-pairs"), say("pairs-work-record"))
    await scene.go(curator, FIRST, say("form-marked"), Typed(WRONG), "Сегодня")
    await scene.tap(curator, say("ordering-confirm"))
    scene.see(curator, f"Приказ № {WRONG} от 23.11.2026")
    await scene.go(curator, say("pairs-order-fix"), Typed(RIGHT), "Сегодня", say("fixing-confirm"))
    scene.see(curator, f"Приказ № {RIGHT} от 23.11.2026")
    scene.see(head, "приказ")
    scene.see(scene["mentee"], "Можно начинать")
    scene.see_nothing(scene["olga"], "Можно начинать")


async def paperwork(scene: Scene) -> None:
    """The whole step."""
    await agree(scene)
    await papers(scene)
    await sign_and_order(scene)
