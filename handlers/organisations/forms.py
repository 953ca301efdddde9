"""The forms of districts and organisations: a new one, a change, a link's terms."""

from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, TextStep, codes
from handlers.forms.steps import Draft
from handlers.organisations.giving import show_link
from handlers.organisations.screens import district_screen, school_screen, zone_key
from handlers.view import View
from mentoring.organisations.making import (
    KINDS,
    change_organisation,
    make_municipality,
    make_organisation,
)
from mentoring.organisations.zones import ZONES
from mentoring.people.invitations import SETTINGS, invite


class DistrictForm(StatesGroup):
    """A new district."""

    name = State()


class SchoolForm(StatesGroup):
    """A new organisation."""

    name = State()
    kind = State()
    timezone = State()


class SchoolChange(StatesGroup):
    """One thing of an organisation that is another now."""

    kind = State()
    name = State()
    timezone = State()


class TermsForm(StatesGroup):
    """For how many a link is, and for how long."""

    uses = State()
    days = State()


@dataclass
class NewDistrict:
    """A district's name."""

    name: str


@dataclass
class NewSchool:
    """An organisation's kind, name and zone, and the district it stands in."""

    municipality_id: int
    name: str
    timezone: str
    kind: str


@dataclass
class ChangedSchool:
    """What an organisation is, of which `field` is new."""

    organisation_id: int
    field: str
    name: str
    timezone: str
    kind: str


@dataclass
class Terms:
    """A link to a role, with its terms; one for one person asks for no number."""

    organisation_id: int
    role: str
    days: int
    uses: int | None = None


def zones(view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    """The eleven zones of Russia by name."""
    return [(zone, view.words.plain(zone_key(zone))) for zone in ZONES]


def _said(name: str) -> str:
    return " ".join(name.split())


async def _make_district(desk: Desk, draft: NewDistrict) -> None:
    made = await desk.do(make_municipality, _said(draft.name))
    await desk.show(district_screen, made)


async def _make_school(desk: Desk, draft: NewSchool) -> None:
    made = await desk.do(
        make_organisation, draft.municipality_id, _said(draft.name), draft.timezone, draft.kind
    )
    await desk.show(school_screen, made)


async def _change_school(desk: Desk, draft: ChangedSchool) -> None:
    value = _said(getattr(draft, draft.field))
    await desk.do(change_organisation, draft.organisation_id, draft.field, value)
    await desk.show(school_screen, draft.organisation_id)


async def _invite(desk: Desk, draft: Terms) -> None:
    uses = draft.uses or SETTINGS.many_uses
    made = await desk.do(invite, draft.organisation_id, draft.role, "", uses, draft.days)
    await show_link(desk, made)


def _for_many(draft: Draft) -> bool:
    return draft.get("role") not in SETTINGS.single_use


new_district: Form[Any] = Form(
    "dist",
    TextStep(DistrictForm.name, least=3, most=120),
    draft=NewDistrict,
    finish=_make_district,
)
new_school: Form[Any] = Form(
    "scho",
    TextStep(SchoolForm.name, least=3, most=120),
    ChoiceStep(SchoolForm.kind, codes(*KINDS)),
    ChoiceStep(SchoolForm.timezone, zones),
    draft=NewSchool,
    finish=_make_school,
)
changed_school: Form[Any] = Form(
    "schc",
    ChoiceStep(SchoolChange.kind, codes(*KINDS)),
    TextStep(SchoolChange.name, least=3, most=120),
    ChoiceStep(SchoolChange.timezone, zones),
    draft=ChangedSchool,
    finish=_change_school,
    voice="scho",
)
terms: Form[Any] = Form(
    "terms",
    ChoiceStep(TermsForm.uses, codes(*map(str, SETTINGS.uses_offered)), when=_for_many, width=2),
    ChoiceStep(TermsForm.days, codes(*map(str, SETTINGS.days_offered)), width=2),
    draft=Terms,
    finish=_invite,
)
