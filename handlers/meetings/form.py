"""The forms of meetings: a new one, other times, a reason, a sentence for the diary."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, TextStep, codes
from handlers.forms.moments import MomentsStep
from handlers.forms.steps import Draft
from handlers.meetings.facts import mine
from handlers.meetings.screens import meeting_screen
from handlers.view import View
from mentoring.meetings.answering import call_off
from mentoring.meetings.closing import LINE, add_line
from mentoring.meetings.proposing import MEETS_IN, Proposal, offer_again, propose
from mentoring.meetings.rules import MINUTES, MOST_TIMES
from mentoring.mentorships.standing_in import standing_now
from storage.mentorships import Mentorship, mentorships_of, parties_of
from storage.people import Person


class Meet(StatesGroup):
    """The steps of offering a meeting."""

    mentorship_id = State()
    moments = State()
    minutes = State()
    mode = State()
    place = State()
    topic = State()
    review = State()


class OtherTimes(StatesGroup):
    """Other times for a meeting."""

    moments = State()


class Why(StatesGroup):
    """Why not."""

    reason = State()


class Sentence(StatesGroup):
    """A sentence about a meeting."""

    line = State()


@dataclass
class MeetDraft:
    """A meeting to offer."""

    mentorship_id: int
    moments: list[datetime]
    minutes: int
    mode: str
    place: str | None = None
    topic: str | None = None


@dataclass
class TimesDraft:
    """Other times for the offer that the person saw."""

    meeting_id: int
    offer: int
    moments: list[datetime]


@dataclass
class WhyDraft:
    """A reason to call a meeting off."""

    meeting_id: int
    offer: int
    reason: str


@dataclass
class SentenceDraft:
    """A sentence about a meeting."""

    meeting_id: int
    line: str


def pairs(view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    """The reader's running mentorships, each by the names of the others in it."""
    running = mentorships_of(view.session, view.me.id, MEETS_IN)
    running += standing_now(view.session, view.me.id, view.now)
    return [(str(row.id), others(view, row)) for row in running]


def others(view: View, mentorship: Mentorship) -> str:
    """Who else is in a mentorship."""
    people = [
        view.session.get_one(Person, party.person_id)
        for party in parties_of(view.session, mentorship.id)
        if party.person_id != view.me.id and party.left_at is None
    ]
    return ", ".join(view.listed(person) for person in people)


async def _send(desk: Desk, draft: MeetDraft) -> None:
    proposal = Proposal(
        draft.mentorship_id,
        draft.moments,
        draft.minutes,
        draft.mode,
        draft.place or "",
        draft.topic or "",
    )
    await desk.show(meeting_screen, await desk.do(propose, proposal))


async def _retime(desk: Desk, draft: TimesDraft) -> None:
    await desk.do(offer_again, draft.meeting_id, draft.offer, draft.moments)
    await desk.show(meeting_screen, draft.meeting_id)


async def _call_off(desk: Desk, draft: WhyDraft) -> None:
    await desk.do(call_off, draft.meeting_id, draft.offer, draft.reason)
    await desk.show(meeting_screen, draft.meeting_id)


async def _keep_line(desk: Desk, draft: SentenceDraft) -> None:
    await desk.do(add_line, draft.meeting_id, draft.line)
    await desk.show(meeting_screen, draft.meeting_id)


def _what_moving_means(view: View, draft: Draft) -> dict[str, str | int]:
    """Before an agreed time is given up, it is said that it will be."""
    found, _ = mine(view, int(draft["meeting_id"]))
    return {"agreed": str(found.meeting.state == "confirmed").lower()}


def forms() -> list[Form[Any]]:
    """All forms of this conversation."""
    return [meet, other_times, why, sentence]


meet: Form[Any] = Form(
    "meet",
    ChoiceStep(Meet.mentorship_id, pairs, when=lambda draft: not draft.get("chosen")),
    MomentsStep(Meet.moments, most=MOST_TIMES),
    ChoiceStep(Meet.minutes, codes(*map(str, MINUTES)), width=2),
    ChoiceStep(Meet.mode, codes("online", "person"), width=2),
    TextStep(Meet.place, most=200, skippable=True),
    TextStep(Meet.topic, most=200, skippable=True),
    draft=MeetDraft,
    review=Meet.review,
    finish=_send,
)
other_times: Form[Any] = Form(
    "meettime",
    MomentsStep(OtherTimes.moments, most=MOST_TIMES, done="button-send", facts=_what_moving_means),
    draft=TimesDraft,
    finish=_retime,
)
why: Form[Any] = Form("meetwhy", TextStep(Why.reason, most=300), draft=WhyDraft, finish=_call_off)
sentence: Form[Any] = Form(
    "meetline", TextStep(Sentence.line, most=LINE), draft=SentenceDraft, finish=_keep_line
)
