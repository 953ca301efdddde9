"""/match for the whole school: looked at, pinned, taken out, sent once (domain §4)."""

from __future__ import annotations

from bot.demo.tour.scene import Scene
from bot.demo.tour.stories.people import menu

PAIR = ("Юсупова Л. Р.", "Орлова А. П.")


async def proposal(scene: Scene) -> None:
    """Worked out with reasons; the wish is heeded; one pair is pinned, one taken out."""
    curator, say = scene["curator"], scene.words.plain
    await menu(scene, curator, say("menu-match"), say("matching-begin"))
    scene.see(curator, "Пар к отправке: 4")
    for part in ("mentor", "mentee"):
        scene.see_nothing(scene[part], "наставник")
    await scene.tap(curator, say("matching-see-pairs"))
    scene.see(curator, f"{PAIR[0]}, наставник {PAIR[1]}", "акрывает 2 из 2 запросов")
    await scene.go(curator, f"{PAIR[0]} – {PAIR[1]}", say("matching-do-pin"))
    scene.see(curator, "Закреплено")
    await menu(scene, curator, say("menu-match"), say("matching-see-pairs"))
    out = next(text for text in curator.buttons() if text.startswith("Хакимов Р. А. – "))
    await scene.go(curator, out, say("matching-do-drop"))
    scene.see(curator, "Хакимов Р. А.", "Пока без наставника")


async def send_all(scene: Scene) -> None:
    """One tap sends to everybody; another one sends nothing more."""
    curator, say = scene["curator"], scene.words.plain
    await menu(scene, curator, say("menu-match"))
    scene.see(curator, "Пар к отправке: 3, из них закреплено: 1")
    await scene.tap_twice(curator, say("matching-send", count=3))
    scene.see(curator, "Отправлено: 3")
    for part in ("mentee", "ildar", "olga"):
        assert len(scene.heard(scene[part], "Для вас нашли наставника")) == 1, part
    scene.see_nothing(scene["rustam"], "Для вас нашли")


async def matching(scene: Scene) -> None:
    """The whole step."""
    await proposal(scene)
    await send_all(scene)
