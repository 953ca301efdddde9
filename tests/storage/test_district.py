"""A district of 40 schools and 3,000 people: made in seconds, the same for the same seed."""

import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentoring.people.week import free_of
from storage import schema
from storage.database import Database
from storage.mentorships import Party
from storage.people import Person, Profile
from tests.district import make_district

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def test_the_same_seed_gives_the_same_district_in_seconds(tmp_path: Path) -> None:
    seen = []
    for number in range(2):
        database = Database(f"sqlite:///{tmp_path / str(number)}.db")
        schema.create(database.engine)
        with Session(database.engine) as session, session.begin():
            began = time.process_time()
            made = make_district(session, MONDAY)
            assert time.process_time() - began < 10
            assert (len(made.schools), made.people) == (40, 3000)
            count = session.scalar(select(func.count()).select_from(Person))
            profiles = list(session.scalars(select(Profile).order_by(Profile.person_id)))
            assert count == 3000
            assert all(free_of(profile) for profile in profiles)
            parties = session.execute(
                select(Party.mentorship_id, Party.person_id, Party.side).order_by(Party.id)
            )
            seen.append((made, [p.competences + p.difficulties for p in profiles], list(parties)))
        database.close_now()
    assert seen[0] == seen[1]
