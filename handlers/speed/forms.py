"""Two forms: the curator announces an event; a guest says a name (domain §8)."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, NumberStep, TextStep, codes
from handlers.forms.moments import MomentStep
from handlers.forms.session import Problem
from handlers.forms.steps import Draft
from handlers.screen import Screen
from handlers.speed.screens import binding_title, event_screen
from handlers.view import View
from mentoring.people.joining import CONSENT_VERSION
from mentoring.speed.events import Announcement, announce, introduce, sign_up
from storage.organisations import Organisation
from storage.speed import SpeedEvent


class NewSpeed(StatesGroup):
    """The steps of an announcement."""

    topic = State()
    starts_at = State()
    place = State()
    minutes = State()
    rounds = State()
    mentors = State()
    mentees = State()
    review = State()


@dataclass
class SpeedDraft:
    """`binding` is the group; `starts_at` a moment in UTC."""

    binding: int
    topic: str
    starts_at: str
    place: str
    minutes: int
    rounds: int
    mentors: int
    mentees: int


def _group(view: View, draft: Draft) -> dict[str, str | int]:
    return {"title": binding_title(view, int(draft["binding"]))}


async def _announce(desk: Desk, draft: SpeedDraft) -> None:
    event_id = await desk.do(
        announce,
        Announcement(
            binding_id=draft.binding,
            topic=draft.topic,
            starts_at=datetime.fromisoformat(draft.starts_at),
            place=draft.place,
            round_minutes=draft.minutes,
            rounds=draft.rounds,
            mentor_places=draft.mentors,
            mentee_places=draft.mentees,
        ),
    )
    await desk.show(event_screen, event_id)


new_event: Form[Any] = Form(
    "speed",
    TextStep(NewSpeed.topic, most=120, facts=_group),
    MomentStep(NewSpeed.starts_at),
    TextStep(NewSpeed.place, most=300),
    NumberStep(NewSpeed.minutes, least=3, most=60, offered=(5, 7, 10, 15)),
    NumberStep(NewSpeed.rounds, least=1, most=12, offered=(3, 4, 5, 6)),
    NumberStep(NewSpeed.mentors, least=1, most=50, offered=(3, 5, 8, 10)),
    NumberStep(NewSpeed.mentees, least=1, most=50, offered=(3, 5, 8, 10)),
    draft=SpeedDraft,
    review=NewSpeed.review,
    review_facts=_group,
    finish=_announce,
)


class Guest(StatesGroup):
    """What is asked of who comes for one event only."""

    consent = State()
    name = State()


@dataclass
class GuestDraft:
    """The event and the side that they tapped in the group, and their name."""

    event: int
    side: str
    consent: str
    name: str


def _consent(view: View, event_id: int) -> str:
    """The consent that registration asks for, naming the event's organisation (L3)."""
    event = view.session.get(SpeedEvent, event_id)
    organisation = view.session.get(Organisation, event.organisation_id) if event else None
    return view.words("join-consent", organisation=organisation.name if organisation else "")


def _consent_facts(view: View, draft: Draft) -> dict[str, str | int]:
    return {"text": _consent(view, int(draft["event"]))}


def _odd_name(text: str) -> Problem | None:
    words = text.split()
    fits = 0 < len(words) <= 2 and all(word.replace("-", "").isalpha() for word in words)
    return None if fits else Problem.of("guest-name-odd")


async def _come_in(desk: Desk, draft: GuestDraft) -> None:
    shown = str(await desk.read(_consent, draft.event))
    first_name, _, patronymic = " ".join(draft.name.split()).partition(" ")
    await desk.do(
        introduce,
        draft.event,
        first_name,
        patronymic,
        CONSENT_VERSION,
        hashlib.sha256(shown.encode()).hexdigest(),
    )
    await desk.do(sign_up, draft.event, draft.side)  # which tells them of their seat
    await desk.put(Screen(desk.words("guest-thanks", name=first_name)))


guest: Form[Any] = Form(
    "guest",
    ChoiceStep(Guest.consent, codes("yes"), facts=_consent_facts),
    TextStep(Guest.name, most=60, check=_odd_name),
    draft=GuestDraft,
    finish=_come_in,
)
