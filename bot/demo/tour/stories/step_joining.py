"""Step 2: everybody registers, some with detours, and the curator confirms (domain §3)."""

from __future__ import annotations

from bot.demo.telegram import Phone
from bot.demo.tour.scene import Scene, Typed
from bot.demo.tour.stories.people import SCHOOL, written


async def head_joins(scene: Scene) -> None:
    """The head needs no profile and no confirmation."""
    head, say = scene["head"], scene.words.plain
    await scene.open(head, scene.kept["link-head"])
    await scene.go(head, "Русский", say("join-consent-yes"), Typed("Назаров Пётр Сергеевич"))
    await scene.tap(head, say("join-confirm"))
    scene.see(head, "Готово, Пётр Сергеевич")


async def mentor_joins(scene: Scene) -> None:
    """The mentor goes back once, corrects the name, and adds a competence of her own."""
    mentor, say = scene["mentor"], scene.words.plain
    await scene.open(mentor, scene.kept["link-mentor"])
    await scene.go(mentor, "Русский", say("join-consent-yes"), Typed("Орлова Анна"))
    await scene.tap(mentor, say("button-back"))
    scene.see(mentor, "Как вас зовут")
    await scene.go(mentor, *written("Орлова Анна Петровна", "учитель", "русский язык", "24"))
    await scene.go(mentor, *written("трудным классом", "планирование урока"))
    await scene.go(mentor, Typed("школьный театр"), say("form-marked"))
    await scene.go(mentor, Typed("Учитель года района, 2022"), "2", say("join-mode-mixed"))
    await scene.go(mentor, "Пн", "Ср", "Чт", say("form-marked"))
    scene.see(mentor, "Всё верно?", "Орлова Анна Петровна", "школьный театр", SCHOOL)
    await scene.tap(mentor, say("join-confirm"))
    scene.see(mentor, "Теперь вас подтвердит куратор")


async def mentee_joins(scene: Scene) -> None:
    """The mentee cancels and comes again; the bot restarts in the middle; a photo is no name."""
    mentee, say = scene["mentee"], scene.words.plain
    await scene.open(mentee, scene.kept["link-mentee"])
    await scene.go(mentee, "Русский", say("join-consent-yes"), say("button-cancel"))
    scene.see(mentee, "Отменено")
    await scene.open(mentee, scene.kept["link-mentee"])
    await scene.go(mentee, "Русский", say("join-consent-yes"))
    await scene.send_photo(mentee, b"photo")
    scene.see(mentee, say("form-text-please"))
    await scene.go(mentee, *written("Юсупова Лилия Ринатовна", "учитель"))
    await scene.restart()
    await scene.go(mentee, *written("русский язык", "1"), say("join-category-young"))
    await scene.go(mentee, *written("трудным классом", "планирование урока"), say("form-marked"))
    await scene.go(mentee, Typed("умею рассказывать"), "Ср", "Чт", say("form-marked"))
    scene.see(mentee, "Всё верно?", "Юсупова Лилия Ринатовна", "умею рассказывать")
    await scene.tap_twice(mentee, say("join-confirm"))
    scene.see(mentee, "Теперь вас подтвердит куратор")


async def others_join(scene: Scene) -> None:
    """Another mentor and two more mentees, in the same way."""
    say = scene.words.plain
    second = scene["second"]
    await scene.open(second, scene.kept["link-mentor"])
    await scene.go(second, "Русский", say("join-consent-yes"))
    await scene.go(second, *written("Соколова Вера Олеговна", "учитель", "математика", "12"))
    await scene.go(second, Typed("трудным классом"), say("form-marked"), say("button-skip"))
    await scene.go(second, "3", say("join-mode-person"), "Вт", "Пт", say("form-marked"))
    await scene.tap(second, say("join-confirm"))
    for part, name, subject in (
        ("ildar", "Гареев Ильдар Маратович", "физика"),
        ("olga", "Белова Ольга Игоревна", "математика"),
    ):
        await _mentee(scene, scene[part], name, subject)


async def _mentee(scene: Scene, who: Phone, name: str, subject: str) -> None:
    say = scene.words.plain
    await scene.open(who, scene.kept["link-mentee"])
    await scene.go(who, "Русский", say("join-consent-yes"))
    await scene.go(who, *written(name, "учитель", subject, "0"), say("join-category-newcomer"))
    await scene.go(who, Typed("трудным классом"), say("form-marked"), say("button-skip"))
    await scene.go(who, "Пт", say("form-marked"), say("join-confirm"))


async def curator_confirms(scene: Scene) -> None:
    """The curator's cards, one tap each; a second tap changes nothing."""
    curator, say = scene["curator"], scene.words.plain
    joined = {
        "mentor": "Орлова Анна Петровна",
        "mentee": "Юсупова Лилия Ринатовна",
        "second": "Соколова Вера Олеговна",
        "ildar": "Гареев Ильдар Маратович",
        "olga": "Белова Ольга Игоревна",
    }
    for part, name in joined.items():
        card = scene.see(curator, "ждёт подтверждения", name)
        await scene.tap(curator, say("join-accept"), card.posted)
        scene.see(scene[part], "Вы с нами")
    assert "ask" in scene["mentee"].commands, scene["mentee"].commands
    assert "diary" in scene["mentor"].commands, scene["mentor"].commands


async def registering(scene: Scene) -> None:
    """The whole step."""
    await head_joins(scene)
    await mentor_joins(scene)
    await mentee_joins(scene)
    with scene.aside("others-join"):
        await others_join(scene)
    await curator_confirms(scene)
