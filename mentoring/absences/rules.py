"""Is this person away? The one place where clocks, matching and screens ask (domain §2a)."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from storage.absences import Absence, absences_among, absences_of
from storage.people import Person


class Stretch(Protocol):
    """Days away, both included."""

    @property
    def first_on(self) -> date: ...
    @property
    def last_on(self) -> date: ...


def away_on(stretches: Iterable[Stretch], day: date) -> bool:
    """Whether a day lies in one of these stretches."""
    return any(one.first_on <= day <= one.last_on for one in stretches)


def back_on(stretches: Iterable[Stretch], day: date) -> date:
    """The first day from `day` on that lies in none of the stretches; `day` itself if it does not.

    Stretches that touch each other are one.
    """
    for one in sorted(stretches, key=lambda stretch: stretch.first_on):
        if one.first_on <= day <= one.last_on:
            day = one.last_on + timedelta(days=1)
    return day


def day_of(person: Person, moment: datetime) -> date:
    """The day that it is for a person at a moment (UTC): days away are days of their zone."""
    return moment.astimezone(ZoneInfo(person.timezone)).date()


def absence_at(session: Session, person_id: int, moment: datetime) -> Absence | None:
    """The absence of a person that a moment (UTC) falls into."""
    person = session.get(Person, person_id)
    if person is None:
        return None
    day = day_of(person, moment)
    return next((a for a in absences_of(session, person_id, day) if away_on([a], day)), None)


def is_away(session: Session, person_id: int, moment: datetime) -> bool:
    """Whether a person is away at a moment (UTC)."""
    return absence_at(session, person_id, moment) is not None


def away_at(session: Session, people: Collection[Person], moment: datetime) -> set[int]:
    """The ids of those of these people who are away at a moment (UTC); one statement for all."""
    since = moment.date() - timedelta(days=1)  # nobody's own day is earlier
    found = absences_among(session, [person.id for person in people], since)
    return {
        person.id for person in people if away_on(found.get(person.id, ()), day_of(person, moment))
    }


def away_among(session: Session, person_ids: Collection[int], day: date) -> dict[int, Absence]:
    """Who of these people is away on a day, with the absence; one statement for them all."""
    found = absences_among(session, person_ids, day)
    return {
        person_id: row for person_id, rows in found.items() for row in rows if away_on([row], day)
    }
