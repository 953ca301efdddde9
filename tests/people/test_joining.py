"""Joining, as people do it."""

from bot.demo.stage import Stage


async def test_a_stranger_is_greeted(stage: Stage) -> None:
    anna = stage.telegram.person("Анна")
    anna.start()
    await stage.settle()
    assert "На каком языке" in anna.last.text
    anna.tap("Русский")
    await stage.settle()
    assert "районе" in anna.last.text
