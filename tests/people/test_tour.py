"""The tour as a test: the whole stories by script, each from an empty database."""

from collections.abc import Callable
from datetime import datetime
from io import StringIO

import pytest
from rich.console import Console

from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram, Phone
from bot.demo.tour import STORIES, Scene, Step, Typed, Unseen, perform, play
from bot.demo.tour.steps import FAILED, LEFT_OUT, SEEN
from bot.demo.tour.telling import Narrator
from locales.translator import Translator


class Bare:
    """A stage with what `StageLike` promises and nothing else: the bot may be anywhere."""

    def __init__(self, stage: Stage) -> None:
        self.telegram: LocalTelegram = stage.telegram
        self.clock: Callable[[], datetime] = stage.clock
        self.settle, self.advance, self.restart = stage.settle, stage.advance, stage.restart


def narrator(paper: StringIO) -> Narrator:
    """Tells in Russian on paper."""
    console = Console(file=paper, width=100)
    return Narrator(console, Translator.load(strict=True)("ru"), "Europe/Moscow")


@pytest.mark.parametrize("story", STORIES)
async def test_every_step_of_a_story_is_seen(stage: Stage, admin: Phone, story: str) -> None:
    paper = StringIO()
    scene = Scene(Bare(stage), admin, narrator(paper))
    outcomes = await perform(scene, STORIES[story])
    assert [(one.step.key, one.state, one.trouble) for one in outcomes] == [
        (step.key, SEEN, "") for step in STORIES[story]
    ]
    assert scene.troubles() == []
    told = paper.getvalue()
    assert "Мария Сафина, куратор" in told
    assert "🕑 пн, 23 ноября, 10:00 (МСК)" in told
    assert told.count("✔") == len(STORIES[story])


def test_the_main_story_has_ten_steps() -> None:
    assert len(STORIES["main"]) == 10


async def test_a_step_that_is_not_seen_is_told_and_its_followers_are_left_out(
    stage: Stage, admin: Phone
) -> None:
    async def good(scene: Scene) -> None:
        await scene.go(admin, Typed("/start"))
        scene.see(admin, "чем помочь")

    async def no_such_button(scene: Scene) -> None:
        await scene.tap(admin, "Нажми меня")

    async def no_such_text(scene: Scene) -> None:
        await scene.say(admin, "/menu")
        scene.see(admin, "Такого тут нет")

    paper = StringIO()
    outcomes = await perform(
        Scene(stage, admin, narrator(paper)),
        [
            Step("school", good),
            Step("joining", no_such_button, needs=("school",)),
            Step("pairing", no_such_text),
            Step("meeting", good, needs=("joining",)),
        ],
    )
    assert [one.state for one in outcomes] == [SEEN, FAILED, FAILED, LEFT_OUT]
    assert "Нажми меня" in outcomes[1].trouble
    assert "Такого тут нет" in outcomes[2].trouble
    assert "Traceback" not in paper.getvalue()


async def test_what_the_log_complains_of_is_not_passed_over(stage: Stage, admin: Phone) -> None:
    async def with_a_fault(scene: Scene) -> None:
        await scene.say(admin, "/menu")
        scene.log.append("bot: something broke")

    scene = Scene(stage, admin)
    (outcome,) = await perform(scene, [Step("school", with_a_fault)])
    assert (outcome.state, outcome.trouble) == (FAILED, "bot: something broke")


async def test_seeing_looks_only_at_what_is_new(stage: Stage, admin: Phone) -> None:
    scene = Scene(stage, admin)
    await scene.say(admin, "/menu")
    scene.see(admin, "чем помочь")
    scene.begin()
    scene.see_nothing(admin, "чем помочь")
    with pytest.raises(Unseen, match="Админ"):
        scene.see(admin, "чем помочь")


async def test_a_story_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert await play("nonsense") == 2
    assert capsys.readouterr().err == "Истории «nonsense» нет. Есть: main, people-and-pairs\n"
