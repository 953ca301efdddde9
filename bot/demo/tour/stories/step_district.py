"""A coordinator's district: a school and a kindergarten, links and the printable sheet (§2, §3)."""

from __future__ import annotations

from bot.demo.tour.scene import Scene, Typed
from bot.demo.tour.stories.people import DISTRICT, SCHOOL, come_in, link_of, menu
from bot.demo.tour.stories.step_school import PNG, curator_joins, invite

GARDEN = "Сад «Ромашка»"
ZONE = "zone-name-moscow"


async def coordinator_joins(scene: Scene) -> None:
    """The admin makes the district; its coordinator comes by a link for one."""
    come_in(scene)
    admin, say = scene["admin"], scene.words.plain
    nina = scene.enter("coordinator", "Нина", "Районова", "curator")
    await scene.say(admin, "/start")
    await scene.go(admin, say("menu-admin"), say("admin-add-district"), Typed(DISTRICT))
    await scene.tap_twice(admin, say("admin-invite-coordinator"))
    scene.see(admin, DISTRICT, "для одного человека")
    await scene.open(nina, link_of(admin))
    await scene.tap(nina, "Русский")
    scene.see(nina, "орган управления образованием")
    await scene.go(nina, say("join-consent-yes"), Typed("Районова Нина Львовна"))
    await scene.tap(nina, say("join-confirm"))
    assert "district" in nina.commands, nina.commands


async def organisations(scene: Scene) -> None:
    """The coordinator adds a kindergarten and a school, and invites the school's curator."""
    nina, say = scene["coordinator"], scene.words.plain
    for name, kind in ((GARDEN, "kindergarten"), (SCHOOL, "school")):
        await menu(scene, nina, say("menu-district"), say("admin-add-organisation"))
        await scene.go(nina, Typed(name), say(f"scho-kind-{kind}"), say(ZONE))
        scene.see(nina, name, say(f"scho-kind-{kind}"))
    await scene.tap(nina, say("admin-invite-curator"))
    scene.see(nina, SCHOOL, "для одного человека")


async def links(scene: Scene) -> None:
    """A link has its QR code and a sheet for the staff room."""
    curator, say = scene["curator"], scene.words.plain
    for role in ("head", "mentee", "mentor"):
        scene.kept[f"link-{role}"] = await invite(scene, role)
        assert scene.picture(curator).startswith(PNG)
    await scene.tap(curator, say("invite-sheet"))
    assert scene.file(curator, ".pdf").startswith(b"%PDF")


async def district(scene: Scene) -> None:
    """The whole step."""
    await coordinator_joins(scene)
    await organisations(scene)
    await curator_joins(scene, inviter="coordinator")
    await links(scene)
