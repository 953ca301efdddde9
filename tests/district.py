"""A whole district from a seed: schools, people with profiles, wishes, days away, and pairs.

The same seed gives the same district, row by row. Rows go in by bulk, so that 3,000 people take
seconds on SQLite and on PostgreSQL; nobody has a phone until a test gives one (`connect`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from mentoring.tags import DIRECTION_OF
from storage.absences import Absence
from storage.base import Base
from storage.mentorships import Mentorship, Order, Party
from storage.organisations import Municipality, Organisation
from storage.people import Person, Profile, Role
from storage.wishes import Wish

if TYPE_CHECKING:
    from bot.demo.stage import Stage
    from bot.demo.telegram import Phone

ZONE = "Europe/Moscow"


def _words(text: str) -> list[str]:
    return text.split()


SURNAMES = _words(
    "Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков "
    "Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин "
    "Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов "
    "Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов Ковалёв "
    "Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов "
    "Богданов Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов "
    "Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов Савельев Тимофеев Фомин Чернов "
    "Абрамов Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев Чернышёв Быков Маслов Родионов "
    "Коновалов Юсупов Гареев Сафин Ахметов Хасанов Валиев Галиев Закиров"
)
WOMEN = _words(
    "Анна Мария Елена Ольга Наталья Татьяна Ирина Светлана Лилия Вера Надежда Алсу Гузель Дарья "
    "Екатерина Юлия Людмила Галина Марина Алина"
)
MEN = _words("Александр Сергей Дмитрий Андрей Алексей Ильдар Марат Пётр Михаил Никита")
FATHERS = _words(
    "Александров Сергеев Иванов Петров Андреев Михайлов Николаев Владимиров Маратов Ринатов "
    "Алексеев Дмитриев Викторов Юрьев"
)
SUBJECTS = (
    "математика",
    "русский язык и литература",
    "физика",
    "химия",
    "биология",
    "история",
    "английский язык",
    "информатика",
    "физкультура",
    "начальные классы",
)
CATEGORIES = ("young", "newcomer", "changed", "difficulties")
KINDS = ("traditional", "group", "short_term", "reverse", "virtual")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat")
TAGS = tuple(DIRECTION_OF)


@dataclass
class School:
    """One organisation of the district and its people's ids by role; `pairs` are mentorships."""

    id: int
    name: str
    curator: int = 0
    head: int = 0
    mentors: list[int] = field(default_factory=list)
    mentees: list[int] = field(default_factory=list)
    pairs: list[int] = field(default_factory=list)


@dataclass
class District:
    """The district's id and its schools; `names` are full names by id."""

    id: int
    coordinator: int
    schools: list[School]
    names: dict[int, str]

    @property
    def people(self) -> int:
        """How many people there are."""
        return len(self.names)


def make_district(
    session: Session,
    now: datetime,
    *,
    schools: int = 40,
    people: int = 3000,
    paired: float = 0.5,
    seed: int = 2026,
) -> District:
    """Make a district: a coordinator, and in every school a curator, a head, mentors, mentees.

    A third of a school's teachers are mentors. Every tenth person has never opened the bot.

    :param people: all of them together, the coordinator too
    :param paired: the share of mentees who have a mentor already (or are proposed to one)
    """
    return _Maker(session, now, Random(seed)).district(schools, people, paired)


async def connect(stage: "Stage", person_id: int) -> "Phone":
    """Give somebody of the district a phone with the bot open."""
    phone = stage.telegram.person("Коллега")
    phone.chat.started = True
    values = {"telegram_id": phone.id, "reach": "reachable"}
    await stage.app.database.write(
        lambda session: session.execute(
            update(Person).where(Person.id == person_id).values(**values)
        )
    )
    return phone


class _Maker:
    def __init__(self, session: Session, now: datetime, random: Random) -> None:
        self.session, self.now, self.random = session, now, random
        self.names: dict[int, str] = {}
        self.mentors_of: dict[int, list[int]] = {}

    def district(self, schools: int, people: int, paired: float) -> District:
        (district_id,) = self.put(Municipality, [{"name": "Большой район", "created_at": self.now}])
        made = self.schools(district_id, schools)
        (coordinator,) = self.people(1)
        sizes = [(people - 1) // schools + (n < (people - 1) % schools) for n in range(schools)]
        ids = self.people(sum(sizes))
        at = 0
        for school, size in zip(made, sizes, strict=True):
            self.fill(school, ids[at : at + size])
            at += size
        self.roles(district_id, coordinator, made)
        self.profiles(made)
        self.wishes(made)
        self.absences(made)
        self.pairs(made, paired)
        return District(district_id, coordinator, made, self.names)

    def put(self, model: type[Base], rows: Sequence[dict[str, Any]]) -> list[int]:
        """Insert rows in their order; gives their ids (nothing for a table without its own)."""
        if not rows:
            return []
        if not hasattr(model, "id"):
            self.session.execute(insert(model), rows)
            return []
        query = insert(model).returning(
            model.id,
            sort_by_parameter_order=True,
        )
        return list(self.session.scalars(query, rows))

    def schools(self, district_id: int, count: int) -> list[School]:
        names = [f"Школа № {number}" for number in range(1, count + 1)]
        rows = [
            {
                "municipality_id": district_id,
                "name": name,
                "kind": "school",
                "timezone": ZONE,
                "created_at": self.now,
            }
            for name in names
        ]
        return [
            School(number, name)
            for number, name in zip(self.put(Organisation, rows), names, strict=True)
        ]

    def people(self, count: int) -> list[int]:
        rows = [self.person() for _ in range(count)]
        ids = self.put(Person, rows)
        for number, row in zip(ids, rows, strict=True):
            self.names[number] = f"{row['surname']} {row['first_name']} {row['patronymic']}"
        return ids

    def person(self) -> dict[str, Any]:
        choice, woman = self.random.choice, self.random.random() < 0.8
        started = self.random.random() < 0.9
        return {
            "surname": choice(SURNAMES) + ("а" if woman else ""),
            "first_name": choice(WOMEN if woman else MEN),
            "patronymic": choice(FATHERS) + ("на" if woman else "ич"),
            "locale": "ru",
            "timezone": ZONE,
            "reach": "reachable" if started else "never",
            "created_at": self.now,
            "registered_at": self.now if started else None,
        }

    def fill(self, school: School, ids: list[int]) -> None:
        school.curator, school.head, *teachers = ids
        mentors = len(teachers) // 3
        school.mentors, school.mentees = teachers[:mentors], teachers[mentors:]

    def roles(self, district_id: int, coordinator: int, schools: Iterable[School]) -> None:
        rows = [self.role(coordinator, "coordinator", None, district_id)]
        for school in schools:
            held = {
                "curator": [school.curator],
                "head": [school.head],
                "council": school.mentors[:3],
                "mentor": school.mentors,
                "mentee": school.mentees,
            }
            rows += [
                self.role(person, role, school.id) for role, ids in held.items() for person in ids
            ]
        self.put(Role, rows)

    def role(
        self, person: int, role: str, organisation: int | None, district: int | None = None
    ) -> dict[str, Any]:
        return {
            "person_id": person,
            "organisation_id": organisation,
            "municipality_id": district,
            "role": role,
            "state": "confirmed",
            "created_at": self.now,
        }

    def profiles(self, schools: Iterable[School]) -> None:
        rows = []
        for school in schools:
            rows += [self.profile(person, school, mentor=True) for person in school.mentors]
            rows += [self.profile(person, school, mentor=False) for person in school.mentees]
        self.put(Profile, rows)

    def profile(self, person: int, school: School, *, mentor: bool) -> dict[str, Any]:
        random = self.random
        tags = random.sample(TAGS, random.randint(2, 6) if mentor else random.randint(1, 4))
        manager = random.choice(school.mentors) if random.random() < 0.1 else None
        return {
            "person_id": person,
            "position": "учитель",
            "subject": random.choice(SUBJECTS),
            "experience_years": random.randint(6, 40) if mentor else random.randint(0, 10),
            "achievements": "Учитель года района" if mentor and random.random() < 0.2 else "",
            "strengths": "",
            "category": "" if mentor else random.choice(CATEGORIES),
            "mode": random.choice(("online", "person", "mixed")),
            "capacity": random.choice((1, 2, 2, 2, 3)),
            "competences": tags if mentor else [],
            "difficulties": [] if mentor else tags,
            "free_hours": self.afternoons(),
            "lessons": [f"{day} 08:30-13:15" for day in WEEKDAYS[:5]],
            "kinds": random.sample(KINDS, random.randint(0, 2)),
            "line_manager_id": None if manager == person else manager,
            "same_subject_only": not mentor and random.random() < 0.1,
            "updated_at": self.now,
        }

    def afternoons(self) -> list[str]:
        days = sorted(self.random.sample(range(len(WEEKDAYS)), self.random.randint(1, 4)))
        hours = self.random.choice(("13:00-15:00", "14:00-18:00", "15:30-17:00", "16:00-20:00"))
        return [f"{WEEKDAYS[day]} {hours}" for day in days]

    def wishes(self, schools: Iterable[School]) -> None:
        rows = []
        for school in schools:
            for mentee in self.random.sample(school.mentees, len(school.mentees) // 8):
                about, liked = self.random.choice(school.mentors), self.random.random() < 0.7
                rows.append(self.wish(mentee, about, "mentor", liked))
            for mentor in self.random.sample(school.mentors, len(school.mentors) // 8):
                about, liked = self.random.choice(school.mentees), self.random.random() < 0.7
                rows.append(self.wish(mentor, about, "mentee", liked))
        self.put(Wish, rows)

    def wish(self, person: int, about: int, side: str, liked: bool) -> dict[str, Any]:
        return {
            "person_id": person,
            "about_id": about,
            "side": side,
            "liked": liked,
            "created_at": self.now,
        }

    def absences(self, schools: Iterable[School]) -> None:
        today, rows = self.now.date(), []
        for school in schools:
            teachers = [*school.mentors, *school.mentees]
            for person in self.random.sample(teachers, len(teachers) // 25):
                first = today + timedelta(days=self.random.randint(-7, 14))
                rows.append(
                    {
                        "person_id": person,
                        "reason": self.random.choice(("sick", "leave")),
                        "first_on": first,
                        "last_on": first + timedelta(days=self.random.randint(1, 14)),
                        "set_by": person,
                        "created_at": self.now,
                    }
                )
        self.put(Absence, rows)

    def pairs(self, schools: Sequence[School], paired: float) -> None:
        orders = self.put(
            Order,
            [
                {
                    "organisation_id": school.id,
                    "number": "1",
                    "dated_on": date(2026, 9, 14),
                    "state": "confirmed",
                    "created_at": self.now,
                }
                for school in schools
            ],
        )
        rows: list[dict[str, Any]] = []
        sides: list[tuple[int, int]] = []
        for school, order in zip(schools, orders, strict=True):
            taken = dict.fromkeys(school.mentors, 0)
            for mentee in self.random.sample(school.mentees, int(len(school.mentees) * paired)):
                open_ones = [mentor for mentor, count in taken.items() if count < 2]
                if not open_ones:
                    break
                mentor = self.random.choice(open_ones)
                taken[mentor] += 1
                rows.append(self.pair(school, mentor, order))
                sides.append((mentor, mentee))
        ids = self.put(Mentorship, rows)
        parties = []
        for number, row, (mentor, mentee) in zip(ids, rows, sides, strict=True):
            signed = row["order_id"] is not None
            parties += [
                self.party(number, mentor, "mentor", signed),
                self.party(number, mentee, "mentee", signed),
            ]
        self.put(Party, parties)
        homes = {school.id: school for school in schools}
        for number, row in zip(ids, rows, strict=True):
            homes[row["organisation_id"]].pairs.append(number)

    def pair(self, school: School, mentor: int, order: int) -> dict[str, Any]:
        state = self.random.choice(("active", "active", "active", "active", "agreed", "proposed"))
        running = state == "active"
        return {
            "organisation_id": school.id,
            "mentor_id": mentor,
            "role_form": "teacher_teacher",
            "kind": "traditional",
            "state": state,
            "proposed_by": school.curator,
            "answer_by": self.now + timedelta(days=7) if state == "proposed" else None,
            "order_id": order if running else None,
            "starts_on": date(2026, 9, 14) if running else None,
            "ends_on": date(2027, 5, 31) if running else None,
            "created_at": self.now,
            "changed_at": self.now,
        }

    def party(self, mentorship: int, person: int, side: str, signed: bool) -> dict[str, Any]:
        return {
            "mentorship_id": mentorship,
            "person_id": person,
            "side": side,
            "agreed_at": self.now if signed else None,
            "signed_on": date(2026, 9, 14) if signed else None,
        }
