"""After the end (domain §6): did it take place, and how was it? Asked of both, on its clock."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mentoring.acting import Act, action, clock
from mentoring.diary.entries import write_entry
from mentoring.meetings.answering import end
from mentoring.meetings.gaps import run_gaps
from mentoring.meetings.gathering import gathered, part_of, takes_part
from mentoring.meetings.proposing import ASKS, CLOCK, LAPSES
from mentoring.meetings.rules import Said, all_answered, outcome
from mentoring.mentorships.trial import ask_after
from mentoring.organisations.calendar import calendar_of
from mentoring.refusals import Late, Refusal
from mentoring.times.clocks import Step, clocks, took_place_steps
from mentoring.times.quiet import not_in_quiet_hours
from mentoring.times.workdays import Calendar, Unit
from mentoring.waiting.asks import answered, ask, next_step, over, remind, waited_for
from mentoring.waiting.clockwork import not_yet, reckons, run_on
from storage.meetings import Attendee, Gathering, Meeting
from storage.mentorships import Mentorship
from storage.waits import step_of

TOOK_PLACE = ("yes", "not_held", "missed")
DEGREES = ("yes", "partly", "no")
LINE = 500


@clock(CLOCK)
def meeting_clock(act: Act, subject_id: int, step: int) -> None:
    """An offer lapses unanswered; after the end people are asked: same evening, next day, day 5,
    then it is closed with what is known (domain §2a)."""
    found = gathered(act.session, subject_id)
    if found.meeting.state == "proposed" and step == LAPSES:
        end(act, found, "lapsed")
    elif found.meeting.state == "confirmed" and step >= ASKS:
        _ask_or_close(act, found, step)


def _ask_or_close(act: Act, found: Gathering, step: int) -> None:
    meeting, steps = found.meeting, _steps()
    if meeting.asked_again:
        _close(act, found)
        return
    silent = [one for one in _asked(found) if not one.took_place]
    counted = (_since(meeting), _calendar(act, meeting), [one.person_id for one in silent])
    if step > ASKS and not_yet(act, CLOCK, meeting.id, steps, step, *counted):
        return
    if steps[step].what == "close":
        _close(act, found)
        return
    for one in silent:
        if step == ASKS:
            _tell_ask(act, found, one, f"{step}")
        else:
            remind(act, one.person_id)
    run_on(act, CLOCK, meeting.id, steps, step + 1, *counted)


def _steps() -> tuple[Step, ...]:
    """The steps by their numbers: the first is that of the offer, which lapses by itself."""
    return (Step("lapse", 0, Unit.DAY), *took_place_steps())


def _since(meeting: Meeting) -> datetime:
    assert meeting.ends_at is not None
    return meeting.ends_at + timedelta(minutes=clocks().took_place_minutes)


def _calendar(act: Act, meeting: Meeting) -> Calendar:
    mentorship = act.session.get_one(Mentorship, meeting.mentorship_id)
    return calendar_of(act.session, mentorship.organisation_id)


@reckons(CLOCK)
def reckon(act: Act, meeting_id: int) -> None:
    """Somebody who is asked is away, or back: the clock stands still meanwhile."""
    step, silent = step_of(act.session, CLOCK, meeting_id), waited_for(act, CLOCK, meeting_id)
    meeting = gathered(act.session, meeting_id).meeting
    if step is not None and step > ASKS and silent and not meeting.asked_again:
        counted = (_since(meeting), _calendar(act, meeting), silent)
        run_on(act, CLOCK, meeting_id, _steps(), step, *counted)


def _tell_ask(act: Act, found: Gathering, one: Attendee, why: str) -> None:
    zone = ZoneInfo(found.people[one.person_id].timezone)
    meeting = found.meeting
    partners = found.others(one.person_id)
    ask(
        act,
        CLOCK,
        meeting.id,
        [one.person_id],
        notice="meeting-ask",
        organisation_id=act.session.get_one(Mentorship, meeting.mentorship_id).organisation_id,
        about=partners[0].person_id if partners else None,
        meeting_id=meeting.id,
        again=why == "differ",
    )
    act.tell(
        one.person_id,
        "meeting-ask",
        due_at=not_in_quiet_hours(act.now, zone),
        dedup_key=f"meeting:{meeting.id}:{meeting.version}:{one.person_id}:ask:{why}",
        meeting_id=meeting.id,
        again=why == "differ",
    )


@action(takes_part)
def say_took_place(act: Act, meeting_id: int, answer: str) -> None:
    """Say whether the meeting took place: yes | not_held | missed.

    :raises Late: it was said, or closed
    :raises Refusal: `meeting-not-yet` before its start
    """
    found, own = _asked_of(act, meeting_id)
    if own.took_place or answer not in TOOK_PLACE:
        raise Late("already-answered")
    own.took_place, own.answered_at = answer, act.now
    answered(act, CLOCK, meeting_id)
    act.note("meeting", meeting_id, "said", answer=answer)
    if answer != "yes":
        own.on_topic, own.result, own.rating = "", "", None
    _settle(act, found)


@action(takes_part)
def say_on_topic(act: Act, meeting_id: int, answer: str) -> None:
    """The mentor says whether the topic was as planned: yes | partly | no.

    :raises Late: it was said already, or the meeting did not take place
    """
    own = _telling(act, meeting_id, "mentor")
    if own.on_topic or answer not in DEGREES:
        raise Late("already-answered")
    own.on_topic = answer


@action(takes_part)
def say_result(act: Act, meeting_id: int, answer: str) -> None:
    """The mentor says whether it brought a result: yes | partly | no.

    :raises Late: it was said already, or the meeting did not take place
    """
    own = _telling(act, meeting_id, "mentor")
    if own.result or answer not in DEGREES:
        raise Late("already-answered")
    own.result = answer


@action(takes_part)
def rate(act: Act, meeting_id: int, rating: int) -> None:
    """The mentee rates a meeting that took place, 1 to 5; nobody else is ever shown it.

    :raises Late: rated already, or the meeting did not take place
    """
    own = _telling(act, meeting_id, "mentee")
    if own.rating is not None or not 1 <= rating <= 5:
        raise Late("already-answered")
    own.rating = rating


@action(takes_part)
def add_line(act: Act, meeting_id: int, line: str) -> None:
    """Add a sentence to the meeting; both sides read it, and it stands in the diary.

    :raises Late: the person has not said that the meeting took place
    """
    found, own = part_of(act, meeting_id)
    if own.took_place != "yes":
        raise Late("already-answered")
    own.line = line[:LINE]
    act.note("meeting", meeting_id, "line")
    if found.meeting.state == "held":
        _write(act, found)


def _asked_of(act: Act, meeting_id: int) -> tuple[Gathering, Attendee]:
    found, own = part_of(act, meeting_id)
    meeting = found.meeting
    if meeting.state != "confirmed" or meeting.starts_at is None:
        raise Late("already-answered")
    if meeting.starts_at > act.now:
        raise Refusal("meeting-not-yet", when=meeting.starts_at)
    return found, own


def _telling(act: Act, meeting_id: int, side: str) -> Attendee:
    found, own = part_of(act, meeting_id)
    told = own.took_place == "yes" and found.meeting.state in ("confirmed", "held")
    if own.side != side or not told:
        raise Late("already-answered")
    return own


def _asked(found: Gathering) -> list[Attendee]:
    return [one for one in found.attendees if one.coming != "no"]


def _said(found: Gathering) -> list[Said]:
    return [Said(one.side, one.took_place) for one in _asked(found)]


def _settle(act: Act, found: Gathering) -> None:
    """Close when everybody has said; if they differ, ask once more before that."""
    meeting, said = found.meeting, _said(found)
    if not all_answered(said):
        return
    if outcome(said) != "disputed" or meeting.asked_again:
        _close(act, found)
        return
    meeting.asked_again = True
    act.note(
        "meeting", meeting.id, "differ", said={str(i): one.took_place for i, one in enumerate(said)}
    )
    for one in _asked(found):
        one.took_place = ""
        _tell_ask(act, found, one, "differ")
    until = act.now + timedelta(days=clocks().differ_days)
    act.wait(CLOCK, meeting.id, until, len(_steps()) - 1)
    next_step(act, CLOCK, meeting.id, until, "close")


def _close(act: Act, found: Gathering) -> None:
    meeting = found.meeting
    meeting.state, meeting.changed_at = outcome(_said(found)), act.now
    if meeting.asked_again and meeting.state == "unconfirmed":
        meeting.state = "disputed"
    act.stop_waiting(CLOCK, meeting.id)
    over(act, CLOCK, meeting.id, lapsed=True)
    act.note("meeting", meeting.id, meeting.state)
    ask_after(act, meeting.mentorship_id, meeting.kind)
    if meeting.state == "held":
        _write(act, found)
        mentorship = act.session.get_one(Mentorship, meeting.mentorship_id)
        if mentorship.state == "active":
            run_gaps(act, mentorship)


def _write(act: Act, found: Gathering) -> None:
    """The diary writes itself (S4): topic, and what people added."""
    meeting = found.meeting
    assert meeting.starts_at is not None
    lines = [one.line for one in found.attendees if one.line]
    write_entry(
        act,
        meeting.mentorship_id,
        "meeting",
        at=meeting.starts_at,
        text="\n".join([meeting.topic, *lines]).strip(),
        subject_id=meeting.id,
    )
