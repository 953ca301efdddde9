"""Somebody comes without a link; a wish; «болею / в отпуске» (domain §3, §4)."""

from __future__ import annotations

from bot.demo.tour.scene import Scene, Typed
from bot.demo.tour.stories.people import DISTRICT, SCHOOL, menu, written


async def without_link(scene: Scene) -> None:
    """By district and school from the lists; the curator confirms."""
    say = scene.words.plain
    rustam = scene.enter("rustam", "Рустам", "Хакимов", "mentee")
    await scene.say(rustam, "/start")
    await scene.go(rustam, "Русский", DISTRICT, SCHOOL, say("join-consent-yes"))
    await scene.go(rustam, Typed("Хакимов Рустам Азатович"), say("join-role-mentee"))
    await scene.go(rustam, *written("учитель", "русский язык", "2"), say("join-category-young"))
    await scene.go(rustam, Typed("планирование урока"), say("form-marked"), say("button-skip"))
    await scene.go(rustam, "Ср", say("form-marked"), say("join-confirm"))
    scene.see(rustam, "Теперь вас подтвердит куратор")
    card = scene.see(scene["curator"], "ждёт подтверждения", "Хакимов Рустам Азатович")
    await scene.tap(scene["curator"], say("join-accept"), card.posted)
    scene.see(rustam, "Вы с нами, Рустам Азатович")


async def wish(scene: Scene) -> None:
    """A mentee names the mentor she would like; nobody else is told."""
    mentee, say = scene["mentee"], scene.words.plain
    scene.begin()
    await menu(scene, mentee, say("menu-profile"), say("menu-wishes"), say("wishes-add"))
    await scene.go(mentee, say("wish-liked-yes"), "Орлова Анна Петровна")
    scene.see(mentee, "Хочу в наставники", "Орлова Анна Петровна")
    assert scene.heard(scene["mentor"]) == []


async def absence(scene: Scene) -> None:
    """Away until tomorrow, then back at once: the curator knows why."""
    second, say = scene["second"], scene.words.plain
    await menu(scene, second, say("menu-profile"), say("absence-open"), say("absence-add"))
    await scene.go(second, say("away-reason-sick"), say("button-today"), Typed("завтра"))
    if say("button-skip") in second.buttons():
        await scene.tap(second, say("button-skip"))
    scene.see(second, "болезнь")
    scene.see(scene["curator"], "Соколова", "болезнь")
    await scene.tap(second, say("absence-back"))
    scene.see(second, "Ничего не отмечено")


async def profile(scene: Scene) -> None:
    """The whole step."""
    await without_link(scene)
    await wish(scene)
    await absence(scene)
