"""/meetings: what is ahead with whom, and what is behind."""

from handlers.buttons import Open
from handlers.meetings.buttons import Card, Listing
from handlers.meetings.facts import with_whom
from handlers.screen import Button, Screen, rows
from handlers.view import View
from storage.meetings import OPEN, PAST, Gathering, gathering, meetings_of

SHOWN = 8
ENDED = (*PAST, "declined", "lapsed", "cancelled")


def meetings_screen(view: View, past: bool = False) -> Screen:
    """The reader's meetings, the next one first; those behind, the latest first."""
    listed = meetings_of(view.session, view.me.id, ENDED if past else OPEN, SHOWN)
    found = [one for row in listed if (one := gathering(view.session, row.id))]
    if not past:
        found.sort(key=lambda one: one.meeting.starts_at or one.meeting.offers[0])
    lines = [_line(view, number, one) for number, one in enumerate(found, 1)]
    title = view.words("meet-list-past" if past else "meet-list-ahead")
    cards = [
        Button(f"{number}. {with_whom(view, one)}", Card(meeting=one.meeting.id))
        for number, one in enumerate(found, 1)
    ]
    turn = view.button(
        "meet-list-to-ahead" if past else "meet-list-to-past", Listing(past=not past)
    )
    foot = (turn, view.button("menu-meet", Open(entry="meet")))
    return Screen(
        view.lines(title, *(lines or [view.words("list-empty")])), (*rows(*cards, wide=2), foot)
    )


def _line(view: View, number: int, found: Gathering) -> str:
    meeting = found.meeting
    over = bool(meeting.starts_at and meeting.starts_at <= view.now)
    state = "asked" if meeting.state == "confirmed" and over else meeting.state
    return view.words(
        "meet-list-line",
        number=number,
        moment=view.moment(meeting.starts_at or meeting.offers[0]),
        names=with_whom(view, found),
        state=view.words.plain(f"meet-state-{state}"),
    )
