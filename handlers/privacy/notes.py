"""A pair's notes, opened by its curator for a reason that the pair reads first (domain §2)."""

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.fsm.state import State, StatesGroup
from markupsafe import Markup

from handlers.desk import Desk
from handlers.forms import Form, TextStep
from handlers.mentorships.buttons import Pair
from handlers.mentorships.telling import others, pair_name, seen_by_party
from handlers.notices import notice
from handlers.paging import page_buttons, page_of
from handlers.privacy.buttons import AskNotes, Notes
from handlers.screen import Rows, Screen
from handlers.view import View
from mentoring.mentorships.visiting import LONGEST_REASON, ask_to_read
from mentoring.refusals import NotFound
from storage.audit import Visit, visit_of
from storage.diary import entries_of
from storage.help import messages_of, questions_in
from storage.mentorships import Mentorship, parties_of
from storage.people import Person, people_with_role

PAGE = 5
CUT = 500


class Reason(StatesGroup):
    """The one step."""

    reason = State()


@dataclass
class ReasonDraft:
    """Why the notes should be read."""

    mentorship_id: int
    reason: str


async def _ask(desk: Desk, draft: ReasonDraft) -> None:
    visit_id = await desk.do(ask_to_read, draft.mentorship_id, draft.reason)
    await desk.show(visit_screen, visit_id)


asking: Form[Any] = Form(
    "visit", TextStep(Reason.reason, most=LONGEST_REASON), draft=ReasonDraft, finish=_ask
)


def notes_row(view: View, row: Mentorship) -> Rows:
    """The button on the card of a pair, for the organisation's curators and nobody else."""
    curators = people_with_role(view.session, row.organisation_id, "curator")
    if view.me.id not in {person.id for person in curators}:
        return ()
    return ((view.button("privacy-notes", AskNotes(pair=row.id)),),)


def visit_screen(view: View, visit_id: int) -> Screen:
    """Where a visit stands: asked, open, over.

    :raises NotFound: it is another's
    """
    visit = _own(view, visit_id)
    back = view.button("pairs-open", Pair(id=visit.mentorship_id))
    row = view.session.get_one(Mentorship, visit.mentorship_id)
    name = pair_name(view, parties_of(view.session, row.id))
    if visit.state == "asked":
        text = view.words(
            "privacy-visit-asked", name=name, opens=view.moment(visit.opens_at), reason=visit.reason
        )
        return Screen(text, ((back,),))
    if visit.state == "open" and visit.closes_at is not None:
        read = view.button("privacy-visit-read", Notes(visit=visit.id))
        text = view.words("privacy-visit-open", name=name, closes=view.moment(visit.closes_at))
        return Screen(text, ((read,), (back,)))
    return Screen(view.words("privacy-visit-over", name=name), ((back,),))


def _own(view: View, visit_id: int) -> Visit:
    visit = view.session.get(Visit, visit_id)
    if visit is None or visit.person_id != view.me.id:
        raise NotFound
    return visit


def open_visit(view: View, mentorship_id: int) -> int | None:
    """The reader's visit to a pair that is asked for or open."""
    visit = visit_of(view.session, mentorship_id, view.me.id)
    return visit.id if visit else None


def notes_screen(view: View, visit_id: int, page: int = 0) -> Screen:
    """What both of the pair see: the diary's common entries and the questions, newest first.

    The mentor's own notes stay theirs, whatever the reason is.
    """
    visit = _own(view, visit_id)
    if visit.state != "open":
        return visit_screen(view, visit_id)
    lines = _lines(view, visit.mentorship_id)
    shown, page, pages = page_of(lines, page, PAGE)
    row = view.session.get_one(Mentorship, visit.mentorship_id)
    title = view.words(
        "privacy-notes-title",
        name=pair_name(view, parties_of(view.session, row.id)),
        reason=visit.reason,
    )
    text = view.lines(title, *(shown or [view.words("privacy-notes-none")]))
    turn = page_buttons(view, page, pages, lambda number: Notes(visit=visit.id, page=number))
    return Screen(text, (*turn, (view.button("pairs-open", Pair(id=row.id)),)))


def _lines(view: View, mentorship_id: int) -> list[Markup]:
    found = [
        (entry.at, "diary", entry.text)
        for entry in entries_of(view.session, mentorship_id, mentor=False)
        if entry.text and entry.kind != "help"
    ]
    for request in questions_in(view.session, mentorship_id):
        said = [message for message in messages_of(view.session, request.id) if message.text]
        found += [(message.at, "help", message.text) for message in said]
    found.sort(key=lambda one: one[0], reverse=True)
    zone = ZoneInfo(view.zone)
    return [
        view.words(
            f"privacy-note-{kind}", day=view.day(at.astimezone(zone).date()), text=text[:CUT]
        )
        for at, kind, text in found
    ]


@notice("pair-visit")
def told(view: View, mentorship_id: int, visit_id: int) -> Screen | None:
    """The pair reads who wants to read their notes, why, and from when."""
    visit = view.session.get(Visit, visit_id)
    if visit is None:
        return None
    _, own, parties = seen_by_party(view, mentorship_id)
    if own.left_at is not None:
        return None
    curator = view.session.get_one(Person, visit.person_id)
    text = view.words(
        "privacy-visit-told",
        name=view.address(curator),
        reason=visit.reason,
        opens=view.moment(visit.opens_at),
        names=others(view, parties),
    )
    return Screen(text)


@notice("pair-visit-open")
def opened(view: View, visit_id: int) -> Screen | None:
    """To the curator: now they can be read."""
    visit = view.session.get(Visit, visit_id)
    return visit_screen(view, visit_id) if visit is not None and visit.state == "open" else None
