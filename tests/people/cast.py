"""People who know each other already, for tests of what comes after joining and pairing."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from storage.mentorships import Mentorship, Order, Party
from storage.organisations import Municipality, Organisation
from storage.people import Person, Profile, Role

NAMES = {
    "curator": ("Куратова", "Мария", "Ивановна"),
    "head": ("Директоров", "Пётр", "Сергеевич"),
    "mentor": ("Наставникова", "Анна", "Петровна"),
    "mentee": ("Молодой", "Борис", "Ильич"),
}


@dataclass
class Cast:
    """A school with everybody in it, all registered and confirmed; phones by role."""

    stage: Stage
    organisation_id: int
    curator: Phone
    head: Phone
    mentor: Phone
    mentee: Phone
    ids: dict[int, int]  # telegram account → person

    def person_id(self, phone: Phone) -> int:
        """The person behind a phone."""
        return self.ids[phone.id]

    async def add(
        self, role: str, surname: str, first_name: str, patronymic: str = "", **profile: object
    ) -> Phone:
        """One more confirmed person of this school."""
        phone = self.stage.telegram.person(first_name)
        person_id = await self.stage.app.database.write(
            lambda session: _person(
                session,
                self.stage,
                phone,
                self.organisation_id,
                role,
                (surname, first_name, patronymic),
                profile,
            )
        )
        self.ids[phone.id] = person_id
        phone.chat.started = True
        return phone

    async def pair(
        self, mentor: Phone | None = None, *mentees: Phone, state: str = "active"
    ) -> int:
        """A mentorship that runs already, with its order; its id."""
        first = mentor or self.mentor
        others = mentees or (self.mentee,)
        now = self.stage.clock()

        def work(session: Session) -> int:
            order = Order(
                organisation_id=self.organisation_id,
                number="12",
                dated_on=date(2026, 11, 2),
                state="recorded",
                created_at=now,
            )
            session.add(order)
            session.flush()
            row = Mentorship(
                organisation_id=self.organisation_id,
                mentor_id=self.ids[first.id],
                state=state,
                kind="group" if len(others) > 1 else "traditional",
                order_id=order.id,
                starts_on=date(2026, 11, 2),
                ends_on=date(2027, 5, 31),
                created_at=now,
                changed_at=now,
            )
            session.add(row)
            session.flush()
            for phone in (first, *others):
                session.add(
                    Party(
                        mentorship_id=row.id,
                        person_id=self.ids[phone.id],
                        side="mentor" if phone is first else "mentee",
                        agreed_at=now,
                        text_version="2026-11",
                        signed_on=date(2026, 11, 2),
                    )
                )
            return row.id

        return await self.stage.app.database.write(work)


async def cast(stage: Stage, kind: str = "school") -> Cast:
    """Make the school, or an organisation of another kind, and its people."""
    now = stage.clock()

    def school(session: Session) -> int:
        district = Municipality(name="Заречный район", created_at=now)
        session.add(district)
        session.flush()
        organisation = Organisation(
            municipality_id=district.id,
            name="Школа № 7",
            kind=kind,
            timezone="Europe/Moscow",
            created_at=now,
        )
        session.add(organisation)
        session.flush()
        return organisation.id

    organisation_id = await stage.app.database.write(school)
    nobody = stage.telegram.person("Никто")
    made = Cast(stage, organisation_id, nobody, nobody, nobody, nobody, {})
    for role, (surname, first_name, patronymic) in NAMES.items():
        setattr(made, role, await made.add(role, surname, first_name, patronymic))
    return made


def _person(
    session: Session,
    stage: Stage,
    phone: Phone,
    organisation_id: int,
    role: str,
    name: tuple[str, str, str],
    profile: dict[str, object],
) -> int:
    now = stage.clock()
    person = Person(
        telegram_id=phone.id,
        surname=name[0],
        first_name=name[1],
        patronymic=name[2],
        locale="ru",
        timezone="Europe/Moscow",
        reach="reachable",
        created_at=now,
        registered_at=now,
    )
    session.add(person)
    session.flush()
    session.add(
        Role(
            person_id=person.id,
            organisation_id=organisation_id,
            role=role,
            state="confirmed",
            created_at=now,
        )
    )
    values: dict[str, object] = {
        "position": "учитель",
        "subject": "математика",
        "experience_years": 10,
        "competences": ["class-discipline", "lesson-planning"] if role == "mentor" else [],
        "difficulties": ["class-discipline"] if role == "mentee" else [],
        "free_hours": ["mon 08:00-20:00", "wed 08:00-20:00"],
        **profile,
    }
    session.add(Profile(person_id=person.id, updated_at=now, **values))
    return person.id
