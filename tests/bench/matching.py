"""`matching_speedup`: the package `matching` (hospital–resident) ÷ our assignment, on the same 500
mentors × 1,500 mentees with 20 choices. `match_district_ratio`: all of /match on 2,000 mentors ×
6,000 mentees from stored profiles, in its child process, ÷ the package on the 500 × 1,500.
`match_growth`: 8,000 people ÷ 1,000 people. All are CPU seconds, the child's start among them.
"""

import asyncio
import random
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from matching.games import HospitalResident
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from mentoring.documents.press import Press
from mentoring.matching.child import work_out
from mentoring.matching.profiles import Weights
from mentoring.matching.stable import by_preferences
from mentoring.times.clocks import Clocks
from storage import schema
from storage.database import Database
from storage.matching import Matching, MatchRow
from storage.people import Role
from tests.district import make_district

MENTORS, MENTEES, CHOICES, PLACES = 500, 1500, 20, 2
SIZES = (1000, 2000, 4000, 8000)  # people, a quarter of them mentors
RUNS = 3
STACK = 512 * 1024 * 1024  # bytes; the package copies its players by recursion
MOMENT = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
Lists = dict[int, list[int]]


async def measure() -> dict[str, float]:
    """The best of several runs of each, by turns."""
    mentees, mentors = preferences()
    places = dict.fromkeys(mentors, PLACES)
    ours, theirs = [], []
    for _ in range(RUNS):
        began = time.thread_time()
        found = by_preferences(mentees, mentors, places)
        ours.append(time.thread_time() - began)
        seconds, reference = by_package(mentees, mentors, places)
        theirs.append(seconds)
        assert found == reference, "the one assignment that is best for the mentees"
    package = min(theirs)
    sys.stderr.write(f"500 × 1,500: {min(ours) * 1000:.1f} ms, the package {package:.2f} s\n")
    districts = {people: await _district(people) for people in SIZES}
    return {
        "matching_speedup": package / min(ours),
        "match_district_ratio": districts[SIZES[-1]] / package,
        "match_growth": districts[SIZES[-1]] / districts[SIZES[0]],
    }


def preferences() -> tuple[Lists, Lists]:
    """Everybody's list, the most wanted first; a mentor's holds whoever chose them."""
    choose = random.Random(2026)
    mentees = {n: choose.sample(range(MENTORS), CHOICES) for n in range(MENTEES)}
    mentors: Lists = {n: [] for n in range(MENTORS)}
    for mentee, wanted in mentees.items():
        for mentor in wanted:
            mentors[mentor].append(mentee)
    for wanted in mentors.values():
        choose.shuffle(wanted)
    return mentees, mentors


def by_package(
    mentees: Lists, mentors: Lists, places: dict[int, int]
) -> tuple[float, dict[int, int]]:
    """The package's seconds, and what it found."""
    found: list[tuple[float, dict[int, int]]] = []

    def solve() -> None:
        residents = {f"r{n}": [f"h{m}" for m in wanted] for n, wanted in mentees.items()}
        hospitals = {f"h{n}": [f"r{m}" for m in wanted] for n, wanted in mentors.items()}
        capacities = {f"h{n}": count for n, count in places.items()}
        began = time.thread_time()
        game = HospitalResident.create_from_dictionaries(residents, hospitals, capacities)
        solved: Any = game.solve(optimal="resident")
        seconds = time.thread_time() - began
        pairs = {
            int(resident.name[1:]): int(hospital.name[1:])
            for hospital, kept in solved.items()
            for resident in kept
        }
        found.append((seconds, pairs))

    _deep(solve)
    return found[0]


def _deep(work: Callable[[], None]) -> None:
    """Run something that recurses deeply in a thread with room for it."""
    usual, stack = sys.getrecursionlimit(), threading.stack_size(STACK)
    sys.setrecursionlimit(1_000_000)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(usual)
        threading.stack_size(stack)


async def _district(people: int) -> float:
    """The whole of /match for so many, from a cold child process to the kept rows."""
    with tempfile.TemporaryDirectory() as home:
        url = f"sqlite:///{Path(home) / 'district.db'}"
        database = Database(url)
        schema.create(database.engine)
        number = database.write_now(lambda session: _fill(session, people))
        taken = []
        for _ in range(RUNS):
            press = Press()
            before = _of_children()
            await press.make(work_out, url, number, MOMENT, Weights(), Clocks())
            await press.close()
            taken.append(_of_children() - before)
            pairs, rows = database.write_now(lambda session: _look(session, number))
            assert rows > people / 2
        database.close_now()
    sys.stderr.write(f"{people} people: {min(taken):.2f} s, {pairs} pairs of {rows} mentees\n")
    return min(taken)


def _of_children() -> float:
    """CPU seconds of the children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _fill(session: Session, people: int) -> int:
    """A district in which nobody has a mentor yet; a quarter of these people are mentors."""
    schools = max(1, people // 100)
    # A third of the teachers made here are mentors: a third of those steps back
    teachers = people * 9 // 8
    made = make_district(
        session, MOMENT, schools=schools, people=teachers + 2 * schools + 1, paired=0
    )
    mentors = [mentor for school in made.schools for mentor in school.mentors]
    surplus = mentors[:: max(1, len(mentors) // (len(mentors) - people // 4))]
    gone = (Role.person_id.in_(surplus), Role.role == "mentor")
    session.execute(update(Role).where(*gone).values(state="removed"))
    row = Matching(municipality_id=made.id, state="counting", version=0)
    session.add(row)
    session.flush()
    return row.id


def _look(session: Session, number: int) -> tuple[int, int]:
    """How many pairs there are and how many mentees; and the proposal is to be made again."""
    query = select(func.count(MatchRow.mentor_id), func.count(MatchRow.mentee_id))
    pairs, rows = session.execute(query).one()
    session.get_one(Matching, number).state = "counting"
    return pairs, rows


if __name__ == "__main__":
    sys.stdout.write(f"{asyncio.run(measure())}\n")
