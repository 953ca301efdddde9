"""/match as people use it: worked out, looked at, changed by hand, sent; nobody else sees it."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.matching.proposals import begin_for_organisation, give, pin, swap
from mentoring.matching.queue import queue_up
from mentoring.matching.sending import send_some
from mentoring.mentorships.ending import end
from mentoring.mentorships.proposing import propose
from mentoring.people.imported import absorb
from mentoring.refusals import Forbidden, Late, NotFound, Refusal
from storage.absences import Absence
from storage.matching import Matching, MatchRow, Queued
from storage.mentorships import Mentorship, Party
from storage.organisations import Organisation
from storage.people import Person, Role
from storage.wishes import Wish
from tests.district import connect, make_district
from tests.people.cast import Cast, cast


async def taps(phone: Phone, stage: Stage, *buttons: str) -> None:
    """Tap one button after the other, reading what comes of each."""
    for button in buttons:
        phone.tap(button)
        await stage.settle()


async def says(phone: Phone, stage: Stage, *texts: str) -> None:
    """Write one message after the other."""
    for text in texts:
        phone.say(text)
        await stage.settle()


async def school_of_four(stage: Stage) -> tuple[Cast, Phone, Phone]:
    """Two mentors with a place each, and three mentees."""
    school = await cast(stage)
    second = await school.add(
        "mentor",
        "Вторых",
        "Вера",
        "Олеговна",
        capacity=1,
        competences=["lesson-planning"],
        experience_years=20,
    )
    third = await school.add(
        "mentee",
        "Третьих",
        "Глеб",
        "Ильич",
        difficulties=["lesson-planning"],
        experience_years=1,
    )
    await school.add("mentee", "Яковлев", "Иван", "Ильич", subject="физика", experience_years=1)
    return school, second, third


async def matched(stage: Stage) -> tuple[Cast, Phone, Phone]:
    """The same, and the curator has had the proposal worked out."""
    school, second, third = await school_of_four(stage)
    await says(school.curator, stage, "/match")
    await taps(school.curator, stage, "Подобрать")
    return school, second, third


async def rows(stage: Stage) -> dict[int, int | None]:
    """Mentee → mentor, as committed."""

    def look(session: Session) -> dict[int, int | None]:
        return {row.mentee_id: row.mentor_id for row in session.scalars(select(MatchRow))}

    return await stage.app.database.read(look)


async def pairs(stage: Stage) -> set[tuple[int, int]]:
    """Mentor and mentee of everything that is proposed, as committed."""

    def look(session: Session) -> set[tuple[int, int]]:
        query = (
            select(Mentorship.mentor_id, Party.person_id)
            .join(Party, Party.mentorship_id == Mentorship.id)
            .where(Party.side == "mentee", Mentorship.state == "proposed")
        )
        return {(row[0], row[1]) for row in session.execute(query)}

    return await stage.app.database.read(look)


async def test_from_the_command_to_both_phones(stage: Stage) -> None:
    school, second, third = await matched(stage)
    curator = school.curator
    assert "Пар к отправке: 3" in curator.last.text
    await taps(curator, stage, "Посмотреть пары")
    assert "Третьих Г. И., наставник Вторых В. О." in curator.last.text
    assert "Закрывает 1 из 1 запроса" in curator.last.text
    await stage.restart()
    await taps(curator, stage, "Назад", "Отправить все: 3")
    assert "Отправлено: 3" in curator.last.text
    assert second.shows("Вам предлагают стать наставником")
    assert third.shows("Для вас нашли наставника")
    assert school.mentee.shows("Для вас нашли наставника")
    assert (school.person_id(second), school.person_id(third)) in await pairs(stage)


async def test_nothing_is_sent_before_the_curator_says_so(stage: Stage) -> None:
    school, second, _ = await matched(stage)
    assert await pairs(stage) == set()
    assert second.shows("предлагают") is None
    assert school.mentee.shows("Для вас нашли") is None


async def test_sent_twice_and_by_two_at_once_is_sent_once(stage: Stage) -> None:
    school, _, third = await matched(stage)
    other = await school.add("curator", "Иных", "Нина", "Игоревна")
    await says(other, stage, "/match")
    school.curator.tap("Отправить все: 3")
    school.curator.tap("Отправить все: 3")
    other.tap("Отправить все: 3")
    await stage.settle()
    assert len(await pairs(stage)) == 3
    assert "Отправлено: 3" in school.curator.last.text
    assert "Отправлено: 3" in other.last.text
    told = [m for m in third.messages if "Для вас нашли наставника" in m.text]
    assert len(told) == 1


async def test_what_changed_meanwhile_is_skipped_and_named(stage: Stage) -> None:
    school, second, third = await matched(stage)
    curator = Caller(school.person_id(school.curator))
    office, organisation = stage.app.office, school.organisation_id
    # The third was proposed to somebody else, and the mentee fell ill
    mentor = school.person_id(school.mentor)
    await office.do(curator, propose, organisation, mentor, school.person_id(third))
    await ill(stage, school.person_id(school.mentee))
    await taps(school.curator, stage, "Отправить все: 3")
    assert "Не отправлено, потому что что-то изменилось: 2" in school.curator.last.text
    await taps(school.curator, stage, "Что не отправлено")
    assert "Третьих Г. И.: пара уже есть" in school.curator.last.text
    assert "Молодой Б. И.: кто-то из двоих сейчас отсутствует" in school.curator.last.text
    assert second.shows("Для вас нашли") is None
    assert len(await pairs(stage)) == 2


async def ill(stage: Stage, person: int) -> None:
    """Somebody is ill from yesterday on."""
    today = stage.clock().date()

    def work(session: Session) -> None:
        session.add(
            Absence(
                person_id=person,
                reason="sick",
                first_on=today - timedelta(days=1),
                last_on=today + timedelta(days=9),
                created_at=stage.clock(),
            )
        )

    await stage.app.database.write(work)


async def test_pins_stay_and_dropped_pairs_do_not_come_again(stage: Stage) -> None:
    school, second, third = await matched(stage)
    curator = school.curator
    ids = {
        phone: school.person_id(phone) for phone in (school.mentor, second, school.mentee, third)
    }
    await taps(curator, stage, "Посмотреть пары", "Третьих Г. И. – Вторых В. О.")
    await taps(curator, stage, "Убрать эту пару")
    assert "Пока без наставника" in curator.last.text
    await taps(curator, stage, "Выбрать наставника", "Наставникова А. П.")
    # Both her places are taken, so somebody else gives theirs
    assert "все места в подборе заняты" in curator.last.text
    await taps(curator, stage, "Вместо: Яковлев И. И.")
    assert "Закреплено" in curator.last.text
    await stage.restart()
    await says(curator, stage, "/match")
    await taps(curator, stage, "Подобрать заново")
    found = await rows(stage)
    assert found[ids[third]] == ids[school.mentor]
    assert "закреплено: 1" in curator.last.text
    await taps(curator, stage, "Посмотреть пары", "Третьих Г. И. – Наставникова А. П.")
    await taps(curator, stage, "Открепить")
    assert "Закреплено" not in curator.last.text
    await taps(curator, stage, "Назад", "Назад", "Подобрать заново")
    assert (await rows(stage))[ids[third]] == ids[school.mentor]  # the dropped pair stays dropped


async def test_who_stays_without_is_listed_with_the_rule(stage: Stage) -> None:
    school, second, third = await school_of_four(stage)
    await stage.app.database.write(
        lambda session: session.add_all(
            Wish(
                person_id=school.person_id(third),
                about_id=school.person_id(mentor),
                side="mentor",
                liked=False,
                created_at=stage.clock(),
            )
            for mentor in (school.mentor, second)
        )
    )
    await ill(stage, school.person_id(school.mentee))
    await says(school.curator, stage, "/match")
    await taps(school.curator, stage, "Подобрать", "Кто без наставника: 2")
    assert "Третьих Г. И.: есть пожелание не объединять" in school.curator.last.text
    assert "Молодой Б. И.: сейчас отсутствует" in school.curator.last.text
    await taps(school.curator, stage, "Третьих Г. И.", "Выбрать наставника")
    assert "Сейчас выбрать некого" in school.curator.last.text
    for phone in (school.mentor, second, third):
        assert "пожелание" not in phone.screen()


async def test_two_curators_change_the_same_pair_at_once(stage: Stage) -> None:
    school, second, third = await matched(stage)
    ids = [school.person_id(phone) for phone in (school.mentor, second, school.mentee, third)]
    mentor, other, mentee, thirds = ids
    curator = Caller(school.person_id(school.curator))
    do = stage.app.office.do
    found = await asyncio.gather(
        do(curator, swap, 1, mentee, mentor, thirds, other),
        do(curator, swap, 1, thirds, other, mentee, mentor),
        do(curator, pin, 1, thirds, other, True),
        return_exceptions=True,
    )
    *swaps, pinned = found
    assert sum(isinstance(one, Late) for one in swaps) == 1
    # The pin may come before both, where the database does not take them in order
    assert pinned is None or isinstance(pinned, Late)
    assert (await rows(stage))[mentee] == other


async def test_no_rule_is_bent_by_hand(stage: Stage) -> None:
    school, second, third = await matched(stage)
    mentor, other = school.person_id(school.mentor), school.person_id(second)
    mentee, thirds = school.person_id(school.mentee), school.person_id(third)
    curator = Caller(school.person_id(school.curator))
    do = stage.app.office.do
    for wrong in (
        do(curator, give, 1, mentee, mentor, other),  # full
        do(curator, give, 1, mentee, mentor, thirds),  # no mentor
        do(curator, give, 1, mentee, 0, other),  # not as on the screen
        do(curator, swap, 1, mentee, mentor, mentee, mentor),
    ):
        with pytest.raises(Refusal):
            await wrong
    await ill(stage, other)
    with pytest.raises(Refusal) as refused:
        await do(curator, swap, 1, mentee, mentor, thirds, other)
    assert refused.value.data == {"rule": "away"}
    assert (await rows(stage))[mentee] == mentor


async def test_strangers_see_nothing_and_do_nothing(stage: Stage) -> None:
    school, second, _ = await matched(stage)
    here = school.organisation_id
    school.organisation_id = await stage.app.database.write(lambda s: elsewhere(s, stage))
    foreign = await school.add("curator", "Чужих", "Нина", "Игоревна")
    for phone, why in ((foreign, NotFound), (second, Forbidden)):
        caller = Caller(school.person_id(phone))
        for doing in (
            stage.app.office.do(caller, send_some, 1),
            stage.app.office.do(caller, begin_for_organisation, here),
            stage.app.office.do(caller, pin, 1, 4, 3, True),
        ):
            with pytest.raises(why):
                await doing
    await says(second, stage, "/match")
    assert "Подбор ведут куратор" in second.last.text
    assert await pairs(stage) == set()


def elsewhere(session: Session, stage: Stage) -> int:
    """Another school of the district."""
    row = Organisation(
        municipality_id=1,
        name="Гимназия № 2",
        timezone="Europe/Moscow",
        created_at=stage.clock(),
    )
    session.add(row)
    session.flush()
    return row.id


async def test_a_district_is_matched_across_its_schools(stage: Stage) -> None:
    school, _, _ = await school_of_four(stage)
    here = school.organisation_id
    school.organisation_id = await stage.app.database.write(lambda s: elsewhere(s, stage))
    far = await school.add(
        "mentee", "Дальних", "Яна", "Игоревна", difficulties=["class-discipline"]
    )
    school.organisation_id = here
    coordinator = await school.add("curator", "Районова", "Ольга", "Петровна")
    await stage.app.database.write(
        lambda session: coordinates(session, school.person_id(coordinator))
    )
    await says(coordinator, stage, "/match")
    await taps(coordinator, stage, "Подобрать")
    assert "Пар к отправке: 3" in coordinator.last.text  # three places, four mentees
    await taps(coordinator, stage, "Посмотреть пары")
    assert "(Школа № 7)" in coordinator.last.text
    found = await rows(stage)
    assert len(found) == 4
    # The school's own curator has another proposal, and does not see the district's
    with pytest.raises(NotFound):
        await stage.app.office.do(Caller(school.person_id(school.curator)), send_some, 1)
    await taps(coordinator, stage, "Назад", "Отправить все: 3")
    assert len(await pairs(stage)) == 3
    crossed = found[school.person_id(far)]
    if crossed is not None:
        assert far.shows("Для вас нашли наставника")


def coordinates(session: Session, person: int) -> None:
    """Make a coordinator of a curator."""
    role = session.scalars(select(Role).where(Role.person_id == person)).one()
    role.role, role.organisation_id, role.municipality_id = "coordinator", None, 1


async def test_killed_while_it_is_worked_out(stage: Stage) -> None:
    school, _, _ = await school_of_four(stage)
    await says(school.curator, stage, "/match")
    school.curator.tap("Подобрать")
    await stage.telegram.until(lambda: "Подбираю" in school.curator.last.text, timeout=30)
    await stage.restart()
    await stage.settle()
    assert "Пар к отправке: 3" in school.curator.last.text
    state = await stage.app.database.read(lambda s: s.get_one(Matching, 1).state)
    assert state == "ready"


async def test_what_is_changed_while_it_is_worked_out_is_not_lost(stage: Stage) -> None:
    """Another curator pins a pair while the child is at work: it is worked out with that."""
    school, _, third = await matched(stage)
    other = Caller(school.person_id(await school.add("curator", "Иных", "Нина", "Игоревна")))
    school.curator.tap("Подобрать заново")
    await stage.telegram.until(lambda: "Подбираю" in school.curator.last.text, timeout=30)
    kept = await rows(stage)
    mentee = school.person_id(third)
    await stage.app.office.do(other, pin, 1, mentee, kept[mentee] or 0, True)
    answered = school.mentor
    answered.say("/menu")  # others are answered meanwhile
    await stage.settle()
    assert "закреплено: 1" in school.curator.last.text
    assert (await rows(stage))[mentee] == kept[mentee]


async def test_a_full_mentor_has_a_waiting_list(stage: Stage) -> None:
    school, second, third = await school_of_four(stage)
    pair = await school.pair(second, school.mentee)
    await says(school.curator, stage, "/pairs")
    await taps(school.curator, stage, "Подобрать наставника", "Третьих Г. И.", "Кто не подходит")
    assert "Вторых В. О.: все места заняты" in school.curator.last.text
    school.curator.tap("Ждать место: Вторых В. О.")
    school.curator.tap("Ждать место: Вторых В. О.")
    await stage.settle()
    assert "ждёт в листе ожидания" in school.curator.last.text
    await stage.restart()
    curator = Caller(school.person_id(school.curator))
    await stage.app.office.do(curator, end, pair, "goals")
    await stage.settle()
    told = school.curator.shows("Освободилось место")
    assert told is not None
    assert "Первым в листе ожидания: Третьих Г. И." in told.text
    assert third.shows("ожидания") is None
    await taps(school.curator, stage, "Предложить пару", "Вторых В. О.", "Предложить")
    await taps(second, stage, "Согласиться")
    await taps(third, stage, "Прочитать и ответить", "Согласиться")
    left = await stage.app.database.read(lambda session: list(session.scalars(select(Queued))))
    assert left == []


async def test_nobody_waits_for_a_free_mentor_or_in_anothers_school(stage: Stage) -> None:
    school, second, third = await school_of_four(stage)
    ids = (school.organisation_id, school.person_id(second), school.person_id(third))
    with pytest.raises(Late):
        await stage.app.office.do(Caller(school.person_id(school.curator)), queue_up, *ids)
    with pytest.raises(Forbidden):
        await stage.app.office.do(Caller(school.person_id(third)), queue_up, *ids)
    school.organisation_id = await stage.app.database.write(lambda s: elsewhere(s, stage))
    foreign = Caller(school.person_id(await school.add("curator", "Чужих", "Нина", "Игоревна")))
    with pytest.raises(NotFound):
        await stage.app.office.do(foreign, queue_up, *ids)


async def test_a_district_of_forty_schools_has_pages_and_search(stage: Stage) -> None:
    made = await stage.app.database.write(lambda session: make_district(session, stage.clock()))
    coordinator = await connect(stage, made.coordinator)
    other = await connect(stage, made.schools[0].mentors[0])
    await says(coordinator, stage, "/match")
    coordinator.tap("Подобрать")
    await stage.telegram.until(lambda: "Подбираю" in coordinator.last.text, timeout=30)
    before = len(other.messages)
    other.say("/menu")  # a mentor is answered while the district is worked out
    await stage.telegram.until(lambda: len(other.messages) >= before + 2, timeout=30)
    going = await stage.app.database.read(lambda s: s.scalars(select(Matching)).one().state)
    assert going == "counting"
    await stage.settle()
    assert "Подобрано" in coordinator.last.text
    found = await rows(stage)
    placed = {mentee: mentor for mentee, mentor in found.items() if mentor is not None}
    assert len(placed) > 300
    assert str(len(placed)) in coordinator.last.text
    await taps(coordinator, stage, "Посмотреть пары", "Следующие")
    assert "Страница 2 из" in coordinator.last.text
    assert len(coordinator.last.text) < 4096
    await taps(coordinator, stage, "Назад", "Найти по имени")
    mentee = min(placed)
    await says(coordinator, stage, made.names[mentee])
    if "Кого найти?" in coordinator.last.text:  # several of the same name
        coordinator.tap(made.names[mentee], coordinator.last)
        await stage.settle()
    assert "Наставник:" in coordinator.last.text
    await taps(coordinator, stage, "Другой наставник")
    assert "Кто ещё подходит" in coordinator.last.text


async def test_an_imported_entry_that_comes_takes_its_own_place(stage: Stage) -> None:
    """Somebody stands in a proposal and a waiting list twice, by name and in person: then once."""
    school, second, third = await matched(stage)
    again = await school.add("mentee", "Третьих", "Глеб", "Ильич")
    ids = [school.person_id(phone) for phone in (second, third, again)]

    def work(session: Session) -> list[tuple[int, int | None]]:
        mentor, kept, other = ids
        session.add(MatchRow(matching_id=1, mentee_id=other, mentor_id=mentor))
        for mentee in (kept, other):
            session.add(
                Queued(
                    organisation_id=school.organisation_id,
                    mentor_id=mentor,
                    mentee_id=mentee,
                    created_at=stage.clock(),
                )
            )
        session.flush()
        absorb(session, session.get_one(Person, kept), other)
        queued = session.scalars(select(Queued.mentee_id)).all()
        assert queued == [kept]
        return [(r.mentee_id, r.mentor_id) for r in session.scalars(select(MatchRow))]

    found = await stage.app.database.write(work)
    assert (ids[1], ids[0]) in found
    assert len(found) == 3
