"""What people are told of meetings: an offer, the agreement with its file, reminders, the end."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers.meetings.facts import calendar_file, facts, mine
from handlers.meetings.screens import agreed_rows, closing_screen, meeting_screen
from handlers.notices import notice
from handlers.screen import Screen
from handlers.view import View
from storage.mentorships import TAKING, Mentorship
from storage.people import Person

FAR = timedelta(hours=12)
STEP = 5  # minutes: nobody needs «через 119 минут»


@notice("meeting-offer")
def offered(view: View, meeting_id: int, round: int) -> Screen | None:  # noqa: A002 - a row's key
    """Somebody offers times; nothing, if that offer is answered or replaced already."""
    found, _ = mine(view, meeting_id)
    if found.meeting.state != "proposed" or found.meeting.round != round:
        return None
    return meeting_screen(view, meeting_id)


@notice("meeting-agreed")
def agreed(view: View, meeting_id: int, version: int) -> Screen | None:
    """The time stands: everybody gets the file; who has tapped has read the rest already."""
    found, own = mine(view, meeting_id)
    meeting = found.meeting
    if meeting.state != "confirmed" or meeting.version != version:
        return None
    file = calendar_file(view, found)
    if own.coming == "yes" and own.person_id != meeting.proposed_by:
        return Screen(view.words("meet-file-told"), attachment=file)
    text = view.lines(
        view.words("meet-agreed-title"), *facts(view, found), view.words("meet-agreed-next")
    )
    return Screen(text, agreed_rows(view, found, own), file)


@notice("meeting-reminder")
def reminder(view: View, meeting_id: int, version: int) -> Screen | None:
    """It is soon; nothing, if it was moved or cancelled, or its pair is no more."""
    found, own = mine(view, meeting_id)
    meeting = found.meeting
    stands = meeting.state == "confirmed" and meeting.version == version and own.coming != "no"
    if not stands or meeting.starts_at is None or meeting.starts_at <= view.now:
        return None
    mentorship = view.session.get(Mentorship, meeting.mentorship_id)
    if mentorship is None or mentorship.state not in TAKING:
        return None
    left = meeting.starts_at - view.now
    zone = ZoneInfo(view.zone)
    nights = meeting.starts_at.astimezone(zone).date() - view.now.astimezone(zone).date()
    if left >= FAR and nights.days == 1:
        title = view.words("meet-remind-tomorrow")
    else:
        minutes = max(round(left.total_seconds() / 60 / STEP) * STEP, STEP)
        title = view.words("meet-remind-in", left=view.minutes(minutes))
    return Screen(view.lines(title, *facts(view, found)), agreed_rows(view, found, own))


@notice("meeting-off")
def off(view: View, meeting_id: int) -> Screen | None:
    """There will be no meeting: declined, lapsed or cancelled; calendars get a file as well."""
    found, own = mine(view, meeting_id)
    meeting = found.meeting
    if meeting.state not in ("declined", "lapsed", "cancelled"):
        return None
    file = calendar_file(view, found, off=True) if meeting.version else None
    if own.person_id == meeting.ended_by:
        return Screen(view.words("meet-file-off-told"), attachment=file)
    screen = meeting_screen(view, meeting_id)
    return Screen(screen.text, screen.rows, file)


@notice("meeting-without")
def without(view: View, meeting_id: int, person_id: int) -> Screen | None:
    """The mentor of a group learns that one mentee will not come."""
    found, own = mine(view, meeting_id)
    person = view.session.get(Person, person_id)
    if person is None or found.meeting.state not in ("proposed", "confirmed"):
        return None
    title = view.words("meet-without", name=view.address(person))
    rows = agreed_rows(view, found, own) if found.meeting.state == "confirmed" else ()
    return Screen(view.lines(title, *facts(view, found)), rows)


@notice("meeting-ask")
def ask(view: View, meeting_id: int, again: bool) -> Screen | None:
    """Did it take place? Nothing, if the reader has said so meanwhile."""
    found, own = mine(view, meeting_id)
    if found.meeting.state != "confirmed" or own.took_place or found.meeting.asked_again != again:
        return None
    return closing_screen(view, meeting_id)
