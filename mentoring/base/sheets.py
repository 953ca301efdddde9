"""A file of a whole district at once: the workplace says into which organisation a row goes."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.base.importing import import_base
from mentoring.base.planning import Imported
from mentoring.base.rows import Line, Reading, Trouble
from storage.organisations import Municipality, Organisation


def import_everywhere(session: Session, reading: Reading, now: datetime, zone: str) -> Imported:
    """Take rows into the organisations that they name, which are made where they are not known.

    «Школа № 7, Заречный район»: what stands after the last comma is the district.

    :param zone: the time zone of organisations that are made
    """
    done = Imported(troubles=list(reading.troubles))
    places: dict[int, list[Line]] = {}
    for line in reading.lines:
        organisation_id = _place(session, line.workplace, now, zone)
        if organisation_id is None:
            done.troubles.append(Trouble(line.number, "workplace", "no_workplace"))
        else:
            places.setdefault(organisation_id, []).append(line)
    for organisation_id, lines in places.items():
        part = import_base(
            session, replace(reading, lines=lines, troubles=[]), organisation_id, now
        )
        done.new += part.new
        done.known += part.known
        done.pairs += part.pairs
        done.linked += part.linked
        done.unsure += part.unsure
        done.troubles += part.troubles
    return done


def _place(session: Session, workplace: str, now: datetime, zone: str) -> int | None:
    name, _, district_name = (part.strip() for part in workplace.rpartition(","))
    name = name or district_name
    if not name:
        return None
    district = session.scalar(select(Municipality).where(Municipality.name == district_name))
    if district is None:
        district = Municipality(name=district_name, created_at=now)
        session.add(district)
        session.flush()
    query = select(Organisation).where(
        Organisation.municipality_id == district.id, Organisation.name == name
    )
    organisation = session.scalar(query)
    if organisation is None:
        organisation = Organisation(
            municipality_id=district.id, name=name, timezone=zone, created_at=now
        )
        session.add(organisation)
        session.flush()
    return organisation.id
