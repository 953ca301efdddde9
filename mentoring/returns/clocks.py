"""The clocks of return and refresh: asked in their week, reminded on its last day, then the
coordinator sees who is silent (domain §2a)."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act, clock
from mentoring.organisations.calendar import calendar_of
from mentoring.organisations.runners import runners_of
from mentoring.returns.weeks import begins, ends, last_morning, next_week, week_after
from mentoring.times.clocks import clocks
from mentoring.times.schoolyear import reported_quarter, school_year
from mentoring.times.workdays import Span
from mentoring.waiting.asks import ask, remind, waited_for
from mentoring.waiting.telling import tell_kindly
from storage.organisations import Organisation
from storage.people import Role, coordinators_of
from storage.returns import QuarterReturn, Refresh, refresh_for, return_for
from storage.waits import Wait

RETURN, REFRESH = "quarter-return", "yearly-refresh"
OPENS, REMINDS, ENDS = 0, 1, 2


@clock(RETURN)
def return_week(act: Act, organisation_id: int, step: int) -> None:
    """Its week has begun: who runs the organisation is asked; on its last day, reminded; then the
    coordinators learn who is silent, once for all of their district."""
    calendar = calendar_of(act.session, organisation_id)
    today = act.now.astimezone(calendar.zone).date()
    week = next_week(today, clocks().return_weeks, calendar)
    if week is None or week.first > today:  # the calendar was changed, or we slept through it
        _next_return(act, organisation_id)
        return
    row = _asked(act, organisation_id, week)
    if step == OPENS:
        act.wait(RETURN, organisation_id, last_morning(week, calendar), REMINDS)
    elif step == REMINDS:
        for person_id in waited_for(act, RETURN, row.id):
            remind(act, person_id)
        act.wait(RETURN, organisation_id, ends(week, calendar), ENDS)
    else:
        _tell_silence(act, row)
        _next_return(act, organisation_id)


def _asked(act: Act, organisation_id: int, week: Span) -> QuarterReturn:
    quarter = reported_quarter(week.first)
    row = return_for(act.session, organisation_id, quarter.year, quarter.number)
    if row is not None:
        return row
    row = QuarterReturn(
        organisation_id=organisation_id,
        year=quarter.year,
        quarter=quarter.number,
        figures={},
        asked_at=act.now,
        due_on=week.last,
    )
    act.session.add(row)
    act.session.flush()
    people = [person.id for person in runners_of(act.session, organisation_id)]
    ask(
        act,
        RETURN,
        row.id,
        people,
        notice="return-asked",
        organisation_id=organisation_id,
        until=ends(week, calendar_of(act.session, organisation_id)),
        goes_to="coordinator",
        return_id=row.id,
    )
    for person_id in people:
        tell_kindly(act, person_id, "return-asked", return_id=row.id)
    return row


def _tell_silence(act: Act, row: QuarterReturn) -> None:
    if row.state != "asked":
        return
    for coordinator in coordinators_of(act.session, row.organisation_id):
        key = f"returns:{coordinator.id}:{row.year}-{row.quarter}"
        act.tell(coordinator.id, "returns-silent", dedup_key=key)


def _next_return(act: Act, organisation_id: int) -> None:
    calendar = calendar_of(act.session, organisation_id)
    today = act.now.astimezone(calendar.zone).date()
    week = week_after(today, clocks().return_weeks, calendar)
    if week is not None:
        act.wait(RETURN, organisation_id, begins(week, calendar), OPENS)


@clock(REFRESH)
def refresh_week(act: Act, organisation_id: int, step: int) -> None:
    """The first week of September: who runs the organisation looks through its list of mentees."""
    calendar = calendar_of(act.session, organisation_id)
    today = act.now.astimezone(calendar.zone).date()
    week = next_week(today, _refresh_week(), calendar)
    if week is None or week.first > today:
        _next_refresh(act, organisation_id)
        return
    year = school_year(week.first).begins_in
    row = refresh_for(act.session, organisation_id, year)
    if row is None:
        row = Refresh(organisation_id=organisation_id, year=year, asked_at=act.now)
        act.session.add(row)
        act.session.flush()
        people = [person.id for person in runners_of(act.session, organisation_id)]
        ask(
            act,
            REFRESH,
            row.id,
            people,
            notice="refresh-asked",
            organisation_id=organisation_id,
            until=last_morning(week, calendar),
            goes_to="again",
            refresh_id=row.id,
        )
        for person_id in people:
            tell_kindly(act, person_id, "refresh-asked", refresh_id=row.id)
    if step == OPENS:
        act.wait(REFRESH, organisation_id, last_morning(week, calendar), REMINDS)
        return
    for person_id in waited_for(act, REFRESH, row.id):
        remind(act, person_id)
    _next_refresh(act, organisation_id)


def _refresh_week() -> dict[int, int]:
    return {clocks().refresh_month: clocks().refresh_week}


def _next_refresh(act: Act, organisation_id: int) -> None:
    calendar = calendar_of(act.session, organisation_id)
    today = act.now.astimezone(calendar.zone).date()
    week = week_after(today, _refresh_week(), calendar)
    if week is not None:
        act.wait(REFRESH, organisation_id, begins(week, calendar), OPENS)


def plan_returns(session: Session, now: datetime) -> None:
    """Plan what nobody has planned: for organisations that have people. Changes nothing else."""
    act = Act(session, now, None)
    for kind, plan in ((RETURN, _next_return), (REFRESH, _next_refresh)):
        planned = select(Wait.subject_id).where(Wait.kind == kind)
        peopled = select(Role.organisation_id).where(
            Role.organisation_id.is_not(None), Role.state == "confirmed"
        )
        query = select(Organisation.id).where(
            Organisation.id.in_(peopled), Organisation.id.not_in(planned)
        )
        for organisation_id in list(session.scalars(query)):
            plan(act, organisation_id)
