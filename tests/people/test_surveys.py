"""The quarter's poll and the questionnaires, as people live through them (story 8, domain §9)."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Act, Caller
from mentoring.mentorships.changes import report
from mentoring.refusals import Forbidden, Late, NotFound, Refusal
from mentoring.surveys.answering import answer, finish
from mentoring.surveys.clocks import ENTRY, EXIT, MIDDLE, QUARTER
from mentoring.surveys.rounds import start_poll
from storage.mentorships import Mentorship
from storage.people import Person
from storage.surveys import Sheet, Survey, SurveyAnswer
from storage.waits import Wait
from tests.people.cast import Cast, cast

JANUARY = datetime(
    2027, 1, 11, 7, 0, tzinfo=UTC
)  # the first school Monday of 2027, 10:00 in Moscow
MARKS = 9


@pytest.fixture
async def school(stage: Stage) -> Cast:
    return await cast(stage)


async def three_pairs(school: Cast) -> list[Phone]:
    """Six people: one more than an aggregate needs."""
    people = [school.mentor, school.mentee]
    await school.pair()
    for n, name in enumerate(("Вера", "Глеб")):
        mentor = await school.add("mentor", f"Старших{n}", name, "Олеговна")
        mentee = await school.add("mentee", f"Младших{n}", f"{name}-мл", "Олегович")
        await school.pair(mentor, mentee)
        people += [mentor, mentee]
    return people


async def wait_for(school: Cast, kind: str, subject_id: int, until: datetime) -> None:
    await school.stage.app.database.write(
        lambda session: session.add(Wait(kind=kind, subject_id=subject_id, due_at=until))
    )


async def press(phone: Phone, school: Cast, *texts: str) -> None:
    for text in texts:
        phone.tap(text)
        await school.stage.settle()


async def begin_poll(school: Cast) -> None:
    school.curator.say("/survey")
    await school.stage.settle()
    await press(school.curator, school, "Начать опрос", "Начать опрос")


async def begin_questionnaire(school: Cast) -> None:
    school.curator.say("/survey")
    await school.stage.settle()
    await press(school.curator, school, "Спросить, как идёт", "Спросить, как идёт")


async def fill(phone: Phone, school: Cast, mark: str) -> None:
    """Answer «Как идёт работа» from the first question to the last."""
    await press(phone, school, "Ответить")
    for _ in range(MARKS):
        phone.tap(mark, phone.last)
        await school.stage.settle()
    await press(phone, school, "Часто", "Пропустить", "Пропустить")
    phone.tap("Да", phone.last)
    await school.stage.settle()


async def stored(school: Cast, phone: Phone) -> tuple[str, list[str]]:
    """The state of a person's newest sheet, and the words of its answers."""

    def look(session: Session) -> tuple[str, list[str]]:
        query = select(Sheet).where(Sheet.person_id == school.person_id(phone))
        sheet = session.scalars(query.order_by(Sheet.id.desc()).limit(1)).one()
        rows = session.scalars(
            select(SurveyAnswer).where(SurveyAnswer.sheet_id == sheet.id).order_by(SurveyAnswer.id)
        )
        return sheet.state, [str(row.value) for row in rows]

    return await school.stage.app.database.read(look)


async def test_the_quarter_begins_and_everybody_is_asked_once(stage: Stage, school: Cast) -> None:
    people = await three_pairs(school)
    await wait_for(school, QUARTER, school.organisation_id, JANUARY)
    await stage.advance_to(JANUARY - timedelta(minutes=1))
    assert not any(posted.poll for phone in people for posted in phone.messages)
    await stage.advance_to(JANUARY)
    for phone in people:
        (poll,) = [posted for posted in phone.messages if posted.poll]
        assert "Как идёт ваша работа в паре" in poll.text
        assert "только общий итог" in poll.text
        assert poll.poll is not None
        assert not poll.poll["is_anonymous"]
    assert not any(posted.poll for posted in school.curator.messages)
    school.curator.say("/survey")
    await stage.settle()
    assert "пн, 5 апреля, 10:00 (МСК)" in school.curator.last.text  # the next one is planned


async def test_votes_count_and_can_be_taken_back(stage: Stage, school: Cast) -> None:
    await school.pair()
    await begin_poll(school)
    poll = school.mentee.last
    school.mentee.vote(poll, 2)
    await stage.settle()
    assert await stored(school, school.mentee) == ("done", ["need-help"])
    school.mentee.vote(poll, 0)
    await stage.settle()
    assert await stored(school, school.mentee) == ("done", ["going-well"])
    await stage.restart()
    school.mentee.retract(poll)
    await stage.settle()
    assert await stored(school, school.mentee) == ("asked", [])
    school.mentee.vote(poll, 1)
    await stage.settle()
    assert await stored(school, school.mentee) == ("done", ["going-slowly"])


async def test_a_forwarded_poll_does_not_count(stage: Stage, school: Cast) -> None:
    people = await three_pairs(school)
    await begin_poll(school)
    poll, stranger = school.mentee.last, stage.telegram.person("Чужой")
    stranger.vote(poll, 2)  # somebody to whom it was forwarded
    people[2].vote(poll, 2)
    await stage.settle()
    assert await stored(school, school.mentee) == ("asked", [])
    assert await stored(school, people[2]) == ("asked", [])


async def test_only_the_silent_are_reminded_and_the_poll_ends(stage: Stage, school: Cast) -> None:
    people = await three_pairs(school)
    await begin_poll(school)
    polls = [phone.last for phone in people]
    for phone, poll, option in zip(people[:5], polls, (0, 0, 0, 1, 2), strict=False):
        phone.vote(poll, option)
    await stage.settle()
    await stage.advance(timedelta(days=3))
    assert "Ждём вашего голоса" in people[5].last.text
    assert people[5].last.body["reply_to_message"]["message_id"] == polls[5].id

    def reminders() -> int:
        return sum("Ждём вашего голоса" in message.text for message in people[5].messages)

    await stage.advance(timedelta(days=3))
    assert reminders() == 1  # the sixth day is a Sunday
    await stage.advance(timedelta(days=1))
    assert reminders() == 2
    assert all(phone.last.poll for phone in people[:5])
    assert not school.curator.shows("Всё идёт хорошо")  # nothing while it runs
    await stage.advance(timedelta(days=3))
    assert all(poll.poll and poll.poll["is_closed"] for poll in polls)
    result = school.curator.last.text
    assert "Ответили: 5 из 6 (83 %)" in result
    assert "Всё идёт хорошо: 3" in result
    await stage.advance(timedelta(days=5))
    assert school.curator.last.text == result


async def test_few_answers_are_not_shown(stage: Stage, school: Cast) -> None:
    people = await three_pairs(school)
    await begin_poll(school)
    for phone in people[:4]:
        phone.vote(phone.last, 0)
    await stage.advance(timedelta(days=10))
    assert "Ответили: 4 из 6" in school.curator.last.text
    assert "Мало ответов, чтобы показать" in school.curator.last.text
    assert "Всё идёт хорошо" not in school.curator.last.text


async def test_a_name_is_shown_only_by_the_person_and_the_rest_stays_hidden(
    stage: Stage, school: Cast
) -> None:
    people = await three_pairs(school)
    await begin_poll(school)
    await press(school.mentee, school, "Показать куратору")
    assert "сначала ответьте" in school.mentee.last.text
    for phone in people[:5]:
        phone.vote(next(m for m in phone.messages if m.poll), 2)
    await stage.settle()
    await press(school.mentee, school, "Показать куратору")
    assert "Вернуть это потом нельзя" in school.mentee.last.text
    assert not school.curator.shows("показывает вам")
    school.mentee.tap("Да, показать")
    school.mentee.tap("Да, показать")
    await stage.settle()
    assert "Молодой Борис Ильич показывает вам" in school.curator.last.text
    assert "Нужна помощь куратора" in school.curator.last.text
    assert not school.head.messages
    await stage.advance(timedelta(days=10))
    # Five answered and one is known by name: the other four would follow from a total.
    assert "Мало ответов" in school.curator.last.text
    await press(school.curator, school, "Показали вам: 1", "Молодой Б. И.")
    assert "Нужна помощь куратора" in school.curator.last.text
    school.head.start()
    await stage.settle()
    school.head.press(school.head.last, "svw:2")
    await stage.settle()
    assert "Я не нашёл этого" in school.head.last.text


async def test_after_the_end_nobody_can_be_singled_out(stage: Stage, school: Cast) -> None:
    people = await three_pairs(school)
    await begin_poll(school)
    for phone in people:
        phone.vote(phone.last, 0)
    await stage.settle()
    await press(people[0], school, "Показать куратору")
    await stage.advance(timedelta(days=10))
    assert "Всё идёт хорошо: 6" in school.curator.last.text
    await press(people[0], school, "Да, показать")
    assert "итог уже подведён" in people[0].last.text
    assert "Показали вам" not in str(school.curator.buttons())


async def test_a_questionnaire_is_told_taken_up_again_and_answered_once(
    stage: Stage, school: Cast
) -> None:
    await three_pairs(school)
    await begin_questionnaire(school)
    told = school.mentee.last.text
    assert "Куратор увидит только средние по пяти" in told
    await press(school.mentee, school, "Ответить")
    assert "1 из 13" in school.mentee.last.text
    assert "1 – совсем нет, 10 – полностью" in school.mentee.last.text
    school.curator.say("/survey")
    await stage.settle()
    await press(school.curator, school, "Анкеты пар за год")
    assert "ещё идёт" in school.curator.last.text
    assert "Мало ответов" not in school.curator.last.text
    school.mentee.tap("8")
    school.mentee.tap("8")  # twice, before the bot answers
    await stage.settle()
    await stage.restart()
    progress = school.mentee.last.text.split()[0]
    assert progress in ("2", "3")
    for _ in range(MARKS + 1 - int(progress)):
        school.mentee.tap("7", school.mentee.last)
        await stage.settle()
    school.mentee.say("никогда такого не видел")
    await stage.settle()
    assert "10 из 13" in school.mentee.last.text
    assert (await stored(school, school.mentee))[1][MARKS:] == []
    await press(school.mentee, school, "Часто")
    school.mentee.send_photo(b"jpeg", "что это")
    await stage.settle()
    assert "11 из 13" in school.mentee.last.text
    school.mentee.say("Разобрали мои уроки")
    await stage.settle()
    await press(school.mentee, school, "Отменить")
    assert "Отвечено: 11 из 13" in school.mentee.last.text
    await press(school.mentee, school, "Продолжить", "Пропустить")
    school.mentee.tap("Да", school.mentee.last)
    await stage.settle()
    assert "Спасибо, ответ сохранён" in school.mentee.last.text
    state, answers = await stored(school, school.mentee)
    assert state == "done"
    assert answers[-4:] == ["often", "Разобрали мои уроки", "None", "yes"]
    with pytest.raises(Late):
        await stage.app.office.do(Caller(school.person_id(school.mentee)), answer, 2, "comfort", 1)


async def test_the_means_appear_with_five_answers(stage: Stage, school: Cast) -> None:
    people = await three_pairs(school)
    await begin_questionnaire(school)
    for phone, mark in zip(people[:5], ("6", "7", "8", "9", "10"), strict=True):
        await fill(phone, school, mark)
    await stage.advance(timedelta(days=10))
    shown = school.curator.last.text
    assert "Ответили: 5 из 6" in shown
    assert "Довольны совместной работой: 8 (5 чел.)" in shown
    assert "Разобрали" not in shown
    school.curator.say("/survey")
    await stage.settle()
    await press(school.curator, school, "Анкеты пар за год")
    assert "Польза программы: 8 (5 чел.)" in school.curator.last.text


async def test_before_and_after_compare_the_same_people(stage: Stage, school: Cast) -> None:
    people = await three_pairs(school)

    def seed(session: Session) -> None:
        for occasion, mark, answering in (("entry", 4, 6), ("exit", 9, 5)):
            survey = Survey(
                organisation_id=school.organisation_id,
                mentorship_id=1,
                occasion=occasion,
                key=f"{occasion}-1",
                state="closed",
                opened_at=stage.clock(),
                closes_at=stage.clock(),
                closed_at=stage.clock(),
            )
            session.add(survey)
            session.flush()
            for n, phone in enumerate(people[:answering]):
                side = "mentee" if n % 2 else "mentor"
                sheet = Sheet(
                    survey_id=survey.id,
                    person_id=school.person_id(phone),
                    side=side,
                    questionnaire=f"{occasion}-{side}",
                    state="done",
                    asked_at=stage.clock(),
                )
                session.add(sheet)
                session.flush()
                at = stage.clock()
                session.add(SurveyAnswer(sheet_id=sheet.id, item="joint-work", mark=mark, at=at))

    await stage.app.database.write(seed)
    school.curator.say("/survey")
    await stage.settle()
    await press(school.curator, school, "Анкеты пар за год")
    assert "Довольны совместной работой: 4 → 9 (5 чел.)" in school.curator.last.text


async def test_people_are_asked_one_thing_a_day_and_not_at_night(
    stage: Stage, school: Cast
) -> None:
    await three_pairs(school)
    await stage.advance(timedelta(hours=12))  # 22:00 in Moscow
    await begin_poll(school)
    await begin_questionnaire(school)
    assert not school.mentee.messages
    await stage.advance(timedelta(hours=10))
    assert len(school.mentee.messages) == 1
    assert school.mentee.last.poll is not None
    await stage.advance(timedelta(days=1))
    assert len(school.mentee.messages) == 2
    assert "Вопросов: 13" in school.mentee.last.text


async def test_a_mentorship_plans_its_own_questionnaires(stage: Stage, school: Cast) -> None:
    mentorship_id = await school.pair()

    def tell(event: str, state: str) -> None:
        def work(session: Session) -> None:
            row = session.get_one(Mentorship, mentorship_id)
            row.state = state
            report(Act(session, stage.clock(), None), row, event)

        stage.app.database.write_now(work)

    def planned(session: Session) -> dict[str, datetime]:
        kinds = (QUARTER, ENTRY, MIDDLE, EXIT)
        return {row.kind: row.due_at for row in session.scalars(select(Wait)) if row.kind in kinds}

    tell("active", "active")
    tell("resumed", "active")
    assert await stage.app.database.read(planned) == {
        QUARTER: JANUARY,
        ENTRY: datetime(2026, 11, 24, 7, 0, tzinfo=UTC),
        MIDDLE: datetime(2027, 2, 15, 7, 0, tzinfo=UTC),
    }
    await stage.advance(timedelta(days=1))
    assert "Анкета в начале работы" in school.mentee.last.text
    await stage.advance_to(datetime(2027, 2, 15, 7, 0, tzinfo=UTC))
    assert "Как идёт работа" in school.mentor.last.text
    tell("ended", "completed")
    await stage.advance(timedelta(days=1))
    assert "Анкета в конце работы" in school.mentor.last.text
    before = len(school.mentor.messages)
    await stage.advance_to(datetime(2027, 4, 5, 7, 0, tzinfo=UTC))  # nobody is active any more
    assert not [m for m in school.mentor.messages[before:] if m.poll]


async def test_pairs_taken_over_are_planned_at_the_next_start(stage: Stage, school: Cast) -> None:
    await school.pair()
    await stage.restart()
    await stage.restart()
    await stage.advance_to(JANUARY)
    assert [m.poll["is_anonymous"] for m in school.mentee.messages if m.poll] == [False]
    await stage.advance_to(datetime(2027, 2, 15, 7, 0, tzinfo=UTC))
    assert "Как идёт работа" in school.mentee.last.text


async def test_who_may_start_and_see(stage: Stage, school: Cast) -> None:
    await school.pair()
    office = stage.app.office
    for phone, refusal in ((school.mentor, Forbidden), (school.mentee, Forbidden)):
        with pytest.raises(refusal):
            await office.do(Caller(school.person_id(phone)), start_poll, school.organisation_id)
    school.mentor.say("/survey")
    await stage.settle()
    assert "ни о чём не спрашивают" in school.mentor.last.text
    other = await cast_elsewhere(stage, school)
    with pytest.raises(NotFound):
        await office.do(Caller(other), start_poll, school.organisation_id)
    await begin_poll(school)
    for data in (f"svo:{school.organisation_id}:0", "svr:1", "svn:1:0", "svw:1", "svy:1"):
        school.mentor.press(school.mentor.last, data)
        await stage.settle()
        assert "Я не нашёл этого" in school.mentor.last.text, data
    school.mentor.press(school.mentor.last, "svt:2")  # the mentee's sheet
    await stage.settle()
    assert "Я не нашёл этого" in school.mentor.last.text


async def cast_elsewhere(stage: Stage, school: Cast) -> int:
    """A curator of another school; their id."""
    from storage.organisations import Organisation
    from storage.people import Role

    phone = await school.add("mentee", "Дальняя", "Дарья")
    person_id = school.person_id(phone)

    def work(session: Session) -> None:
        row = Organisation(
            municipality_id=1, name="Школа № 8", timezone="Asia/Omsk", created_at=stage.clock()
        )
        session.add(row)
        session.flush()
        role = session.scalars(select(Role).where(Role.person_id == person_id)).one()
        role.organisation_id, role.role = row.id, "curator"

    await stage.app.database.write(work)
    return person_id


async def test_two_curators_start_it_once(stage: Stage, school: Cast) -> None:
    await three_pairs(school)
    second = await school.add("curator", "Вторая", "Зоя")
    office, organisation = stage.app.office, school.organisation_id
    done = await asyncio.gather(
        *(
            office.do(Caller(school.person_id(phone)), start_poll, organisation)
            for phone in (school.curator, second, school.curator)
        ),
        return_exceptions=True,
    )
    assert len([one for one in done if isinstance(one, int)]) == 1
    assert len([one for one in done if isinstance(one, Late)]) == 2
    await stage.settle()
    assert len([m for m in school.mentee.messages if m.poll]) == 1
    assert await stage.app.database.read(lambda s: s.scalar(select(func.count(Survey.id)))) == 1
    await begin_none(second, school)


async def begin_none(phone: Phone, school: Cast) -> None:
    """The button is gone for who looks now; pressed from an old screen it explains."""
    phone.say("/survey")
    await school.stage.settle()
    assert "Начать опрос" not in phone.buttons()
    phone.press(phone.last, f"svb:{school.organisation_id}:poll:1")
    await school.stage.settle()
    assert "В этом квартале опрос уже был" in phone.last.text


async def test_nobody_to_ask(stage: Stage, school: Cast) -> None:
    await begin_poll(school)
    assert "Спрашивать пока некого" in school.curator.last.text


async def test_a_questionnaire_that_closes_in_the_middle(stage: Stage, school: Cast) -> None:
    await three_pairs(school)
    await begin_questionnaire(school)
    await press(school.mentee, school, "Ответить")
    school.mentee.tap("5")
    await stage.advance(timedelta(days=10))
    question = next(m for m in reversed(school.mentee.messages) if "2 из 13" in m.text)
    school.mentee.tap("5", question)
    await stage.settle()
    assert "анкета закрыта" in school.mentee.last.text
    school.mentee.say("и что теперь?")
    await stage.settle()
    assert "2 из 13" not in school.mentee.last.text
    assert (await stored(school, school.mentee))[0] == "closed"


async def test_answers_that_do_not_fit_are_refused(stage: Stage, school: Cast) -> None:
    await three_pairs(school)
    await begin_questionnaire(school)
    caller, office = Caller(school.person_id(school.mentor)), stage.app.office
    wrong = (("comfort", 11), ("comfort", None), ("how-often", "daily"), ("nothing", 1))
    for item, value in wrong:
        with pytest.raises(Refusal, match="survey-unfit"):
            await office.do(caller, answer, 1, item, value)
    with pytest.raises(Refusal, match="survey-unfit"):
        await office.do(caller, finish, 1)
    with pytest.raises(NotFound):
        await office.do(Caller(school.person_id(school.mentee)), answer, 1, "comfort", 5)


@pytest.mark.parametrize("locale", ["en", "tt"])
async def test_every_language_asks_and_tells(stage: Stage, school: Cast, locale: str) -> None:
    people = await three_pairs(school)

    def speak(session: Session) -> None:
        for person in session.scalars(select(Person)):
            person.locale = locale

    await stage.app.database.write(speak)
    organisation = school.organisation_id
    school.curator.say("/survey")
    await stage.settle()
    for what in ("poll", "middle"):
        school.curator.press(school.curator.last, f"svb:{organisation}:{what}:1")
        await stage.settle()
    polls = [phone.last for phone in people]
    assert all(len(poll.text) <= 300 for poll in polls)
    for phone, poll in zip(people[:5], polls, strict=False):
        phone.vote(poll, 0)
    await stage.settle()
    await stage.advance(timedelta(days=1))
    for phone in people[:2]:
        invitation = phone.last
        assert invitation.buttons
        data = invitation.buttons[0].data
        assert data is not None
        phone.press(invitation, data)
        await stage.settle()
        for _ in range(MARKS):
            phone.tap("9", phone.last)
            await stage.settle()
        assert phone.last.text.split("\n")[0] in ("10 of 13", "13 эчендә 10")
    await stage.advance(timedelta(days=10))
    for data in ("svr:1", "svr:2", f"svy:{organisation}", f"svo:{organisation}:0"):
        school.curator.press(school.curator.last, data)
        await stage.settle()
        assert school.curator.last.text
    assert len(school.curator.buttons()) == 5
