"""Step 7: a speed event in a group: known and unknown people, live places, rounds (domain §8)."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.telegram import Group, Phone
from bot.demo.tour.scene import Scene, Typed, Unseen
from bot.demo.tour.stories.people import at, menu, written

TOPIC = "Первый урок в новом классе"
REDRAWN = timedelta(seconds=6)  # the announcement is edited at most once in five seconds


async def bind(scene: Scene) -> Group:
    """The curator adds the bot to the teachers' group and binds it to the school."""
    curator, say = scene["curator"], scene.words.plain
    members = [scene[part] for part in ("mentor", "second", "mentee", "ildar", "olga")]
    group = scene.gather("teachers", "Учителя школы № 7", *members, admin=curator)
    await menu(scene, curator, say("menu-speed"))
    link = (await scene.tap(curator, say("speed-add-group"))).url
    assert link is not None
    await scene.open(curator, link, group)
    await scene.tap(scene["mentor"], say("speed-bind"), where=group)
    scene.see_toast(scene["mentor"], "куратор")
    await scene.tap(curator, say("speed-bind"), where=group)
    scene.see(group, "Группа готова")
    return group


async def announce(scene: Scene, group: Group) -> None:
    """The curator announces the event from the private chat."""
    curator, say = scene["curator"], scene.words.plain
    await scene.tap(curator, say("speed-announce"), where=group)
    await scene.go(curator, Typed(TOPIC), Typed("завтра в 15:00"), say("form-moment-right"))
    await scene.go(curator, *written("актовый зал", "5", "3", "2", "3"))
    scene.see(curator, "Объявить в группе «Учителя школы № 7»?", "вт, 1 декабря, 15:00 (МСК)")
    await scene.tap(curator, say("speed-confirm"))
    scene.see(group, TOPIC, "Наставники: 0 из 2", "Наставляемые: 0 из 3")


async def sign_up(scene: Scene, group: Group) -> None:
    """Known people by one tap; a stranger by way of the private chat; the fourth waits."""
    say = scene.words.plain
    mentor, mentee = say("speed-sign-mentor"), say("speed-sign-mentee")
    await scene.tap(scene["mentor"], mentor, where=group)
    scene.see_toast(scene["mentor"], "Вы записаны")
    await scene.tap(scene["second"], mentor, where=group)
    await scene.tap(scene["mentee"], mentee, where=group)
    await scene.tap(scene["ildar"], mentee, where=group)
    await guest_comes(scene, group)
    await scene.wait(REDRAWN)
    scene.see(group, "Наставники: 2 из 2", "Наставляемые: 3 из 3", "Зоя")
    scene.see_nothing(group, "Юсупова")
    await scene.tap(scene["olga"], mentee, where=group)
    scene.see_toast(scene["olga"], "вы в очереди")
    await scene.wait(REDRAWN)
    scene.see(group, "Ждут места: 1")
    await scene.tap(scene["ildar"], say("speed-sign-out"), where=group)
    scene.see(scene["olga"], "Вы записаны наставляемым")
    await scene.wait(REDRAWN)
    scene.see(group, "Наставляемые: 3 из 3", "Ольга")


async def guest_comes(scene: Scene, group: Group) -> None:
    """The bot may not write to a stranger first: her tap opens the bot, and she comes back."""
    say = scene.words.plain
    zoya = scene.enter("zoya", "Зоя", "", "guest")
    await scene.join(zoya, group)
    tap = await scene.tap(zoya, say("speed-sign-mentee"), where=group)
    assert tap.url is not None, "a stranger's tap opens the bot"
    await scene.open(zoya, tap.url)
    await scene.go(zoya, say("guest-consent-yes"), Typed("Зоя"))
    scene.see(zoya, "Вы записаны наставляемым", TOPIC)


async def rounds(scene: Scene, group: Group) -> None:
    """Everybody gets their tables; nobody meets the same person twice; only a mutual yes counts."""
    say = scene.words.plain
    scene.begin()
    await scene.wait_until(at(scene, 1, 15, 1))
    scene.see(group, "Раунд 1 из 3")
    tables = {part: table(scene, scene[part]) for part in ("mentor", "second")}
    for part, names in tables.items():
        assert len(names) == len(set(names)), f"{part}: {names}"
    assert {*tables["mentor"], *tables["second"]} == {"Зоя", "Лилия Ринатовна", "Ольга Игоревна"}
    await scene.wait_until(at(scene, 0, 15, 20))
    scene.see(group, "Спасибо всем")
    await say_yes(scene, "zoya", "Анна Петровна")
    scene.see_nothing(scene["zoya"], "Это взаимно")
    await say_yes(scene, "mentor", "Зоя")
    for part in ("zoya", "mentor"):
        scene.see(scene[part], "Это взаимно")
    scene.see(scene["curator"], "Возможная пара", "Орлова А. П.", "Зоя")
    await scene.tap(scene["olga"], say("speed-thanks"))


def table(scene: Scene, phone: Phone) -> list[str]:
    """Whom somebody meets, by the table of their rounds."""
    lines = scene.see(phone, "Скоро начинаем").text.splitlines()
    return [line.rpartition(", ")[2] for line in lines if ". Стол " in line]


async def say_yes(scene: Scene, part: str, name: str) -> None:
    """«Хочу продолжить» with this person. Raises Unseen if it was not asked."""
    asked = scene.heard(scene[part], "Хотели бы вы продолжить?", name)
    if not asked:
        raise Unseen(f"{part}: {name}\n{scene[part].screen(6)}")
    await scene.tap(scene[part], scene.words.plain("speed-yes"), asked[-1].posted)


async def speed(scene: Scene) -> None:
    """The whole step."""
    group = await bind(scene)
    await announce(scene, group)
    await sign_up(scene, group)
    await rounds(scene, group)
    await scene.wait_until(at(scene, 0, 17))
    scene.see(scene["curator"], "Итоги", TOPIC, "Хотят продолжить оба: 1")
