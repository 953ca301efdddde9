"""Every table in one place, so that metadata is whole wherever it is asked for."""

from sqlalchemy import Engine

from storage import (  # noqa: F401 - importing registers the tables
    absences,
    asks,
    audit,
    base_imports,
    calendars,
    dialogs,
    diary,
    help,  # noqa: A004
    history,
    inbox,
    matching,
    meetings,
    mentorships,
    organisations,
    outbox,
    people,
    programmes,
    returns,
    speed,
    surveys,
    tasks,
    waits,
    wishes,
)
from storage.base import Base

metadata = Base.metadata


def create(engine: Engine) -> None:
    """Create all tables as the models say (tests; elsewhere migrations do it)."""
    metadata.create_all(engine)
