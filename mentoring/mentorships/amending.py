"""Prolonging, shortening, changing the form of a running mentorship: both sides' word (S0 4.10)."""

from datetime import date

from sqlalchemy import select

from mentoring.acting import Act, action, clock
from mentoring.mentorships.changes import CHANGES, report
from mentoring.mentorships.circle import (
    managed,
    mentorship,
    own_part,
    tell,
    tell_curators,
    tell_parties,
    zone_of,
)
from mentoring.mentorships.fitting import mentees_of
from mentoring.mentorships.life import ENDED, follows
from mentoring.mentorships.rules import Form, check_group, check_term, today
from mentoring.organisations.calendar import calendar_of
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.times.clocks import answer_steps
from mentoring.waiting.asks import answered, ask, over, remind, waited_for
from mentoring.waiting.clockwork import not_yet, reckons, run_on
from storage.mentorships import Amendment, Mentorship, Party, parties_of, party_of
from storage.waits import step_of

AMEND = "mentorship-amendment"


@on_line("amend_pair")
def takes_part_or_runs(act: Act, *, mentorship_id: int, **_: object) -> None:
    """A rule: the caller is mentor or mentee of it, or runs it."""
    party = party_of(act.session, mentorship_id, act.caller.id)
    if party is None or party.left_at is not None:
        managed(act, mentorship_id=mentorship_id)


@action(takes_part_or_runs)
def propose_term(act: Act, mentorship_id: int, ends_on: date) -> int:
    """Propose another last day; everybody who takes part is asked. Gives the amendment's id.

    :raises Refusal: `term-past`, `term-too-long`, `term-not-short`, `amendment-same`; (Late)
        `not-running`, `amendment-open`
    """
    row = mentorship(act, mentorship_id)
    follows(row.state, "amend")
    check_term(
        ends_on, row.starts_on, row.kinds, today(act.now, zone_of(act.session, row.organisation_id))
    )
    if ends_on == row.ends_on:
        raise Refusal("amendment-same")
    return _propose(act, row, "term", ends_on.isoformat())


@action(takes_part_or_runs)
def propose_form(act: Act, mentorship_id: int, code: str) -> int:
    """Propose another role form, variant or kinds (`rules.Form.code`); gives the amendment's id.

    Two who teach each other stay so: their other half would remain alone.

    :raises Refusal: `amendment-same`; (Late) `not-running`, `amendment-open`, `reverse-no-group`
    """
    row, form = mentorship(act, mentorship_id), Form.of(code)
    follows(row.state, "amend")
    if ("reverse" in form.kinds) != ("reverse" in row.kinds):
        raise NotFound
    check_group(form.kinds, len(mentees_of(parties_of(act.session, row.id))))
    if form == Form(row.role_form, row.variant, tuple(row.kinds)):
        raise Refusal("amendment-same")
    return _propose(act, row, "form", form.code)


def open_amendment(act: Act, mentorship_id: int) -> Amendment | None:
    """What is being asked about a mentorship now."""
    query = select(Amendment).where(
        Amendment.mentorship_id == mentorship_id, Amendment.state == "asked"
    )
    return act.session.scalar(query)


def _propose(act: Act, row: Mentorship, what: str, value: str) -> int:
    if open_amendment(act, row.id) is not None:
        raise Late("amendment-open")
    parties = parties_of(act.session, row.id)
    own = [str(party.person_id) for party in parties if party.person_id == act.caller_id]
    made = Amendment(
        mentorship_id=row.id,
        what=what,
        value=value,
        state="asked",
        proposed_by=act.caller.id,
        agreed=own,
        answer_by=act.now,
        created_at=act.now,
    )
    act.session.add(made)
    act.session.flush()
    act.note("mentorship", row.id, "amendment", what=what, value=value)
    silent = [party.person_id for party in parties if str(party.person_id) not in own]
    for person_id in silent:
        ask(
            act,
            AMEND,
            made.id,
            [person_id],
            notice="pair-amend",
            organisation_id=row.organisation_id,
            about=row.mentor_id if person_id != row.mentor_id else None,
            amendment_id=made.id,
        )
        tell(act, person_id, "pair-amend", amendment_id=made.id)
    _wait(act, made, row, 0)
    tell_curators(act, row, "pair-amend-asked")
    return made.id


@on_line("own_pair")
def _answers(act: Act, *, amendment_id: int, **_: object) -> None:
    made = act.session.get(Amendment, amendment_id)
    if made is None:
        raise NotFound
    own_part(act, made.mentorship_id)


@action(_answers)
def answer_amendment(act: Act, amendment_id: int, agrees: bool) -> str:
    """Say yes or no to a change: `waiting` for others, `agreed` (it holds now), `declined`.

    :raises Late: `amendment-over`, `already-answered`
    """
    made = act.session.get_one(Amendment, amendment_id)
    row = mentorship(act, made.mentorship_id)
    if made.state != "asked":
        raise Late("amendment-over")
    own = str(act.caller.id)
    if own in made.agreed:
        raise Late("already-answered")
    answered(act, AMEND, made.id)
    if not agrees:
        _end(act, made, "declined")
        tell_parties(act, row, "pair-amend-over", amendment_id=made.id)
        tell_curators(act, row, "pair-amend-over", amendment_id=made.id)
        return "declined"
    made.agreed = [*made.agreed, own]
    everybody = {str(party.person_id) for party in parties_of(act.session, row.id)}
    if not everybody <= set(made.agreed):
        return "waiting"
    _hold(act, made, row)
    return "agreed"


def _hold(act: Act, made: Amendment, row: Mentorship) -> None:
    """Everybody said yes: from now on it is so."""
    _end(act, made, "agreed")
    was = {"ends": row.ends_on and row.ends_on.isoformat(), "form": row.role_form}
    if made.what == "term":
        row.ends_on = date.fromisoformat(made.value)
    else:
        form = Form.of(made.value)
        row.role_form, row.variant, row.kinds = form.role_form, form.variant, list(form.kinds)
    act.note("mentorship", row.id, "amended", what=made.what, value=made.value, was=was)
    report(act, row, "amended")
    tell_parties(act, row, "pair-amend-over", amendment_id=made.id)
    tell_curators(act, row, "pair-amend-over", amendment_id=made.id)


@on_line("amend_pair")
def _may_take_back(act: Act, *, amendment_id: int, **_: object) -> None:
    made = act.session.get(Amendment, amendment_id)
    if made is None:
        raise NotFound
    if made.proposed_by != act.caller.id:
        managed(act, mentorship_id=made.mentorship_id)


@action(_may_take_back)
def take_back_amendment(act: Act, amendment_id: int) -> None:
    """Take a proposed change back while somebody still thinks about it.

    :raises Late: `amendment-over`
    """
    made = act.session.get_one(Amendment, amendment_id)
    if made.state != "asked":
        raise Late("amendment-over")
    _end(act, made, "withdrawn")
    tell_parties(act, mentorship(act, made.mentorship_id), "pair-amend-over", amendment_id=made.id)


def _end(act: Act, made: Amendment, state: str) -> None:
    made.state = state
    act.stop_waiting(AMEND, made.id)
    over(act, AMEND, made.id, lapsed=state == "lapsed")


def _wait(act: Act, made: Amendment, row: Mentorship, step: int) -> None:
    calendar = calendar_of(act.session, row.organisation_id)
    silent = waited_for(act, AMEND, made.id)
    made.answer_by = run_on(
        act, AMEND, made.id, answer_steps(), step, made.created_at, calendar, silent
    )


@clock(AMEND)
def ask_again(act: Act, amendment_id: int, step: int) -> None:
    """An answer to a change is owed: reminders, the curator, then all stays as it was (§2a)."""
    made = act.session.get(Amendment, amendment_id)
    if made is None or made.state != "asked":
        return
    row = mentorship(act, made.mentorship_id)
    steps, silent = answer_steps(), waited_for(act, AMEND, made.id)
    calendar = calendar_of(act.session, row.organisation_id)
    if not_yet(act, AMEND, made.id, steps, step, made.created_at, calendar, silent):
        return
    what = steps[step].what
    if what == "return":
        _end(act, made, "lapsed")
        tell_parties(act, row, "pair-amend-over", amendment_id=made.id)
        tell_curators(act, row, "pair-amend-over", amendment_id=made.id)
        return
    if what == "remind":
        for person_id in silent:
            remind(act, person_id)
    else:
        tell_curators(act, row, "pair-amend-silent")
    _wait(act, made, row, step + 1)


@reckons(AMEND)
def reckon(act: Act, amendment_id: int) -> None:
    """Somebody who is asked is away, or back."""
    made = act.session.get(Amendment, amendment_id)
    step = step_of(act.session, AMEND, amendment_id)
    if made is not None and made.state == "asked" and step is not None:
        _wait(act, made, mentorship(act, made.mentorship_id), step)


def pair_changed(act: Act, row: Mentorship, event: str) -> None:
    """A change of what is over is asked no more; whoever left is not waited for."""
    made = open_amendment(act, row.id) if event in ("ended", "mentee-left") else None
    if made is None:
        return
    if row.state in ENDED:
        _end(act, made, "withdrawn")
        return
    parties = parties_of(act.session, row.id)
    for person_id in waited_for(act, AMEND, made.id):
        if not _takes_part(parties, person_id):
            answered(act, AMEND, made.id, person_id)
    if {str(party.person_id) for party in parties} <= set(made.agreed):
        _hold(act, made, row)


def _takes_part(parties: list[Party], person_id: int) -> bool:
    return any(party.person_id == person_id for party in parties)


CHANGES.append(pair_changed)
