"""What a mentor's supplement says besides content, term and form: the contract and the pay (L1)."""

from mentoring.acting import Act, action
from mentoring.mentorships.circle import papers_managed
from mentoring.refusals import NotFound
from storage.mentorships import Party, parties_of
from storage.papers import ContractTerms


@action(papers_managed)
def keep_terms(act: Act, mentorship_id: int, contract: str, pay: str) -> None:
    """Keep the number and date of the mentor's contract, and the pay where it is not the usual.

    Both may be empty: room for the pen, and the organisation's usual pay.
    """
    mentor = mentor_of(parties_of(act.session, mentorship_id))
    row = act.session.get(ContractTerms, mentor.id)
    if row is None:
        row = ContractTerms(party_id=mentor.id, changed_at=act.now)
        act.session.add(row)
    row.contract, row.pay = contract[:100], pay[:300]
    row.changed_by, row.changed_at = act.caller_id, act.now
    act.note("mentorship", mentorship_id, "contract-terms")


def mentor_of(parties: list[Party]) -> Party:
    """The mentor's part. :raises NotFound: the mentor has left"""
    for party in parties:
        if party.side == "mentor":
            return party
    raise NotFound
