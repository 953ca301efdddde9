"""An introduction and a trial working meeting before work begins (S4 §10), if the curator wants."""

from mentoring.acting import Act, action, clock
from mentoring.mentorships.changes import CHANGES, happens
from mentoring.mentorships.circle import (
    managed,
    mentorship,
    own_part,
    taken_part_in,
    tell,
    tell_curators,
    tell_parties,
)
from mentoring.mentorships.fitting import mentees_of
from mentoring.mentorships.life import follows
from mentoring.mentorships.proposing import close_unbegun, step_out_unbegun
from mentoring.organisations.calendar import calendar_of
from mentoring.refusals import Late, Refusal
from mentoring.times.clocks import answer_steps
from mentoring.waiting.asks import answered, ask, over, remind, waited_for
from mentoring.waiting.clockwork import not_yet, reckons, run_on
from storage.meetings import meetings_in
from storage.mentorships import Mentorship, parties_of
from storage.waits import step_of

TRIAL = "mentorship-trial"
MEETINGS = ("introduction", "trial")
HAPPENED = ("confirmed", "held", "disputed", "unconfirmed")


@action(managed)
def offer_trial(act: Act, mentorship_id: int) -> None:
    """Let those who agreed meet twice, and say privately afterwards whether to go on.

    :raises Late: `not-before-order`
    """
    row = mentorship(act, mentorship_id)
    happens(act, row, "offer-trial")
    tell_parties(act, row, "pair-trial")


@action(managed)
def skip_trial(act: Act, mentorship_id: int) -> None:
    """Go on without the trial.

    :raises Late: `not-in-trial`
    """
    row = mentorship(act, mentorship_id)
    happens(act, row, "skip-trial", heard_as="trial-skipped")


def met(act: Act, mentorship_id: int) -> tuple[str, ...]:
    """Which of the two meetings have begun."""
    begun = {
        row.kind
        for row in meetings_in(act.session, mentorship_id, HAPPENED)
        if row.starts_at is not None and row.starts_at <= act.now
    }
    return tuple(kind for kind in MEETINGS if kind in begun)


@action(taken_part_in)
def answer_trial(act: Act, mentorship_id: int, goes_on: bool) -> None:
    """Say after the trial whether to go on; a «no» can come at any time and tells the curator
    quietly. A group goes on without a mentee who says no.

    :raises Refusal: `trial-not-met` before both meetings; (Late) `not-in-trial`,
        `already-answered`
    """
    row = mentorship(act, mentorship_id)
    follows(row.state, "answer-trial")
    party = own_part(act, mentorship_id)
    if party.goes_on is not None:
        raise Late("already-answered")
    if goes_on and met(act, mentorship_id) != MEETINGS:
        raise Refusal("trial-not-met")
    party.goes_on = goes_on
    act.note("mentorship", row.id, "trial-answered", goes_on=goes_on)
    answered(act, TRIAL, row.id)
    parties = parties_of(act.session, row.id)
    if not goes_on and party.side == "mentee" and len(mentees_of(parties)) > 1:
        step_out_unbegun(act, row, party)
        parties = parties_of(act.session, row.id)
    elif not goes_on:
        close_unbegun(act, row, follows(row.state, "refuse-trial"))
        return
    if all(other.goes_on for other in parties):
        _stop(act, row)
        tell_curators(act, row, "pair-to-sign")


def ask_after(act: Act, mentorship_id: int, kind: str) -> None:
    """A meeting is over: after the trial everybody is asked whether to go on."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state != "trial" or kind != "trial":
        return
    silent = [p.person_id for p in parties_of(act.session, row.id) if p.goes_on is None]
    if not silent or waited_for(act, TRIAL, row.id):
        return
    for person_id in silent:
        ask(
            act,
            TRIAL,
            row.id,
            [person_id],
            notice="pair-trial-ask",
            organisation_id=row.organisation_id,
            about=row.mentor_id if person_id != row.mentor_id else None,
            mentorship_id=row.id,
        )
        tell(act, person_id, "pair-trial-ask", mentorship_id=row.id)
    row.answer_by = run_on(
        act,
        TRIAL,
        row.id,
        answer_steps(),
        0,
        act.now,
        calendar_of(act.session, row.organisation_id),
        silent,
    )
    row.changed_at = act.now


@clock(TRIAL)
def ask_again(act: Act, mentorship_id: int, step: int) -> None:
    """Nobody has said yet whether to go on: reminders, then the curator (domain §2a)."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state != "trial":
        return
    steps, silent = answer_steps(), waited_for(act, TRIAL, row.id)
    calendar = calendar_of(act.session, row.organisation_id)
    if not_yet(act, TRIAL, row.id, steps, step, row.changed_at, calendar, silent):
        return
    if steps[step].what == "remind":
        for person_id in silent:
            remind(act, person_id)
    else:
        tell_curators(act, row, "pair-trial-silent")
    if steps[step].what == "return":
        over(act, TRIAL, row.id, lapsed=True)  # the curator speaks with them; the buttons stay
    else:
        run_on(act, TRIAL, row.id, steps, step + 1, row.changed_at, calendar, silent)


@reckons(TRIAL)
def reckon(act: Act, mentorship_id: int) -> None:
    """Somebody who is asked is away, or back."""
    row, step = (
        act.session.get(Mentorship, mentorship_id),
        step_of(act.session, TRIAL, mentorship_id),
    )
    if row is not None and row.state == "trial" and step is not None:
        silent = waited_for(act, TRIAL, row.id)
        calendar = calendar_of(act.session, row.organisation_id)
        run_on(act, TRIAL, row.id, answer_steps(), step, row.changed_at, calendar, silent)


def _stop(act: Act, row: Mentorship) -> None:
    act.stop_waiting(TRIAL, row.id)
    over(act, TRIAL, row.id)


def trial_over(act: Act, row: Mentorship, event: str) -> None:
    """However the trial ended, nobody is waited for any more."""
    if event in ("trial-skipped", "declined", "withdrawn", "ordered"):
        _stop(act, row)


CHANGES.append(trial_over)
