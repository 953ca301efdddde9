"""Pairs, as people make them: found, proposed, agreed to, put on paper, begun, ended."""

from datetime import timedelta

from bot.demo.stage import Stage
from tests.people.cast import Cast, cast

DAY = timedelta(days=1)


async def propose(school: Cast) -> None:
    """The curator finds the mentor for the mentee and sends the proposal."""
    stage, curator = school.stage, school.curator
    curator.say("/pairs")
    await stage.settle()
    for button in ("Подобрать наставника", "Молодой Б. И.", "Наставникова А. П.", "Предложить"):
        curator.tap(button)
        await stage.settle()


async def test_from_the_choice_to_the_first_day(stage: Stage) -> None:
    school = await cast(stage)
    curator, mentor, mentee = school.curator, school.mentor, school.mentee
    await propose(school)
    print(curator.screen(), mentor.screen(), mentee.screen(), sep="\n=====\n")
    mentor.tap("Согласиться")
    await stage.settle()
    mentee.tap("Согласиться")
    await stage.settle()
    print(curator.screen(), mentor.screen(), mentee.screen(), sep="\n=====\n")
    curator.tap("Распечатать листы")
    await stage.settle()
    assert curator.download(curator.last).startswith(b"PK")
    curator.tap("Все подписали сегодня")
    await stage.settle()
    print(curator.screen(), sep="\n=====\n")
    curator.tap("Записать приказ")
    await stage.settle()
    curator.say("№ 12")
    await stage.settle()
    curator.say("26.11.2026")
    await stage.settle()
    print(curator.screen(), sep="\n=====\n")
    curator.tap("Записать")
    await stage.settle()
    print(curator.screen(), school.head.screen(), mentor.screen(), mentee.screen(), sep="\n=====\n")
    school.head.tap("Подтвердить приказ")
    await stage.settle()
    await stage.advance(4 * DAY)
    print(curator.screen(), school.head.screen(), mentor.screen(), mentee.screen(), sep="\n=====\n")
    assert mentor.shows("Можно начинать")
    assert mentee.shows("Можно начинать")
    assert "Предложить встречу" in mentee.buttons()
