"""«Болею», «в отпуске»: said by the person or their curator, changed, ended early (domain §2a)."""

from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from mentoring.absences.rules import day_of
from mentoring.acting import Act, action
from mentoring.mentorships.circle import tell
from mentoring.permissions import on_line, require
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.waiting.absence import absence_changed
from storage.absences import Absence, absences_of
from storage.mentorships import TAKING, mentorships_of, parties_in
from storage.people import Person, names_in, people_with_role, roles_of

REASONS: Final = ("sick", "leave", "other")
LONGEST: Final = timedelta(days=1100)  # parental leave lasts three years
BEHIND: Final = timedelta(days=60)  # an illness may be entered when it is nearly over


@on_line("be_away")
def of_person(act: Act, *, person_id: int, **_: object) -> None:
    """A rule: about oneself, or as curator or head of an organisation of theirs.

    :raises NotFound: for everybody else
    """
    own = person_id == act.caller.id
    if not own and not any(_runs(act, home) for home in homes_of(act.session, person_id)):
        raise NotFound


@on_line("be_away")
def of_absence(act: Act, *, absence_id: int, **_: object) -> None:
    """The same rule for days that were entered already."""
    of_person(act, person_id=_absence(act, absence_id).person_id)


@action(of_person)
def be_away(
    act: Act,
    person_id: int,
    reason: str,
    first_on: date,
    last_on: date,
    substitute_id: int | None = None,
) -> int:
    """A person is away from a day to a day of their zone, both included; gives the absence's id.

    Their clocks stop (L1's do not); those who work with them, their curators and who shall stand
    in are told.

    :param reason: one of REASONS, which only the person and the curators see
    :raises Refusal: `days-backwards`, `away-past`, `away-long`, `away-already`
    """
    if reason not in REASONS:
        raise ValueError(f"not a reason to be away: {reason}")
    person = act.session.get_one(Person, person_id)
    _check_days(act, person, first_on, last_on)
    if substitute_id is not None:
        _require_colleague(act.session, person_id, substitute_id)
    row = Absence(
        person_id=person_id,
        reason=reason,
        first_on=first_on,
        last_on=last_on,
        substitute_id=substitute_id,
        set_by=act.caller_id,
        created_at=act.now,
    )
    act.session.add(row)
    act.session.flush()
    _changed(act, row, "away")
    return row.id


@action(of_absence)
def change_days(act: Act, absence_id: int, first_on: date, last_on: date) -> None:
    """The days become others; those who were told are told again.

    :raises Refusal: as `be_away`, and (Late) `away-over`
    """
    row = _absence(act, absence_id)
    person = act.session.get_one(Person, row.person_id)
    if row.last_on < day_of(person, act.now):
        raise Late("away-over")
    begun = row.first_on <= day_of(person, act.now) and first_on == row.first_on
    _check_days(act, person, first_on, last_on, but=absence_id, begun=begun)
    if (row.first_on, row.last_on) != (first_on, last_on):
        row.first_on, row.last_on = first_on, last_on
        act.session.flush()
        _changed(act, row, "changed")


@action(of_absence)
def come_back(act: Act, absence_id: int) -> None:
    """The person is there again from today on, or will not be away after all.

    :raises Late: `away-over`
    """
    row = _absence(act, absence_id)
    person = act.session.get_one(Person, row.person_id)
    today = day_of(person, act.now)
    if row.last_on < today:
        raise Late("away-over")
    act.note("absence", row.id, "back", person_id=row.person_id)
    if row.first_on < today:
        row.last_on = today - timedelta(days=1)
    else:
        act.session.delete(row)
    act.session.flush()
    absence_changed(act, person.id)
    for recipient in concerned(act.session, person.id, row.substitute_id) - {act.caller_id}:
        tell(act, recipient, "back-again", person_id=person.id, since=today.isoformat())


def concerned(session: Session, person_id: int, substitute_id: int | None) -> set[int]:
    """Who is told: the person, who works with them in a pair, their curators, the substitute."""
    pairs = [row.id for row in mentorships_of(session, person_id, TAKING)]
    found = {person_id} | ({substitute_id} if substitute_id is not None else set())
    for parties in parties_in(session, pairs).values():
        found |= {party.person_id for party in parties}
    for home in homes_of(session, person_id):
        found |= {curator.id for curator in people_with_role(session, home, "curator")}
    return found


def homes_of(session: Session, person_id: int) -> list[int]:
    """The organisations in which somebody holds a confirmed role."""
    held = roles_of(session, person_id)
    homes = {r.organisation_id for r in held if r.state == "confirmed" and r.organisation_id}
    return sorted(homes)


def _runs(act: Act, organisation_id: int) -> bool:
    try:
        require(act, organisation_id, "run_pair")
    except Refusal:
        return False
    return True


def _absence(act: Act, absence_id: int) -> Absence:
    row = act.session.get(Absence, absence_id)
    if row is None:
        raise NotFound
    return row


def _require_colleague(session: Session, person_id: int, other_id: int) -> None:
    if other_id == person_id or other_id not in names_in(session, homes_of(session, person_id)):
        raise NotFound


def _check_days(
    act: Act,
    person: Person,
    first_on: date,
    last_on: date,
    *,
    but: int | None = None,
    begun: bool = False,
) -> None:
    today = day_of(person, act.now)
    if last_on < first_on:
        raise Refusal("days-backwards")
    if last_on < today or (first_on < today - BEHIND and not begun):
        raise Refusal("away-past")
    if last_on - first_on > LONGEST:
        raise Refusal("away-long")
    for other in absences_of(act.session, person.id, first_on):
        if other.id != but and other.first_on <= last_on:
            raise Refusal("away-already")


def _changed(act: Act, row: Absence, change: str) -> None:
    act.note("absence", row.id, change, first=str(row.first_on), last=str(row.last_on))
    absence_changed(act, row.person_id)
    for recipient in concerned(act.session, row.person_id, row.substitute_id) - {act.caller_id}:
        tell(act, recipient, "somebody-away", absence_id=row.id)
