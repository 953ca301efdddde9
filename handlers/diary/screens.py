"""The diary as the mentor reads it: month by month, what took place and their own notes."""

from datetime import date
from itertools import groupby
from zoneinfo import ZoneInfo

from markupsafe import Markup

from handlers.buttons import Open
from handlers.diary.buttons import Pages, Write
from handlers.notices import notice
from handlers.screen import Button, Screen, rows
from handlers.view import View
from locales import moments
from mentoring.refusals import NotFound
from storage.diary import DiaryEntry, entries_of
from storage.mentorships import Mentorship, mentorships_of, parties_of
from storage.people import Person

LEADS = ("agreed", "trial", "ordered", "active", "paused")
OVER = ("completed", "ended_by_participant", "ended_by_curator")
FITS = 3200
"""Characters of entries on one screen; what is longer than a message is cut with a word of it."""


def read_by(view: View) -> list[Mentorship]:
    """The mentorships whose diary the reader may open, as mentor or as mentee."""
    return mentorships_of(view.session, view.me.id, (*LEADS, *OVER))


def choice_screen(view: View) -> Screen:
    """Whose diary, if there are several."""
    buttons = [Button(others(view, row), Pages(mentorship=row.id, back=0)) for row in read_by(view)]
    if not buttons:
        menu = view.button("button-menu", Open(entry="menu"))
        return Screen(view.words("diary-nobody"), ((menu,),))
    return Screen(view.words("diary-whose"), rows(*buttons))


def diary_screen(view: View, mentorship_id: int, back: int = 0) -> Screen:
    """One month of a mentorship's diary, the newest first to be opened. A mentee reads what is
    for both.

    :raises NotFound: the reader takes no part in it
    """
    mentorship = own(view, mentorship_id)
    leads = mentorship.mentor_id == view.me.id
    entries = entries_of(view.session, mentorship_id, mentor=leads)
    months = [
        (month, list(group)) for month, group in groupby(entries, lambda entry: _month(view, entry))
    ]
    title = view.words("diary-title", names=others(view, mentorship))
    write = (view.button("diary-write", Write(mentorship=mentorship_id)),) if leads else ()
    if not months:
        return Screen(view.lines(title, view.words("diary-empty")), (write,) if write else ())
    back = min(max(back, 0), len(months) - 1)
    month, listed = months[-1 - back]
    turns = []
    if back + 1 < len(months):
        turns.append(
            view.button("button-page-earlier", Pages(mentorship=mentorship_id, back=back + 1))
        )
    if back:
        turns.append(
            view.button("button-page-later", Pages(mentorship=mentorship_id, back=back - 1))
        )
    head = view.words(
        "diary-month",
        month=moments.month_and_year(month, view.words.locale),
        held=sum(entry.kind == "meeting" for entry in listed),
    )
    return Screen(view.lines(title, head, *_fitting(view, listed)), (tuple(turns), write))


def own(view: View, mentorship_id: int) -> Mentorship:
    """The mentorship, if the reader takes part in it.

    :raises NotFound: there is none, or it is others'
    """
    found = view.session.get(Mentorship, mentorship_id)
    parties = parties_of(view.session, mentorship_id)
    if found is None or view.reader is None or view.me.id not in {p.person_id for p in parties}:
        raise NotFound
    return found


def others(view: View, mentorship: Mentorship) -> str:
    """Who else takes part, as in a list."""
    people = [
        view.session.get_one(Person, party.person_id)
        for party in parties_of(view.session, mentorship.id)
        if party.person_id != view.me.id
    ]
    return ", ".join(view.listed(person) for person in people)


@notice("diary-note")
def note_told(view: View, entry_id: int) -> Screen | None:
    """The mentee learns of a note that is for both."""
    entry = view.session.get(DiaryEntry, entry_id)
    if entry is None or entry.visibility != "both":
        return None
    mentorship = own(view, entry.mentorship_id)
    mentor = view.session.get_one(Person, mentorship.mentor_id)
    text = view.words("diary-told", name=view.address(mentor), text=entry.text)
    return Screen(text, ((view.button("diary-open", Pages(mentorship=mentorship.id, back=0)),),))


def _month(view: View, entry: DiaryEntry) -> date:
    return entry.at.astimezone(ZoneInfo(view.zone)).date().replace(day=1)


def _fitting(view: View, entries: list[DiaryEntry]) -> list[Markup]:
    """The entries, the newest ones if not all fit a message."""
    lines: list[Markup] = []
    size = 0
    for entry in reversed(entries):
        line = _entry(view, entry)
        size += len(line)
        if size > FITS:
            return [view.words("diary-earlier"), *reversed(lines)]
        lines.append(line)
    return list(reversed(lines))


def _entry(view: View, entry: DiaryEntry) -> Markup:
    day = view.day(entry.at.astimezone(ZoneInfo(view.zone)).date())
    key = f"diary-{entry.kind}"
    if entry.kind == "note" and entry.visibility == "mentor":
        key = "diary-note-mine"
    said = view.words(key, day=day)
    return Markup("{}\n{}").format(said, entry.text) if entry.text else said
