"""Programmes: /programme writes, agrees, approves, changes and ends them (domain §5)."""

from collections.abc import Callable
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.flow import Flow
from handlers.menu.entries import answers
from handlers.programmes import notices
from handlers.programmes.buttons import (
    Begin,
    Consent,
    Home,
    Prog,
    School,
    Section,
    Version,
)
from handlers.programmes.facts import manages, programme_seen, version_seen
from handlers.programmes.form import (
    FORMS,
    ChangeProgramme,
    EarlyEnd,
    KeepPlan,
    MoveEnd,
    ProgrammeRemark,
    StopProgramme,
    go_on_writing,
)
from handlers.programmes.history import history_screen
from handlers.programmes.papers import programme_file, version_file
from handlers.programmes.picture import picture_screen
from handlers.programmes.plan_routes import plan_routes
from handlers.programmes.screens import (
    entry_screen,
    home_screen,
    programme_screen,
    school_screen,
    sections_screen,
    sure_screen,
    version_screen,
)
from handlers.view import View
from mentoring.programmes.agreeing import (
    agree_programme,
    approve_programme,
    offer_programme,
    return_programme,
)
from mentoring.programmes.changing import drop_version
from mentoring.programmes.ending import complete_programme
from mentoring.programmes.terms import SECTIONS
from mentoring.programmes.writing import begin_programme

__all__ = ["flow", "notices"]

Answer = Callable[[Desk, int], Any]


def flow() -> Flow:
    """/programme and every button of a programme."""
    router = Router(name="programmes")
    _entries(router)
    _versions(router)
    plan_routes(router)
    _programmes(router)
    return Flow(router, FORMS)


def _entries(router: Router) -> None:
    @answers(router, "programme")
    async def programme(desk: Desk) -> None:
        await desk.show(entry_screen)

    @router.callback_query(Home.filter())
    async def home(_query: CallbackQuery, callback_data: Home, desk: Desk) -> None:
        await desk.show(home_screen, callback_data.mentorship)

    @router.callback_query(School.filter())
    async def school(_query: CallbackQuery, callback_data: School, desk: Desk) -> None:
        await desk.show(school_screen, callback_data.page)

    @router.callback_query(Begin.filter())
    async def begin(_query: CallbackQuery, callback_data: Begin, desk: Desk) -> None:
        mentorship_id = callback_data.mentorship
        await desk.settle(home_screen, mentorship_id, begin_programme, callback_data.kind)


def _versions(router: Router) -> None:
    @router.callback_query(Version.filter())
    async def version(_query: CallbackQuery, callback_data: Version, desk: Desk) -> None:
        await VERSION.get(callback_data.do, _show_version)(desk, callback_data.version)

    @router.callback_query(Consent.filter())
    async def consent(_query: CallbackQuery, callback_data: Consent, desk: Desk) -> None:
        await desk.settle(
            version_screen, callback_data.version, agree_programme, callback_data.text
        )

    @router.callback_query(Section.filter())
    async def section(_query: CallbackQuery, callback_data: Section, desk: Desk) -> None:
        known = (*SECTIONS, "mode", "ends_on")
        if callback_data.section in known and await desk.read(_writes, callback_data.version):
            await go_on_writing(desk, callback_data.version, callback_data.section)
        else:
            await desk.show(version_screen, callback_data.version)


async def _show_version(desk: Desk, version_id: int) -> None:
    await desk.show(version_screen, version_id)


async def _write(desk: Desk, version_id: int) -> None:
    if await desk.read(_writes, version_id):
        await go_on_writing(desk, version_id)
    else:
        await desk.show(version_screen, version_id)


async def _offer(desk: Desk, version_id: int) -> None:
    await desk.settle(version_screen, version_id, offer_programme)


async def _take(desk: Desk, version_id: int) -> None:
    await desk.settle(version_screen, version_id, return_programme, "")


async def _approve(desk: Desk, version_id: int) -> None:
    await desk.settle(version_screen, version_id, approve_programme)


async def _send_back(desk: Desk, version_id: int) -> None:
    if await desk.read(_answers, version_id):
        await desk.start(ProgrammeRemark.remark, version_id=version_id, manager=False)
    else:
        await desk.show(version_screen, version_id)


async def _refuse(desk: Desk, version_id: int) -> None:
    if await desk.read(_approves, version_id):
        await desk.start(ProgrammeRemark.remark, version_id=version_id, manager=True)
    else:
        await desk.show(version_screen, version_id)


async def _sections(desk: Desk, version_id: int) -> None:
    await desk.show(sections_screen, version_id)


async def _file(desk: Desk, version_id: int) -> None:
    await desk.show(version_file, version_id)


async def _drop(desk: Desk, version_id: int) -> None:
    await desk.read(version_seen, version_id)
    yes, no = Version(version=version_id, do="drop-yes"), Version(version=version_id)
    await desk.show(sure_screen, "drop", yes, no)


async def _drop_yes(desk: Desk, version_id: int) -> None:
    await desk.settle(version_screen, version_id, drop_version)


VERSION: dict[str, Answer] = {
    "show": _show_version,
    "write": _write,
    "offer": _offer,
    "take": _take,
    "approve": _approve,
    "return": _send_back,
    "refuse": _refuse,
    "sections": _sections,
    "file": _file,
    "drop": _drop,
    "drop-yes": _drop_yes,
}


def _writes(view: View, version_id: int) -> bool:
    version, _, _, side = version_seen(view, version_id)
    return version.state == "draft" and side != "manager"


def _answers(view: View, version_id: int) -> bool:
    version, _, _, side = version_seen(view, version_id)
    return version.state == "offered" and side != "manager"


def _approves(view: View, version_id: int) -> bool:
    version, _, row, _ = version_seen(view, version_id)
    return version.state == "agreed" and manages(view, row)


def _programmes(router: Router) -> None:
    @router.callback_query(Prog.filter())
    async def programme(_query: CallbackQuery, callback_data: Prog, desk: Desk) -> None:
        await PROGRAMME.get(callback_data.do, _show)(desk, callback_data.programme)


async def _show(desk: Desk, programme_id: int) -> None:
    await desk.show(programme_screen, programme_id)


async def _programme_file(desk: Desk, programme_id: int) -> None:
    await desk.show(programme_file, programme_id)


async def _picture(desk: Desk, programme_id: int) -> None:
    await desk.show(picture_screen, programme_id)


async def _history(desk: Desk, programme_id: int) -> None:
    await desk.show(history_screen, programme_id)


async def _complete(desk: Desk, programme_id: int) -> None:
    if not await desk.read(_acts, programme_id, ("mentor",)):
        await desk.show(programme_screen, programme_id)
        return
    yes, no = Prog(programme=programme_id, do="complete-yes"), Prog(programme=programme_id)
    await desk.show(sure_screen, "complete", yes, no)


async def _complete_yes(desk: Desk, programme_id: int) -> None:
    await desk.settle(programme_screen, programme_id, complete_programme)


def _starting(state: Any, *sides: str) -> Answer:
    async def start(desk: Desk, programme_id: int) -> None:
        if await desk.read(_acts, programme_id, sides):
            await desk.start(state, programme_id=programme_id)
        else:
            await desk.show(programme_screen, programme_id)

    return start


def _acts(view: View, programme_id: int, sides: tuple[str, ...]) -> bool:
    programme, _, side = programme_seen(view, programme_id)
    return programme.state == "active" and side in sides


PROGRAMME: dict[str, Answer] = {
    "show": _show,
    "file": _programme_file,
    "picture": _picture,
    "history": _history,
    "complete": _complete,
    "complete-yes": _complete_yes,
    "change": _starting(ChangeProgramme.why, "mentor"),
    "move": _starting(MoveEnd.ends_on, "mentor", "mentee"),
    "end": _starting(EarlyEnd.reason, "mentor", "mentee"),
    "stop": _starting(StopProgramme.note, "manager"),
    "keep": _starting(KeepPlan.title, "mentor"),
}
