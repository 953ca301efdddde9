"""Another mentor: quietly asked for by the mentee, or sought by the curator (domain §4)."""

from mentoring.acting import Act, action
from mentoring.mentorships.circle import (
    managed,
    mentorship,
    own_part,
    taken_part_in,
    tell_curators,
)
from mentoring.mentorships.fitting import mentees_of
from mentoring.mentorships.life import follows
from mentoring.mentorships.rules import REASONS
from mentoring.refusals import Forbidden, Late, NotFound
from storage.mentorships import parties_of


@action(taken_part_in)
def ask_another(act: Act, mentorship_id: int, reason: str, note: str = "") -> None:
    """A mentee asks for another mentor. Only the curator learns of it; the pair works on until a
    new one begins.

    :raises Late: `not-running`, `change-asked`
    """
    row, party = mentorship(act, mentorship_id), own_part(act, mentorship_id)
    follows(row.state, "ask-change")
    if party.side != "mentee":
        raise Forbidden
    if reason not in REASONS:
        raise NotFound
    if party.change_asked_at is not None:
        raise Late("change-asked")
    party.change_asked_at = act.now
    party.change_reason = f"{reason}: {note}" if note else reason
    act.note("party", party.id, "change-asked")
    tell_curators(act, row, "pair-change-asked", person_id=party.person_id)


@action(taken_part_in)
def keep_mentor(act: Act, mentorship_id: int) -> None:
    """The mentee has thought better of it.

    :raises Late: `change-not-asked`
    """
    row, party = mentorship(act, mentorship_id), own_part(act, mentorship_id)
    if party.change_asked_at is None:
        raise Late("change-not-asked")
    party.change_asked_at, party.change_reason = None, ""
    act.note("party", party.id, "change-taken-back")
    tell_curators(act, row, "pair-change-taken-back", person_id=party.person_id)


@action(managed)
def seek_another(act: Act, mentorship_id: int) -> None:
    """The curator looks for another mentor; nobody is told before somebody is proposed.

    :raises Late: `not-running`
    """
    row = mentorship(act, mentorship_id)
    follows(row.state, "ask-change")
    for party in mentees_of(parties_of(act.session, row.id)):
        if party.change_asked_at is None:
            party.change_asked_at = act.now
            act.note("party", party.id, "change-sought")
