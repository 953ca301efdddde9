"""The matrix of domain §2 walked through: every action, every role, own things and others'."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from handlers.flows import flows
from mentoring.acting import ACTIONS, Act, anyone
from mentoring.base.rows import Reading
from mentoring.help.asking import Question
from mentoring.meetings.proposing import Proposal
from mentoring.permissions import LINES, MATRIX, ROLES, line_of
from mentoring.programmes.plan import Item
from mentoring.refusals import Forbidden, NotFound, Refusal
from mentoring.speed.events import Announcement
from mentoring.tasks.doing import NewTask
from storage.organisations import Municipality, Organisation
from storage.people import Role, person_by_account
from tests.people.world import World, world

flows()  # so that every action is declared

ROWS = {  # what an action's argument is, where its name does not say so
    "mentoring.base": {"import_id": "import"},
    "mentoring.speed.running": {"meeting_id": "speed_meeting"},
    "mentoring.meetings": {},
}
PLAIN: dict[str, Any] = {
    "accept": True,
    "answer": "yes",
    "answers": {"position": "учитель"},
    "anyway": True,
    "chat_id": -1,
    "after": "",
    "appoints": "mentor",
    "case": "dative",
    "content": b"%PDF-1.7",
    "contract": "",
    "days": 6,
    "dated_on": date(2026, 11, 23),
    "form": "",
    "gender": "male",
    "goes_on": True,
    "field": "name",
    "item": "effectiveness",
    "first_on": date(2026, 12, 30),
    "kind": "off",
    "last_day": date(2026, 11, 27),
    "last_on": date(2026, 12, 31),
    "line": "строка",
    "locale": "ru",
    "moments": [],
    "name": "Новая школа",
    "note": "",
    "number": 0,
    "offer": 1,
    "paper": "pairs",
    "pay": "",
    "people": [],
    "photo": False,
    "pinned": True,
    "rating": 5,
    "reason": "other",
    "role": "mentee",
    "role_form": "teacher_teacher",
    "same": True,
    "signed_on": date(2026, 11, 23),
    "solved": True,
    "text": "заметка",
    "text_hash": "0" * 64,
    "thread_id": None,
    "timezone": "Europe/Moscow",
    "title": "Чат",
    "uses": 50,
    "substitute_id": None,
    "variant": "",
    "kinds": (),
    "code": "teacher_teacher//virtual",
    "agrees": True,
    "value": 5,
    "version": "2026-11",
    "visibility": "both",
    "word": "слово",
    "yes": True,
    "due_on": date(2026, 12, 1),
    "ends_on": date(2027, 5, 1),
    "key": 1,
    "pieces": [],
    "remark": "Замечание",
    "section": "goal",
    "starts_on": date(2026, 11, 2),
    "template": "form",
    "why": "так вышло",
}


def argument(function: Any, name: str, made: World) -> Any:
    """A thing of the school (or a plain value) for an argument of an action."""
    module = function.__module__
    for where, kinds in ROWS.items():
        if module.startswith(where) and name in kinds:
            return made.one(kinds[name])
    match name:
        case "number" if "ordering" in module or "appointing" in module:
            return "12"
        case "value" if "organisations" in module:
            return "Школа № 8"
        case "proposal":
            return Proposal(made.one("mentorship"), [], 45, "person")
        case "announcement":
            moment = datetime(2026, 12, 1, tzinfo=UTC)
            return Announcement(made.one("binding"), "Тема", moment, "213", 5, 3, 5, 5)
        case "item" if "programmes" in module:
            return Item(0, "Дело", due_on=date(2026, 12, 1))
        case "task":
            return NewTask("Задание", due_on=date(2026, 12, 1))
        case "task_id" if function.__name__ == "record_control":
            return made.one("control")
        case "question":
            return Question(made.ids["message"][-1], "today", made.one("mentorship"))
        case "token":
            return made.tokens["mentor"]
        case "reading":
            return Reading([])
        case "party_ids" | "about":
            return made.ids["party"][:2]
        case "mentorship_ids":
            return made.ids["mentorship"][:1]
        case "mentor_id" | "seen_id":
            return made.ids["person"][0]
        case "other_id":
            return made.ids["person"][2]
        case "person_id" if "absences" in module:
            return made.ids["person"][0]
        case "person_id" if "standing_in" in module:
            return made.one("second")
        case "seen_id":
            return made.ids["person"][0]
        case "person_id":  # who was imported and never came
            return made.ids["person"][2]
        case "role_id" if function.__name__ == "dismiss_coordinator":
            return made.one("coordinator")
        case "role_id":  # the mentor's
            return made.ids["role"][2]
        case "mentee_id":
            return made.ids["person"][1]
        case "municipality_id":
            return made.one("district")
        case "request_id":
            return made.ids["request"][1]
        case "message_id":
            return made.ids["message"][-1]
        case "sheet_id":
            return made.one("sheet")
    kind = name.removesuffix("_id")
    return made.one(kind) if kind in made.ids and name.endswith("_id") else PLAIN[name]


def arguments(function: Any, made: World) -> dict[str, Any]:
    """Things of the school for all arguments of an action."""
    names = list(inspect.signature(function).parameters)[1:]
    return {name: argument(function, name, made) for name in names}


class TakenBackError(Exception):
    """Ends a trial without a trace."""


async def tried(stage: Stage, made: World, function: Any, person_id: int) -> Exception | None:
    """What an action says to a person; nothing is kept of it."""
    given = arguments(function, made)
    said: list[Exception | None] = []

    def work(session: Session) -> None:
        act = Act(session, stage.clock(), person_id)
        try:
            ACTIONS[function](act, **given)
            function(act, **given)
            said.append(None)
        except (Refusal, ValueError) as no:
            said.append(no)
        raise TakenBackError

    with pytest.raises(TakenBackError):
        await stage.app.database.write(work)
    return said[-1]


PERSONAL = {
    "import_id": {"curator"},
    "visit_id": {"curator"},
}  # whoever else has such rights has them with their own
OWNERS = {  # whose the tried thing is, where it is not the mentor's and the mentee's together
    "sheet_id": {"mentor"},
    "template_id": {"mentor"},
    "message_id": {"mentee"},
    "question": {"mentee"},
    "withdraw": set(),
    "stay_after_all": set(),
    "be_away": {"mentor"},
    "absence_id": set(),
    "stand_in_id": set(),
    "take_back_amendment": {"mentor"},
    "ask_another": {"mentee"},
    "consent_id": {"mentor"},
}
MEMBERS = {"resign"}  # everybody with a role in the organisation does it with that role
MINE, COLLEAGUES, ELSEWHERE = "own", "a colleague's", "another organisation's"


@dataclass(frozen=True)
class Trier:
    """Somebody of a role, and how the tried thing stands to them."""

    role: str
    whose: str
    person_id: int


async def everybody(stage: Stage, made: World) -> list[Trier]:
    """For each role: who takes part, a colleague, and somebody of elsewhere."""
    school, found = made.school, []
    here = school.organisation_id
    other, far = await stage.app.database.write(lambda session: _elsewhere(session, made))
    for role in ROLES[:-1]:
        first = getattr(school, role, None) or await school.add(role, "Первых", role)
        found.append(Trier(role, MINE, school.person_id(first)))
        second = await school.add(role, "Вторых", role)
        found.append(Trier(role, COLLEAGUES, school.person_id(second)))
        school.organisation_id = other
        third = await school.add(role, "Третьих", role)
        found.append(Trier(role, ELSEWHERE, school.person_id(third)))
        school.organisation_id = here
    await stage.app.database.write(lambda session: _of_districts(session, made, far, found))
    return found


def _elsewhere(session: Session, made: World) -> tuple[int, int]:
    """A school of another district, and that district."""
    now = session.get_one(Municipality, made.one("district")).created_at
    district = Municipality(name="Дальний район", created_at=now)
    session.add(district)
    session.flush()
    school = Organisation(
        municipality_id=district.id, name="Лицей", timezone="Europe/Moscow", created_at=now
    )
    session.add(school)
    session.flush()
    return school.id, district.id


def _of_districts(session: Session, made: World, far: int, found: list[Trier]) -> None:
    """Coordinators hold their role in a district and not in an organisation."""
    for one in found:
        if one.role == "coordinator":
            role = session.query(Role).filter_by(person_id=one.person_id).one()
            role.organisation_id = None
            role.municipality_id = far if one.whose == ELSEWHERE else made.one("district")


def given(function: Callable[..., Any], one: Trier) -> bool:
    """Whether the matrix gives an action to somebody."""
    reach = MATRIX[line_of(function) or ""].get(one.role)
    if reach in (None, "names") or one.whose == ELSEWHERE:
        return False
    if function.__name__ in MEMBERS:
        return one.role not in ("coordinator", "admin")
    names = {*inspect.signature(function).parameters, function.__name__}
    if "municipality_id" in names:
        return reach == "district" or one.role == "admin"
    owners = next((PERSONAL[name] for name in names if name in PERSONAL), None)
    if reach == "own":
        owners = next((OWNERS[name] for name in names if name in OWNERS), {"mentor", "mentee"})
    return owners is None or (one.whose == MINE and one.role in owners)


def walked() -> list[Callable[..., Any]]:
    """Every action but those that everybody does with what is their own alone."""
    return [function for function, rule in ACTIONS.items() if rule is not anyone]


@pytest.mark.parametrize("function", ACTIONS, ids=lambda f: f"{f.__module__}.{f.__name__}")
def test_every_action_stands_on_a_line_of_the_matrix(function: Callable[..., Any]) -> None:
    assert line_of(function) in MATRIX, (
        "its rule names no line of mentoring/permissions.py: @action(may(line)), @action(own(line))"
        " or @on_line(line) on a rule of its own"
    )


def test_the_matrix_knows_only_roles_and_reaches_that_there_are() -> None:
    assert all(set(cells) <= set(ROLES) for cells in MATRIX.values())
    reaches = {reach for cells in MATRIX.values() for reach in cells.values()}
    assert reaches == {"own", "here", "district", "names"}
    assert set(LINES.values()) <= set(MATRIX)


async def test_every_action_is_for_whom_the_matrix_gives_it(stage: Stage, admin: Any) -> None:
    made = await world(stage)
    admin.start()
    await stage.settle()
    triers = await everybody(stage, made)
    chief = await stage.app.database.read(lambda session: person_by_account(session, admin.id))
    assert chief is not None
    triers.append(Trier("admin", COLLEAGUES, chief.id))
    odd = []
    for function in walked():
        name = f"{function.__module__}.{function.__name__}"
        try:
            arguments(function, made)
        except KeyError as unknown:
            odd.append(f"{name} has an argument that PLAIN does not know: {unknown}")
            continue
        for one in triers:
            no = await tried(stage, made, function, one.person_id)
            refused = isinstance(no, NotFound | Forbidden)
            if given(function, one) and refused:
                odd.append(f"{name} refuses {one.role} what is {one.whose}: {no!r}")
            if not given(function, one) and not refused:
                odd.append(f"{name} lets {one.role} at what is {one.whose}: {no!r}")
            known = one.whose == ELSEWHERE and line_of(function) != "make_district"
            if known and isinstance(no, Forbidden):
                odd.append(f"{name} tells {one.role} from elsewhere that it is there")
    assert not odd, "\n".join(odd)
