"""Who is waited for while a version is agreed and approved, and what comes then (domain §2a)."""

from collections.abc import Sequence

from mentoring.acting import Act, clock
from mentoring.mentorships.circle import curators_of, tell
from mentoring.organisations.calendar import calendar_of
from mentoring.programmes.circle import ANSWER, APPROVAL, mentorship_behind, programme_of
from mentoring.programmes.terms import LONGEST_REMARK
from mentoring.times.clocks import Step, answer_steps
from mentoring.times.workdays import Unit
from mentoring.waiting.asks import ask, over, remind, waited_for
from mentoring.waiting.clockwork import not_yet, reckons, run_on
from storage.mentorships import Mentorship, Party, parties_of
from storage.people import people_with_role
from storage.programmes import Programme, ProgrammeVersion, consents_to
from storage.waits import step_of

APPROVAL_STEPS = (
    Step("again", 3, Unit.WORKING_DAY),
    Step("again", 5, Unit.WORKING_DAY),
    Step("again", 10, Unit.WORKING_DAY),
)


def silent_parties(act: Act, programme: Programme, version: ProgrammeVersion) -> list[Party]:
    """Who has not agreed to a version yet."""
    agreed = {one.person_id for one in consents_to(act.session, version.id)}
    parties = parties_of(act.session, programme.mentorship_id)
    return [party for party in parties if party.person_id not in agreed]


def ask_parties(act: Act, programme: Programme, version: ProgrammeVersion) -> None:
    """Ask everybody else who takes part to read and agree."""
    people = [party.person_id for party in silent_parties(act, programme, version)]
    _ask(act, ANSWER, programme, version, people, "programme-offered")
    _answer_on(act, version, 0)


def ask_curators(act: Act, programme: Programme, version: ProgrammeVersion) -> None:
    """Ask those who run the pair to approve; the head where there is no curator else."""
    row = mentorship_behind(act, programme)
    heads = [one.id for one in people_with_role(act.session, row.organisation_id, "head")]
    people = curators_of(act, row) or heads
    _ask(act, APPROVAL, programme, version, people, "programme-to-approve")
    _approval_on(act, version, 0)


def _ask(
    act: Act,
    kind: str,
    programme: Programme,
    version: ProgrammeVersion,
    people: Sequence[int],
    notice: str,
) -> None:
    row = mentorship_behind(act, programme)
    ask(
        act,
        kind,
        version.id,
        people,
        notice=notice,
        organisation_id=row.organisation_id,
        about=version.offered_by or row.mentor_id,
        version_id=version.id,
    )
    for person_id in people:
        tell(act, person_id, notice, version_id=version.id)


def agreed_by_all(act: Act, programme: Programme, version: ProgrammeVersion) -> bool:
    """Go on to the approval if nobody is left to ask (domain §4: every mentee of a group)."""
    if silent_parties(act, programme, version):
        return False
    version.state, version.changed_at = "agreed", act.now
    stop_asking(act, version)
    act.note("programme", programme.id, "agreed-by-all", version=version.number)
    for party in parties_of(act.session, programme.mentorship_id):
        if party.person_id != act.caller_id:
            tell(act, party.person_id, "programme-agreed", version_id=version.id)
    ask_curators(act, programme, version)
    return True


def stop_asking(act: Act, version: ProgrammeVersion, *, lapsed: bool = False) -> None:
    """Nobody is waited for in this version any more."""
    for kind in (ANSWER, APPROVAL):
        act.stop_waiting(kind, version.id)
        over(act, kind, version.id, lapsed=lapsed)


def give_back(act: Act, version: ProgrammeVersion, remark: str, *, lapsed: bool = False) -> None:
    """A version is a draft again, with a word; the others are told. Its consents are void."""
    programme = programme_of(act, version.programme_id)
    for consent in consents_to(act.session, version.id):
        act.session.delete(consent)
    version.state, version.remark = "draft", remark.strip()[:LONGEST_REMARK]
    version.changed_at = act.now
    stop_asking(act, version, lapsed=lapsed)
    act.note("programme", programme.id, "returned", version=version.number, remark=version.remark)
    for party in parties_of(act.session, programme.mentorship_id):
        if party.person_id != act.caller_id:
            tell(act, party.person_id, "programme-returned", version_id=version.id)


@clock(ANSWER)
def answer_clock(act: Act, version_id: int, step: int) -> None:
    """Nobody has answered: reminders, then the curator, then it goes back to who offered it."""
    version, steps = act.session.get(ProgrammeVersion, version_id), answer_steps()
    if version is None or version.state != "offered" or not _is_time(act, version, steps, step):
        return
    what = steps[step].what
    if what == "return":
        give_back(act, version, "", lapsed=True)
        return
    if what == "remind":
        for person_id in waited_for(act, ANSWER, version_id):
            remind(act, person_id)
    else:
        for person_id in curators_of(act, _mentorship(act, version)):
            tell(act, person_id, "programme-unanswered", version_id=version_id)
    _answer_on(act, version, step + 1)


@clock(APPROVAL)
def approval_clock(act: Act, version_id: int, step: int) -> None:
    """It waits for approval: those who can give it are reminded."""
    version = act.session.get(ProgrammeVersion, version_id)
    if version is None or version.state != "agreed":
        return
    for person_id in waited_for(act, APPROVAL, version_id):
        remind(act, person_id)
    if step + 1 < len(APPROVAL_STEPS):
        _approval_on(act, version, step + 1)


@reckons(ANSWER)
def reckon(act: Act, version_id: int) -> None:
    """Somebody who is waited for is away, or back: the clock stands still meanwhile."""
    version = act.session.get(ProgrammeVersion, version_id)
    step = step_of(act.session, ANSWER, version_id)
    if version is not None and version.state == "offered" and step is not None:
        _answer_on(act, version, step)


def _mentorship(act: Act, version: ProgrammeVersion) -> Mentorship:
    return mentorship_behind(act, programme_of(act, version.programme_id))


def _is_time(act: Act, version: ProgrammeVersion, steps: Sequence[Step], step: int) -> bool:
    calendar = calendar_of(act.session, _mentorship(act, version).organisation_id)
    silent = waited_for(act, ANSWER, version.id)
    since = version.changed_at
    return not not_yet(act, ANSWER, version.id, steps, step, since, calendar, silent)


def _answer_on(act: Act, version: ProgrammeVersion, step: int) -> None:
    calendar = calendar_of(act.session, _mentorship(act, version).organisation_id)
    silent, since = waited_for(act, ANSWER, version.id), version.changed_at
    run_on(act, ANSWER, version.id, answer_steps(), step, since, calendar, silent)


def _approval_on(act: Act, version: ProgrammeVersion, step: int) -> None:
    calendar = calendar_of(act.session, _mentorship(act, version).organisation_id)
    silent, since = waited_for(act, APPROVAL, version.id), version.changed_at
    run_on(act, APPROVAL, version.id, APPROVAL_STEPS, step, since, calendar, silent)
