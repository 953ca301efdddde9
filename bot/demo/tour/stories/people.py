"""The people of the main story, and what several of its steps do."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.demo.telegram import Phone
from bot.demo.tour.scene import Scene, Typed, Unseen

MOSCOW = ZoneInfo("Europe/Moscow")
SCHOOL = "Школа № 7"
DISTRICT = "Заречный район"

PEOPLE = (
    ("curator", "Мария", "Сафина", ""),
    ("head", "Пётр", "Назаров", ""),
    ("mentor", "Анна", "Орлова", ""),
    ("second", "Вера", "Соколова", "mentor"),
    ("mentee", "Лилия", "Юсупова", ""),
    ("ildar", "Ильдар", "Гареев", "mentee"),
    ("olga", "Ольга", "Белова", "mentee"),
)
"""Part, account's name, and the role where the part does not say it. The school's own people."""

PAIRED = ("mentor", "mentee", "second", "ildar", "olga")
"""Everybody in a pair or group: five, as many as a figure needs to be shown."""

_LINK = re.compile(r"https://t\.me/\S+\?start=[\w-]+")


def come_in(scene: Scene) -> None:
    """Everybody of the school has Telegram; nobody has met the bot."""
    scene.parts["admin"].rename("Камиль", "Ахметов")
    for part, first_name, last_name, role in PEOPLE:
        scene.enter(part, first_name, last_name, role)


def link_of(phone: Phone) -> str:
    """The invitation link on the newest message that has one. Raises Unseen."""
    for posted in reversed(phone.messages):
        if found := _LINK.search(posted.text):
            return found[0]
    raise Unseen(f"{phone.user.name}: a link\n{phone.screen(4)}")


async def menu(scene: Scene, who: Phone, *buttons: str) -> None:
    """Open the menu and go on by its buttons."""
    await scene.say(who, "/menu")
    await scene.go(who, *buttons)


def at(scene: Scene, days: int, hour: int, minute: int = 0) -> datetime:
    """An hour of a day from today, in Moscow."""
    today = scene.stage.clock().astimezone(MOSCOW)
    day = today + timedelta(days=days)
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)


def written(*texts: str) -> tuple[Typed, ...]:
    """Texts that are written one after the other."""
    return tuple(Typed(text) for text in texts)


async def answer_all(scene: Scene, who: Phone, title: str) -> None:
    """Fill in the questionnaire of this title: marks of 8, the first choice, no free text."""
    say = scene.words.plain
    await scene.tap(who, say("monitoring-answer"), scene.see(who, title).posted)
    for _ in range(30):
        options = who.buttons()
        if "8" in options:
            await scene.tap(who, "8")
        elif say("button-skip") in options:
            await scene.tap(who, say("button-skip"))
        elif say("button-cancel") in options and len(options) > 2:
            await scene.tap(who, options[0])
        elif say("button-cancel") in options:
            await scene.say(who, "Больше времени на встречи")
        else:
            break
    scene.see(who, title, "Спасибо, ответ сохранён")
