"""A school where something of everything is under way, and people who have no business in it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Group, Phone
from mentoring.acting import Caller
from mentoring.base.preview import keep_reading
from mentoring.base.rows import Line, Reading
from mentoring.diary.entries import add_note
from mentoring.documents.names import PersonName
from mentoring.help.answering import close, take
from mentoring.help.asking import Question, ask, keep_question
from mentoring.help.rules import Said
from mentoring.meetings.answering import confirm
from mentoring.meetings.proposing import Proposal, propose
from mentoring.people.departing import remove_person
from mentoring.people.invitations import invite
from mentoring.speed.binding import bind
from mentoring.speed.events import Announcement, announce
from mentoring.surveys.rounds import start_poll, start_satisfaction
from storage.absences import Absence
from storage.asks import Ask
from storage.audit import Visit
from storage.calendars import OwnDays
from storage.departures import Departure
from storage.matching import Matching, MatchRow
from storage.mentorships import Amendment, Mentorship, Order, Party, StandIn
from storage.organisations import Municipality, Organisation
from storage.papers import Agreement, PaperFile, Scan
from storage.people import Consent, Person, Role
from storage.returns import QuarterReturn, Refresh
from storage.speed import SpeedMeeting
from storage.surveys import Sheet, Survey
from storage.wishes import Wish
from tests.people.cast import Cast, cast
from tests.people.programme_cast import drafts as plans
from tests.people.programme_cast import put_into

SECRETS = ("Наставников", "Молодой", "Борис Ильич", "Тайная тема", "Секрет")
"""What nobody from outside may ever read: names of the pair, and words that only they have."""


@dataclass
class World:
    """The school, ids of everything by kind, and the people from outside by what they are."""

    school: Cast
    ids: dict[str, list[int]] = field(default_factory=dict)
    outsiders: dict[str, Phone] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    group: Group | None = None

    def one(self, kind: str) -> int:
        """The first id of a kind."""
        return self.ids[kind][0]


async def world(stage: Stage) -> World:
    """Make it all, by the actions of those who may."""
    school = await cast(stage)
    made = World(school)
    office, now = stage.app.office, stage.clock()
    who = {phone: Caller(school.person_id(phone)) for phone in (school.curator, school.mentor)}
    curator, mentor = who[school.curator], who[school.mentor]
    mentee = Caller(school.person_id(school.mentee))
    pair = await school.pair()
    second = await school.add("mentor", "Секретова", "Вера", "Олеговна")
    third = await school.add("mentee", "Секретный", "Глеб", "Олегович")
    made.ids["deputy"] = [school.person_id(second)]
    asked = await school.pair(second, third, state="proposed")
    await stage.app.database.write(lambda session: _unsigned(session, asked))
    made.ids["mentorship"] = [pair, asked]
    made.ids["organisation"] = [school.organisation_id]
    made.ids["person"] = [mentor.person_id, mentee.person_id]
    group = stage.telegram.group("Чат", school.mentor, school.mentee, admins=[school.curator])
    stage.telegram.add_bot(group, by=school.curator)
    await stage.settle()
    made.group = group
    made.ids["binding"] = [await office.do(curator, bind, school.organisation_id, group.id, "Чат")]
    tomorrow = now + timedelta(days=1)
    made.ids["meeting"] = [
        await office.do(
            mentee,
            propose,
            Proposal(pair, [tomorrow + timedelta(hours=n)], 45, "person", "Секрет", "Тайная тема"),
        )
        for n in range(2)
    ]
    await office.do(mentor, confirm, made.ids["meeting"][1], 1, 0)
    made.ids["event"] = [
        await office.do(
            curator,
            announce,
            Announcement(made.one("binding"), "Первый урок", tomorrow, "кабинет", 5, 3, 5, 5),
        )
    ]
    made.ids["request"], made.ids["message"] = [], []
    for number in range(3):
        kept = await office.do(mentee, keep_question, Said("text", 9000 + number, "Секрет"))
        made.ids["message"].append(kept)
        made.ids["request"].append(await office.do(mentee, ask, Question(kept, "today", pair)))
    made.ids["message"].append(await office.do(mentee, keep_question, Said("text", 9009, "Секрет")))
    await office.do(mentor, take, made.ids["request"][1])
    await office.do(mentee, close, made.ids["request"][2], True)
    await office.do(mentor, add_note, pair, "Секрет", "both")
    await put_into(made, pair)
    await office.do(curator, start_poll, school.organisation_id)
    await office.do(curator, start_satisfaction, school.organisation_id)
    reading = Reading([Line(5, PersonName("Секретин", "Илья"), workplace="Школа № 7")])
    made.ids["import"] = [await office.do(curator, keep_reading, school.organisation_id, reading)]
    for role in ("mentor", "mentee", "curator"):
        inviter = curator if role != "curator" else Caller(school.person_id(school.head))
        made.tokens[role] = await office.do(inviter, invite, school.organisation_id, role)
    third_id = school.person_id(third)
    await office.do(curator, remove_person, school.organisation_id, third_id, date(2027, 5, 31))
    await stage.app.database.write(lambda session: _rest(session, made, now))
    await _outsiders(stage, made)
    await stage.settle()
    await stage.advance(timedelta(minutes=1))
    return made


def _unsigned(session: Session, mentorship_id: int) -> None:
    row = session.get_one(Mentorship, mentorship_id)
    row.order_id, row.starts_on = None, None
    row.answer_by = datetime(2026, 12, 20, tzinfo=UTC)
    for party in session.scalars(select(Party).where(Party.mentorship_id == mentorship_id)):
        party.agreed_at = party.signed_on = None


def _rest(session: Session, made: World, now: datetime) -> None:
    """What the clock would make, and a person who waits for the curator."""
    school = made.school
    mentor, mentee = school.person_id(school.mentor), school.person_id(school.mentee)
    table = SpeedMeeting(
        event_id=made.one("event"), number=1, place=1, mentor_id=mentor, mentee_id=mentee
    )
    waits = Person(
        surname="Секретиков",
        first_name="Пётр",
        locale="ru",
        timezone="Europe/Moscow",
        reach="never",
        created_at=now,
    )
    session.add_all((table, waits))
    session.flush()
    session.add(
        Role(
            person_id=waits.id,
            organisation_id=school.organisation_id,
            role="mentee",
            state="pending",
            created_at=now,
        )
    )
    session.flush()
    second = session.scalars(select(Person.id).where(Person.surname == "Секретова")).one()
    made.ids["second"] = [second]
    away = Absence(
        person_id=second,
        reason="sick",
        first_on=DAY,
        last_on=DAY + timedelta(days=7),
        created_at=now,
    )
    session.add(away)
    session.flush()
    made.ids["absence"] = [away.id]
    wish = Wish(person_id=mentee, about_id=mentor, side="mentor", liked=False, created_at=now)
    session.add(wish)
    session.flush()
    made.ids["wish"] = [wish.id]
    made.ids["departure"] = list(session.scalars(select(Departure.id)))
    made.ids["person"].append(waits.id)
    made.ids["speed_meeting"] = [table.id]
    _changes(session, made, now)
    made.ids["matching"] = [_proposal(session, school.organisation_id, mentor, mentee, now)]
    made.ids["role"] = list(session.scalars(select(Role.id).order_by(Role.id)))
    leads = Person(
        surname="Районова", first_name="Нина", locale="ru", timezone="Europe/Moscow", created_at=now
    )
    session.add(leads)
    session.flush()
    district = session.scalars(select(Municipality.id)).first()
    led = Role(
        person_id=leads.id,
        municipality_id=district,
        role="coordinator",
        state="confirmed",
        created_at=now,
    )
    session.add(led)
    session.flush()
    made.ids["coordinator"] = [led.id]
    made.ids["order"] = list(session.scalars(select(Order.id)))
    made.ids["survey"] = list(session.scalars(select(Survey.id).order_by(Survey.id)))
    made.ids["sheet"] = list(session.scalars(select(Sheet.id).order_by(Sheet.id)))
    made.ids["district"] = list(session.scalars(select(Municipality.id)))
    made.ids["party"] = list(session.scalars(select(Party.id)))
    _papers(session, made, now)
    _asked(session, made, second, now)


def _asked(session: Session, made: World, second: int, now: datetime) -> None:
    """What waits for a word in the pair: a change, a stand-in, a visit; own days, a consent."""
    pair, mentor = made.one("mentorship"), made.one("person")
    amendment = Amendment(
        mentorship_id=pair,
        what="term",
        value="2027-04-30",
        state="asked",
        proposed_by=mentor,
        agreed=[str(mentor)],
        answer_by=now,
        created_at=now,
    )
    stand_in = StandIn(
        mentorship_id=pair,
        person_id=second,
        first_on=DAY,
        last_on=DAY + timedelta(days=7),
        state="asked",
        created_at=now,
    )
    visit = Visit(
        mentorship_id=pair,
        person_id=made.school.person_id(made.school.curator),
        reason="Секрет",
        asked_at=now,
        opens_at=now + timedelta(hours=1),
    )
    days = OwnDays(
        organisation_id=made.school.organisation_id,
        kind="off",
        first_on=date(2026, 12, 29),
        last_on=date(2026, 12, 29),
    )
    consent = Consent(
        person_id=mentor,
        organisation_id=made.school.organisation_id,
        text_version="2026-11",
        text_hash="0" * 64,
        given_at=now,
    )
    due = {"organisation_id": made.school.organisation_id, "year": 2026, "asked_at": now}
    owed = QuarterReturn(quarter=4, figures={}, due_on=DAY, **due)
    refresh = Refresh(**due)
    session.add_all((amendment, stand_in, visit, days, consent, owed, refresh))
    session.flush()
    made.ids["return"], made.ids["refresh"] = [owed.id], [refresh.id]
    made.ids["ask"] = list(session.scalars(select(Ask.id).order_by(Ask.id)))
    made.ids["amendment"], made.ids["stand_in"] = [amendment.id], [stand_in.id]
    made.ids["visit"], made.ids["days"] = [visit.id], [days.id]
    made.ids["consent"] = [consent.id]


def _changes(session: Session, made: World, now: datetime) -> None:
    """A change that is asked, a stand-in who is asked, own days off."""
    pair, mentor = made.one("mentorship"), made.ids["person"][0]
    amendment = Amendment(
        mentorship_id=pair,
        what="term",
        value="2027-06-30",
        state="asked",
        proposed_by=mentor,
        agreed=[str(mentor)],
        answer_by=now + timedelta(days=7),
        created_at=now,
    )
    stand_in = StandIn(
        mentorship_id=pair,
        person_id=made.one("deputy"),
        first_on=DAY,
        last_on=DAY + timedelta(days=5),
        state="asked",
        created_at=now,
    )
    days = OwnDays(
        organisation_id=made.school.organisation_id, kind="off", first_on=DAY, last_on=DAY
    )
    session.add_all((amendment, stand_in, days))
    session.flush()
    made.ids["amendment"], made.ids["stand_in"] = [amendment.id], [stand_in.id]
    made.ids["days"] = [days.id]


def _papers(session: Session, made: World, now: datetime) -> None:
    """A text that was agreed to, and a scan of the sheet."""
    file = PaperFile(content=b"%PDF-1.7")
    session.add(file)
    session.flush()
    scan = Scan(party_id=made.one("party"), kind="pdf", size=8, file_id=file.id, added_at=now)
    agreement = Agreement(
        mentorship_id=made.one("mentorship"),
        person_id=made.one("person"),
        given_at=now,
        text_version="2026-11-ru",
        text_hash="0" * 64,
        text="Секрет",
    )
    session.add_all((scan, agreement))
    session.flush()
    made.ids["scan"], made.ids["agreement"] = [scan.id], [agreement.id]


def _proposal(session: Session, organisation: int, mentor: int, mentee: int, now: datetime) -> int:
    """What the curator has had worked out for everybody; its id."""
    row = Matching(organisation_id=organisation, state="ready", version=1, counted_at=now)
    session.add(row)
    session.flush()
    session.add(MatchRow(matching_id=row.id, mentee_id=mentee, mentor_id=mentor, score=900))
    session.flush()
    return row.id


async def _outsiders(stage: Stage, made: World) -> None:
    """A stranger; another school's mentee and curator; a mentee of this school, uninvolved."""

    def other(session: Session) -> int:
        district = session.get_one(Municipality, made.one("district"))
        row = Organisation(
            municipality_id=district.id,
            name="Гимназия № 2",
            timezone="Europe/Moscow",
            created_at=stage.clock(),
        )
        session.add(row)
        session.flush()
        return row.id

    here = made.school.organisation_id
    elsewhere = await stage.app.database.write(other)
    made.school.organisation_id = elsewhere
    out = made.outsiders
    out["mentee elsewhere"] = await made.school.add("mentee", "Чужих", "Ольга", "Игоревна")
    out["curator elsewhere"] = await made.school.add("curator", "Иных", "Нина", "Игоревна")
    out["mentor elsewhere"] = await made.school.add("mentor", "Дальних", "Яков", "Игоревич")
    made.school.organisation_id = here
    out["mentee of the school"] = await made.school.add("mentee", "Третьих", "Зоя", "Игоревна")
    out["stranger"] = stage.telegram.person("Некто")


DAY = date(2026, 11, 23)


def draft_of_everything(made: World) -> dict[str, dict[str, Any]]:
    """For every form by name: what it is begun with, and an answer to each of its questions."""
    school = made.school
    organisation, pair = str(school.organisation_id), made.one("mentorship")
    profile: dict[str, Any] = {
        "name": "Петрова Нина Ивановна",
        "position": "учитель",
        "subject": "химия",
        "experience_years": 5,
        "competences": ["class-discipline"],
        "achievements": None,
        "capacity": 2,
        "mode": "mixed",
        "category": "young",
        "difficulties": ["class-discipline"],
        "strengths": None,
        "free_hours": ["mon 14:00-18:00"],
    }
    moment = "2026-11-25T12:00:00+00:00"
    day = {"number": "12", "day": DAY.isoformat()}
    marks: dict[str, Any] = {"sheet": made.ids["sheet"][-1]}
    drafts: dict[str, dict[str, Any]] = {
        "join": {
            "language": "ru",
            "municipality": str(made.one("district")),
            "organisation_id": organisation,
            "consent": "yes",
            "consent_for": organisation,
            "role": "mentor",
            **profile,
        },
        "dist": {"name": "Район"},
        "scho": {"municipality_id": made.one("district"), "name": "Школа", "kind": "school"},
        "schc": {
            "organisation_id": school.organisation_id,
            "field": "timezone",
            "name": "Школа № 7",
            "kind": "school",
        },
        "terms": {"organisation_id": school.organisation_id, "role": "mentor", "uses": "10"},
        "bye": {"organisation_id": school.organisation_id, "day": "2026-11-27"},
        "prof": {**profile, "timezone": "Europe/Moscow", "roles": ["mentor", "mentee"]},
        "imp": {"organisation_id": organisation},
        "mseek": {
            "matching_id": made.one("matching"),
            "mentee": str(school.person_id(school.mentee)),
        },
        "signing": {"organisation_id": organisation, "mentorship_id": pair, "people": []},
        "ordering": {"organisation_id": organisation, "pairs": [str(pair)], **day},
        "fixing": {"order_id": made.one("order"), **day},
        "ending": {"mentorship_id": pair, "reason": "other", "note": "так вышло"},
        "prolonging": {"mentorship_id": pair, "day": "2027-07-30"},
        "standing": {
            "mentorship_id": pair,
            "person": made.one("deputy"),
            "first": "2026-11-24",
            "last": "2026-11-30",
        },
        "another": {"mentorship_id": pair, "reason": "workload", "note": None},
        "leaving": {"mentorship_id": pair, "reason": "other", "note": None},
        "workday": {
            "organisation_id": organisation,
            "kind": "off",
            "first": "2026-12-30",
            "last": "2026-12-31",
        },
        "away": {
            "person_id": made.ids["person"][0],
            "reason": "leave",
            "first_on": "2026-12-30",
            "last_on": "2026-12-31",
            "mentors": True,
        },
        "find": {"organisation_id": int(organisation)},
        "findpair": {"organisation_id": int(organisation)},
        "visit": {"mentorship_id": pair},
        "retback": {"return_id": made.one("return")},
        "wish": {"sides": ["mentor", "mentee"], "side": "mentor", "liked": "yes"},
        "meet": {
            "mentorship_id": str(pair),
            "moments": [moment],
            "minutes": "45",
            "mode": "person",
            "place": None,
            "topic": None,
        },
        "meettime": {"meeting_id": made.one("meeting"), "offer": 1, "moments": [moment]},
        "meetwhy": {"meeting_id": made.one("meeting"), "offer": 1},
        "meetline": {"meeting_id": made.one("meeting")},
        "diary": {"mentorship_id": pair, "text": "заметка"},
        "ask": {
            "question": made.ids["message"][-1],
            "urgency": "today",
            "to": str(pair),
            "name": "shown",
            "several": True,
        },
        "speed": {
            "binding": made.one("binding"),
            "topic": "Тема",
            "starts_at": moment,
            "place": "213",
            "minutes": 5,
            "rounds": 3,
            "mentors": 5,
            "mentees": 5,
        },
        "guest": {"event": made.one("event"), "side": "mentee", "consent": "yes"},
        "requisites": {
            "organisation_id": organisation,
            "full_name": "МБОУ «Школа № 7»",
            "place": "с. Заречное",
            "head_post": "директор",
            "head_name": "Директоров Пётр Сергеевич",
            "basis": None,
            "pay": None,
        },
        "paying": {"mentorship_id": pair, "contract": None},
        "caseform": {
            "organisation_id": organisation,
            "person_id": made.ids["person"][0],
            "case": "dative",
        },
        "filing": {"party_id": made.one("party")},
        "tpl": {"organisation_id": organisation, "paper": "pairs"},
        "appointing": {
            "organisation_id": organisation,
            "appoints": "mentor",
            "people": [str(made.ids["person"][0])],
            **day,
        },
    }
    return drafts | plans(made, pair) | {"sv": marks}


def filler_of(made: World, form: str, admin: Phone) -> Phone:
    """Who fills a form in."""
    school = made.school
    if form in ("join", "guest"):
        return made.outsiders["stranger"]
    if form in ("prof", "leaving", "diary", "away") or form.endswith("_mentor"):
        return school.mentor
    if form in (
        "imp",
        "mseek",
        "signing",
        "ordering",
        "fixing",
        "ending",
        "speed",
        "workday",
        "standing",
        "terms",
        "find",
        "findpair",
        "visit",
        "retback",
    ):
        return school.curator
    if form in ("requisites", "paying", "caseform", "filing", "tpl", "appointing"):
        return school.curator
    if form in ("progstop", "taskctl"):
        return school.curator
    if form.startswith(("prog", "planitem", "settask", "taskm", "taskback")):
        return school.mentor
    if form in ("dist", "scho", "schc"):
        return admin
    return school.mentee
