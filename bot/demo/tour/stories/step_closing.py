"""Step 5: both say in a few taps how it was, and the diary writes itself (domain §6, §5)."""

from __future__ import annotations

from bot.demo.tour.scene import Scene, Typed
from bot.demo.tour.stories.people import at, menu
from bot.demo.tour.stories.step_meeting import TOPIC

TAKEN = "Попробуем правило трёх минут в начале урока"


async def closing(scene: Scene) -> None:
    """The whole step."""
    mentor, mentee, say = scene["mentor"], scene["mentee"], scene.words.plain
    await scene.wait_until(at(scene, 0, 20))
    for phone in (mentor, mentee):
        scene.see(phone, "Как прошла встреча?", TOPIC)
    await scene.go(mentor, say("meet-took-yes"), say("meet-topic-yes"), say("meet-result-partly"))
    scene.see(mentor, "Спасибо, записано")
    await scene.go(mentee, say("meet-took-yes"), say("meet-rating-5"), say("meet-line"))
    await scene.say(mentee, TAKEN)
    scene.see(mentee, TAKEN)
    scene.see_nothing(mentor, "от 1 до 5")
    await menu(scene, mentor, say("menu-diary"))
    scene.see(mentor, "Дневник", TOPIC)
    await scene.go(mentor, say("diary-write"), Typed("Держится увереннее, чем месяц назад"))
    await scene.tap(mentor, say("diary-visibility-mentor"))
    scene.see(mentor, "увереннее", "только для вас")
