"""Nothing about people in the log: neither names nor words, numbers or links."""

import io
import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest
import structlog

from bot.demo.stage import Stage
from bot.log import set_up
from tests.people.cast import cast
from tests.people.test_joining import go

QUESTION = "Как начать урок, если класс шумит?"
ANSWER = "Начните с тишины и поднятой руки."
PHONE_NUMBER = "+79001234567"
HEARD = ("aiogram", "aiogram.event", "aiogram.dispatcher", "aiogram_dialog")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that our loggers say at DEBUG and aiogram at INFO, as production writes it."""
    root = logging.getLogger()
    kept, level, config = root.handlers[:], root.level, structlog.get_config()
    levels = {name: logging.getLogger(name).level for name in HEARD}
    stream = io.StringIO()
    set_up("json", level=logging.DEBUG, stream=stream)
    for name in levels:
        logging.getLogger(name).setLevel(logging.INFO)
    yield stream
    root.handlers[:] = kept
    root.setLevel(level)
    structlog.configure(**config)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


async def test_a_whole_conversation_leaves_nobody_in_the_log(
    stage: Stage, log: io.StringIO
) -> None:
    school = await cast(stage)
    await school.pair()
    curator, mentor, mentee = school.curator, school.mentor, school.mentee
    await go(stage, curator, "+/invite", "Наставляемых")
    link = next(w for m in curator.messages for w in m.text.split() if "start=" in w)
    newcomer = stage.telegram.person("Ksenia", "Blinova", "ksenia_b")
    newcomer.open_link(link)
    await stage.settle()
    await go(stage, newcomer, "Русский", "Даю согласие", "+Рябинина Ксения Олеговна")
    newcomer.send_contact(PHONE_NUMBER)
    await go(stage, newcomer, "+учитель физики", "+абракадабра")
    mentee.say(QUESTION)
    await stage.settle()
    await go(stage, mentee, "Спросить наставника", "Сейчас", "Показать имя", "Отправить")
    await go(stage, mentor, "Отвечу сейчас", "+" + ANSWER)
    mentee.block()
    mentor.say("Получилось?")
    await stage.settle()
    mentee.start("speed-1")
    mentee.press(mentee.last, "mcard:99999999999999999999")
    await go(stage, mentee, "+/mydata")
    await stage.advance(timedelta(hours=5))
    said = log.getvalue()
    assert "is handled" in said
    assert "update_failed" not in said
    token = link.split("start=")[1]
    bot_token = stage.settings.token.get_secret_value()
    words = (QUESTION, ANSWER, PHONE_NUMBER, "Получилось", "физики", "абракадабра", token)
    names = ("Рябинин", "Ксени", "Ksenia", "Blinova", "ksenia_b", "Молодой", "Анна", "Куратов")
    for secret in (*words, *names, bot_token, bot_token.split(":")[1]):
        assert secret not in said, secret
        assert secret.encode("unicode_escape").decode() not in said, secret
