"""A group that grows smaller or larger while the others go on (domain §4)."""

from mentoring.acting import Act
from mentoring.mentorships.changes import happens, report
from mentoring.mentorships.circle import tell_curators, tell_parties
from mentoring.mentorships.fitting import mentees_of
from mentoring.mentorships.life import ASSIGNED
from mentoring.mentorships.rules import kind_of
from storage.mentorships import Mentorship, Party, parties_of, party_of


def leave_group(act: Act, row: Mentorship, party: Party, reason: str = "") -> None:
    """One mentee leaves, the group goes on; everybody else and the curator are told."""
    party.left_at = act.now
    act.session.flush()
    row.kind = kind_of(len(mentees_of(parties_of(act.session, row.id))))
    act.note("mentorship", row.id, "mentee-left", reason=reason)
    report(act, row, "mentee-left")
    tell_parties(act, row, "pair-mentee-left", person_id=party.person_id)
    tell_curators(act, row, "pair-mentee-left", person_id=party.person_id)


def group_of(act: Act, row: Mentorship) -> Mentorship | None:
    """The running group that a late joiner's own row leads into."""
    group = act.session.get(Mentorship, row.joins_id) if row.joins_id else None
    return group if group is not None and group.state in ASSIGNED else None


def enter_group(act: Act, row: Mentorship, group: Mentorship) -> None:
    """The late joiner's order has begun to hold: they are in, with what they agreed and signed."""
    happens(act, row, "join", group=group.id)
    for late in mentees_of(parties_of(act.session, row.id)):
        party = party_of(act.session, group.id, late.person_id)  # they may have left it once
        if party is None:
            party = Party(mentorship_id=group.id, person_id=late.person_id, side="mentee")
            act.session.add(party)
        party.agreed_at, party.left_at = late.agreed_at, None
        party.text_version, party.text_hash = late.text_version, late.text_hash
        party.signed_on, party.order_id = late.signed_on, row.order_id
        act.session.flush()
        group.kind = kind_of(len(mentees_of(parties_of(act.session, group.id))))
        act.note("mentorship", group.id, "mentee-joined", person=late.person_id, row=row.id)
        report(act, group, "mentee-joined")
        tell_parties(act, group, "pair-mentee-joined", person_id=late.person_id)
        tell_curators(act, group, "pair-mentee-joined", person_id=late.person_id)
