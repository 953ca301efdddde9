"""The form of a question: what, how urgent, whom, and whether others see the name (domain §7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message

from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form, Step, codes
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Wrong
from handlers.help.people import message_text
from handlers.help.reading import said_in
from handlers.help.screens import request_screen
from handlers.view import View
from mentoring.absences.rules import is_away
from mentoring.help.asking import (
    Question,
    ask,
    keep_question,
    kept_message,
    mentee_places,
    own_mentors,
)
from mentoring.help.rules import answer_due
from mentoring.help.talking import RELAYED
from mentoring.mentorships.standing_in import who_mentors
from mentoring.organisations.calendar import calendar_of
from storage.mentorships import Mentorship
from storage.people import people_with_role

POOL = "pool"
REVIEWED = 600


class Ask(StatesGroup):
    """The steps of a question."""

    question = State()
    urgency = State()
    to = State()
    name = State()
    review = State()


@dataclass
class AskDraft:
    """`question` is the kept message's id; `to` a mentorship's id or `pool`."""

    question: int
    urgency: str
    to: str | None = None
    name: str | None = None


class QuestionStep(Step):
    """Any message: it is kept as it is, and brought as it is."""

    async def typed(self, run: Run, message: Message) -> Any:
        said = said_in(message)
        if said.kind not in RELAYED:
            raise Wrong(Problem.of("help-cannot-pass"))
        if said.text.startswith("/"):
            raise Wrong(Problem.of("form-unknown-command"))
        return await run.desk.do(keep_question, said)

    def told(self, view: View, draft: Draft) -> str:
        message = kept_message(view.session, int(draft[self.name]), view.my_id)
        return message_text(view, message, REVIEWED)


def _conflict(draft: Draft) -> bool:
    return draft.get("urgency") == "conflict"


def _mentors(view: View) -> dict[str, str]:
    """How the reader's own mentors are addressed, by the mentorship's id as it stands in drafts."""
    return {str(row.id): view.address(row) for row in own_mentors(view.session, view.my_id)}


def _recipients(view: View, _draft: Draft, prefix: str) -> list[tuple[str, str]]:
    return [*_mentors(view).items(), (POOL, view.words.plain(f"{prefix}-{POOL}"))]


def _first(view: View, draft: Draft) -> str | None:
    """The name of the mentor who is asked first."""
    mentors = _mentors(view)
    return mentors.get(draft.get("to") or _only(mentors))


def _first_is_away(view: View, draft: Draft) -> bool:
    """Whether the mentor who would be asked first is ill or on leave: others read it at once."""
    number = draft.get("to") or _only(_mentors(view))
    if number == POOL:
        return False
    row = view.session.get_one(Mentorship, int(number))
    return is_away(view.session, who_mentors(view.session, row, view.now), view.now)


def _only(mentors: Mapping[str, str]) -> str:
    """Who is asked where nobody was chosen: the only mentor, else the pool."""
    return next(iter(mentors)) if len(mentors) == 1 else POOL


def _readers(view: View, draft: Draft) -> dict[str, str | int]:
    """Who will read it and who will know the name, before it goes."""
    place = next(iter(mentee_places(view.session, view.my_id)), None)
    if place is None:
        return {"readers": "", "always": ""}
    if _conflict(draft):
        curators = people_with_role(view.session, place, "curator")
        names = ", ".join(view.address(person) for person in curators)
        readers = view.words("ask-readers-conflict", names=names or "—")
        known = view.words("ask-known-conflict")
        return {"readers": view.lines(readers, known), "always": ""}
    first = _first(view, draft)
    said = _known(view, draft, first)
    if first is None:
        readers = view.words("ask-readers-pool")
        return {"readers": view.lines(readers, said), "always": view.words("ask-always-pool")}
    until = answer_due(
        view.now,
        str(draft.get("urgency", "today")),
        calendar_of(view.session, place),
    )
    if _first_is_away(view, draft):
        readers = view.words("ask-readers-away", name=first)
    else:
        readers = view.words("ask-readers-mentor", name=first, until=view.moment(until))
    always = view.words("ask-always-mentor", name=first)
    return {"readers": view.lines(readers, said), "always": always}


def _known(view: View, draft: Draft, first: str | None) -> str | None:
    """Who will know the name, once it is decided."""
    if draft.get("name") is None:
        return None
    if draft["name"] == "shown":
        return view.words("ask-known-shown")
    return (
        view.words("ask-known-mentor", name=first)
        if first is not None
        else view.words("ask-known-pool")
    )


class RecipientStep(ChoiceStep):
    """Whom to ask; asked only where there is a choice, which only the database knows."""

    def asked(self, draft: Draft) -> bool:
        return not _conflict(draft) and bool(draft.get("several"))


async def _finish(desk: Desk, draft: AskDraft) -> None:
    conflict = draft.urgency == "conflict"
    chosen = draft.to
    if chosen is None and not conflict:
        chosen = _only(await desk.read(_mentors))
    request_id = await desk.do(
        ask,
        Question(
            message_id=draft.question,
            urgency="now" if conflict else draft.urgency,
            mentorship_id=int(chosen) if chosen and chosen.isdigit() else None,
            nameless=draft.name == "hidden",
            conflict=conflict,
        ),
    )
    await desk.show(request_screen, request_id)


async def given(desk: Desk, **draft: Any) -> dict[str, Any]:
    """What the form starts with: it asks «whom» only those who have several mentors."""
    mentors = await desk.read(_mentors)
    return {"several": len(mentors) > 1, **draft}


ask_form: Form[Any] = Form(
    "ask",
    QuestionStep(Ask.question),
    ChoiceStep(Ask.urgency, codes("now", "today", "week", "conflict")),
    RecipientStep(Ask.to, _recipients),
    ChoiceStep(
        Ask.name,
        codes("shown", "hidden"),
        when=lambda draft: not _conflict(draft),
        facts=_readers,
    ),
    draft=AskDraft,
    review=Ask.review,
    review_facts=_readers,
    finish=_finish,
)
