"""Role forms, variants and kinds: groups, late joiners, reverse pairs, other organisations (§4)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from handlers.mentorships.buttons import Mine, Offer, Pair
from mentoring.acting import Caller
from mentoring.meetings.proposing import Proposal
from mentoring.meetings.proposing import propose as propose_meeting
from mentoring.mentorships.ending import leave
from mentoring.mentorships.ordering import mark_pair_signed, record_order
from mentoring.mentorships.proposing import decline, propose, withdraw
from mentoring.mentorships.widening import add_mentee
from mentoring.papers.contents import Papers
from mentoring.refusals import Late, Refusal
from storage.mentorships import Mentorship, parties_of
from storage.organisations import Municipality, Organisation
from storage.people import Role
from tests.people.cast import Cast, cast
from tests.people.test_mentorships import (
    BY_CURATOR,
    agreed,
    kept,
    of,
    proposed,
    saying_yes,
    says,
    state_of,
    taps,
    together,
)

TODAY = date(2026, 11, 23)


async def row_of(stage: Stage, number: int) -> Mentorship:
    return await kept(stage, lambda session: session.get_one(Mentorship, number))


async def people_in(stage: Stage, number: int) -> list[int]:
    return await kept(stage, lambda s: [p.person_id for p in parties_of(s, number)])


async def on_paper(school: Cast, number: int) -> None:
    """Signed today, ordered today."""
    office, curator = school.stage.app.office, Caller(school.person_id(school.curator))
    await office.do(curator, mark_pair_signed, number)
    await office.do(
        curator, record_order, school.organisation_id, [number], "15", office.now().date()
    )
    await school.stage.settle()


async def test_variant_and_kinds_are_chosen_and_agreed_to(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await says(curator, stage, "/pairs")
    await taps(curator, stage, *BY_CURATOR[:3], "Роли в паре")
    await taps(curator, stage, "опытный классный руководитель – молодой специалист")
    await taps(curator, stage, "Вид наставничества", "краткосрочное", "виртуальное")
    await stage.restart()
    await taps(curator, stage, "Готово")
    said = (
        "учитель – учитель (опытный классный руководитель – молодой специалист), "
        "краткосрочное, виртуальное"
    )
    assert said in curator.last.text
    await taps(curator, stage, "Предложить")
    assert said in school.mentee.last.text
    row = await row_of(stage, 1)
    assert (row.variant, row.kinds) == ("class-young", ["short_term", "virtual"])
    assert row.ends_on == TODAY + timedelta(days=92)


async def test_every_role_form_is_agreed_to_by_its_name(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await says(curator, stage, "/pairs")
    await taps(curator, stage, *BY_CURATOR[:3])
    for name in (
        "руководитель – учитель",
        "воспитатель – воспитатель",
        "работодатель – студент",
        "педагог вуза – молодой педагог",
    ):
        await taps(curator, stage, "Другая форма", name)
        assert f"Форма: {name}" in curator.last.text
        assert "Роли в паре" not in [button.text for button in curator.last.buttons]
    await taps(curator, stage, "Предложить")
    assert "педагог вуза – молодой педагог" in school.mentor.last.text


async def test_a_form_that_does_not_exist_is_nothing(stage: Stage) -> None:
    school = await cast(stage)
    await says(school.curator, stage, "/pairs")
    ids = {
        "organisation": school.organisation_id,
        "mentee": school.person_id(school.mentee),
        "mentor": school.person_id(school.mentor),
    }
    for odd in ({"form": 9}, {"variant": 9}, {"kinds": 99}, {"form": 1, "variant": 2}):
        for do in ("look", "send", "kinds"):
            school.curator.tap_old(Offer(**ids, **odd, do=do).pack())
            await stage.settle()
            assert "не нашёл" in school.curator.last.text
    assert await kept(stage, lambda s: list(s.scalars(select(Mentorship)))) == []


async def test_one_of_a_group_declines_and_the_others_go_on(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    await proposed(school)
    await taps(school.curator, stage, "Добавить наставляемого", "Новикова О. И.")
    await taps(school.mentor, stage, "Согласиться")
    await taps(school.mentee, stage, "Согласиться")
    await taps(second, stage, "Отказаться", "Да, отказаться")
    assert await state_of(stage, 1) == "agreed"
    row = await row_of(stage, 1)
    assert row.kind == "traditional"
    assert school.curator.shows("стало на одного меньше")


async def test_a_late_joiner_has_an_own_agreement_and_order(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    late = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    curator = school.curator
    await says(curator, stage, "/pairs")
    await taps(curator, stage, "Работают: 1", "Наставникова А. П. – Молодой Б. И.")
    await taps(curator, stage, "Изменить", "Добавить наставляемого", "Новикова О. И.")
    assert "Ждём: Анна Петровна, Ольга Игоревна" in curator.last.text
    await taps(school.mentor, stage, "Согласиться")
    await stage.restart()
    await taps(late, stage, "Согласиться")
    assert await people_in(stage, number) == [
        school.person_id(school.mentor),
        school.person_id(school.mentee),
    ]
    await on_paper(school, 2)
    assert await state_of(stage, 2) == "joined"
    assert school.person_id(late) in await people_in(stage, number)
    assert (await row_of(stage, number)).kind == "group"
    assert "Новикова О. И." in of(school.mentee, "новый участник").text
    assert late.shows("Можно начинать")
    await says(late, stage, "/pair")
    assert "Анна Петровна, Борис Ильич" in late.last.text


async def test_a_late_joiner_whose_group_ended_meanwhile_begins_alone(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    late = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    joining = await office.do(curator, add_mentee, number, school.person_id(late))
    assert await saying_yes(school, school.mentor, joining) == "waiting"
    assert await saying_yes(school, late, joining) == "agreed"
    await office.do(Caller(school.person_id(school.mentee)), leave, number, "other")
    await on_paper(school, joining)
    assert await state_of(stage, number) == "ended_by_participant"
    assert await state_of(stage, joining) == "active"


async def test_a_mentor_has_two_and_with_a_group_six(stage: Stage) -> None:
    school = await cast(stage)
    mentees = [await school.add("mentee", f"Новый{n}", f"Имя{n}") for n in range(7)]
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    mentor = school.person_id(school.mentor)
    ids = [school.person_id(phone) for phone in mentees]
    await school.pair(school.mentor, mentees[0])
    await school.pair(school.mentor, mentees[1])
    with pytest.raises(Refusal, match="mentor-full"):
        await office.do(curator, propose, school.organisation_id, mentor, ids[2])
    for index in range(2, 6):
        made = await office.do(curator, add_mentee, 1, ids[index])
        assert await saying_yes(school, school.mentor, made) == "waiting"
        assert await saying_yes(school, mentees[index], made) == "agreed"
        await on_paper(school, made)
    with pytest.raises(Refusal, match="mentor-full"):
        await office.do(curator, add_mentee, 1, ids[6])
    assert len(await people_in(stage, 1)) == 6  # the mentor and five; one more has a pair


async def test_two_late_joiners_and_one_last_place(stage: Stage) -> None:
    school = await cast(stage)
    await stage.settle()
    first = [await school.add("mentee", f"Новый{n}", f"Имя{n}") for n in range(5)]
    number = await school.pair(school.mentor, *first)
    late = [await school.add("mentee", f"Поздний{n}", f"Поздний{n}") for n in range(2)]
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    made = [await office.do(curator, add_mentee, number, school.person_id(p)) for p in late]
    for row in made:
        await saying_yes(school, school.mentor, row)
    results = await together(
        *(saying_yes(school, phone, row) for phone, row in zip(late, made, strict=True))
    )
    assert sorted(map(str, results)) == ["agreed", "full"]


async def test_a_reverse_pair_is_two_linked_ones(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    curator = school.curator
    await says(curator, stage, "/pairs")
    await taps(curator, stage, "Работают: 1", "Наставникова А. П. – Молодой Б. И.", "Изменить")
    curator.tap("Обратное наставничество")
    curator.tap("Обратное наставничество")
    await stage.settle()
    assert len(await kept(stage, lambda s: list(s.scalars(select(Mentorship))))) == 2
    await taps(curator, stage, "Вторая половина пары")
    assert "Молодой Б. И. – Наставникова А. П." in curator.last.text
    assert "стать наставником" in of(school.mentee, "Вам предлагают").text
    await taps(school.mentee, stage, "Согласиться")
    await taps(school.mentor, stage, "Согласиться")
    row = await row_of(stage, 2)
    assert (row.state, row.kinds, row.linked_id) == ("agreed", ["reverse"], number)
    roles = await kept(
        stage,
        lambda s: [
            role.role
            for role in s.scalars(select(Role).order_by(Role.id))
            if role.person_id == school.person_id(school.mentee)
        ],
    )
    assert roles == ["mentee", "mentor"]
    third = school.person_id(await school.add("mentee", "Новикова", "Ольга", "Игоревна"))
    with pytest.raises(Late):
        await stage.app.office.do(Caller(school.person_id(curator)), add_mentee, 2, third)


async def test_half_of_a_reverse_proposal_alone_is_nothing(stage: Stage) -> None:
    school = await cast(stage)
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    mentor, mentee = school.person_id(school.mentor), school.person_id(school.mentee)
    asked = (school.organisation_id, mentor, mentee, "teacher_teacher", "", ["reverse"])
    made = await office.do(curator, propose, *asked)
    other = (await row_of(stage, made)).linked_id
    assert other is not None
    await office.do(Caller(mentor), decline, made)
    assert await state_of(stage, made) == "declined"
    assert await state_of(stage, other) == "withdrawn"
    await stage.settle()


async def test_the_same_two_are_not_twice_in_one_form(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    mentor, mentee = school.person_id(school.mentor), school.person_id(school.mentee)
    here = school.organisation_id
    for variant in ("", "class-young"):
        with pytest.raises(Late, match="mentee-has-pair"):
            await office.do(curator, propose, here, mentor, mentee, "teacher_teacher", variant)
    other = await school.add("mentor", "Другов", "Иван", "Иванович")
    second = school.person_id(other)
    with pytest.raises(Late, match="mentee-has-pair"):
        await office.do(curator, propose, here, second, mentee)
    await office.do(curator, propose, here, second, mentee, "teacher_teacher", "class-young")
    await office.do(curator, propose, here, mentor, mentee, "head_teacher")
    await stage.settle()


async def test_agreed_while_the_mentor_leaves(stage: Stage) -> None:
    school = await cast(stage)
    number = await agreed(school)
    late = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    mentor = Caller(school.person_id(school.mentor))
    made = await office.do(
        curator, propose, school.organisation_id, mentor.person_id, school.person_id(late)
    )
    await saying_yes(school, school.mentor, made)

    def lose(session: Session) -> None:
        for role in session.scalars(select(Role).where(Role.person_id == mentor.person_id)):
            role.state = "removed"

    results = await together(
        stage.app.database.write(lose),
        office.do(mentor, leave, number, "other"),
        saying_yes(school, late, made),
    )
    await stage.settle()
    assert results[2] in ("agreed", "left")
    assert await state_of(stage, number) == "declined"
    assert await state_of(stage, made) == ("agreed" if results[2] == "agreed" else "returned")


async def test_a_mentor_who_is_none_any_more_gives_the_proposal_back(stage: Stage) -> None:
    school = await cast(stage)
    await proposed(school)
    await taps(school.mentor, stage, "Согласиться")

    def lose(session: Session) -> None:
        person = school.person_id(school.mentor)
        for role in session.scalars(select(Role).where(Role.person_id == person)):
            role.state = "removed"

    await stage.app.database.write(lose)
    await taps(school.mentee, stage, "Согласиться")
    assert await state_of(stage, 1) == "returned"
    assert "перестал быть наставником" in school.curator.last.text


async def test_two_curators_put_one_pair_on_paper(stage: Stage) -> None:
    school = await cast(stage)
    second = await school.add("curator", "Второва", "Ольга", "Олеговна")
    number = await agreed(school)
    office = stage.app.office
    callers = [Caller(school.person_id(phone)) for phone in (school.curator, second)]
    await office.do(callers[0], mark_pair_signed, number)
    results = await together(
        office.do(callers[0], record_order, school.organisation_id, [number], "1", TODAY),
        office.do(callers[1], withdraw, number),
    )
    await stage.settle()
    assert sum(isinstance(result, Late) for result in results) == 1
    assert await state_of(stage, number) in ("active", "withdrawn")


async def test_strangers_change_no_form(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()
    stranger = stage.telegram.person("Чужой")
    colleague = await school.add("mentor", "Другов", "Иван", "Иванович")
    for phone in (stranger, colleague):
        await says(phone, stage, "/menu")
        for data in (
            *(Pair(id=number, do=do) for do in ("more", "reverse", "another", "term", "form")),
            *(Mine(id=number, do=do) for do in ("change", "term", "form", "another", "keep")),
        ):
            phone.tap_old(data.pack())
            await stage.settle()
            assert "не нашёл" in phone.last.text, data
    assert len(await kept(stage, lambda s: list(s.scalars(select(Mentorship))))) == 1


async def elsewhere(school: Cast) -> tuple[Cast, Phone]:
    """Another school of the district with its curator, and a mentor there."""

    def work(session: Session) -> int:
        first = session.get_one(Organisation, school.organisation_id)
        row = Organisation(
            municipality_id=first.municipality_id,
            name="Гимназия № 2",
            timezone="Europe/Moscow",
            created_at=school.stage.clock(),
        )
        session.add(row)
        session.flush()
        return row.id

    number = await school.stage.app.database.write(work)
    nobody = school.curator
    other = Cast(school.stage, number, nobody, nobody, nobody, nobody, school.ids)
    other.curator = await other.add("curator", "Иная", "Вера", "Олеговна")
    return other, await other.add("mentor", "Дальнов", "Олег", "Ильич")


async def test_across_organisations_the_mentors_employer_orders(stage: Stage) -> None:
    school = await cast(stage)
    other, mentor = await elsewhere(school)
    await says(school.curator, stage, "/pairs")
    await taps(school.curator, stage, *BY_CURATOR[:2])
    assert "Дальнов" not in school.curator.last.text
    await taps(school.curator, stage, "Искать в районе", "Дальнов О. И.")
    assert "Наставник работает здесь: Гимназия № 2" in school.curator.last.text
    await taps(school.curator, stage, "Предложить")
    assert "Ждём согласия" in school.curator.last.text
    await taps(mentor, stage, "Согласиться")
    await taps(school.mentee, stage, "Согласиться")
    for curator in (school.curator, other.curator):
        assert curator.shows("Согласие получено от всех")
        await says(curator, stage, "/pairs")
        await taps(curator, stage, "Оформляются: 1", "Дальнов О. И. – Молодой Б. И.")
    assert "Записать приказ" not in [button.text for button in school.curator.last.buttons]
    school.curator.tap_old(Pair(id=1, do="signed").pack())
    await stage.settle()
    await taps(other.curator, stage, "Все подписали сегодня", "Записать приказ")
    await says(other.curator, stage, "7")
    await taps(other.curator, stage, "Сегодня", "Записать")
    assert await state_of(stage, 1) == "active"
    row = await row_of(stage, 1)
    assert row.organisation_id == other.organisation_id
    await says(school.curator, stage, "/pairs")
    await taps(school.curator, stage, "Работают: 1", "Дальнов О. И. – Молодой Б. И.", "Все пары")


async def test_nobody_is_proposed_from_another_district(stage: Stage) -> None:
    school = await cast(stage)
    other, mentor = await elsewhere(school)

    def move(session: Session) -> None:
        far = Municipality(name="Дальний район", created_at=stage.clock())
        session.add(far)
        session.flush()
        session.get_one(Organisation, other.organisation_id).municipality_id = far.id

    await stage.app.database.write(move)
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    pair = (school.organisation_id, school.person_id(mentor), school.person_id(school.mentee))
    with pytest.raises(Refusal, match="not-found"):
        await office.do(curator, propose, *pair)


async def test_a_virtual_pair_meets_online(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()

    def virtual(session: Session) -> None:
        session.get_one(Mentorship, number).kinds = ["virtual"]

    await stage.app.database.write(virtual)
    office, mentor = stage.app.office, Caller(school.person_id(school.mentor))
    soon = [stage.clock() + timedelta(days=1)]
    with pytest.raises(Refusal, match="meeting-virtual"):
        await office.do(mentor, propose_meeting, Proposal(number, soon, 45, "person"))
    await office.do(mentor, propose_meeting, Proposal(number, soon, 45, "online"))
    await stage.settle()


async def test_every_paper_of_a_pair_names_variant_and_kinds(stage: Stage) -> None:
    school = await cast(stage)
    number = await school.pair()

    def papers(session: Session) -> list[tuple[str, str]]:
        row = session.get_one(Mentorship, number)
        row.variant, row.kinds = "class-young", ["virtual"]
        found = Papers(session, school.organisation_id, [row], stage.clock())
        every = [party.id for party in parties_of(session, number)]
        return [
            *((one.variant, one.kinds) for one in found.order(None).pairs),
            *((one.variant, one.kinds) for one in found.sheets(every)),
            *((one.variant, one.kinds) for one in found.supplements()),
        ]

    roles = "опытный классный руководитель – молодой специалист"
    kinds = "традиционное («один на один»), виртуальное (дистанционное)"
    assert await stage.app.database.write(papers) == [(roles, kinds)] * 4
