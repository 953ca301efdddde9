"""What is told of a meeting on every screen: when, with whom, where, about what."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from handlers.screen import Attachment
from handlers.view import View
from mentoring.documents.calendar_file import CalendarEvent, cancellation, invitation
from mentoring.refusals import NotFound
from storage.history import last_change
from storage.meetings import Attendee, Gathering, gathering


def mine(view: View, meeting_id: int) -> tuple[Gathering, Attendee]:
    """The meeting, and the reader in it.

    :raises NotFound: there is none, or the reader takes no part in it
    """
    found = gathering(view.session, meeting_id)
    own = found.attendee(view.me.id) if found and view.reader else None
    if found is None or own is None:
        raise NotFound
    return found, own


def with_whom(view: View, found: Gathering) -> str:
    """The others by name: as one is addressed if there is one, else as a list."""
    others = [found.people[one.person_id] for one in found.others(view.me.id)]
    if len(others) == 1:
        return view.address(others[0])
    return ", ".join(view.listed(person) for person in others)


def facts(view: View, found: Gathering) -> Sequence[Markup | None]:
    """The lines under the title: when and how long, with whom, where, about what."""
    meeting, words = found.meeting, view.words
    return (
        words(
            "meet-fact-when",
            moment=view.moment(meeting.starts_at),
            length=view.minutes(meeting.minutes),
        )
        if meeting.starts_at
        else None,
        words("meet-fact-with", names=with_whom(view, found)),
        where(view, found),
        words("meet-fact-topic", topic=meeting.topic) if meeting.topic else None,
    )


def where(view: View, found: Gathering) -> Markup:
    """By video or in person, and the link or the place if it was named."""
    meeting = found.meeting
    if meeting.place:
        return view.words(f"meet-fact-{meeting.mode}-at", place=meeting.place)
    return view.words(f"meet-fact-{meeting.mode}")


def earlier_time(view: View, found: Gathering) -> Markup | None:
    """«Было: …», where a meeting had been agreed and its time counts no more."""
    if found.meeting.starts_at is not None or not found.meeting.version:
        return None
    kept = last_change(view.session, "meeting", found.meeting.id, "confirmed").get("starts_at")
    if not kept:
        return view.words("meet-fact-no-more")
    return view.words("meet-fact-was", moment=view.moment(datetime.fromisoformat(kept)))


def calendar_file(view: View, found: Gathering, *, off: bool = False) -> Attachment:
    """The meeting as a file for the reader's calendar, or what takes it out of there."""
    meeting, words = found.meeting, view.words
    starts_at = meeting.starts_at or meeting.offers[0]
    link = meeting.place if meeting.place.startswith(("http://", "https://")) else ""
    event = CalendarEvent(
        uid=f"meeting-{meeting.id}@nastavnik",
        sequence=meeting.version,
        start=starts_at,
        minutes=meeting.minutes,
        stamp=meeting.changed_at,
        summary=words.plain("meet-file-title", names=with_whom(view, found)),
        location="" if link else meeting.place,
        description=meeting.topic,
        link=link,
    )
    make = cancellation if off else invitation
    name = words.plain("meet-file-off" if off else "meet-file-name")
    return Attachment(name, make, (event,), light=True)
