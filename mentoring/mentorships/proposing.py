"""A proposal: made, agreed to by everybody or not, withdrawn, or returned by its clock."""

from collections.abc import Sequence

from mentoring.acting import Act, action, clock, holds
from mentoring.mentorships.changes import change, report
from mentoring.mentorships.circle import (
    PROPOSERS,
    calendar_of,
    managed,
    mentorship,
    own_part,
    taken_part_in,
    tell,
    tell_curators,
    tell_parties,
    zone_of,
)
from mentoring.mentorships.fitting import holds_role, mentees_of, open_together, places_left
from mentoring.mentorships.rules import ROLE_FORMS, UNDER_PAPERS, kind_of, today, usual_end
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.times.quiet import not_in_quiet_hours
from mentoring.times.workdays import Unit, moment_after
from storage.mentorships import Mentorship, Party, parties_of

AGREEMENT_VERSION = "2026-11"
ANSWER = "mentorship-answer"
STEPS = ((1, "remind"), (3, "remind"), (5, "curator"), (7, "return"))  # working days (domain §2a)


@action(holds(*PROPOSERS))
def propose(
    act: Act,
    organisation_id: int,
    mentor_id: int,
    mentee_id: int,
    role_form: str = ROLE_FORMS[0],
) -> int:
    """Propose a mentor to a mentee; both are asked. Gives the mentorship's id.

    :raises Refusal: `pair-with-oneself`, `mentor-full`, or (Late) `mentee-has-pair` with the id
        of the open `mentorship`
    """
    if role_form not in ROLE_FORMS or not holds_role(
        act.session, mentor_id, organisation_id, "mentor"
    ):
        raise NotFound
    _check_mentee(act, organisation_id, mentor_id, mentee_id, role_form)
    if places_left(act.session, mentor_id) < 1:
        raise Refusal("mentor-full")
    row = Mentorship(
        organisation_id=organisation_id,
        mentor_id=mentor_id,
        role_form=role_form,
        kind=kind_of(1),
        state="proposed",
        proposed_by=act.caller_id,
        ends_on=usual_end(today(act.now, zone_of(act.session, organisation_id))),
        created_at=act.now,
        changed_at=act.now,
    )
    act.session.add(row)
    act.session.flush()
    for person_id, side in ((mentor_id, "mentor"), (mentee_id, "mentee")):
        act.session.add(Party(mentorship_id=row.id, person_id=person_id, side=side))
    act.session.flush()
    act.note("mentorship", row.id, "proposed", mentor=mentor_id, mentees=[mentee_id])
    report(act, row, "proposed")
    _ask(act, row)
    return row.id


@action(managed)
def add_mentee(act: Act, mentorship_id: int, mentee_id: int) -> None:
    """Make a group of a proposal to which nobody has agreed yet; everybody is asked anew.

    :raises Refusal: as `propose`; (Late) `proposal-over`, `already-agreed-by-some`
    """
    row, parties = _proposal(act, mentorship_id)
    if any(party.agreed_at for party in parties):
        raise Late("already-agreed-by-some")
    _check_mentee(act, row.organisation_id, row.mentor_id, mentee_id, row.role_form)
    if places_left(act.session, row.mentor_id) < len(parties):  # the mentor stands for the new one
        raise Refusal("mentor-full")
    act.session.add(Party(mentorship_id=row.id, person_id=mentee_id, side="mentee"))
    row.kind, row.changed_at = kind_of(len(parties)), act.now
    act.session.flush()
    act.note("mentorship", row.id, "mentee-added", mentee=mentee_id)
    _ask(act, row)


@action(taken_part_in)
def agree(act: Act, mentorship_id: int, version: str, text_hash: str, about: Sequence[int]) -> str:
    """Agree to the text that was on the screen: `waiting` for others, `agreed`, or `full`.

    `full`: the mentor has taken other mentees in the meantime, so the proposal went back.

    :param version: of the text, with the language it was read in
    :param text_hash: SHA-256 of the text (L1, L3)
    :param about: the parties whom the text named
    :raises Late: `proposal-over`, `already-agreed`, `text-changed`
    """
    row, parties = _proposal(act, mentorship_id)
    party = own_part(act, mentorship_id)
    if party.agreed_at is not None:
        raise Late("already-agreed")
    if [other.id for other in parties] != list(about):
        raise Late("text-changed")
    if places_left(act.session, row.mentor_id) < len(mentees_of(parties)):
        _give_back(act, row, "full")
        return "full"
    party.agreed_at, party.text_version, party.text_hash = act.now, version, text_hash
    act.note("mentorship", row.id, "agreed-by", text=text_hash, version=version)
    if all(other.agreed_at for other in parties):
        act.stop_waiting(ANSWER, row.id)
        change(act, row, "agreed")
        tell_parties(act, row, "pair-agreed")
        tell_curators(act, row, "pair-to-sign")
        return "agreed"
    tell_parties(act, row, "pair-agreed-by", person_id=party.person_id)
    return "waiting"


@action(taken_part_in)
def decline(act: Act, mentorship_id: int) -> None:
    """Say no to a proposal; no reason is asked. The curator is offered the next best.

    :raises Late: `proposal-over`, `already-agreed`
    """
    row, _ = _proposal(act, mentorship_id)
    if own_part(act, mentorship_id).agreed_at is not None:
        raise Late("already-agreed")
    close_unbegun(act, row, "declined")


@action(managed)
def withdraw(act: Act, mentorship_id: int) -> None:
    """Take back a proposal, or an agreement that has no order yet; the sides are told.

    :raises Late: `too-late-to-withdraw`
    """
    row = mentorship(act, mentorship_id)
    if row.state not in ("proposed", *UNDER_PAPERS):
        raise Late("too-late-to-withdraw")
    close_unbegun(act, row, "withdrawn")


def close_unbegun(act: Act, row: Mentorship, state: str) -> None:
    """End what has no order yet: declined or withdrawn by the caller; the others are told."""
    act.stop_waiting(ANSWER, row.id)
    change(act, row, state)
    tell_parties(act, row, "pair-not-made")
    if state == "declined":
        tell_curators(act, row, "pair-declined", person_id=act.caller_id)


@clock(ANSWER)
def ask_again(act: Act, mentorship_id: int, step: int) -> None:
    """What happens while an answer is owed: reminders, the curator, the return (domain §2a)."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state != "proposed":
        return
    what = STEPS[step][1]
    if what == "return":
        _give_back(act, row, "silence")
        return
    if what == "remind":
        for party in parties_of(act.session, row.id):
            if party.agreed_at is None:
                tell(act, party.person_id, "pair-reminder", mentorship_id=row.id)
    else:
        tell_curators(act, row, "pair-no-answer")
    _wait(act, row, step + 1)


def _check_mentee(
    act: Act, organisation_id: int, mentor_id: int, mentee_id: int, role_form: str
) -> None:
    if mentor_id == mentee_id:
        raise Refusal("pair-with-oneself")
    if not holds_role(act.session, mentee_id, organisation_id, "mentee"):
        raise NotFound
    standing = open_together(act.session, mentee_id, role_form)
    if standing is not None:
        raise Late("mentee-has-pair", mentorship=standing.id)


def _proposal(act: Act, mentorship_id: int) -> tuple[Mentorship, list[Party]]:
    row = mentorship(act, mentorship_id)
    if row.state != "proposed":
        raise Late("proposal-over")
    return row, parties_of(act.session, row.id)


def _ask(act: Act, row: Mentorship) -> None:
    calendar = calendar_of(act.session, row.organisation_id)
    asked_at = not_in_quiet_hours(row.changed_at, calendar.zone)
    row.answer_by = moment_after(asked_at, STEPS[-1][0], Unit.WORKING_DAY, calendar)
    tell_parties(act, row, "pair-proposed")
    if act.caller_id in {party.person_id for party in parties_of(act.session, row.id)}:
        assert act.caller_id is not None
        tell(act, act.caller_id, "pair-proposed", mentorship_id=row.id)
    _wait(act, row, 0)


def _wait(act: Act, row: Mentorship, step: int) -> None:
    calendar = calendar_of(act.session, row.organisation_id)
    asked_at = not_in_quiet_hours(row.changed_at, calendar.zone)
    until = moment_after(asked_at, STEPS[step][0], Unit.WORKING_DAY, calendar)
    act.wait(ANSWER, row.id, until, step)


def _give_back(act: Act, row: Mentorship, why: str) -> None:
    act.stop_waiting(ANSWER, row.id)
    row.ended_reason = why
    change(act, row, "returned", why=why)
    tell_parties(act, row, "pair-not-made")
    tell_curators(act, row, "pair-returned")
