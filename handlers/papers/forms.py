"""What is entered about papers: requisites, terms, a case of a name, scans, templates, orders."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, ManyStep, TextStep, codes
from handlers.forms.session import Problem
from handlers.forms.steps import Draft
from handlers.joining.naming import NameStep
from handlers.mentorships.day_step import DayStep
from handlers.mentorships.orders import order_screen
from handlers.mentorships.papers import appointment_file, order_file_screen
from handlers.mentorships.telling import acting
from handlers.organisations.choosing import require_own
from handlers.papers.files import ScansStep, TemplateStep
from handlers.papers.names import name_of, show_name
from handlers.papers.scans import order_scans_screen, sheet_scans_screen
from handlers.papers.screens import home_screen, pair_papers_screen, template_screen
from handlers.screen import Screen
from handlers.view import View
from mentoring.documents.appointments import Appoints
from mentoring.mentorships.rules import order_number
from mentoring.papers.appointing import APPOINTS, may_be_appointed, record_appointment
from mentoring.papers.contents import draft_appointment
from mentoring.papers.details import keep_details
from mentoring.papers.naming import correct_name
from mentoring.papers.terms import keep_terms
from mentoring.refusals import Refusal


class Requisites(StatesGroup):
    """What the papers say of the organisation."""

    full_name = State()
    place = State()
    head_post = State()
    head_name = State()
    basis = State()
    pay = State()
    review = State()


class Paying(StatesGroup):
    """A mentor's contract and pay."""

    contract = State()
    pay = State()


class CaseForm(StatesGroup):
    """A name in a case."""

    text = State()


class Filing(StatesGroup):
    """Scans of a sheet or an order."""

    scans = State()


class Replacing(StatesGroup):
    """An organisation's own template."""

    file = State()


class Appointing(StatesGroup):
    """An order that appoints people."""

    appoints = State()
    people = State()
    number = State()
    day = State()
    review = State()


@dataclass
class RequisitesDraft:
    """Everything may be left out."""

    organisation_id: int
    full_name: str | None
    place: str | None
    head_post: str | None
    head_name: str | None
    basis: str | None
    pay: str | None


@dataclass
class PayingDraft:
    """Both may be left out."""

    mentorship_id: int
    contract: str | None
    pay: str | None


@dataclass
class CaseDraft:
    """Whose name, which case, and how it is written."""

    organisation_id: int
    person_id: int
    case: str
    text: str


@dataclass
class FilingDraft:
    """What the scans are of, and how many came."""

    scans: int
    party_id: int | None = None
    order_id: int | None = None


@dataclass
class ReplacingDraft:
    """Which paper's template was put."""

    organisation_id: int
    paper: str
    file: int


@dataclass
class AppointingDraft:
    """Whom to what; without a number it is a draft for the head's pen."""

    organisation_id: int
    appoints: Appoints
    people: list[int]
    number: str | None
    day: date | None


async def _details_kept(desk: Desk, draft: RequisitesDraft) -> None:
    answers = {
        "full_name": draft.full_name,
        "place": draft.place,
        "head_post": draft.head_post,
        "head_name": draft.head_name,
        "basis": draft.basis,
        "pay": draft.pay,
    }
    await desk.do(keep_details, draft.organisation_id, answers)
    await desk.put(await desk.read(home_screen, draft.organisation_id))


async def _terms_kept(desk: Desk, draft: PayingDraft) -> None:
    await desk.do(keep_terms, draft.mentorship_id, draft.contract or "", draft.pay or "")
    await desk.put(await desk.read(pair_papers_screen, draft.mentorship_id))


async def _case_kept(desk: Desk, draft: CaseDraft) -> None:
    await desk.do(correct_name, draft.organisation_id, draft.person_id, draft.case, draft.text)
    await show_name(desk, draft.organisation_id, draft.person_id)


def _whose_name(view: View, draft: Draft) -> dict[str, str | int]:
    name = name_of(view, int(draft["organisation_id"]), int(draft.get("person_id") or 0))
    case = view.words.plain(f"papers-case-{draft.get('case') or 'dative'}")
    return {"name": name.name.full, "case": case}


async def _filed(desk: Desk, draft: FilingDraft) -> None:
    if draft.party_id is not None:
        await desk.put(await desk.read(sheet_scans_screen, draft.party_id))
    elif draft.order_id is not None:
        await desk.put(await desk.read(order_scans_screen, draft.order_id))


def _how_many(_view: View, draft: Draft) -> dict[str, str | int]:
    return {"count": int(draft.get("filed") or 0)}


def _which_paper(view: View, draft: Draft) -> dict[str, str | int]:
    return {"name": view.words.plain(f"papers-paper-{draft.get('paper') or 'pairs'}")}


async def _replaced(desk: Desk, draft: ReplacingDraft) -> None:
    line = desk.words("papers-template-taken")
    screen = await desk.read(template_screen, draft.organisation_id, draft.paper)
    await desk.put(Screen(f"{line}\n\n{screen.text}", screen.rows))


def _fitting(view: View, draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    organisation_id = int(draft["organisation_id"])
    require_own(view, organisation_id, "papers")
    appoints = draft.get("appoints")
    if appoints not in APPOINTS:
        return []
    found = may_be_appointed(acting(view), organisation_id, appoints)
    return [(str(one.id), view.listed(one)) for one in found]


def _number_problem(text: str) -> Problem | None:
    try:
        order_number(text)
    except Refusal:
        return Problem.of("pairs-number-please")
    return None


def _numbered(draft: Draft) -> bool:
    return bool(draft.get("number"))


def _file_of(view: View, draft: AppointingDraft) -> Screen:
    require_own(view, draft.organisation_id, "papers")
    paper = draft_appointment(
        view.session, draft.organisation_id, draft.appoints, [int(one) for one in draft.people]
    )
    return appointment_file(view, draft.organisation_id, paper)


async def _appointed(desk: Desk, draft: AppointingDraft) -> None:
    if not draft.number or draft.day is None:
        await desk.send(await desk.read(_file_of, draft))
        return
    order_id = await desk.do(
        record_appointment,
        draft.organisation_id,
        draft.appoints,
        draft.people,
        draft.number,
        draft.day,
    )
    await desk.put(await desk.read(order_screen, order_id))
    await desk.send(await desk.read(order_file_screen, order_id))


requisites: Form[Any] = Form(
    "requisites",
    TextStep(Requisites.full_name, most=300, skippable=True),
    TextStep(Requisites.place, most=100, skippable=True),
    TextStep(Requisites.head_post, most=100, skippable=True),
    NameStep(Requisites.head_name, skippable=True),
    TextStep(Requisites.basis, most=300, skippable=True),
    TextStep(Requisites.pay, most=300, skippable=True),
    draft=RequisitesDraft,
    review=Requisites.review,
    finish=_details_kept,
)
paying: Form[Any] = Form(
    "paying",
    TextStep(Paying.contract, most=100, skippable=True),
    TextStep(Paying.pay, most=300, skippable=True),
    draft=PayingDraft,
    finish=_terms_kept,
)
case_form: Form[Any] = Form(
    "caseform",
    TextStep(CaseForm.text, most=180, least=3, facts=_whose_name),
    draft=CaseDraft,
    finish=_case_kept,
)
filing: Form[Any] = Form(
    "filing", ScansStep(Filing.scans, facts=_how_many), draft=FilingDraft, finish=_filed
)
replacing: Form[Any] = Form(
    "tpl", TemplateStep(Replacing.file, facts=_which_paper), draft=ReplacingDraft, finish=_replaced
)
appointing: Form[Any] = Form(
    "appointing",
    ChoiceStep(Appointing.appoints, codes(*APPOINTS)),
    ManyStep(Appointing.people, _fitting, least=1, most=50),
    TextStep(Appointing.number, most=40, check=_number_problem, skippable=True),
    DayStep(Appointing.day, offered=(0, -1, 1), prefer="future", when=_numbered),
    draft=AppointingDraft,
    review=Appointing.review,
    finish=_appointed,
)
FORMS = [requisites, paying, case_form, filing, replacing, appointing]
