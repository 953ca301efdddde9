"""The working days of an organisation: everybody's calendar with its own week and days (§2a)."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mentoring.acting import Act, action
from mentoring.permissions import may, on_line, require
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.times.workdays import Calendar, Span
from storage.calendars import OwnDays, WorkWeek, own_days, week_days
from storage.organisations import Organisation

KINDS = ("off", "works", "holidays")
LONGEST = timedelta(days=120)  # the summer holidays are 92 days
FURTHEST = timedelta(days=800)


def calendar_of(session: Session, organisation_id: int) -> Calendar:
    """The calendar by which an organisation's clocks run."""
    organisation = session.get_one(Organisation, organisation_id)
    own = own_days(session, organisation_id)
    return Calendar(
        zone=ZoneInfo(organisation.timezone),
        week_days=week_days(session, organisation_id),
        days_off=_days(own, "off"),
        working_anyway=_days(own, "works"),
        school_holidays=tuple(Span(r.first_on, r.last_on) for r in own if r.kind == "holidays"),
    )


def _days(rows: list[OwnDays], kind: str) -> frozenset[date]:
    return frozenset(
        row.first_on + timedelta(days=n)
        for row in rows
        if row.kind == kind
        for n in range((row.last_on - row.first_on).days + 1)
    )


@action(may("run_pair"))
def set_week(act: Act, organisation_id: int, days: int) -> None:
    """Set the working week, 5 or 6 days from Monday on. Clocks that run already stay as they are.

    :raises NotFound: no such week
    """
    if days not in (5, 6):
        raise NotFound
    row = act.session.get(WorkWeek, organisation_id)
    was = row.days if row else 5
    if row is None:
        act.session.add(WorkWeek(organisation_id=organisation_id, days=days))
    else:
        row.days = days
    if was != days:
        act.note("organisation", organisation_id, "week", was=was, now=days)


@action(may("run_pair"))
def add_own_days(act: Act, organisation_id: int, kind: str, first_on: date, last_on: date) -> int:
    """Keep days that differ from everybody's calendar; the row's id.

    :param kind: `off`, `works`, `holidays`
    :raises Refusal: `days-backwards`, `days-too-many`, `days-too-far`, (Late) `days-known`
    """
    if kind not in KINDS:
        raise NotFound
    zone = ZoneInfo(act.session.get_one(Organisation, organisation_id).timezone)
    today = act.now.astimezone(zone).date()
    if last_on < first_on:
        raise Refusal("days-backwards")
    if last_on - first_on > LONGEST:
        raise Refusal("days-too-many")
    if not today - FURTHEST <= first_on <= last_on <= today + FURTHEST:
        raise Refusal("days-too-far")
    for row in own_days(act.session, organisation_id, first_on):
        lessons = {kind, row.kind} == {"holidays", "off"}  # holidays may hold days off
        if row.first_on <= last_on and not lessons:
            raise Late("days-known")
    row = OwnDays(organisation_id=organisation_id, kind=kind, first_on=first_on, last_on=last_on)
    act.session.add(row)
    act.session.flush()
    span = [first_on.isoformat(), last_on.isoformat()]
    act.note("organisation", organisation_id, "own-days", kind=kind, days=span)
    return row.id


@on_line("run_pair")
def _kept(act: Act, *, days_id: int, **_: object) -> None:
    row = act.session.get(OwnDays, days_id)
    if row is None:
        raise NotFound
    require(act, row.organisation_id, "run_pair")


@action(_kept)
def remove_own_days(act: Act, days_id: int) -> int:
    """Forget own days again; the organisation's id."""
    row = act.session.get_one(OwnDays, days_id)
    act.session.delete(row)
    span = [row.first_on.isoformat(), row.last_on.isoformat()]
    act.note("organisation", row.organisation_id, "own-days-removed", kind=row.kind, days=span)
    return row.organisation_id
