"""A proposal: made, agreed to by everybody or not, withdrawn, or returned by its clock."""

from collections.abc import Sequence

from mentoring.acting import Act, action, clock
from mentoring.mentorships.changes import change, happens
from mentoring.mentorships.circle import (
    hide_from_strangers,
    mentorship,
    own_part,
    taken_part_in,
    tell,
    tell_curators,
    tell_parties,
)
from mentoring.mentorships.fitting import holds_role, mentees_of, places_left
from mentoring.mentorships.founding import (
    check_two,
    employer_of,
    form_between,
    found,
    give_roles,
    other_half,
    to_replace,
)
from mentoring.mentorships.groups import leave_group
from mentoring.mentorships.life import UNBEGUN, follows
from mentoring.mentorships.rules import Form
from mentoring.organisations.calendar import calendar_of
from mentoring.permissions import on_line, require
from mentoring.refusals import Late, NotFound
from mentoring.times.clocks import answer_steps
from mentoring.waiting.asks import answered, ask, over, remind, waited_for
from mentoring.waiting.clockwork import not_yet, reckons, run_on
from storage.mentorships import Mentorship, Party, parties_of
from storage.papers import Agreement
from storage.waits import step_of

AGREEMENT_VERSION = "2026-11"
ANSWER = "mentorship-answer"


@on_line("propose_pair")
def _may_propose(
    act: Act, *, organisation_id: int, mentor_id: int, mentee_id: int, **_: object
) -> None:
    """Who brings pairs together there; and everybody for a pair of their own (domain §2)."""
    sides = {mentor_id: "mentor", mentee_id: "mentee"}
    side = sides.get(act.caller.id)
    if side is None or not holds_role(act.session, act.caller.id, organisation_id, side):
        require(act, organisation_id, "propose_pair")


@action(_may_propose)
def propose(
    act: Act,
    organisation_id: int,
    mentor_id: int,
    mentee_id: int,
    role_form: str = "",
    variant: str = "",
    kinds: Sequence[str] = (),
) -> int:
    """Propose a mentor to a mentee; both are asked. Gives the mentorship's id.

    The mentor may be of another organisation of the district: then their employer orders, and
    both curators see it. A reverse pair is two proposals, each mentor of the other. Where the
    mentee needs another mentor, the pair that runs ends when the new one begins.

    :param organisation_id: the mentee's organisation
    :param role_form: empty: the usual one of the two organisations
    :param variant: of `teacher_teacher` (S4); :param kinds: besides traditional and group
    :raises Refusal: `pair-with-oneself`, `mentor-full`, or (Late) `mentee-has-pair` with the id
        of the open `mentorship`
    """
    if not holds_role(act.session, mentee_id, organisation_id, "mentee"):
        raise NotFound
    employer = employer_of(act, organisation_id, mentor_id)
    usual = form_between(act.session, organisation_id, employer)
    form = Form(role_form or usual, variant, tuple(kinds))
    replaces = to_replace(act, mentee_id, form)
    check_two(act, mentor_id, mentee_id, form, replaces)
    row = found(
        act, organisation_id, mentor_id, mentee_id, form, employer=employer, replaces=replaces
    )
    ask_all(act, row)
    if "reverse" in form.kinds:
        turn_round(act, row, organisation_id, mentee_id)
    return row.id


def turn_round(act: Act, row: Mentorship, organisation_id: int, mentee_id: int) -> int:
    """Propose the other half of a reverse pair, the mentee as mentor of the mentor; its id."""
    form = Form(row.role_form, row.variant, tuple({*row.kinds, "reverse"}))
    check_two(act, mentee_id, row.mentor_id, form)
    other = found(
        act, row.organisation_id, mentee_id, row.mentor_id, form, employer=organisation_id
    )
    row.linked_id, other.linked_id = other.id, row.id
    act.session.flush()
    ask_all(act, other)
    return other.id


@action(taken_part_in)
def agree(
    act: Act,
    mentorship_id: int,
    version: str,
    text_hash: str,
    about: Sequence[int],
    text: str = "",
) -> str:
    """Agree to the text that was on the screen: `waiting`, `agreed`, `full` or `left`.

    `full`: the mentor has taken other mentees in the meantime, so the proposal went back;
    `left`: they are no mentor there any more.

    :param version: of the text, with the language it was read in
    :param text_hash: SHA-256 of the text (L1, L3)
    :param about: the parties whom the text named
    :param text: the whole text, which is kept as evidence with hash, time and account
    :raises Late: `proposal-over`, `already-agreed`, `text-changed`
    """
    row, parties = _proposal(act, mentorship_id)
    party = own_part(act, mentorship_id)
    if party.agreed_at is not None:
        raise Late("already-agreed")
    if [other.id for other in parties] != list(about):
        raise Late("text-changed")
    if not _still_mentor(act, row):
        give_back(act, row, "left")
        return "left"
    grouped = row.kind == "group" or row.joins_id is not None
    if places_left(act.session, row.mentor_id, grouped) < len(mentees_of(parties)):
        give_back(act, row, "full")
        return "full"
    party.agreed_at, party.text_version, party.text_hash = act.now, version, text_hash
    agreement = Agreement(
        mentorship_id=row.id,
        person_id=party.person_id,
        given_at=act.now,
        account=act.caller.telegram_id,
        text_version=version,
        text_hash=text_hash,
        text=text,
    )
    act.session.add(agreement)
    act.note("mentorship", row.id, "agreed-by", text=text_hash, version=version)
    answered(act, ANSWER, row.id)
    if _all_agreed(act, row, parties):
        return "agreed"
    tell_parties(act, row, "pair-agreed-by", person_id=party.person_id)
    return "waiting"


def _all_agreed(act: Act, row: Mentorship, parties: Sequence[Party]) -> bool:
    if not all(party.agreed_at for party in parties):
        return False
    _stop_asking(act, row)
    if "reverse" in row.kinds:
        give_roles(act, row)
    happens(act, row, "agree")
    tell_parties(act, row, "pair-agreed")
    tell_curators(act, row, "pair-to-sign")
    return True


def _still_mentor(act: Act, row: Mentorship) -> bool:
    """Whether the mentor mentors there still; in a reverse pair the agreement itself gives it."""
    return "reverse" in row.kinds or holds_role(
        act.session, row.mentor_id, row.organisation_id, "mentor"
    )


@action(taken_part_in)
def decline(act: Act, mentorship_id: int) -> None:
    """Say no to a proposal; no reason is asked. The curator is offered the next best.

    A group is proposed on to the others: what they agreed to has not grown.

    :raises Late: `proposal-over`, `already-agreed`
    """
    row, parties = _proposal(act, mentorship_id)
    party = own_part(act, mentorship_id)
    if party.agreed_at is not None:
        raise Late("already-agreed")
    if party.side == "mentee" and len(mentees_of(parties)) > 1:
        step_out_unbegun(act, row, party)
    else:
        close_unbegun(act, row, "declined")


def step_out_unbegun(act: Act, row: Mentorship, party: Party) -> None:
    """One mentee of a group that has not begun says no; it goes on with the others."""
    answered(act, ANSWER, row.id, party.person_id)
    leave_group(act, row, party)
    if row.state == "proposed":
        _all_agreed(act, row, parties_of(act.session, row.id))


@on_line("propose_pair")
def _may_withdraw(act: Act, *, mentorship_id: int, **_: object) -> None:
    """Who proposed it, and who may propose pairs in that organisation."""
    row = mentorship(act, mentorship_id)
    if row.proposed_by != act.caller.id:
        hide_from_strangers(act, mentorship_id)
        require(act, row.organisation_id, "propose_pair")


@action(_may_withdraw)
def withdraw(act: Act, mentorship_id: int) -> None:
    """Take back a proposal, or an agreement that has no order yet; the sides are told.

    :raises Late: `too-late-to-withdraw`
    """
    row = mentorship(act, mentorship_id)
    close_unbegun(act, row, follows(row.state, "withdraw"))


def close_unbegun(act: Act, row: Mentorship, state: str) -> None:
    """End what has no order yet: declined or withdrawn by the caller; the others are told."""
    if state == "declined":
        answered(act, ANSWER, row.id)
    _stop_asking(act, row)
    change(act, row, state)
    tell_parties(act, row, "pair-not-made")
    if state == "declined":
        tell_curators(act, row, "pair-declined", person_id=act.caller_id)
    other = other_half(act, row)
    if other is not None and other.state in UNBEGUN:  # one half alone is not what was proposed
        _stop_asking(act, other)
        change(act, other, "withdrawn", half=row.id)


@clock(ANSWER)
def ask_again(act: Act, mentorship_id: int, step: int) -> None:
    """What happens while an answer is owed: reminders, the curator, the return (domain §2a)."""
    row = act.session.get(Mentorship, mentorship_id)
    if row is None or row.state != "proposed":
        return
    steps = answer_steps()
    calendar = calendar_of(act.session, row.organisation_id)
    silent = waited_for(act, ANSWER, row.id)
    if not_yet(act, ANSWER, row.id, steps, step, row.changed_at, calendar, silent):
        return
    what = steps[step].what
    if what == "return":
        give_back(act, row, "silence")
        return
    if what == "remind":
        for person_id in silent:
            remind(act, person_id)
    else:
        tell_curators(act, row, "pair-no-answer")
    _wait(act, row, step + 1)


def _proposal(act: Act, mentorship_id: int) -> tuple[Mentorship, list[Party]]:
    row = mentorship(act, mentorship_id)
    if row.state != "proposed":
        raise Late("proposal-over")
    return row, parties_of(act.session, row.id)


def ask_all(act: Act, row: Mentorship) -> None:
    parties = parties_of(act.session, row.id)
    mentees = mentees_of(parties)
    for party in parties:
        ask(
            act,
            ANSWER,
            row.id,
            [party.person_id],
            notice="pair-reminder",
            organisation_id=row.organisation_id,
            about=mentees[0].person_id if party.side == "mentor" else row.mentor_id,
            mentorship_id=row.id,
        )
    _wait(act, row, 0)
    tell_parties(act, row, "pair-proposed")
    if act.caller_id in {party.person_id for party in parties}:
        assert act.caller_id is not None
        tell(act, act.caller_id, "pair-proposed", mentorship_id=row.id)


def _wait(act: Act, row: Mentorship, step: int) -> None:
    calendar, silent = (
        calendar_of(act.session, row.organisation_id),
        waited_for(act, ANSWER, row.id),
    )
    row.answer_by = run_on(
        act, ANSWER, row.id, answer_steps(), step, row.changed_at, calendar, silent
    )


@reckons(ANSWER)
def reckon(act: Act, mentorship_id: int) -> None:
    """Somebody who is waited for is away, or back: the clock stands still meanwhile."""
    row, step = (
        act.session.get(Mentorship, mentorship_id),
        step_of(act.session, ANSWER, mentorship_id),
    )
    if row is not None and row.state == "proposed" and step is not None:
        _wait(act, row, step)


def _stop_asking(act: Act, row: Mentorship, *, lapsed: bool = False) -> None:
    act.stop_waiting(ANSWER, row.id)
    over(act, ANSWER, row.id, lapsed=lapsed)


def give_back(act: Act, row: Mentorship, why: str) -> None:
    """Let a proposal go back; `why`: `left`, `full`, `silence`. Nobody is blamed."""
    _stop_asking(act, row, lapsed=why == "silence")
    row.ended_reason = why
    change(act, row, "returned", why=why)
    tell_parties(act, row, "pair-not-made")
    tell_curators(act, row, "pair-returned")
