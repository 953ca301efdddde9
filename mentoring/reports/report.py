"""The whole report of one organisation, from one snapshot of the database (domain §10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mentoring.organisations.calendar import calendar_of
from mentoring.reports.figures import (
    TARGETS,
    Figure,
    Month,
    answer_minutes,
    by_month,
    held_of_planned,
    months,
    planned,
    solved_of_asked,
)
from mentoring.reports.period import Period, period_of
from mentoring.surveys.results import Change, satisfaction
from mentoring.times.clocks import clocks
from mentoring.times.workdays import Unit, days_between
from storage.mentorships import states_in
from storage.organisations import Organisation
from storage.reports import (
    UNSURE,
    agreed_meetings,
    help_asked,
    help_waiting,
    members,
    pairs_with_order,
    people_by_role,
    proposed,
    sheets_asked,
    silent_pairs,
    unsigned,
)

SHOWN_MONTHS: Final = 6  # of the school year: as many as the text beside the picture can say
OVERDUE: Final = ("agreements", "signatures", "silent", "unsure", "unanswered")


@dataclass(frozen=True)
class TrendRow:
    """One month: meetings held of planned, questions solved of asked."""

    month: Month
    held: int
    planned: int
    solved: int
    asked: int


@dataclass(frozen=True)
class Report:
    """Everything that one screen says; `overdue` counts what needs somebody's hand, by kind."""

    organisation_id: int
    name: str
    period: Period
    roles: Mapping[str, int]
    reachable: Figure
    pairs: Mapping[str, int]
    ordered: Figure
    held: Figure
    solved: Figure
    answer_minutes: int | None
    satisfaction: Change | None
    response: Figure
    overdue: Mapping[str, int]
    trend: tuple[TrendRow, ...]


def report_of(session: Session, organisation_id: int, kind: str, now: datetime) -> Report:
    """The report of an organisation for its running quarter or school year.

    Satisfaction is always that of the school year: two periods side by side would give away what
    the few between them said.
    """
    organisation = session.get_one(Organisation, organisation_id)
    zone = ZoneInfo(organisation.timezone)
    period, year = period_of(kind, now, zone), period_of("year", now, zone)
    first = min(period.since, year.since)  # in a school year's first days a quarter began before it
    meetings = agreed_meetings(session, organisation_id, first, now)
    asked = help_asked(session, organisation_id, first, now)
    of_meetings = [row for row in meetings if row.starts_at >= period.since]
    of_asked = [row for row in asked if row.created_at >= period.since]
    people, reached = members(session, organisation_id)
    running, ordered = pairs_with_order(session, organisation_id)
    handed_out, answered = sheets_asked(session, organisation_id, period.since, now)
    names = months(year.since, now, zone)[-SHOWN_MONTHS:]
    over = planned(meetings, now)
    counted = zip(
        names,
        by_month((row.starts_at for row in over if row.state == "held"), names, zone),
        by_month((row.starts_at for row in over), names, zone),
        by_month((row.created_at for row in asked if row.solved), names, zone),
        by_month((row.created_at for row in asked), names, zone),
        strict=True,
    )
    roles = people_by_role(session, organisation_id)
    return Report(
        organisation_id,
        organisation.name,
        period,
        {role: number for role, (number, _) in roles.items()},
        Figure(reached, people, TARGETS.reachable),
        states_in(session, organisation_id),
        Figure(ordered, running, TARGETS.ordered),
        held_of_planned(of_meetings, now),
        solved_of_asked(of_asked),
        answer_minutes(of_asked),
        satisfaction(session, organisation_id, now.astimezone(zone).date(), organisation.timezone),
        Figure(answered, handed_out, TARGETS.response),
        {
            "agreements": len(proposed(session, organisation_id)),
            "signatures": len(unsigned(session, organisation_id)),
            "silent": len(silent(session, organisation_id, now)),
            "unsure": sum(row.state in UNSURE for row in meetings),
            "unanswered": len(help_waiting(session, organisation_id)),
        },
        tuple(TrendRow(*row) for row in counted),
    )


def silent(
    session: Session, organisation_id: int, now: datetime
) -> list[tuple[int, datetime | None]]:
    """Active pairs that have not met for the school days of the gap clock (domain §2a: fourteen),
    and when they met last."""
    longest, calendar = clocks().gap_both_school_days, calendar_of(session, organisation_id)
    since, today = now - timedelta(days=longest), now.astimezone(calendar.zone).date()
    return [
        (number, last)
        for number, began, last in silent_pairs(session, organisation_id, since, since.date())
        if days_between(
            max(began, last.astimezone(calendar.zone).date()) if last else began,
            today,
            Unit.SCHOOL_DAY,
            calendar,
        )
        >= longest
    ]
