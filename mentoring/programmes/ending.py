"""How a programme ends: its plan is done, somebody who takes part wants it, or the curator does
(S0 4.12); and what a mentorship's end means for it."""

from datetime import date, timedelta

from mentoring.acting import Act, action, clock
from mentoring.mentorships.changes import CHANGES
from mentoring.mentorships.circle import curators_of, tell, zone_of
from mentoring.mentorships.rules import REASONS, morning_of
from mentoring.programmes.circle import (
    leads_programme,
    manages_programme,
    mentorship_behind,
    programme_of,
    takes_part,
)
from mentoring.programmes.terms import LONGEST_REMARK
from mentoring.programmes.waiting import agreed_by_all, stop_asking
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.tasks.handing_on import hand_on
from mentoring.tasks.reminders import plan_mornings
from storage.mentorships import Mentorship, parties_of
from storage.programmes import (
    Programme,
    ProgrammeVersion,
    programme_under_way,
    programmes_of,
    unsettled_version,
)
from storage.tasks import UNFINISHED, plan_tasks, tasks_of

ENDS = "programme-ends"
SOON = timedelta(days=14)
ENDED_AS = ("completed", "ended_by_participant", "ended_by_curator")
OVER = ("ended", "declined", "returned", "withdrawn")


@action(leads_programme)
def complete_programme(act: Act, programme_id: int) -> None:
    """The plan is done in full: the mentor completes the programme.

    :raises Late: `programme-over`
    :raises Refusal: `programme-unfinished` with how many items are not done
    """
    programme = _running(act, programme_id)
    left = [task for task in plan_tasks(act.session, programme_id) if task.state in UNFINISHED]
    if left:
        raise Refusal("programme-unfinished", count=len(left))
    _finish(act, programme, "completed", "goals")


@action(takes_part)
def end_programme(act: Act, programme_id: int, reason: str, note: str = "") -> None:
    """Somebody who takes part ends it before its time, with a reason from the list.

    :raises Late: `programme-over`
    """
    if reason not in REASONS:
        raise NotFound
    _finish(act, _running(act, programme_id), "ended_by_participant", _said(reason, note))


@action(manages_programme)
def stop_programme(act: Act, programme_id: int, note: str) -> None:
    """Curator or head end a programme that is not carried out properly; a reason is required.

    :raises Late: `programme-over`
    :raises Refusal: `programme-reason-needed`
    """
    if not note.strip():
        raise Refusal("programme-reason-needed")
    _finish(act, _running(act, programme_id), "ended_by_curator", _said("other", note))


def watch_end(act: Act, programme: Programme, ends_on: date) -> None:
    """Let those who take part be told two weeks before the last day, and when it is over."""
    zone = zone_of(act.session, mentorship_behind(act, programme).organisation_id)
    soon = morning_of(ends_on - SOON, zone)
    if soon > act.now:
        act.wait(ENDS, programme.id, soon, 0)
    else:
        act.wait(ENDS, programme.id, morning_of(ends_on + timedelta(days=1), zone), 1)


@clock(ENDS)
def end_clock(act: Act, programme_id: int, step: int) -> None:
    """Two weeks before the end those who take part are told, the day after it the curator too."""
    programme = act.session.get(Programme, programme_id)
    if programme is None or programme.state != "active":
        return
    version = act.session.get_one(ProgrammeVersion, programme.current_id or 0)
    row = mentorship_behind(act, programme)
    people = [party.person_id for party in parties_of(act.session, row.id)]
    if step == 0:
        zone = zone_of(act.session, row.organisation_id)
        act.wait(ENDS, programme_id, morning_of(version.ends_on + timedelta(days=1), zone), 1)
    else:
        people += [one for one in curators_of(act, row) if one not in people]
    for person_id in people:
        tell(act, person_id, "programme-ending", programme_id=programme_id)


def mentorship_changed(act: Act, row: Mentorship, event: str) -> None:
    """Hear of a mentorship's changes: its end ends what it worked to (`mentorships.changes`)."""
    if event in OVER:
        for programme in programmes_of(act.session, row.id):
            if programme.state == "draft":
                _close(act, programme, "dropped", "")
            elif programme.state == "active":
                ended = row.state if row.state in ENDED_AS else "ended_by_participant"
                _close(act, programme, ended, row.ended_reason)
        for task in tasks_of(act.session, row.id, UNFINISHED):
            task.state, task.changed_at = "dropped", act.now
            act.note("task", task.id, "dropped", because=event)
    elif event == "active":
        hand_on(act, row)
    elif event == "mentee-left":
        _without_who_left(act, row)
    if event in (*OVER, "active", "paused", "resumed", "mentee-left"):
        plan_mornings(act, row)


def _without_who_left(act: Act, row: Mentorship) -> None:
    """A group goes on: what only the one who left had to do falls away, and nobody waits for their
    agreement."""
    here = {party.person_id for party in parties_of(act.session, row.id)}
    for task in tasks_of(act.session, row.id, UNFINISHED):
        if task.mentee_id is not None and task.mentee_id not in here:
            task.state, task.changed_at = "dropped", act.now
            act.note("task", task.id, "dropped", because="mentee-left")
    programme = programme_under_way(act.session, row.id)
    version = unsettled_version(act.session, programme.id) if programme else None
    if programme is not None and version is not None and version.state == "offered":
        agreed_by_all(act, programme, version)


def _running(act: Act, programme_id: int) -> Programme:
    programme = programme_of(act, programme_id)
    if programme.state != "active":
        raise Late("programme-over")
    return programme


def _said(reason: str, note: str) -> str:
    note = note.strip()[:LONGEST_REMARK]
    return f"{reason}: {note}" if note else reason


def _finish(act: Act, programme: Programme, state: str, reason: str) -> None:
    row = mentorship_behind(act, programme)
    _close(act, programme, state, reason)
    for task in plan_tasks(act.session, programme.id):
        if task.state in UNFINISHED:
            task.state, task.changed_at = "dropped", act.now
    plan_mornings(act, row)
    parties = [party.person_id for party in parties_of(act.session, row.id)]
    for person_id in dict.fromkeys([*parties, *curators_of(act, row)]):
        if person_id != act.caller_id:
            tell(act, person_id, "programme-ended", programme_id=programme.id)


def _close(act: Act, programme: Programme, state: str, reason: str) -> None:
    version = unsettled_version(act.session, programme.id)
    if version is not None:
        version.state, version.changed_at = "dropped", act.now
        stop_asking(act, version)
    programme.state, programme.changed_at = state, act.now
    programme.ended_reason = reason
    act.stop_waiting(ENDS, programme.id)
    act.note("programme", programme.id, state, reason=reason)


CHANGES.append(mentorship_changed)
