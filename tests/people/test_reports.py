"""/report: what a curator reads, and that every number is what the rows say (domain §10)."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.reports.report import Report, report_of
from storage.calendars import OwnDays
from storage.help import HelpRequest
from storage.meetings import Meeting
from storage.mentorships import Mentorship, Party
from storage.organisations import Organisation
from storage.people import Person, Role
from storage.surveys import Sheet, Survey, SurveyAnswer
from tests.people.cast import Cast, cast

MOSCOW = ZoneInfo("Europe/Moscow")
STATES = (
    "proposed", "agreed", "trial", "ordered", "active", "active", "active", "paused",
    "completed", "ended_by_participant", "declined",
)  # fmt: skip
MEETING_STATES = (
    "proposed", "confirmed", "held", "held", "held", "not_held", "missed", "disputed",
    "unconfirmed", "cancelled", "declined",
)  # fmt: skip


@pytest.fixture
async def school(stage: Stage) -> Cast:
    return await cast(stage)


@dataclass
class Seeded:
    """What was put into the database, kept as plain rows to be counted again."""

    people: list[Person] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    pairs: list[Mentorship] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    questions: list[HelpRequest] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    marks: dict[str, dict[int, int]] = field(default_factory=dict)


def seed(session: Session, organisation_id: int, now: datetime, luck: random.Random) -> Seeded:
    """A busy organisation."""
    found = Seeded()
    for n in range(24):
        person = Person(
            surname=f"Фамилия{n:02}",
            first_name="Имя",
            patronymic="Отчество",
            locale="ru",
            timezone="Europe/Moscow",
            reach=luck.choice(("reachable", "reachable", "blocked", "never")),
            created_at=now,
            erased_at=now if n == 23 else None,
        )
        session.add(person)
        session.flush()
        role = Role(
            person_id=person.id,
            organisation_id=organisation_id,
            role="mentor" if n % 3 == 0 else "mentee",
            state=luck.choice(("confirmed", "confirmed", "confirmed", "pending")),
            created_at=now,
        )
        session.add(role)
        found.people.append(person)
        found.roles.append(role)
    for _ in range(14):
        mentor, mentee = luck.sample(found.people, 2)
        state = luck.choice(STATES)
        pair = Mentorship(
            organisation_id=organisation_id,
            mentor_id=mentor.id,
            state=state,
            starts_on=date(2026, 9, 14) if state in ("active", "paused", "completed") else None,
            created_at=now,
            changed_at=now,
        )
        session.add(pair)
        session.flush()
        found.pairs.append(pair)
        for person, side in ((mentor, "mentor"), (mentee, "mentee")):
            party = Party(
                mentorship_id=pair.id,
                person_id=person.id,
                side=side,
                agreed_at=now if state != "proposed" else None,
                signed_on=luck.choice((None, date(2026, 9, 10))),
            )
            session.add(party)
            found.parties.append(party)
    for _ in range(90):
        starts_at = now - timedelta(hours=luck.randint(-200, 3000))
        meeting = Meeting(
            mentorship_id=luck.choice(found.pairs).id,
            state=luck.choice(MEETING_STATES),
            proposed_by=found.people[0].id,
            offered=[],
            starts_at=luck.choice((starts_at, starts_at, starts_at, None)),
            minutes=45,
            mode="person",
            created_at=now,
            changed_at=now,
        )
        session.add(meeting)
        found.meetings.append(meeting)
    for _ in range(40):
        created_at = now - timedelta(minutes=luck.randint(1, 150_000))
        answered = luck.choice((True, True, False))
        question = HelpRequest(
            organisation_id=organisation_id,
            mentee_id=luck.choice(found.people).id,
            urgency="today",
            state=luck.choice(("asked", "pooled", "escalated", "answering", "closed", "closed")),
            created_at=created_at,
            first_answer_at=created_at + timedelta(minutes=luck.randint(1, 600))
            if answered
            else None,
            solved=luck.choice((None, True, True, False)),
        )
        session.add(question)
        found.questions.append(question)
    _seed_surveys(session, organisation_id, now, luck, found)
    session.flush()
    return found


def _seed_surveys(
    session: Session, organisation_id: int, now: datetime, luck: random.Random, found: Seeded
) -> None:
    for occasion, days, people in (("entry", 70, found.people[:12]), ("middle", 9, found.people)):
        at = now - timedelta(days=days)
        survey = Survey(
            organisation_id=organisation_id,
            occasion=occasion,
            key=f"{occasion}-all",
            state="closed",
            opened_at=at,
            closes_at=now,
            closed_at=now - timedelta(hours=1),
        )
        session.add(survey)
        session.flush()
        for person in people:
            code = "entry-mentee" if occasion == "entry" else "satisfaction-mentee"
            sheet = Sheet(
                survey_id=survey.id,
                person_id=person.id,
                side="mentee",
                questionnaire=code,
                state=luck.choice(("done", "done", "closed")),
                asked_at=at,
            )
            session.add(sheet)
            session.flush()
            found.sheets.append(sheet)
            if sheet.state == "done":
                mark = luck.randint(1, 10)
                found.marks.setdefault(occasion, {})[person.id] = mark
                session.add(SurveyAnswer(sheet_id=sheet.id, item="joint-work", mark=mark, at=at))


@pytest.mark.parametrize("number", range(6))
@pytest.mark.parametrize("kind", ["quarter", "year"])
async def test_every_figure_counts_again_from_the_rows(
    stage: Stage, school: Cast, number: int, kind: str
) -> None:
    now, luck = stage.clock(), random.Random(number)
    await other_school(stage)

    def work(session: Session) -> tuple[Seeded, Report, list[Role], list[Person]]:
        rows = seed(session, school.organisation_id, now, luck)
        known = session.query(Role).filter(Role.organisation_id == school.organisation_id)
        found = report_of(session, school.organisation_id, kind, now)
        return rows, found, list(known), list(session.query(Person))

    rows, found, roles, people = await stage.app.database.write(work)
    since = datetime(2026, 10 if kind == "quarter" else 9, 1, tzinfo=MOSCOW)

    alive = {p.id: p for p in people if p.erased_at is None}
    held_by = [r for r in roles if r.state == "confirmed" and r.person_id in alive]
    assert found.roles == Counter(r.role for r in held_by)
    everybody = {r.person_id for r in held_by}
    reached = sum(alive[n].reach == "reachable" for n in everybody)
    assert (found.reachable.numerator, found.reachable.denominator) == (reached, len(everybody))

    assert found.pairs == Counter(pair.state for pair in rows.pairs)
    running = [p for p in rows.pairs if p.state in ("trial", "ordered", "active", "paused")]
    assert (found.ordered.numerator, found.ordered.denominator) == (0, len(running))

    agreed = {"confirmed", "held", "not_held", "missed", "disputed", "unconfirmed"}
    over = [
        m
        for m in rows.meetings
        if m.starts_at and m.state in agreed and m.starts_at + timedelta(minutes=45) <= now
    ]
    mine = [m for m in over if m.starts_at and m.starts_at >= since]
    held = sum(m.state == "held" for m in mine)
    assert (found.held.numerator, found.held.denominator) == (held, len(mine))

    asked = [q for q in rows.questions if q.created_at >= since]
    assert found.solved.denominator == len(asked)
    assert found.solved.numerator == sum(q.solved is True for q in asked)
    waits = [(q.first_answer_at - q.created_at).seconds for q in asked if q.first_answer_at]
    assert found.answer_minutes == round(median(waits) / 60)

    handed = [s for s in rows.sheets if s.asked_at >= since]
    assert found.response.denominator == len(handed)
    assert found.response.numerator == sum(s.state == "done" for s in handed)

    _check_satisfaction(found, rows)
    _check_overdue(found, rows, now)
    for line in found.trend:
        there = [m for m in over if m.starts_at and _month(m.starts_at) == line.month]
        asked = [q for q in rows.questions if _month(q.created_at) == line.month]
        assert line.planned == len(there)
        assert line.held == sum(m.state == "held" for m in there)
        assert line.asked == len(asked)
        assert line.solved == sum(q.solved is True for q in asked)
    assert [line.month for line in found.trend] == [(2026, 9), (2026, 10), (2026, 11)]


def _month(moment: datetime) -> tuple[int, int]:
    local = moment.astimezone(MOSCOW)
    return local.year, local.month


def _check_satisfaction(found: Report, rows: Seeded) -> None:
    before, after = rows.marks["entry"], rows.marks["middle"]
    same = before.keys() & after.keys()
    shown = found.satisfaction
    assert shown is not None
    rest = len(after) - len(same)
    if len(same) >= 5 and (rest == 0 or rest >= 5):
        assert shown.people == len(same)
        assert shown.before is not None
        assert float(shown.before) == pytest.approx(sum(before[n] for n in same) / len(same))
        assert float(shown.mean) == pytest.approx(sum(after[n] for n in same) / len(same))
    else:
        assert shown.before is None
        assert float(shown.mean) == pytest.approx(sum(after.values()) / len(after))


def _school_days(since: datetime, now: datetime) -> int:
    """From Monday to Friday, without the holiday of this autumn."""
    first = since.astimezone(MOSCOW).date()
    after = (first + timedelta(n + 1) for n in range((now.astimezone(MOSCOW).date() - first).days))
    return sum(day.weekday() < 5 and day != date(2026, 11, 4) for day in after)


async def test_holidays_make_nobody_silent(stage: Stage, school: Cast) -> None:
    await school.pair()  # since 2 November: fourteen school days are over on Monday, the 23rd
    await _read_silent(school, 1)

    def holidays(session: Session) -> None:
        row = OwnDays(
            organisation_id=school.organisation_id,
            kind="holidays",
            first_on=date(2026, 11, 5),
            last_on=date(2026, 11, 6),
        )
        session.add(row)

    await stage.app.database.write(holidays)
    await _read_silent(school, 0)
    await stage.restart()
    await stage.advance(timedelta(days=1))
    await _read_silent(school, 0)
    await stage.advance(timedelta(days=1))
    await _read_silent(school, 1)


async def _read_silent(school: Cast, count: int) -> None:
    found = await school.stage.app.database.read(
        lambda session: report_of(session, school.organisation_id, "year", school.stage.clock())
    )
    assert found.overdue["silent"] == count


def _check_overdue(found: Report, rows: Seeded, now: datetime) -> None:
    states = {pair.id: pair.state for pair in rows.pairs}
    last: dict[int, datetime] = {}
    for meeting in rows.meetings:
        if meeting.state == "held" and meeting.starts_at:
            number = meeting.mentorship_id
            last[number] = max(last.get(number, meeting.starts_at), meeting.starts_at)
    year, began = datetime(2026, 9, 1, tzinfo=MOSCOW), datetime(2026, 9, 14, tzinfo=MOSCOW)
    assert found.overdue == {
        "agreements": sum(state == "proposed" for state in states.values()),
        "signatures": sum(
            party.signed_on is None and states[party.mentorship_id] in ("agreed", "trial")
            for party in rows.parties
        ),
        "silent": sum(
            state == "active" and _school_days(last.get(number, began), now) >= 14
            for number, state in states.items()
        ),
        "unsure": sum(
            m.state in ("disputed", "unconfirmed") and m.starts_at is not None
            and year <= m.starts_at < now
            for m in rows.meetings
        ),
        "unanswered": sum(q.state in ("asked", "pooled", "escalated") for q in rows.questions),
    }  # fmt: skip


async def other_school(stage: Stage) -> int:
    """Another busy organisation, nothing of which may be counted."""

    def work(session: Session) -> int:
        row = Organisation(
            municipality_id=1, name="Школа № 8", timezone="Asia/Omsk", created_at=stage.clock()
        )
        session.add(row)
        session.flush()
        seed(session, row.id, stage.clock(), random.Random(99))
        return row.id

    return await stage.app.database.write(work)


async def busy(school: Cast) -> None:
    now = school.stage.clock()
    await school.stage.app.database.write(
        lambda session: seed(session, school.organisation_id, now, random.Random(1)) and None
    )


async def press(phone: Phone, school: Cast, *texts: str) -> None:
    for text in texts:
        phone.tap(text)
        await school.stage.settle()


async def test_the_curator_reads_one_screen_and_looks_behind_it(stage: Stage, school: Cast) -> None:
    await busy(school)
    school.curator.say("/report")
    await stage.settle()
    report = school.curator.last
    assert report.kind == "photo"
    assert school.curator.download(report).startswith(b"\x89PNG")
    assert "Отчёт: 4 квартал 2026" in report.text
    assert len(report.text) <= 900
    assert len(report.text.split("\n")) <= 12
    for button, title in (
        ("Люди", "Люди организации"),
        ("Пары", "Наставнические пары"),
        ("Встречи", "Встречи, время которых прошло: 4 квартал 2026"),
        ("Вопросы", "Вопросы наставникам"),
        ("Что ждёт", "Что ждёт вашего участия"),
        ("Опросы и оценки", "Опросы"),
    ):
        school.curator.tap(button, report)
        await stage.settle()
        assert title in school.curator.last.text
    await press(school.curator, school, "За учебный год")
    assert "2026/2027 учебный год" in school.curator.last.text
    await press(school.curator, school, "Встречи")
    first = school.curator.last.text
    await press(school.curator, school, "Следующие")
    assert school.curator.last.text != first
    await press(school.curator, school, "Предыдущие", "К отчёту")
    assert "2026/2027 учебный год" in school.curator.last.text
    assert "База наставников" in school.curator.buttons()


async def test_an_empty_school_has_a_report(stage: Stage, school: Cast) -> None:
    for phone in (school.head, school.curator):
        phone.say("/report")
        await stage.settle()
        assert "Встречи прошли: пока нет" in phone.last.text
        assert "мало ответов" in phone.last.text
        assert "Ничего не просрочено" in phone.last.text


@pytest.mark.parametrize("locale", ["ru", "en", "tt"])
async def test_it_fits_in_every_language(stage: Stage, school: Cast, locale: str) -> None:
    def work(session: Session) -> None:
        session.get_one(Person, school.person_id(school.curator)).locale = locale
        session.get_one(Organisation, school.organisation_id).name = "Муниципальная " * 14
        luck = random.Random(5)
        for _ in range(12):
            seed_again(session, luck)

    def seed_again(session: Session, luck: random.Random) -> None:
        rows = seed(session, school.organisation_id, stage.clock(), luck)
        for number, sheet in enumerate(rows.sheets):
            sheet.side = f"m{number}"
        survey = session.get_one(Survey, rows.sheets[-1].survey_id)
        survey.key = f"middle-{survey.id}"
        first = session.get_one(Survey, rows.sheets[0].survey_id)
        first.key = f"entry-{first.id}"
        session.flush()

    await stage.app.database.write(work)
    school.curator.say("/report")
    await stage.settle()
    assert len(school.curator.last.text) <= 900
    assert len(school.curator.last.text.split("\n")) <= 12


async def test_who_may_read_it(stage: Stage, school: Cast, admin: Phone) -> None:
    second = await other_school(stage)
    council = await school.add("council", "Советова", "Елена")
    council.say("/report")
    school.mentor.say("/report")
    await stage.settle()
    assert "Отчёт" in council.last.text
    assert "База наставников" not in council.buttons()
    assert "Отчёт:" not in school.mentor.last.text
    for data in (f"rp:{second}:year", f"rpr:{second}:year:people:0", "rpr:1:year:secrets:0"):
        school.curator.say("/menu")
        await stage.settle()
        school.curator.press(school.curator.last, data)
        await stage.settle()
        assert "Я не нашёл этого" in school.curator.last.text
    admin.start()
    await stage.settle()
    admin.say("/report")
    await stage.settle()
    await press(admin, school, "Школа № 8")
    assert "Школа № 8" in admin.last.text


async def test_it_takes_few_statements(stage: Stage, school: Cast) -> None:
    await busy(school)
    said: list[str] = []

    def look(session: Session) -> None:
        engine = session.get_bind()
        event.listen(engine, "before_cursor_execute", lambda *args: said.append(args[2]))
        report_of(session, school.organisation_id, "year", stage.clock())

    await stage.app.database.read(look)
    assert len([sql for sql in said if sql.startswith("SELECT")]) <= 17
