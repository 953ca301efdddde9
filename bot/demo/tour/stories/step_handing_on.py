"""A mentor gives the assignment up: three working days, and the mentee has another (L1, §4)."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.tour.scene import Scene
from bot.demo.tour.stories.people import at
from bot.demo.tour.stories.step_pairing import propose


async def notice(scene: Scene) -> None:
    """Everybody sees the last day; the reason is for the curator alone."""
    mentor, say = scene["mentor"], scene.words.plain
    await scene.say(mentor, "/pair")
    await scene.go(mentor, say("pairs-leave"), say("leaving-reason-workload"))
    await scene.tap_twice(mentor, say("leaving-confirm"))
    scene.see(mentor, "Вы наставник до конца дня: чт, 26 ноября")
    scene.see(scene["mentee"], "последний день: чт, 26 ноября")
    scene.see_nothing(scene["mentee"], "нагрузка")
    scene.see(scene["curator"], "нагрузка")


async def handed_on(scene: Scene) -> None:
    """Another mentor is proposed while the notice runs, and agrees; then the first pair ends."""
    await propose(scene, "Юсупова Л. Р.", "Соколова В. О.")
    for part in ("second", "mentee"):
        await scene.tap(scene[part], scene.words.plain("button-agree"))
    scene.see(scene["second"], "Все согласны")
    await scene.wait_until(at(scene, 3, 12))  # Thursday: its last day is not over
    scene.see_nothing(scene["mentee"], "Работа пары завершена")
    await scene.wait(timedelta(days=1))
    scene.see(scene["mentee"], "Работа пары завершена")


async def handing_on(scene: Scene) -> None:
    """The whole step."""
    await notice(scene)
    await handed_on(scene)
