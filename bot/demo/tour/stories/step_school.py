"""Step 1: a district, a school, and everybody is invited (domain §3)."""

from __future__ import annotations

from bot.demo.tour.scene import Scene, Typed
from bot.demo.tour.stories.people import DISTRICT, SCHOOL, come_in, link_of, menu

PNG = b"\x89PNG"


async def school(scene: Scene) -> None:
    """The admin makes both and invites the curator; the curator gets the links for the others."""
    come_in(scene)
    admin, say = scene["admin"], scene.words.plain
    await scene.say(admin, "/start")
    await scene.go(admin, say("menu-admin"), say("admin-add-district"), Typed(DISTRICT))
    scene.see(admin, DISTRICT, "Организаций пока нет")
    await scene.go(
        admin, say("admin-add-organisation"), Typed(SCHOOL), say("scho-kind-school"), "Москва (МСК)"
    )
    scene.see(admin, SCHOOL, "Пригласите куратора")
    await scene.tap(admin, say("admin-invite-curator"))
    scene.see(admin, "для одного человека", "пн, 7 декабря, 10:00 (МСК)")
    assert scene.picture(admin).startswith(PNG)


async def curator_joins(scene: Scene, inviter: str = "admin") -> None:
    """The curator comes by the inviter's link, and is confirmed by it."""
    curator, say = scene["curator"], scene.words.plain
    await scene.open(curator, link_of(scene[inviter]))
    scene.see(curator, SCHOOL, "куратор")
    await scene.go(curator, "Русский", say("join-consent-yes"), Typed("Сафина Мария Ивановна"))
    scene.see(curator, "Всё верно?", "Сафина Мария Ивановна", SCHOOL)
    await scene.tap(curator, say("join-confirm"))
    scene.see(curator, "Мария Ивановна")
    assert {"invite", "pairs", "people", "report"} <= set(curator.commands), curator.commands


async def invite(scene: Scene, role: str) -> str:
    """The curator makes a link for a role; gives it."""
    curator, say = scene["curator"], scene.words.plain
    await menu(scene, curator, say("menu-invite"), say(f"invite-{role}"))
    scene.see(curator, say(f"role-{role}"), "https://t.me/")
    return link_of(curator)


async def beginning(scene: Scene) -> None:
    """The whole step; the links are kept for the next one."""
    await school(scene)
    await curator_joins(scene)
    for role in ("mentor", "mentee", "head"):
        scene.kept[f"link-{role}"] = await invite(scene, role)
