"""Step 4: two times offered, one tap agrees, reminders come, the meeting is moved (domain §6)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.demo.telegram import Phone
from bot.demo.tour.scene import Scene, Typed
from bot.demo.tour.stories.people import PAIRED, answer_all, at, menu

TOPIC = "Работа с трудным классом"
LINK = "https://meet.example/214"
MINUTE = timedelta(minutes=1)


async def move_away(scene: Scene) -> None:
    """The mentor is in Samara for a while: an hour ahead of the school."""
    mentor, say = scene["mentor"], scene.words.plain
    await menu(scene, mentor, say("menu-profile"))
    await scene.go(mentor, "Часовой пояс", "Самара (МСК+1)")
    scene.see(mentor, "Мой профиль", "Самара")


async def offer(scene: Scene) -> None:
    """The mentee offers one time by the calendar and one in words."""
    mentee, say = scene["mentee"], scene.words.plain
    await menu(scene, mentee, say("menu-meet"), "26", "15:00", say("form-moment-add"))
    await scene.say(mentee, "завтра в 15:30")
    scene.see(mentee, "вт, 24 ноября, 15:30 (МСК)")
    await scene.go(mentee, say("form-moment-right"), say("button-next"), say("meet-minutes-45"))
    await scene.go(mentee, say("meet-mode-online"), Typed(LINK), Typed(TOPIC))
    scene.see(mentee, LINK, TOPIC, "24 ноября", "26 ноября")
    await scene.tap(mentee, say("meet-confirm"))
    scene.see(mentee, "Предложение отправлено")


async def agree(scene: Scene) -> None:
    """One tap; both get a calendar file."""
    mentor, mentee = scene["mentor"], scene["mentee"]
    scene.see(mentor, "Встреча предложена", "Лилия Ринатовна", TOPIC)
    await scene.tap(mentor, "чт, 26 ноября, 16:00 (МСК+1)")
    start = at(scene, 3, 15)
    for phone in (mentor, mentee):
        scene.see(phone, "Встреча назначена", "26 ноября")
        assert starts(scene, phone) == start, starts(scene, phone)


async def move(scene: Scene) -> None:
    """A day before, the first reminder comes; the mentor moves the meeting, the mentee agrees."""
    mentor, mentee, say = scene["mentor"], scene["mentee"], scene.words.plain
    await scene.wait_until(at(scene, 1, 11))
    with scene.aside("entry"):
        for part in PAIRED:
            await answer_all(scene, scene[part], "Анкета в начале работы")
    await scene.wait_until(at(scene, 1, 15))
    scene.see(mentor, "Завтра встреча", "26 ноября, 16:00 (МСК+1)")
    scene.see(mentee, "Завтра встреча", "26 ноября, 15:00 (МСК)")
    scene.begin()
    await scene.tap(mentor, say("meet-move"))
    await scene.go(mentor, Typed("в пятницу в 13:30"), say("form-moment-right"), say("button-send"))
    scene.see(mentee, "Встречу просят перенести")
    await scene.tap(mentee, "пт, 27 ноября, 12:30 (МСК)")
    for phone in (mentor, mentee):
        scene.see(phone, "Встреча назначена", "27 ноября")
        assert starts(scene, phone) == at(scene, 2, 12, 30), starts(scene, phone)


async def reminders(scene: Scene) -> None:
    """Three reminders of the new time, none of the old one."""
    scene.begin()
    start = at(scene, 2, 12, 30)
    for before in (timedelta(hours=24), timedelta(hours=2), timedelta(minutes=15)):
        await scene.wait_until(start - before - MINUTE)
        known = {part: len(_reminders(scene, scene[part])) for part in ("mentor", "mentee")}
        await scene.wait_until(start - before)
        for part, count in known.items():
            told = _reminders(scene, scene[part])
            assert len(told) == count + 1, f"{part}, {before}: {told}"
    for part, when in (("mentor", "13:30 (МСК+1)"), ("mentee", "12:30 (МСК)")):
        told = _reminders(scene, scene[part])
        assert len(told) == 3, told
        assert all(f"27 ноября, {when}" in text and LINK in text for text in told), told


def _reminders(scene: Scene, phone: Phone) -> list[str]:
    titles = ("Завтра встреча", "Встреча через")
    return [one.text for one in scene.heard(phone) if one.text.startswith(titles)]


def starts(scene: Scene, phone: Phone) -> datetime:
    """When the newest calendar file of this phone says that the meeting begins; in UTC."""
    from icalendar import Calendar

    event: Any = Calendar.from_ical(scene.file(phone, ".ics").decode()).walk("VEVENT")[0]
    begins = event["DTSTART"].dt
    assert isinstance(begins, datetime), begins
    return begins.astimezone(UTC)


async def meeting(scene: Scene) -> None:
    """The whole step."""
    await move_away(scene)
    await offer(scene)
    await agree(scene)
    await move(scene)
    await reminders(scene)
