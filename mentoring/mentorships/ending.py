"""Ending, leaving, pausing (S0 4.12, L1, domain §4)."""

from mentoring.acting import Act, action, clock
from mentoring.mentorships.changes import CHANGES, happens
from mentoring.mentorships.circle import (
    managed,
    mentorship,
    own_part,
    taken_part_in,
    tell_curators,
    tell_parties,
    zone_of,
)
from mentoring.mentorships.fitting import mentees_of
from mentoring.mentorships.groups import leave_group
from mentoring.mentorships.life import ASSIGNED, UNDER_PAPERS, follows
from mentoring.mentorships.ordering import STARTS
from mentoring.mentorships.proposing import close_unbegun, step_out_unbegun
from mentoring.mentorships.rules import ERASED, MENTOR_CHANGED, REASONS, end_of_notice
from mentoring.organisations.calendar import calendar_of
from mentoring.refusals import Late, NotFound
from mentoring.times.clocks import clocks
from mentoring.times.workdays import add_working_days
from storage.mentorships import OPEN, Mentorship, Party, mentorships_of, parties_of

LEAVING = "mentorship-leaving"


@action(managed)
def end(act: Act, mentorship_id: int, reason: str, note: str = "") -> str:
    """The curator ends it: `ended` when the goals are reached; for any other reason the employer
    withdraws the assignment, and the mentor's three working days begin: `notice` (L1).

    :param reason: one of REASONS; `note` says more
    :raises Late: `mentorship-over`, `notice-runs`
    """
    row = mentorship(act, mentorship_id)
    why = _reason(reason, note)
    if reason == "goals":
        _close(act, row, "complete", why)
        return "ended"
    follows(row.state, "give-notice")
    mentor = next(p for p in parties_of(act.session, row.id) if p.side == "mentor")
    if mentor.leaving_at is not None:
        raise Late("notice-runs")
    _give_notice(act, row, mentor, why)
    mentor.withdrawn = True
    tell_parties(act, row, "pair-withdrawing")
    tell_curators(act, row, "pair-leaving")
    return "notice"


@action(managed)
def call_off(act: Act, mentorship_id: int) -> None:
    """The employer takes its notice back while it runs.

    :raises Late: `not-leaving`
    """
    row = mentorship(act, mentorship_id)
    mentor = next((p for p in parties_of(act.session, row.id) if p.leaving_at), None)
    if mentor is None or not mentor.withdrawn:
        raise Late("not-leaving")
    _take_back(act, row, mentor, "notice-called-off")


@action(taken_part_in)
def leave(act: Act, mentorship_id: int, reason: str, note: str = "") -> str:
    """A participant leaves: `left`, or `notice` when a mentor's three working days begin (L1).

    Before the order it is a quiet «no»; a group goes on without a mentee who leaves.

    :raises Late: `mentorship-over`, `already-leaving`
    """
    row, party = mentorship(act, mentorship_id), own_part(act, mentorship_id)
    alone = len(mentees_of(parties_of(act.session, row.id))) == 1
    if row.state in UNDER_PAPERS:
        if party.side == "mentee" and not alone:
            step_out_unbegun(act, row, party)
        else:
            close_unbegun(act, row, follows(row.state, "step-back"))
        return "left"
    follows(row.state, "give-notice")
    why = _reason(reason, note)
    if party.side == "mentor":
        if party.leaving_at is not None:
            raise Late("already-leaving")
        _give_notice(act, row, party, why)
        tell_parties(act, row, "pair-mentor-leaving")
        tell_curators(act, row, "pair-leaving")
        return "notice"
    if alone:
        _close(act, row, "end-by-participant", why)
    else:
        leave_group(act, row, party, why)
    return "left"


def _give_notice(act: Act, row: Mentorship, mentor: Party, why: str) -> None:
    """Three working days after today, to the end of the last one. Absence and school holidays do
    not stop them: they are days of mentor and employer, not of lessons."""
    calendar = calendar_of(act.session, row.organisation_id)
    given_on = act.now.astimezone(calendar.zone).date()
    last = add_working_days(given_on, clocks().leaving_working_days, calendar)
    mentor.leaving_at = end_of_notice(last, zone_of(act.session, row.organisation_id))
    row.ended_reason = why
    act.note("mentorship", row.id, "notice", reason=why, last_day=last.isoformat())
    act.wait(LEAVING, row.id, mentor.leaving_at)


@action(taken_part_in)
def stay(act: Act, mentorship_id: int) -> None:
    """A mentor takes the notice back while it runs.

    :raises Late: `not-leaving`
    """
    row, party = mentorship(act, mentorship_id), own_part(act, mentorship_id)
    if party.leaving_at is None or party.withdrawn:
        raise Late("not-leaving")
    follows(row.state, "stay")
    _take_back(act, row, party, "mentor-stays")


def _take_back(act: Act, row: Mentorship, mentor: Party, event: str) -> None:
    mentor.leaving_at, mentor.withdrawn, row.ended_reason = None, False, ""
    act.stop_waiting(LEAVING, row.id)
    act.note("mentorship", row.id, event)
    tell_parties(act, row, "pair-mentor-stays")
    tell_curators(act, row, "pair-mentor-stays")


@clock(LEAVING)
def notice_over(act: Act, mentorship_id: int, _step: int) -> None:
    """The notice has run: it ends."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state not in ASSIGNED:
        return
    withdrawn = any(party.withdrawn for party in parties_of(act.session, row.id))
    event = "end-by-curator" if withdrawn else "end-by-participant"
    _close(act, row, event, row.ended_reason)


@action(managed)
def pause(act: Act, mentorship_id: int) -> None:
    """Pause the work; both are told.

    :raises Late: `not-active`
    """
    row = mentorship(act, mentorship_id)
    happens(act, row, "pause")
    tell_parties(act, row, "pair-paused")


@action(managed)
def resume(act: Act, mentorship_id: int) -> None:
    """Go on with the work; both are told.

    :raises Late: `not-paused`
    """
    row = mentorship(act, mentorship_id)
    happens(act, row, "resume", heard_as="resumed")
    tell_parties(act, row, "pair-resumed")


def close_all_of(
    act: Act, person_id: int, reason: str = ERASED, organisation_id: int | None = None
) -> None:
    """End everything open that a person who goes takes part in, of one organisation or of all.

    :param reason: ERASED (the others learn it, nameless) or LEFT
    """
    for row in mentorships_of(act.session, person_id, OPEN):
        if organisation_id not in (None, row.organisation_id):
            continue
        parties = parties_of(act.session, row.id)
        party = next(party for party in parties if party.person_id == person_id)
        if party.side == "mentee" and len(mentees_of(parties)) > 1:
            if row.state in ASSIGNED:
                leave_group(act, row, party, "other" if reason == ERASED else reason)
            else:
                step_out_unbegun(act, row, party)
        elif row.state in ASSIGNED:
            _close(act, row, "end-by-participant", reason)
        else:
            row.ended_reason = reason
            close_unbegun(act, row, "declined")


def _close(act: Act, row: Mentorship, event: str, reason: str) -> None:
    follows(row.state, event)
    row.ended_reason = reason
    act.stop_waiting(LEAVING, row.id)
    act.stop_waiting(STARTS, row.id)
    happens(act, row, event, reason=reason)
    tell_parties(act, row, "pair-ended")
    tell_curators(act, row, "pair-closed")


def _reason(reason: str, note: str) -> str:
    if reason not in REASONS:
        raise NotFound
    return f"{reason}: {note}" if note else reason


def replaced(act: Act, row: Mentorship, event: str) -> None:
    """The new mentor's work begins: the pair that it replaces ends for the mentee."""
    old = act.session.get(Mentorship, row.replaces_id) if row.replaces_id else None
    if event != "active" or old is None or old.state not in ASSIGNED:
        return
    parties = parties_of(act.session, old.id)
    new = {party.person_id for party in mentees_of(parties_of(act.session, row.id))}
    leaving = [party for party in mentees_of(parties) if party.person_id in new]
    if len(leaving) == len(mentees_of(parties)):
        _close(act, old, "end-by-participant", MENTOR_CHANGED)
        return
    for party in leaving:
        leave_group(act, old, party, MENTOR_CHANGED)


CHANGES.append(replaced)
