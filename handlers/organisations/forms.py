"""The admin's two forms: a new district, a new organisation."""

from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, TextStep
from handlers.forms.steps import Draft
from handlers.organisations.screens import district_screen, school_screen, zone_key
from handlers.view import View
from mentoring.organisations.making import make_municipality, make_organisation
from mentoring.organisations.zones import ZONES


class DistrictForm(StatesGroup):
    """A new district."""

    name = State()


class SchoolForm(StatesGroup):
    """A new organisation."""

    name = State()
    timezone = State()


@dataclass
class NewDistrict:
    """A district's name."""

    name: str


@dataclass
class NewSchool:
    """An organisation's name and zone, and the district it stands in."""

    municipality_id: int
    name: str
    timezone: str


def zones(view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    """The eleven zones of Russia by name."""
    return [(zone, view.words.plain(zone_key(zone))) for zone in ZONES]


async def _make_district(desk: Desk, draft: NewDistrict) -> None:
    made = await desk.do(make_municipality, " ".join(draft.name.split()))
    await desk.show(district_screen, made)


async def _make_school(desk: Desk, draft: NewSchool) -> None:
    name = " ".join(draft.name.split())
    made = await desk.do(make_organisation, draft.municipality_id, name, draft.timezone)
    await desk.show(school_screen, made)


new_district: Form[Any] = Form(
    "dist",
    TextStep(DistrictForm.name, least=3, most=120),
    draft=NewDistrict,
    finish=_make_district,
)
new_school: Form[Any] = Form(
    "scho",
    TextStep(SchoolForm.name, least=3, most=120),
    ChoiceStep(SchoolForm.timezone, zones),
    draft=NewSchool,
    finish=_make_school,
)
