"""The demo's people: who they are on Telegram, and the school that the workbook makes of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.make_school import SCHOOL
from bot.demo.telegram import Group, LocalTelegram, Phone
from locales.translator import Words
from mentoring.documents.base_xlsx import BaseRow, read_base
from mentoring.documents.names import PersonName
from mentoring.tags import DIRECTION_OF, OWN, tag_key
from storage.mentorships import Mentorship, Order, Party
from storage.organisations import Municipality, Organisation
from storage.outbox import Outbox
from storage.people import Person, Profile, Role

WORKBOOK = Path(__file__).with_name("school.xlsx")
ZONE = "Europe/Moscow"
GROUP = "Учителя школы № 7"
_ALIKE = 85  # how alike two wordings are, 0 to 100, to be one tag


@dataclass(frozen=True)
class Part:
    """Somebody whose phone stands on the page; `name` is who they are at school, if anybody."""

    key: str
    first_name: str
    last_name: str | None = None
    name: PersonName | None = None
    position: str = ""


PARTS: tuple[Part, ...] = (
    Part(
        "mentee",
        "Лилия",
        "Юсупова",
        PersonName("Юсупова", "Лилия", "Ринатовна"),
        "учитель русского языка и литературы",
    ),
    Part(
        "mentor",
        "Анна",
        "Орлова",
        PersonName("Орлова", "Анна", "Петровна"),
        "учитель русского языка и литературы",
    ),
    Part(
        "curator",
        "Мария",
        "Сафина",
        PersonName("Сафина", "Мария", "Ивановна"),
        "заместитель директора",
    ),
    Part("head", "Пётр", "Назаров", PersonName("Назаров", "Пётр", "Сергеевич"), "директор"),
    Part("admin", "Камиль", "Ахметов"),
    Part("colleague", "Ильдар"),
)
_DIFFICULTIES = ("hard-class", "exam-preparation", "lesson-time")


@dataclass
class Cast:
    """The phones by part, and the group of the school."""

    phones: dict[str, Phone] = field(default_factory=dict)
    group: Group | None = None

    def part_of(self, account: int) -> str | None:
        """The part whose phone has this Telegram account."""
        return next((key for key, phone in self.phones.items() if phone.id == account), None)


def gather(telegram: LocalTelegram) -> Cast:
    """Give everybody a phone and put the school's people into a group, without the bot."""
    cast = Cast({p.key: telegram.person(p.first_name, p.last_name) for p in PARTS})
    phones = cast.phones
    cast.group = telegram.group(
        GROUP,
        phones["mentor"],
        phones["mentee"],
        phones["head"],
        phones["colleague"],
        admins=(phones["curator"],),
    )
    return cast


def make_school(session: Session, cast: Cast, words: Words, now: datetime) -> int:
    """Make the school of the workbook with everybody registered and confirmed; gives its id.

    People of the workbook without a phone are known by name only, their pairs already run.

    :param words: Russian, to find the catalogue's tags in what the workbook says
    :param now: aware UTC
    """
    organisation = _organisation(session, now)
    school = _School(session, organisation.id, words, now)
    for row in read_base(WORKBOOK.read_bytes()).rows:
        school.take(row)
    for part in PARTS:
        if part.name is not None:
            school.connect(part, cast.phones[part.key])
    return organisation.id


def _organisation(session: Session, now: datetime) -> Organisation:
    name, _, place = SCHOOL.partition(", ")
    district = Municipality(name=place, created_at=now)
    session.add(district)
    session.flush()
    organisation = Organisation(
        municipality_id=district.id, name=name, timezone=ZONE, created_at=now
    )
    session.add(organisation)
    session.flush()
    return organisation


@dataclass
class _School:
    session: Session
    organisation_id: int
    words: Words
    now: datetime
    _order: Order | None = None

    def take(self, row: BaseRow) -> None:
        """One row of the workbook: a mentor, mentees, and that they are a pair."""
        mentor = None
        if row.mentor is not None:
            mentor = self.person(row.mentor, "mentor")
            profile = self.profile(mentor)
            profile.achievements = row.achievements
            profile.competences = self.tags(row.competences)
        mentees = [self.person(name, "mentee") for name in row.mentees]
        if mentor is not None and mentees:
            self.pair(mentor, mentees)

    def person(self, name: PersonName, role: str) -> Person:
        """The person of this name with this role, made when there is none yet."""
        known = select(Person).where(
            Person.surname == name.surname,
            Person.first_name == name.first_name,
            Person.patronymic == name.patronymic,
        )
        person = self.session.scalar(known)
        if person is None:
            person = Person(
                surname=name.surname,
                first_name=name.first_name,
                patronymic=name.patronymic,
                locale="ru",
                timezone=ZONE,
                created_at=self.now,
            )
            self.session.add(person)
            self.session.flush()
            self.session.add(Profile(person_id=person.id, updated_at=self.now))
        held = select(Role.id).where(Role.person_id == person.id, Role.role == role)
        if self.session.scalar(held) is None:
            self.session.add(
                Role(
                    person_id=person.id,
                    organisation_id=self.organisation_id,
                    role=role,
                    state="confirmed",
                    created_at=self.now,
                )
            )
        self.session.flush()
        return person

    def profile(self, person: Person) -> Profile:
        """A person's profile."""
        found = self.session.get(Profile, person.id)
        assert found is not None, "everybody here was given a profile"
        return found

    def tags(self, text: str) -> list[str]:
        """The catalogue's tags for «одно; другое»; whatever has none stays in its own words."""
        from rapidfuzz import fuzz, process, utils

        labels = {code: self.words.plain(tag_key(code)) for code in DIRECTION_OF}
        found: list[str] = []
        for piece in (part.strip() for part in text.split(";")):
            best = process.extractOne(
                piece,
                labels,
                scorer=fuzz.token_sort_ratio,
                processor=utils.default_process,
                score_cutoff=_ALIKE,
            )
            found.append(best[2] if best else OWN + piece)
        return found

    def pair(self, mentor: Person, mentees: list[Person]) -> None:
        """A mentorship that runs since the last order."""
        order = self._order or self.order()
        row = Mentorship(
            organisation_id=self.organisation_id,
            mentor_id=mentor.id,
            state="active",
            kind="group" if len(mentees) > 1 else "traditional",
            order_id=order.id,
            starts_on=order.dated_on,
            ends_on=_end_of_year(order.dated_on),
            created_at=self.now,
            changed_at=self.now,
        )
        self.session.add(row)
        self.session.flush()
        for person in (mentor, *mentees):
            self.session.add(
                Party(
                    mentorship_id=row.id,
                    person_id=person.id,
                    side="mentor" if person is mentor else "mentee",
                    agreed_at=self.now,
                    text_version="2026-11",
                    signed_on=order.dated_on,
                )
            )

    def order(self) -> Order:
        """The order by which the workbook's pairs were assigned, two weeks ago."""
        self._order = Order(
            organisation_id=self.organisation_id,
            number="41",
            dated_on=self.now.date() - timedelta(days=14),
            state="confirmed",
            created_at=self.now,
        )
        self.session.add(self._order)
        self.session.flush()
        return self._order

    def connect(self, part: Part, phone: Phone) -> None:
        """Somebody with a phone: registered, reachable, with a whole profile."""
        assert part.name is not None, "nobody at school is without a name"
        person = self.person(part.name, part.key)
        person.telegram_id, person.reach = phone.id, "reachable"
        person.registered_at = self.now
        profile = self.profile(person)
        profile.position = part.position
        profile.experience_years = {"mentee": 1, "mentor": 24}.get(part.key)
        profile.free_hours = [f"{day} 14:00-18:00" for day in ("mon", "wed", "thu")]
        if part.key in ("mentee", "mentor"):
            profile.subject = "русский язык и литература"
        if part.key == "mentee":
            profile.difficulties = list(_DIFFICULTIES)
        phone.chat.started = True
        self.session.add(
            Outbox(
                recipient=person.id,
                kind="commands",
                ids={},
                created_at=self.now,
                due_at=self.now,
            )
        )


def _end_of_year(start: date) -> date:
    """The last of May after a day."""
    may = date(start.year, 5, 31)
    return may if start <= may else may.replace(year=start.year + 1)
