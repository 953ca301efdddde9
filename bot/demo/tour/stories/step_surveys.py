"""Step 8: the quarter's poll, and a questionnaire in the middle of the work (domain §9)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.demo.tour.scene import Scene, Unseen
from bot.demo.tour.stories.people import PAIRED, answer_all, menu
from bot.demo.tour.watching import Heard

DAY = timedelta(days=1)
WINTER = datetime(2027, 1, 11, 7, 5, tzinfo=UTC)  # the first school Monday of the quarter
MIDDLE = datetime(2027, 2, 26, 8, 0, tzinfo=UTC)  # half of 23 November to 31 May has passed


def poll(scene: Scene, part: str) -> Heard:
    """The native poll on somebody's phone. Raises Unseen."""
    for one in reversed(scene.heard(scene[part])):
        if one.posted.poll is not None:
            return one
    raise Unseen(f"{part}: a poll\n{scene[part].screen(3)}")


async def quarter(scene: Scene) -> None:
    """Everybody in a pair is asked; who is silent is reminded twice; the curator sees the sum."""
    say = scene.words.plain
    await scene.wait_until(WINTER)
    for part in PAIRED:
        assert not poll(scene, part).posted.poll["is_anonymous"]  # type: ignore[index]
    await scene.vote(scene["mentor"], poll(scene, "mentor"), say("survey-option-going-well"))
    await scene.vote(scene["mentee"], poll(scene, "mentee"), say("survey-option-going-well"))
    await scene.vote(scene["second"], poll(scene, "second"), say("survey-option-going-slowly"))
    await scene.wait(3 * DAY)
    bundle = say("waiting-daily").removeprefix("<b>").removesuffix("</b>")
    reminder = (bundle, f"{say('waiting-survey')}\n")  # with the meeting that they have not had
    for part in ("ildar", "olga"):
        scene.see(scene[part], *reminder)
    scene.see_nothing(scene["mentor"], *reminder)
    await scene.vote(scene["olga"], poll(scene, "olga"), say("survey-option-need-help"))
    await scene.wait(4 * DAY)  # the sixth day is a Sunday: the next working day is Monday
    assert len(scene.heard(scene["ildar"], *reminder)) == 2, scene["ildar"].screen()
    await scene.vote(scene["ildar"], poll(scene, "ildar"), say("survey-option-going-well"))
    await scene.wait(3 * DAY + timedelta(hours=1))
    assert poll(scene, "mentor").closed
    scene.see(scene["curator"], "Опрос", "5 из 5", f"{say('survey-option-going-well')}: 3")


async def middle(scene: Scene) -> None:
    """Half of the time is over: a questionnaire, and what has changed since the beginning."""
    curator, say = scene["curator"], scene.words.plain
    await scene.wait_until(MIDDLE)
    title = say("monitoring-title-middle")
    await answer_all(scene, scene["mentee"], title)
    with scene.aside("middle"):
        for part in PAIRED:
            if part != "mentee":
                await answer_all(scene, scene[part], title)
    await scene.wait(10 * DAY)  # until it is over, nothing could be told from who has answered
    await menu(scene, curator, say("menu-survey"), say("monitoring-year"))
    scene.see(curator, "Анкеты пар", say("monitoring-mark-effectiveness"))


async def surveys(scene: Scene) -> None:
    """The whole step."""
    await quarter(scene)
    await middle(scene)
