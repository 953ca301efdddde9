"""When two do not get on: another mentor, quietly asked for; mediation (domain §4)."""

from mentoring.acting import Act, action
from mentoring.mentorships.circle import (
    curators_of,
    homes_of,
    managed,
    mentorship,
    own_part,
    taken_part_in,
    tell,
    tell_curators,
)
from mentoring.mentorships.fitting import mentees_of
from mentoring.mentorships.life import follows
from mentoring.mentorships.rules import REASONS
from mentoring.refusals import Forbidden, Late, NotFound
from storage.mentorships import parties_of
from storage.people import people_with_role


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


@action(taken_part_in)
def ask_mediation(act: Act, mentorship_id: int) -> None:
    """A side asks the council to help them agree; where there is none, the curator is asked. The
    same side asks once a day; the other side is not told, those who mediate speak with both.

    :raises Late: `not-running`
    """
    row = mentorship(act, mentorship_id)
    follows(row.state, "ask-change")
    parties = {party.person_id for party in parties_of(act.session, row.id)}
    homes = homes_of(act.session, row)
    council = {p.id for home in homes for p in people_with_role(act.session, home, "council")}
    asked = council - parties or set(curators_of(act, row))
    act.note("mentorship", row.id, "mediation-asked")
    for person_id in sorted(asked):
        key = f"mediation:{row.id}:{act.caller.id}:{person_id}:{act.now.date().isoformat()}"
        ids = {"mentorship_id": row.id, "person_id": act.caller.id}
        tell(act, person_id, "pair-mediation", dedup_key=key, **ids)


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
