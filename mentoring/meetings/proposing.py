"""Offering times for a meeting, other times instead, and moving what was agreed (domain §6)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mentoring.acting import Act, action
from mentoring.meetings.gathering import gathered, part_of, takes_part
from mentoring.meetings.reminders import stop_reminding
from mentoring.meetings.rules import MINUTES, checked_times, offer_lapses_at
from mentoring.mentorships.standing_in import working_parties
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.waiting.asks import ask, over
from mentoring.waiting.telling import tell_kindly
from storage.meetings import Attendee, Gathering, Meeting, meetings_in
from storage.mentorships import Mentorship, parties_of

MEETS_IN = ("trial", "ordered", "active")
CLOCK = "meeting"
OFFER = "meeting-offer"
LAPSES, ASKS = 0, 1


@dataclass(frozen=True)
class Proposal:
    """What is offered: one to three aware moments, minutes, mode (online | person), place or
    link, topic."""

    mentorship_id: int
    moments: list[datetime]
    minutes: int
    mode: str
    place: str = ""
    topic: str = ""


@on_line("meetings")
def _may_propose(act: Act, *, proposal: Proposal, **_: object) -> None:
    mentorship = act.session.get(Mentorship, proposal.mentorship_id)
    if mentorship is None or act.caller.id not in dict(_meeting(act, mentorship)):
        raise NotFound


@action(_may_propose)
def propose(act: Act, proposal: Proposal) -> int:
    """Offer times for a meeting to the other side; the meeting's id.

    :raises Refusal: `meeting-pair-over` when the mentorship does not run, `meeting-virtual` when
        it meets online only (S0 4.4), and what `rules.checked_times` refuses
    """
    mentorship = act.session.get_one(Mentorship, proposal.mentorship_id)
    if mentorship.state not in MEETS_IN:
        raise Refusal("meeting-pair-over")
    if proposal.minutes not in MINUTES or proposal.mode not in ("online", "person"):
        raise ValueError("a meeting's length and mode are chosen from lists")
    if proposal.mode == "person" and "virtual" in mentorship.kinds:
        raise Refusal("meeting-virtual")
    times = checked_times(proposal.moments, act.now)
    meeting = Meeting(
        mentorship_id=mentorship.id,
        kind=_kind(act, mentorship),
        state="proposed",
        proposed_by=act.caller.id,
        offered=[moment.isoformat() for moment in times],
        minutes=proposal.minutes,
        mode=proposal.mode,
        place=proposal.place,
        topic=proposal.topic,
        created_at=act.now,
        changed_at=act.now,
    )
    act.session.add(meeting)
    act.session.flush()
    for person_id, side in _meeting(act, mentorship):
        act.session.add(
            Attendee(
                meeting_id=meeting.id,
                person_id=person_id,
                side=side,
                coming="yes" if person_id == act.caller_id else "asked",
            )
        )
    act.session.flush()
    act.note("meeting", meeting.id, "proposed", moments=list(meeting.offered))
    _ask(act, gathered(act.session, meeting.id))
    return meeting.id


@action(takes_part)
def offer_again(act: Act, meeting_id: int, offer: int, moments: list[datetime]) -> None:
    """Offer other times: instead of an open offer, or to move what was agreed.

    What was agreed counts no more from then on: its reminders are taken back, and the other side
    is asked to confirm. `offer` is the offer that the person had seen.

    :raises Late: the meeting has changed since (another offer, an answer, its time came)
    """
    found, own = part_of(act, meeting_id)
    meeting = found.meeting
    running = meeting.state == "proposed" or (
        meeting.state == "confirmed"
        and meeting.starts_at is not None
        and meeting.starts_at > act.now
    )
    if not running or meeting.round != offer:
        raise Late("meeting-changed")
    times = checked_times(moments, act.now)
    moved = meeting.state == "confirmed"
    if moved:
        stop_reminding(act, meeting.id, found.people)
    meeting.state, meeting.starts_at = "proposed", None
    meeting.proposed_by, meeting.round = own.person_id, meeting.round + 1
    meeting.offered = [moment.isoformat() for moment in times]
    meeting.changed_at = act.now
    for one in found.attendees:
        one.coming = "yes" if one is own else "asked"
    act.note("meeting", meeting.id, "moved" if moved else "offered", moments=meeting.offered)
    _ask(act, found)


def _ask(act: Act, found: Gathering) -> None:
    meeting = found.meeting
    until = offer_lapses_at(meeting.offers[0], act.now)
    deciders = [one.person_id for one in found.deciders()]
    ids: dict[str, Any] = {"meeting_id": meeting.id, "round": meeting.round}
    for person_id in deciders:
        tell_kindly(act, person_id, "meeting-offer", until, **ids)
    over(act, OFFER, meeting.id)
    mentorship = act.session.get_one(Mentorship, meeting.mentorship_id)
    ask(
        act,
        OFFER,
        meeting.id,
        deciders,
        notice="meeting-offer",
        organisation_id=mentorship.organisation_id,
        about=meeting.proposed_by,
        until=until,
        goes_to="withdrawn",
        **ids,
    )
    act.wait(CLOCK, meeting.id, until, LAPSES)


def _meeting(act: Act, mentorship: Mentorship) -> list[tuple[int, str]]:
    """Who meets, with their side: the mentor who proposes themselves, else who stands in."""
    if act.caller_id == mentorship.mentor_id:
        return [(row.person_id, row.side) for row in parties_of(act.session, mentorship.id)]
    return working_parties(act.session, mentorship, act.now)


def _kind(act: Act, mentorship: Mentorship) -> str:
    """The first meeting of a trial introduces, the next one is the trial itself (S4 §10)."""
    if mentorship.state != "trial":
        return "planned"
    earlier = meetings_in(act.session, mentorship.id, ("proposed", "confirmed", "held"))
    return "trial" if any(row.kind == "introduction" for row in earlier) else "introduction"
