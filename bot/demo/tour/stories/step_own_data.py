"""Step 10: everything that is kept as files, another language, erasure (domain §3)."""

from __future__ import annotations

import json

from bot.demo.tour.scene import Scene
from locales.translator import Translator


async def mydata(scene: Scene) -> None:
    """The mentee gets a page to read and the same for programs."""
    mentee = scene["mentee"]
    await scene.say(mentee, "/mydata")
    page = scene.file(mentee, ".html").decode()
    assert "Юсупова" in page
    assert "Школа № 7" in page
    kept = json.loads(scene.file(mentee, ".json"))
    assert kept["people"][0]["surname"] == "Юсупова", kept["people"]
    assert "Белова" not in json.dumps(kept, ensure_ascii=False)


async def language(scene: Scene) -> None:
    """The mentor reads Tatar from now on, the commands too; then Russian again."""
    mentor = scene["mentor"]
    tatar = Translator.load(strict=True)("tt").plain
    await scene.say(mentor, "/language")
    await scene.go(mentor, scene.words.plain("language-name-tt"), tatar("button-menu"))
    scene.see(mentor, "Анна Петровна")
    scene.see_button(mentor, tatar("menu-meet"))
    await scene.say(mentor, "/language")
    await scene.tap(mentor, scene.words.plain("language-name-ru"))


async def forget(scene: Scene) -> None:
    """One mentee leaves no trace: the others are told, and the bot knows her no more."""
    olga, say = scene["olga"], scene.words.plain
    await scene.say(olga, "/forget")
    scene.see(olga, "Останутся", "Ваша пара закончится")
    await scene.go(olga, say("forget-go"), say("forget-sure-go"))
    scene.see(olga, "Ваши данные удалены")
    scene.see(scene["second"], "В группе стало на одного меньше")
    scene.begin()
    await scene.say(olga, "/start")
    scene.see(olga, "На каком языке")
    await scene.say(scene["curator"], "/people")
    scene.see(scene["curator"], "Люди")
    assert not any("Белова" in text for text in scene["curator"].buttons())


async def own_data(scene: Scene) -> None:
    """The whole step."""
    await mydata(scene)
    await language(scene)
    await forget(scene)
