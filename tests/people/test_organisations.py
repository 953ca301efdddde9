"""The admin makes a district and a school, and invites; the links are text and a picture."""

import re
from datetime import timedelta

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from tests.people.cast import cast

PNG = b"\x89PNG"


async def make_school(stage: Stage, admin: Phone, district: str, school: str) -> None:
    """By the admin's own buttons, up to the screen of the new school."""
    admin.start()
    await stage.settle()
    admin.tap("Районы и школы")
    await stage.settle()
    admin.tap("Добавить район")
    await stage.settle()
    admin.say(district)
    await stage.settle()
    admin.tap("Добавить организацию")
    await stage.settle()
    admin.say(school)
    await stage.settle()
    admin.tap("Школа")
    await stage.settle()
    admin.tap("Москва (МСК)")
    await stage.settle()


def link_on(phone: Phone) -> str:
    """The invitation link on the newest message that has one."""
    for posted in reversed(phone.messages):
        if found := re.search(r"https://t\.me/\S+\?start=[\w-]+", posted.text):
            return found[0]
    raise AssertionError(phone.screen())


async def test_a_district_and_a_school_and_the_first_curator(stage: Stage, admin: Phone) -> None:
    await make_school(stage, admin, "Заречный район", "Школа № 7")
    assert "Школа № 7" in admin.last.text
    assert "Пригласите куратора" in admin.last.text
    admin.tap("Пригласить куратора")
    await stage.settle()
    assert "для одного человека" in admin.last.text
    assert "пн, 7 декабря, 10:00 (МСК)" in admin.last.text
    assert admin.download(admin.last).startswith(PNG)
    maria = stage.telegram.person("Мария")
    maria.open_link(link_on(admin))
    await stage.settle()
    assert "Школа № 7" in maria.last.text
    assert "куратор" in maria.last.text
    maria.tap("Русский")
    await stage.settle()
    assert "Школа № 7" in maria.last.text
    maria.tap("Даю согласие")
    await stage.settle()
    maria.say("иванова мария петровна")
    await stage.settle()
    assert "Иванова Мария Петровна" in maria.last.text
    maria.tap("Всё верно")
    await stage.settle()
    assert "Готово, Мария Петровна" in maria.last.text
    assert {"invite", "people", "import"} <= set(maria.commands)


async def test_commands_of_newcomers_and_of_the_admin(stage: Stage, admin: Phone) -> None:
    await stage.app.offer_commands()
    stranger = stage.telegram.person("Чужой", language_code="de")
    tatar = stage.telegram.person("Алсу", language_code="tt")
    assert stranger.commands == tatar.commands == ["start", "help", "language"]
    admin.start()
    await stage.settle()
    assert {"admin", "invite", "report"} <= set(admin.commands)
    assert "admin" not in stranger.commands


async def test_a_single_link_serves_one(stage: Stage, admin: Phone) -> None:
    await make_school(stage, admin, "Заречный район", "Школа № 7")
    admin.tap("Пригласить куратора")
    await stage.settle()
    link = link_on(admin)
    first, second = stage.telegram.person("Первая"), stage.telegram.person("Второй")
    for phone in (first, second):
        phone.open_link(link)
        await stage.settle()
        phone.tap("Русский")
        await stage.settle()
        phone.tap("Даю согласие")
        await stage.settle()
        phone.say("Первова Анна Петровна")
        await stage.settle()
    first.tap("Всё верно")
    second.tap("Всё верно")
    await stage.settle()
    outcomes = sorted("Готово" in phone.screen(3) for phone in (first, second))
    assert outcomes == [False, True]
    late = second if "Готово" in first.screen(3) else first
    assert "уже использована" in late.last.text
    assert "Первова Анна Петровна" in late.last.text


async def test_the_same_names_are_not_made_twice(stage: Stage, admin: Phone) -> None:
    await make_school(stage, admin, "Заречный район", "Школа № 7")
    admin.say("/admin")
    await stage.settle()
    admin.tap("Добавить район")
    await stage.settle()
    admin.say("заречный РАЙОН")
    await stage.settle()
    assert "уже есть" in admin.last.text
    admin.say("Лесной район")
    await stage.settle()
    assert "Лесной район" in admin.last.text


async def test_a_curator_invites_many_and_a_mentor_nobody(stage: Stage) -> None:
    school = await cast(stage)
    school.curator.say("/invite")
    await stage.settle()
    school.curator.tap("Наставников")
    school.curator.tap("Наставников")
    await stage.settle()
    assert "ещё 50 человек" in school.curator.last.text
    links = re.findall(r"start=([\w-]+)", school.curator.screen(4))
    assert len(set(links)) == 1
    school.mentor.say("/invite")
    await stage.settle()
    assert "куратор или руководитель" in school.mentor.last.text
    school.mentor.press(school.mentor.last, f"inv:{school.organisation_id}:curator:")
    await stage.settle()
    assert "куратор или руководитель" in school.mentor.last.text


async def test_an_invitation_expires(stage: Stage) -> None:
    school = await cast(stage)
    school.curator.say("/invite")
    await stage.settle()
    school.curator.tap("Наставников")
    await stage.settle()
    link = link_on(school.curator)
    await stage.advance(timedelta(days=15))
    late = stage.telegram.person("Поздняя")
    late.open_link(link)
    await stage.settle()
    assert "уже не действует" in late.screen(3)
    assert "На каком языке" in late.last.text
