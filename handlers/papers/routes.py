"""The taps of /papers."""

from collections.abc import Callable
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.desk import Desk
from handlers.mentorships.papers import (
    all_supplements_screen,
    draft_of_all_screen,
    supplement_screen,
)
from handlers.menu.entries import answers
from handlers.organisations.choosing import require_own
from handlers.papers.buttons import (
    AgreedText,
    MyPapers,
    NamePaper,
    OrderScans,
    PairPapers,
    PaperWork,
    ScanButton,
    SheetScans,
    TemplateButton,
)
from handlers.papers.forms import Appointing, CaseForm, Filing, Paying, Replacing, requisites
from handlers.papers.names import name_of, show_name, show_names
from handlers.papers.scans import (
    after_scan_screen,
    order_scans_screen,
    put_away_sure_screen,
    scan_screen,
    sheet_scans_screen,
)
from handlers.papers.screens import (
    agreed_screen,
    entry_screen,
    home_screen,
    my_papers_screen,
    orders_screen,
    pair_papers_screen,
    template_screen,
    templates_screen,
)
from handlers.screen import Attachment, Screen
from handlers.view import View
from mentoring.documents.own_papers import REPLACEABLE, built_in_template, sample_paper
from mentoring.papers.asking import ask_for_order
from mentoring.papers.contents import own_template
from mentoring.papers.details import FIELDS, details_of
from mentoring.papers.naming import CASES, choose_gender, write_by_rules
from mentoring.papers.scans import put_away_scan
from mentoring.papers.templates import drop_template
from mentoring.refusals import NotFound, Refusal

FILES: dict[str, Callable[[View, int], Screen]] = {
    "supplements": all_supplements_screen,
    "draft": draft_of_all_screen,
}


def papers_router() -> Router:
    """/papers and every button under it."""
    router = Router(name="papers")

    @answers(router, "papers")
    async def papers(desk: Desk) -> None:
        await desk.show(entry_screen)

    @router.callback_query(PaperWork.filter())
    async def work(_query: CallbackQuery, callback_data: PaperWork, desk: Desk) -> None:
        await _work(desk, callback_data)

    @router.callback_query(PairPapers.filter())
    async def pair(_query: CallbackQuery, callback_data: PairPapers, desk: Desk) -> None:
        await _pair(desk, callback_data)

    @router.callback_query(NamePaper.filter())
    async def name(_query: CallbackQuery, callback_data: NamePaper, desk: Desk) -> None:
        await _name(desk, callback_data)

    @router.callback_query(TemplateButton.filter())
    async def template(_query: CallbackQuery, callback_data: TemplateButton, desk: Desk) -> None:
        await _template(desk, callback_data)

    @router.callback_query(SheetScans.filter())
    async def sheet(_query: CallbackQuery, callback_data: SheetScans, desk: Desk) -> None:
        if callback_data.do == "add":
            await desk.read(sheet_scans_screen, callback_data.party)  # refuses strangers
            await desk.start(Filing.scans, party_id=callback_data.party)
        else:
            await desk.show(sheet_scans_screen, callback_data.party)

    @router.callback_query(OrderScans.filter())
    async def order(_query: CallbackQuery, callback_data: OrderScans, desk: Desk) -> None:
        if callback_data.do == "add":
            await desk.read(order_scans_screen, callback_data.id)  # refuses strangers
            await desk.start(Filing.scans, order_id=callback_data.id)
        else:
            await desk.show(order_scans_screen, callback_data.id)

    @router.callback_query(ScanButton.filter())
    async def scan(_query: CallbackQuery, callback_data: ScanButton, desk: Desk) -> None:
        match callback_data.do:
            case "away":
                await desk.show_new(put_away_sure_screen, callback_data.scan)
            case "gone":
                await desk.settle(after_scan_screen, callback_data.scan, put_away_scan)
            case _:
                await desk.show_new(scan_screen, callback_data.scan)

    @router.callback_query(AgreedText.filter())
    async def agreed(_query: CallbackQuery, callback_data: AgreedText, desk: Desk) -> None:
        await desk.show(agreed_screen, callback_data.agreement)

    @router.callback_query(MyPapers.filter())
    async def mine(_query: CallbackQuery, callback_data: MyPapers, desk: Desk) -> None:
        await desk.show(my_papers_screen, callback_data.id)

    return router


async def _work(desk: Desk, data: PaperWork) -> None:
    organisation = data.organisation
    if not organisation:
        await desk.show(entry_screen, data.page)
        return
    match data.do:
        case "orders":
            await desk.show(orders_screen, organisation, data.page)
        case "names":
            await show_names(desk, organisation, data.page)
        case "templates":
            await desk.show(templates_screen, organisation)
        case "supplements" | "draft":
            await desk.show_new(FILES[data.do], organisation)
        case "appoint":
            await desk.read(_managed, organisation)
            await desk.start(Appointing.appoints, organisation_id=organisation)
        case "details":
            given = await desk.read(_details, organisation)
            await desk.start(requisites.entry(given), **given)
        case "ask":
            await _ask(desk, organisation)
        case _:
            await desk.show(home_screen, organisation)


async def _ask(desk: Desk, organisation: int) -> None:
    try:
        await desk.do(ask_for_order, organisation)
    except Refusal as refusal:
        if refusal.code in ("not-found", "forbidden"):
            raise
        line = await desk.refusal_text(refusal)
    else:
        line = desk.words("papers-asked-head")
    screen = await desk.read(home_screen, organisation)
    await desk.put(Screen(f"{line}\n\n{screen.text}", screen.rows))


async def _pair(desk: Desk, data: PairPapers) -> None:
    match data.do:
        case "supplement":
            await desk.show_new(supplement_screen, data.id)
        case "terms":
            await desk.read(pair_papers_screen, data.id)  # refuses strangers
            await desk.start(Paying.contract, mentorship_id=data.id)
        case _:
            await desk.show(pair_papers_screen, data.id)


async def _name(desk: Desk, data: NamePaper) -> None:
    organisation, person = data.organisation, data.person
    match data.do:
        case "male" | "female":
            await desk.do(choose_gender, organisation, person, data.do)
        case "rules":
            await desk.do(write_by_rules, organisation, person)
        case case if case in CASES:
            await desk.read(name_of, organisation, person)  # refuses strangers
            given = {"organisation_id": organisation, "person_id": person, "case": case}
            await desk.start(CaseForm.text, **given)
            return
    await show_name(desk, organisation, person)


async def _template(desk: Desk, data: TemplateButton) -> None:
    organisation, paper = data.organisation, data.paper
    match data.do:
        case "get" | "sample":
            await desk.show_new(_template_file, organisation, paper, data.do)
        case "put":
            await desk.read(template_screen, organisation, paper)  # refuses strangers
            await desk.start(Replacing.file, organisation_id=organisation, paper=paper)
        case "drop":
            await _drop(desk, organisation, paper)
        case _:
            await desk.show(template_screen, organisation, paper)


async def _drop(desk: Desk, organisation: int, paper: str) -> None:
    line = ""
    try:
        await desk.do(drop_template, organisation, paper)
    except Refusal as refusal:
        if refusal.code in ("not-found", "forbidden"):
            raise
        line = f"{await desk.refusal_text(refusal)}\n\n"
    screen = await desk.read(template_screen, organisation, paper)
    await desk.put(Screen(f"{line}{screen.text}", screen.rows))


def _template_file(view: View, organisation_id: int, paper: str, do: str) -> Screen:
    require_own(view, organisation_id, "papers")
    if paper not in REPLACEABLE:
        raise NotFound
    own = own_template(view.session, organisation_id, paper)
    title = view.words.plain(f"papers-paper-{paper}")
    name = view.words.plain("papers-template-file", name=title)
    if do == "sample":
        return Screen(
            view.words("papers-template-sample-ready"),
            attachment=Attachment(name, sample_paper, (paper, own)),
        )
    file = Attachment(name, built_in_template, (paper,))
    if own is not None:
        file = Attachment(name, bytes, (own,), light=True)
    return Screen(view.words("papers-template-get-ready"), attachment=file)


def _managed(view: View, organisation_id: int) -> None:
    require_own(view, organisation_id, "papers")


def _details(view: View, organisation_id: int) -> dict[str, Any]:
    """What the form begins with: all that was entered, each to be changed in the review."""
    require_own(view, organisation_id, "papers")
    given: dict[str, Any] = {"organisation_id": organisation_id}
    details = details_of(view.session, organisation_id)
    if details is not None:
        given |= {name: getattr(details, name) or None for name in FIELDS} | {"only_missing": True}
    return given
