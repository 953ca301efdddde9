"""«База наставников» comes in: an error row, the mended file, the same once more (domain §3)."""

from __future__ import annotations

from bot.demo.tour.scene import Scene
from bot.demo.tour.stories.people import SCHOOL, menu

NAME = "База наставников.xlsx"


def base_of(first_mentor: tuple[str, str, str]) -> bytes:
    """Two rows of the form: a mentor under this name, and one who is new and registered nowhere."""
    from mentoring.documents.base_xlsx import BaseRow, write_base
    from mentoring.documents.names import PersonName

    names = (PersonName(*first_mentor), PersonName("Соколов", "Николай", "Андреевич"))
    return write_base([BaseRow(mentor=name, workplace=SCHOOL) for name in names])


async def importing(scene: Scene) -> None:
    """The whole step."""
    curator, say = scene["curator"], scene.words.plain
    await menu(scene, curator, say("menu-import"))
    await scene.send_file(curator, base_of(("Орлова А. П.", "", "")), NAME)
    scene.see(curator, "строка 2", say("base-column-mentor"), "Новых людей: 1")
    await scene.tap(curator, say("base-drop"))
    scene.see(curator, "Ничего не изменилось")
    mended = base_of(("Орлова", "Анна", "Петровна"))
    await menu(scene, curator, say("menu-import"))
    scene.begin()
    await scene.send_file(curator, mended, NAME)
    scene.see(curator, "Новых людей: 1", "Уже знакомых: 1")
    scene.see_nothing(curator, "Не возьму")
    await scene.tap_twice(curator, say("base-take"))
    scene.see(curator, say("base-taken").removeprefix("<b>").removesuffix("</b>"))
    await menu(scene, curator, say("menu-import"))
    await scene.send_file(curator, mended, NAME)
    scene.see(curator, say("base-nothing-new"))
    await scene.tap(curator, say("base-drop"))
