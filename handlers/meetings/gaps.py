"""What is told when meetings do not come, to both and then the curator; how a pair is doing."""

from handlers.buttons import Open
from handlers.mentorships.buttons import Pair
from handlers.mentorships.telling import others, pair_name, seen_by_curator, seen_by_party
from handlers.notices import notice
from handlers.screen import Screen
from handlers.view import View
from mentoring.meetings.gaps import FIRST, GAP, formal, school_days_without
from mentoring.organisations.calendar import calendar_of
from mentoring.refusals import Refusal
from mentoring.times.clocks import clocks
from mentoring.waiting.silence import silent_among
from storage.meetings import agreed_ahead, last_held
from storage.mentorships import Mentorship, parties_of
from storage.people import Person


@notice(FIRST)
def first(view: View, mentorship_id: int) -> Screen | None:
    """The order is there, and no meeting yet."""
    return _both(view, mentorship_id, "gaps-first")


@notice(GAP)
def gap(view: View, mentorship_id: int) -> Screen | None:
    """It is long since the two met."""
    held = last_held(view.session, mentorship_id)
    return _both(view, mentorship_id, "gaps-both" if held else "gaps-first")


def _both(view: View, mentorship_id: int, key: str) -> Screen | None:
    row, own, parties = seen_by_party(view, mentorship_id)
    if not _still(view, row) or own.left_at is not None:
        return None
    days = school_days_without(view.session, row, view.now)
    text = view.words(key, names=others(view, parties), days=days)
    return Screen(text, ((view.button("pairs-meet", Open(entry="meet")),),))


@notice("pair-first-meeting")
def curator_first(view: View, mentorship_id: int) -> Screen | None:
    """To the curator: no meeting since the order."""
    return _curator(view, mentorship_id, "gaps-curator-first")


@notice("pair-gap")
def curator_gap(view: View, mentorship_id: int) -> Screen | None:
    """To the curator: no held meeting for long."""
    return _curator(view, mentorship_id, "gaps-curator")


def _curator(view: View, mentorship_id: int, key: str) -> Screen | None:
    try:
        row = seen_by_curator(view, mentorship_id)
    except Refusal:  # the reader is no curator any more
        return None
    if not _still(view, row):
        return None
    text = view.words(
        key,
        name=pair_name(view, parties_of(view.session, row.id)),
        days=school_days_without(view.session, row, view.now),
    )
    return Screen(text, ((view.button("pairs-open", Pair(id=row.id)),),))


def _still(view: View, row: Mentorship) -> bool:
    return row.state == "active" and agreed_ahead(view.session, row.id, view.now) is None


@notice("mentor-silent")
def you_are_set_aside(view: View) -> Screen | None:
    """To the mentor: no new proposals for now; any answer ends it."""
    return Screen(
        view.words("gaps-you-silent"), ((view.button("menu-waiting", Open(entry="waiting")),),)
    )


@notice("mentor-set-aside")
def set_aside(view: View, person_id: int) -> Screen | None:
    """To the curator: who does not answer at present, without blame."""
    mentor = view.session.get(Person, person_id)
    if mentor is None or mentor.erased_at is not None:
        return None
    return Screen(view.words("gaps-set-aside", name=view.address(mentor)))


def health_lines(view: View, row: Mentorship) -> list[str]:
    """How a running pair is doing, in words and not in a score (domain §10), for its curator."""
    if row.state != "active":
        return []
    lines: list[str] = []
    days = school_days_without(view.session, row, view.now)
    if days >= clocks().first_meeting_school_days:
        lines.append(view.words("gaps-health-days", days=days))
    if formal(view.session, row, view.now):
        lines.append(view.words("gaps-health-formal"))
    calendar = calendar_of(view.session, row.organisation_id)
    if silent_among(view.session, [row.mentor_id], view.now, calendar):
        lines.append(view.words("gaps-health-silent"))
    return lines
