"""Step 6: help in plain words; answered, rated; unanswered it goes on to others (domain §7)."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.tour.scene import Scene
from bot.demo.tour.stories.people import at

QUESTION = "Как начать урок, если класс шумит?"
SECOND = "Что ответить родителям, которые недовольны оценкой?"
ANSWER = "Начните с тишины и поднятой руки, говорите тише обычного."
HALF_AN_HOUR = timedelta(minutes=31)


async def answered(scene: Scene) -> None:
    """The mentor answers at once; the mentee closes the question and rates the help."""
    mentor, mentee, say = scene["mentor"], scene["mentee"], scene.words.plain
    await scene.say(mentee, QUESTION)
    await scene.go(mentee, say("menu-ask"), say("ask-urgency-now"))
    scene.see(mentee, "Прочитает Анна Петровна", "(МСК)")
    await scene.go(mentee, say("ask-name-shown"), say("ask-confirm"))
    scene.see(mentor, "Просьба о помощи", "Лилия Ринатовна", QUESTION)
    await scene.tap(mentor, say("help-take"))
    scene.see(mentee, "Отвечает Анна Петровна")
    await scene.say(mentor, ANSWER)
    scene.see(mentee, "Анна Петровна", ANSWER)
    await scene.say(mentee, "Спасибо, завтра попробую.")
    scene.see(mentor, "Спасибо, завтра попробую.")
    await scene.go(mentee, say("help-solved"), "5")
    scene.see(mentee, "Спасибо за оценку")
    scene.see(mentor, "Вопрос решён, спасибо")


async def unanswered(scene: Scene) -> None:
    """The mentor is at a lesson: the next who fits is asked without a name, then the curator."""
    mentee, say = scene["mentee"], scene.words.plain
    await scene.say(mentee, SECOND)
    await scene.go(mentee, say("menu-ask"), say("ask-urgency-now"))
    await scene.go(mentee, say("ask-name-hidden"), say("ask-confirm"))
    scene.see(scene["mentor"], SECOND)
    await scene.wait(HALF_AN_HOUR)
    scene.see(mentee, "Анна Петровна пока не ответила")
    scene.see(scene["second"], "Коллега", SECOND)
    scene.see_nothing(scene["second"], "Лилия", SECOND)
    await scene.wait(HALF_AN_HOUR)
    scene.see(mentee, "Вопрос у куратора")
    scene.see(scene["curator"], SECOND)
    await scene.tap(scene["curator"], say("help-take"))
    await scene.say(scene["curator"], "Зайдите ко мне после уроков, поговорим с ними вместе.")
    scene.see(mentee, "Мария Ивановна", "поговорим с ними вместе")
    await scene.go(mentee, say("help-solved"), "4")


async def helping(scene: Scene) -> None:
    """The whole step, on the Monday after."""
    await scene.wait_until(at(scene, 3, 10, 15))
    scene.begin()
    await answered(scene)
    await unanswered(scene)
