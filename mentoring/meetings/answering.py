"""Answering an offer: one tap confirms, a decline or a cancellation tells the other side."""

from datetime import timedelta

from mentoring.acting import Act, action
from mentoring.meetings.gathering import part_of, takes_part
from mentoring.meetings.proposing import ASKS, CLOCK, OFFER
from mentoring.meetings.reminders import stop_reminding, tell_agreed
from mentoring.refusals import Late, Refusal
from mentoring.times.clocks import clocks
from mentoring.waiting.asks import answered, over
from mentoring.waiting.telling import tell_kindly
from storage.meetings import Gathering, clashes


@action(takes_part)
def confirm(act: Act, meeting_id: int, offer: int, number: int, anyway: bool = False) -> None:
    """Agree to the moment `number` (from 0) of the offer `offer`: the meeting stands.

    :param anyway: also when the person has another meeting at that time
    :raises Late: answered, moved or over in the meantime
    :raises Refusal: `meeting-own-offer` (the other side answers it), `meeting-time-past`,
        `meeting-clash` if not `anyway`
    """
    found, own = part_of(act, meeting_id)
    meeting = found.meeting
    if meeting.state != "proposed" or meeting.round != offer or number >= len(meeting.offered):
        raise Late("meeting-changed")
    if own not in found.deciders():
        raise Refusal("meeting-own-offer")
    starts_at = meeting.offers[number]
    if starts_at <= act.now:
        raise Refusal("meeting-time-past", when=starts_at)
    if not anyway and clashes(act.session, own.person_id, starts_at, meeting.minutes, meeting.id):
        raise Refusal("meeting-clash", when=starts_at)
    own.coming = "yes"
    meeting.state, meeting.starts_at = "confirmed", starts_at
    meeting.version += 1
    meeting.changed_at = act.now
    act.note("meeting", meeting.id, "confirmed", starts_at=starts_at.isoformat())
    ends_at = meeting.ends_at
    assert ends_at is not None
    answered(act, OFFER, meeting.id)
    act.wait(CLOCK, meeting.id, ends_at + timedelta(minutes=clocks().took_place_minutes), ASKS)
    tell_agreed(act, found)


@action(takes_part)
def call_off(act: Act, meeting_id: int, offer: int, reason: str = "") -> None:
    """Say no: decline an offer, take one's own back, or cancel what was agreed. All are told.

    A mentee of a group only says that they will not come; the meeting goes on while anybody does.

    :raises Late: the meeting has changed since
    """
    found, own = part_of(act, meeting_id)
    meeting = found.meeting
    over = meeting.starts_at is not None and meeting.starts_at <= act.now
    if meeting.state not in ("proposed", "confirmed") or meeting.round != offer or over:
        raise Late("meeting-changed")
    agreed = meeting.state == "confirmed"
    proposer = own.person_id == meeting.proposed_by
    if own.side == "mentee" and (agreed or not proposer) and _others_may_come(found, own.id):
        own.coming = "no"
        answered(act, OFFER, meeting.id)
        stop_reminding(act, meeting.id, [own.person_id])
        act.note("meeting", meeting.id, "will-not-come", reason=reason)
        for mentor in found.side("mentor"):
            ids = {"meeting_id": meeting.id, "person_id": own.person_id}
            tell_kindly(act, mentor.person_id, "meeting-without", meeting.starts_at, **ids)
        return
    own.coming = "no"
    meeting.ended_by, meeting.reason = own.person_id, reason
    end(act, found, "cancelled" if agreed or proposer else "declined")


def end(act: Act, found: Gathering, state: str) -> None:
    """End a meeting that will not be (declined, lapsed, cancelled); calendars are told too."""
    meeting = found.meeting
    was_agreed, was_at = meeting.state == "confirmed", meeting.starts_at
    if not was_agreed:
        answered(act, OFFER, meeting.id)
        over(act, OFFER, meeting.id, lapsed=state == "lapsed")
    meeting.state, meeting.changed_at = state, act.now
    if meeting.version:
        meeting.version += 1
    act.stop_waiting(CLOCK, meeting.id)
    if was_agreed:
        stop_reminding(act, meeting.id, found.people)
    act.note("meeting", meeting.id, state, reason=meeting.reason)
    for one in found.attendees:
        acted = one.person_id == act.caller_id
        concerned = (
            meeting.version or one.person_id == meeting.proposed_by or one in (found.deciders())
        )
        # Who acts reads it on their own screen; a calendar file is worth a message of its own
        if concerned and (meeting.version or not acted):
            tell_kindly(act, one.person_id, "meeting-off", was_at, meeting_id=meeting.id)


def _others_may_come(found: Gathering, attendee_id: int) -> bool:
    return any(one.coming != "no" and one.id != attendee_id for one in found.side("mentee"))
