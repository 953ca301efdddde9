"""A version goes from hand to hand: offered, agreed by all, approved by the curator (domain §5)."""

from datetime import datetime

from mentoring.acting import Act, action, clock
from mentoring.mentorships.circle import curators_of, tell
from mentoring.organisations.calendar import calendar_of
from mentoring.programmes.circle import (
    ANSWER,
    APPROVAL,
    draft,
    hash_of,
    manages_version,
    mentorship_behind,
    programme_of,
    takes_part_in_version,
    version_of,
)
from mentoring.programmes.ending import watch_end
from mentoring.programmes.plan import check_plan, items_in
from mentoring.programmes.terms import LONGEST_REMARK, SECTIONS, check_term
from mentoring.refusals import Late, Refusal
from mentoring.tasks.planning import follow_plan
from mentoring.times.workdays import Unit, moment_after
from storage.mentorships import Party, parties_of
from storage.programmes import Programme, ProgrammeConsent, ProgrammeVersion, consents_to

REMIND_ON = (1, 3, 5, 7)  # working days: both reminders, the curator, returned (domain §2a)
APPROVE_ON = (3, 5)


@action(takes_part_in_version)
def offer_programme(act: Act, version_id: int) -> None:
    """Offer a draft to the others who take part; who offers has agreed to it.

    :raises Late: `programme-not-draft`
    :raises Refusal: `programme-unfilled`, as `check_term` and `check_plan`
    """
    programme, version = draft(act, version_id)
    offer(act, programme, version)


def offer(act: Act, programme: Programme, version: ProgrammeVersion) -> None:
    """Offer a draft, as the caller (for use inside other actions of those who take part)."""
    if not version.mode or not all(getattr(version, section) for section in SECTIONS):
        raise Refusal("programme-unfilled")
    check_term(programme.kind, version.starts_on, version.ends_on)
    check_plan(items_in(version.plan), version.starts_on, version.ends_on)
    version.state, version.offered_by, version.remark = "offered", act.caller.id, ""
    version.changed_at = act.now
    _consent(act, version)
    act.note("programme", programme.id, "offered", version=version.number)
    if not _agreed_by_all(act, programme, version):
        for party in _silent(act, programme, version):
            tell(act, party.person_id, "programme-offered", version_id=version.id)
        act.wait(ANSWER, version.id, _until(act, programme, REMIND_ON, 0), 0)


@action(takes_part_in_version)
def agree_programme(act: Act, version_id: int, text_hash: str) -> None:
    """Agree to the version as it was shown (the first twelve signs of its hash will do).

    :raises Late: `programme-answered` when it is not offered, or agreed to already
    :raises Refusal: `text-changed`
    """
    version = _in_state(act, version_id, "offered")
    programme = programme_of(act, version.programme_id)
    if any(one.person_id == act.caller_id for one in consents_to(act.session, version_id)):
        raise Late("programme-answered")
    if len(text_hash) < 12 or not hash_of(version).startswith(text_hash):
        raise Refusal("text-changed")
    _consent(act, version)
    act.note("programme", programme.id, "agreed", version=version.number)
    _agreed_by_all(act, programme, version)


@action(takes_part_in_version)
def return_programme(act: Act, version_id: int, remark: str) -> None:
    """Send an offered version back with a word; or take it back oneself. It is a draft again.

    :raises Late: `programme-answered` when it is not offered any more
    """
    version = _in_state(act, version_id, "offered", "agreed")
    if version.state == "agreed" and version.offered_by != act.caller_id:
        raise Late("programme-answered")
    _back(act, version, remark)


@action(manages_version)
def refuse_programme(act: Act, version_id: int, remark: str) -> None:
    """Curator or head send an agreed version back with a word.

    :raises Late: `programme-answered` when it does not wait for approval
    """
    _back(act, _in_state(act, version_id, "agreed"), remark)


@action(manages_version)
def approve_programme(act: Act, version_id: int) -> None:
    """Curator or head approve a version: it comes into force, and its plan with it.

    :raises Late: `programme-answered` when it does not wait for approval
    """
    version = _in_state(act, version_id, "agreed")
    programme = programme_of(act, version.programme_id)
    former = act.session.get(ProgrammeVersion, programme.current_id or 0)
    if former is not None:
        former.state = "replaced"
    version.state, version.approved_at, version.approved_by = "approved", act.now, act.caller_id
    version.changed_at = act.now
    programme.current_id, programme.state, programme.changed_at = version.id, "active", act.now
    act.stop_waiting(APPROVAL, version.id)
    act.note("programme", programme.id, "approved", version=version.number)
    follow_plan(act, programme, version)
    watch_end(act, programme, version.ends_on)
    for party in parties_of(act.session, programme.mentorship_id):
        if party.person_id != act.caller_id:
            tell(act, party.person_id, "programme-approved", version_id=version.id)


@clock(ANSWER)
def answer_clock(act: Act, version_id: int, step: int) -> None:
    """Nobody has answered: reminders, then the curator, then it goes back to who offered it."""
    version = act.session.get(ProgrammeVersion, version_id)
    if version is None or version.state != "offered":
        return
    programme = programme_of(act, version.programme_id)
    row = mentorship_behind(act, programme)
    if step == len(REMIND_ON) - 1:
        _back(act, version, "")
        return
    if REMIND_ON[step] == 5:
        for person_id in curators_of(act, row):
            tell(act, person_id, "programme-unanswered", version_id=version_id)
    else:
        for party in _silent(act, programme, version):
            tell(act, party.person_id, "programme-offered", version_id=version_id)
    act.wait(ANSWER, version_id, _until(act, programme, REMIND_ON, step + 1), step + 1)


@clock(APPROVAL)
def approval_clock(act: Act, version_id: int, step: int) -> None:
    """It waits for approval: the curators are reminded, the last time the head too."""
    version = act.session.get(ProgrammeVersion, version_id)
    if version is None or version.state != "agreed":
        return
    programme = programme_of(act, version.programme_id)
    _ask_approval(act, programme, version)
    if step + 1 < len(APPROVE_ON):
        act.wait(APPROVAL, version_id, _until(act, programme, APPROVE_ON, step + 1), step + 1)


def _in_state(act: Act, version_id: int, *states: str) -> ProgrammeVersion:
    version = version_of(act, version_id)
    if version.state not in states:
        raise Late("programme-answered")
    return version


def _consent(act: Act, version: ProgrammeVersion) -> None:
    act.session.add(
        ProgrammeConsent(
            version_id=version.id,
            person_id=act.caller.id,
            agreed_at=act.now,
            text_hash=hash_of(version),
        )
    )
    act.session.flush()


def _silent(act: Act, programme: Programme, version: ProgrammeVersion) -> list[Party]:
    agreed = {one.person_id for one in consents_to(act.session, version.id)}
    parties = parties_of(act.session, programme.mentorship_id)
    return [party for party in parties if party.person_id not in agreed]


def _agreed_by_all(act: Act, programme: Programme, version: ProgrammeVersion) -> bool:
    """Go on to the approval if nobody is left to ask (domain §4: every mentee of a group)."""
    if _silent(act, programme, version):
        return False
    version.state, version.changed_at = "agreed", act.now
    act.stop_waiting(ANSWER, version.id)
    act.note("programme", programme.id, "agreed-by-all", version=version.number)
    for party in parties_of(act.session, programme.mentorship_id):
        if party.person_id != act.caller_id:
            tell(act, party.person_id, "programme-agreed", version_id=version.id)
    _ask_approval(act, programme, version)
    act.wait(APPROVAL, version.id, _until(act, programme, APPROVE_ON, 0), 0)
    return True


def _ask_approval(act: Act, programme: Programme, version: ProgrammeVersion) -> None:
    for person_id in curators_of(act, mentorship_behind(act, programme)):
        tell(act, person_id, "programme-to-approve", version_id=version.id)


def _back(act: Act, version: ProgrammeVersion, remark: str) -> None:
    programme = programme_of(act, version.programme_id)
    for consent in consents_to(act.session, version.id):
        act.session.delete(consent)
    version.state, version.remark = "draft", remark.strip()[:LONGEST_REMARK]
    version.changed_at = act.now
    act.stop_waiting(ANSWER, version.id)
    act.stop_waiting(APPROVAL, version.id)
    act.note("programme", programme.id, "returned", version=version.number, remark=version.remark)
    for party in parties_of(act.session, programme.mentorship_id):
        if party.person_id != act.caller_id:
            tell(act, party.person_id, "programme-returned", version_id=version.id)


def _until(act: Act, programme: Programme, days: tuple[int, ...], step: int) -> datetime:
    row = mentorship_behind(act, programme)
    after = days[step] - (days[step - 1] if step else 0)
    calendar = calendar_of(act.session, row.organisation_id)
    return moment_after(act.now, after, Unit.WORKING_DAY, calendar)
