"""Links with terms, made once, closed, printed; coordinator and council come by them (§3)."""

import asyncio
import re
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.people.invitations import invite
from storage.people import Consent, Invitation, Role
from tests.people.cast import cast
from tests.people.test_joining import go
from tests.people.test_organisations import link_on, make_school

PDF = b"%PDF"


async def open_links(stage: Stage) -> list[tuple[str, int]]:
    """Role and uses of every link that is kept."""

    def links(session: Session) -> list[tuple[str, int]]:
        rows = session.scalars(select(Invitation).order_by(Invitation.role))
        return [(row.role, row.uses_left) for row in rows]

    return await stage.app.database.read(links)


async def join_by(stage: Stage, name: str, link: str) -> Phone:
    """Somebody comes by a link that confirms by itself."""
    phone = stage.telegram.person(name.split()[1])
    phone.open_link(link)
    await stage.settle()
    await go(stage, phone, "Русский", "Даю согласие", f"+{name}", "Всё верно")
    return phone


async def invited(stage: Stage, phone: Phone, button: str) -> str:
    """The link that a button of /invite gives."""
    phone.say("/invite")
    await stage.settle()
    await go(stage, phone, button)
    return link_on(phone)


async def test_two_taps_make_one_link_and_one_more_is_asked_for(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    curator.say("/invite")
    await stage.settle()
    curator.tap("Совет наставников")
    curator.tap("Совет наставников")
    await stage.settle()
    assert await open_links(stage) == [("council", 1)]
    first = link_on(curator)
    await stage.restart()
    curator.tap("Ссылка ещё для одного")
    curator.tap("Ссылка ещё для одного")
    await stage.settle()
    assert await open_links(stage) == [("council", 1)] * 2
    assert link_on(curator) != first


async def test_two_at_once_make_one_link_each(stage: Stage) -> None:
    school = await cast(stage)
    caller = Caller(school.person_id(school.curator))
    office = stage.app.office
    tokens = await asyncio.gather(
        *(office.do(caller, invite, school.organisation_id, "head") for _ in range(3))
    )
    assert len(set(tokens)) == 1


async def test_a_council_member_proposes_and_sees_but_invites_nobody(stage: Stage) -> None:
    school = await cast(stage)
    link = await invited(stage, school.curator, "Совет наставников")
    vera = await join_by(stage, "Советова Вера Ильинична", link)
    assert {"pairs", "people", "report"} <= set(vera.commands)
    assert not {"invite", "import"} & set(vera.commands)
    await go(stage, vera, "+/people")
    assert "Люди: Школа № 7" in vera.last.text
    assert "Пригласить" not in vera.buttons()
    await go(stage, vera, "Молодой Б. И. · наставляемый")
    assert "Снять роль: наставляемый" not in vera.buttons()
    await go(stage, vera, "+/invite")
    assert "куратор или руководитель" in vera.last.text
    await go(stage, vera, "+/pairs", "Подобрать наставника", "Молодой Б. И.", "Наставникова А. П.")
    await go(stage, vera, "Предложить")
    assert "Наставникова" in vera.last.text
    assert "Вам предлагают" in school.mentee.screen(2) or "наставник" in school.mentee.screen(2)


async def test_a_coordinator_runs_the_district_and_no_other(stage: Stage, admin: Phone) -> None:
    school = await cast(stage)
    await make_school(stage, admin, "Лесной район", "Лицей")
    admin.say("/admin")
    await stage.settle()
    await go(stage, admin, "Заречный район")
    admin.tap("Пригласить координатора")
    admin.tap("Пригласить координатора")
    await stage.settle()
    assert await open_links(stage) == [("coordinator", 1)]
    assert "Заречный район" in admin.last.text
    link = link_on(admin)
    nina = stage.telegram.person("Нина")
    nina.open_link(link)
    await stage.settle()
    await go(stage, nina, "Русский")
    assert "орган управления образованием, Заречный район" in nina.last.text
    await stage.restart()
    await go(stage, nina, "Даю согласие", "+Районова Нина Львовна", "Всё верно")
    assert {"district", "people", "pairs", "report", "invite"} <= set(nina.commands)

    def kept(session: Session) -> tuple[list[int | None], list[int | None]]:
        role = session.scalars(select(Role).where(Role.role == "coordinator")).one()
        consent = session.scalars(select(Consent).where(Consent.person_id == role.person_id)).one()
        return (
            [role.organisation_id, role.municipality_id],
            [consent.organisation_id, consent.municipality_id],
        )

    role, consent = await stage.app.database.read(kept)
    assert role == consent
    assert role[0] is None
    await go(stage, nina, "Мой район")
    assert "Координатор: Районова Н. Л." in nina.last.text
    await go(stage, nina, "Добавить организацию", "+Сад «Ромашка»", "Детский сад", "Москва (МСК)")
    assert "Детский сад" in nina.last.text
    await go(stage, nina, "Пригласить куратора")
    assert "Сад «Ромашка»" in nina.last.text
    await go(stage, nina, "+/people", "Школа № 7")
    assert "Наставникова А. П. · наставник" in nina.buttons()
    await go(stage, nina, "+/report")
    assert "Школа № 7" in nina.buttons()
    assert "Лицей" not in nina.buttons()
    await go(stage, nina, "+/admin")
    assert "куратор или руководитель" in nina.last.text
    other = await stage.app.database.read(
        lambda session: session.scalar(select(Role.id).where(Role.role == "mentee"))
    )
    assert other
    nina.press(nina.last, "dis:2:0")
    await stage.settle()
    assert "не нашёл" in nina.last.text
    nina.press(nina.last, "sch:2")
    await stage.settle()
    assert "не нашёл" in nina.last.text
    admin.say("/admin")
    await stage.settle()
    await go(stage, admin, "Заречный район", "Снять: Районова Н. Л.")
    admin.tap("Да, снять роль")
    admin.tap("Да, снять роль")
    await stage.settle()
    assert "Координатор" not in admin.last.text
    assert "муниципальный координатор», Заречный район" in nina.screen(2)
    await go(stage, nina, "+/district")
    assert "куратор или руководитель" in nina.last.text
    await go(stage, school.head, "+/import")
    assert "Пришлите файл" in school.head.last.text  # the head may, too


async def test_terms_sheet_and_closing(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await invited(stage, curator, "Наставников")
    await go(stage, curator, "Другой срок и число", "До 10", "3 дня")
    assert "ещё 10 человек" in curator.last.text
    assert "чт, 26 ноября, 10:00" in curator.last.text
    link = link_on(curator)
    await go(stage, curator, "Лист для учительской")
    assert curator.download(curator.last).startswith(PDF)
    await go(stage, curator, "+/invite", "Действуют 2 ссылки")
    shown = [button for button in curator.buttons() if button.startswith("наставник · ещё")]
    assert len(shown) == 2
    await go(stage, curator, next(one for one in shown if "ещё 10" in one))
    assert link_on(curator) == link
    await go(stage, curator, "Закрыть ссылку")
    curator.tap("Да, закрыть")
    curator.tap("Да, закрыть")
    await stage.settle()
    assert "уже не действует" in curator.last.text or "Ссылка закрыта" in curator.last.text
    late = stage.telegram.person("Поздняя")
    late.open_link(link)
    await stage.settle()
    assert "уже не действует" in late.screen(3)


async def test_nobody_handles_others_links(stage: Stage, admin: Phone) -> None:
    school = await cast(stage)
    token = re.sub(r".*start=", "", await invited(stage, school.curator, "Руководителя"))
    admin.start()
    await stage.settle()
    for phone in (school.mentor, school.mentee):
        await go(stage, phone, "+/menu")
        for do in ("show", "sheet", "other", "close", "closed"):
            phone.press(phone.last, f"ilk:{do}:{token}")
            await stage.settle()
            assert token not in phone.screen(2)
    assert await open_links(stage) == [("head", 1)]


async def test_a_link_lasts_as_long_as_chosen(stage: Stage) -> None:
    school = await cast(stage)
    await invited(stage, school.curator, "Наставляемых")
    await go(stage, school.curator, "Другой срок и число", "Один", "Сутки")
    link = link_on(school.curator)
    await stage.advance(timedelta(hours=25))
    late = stage.telegram.person("Поздний")
    late.open_link(link)
    await stage.settle()
    assert "уже не действует" in late.screen(3)


async def test_old_buttons_after_a_lost_role_are_refused_kindly(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("curator", "Вторая", "Ольга", "Олеговна")
    await school.pair()
    await go(stage, second, "+/pairs")
    pairs = second.last
    await go(stage, second, "+/people")
    people = second.last
    await go(stage, school.head, "+/people", "Вторая О. О. · куратор")
    await go(stage, school.head, "Снять роль: куратор", "Да, снять роль")
    await stage.restart()
    for posted in (pairs, people):
        for button in posted.buttons:
            if button.data is None or button.data.startswith("open:"):
                continue
            second.press(posted, button.data)
            await stage.settle()
            said = second.last.text
            assert "Сейчас у вас нет роли" in said or "куратор или руководитель" in said, said
