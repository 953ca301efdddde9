"""One more mentee, a late joiner, a mentor who learns as well (S0 4.4, domain §4)."""

from mentoring.acting import Act, action
from mentoring.mentorships.circle import managed, mentorship
from mentoring.mentorships.fitting import holds_role, mentees_of, places_left
from mentoring.mentorships.founding import check_two, found
from mentoring.mentorships.life import ASSIGNED, follows
from mentoring.mentorships.proposing import ask_all, turn_round
from mentoring.mentorships.rules import Form, check_group, kind_of
from mentoring.refusals import Late, NotFound, Refusal
from storage.mentorships import Party, parties_of


@action(managed)
def propose_reverse(act: Act, mentorship_id: int) -> int:
    """Let the mentee of a running pair teach the mentor as well (S0 4.4); the new one's id.

    :raises Refusal: `mentor-full`, (Late) `not-running`, `reverse-no-group`, `mentee-has-pair`
    """
    row = mentorship(act, mentorship_id)
    if row.state not in ASSIGNED:
        raise Late("not-running")
    mentees = mentees_of(parties_of(act.session, row.id))
    check_group(("reverse",), len(mentees))
    organisation_id = mentees[0].organisation_id or row.organisation_id
    return turn_round(act, row, organisation_id, mentees[0].person_id)


@action(managed)
def add_mentee(act: Act, mentorship_id: int, mentee_id: int) -> int:
    """One more mentee: a proposal becomes a group and everybody is asked anew; to a group that
    runs a late joiner comes with an agreement and an order of their own. Gives what is open now.

    :raises Refusal: as `propose`; `group-full`; (Late) `proposal-over`, `reverse-no-group`,
        `already-agreed-by-some`
    """
    row = mentorship(act, mentorship_id)
    follows(row.state, "add-mentee")
    if not holds_role(act.session, mentee_id, row.organisation_id, "mentee"):
        raise NotFound
    form = Form(row.role_form, row.variant, tuple(row.kinds))
    check_two(act, row.mentor_id, mentee_id, form)
    parties = parties_of(act.session, row.id)
    check_group(row.kinds, len(parties))  # the mentor stands for the new one
    if row.state != "proposed":
        late = found(
            act,
            row.organisation_id,
            row.mentor_id,
            mentee_id,
            form,
            employer=row.organisation_id,
            joins=row,
        )
        ask_all(act, late)
        return late.id
    if any(party.agreed_at for party in parties):
        raise Late("already-agreed-by-some")
    if places_left(act.session, row.mentor_id, grouped=True) < len(parties):
        raise Refusal("mentor-full")
    act.session.add(Party(mentorship_id=row.id, person_id=mentee_id, side="mentee"))
    row.kind, row.changed_at = kind_of(len(parties)), act.now
    act.session.flush()
    act.note("mentorship", row.id, "mentee-added", mentee=mentee_id)
    ask_all(act, row)
    return row.id
