"""A trial meeting before work begins, if the curator wants one (S4 §10)."""

from mentoring.acting import Act, action
from mentoring.mentorships.changes import change
from mentoring.mentorships.circle import (
    managed,
    mentorship,
    own_part,
    taken_part_in,
    tell_curators,
    tell_parties,
)
from mentoring.mentorships.proposing import close_unbegun
from mentoring.refusals import Late
from storage.mentorships import parties_of


@action(managed)
def offer_trial(act: Act, mentorship_id: int) -> None:
    """Let those who agreed meet once, and say privately afterwards whether to go on.

    :raises Late: `not-before-order`
    """
    row = mentorship(act, mentorship_id)
    if row.state != "agreed":
        raise Late("not-before-order")
    change(act, row, "trial")
    tell_parties(act, row, "pair-trial")


@action(managed)
def skip_trial(act: Act, mentorship_id: int) -> None:
    """Go on without the trial meeting.

    :raises Late: `not-in-trial`
    """
    row = mentorship(act, mentorship_id)
    if row.state != "trial":
        raise Late("not-in-trial")
    change(act, row, "agreed", "trial-skipped")


@action(taken_part_in)
def answer_trial(act: Act, mentorship_id: int, goes_on: bool) -> None:
    """Say after the trial whether to go on; a «no» tells the curator quietly.

    :raises Late: `not-in-trial`, `already-answered`
    """
    row = mentorship(act, mentorship_id)
    if row.state != "trial":
        raise Late("not-in-trial")
    party = own_part(act, mentorship_id)
    if party.goes_on is not None:
        raise Late("already-answered")
    party.goes_on = goes_on
    act.note("mentorship", row.id, "trial-answered", goes_on=goes_on)
    if not goes_on:
        close_unbegun(act, row, "declined")
    elif all(other.goes_on for other in parties_of(act.session, row.id)):
        tell_curators(act, row, "pair-to-sign")
