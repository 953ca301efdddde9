"""Speed mentoring, as a group and its people live through it (domain §8)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.demo.stage import Stage
from bot.demo.telegram import Group, Phone
from storage.people import Consent
from storage.speed import ChatBinding, SpeedEvent, SpeedMeeting, SpeedSeat
from tests.people.cast import Cast, cast


@pytest.fixture
async def school(stage: Stage) -> Cast:
    """A school with everybody in it."""
    return await cast(stage)


@pytest.fixture
async def group(stage: Stage, school: Cast) -> Group:
    """Their group, bound by the curator."""
    made = stage.telegram.group(
        "Учителя школы 7", school.mentor, school.mentee, admins=[school.curator]
    )
    stage.telegram.add_bot(made, by=school.curator)
    await stage.settle()
    assert "куратор нажимает кнопку" in made.last.text
    school.curator.tap("Привязать группу", chat=made)
    await stage.settle()
    assert "Группа готова" in made.last.text
    return made


async def announce(
    stage: Stage,
    school: Cast,
    group: Group,
    *,
    rounds: str = "3",
    mentors: str = "2",
    mentees: str = "3",
) -> None:
    """The curator announces an event by the link from the group, for today 15:00."""
    curator = school.curator
    curator.tap("Объявить встречу", chat=group)
    await stage.settle()
    for said in ("Первый урок", "сегодня в 15:00"):
        curator.say(said)
        await stage.settle()
    curator.tap("Верно")
    await stage.settle()
    curator.say("кабинет 214")
    await stage.settle()
    for said in ("5", rounds, mentors, mentees):
        curator.say(said)
        await stage.settle()
    assert "Объявить в группе «Учителя школы 7»" in curator.last.text
    curator.tap("Объявить", curator.last)
    await stage.settle()


async def events(stage: Stage) -> list[SpeedEvent]:
    """What the database holds."""
    return await stage.app.database.read(lambda s: list(s.scalars(select(SpeedEvent))))


async def test_an_event_from_announcement_to_a_mutual_yes(
    stage: Stage, school: Cast, group: Group
) -> None:
    await announce(stage, school, group)
    assert "Наставники: 0 из 2" in group.last.text
    assert "Раундов: 3, по 5 минут" in group.last.text
    tap = school.mentor.tap("Буду наставником", chat=group)
    await stage.settle()
    assert tap.text == "Вы записаны. Подробности в личном чате."
    school.mentee.tap("Буду наставляемым", chat=group)
    await stage.settle()
    await stage.advance(timedelta(seconds=6))
    assert "Наставники: 1 из 2\nАнна" in group.last.text
    assert "Петровна" not in group.screen(20)

    guest = stage.telegram.person("Zoya")
    guest.join(group)
    tap = guest.tap("Буду наставляемым", chat=group)
    await stage.settle()
    assert tap.url is not None
    guest.open_link(tap.url)
    await stage.settle()
    assert "Согласие" in guest.last.text
    guest.tap("Даю согласие")
    await stage.settle()
    guest.say("Зоя")
    await stage.settle()
    assert "Вы записаны наставляемым" in guest.last.text
    consents = await stage.app.database.read(lambda s: list(s.scalars(select(Consent))))
    assert len(consents) == 1
    await stage.advance(timedelta(seconds=6))
    assert "Наставляемые: 2 из 3\nБорис, Зоя" in group.last.text

    await stage.advance_to(stage.clock() + timedelta(hours=5, minutes=3))
    assert "Раунд 1 из 2" in group.last.text
    assert "Стол 1: Борис Ильич\nДо 15:05" in school.mentor.last.text
    assert "вы отдыхаете" in guest.last.text
    await stage.restart()
    await stage.advance(timedelta(minutes=3))
    school.mentor.tap("Хочу продолжить")
    await stage.settle()
    assert "если желание взаимно" in school.mentor.last.text
    assert school.mentee.shows("Это взаимно") is None
    await stage.advance(timedelta(minutes=3))
    assert "Раунд 2 из 2" in group.last.text
    school.mentee.tap("Хочу продолжить")
    school.mentee.tap("Хочу продолжить")
    await stage.settle()
    assert len([m for m in school.mentee.messages if "Это взаимно" in m.text]) == 1
    assert school.mentor.shows("Это взаимно") is not None
    suggested = school.curator.shows("Возможная пара")
    assert suggested is not None
    assert "Наставникова А. П." in suggested.text
    school.curator.tap("Предложить пару")
    await stage.settle()
    assert "Наставникова" in school.curator.last.text
    await stage.advance(timedelta(minutes=6))
    assert "Спасибо всем" in group.last.text
    guest.tap("Спасибо")
    school.mentor.tap("Хочу продолжить")
    await stage.settle()
    assert guest.shows("Это взаимно") is None
    await stage.advance(timedelta(minutes=16))
    summary = school.curator.shows("Итоги: Первый урок")
    assert summary is not None
    assert "Состоялось бесед: 2. Ответов «хочу продолжить / спасибо»: 4 из 4" in summary.text
    assert "Хотят продолжить оба: 1" in summary.text
    numbers = [meeting.number for meeting in await meetings(stage)]
    assert numbers == [1, 2]


async def meetings(stage: Stage) -> list[SpeedMeeting]:
    """Who sat with whom."""
    return await stage.app.database.read(lambda s: list(s.scalars(select(SpeedMeeting))))


async def take_seats(stage: Stage, group: Group, **people: list[Phone]) -> None:
    """People tap in the group."""
    for side, phones in people.items():
        for phone in phones:
            if phone.id not in group.chat.members:
                phone.join(group)
            phone.tap("Буду наставником" if side == "mentors" else "Буду наставляемым", chat=group)
            await stage.settle()


async def test_places_waiting_and_moving_up(stage: Stage, school: Cast, group: Group) -> None:
    await announce(stage, school, group, mentors="1", mentees="1")
    vera = await school.add("mentee", "Новикова", "Вера", "Олеговна")
    await take_seats(stage, group, mentors=[school.mentor], mentees=[school.mentee])
    vera.join(group)
    tap = vera.tap("Буду наставляемым", chat=group)
    again = vera.tap("Буду наставляемым", chat=group)
    await stage.settle()
    assert (tap.text or "").startswith("Места заняты")
    assert again.text == "Вы уже записаны."
    await stage.advance(timedelta(seconds=6))
    assert "Ждут места: 1" in group.last.text
    gone = school.mentee.tap("Не смогу", chat=group)
    await stage.settle()
    assert gone.text == "Хорошо, место освобождено."
    assert "Вы не участвуете" in school.mentee.last.text
    assert "Вы записаны наставляемым" in vera.last.text
    await stage.advance(timedelta(seconds=6))
    assert "Наставляемые: 1 из 1\nВера" in group.last.text
    tap = school.mentor.tap("Буду наставляемым", chat=group)
    await stage.settle()
    assert "в очереди наставляемых" in school.mentor.last.text


async def test_many_taps_make_few_edits(stage: Stage, school: Cast, group: Group) -> None:
    await announce(stage, school, group, mentees="20")
    people = [await school.add("mentee", f"Ученова{n}", f"Вера{n}") for n in range(10)]
    await take_seats(stage, group, mentees=people)
    changes_before = group.last.changes
    assert changes_before <= 1
    await stage.advance(timedelta(seconds=6))
    assert group.last.changes <= changes_before + 1
    assert "Наставляемые: 10 из 20" in group.last.text


async def test_leaving_coming_late_and_not_coming(stage: Stage, school: Cast, group: Group) -> None:
    await announce(stage, school, group, rounds="4", mentors="3", mentees="3")
    second = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    vera = await school.add("mentee", "Новикова", "Нина", "Олеговна")
    await take_seats(stage, group, mentors=[school.mentor, second], mentees=[school.mentee, vera])
    await stage.advance_to(stage.clock() + timedelta(hours=5, minutes=1))
    assert "Раунд 1 из 2" in group.last.text
    partner = vera if "Нина" in second.last.text else school.mentee
    partner.tap("Никто не подошёл", partner.last)
    await stage.settle()
    assert "Вас ждали за столом" in second.last.text
    second.tap("Я здесь")
    await stage.settle()
    late = await school.add("mentor", "Поздняя", "Ольга", "Игоревна")
    await take_seats(stage, group, mentors=[late])
    assert "Вы записаны наставником" in late.last.text
    school.mentor.tap("Мне пора")
    await stage.settle()
    assert "пришлось уйти" in (vera if partner is not vera else school.mentee).last.text
    await stage.advance(timedelta(minutes=7))
    assert "Раунд 2" in group.last.text
    assert "Стол" in late.last.text
    held = await meetings(stage)
    pairs = [(row.mentor_id, row.mentee_id) for row in held if not row.missed]
    assert len(pairs) == len(set(pairs))
    later = {row.mentor_id for row in held if row.number > 1}
    assert school.person_id(school.mentor) not in later
    assert {school.person_id(second), school.person_id(late)} <= later


async def test_only_a_host_binds_and_announces(stage: Stage, school: Cast) -> None:
    group = stage.telegram.group("Чужая", school.curator, admins=[school.mentor])
    stage.telegram.add_bot(group, by=school.mentor)
    await stage.settle()
    refused = school.mentor.tap("Привязать группу", chat=group)
    stranger = stage.telegram.person("Чужой")
    stranger.join(group)
    unknown = stranger.tap("Привязать группу", chat=group)
    await stage.settle()
    assert "привязывает куратор" in (refused.text or "")
    assert "привязывает куратор" in (unknown.text or "")
    rows = await stage.app.database.read(lambda s: list(s.scalars(select(ChatBinding))))
    assert rows == []
    school.mentor.say("/speed", chat=group, anonymous=True)
    await stage.settle()
    school.curator.tap("Привязать группу", chat=group)
    await stage.settle()
    school.mentor.tap("Объявить встречу", chat=group)
    await stage.settle()
    assert "Я не нашёл" in school.mentor.last.text
    school.mentor.say("/speed")
    await stage.settle()
    assert "может сделать куратор" in school.mentor.screen(3)
    for payload in ("speed-new_99", "speed-99_mentor", "speed-x", "speed-1_judge"):
        school.mentor.start(payload)
        await stage.settle()
        assert "Я не нашёл" in school.mentor.last.text


async def test_cancelling_tells_everybody(stage: Stage, school: Cast, group: Group) -> None:
    await announce(stage, school, group)
    await take_seats(stage, group, mentors=[school.mentor])
    school.curator.say("/speed")
    await stage.settle()
    school.curator.tap("Первый урок · идёт запись")
    await stage.settle()
    assert "Наставникова А. П." in school.curator.last.text
    school.curator.tap("Отменить встречу")
    await stage.settle()
    school.curator.tap("Да, отменить")
    await stage.settle()
    assert "Встреча отменена" in school.mentor.last.text
    await stage.advance(timedelta(seconds=6))
    assert "Встреча отменена" in group.last.text
    assert group.last.buttons == []
    await stage.advance(timedelta(hours=6))
    (event,) = await events(stage)
    assert event.state == "cancelled"


async def test_one_side_alone_has_no_event(stage: Stage, school: Cast, group: Group) -> None:
    await announce(stage, school, group)
    await take_seats(stage, group, mentors=[school.mentor])
    await stage.advance(timedelta(hours=6))
    assert "не состоится" in school.mentor.last.text
    assert school.curator.shows("не состоится") is not None


async def test_who_is_a_pair_already_is_not_asked(stage: Stage, school: Cast, group: Group) -> None:
    await school.pair()
    await announce(stage, school, group)
    await take_seats(stage, group, mentors=[school.mentor], mentees=[school.mentee])
    await stage.advance(timedelta(hours=6))
    assert [meeting.number for meeting in await meetings(stage)] == [1]
    assert school.mentor.shows("Хотели бы вы продолжить?") is None
    assert school.mentee.shows("Хотели бы вы продолжить?") is None
    summary = school.curator.shows("Итоги: Первый урок")
    assert summary is not None
    assert "Состоялось бесед: 1. Ответов «хочу продолжить / спасибо»: 0 из 0" in summary.text


async def test_a_group_that_moves_is_followed(stage: Stage, school: Cast) -> None:
    group = stage.telegram.group("Малая", school.mentor, admins=[school.curator], kind="group")
    stage.telegram.add_bot(group, by=school.curator)
    await stage.settle()
    school.curator.tap("Привязать группу", chat=group)
    await stage.settle()
    group.migrate(by=school.curator.user)
    await stage.settle()
    rows = await stage.app.database.read(lambda s: list(s.scalars(select(ChatBinding))))
    assert [row.chat_id for row in rows] == [group.id]
    school.curator.say("/speed", chat=group)
    await stage.settle()
    assert "Группа готова" in group.last.text
    group.remove_bot(by=school.curator.user)
    await stage.settle()
    school.curator.say("/speed")
    await stage.settle()
    assert "Сначала добавьте меня" in school.curator.last.text


async def test_who_blocked_the_bot_is_sent_to_it_first(
    stage: Stage, school: Cast, group: Group
) -> None:
    await announce(stage, school, group)
    school.mentor.block()
    await stage.settle()
    tap = school.mentor.tap("Буду наставником", chat=group)
    await stage.settle()
    assert tap.url is not None
    school.mentor.open_link(tap.url)
    await stage.settle()
    assert "Вы записаны наставником" in school.mentor.last.text
    seats = await stage.app.database.read(lambda s: list(s.scalars(select(SpeedSeat))))
    assert [seat.state for seat in seats] == ["in"]
