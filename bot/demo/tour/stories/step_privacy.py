"""What waits for me, who sees my data, what is kept (domain §2a, §3)."""

from __future__ import annotations

from bot.demo.tour.scene import Scene
from bot.demo.tour.stories.people import menu
from bot.demo.tour.stories.step_own_data import mydata


async def waiting(scene: Scene) -> None:
    """Whoever has a proposal to answer sees it among what waits; who has none has a free day."""
    say = scene.words.plain
    await menu(scene, scene["olga"], say("menu-waiting"))
    scene.see(scene["olga"], say("waiting-mentorship-answer", name="Вера Олеговна"))
    await menu(scene, scene["rustam"], say("menu-waiting"))
    scene.see(scene["rustam"], "Вас ничего не ждёт")


async def who_looked(scene: Scene) -> None:
    """The curator opens a card; the person whom it is about sees that."""
    curator, ildar, say = scene["curator"], scene["ildar"], scene.words.plain
    await menu(scene, curator, say("menu-people"))
    await scene.tap(curator, "Гареев И. М. · наставляемый")
    await menu(scene, ildar, say("menu-profile"), say("profile-who-sees"), say("privacy-looked"))
    scene.see(ildar, "Сафина М. И. открывал(а) вашу карточку")


async def privacy(scene: Scene) -> None:
    """The whole step."""
    await waiting(scene)
    await who_looked(scene)
    await mydata(scene)
