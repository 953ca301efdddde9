"""A pair with a programme, made by taps or at once, for tests of what comes after."""

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.programmes.agreeing import agree_programme, approve_programme, offer_programme
from mentoring.programmes.changing import change_programme, keep_plan_template
from mentoring.programmes.circle import hash_of
from mentoring.programmes.terms import SECTIONS
from mentoring.programmes.writing import begin_programme, fill_plan, save_section
from mentoring.tasks.doing import NewTask, hand_in, set_task
from mentoring.tasks.rules import Piece
from storage.programmes import Programme, ProgrammeVersion
from storage.tasks import Task
from tests.people.cast import Cast

if TYPE_CHECKING:
    from tests.people.world import World

ASKED = ("problem", "strengths", "goal", "objectives", "content", "interim", "results")


async def taps(stage: Stage, phone: Phone, *buttons: str) -> None:
    """Tap buttons one after another."""
    for button in buttons:
        phone.tap(button)
        await stage.settle()


async def says(stage: Stage, phone: Phone, *texts: str) -> None:
    """Type messages one after another."""
    for text in texts:
        phone.say(text)
        await stage.settle()


async def versions(stage: Stage) -> list[ProgrammeVersion]:
    """All versions as they are kept."""
    return await stage.app.database.read(
        lambda session: list(session.query(ProgrammeVersion).order_by(ProgrammeVersion.id))
    )


async def programmes(stage: Stage) -> list[Programme]:
    """All programmes as they are kept."""
    return await stage.app.database.read(
        lambda session: list(session.query(Programme).order_by(Programme.id))
    )


async def tasks(stage: Stage) -> list[Task]:
    """All tasks as they are kept."""
    return await stage.app.database.read(
        lambda session: list(session.query(Task).order_by(Task.due_on, Task.id))
    )


async def written(school: Cast, pair: int, kind: str = "usual") -> int:
    """A draft with every section and a plan; its version's id."""
    office, mentor = school.stage.app.office, Caller(school.person_id(school.mentor))
    version = await office.do(mentor, begin_programme, pair, kind)
    for section in SECTIONS:
        await office.do(mentor, save_section, version, section, f"Текст {section} <b>&")
    await office.do(mentor, save_section, version, "mode", "person")
    if kind == "usual":
        await office.do(mentor, fill_plan, version, "form")
    return version


async def approved(school: Cast, pair: int, kind: str = "usual") -> int:
    """A programme in force; its id."""
    stage, office = school.stage, school.stage.app.office
    version = await written(school, pair, kind)
    await office.do(Caller(school.person_id(school.mentor)), offer_programme, version)
    row = next(one for one in await versions(stage) if one.id == version)
    mentee, curator = school.person_id(school.mentee), school.person_id(school.curator)
    await office.do(Caller(mentee), agree_programme, version, hash_of(row))
    await office.do(Caller(curator), approve_programme, version)
    await stage.settle()
    return row.programme_id


async def put_into(made: "World", pair: int) -> None:
    """A programme in force with a change under way, tasks of every side, and a template."""
    school = made.school
    office = school.stage.app.office
    mentor, mentee = (Caller(school.person_id(p)) for p in (school.mentor, school.mentee))
    programme = await approved(school, pair)
    made.ids["programme"] = [programme]
    made.ids["template"] = [
        await office.do(mentor, keep_plan_template, programme, "Секретный план")
    ]
    made.ids["version"] = [await office.do(mentor, change_programme, programme, "Секрет")]
    day = date(2026, 11, 27)
    made.ids["task"] = await office.do(mentor, set_task, pair, NewTask("Секретное", due_on=day))
    await office.do(mentee, hand_in, made.ids["task"][0], [Piece("text", "Секрет")])
    made.ids["control"] = [
        await school.stage.app.database.write(lambda session: _control(session, pair))
    ]


def _control(session: Session, pair: int) -> int:
    first = session.query(Task).filter_by(mentorship_id=pair).first()
    assert first is not None
    row = Task(
        mentorship_id=pair,
        planned=False,
        kind="control",
        who="curator",
        text="Секретный контроль",
        due_on=first.due_on,
        state="open",
        created_at=first.created_at,
        changed_at=first.created_at,
    )
    session.add(row)
    session.flush()
    return row.id


ITEM: dict[str, Any] = {
    "text": "Секрет",
    "direction": "none",
    "who": "mentee",
    "expected": None,
    "how": "date",
    "due_on": "2026-12-01",
    "after": None,
    "days": None,
}


def drafts(made: "World", pair: int) -> dict[str, dict[str, Any]]:
    """For every form of programmes and tasks: what it is begun with, and all answers."""
    version, programme, task = made.one("version"), made.one("programme"), made.one("task")
    task_of_two = {"mentorship_id": pair, "group": True, "mentee": "all", "after": "0"}
    return {
        "prog": {"version_id": version, "mode": "person", "ends_on": "2027-05-31"},
        "planitem": {"version_id": version, "key": 0, **ITEM},
        "progback": {"version_id": version, "manager": False},
        "progchange": {"programme_id": programme},
        "progmove": {"programme_id": programme, "ends_on": "2027-05-01"},
        "progend": {"programme_id": programme, "reason": "other", "note": None},
        "progstop": {"programme_id": programme},
        "progkeep": {"programme_id": programme},
        "settask": {"text": "Секрет", "how": "date", "due_on": "2026-12-01", **task_of_two},
        "taskin": {"task_id": task},
        "taskmark": {"task_id": task},
        "taskctl": {"task_id": made.one("control")},
        "taskback": {"task_id": task},
        "taskmove": {"task_id": task, "due_on": "2026-12-01"},
    }
