"""A pair with a programme, made by taps or at once, for tests of what comes after."""

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.programmes.agreeing import agree_programme, approve_programme, offer_programme
from mentoring.programmes.circle import hash_of
from mentoring.programmes.terms import SECTIONS
from mentoring.programmes.writing import begin_programme, fill_plan, save_section
from storage.programmes import Programme, ProgrammeVersion
from storage.tasks import Task
from tests.people.cast import Cast

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
