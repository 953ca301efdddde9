"""Ending, leaving, pausing (S0 4.12, L1, domain §4)."""

from mentoring.acting import Act, action, clock
from mentoring.mentorships.changes import change, report
from mentoring.mentorships.circle import (
    calendar_of,
    managed,
    mentorship,
    own_part,
    taken_part_in,
    tell_curators,
    tell_parties,
)
from mentoring.mentorships.fitting import mentees_of
from mentoring.mentorships.ordering import STARTS
from mentoring.mentorships.proposing import close_unbegun
from mentoring.mentorships.rules import ASSIGNED, ERASED, REASONS, UNDER_PAPERS, kind_of
from mentoring.refusals import Late, NotFound
from mentoring.times.workdays import Unit, moment_after
from storage.mentorships import OPEN, Mentorship, Party, mentorships_of, parties_of

LEAVING = "mentorship-leaving"
NOTICE_DAYS = 3  # working days of notice when a mentor gives up the assignment (L1)


@action(managed)
def end(act: Act, mentorship_id: int, reason: str, note: str = "") -> None:
    """The curator ends it: completed when the goals are reached, else for a reason.

    :param reason: one of REASONS; `note` says more
    :raises Late: `mentorship-over`
    """
    row = mentorship(act, mentorship_id)
    if row.state not in ASSIGNED:
        raise Late("mentorship-over")
    state = "completed" if reason == "goals" else "ended_by_curator"
    _finish(act, row, state, reason, note)


@action(taken_part_in)
def leave(act: Act, mentorship_id: int, reason: str, note: str = "") -> str:
    """A participant leaves: `left`, or `notice` when a mentor's three working days begin (L1).

    Before the order it is a quiet «no»; a group goes on without a mentee who leaves.

    :raises Late: `mentorship-over`, `already-leaving`
    """
    row, party = mentorship(act, mentorship_id), own_part(act, mentorship_id)
    if row.state in UNDER_PAPERS:
        close_unbegun(act, row, "declined")
        return "left"
    if row.state not in ASSIGNED:
        raise Late("mentorship-over")
    if party.side == "mentor":
        _give_notice(act, row, party, reason, note)
        return "notice"
    parties = parties_of(act.session, row.id)
    if len(mentees_of(parties)) == 1:
        _finish(act, row, "ended_by_participant", reason, note)
    else:
        _step_out(act, row, party, reason, note)
    return "left"


def _give_notice(act: Act, row: Mentorship, party: Party, reason: str, note: str) -> None:
    if party.leaving_at is not None:
        raise Late("already-leaving")
    calendar = calendar_of(act.session, row.organisation_id)
    party.leaving_at = moment_after(act.now, NOTICE_DAYS, Unit.WORKING_DAY, calendar)
    row.ended_reason = _reason(reason, note)
    act.note("mentorship", row.id, "mentor-gives-notice", reason=row.ended_reason)
    act.wait(LEAVING, row.id, party.leaving_at)
    tell_parties(act, row, "pair-mentor-leaving")
    tell_curators(act, row, "pair-leaving")


def _step_out(act: Act, row: Mentorship, party: Party, reason: str, note: str) -> None:
    party.left_at = act.now
    act.session.flush()
    row.kind = kind_of(len(mentees_of(parties_of(act.session, row.id))))
    act.note("mentorship", row.id, "mentee-left", reason=_reason(reason, note))
    report(act, row, "mentee-left")
    tell_parties(act, row, "pair-mentee-left", person_id=party.person_id)
    tell_curators(act, row, "pair-mentee-left", person_id=party.person_id)


@action(taken_part_in)
def stay(act: Act, mentorship_id: int) -> None:
    """A mentor takes the notice back while it runs.

    :raises Late: `not-leaving`
    """
    row, party = mentorship(act, mentorship_id), own_part(act, mentorship_id)
    if party.leaving_at is None or row.state not in ASSIGNED:
        raise Late("not-leaving")
    party.leaving_at, row.ended_reason = None, ""
    act.stop_waiting(LEAVING, row.id)
    act.note("mentorship", row.id, "mentor-stays")
    tell_parties(act, row, "pair-mentor-stays")
    tell_curators(act, row, "pair-mentor-stays")


@clock(LEAVING)
def notice_over(act: Act, mentorship_id: int, _step: int) -> None:
    """The mentor's notice has run: it ends."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is not None and row.state in ASSIGNED:
        _close(act, row, "ended_by_participant", row.ended_reason)


@action(managed)
def pause(act: Act, mentorship_id: int) -> None:
    """Pause the work; both are told.

    :raises Late: `not-active`
    """
    row = mentorship(act, mentorship_id)
    if row.state != "active":
        raise Late("not-active")
    change(act, row, "paused")
    tell_parties(act, row, "pair-paused")


@action(managed)
def resume(act: Act, mentorship_id: int) -> None:
    """Go on with the work; both are told.

    :raises Late: `not-paused`
    """
    row = mentorship(act, mentorship_id)
    if row.state != "paused":
        raise Late("not-paused")
    change(act, row, "active", "resumed")
    tell_parties(act, row, "pair-resumed")


def close_all_of(act: Act, person_id: int) -> None:
    """End everything open that an erased person takes part in; the others learn why, nameless."""
    for row in mentorships_of(act.session, person_id, OPEN):
        parties = parties_of(act.session, row.id)
        party = next(party for party in parties if party.person_id == person_id)
        if row.state not in ASSIGNED:
            row.ended_reason = ERASED
            close_unbegun(act, row, "declined")
        elif party.side == "mentee" and len(mentees_of(parties)) > 1:
            _step_out(act, row, party, "other", "")
        else:
            _close(act, row, "ended_by_participant", ERASED)


def _finish(act: Act, row: Mentorship, state: str, reason: str, note: str) -> None:
    _close(act, row, state, _reason(reason, note))


def _close(act: Act, row: Mentorship, state: str, reason: str) -> None:
    row.ended_reason = reason
    act.stop_waiting(LEAVING, row.id)
    act.stop_waiting(STARTS, row.id)
    change(act, row, state, reason=reason)
    tell_parties(act, row, "pair-ended")
    tell_curators(act, row, "pair-closed")


def _reason(reason: str, note: str) -> str:
    if reason not in REASONS:
        raise NotFound
    return f"{reason}: {note}" if note else reason
