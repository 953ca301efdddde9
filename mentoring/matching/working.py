"""A proposal for everybody worked out from the database, in the child process of the press.

Nothing of it happens in the bot's own process, so that other people's taps are answered meanwhile.
How far it is stands in the proposal's row; what came of it is written there in one transaction.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from time import monotonic
from typing import Any, Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from mentoring.matching.assignment import Assignment, assign
from mentoring.matching.gathering import Gathered, gather, scope_of
from mentoring.matching.profiles import Need, Offer, Weights
from mentoring.matching.reasons import reasons_kept
from mentoring.times.clocks import Clocks, use_clocks
from storage import schema  # noqa: F401 - every table is known, so that keys find each other
from storage.database import Database
from storage.matching import Matching, MatchRow

AWAY: Final = "mentee-away"
TRIES: Final = 10  # how often it is worked out anew because the curator changed something meanwhile
EVERY: Final = 0.5  # seconds between two notes of how far it is


@dataclass(frozen=True)
class Task:
    """What is to be worked out, at one moment."""

    version: int
    gathered: Gathered
    pinned: dict[int, int]
    barred: dict[int, list[int]]


def work_out(url: str, matching_id: int, now: datetime, weights: Weights, settings: Clocks) -> None:
    """Work a proposal out that is `counting`; nothing when it is not, or is ready already.

    :param url: of the database, with the password
    :param now: the moment (UTC) as of which people are away
    :param settings: the clocks of the bot, by which somebody counts as silent
    :raises RuntimeError: when it was changed by hand all the time
    """
    use_clocks(settings)
    database = Database(url)
    try:
        for _ in range(TRIES):
            task = database.read_now(lambda session: read_task(session, matching_id, now))
            if task is None:
                return
            rows = rows_of(task, weights, _Progress(database, matching_id))
            if _keep(database, matching_id, task.version, rows, now):
                return
        raise RuntimeError("the proposal was changed all the time")
    finally:
        database.close_now()


def read_task(session: Session, matching_id: int, now: datetime) -> Task | None:
    """Everything that the proposal is worked out from."""
    matching = session.get(Matching, matching_id)
    if matching is None or matching.state != "counting":
        return None
    pinned: dict[int, int] = {}
    barred: dict[int, list[int]] = {}
    query = select(MatchRow.mentee_id, MatchRow.mentor_id, MatchRow.pinned, MatchRow.barred)
    for row in session.execute(query.where(MatchRow.matching_id == matching_id)):
        if row.pinned and row.mentor_id is not None:
            pinned[row.mentee_id] = row.mentor_id
        if row.barred:
            barred[row.mentee_id] = row.barred
    return Task(matching.version, gather(session, scope_of(session, matching), now), pinned, barred)


def rows_of(
    task: Task, weights: Weights, told: Callable[[float], None] = lambda _: None
) -> list[dict[str, Any]]:
    """What the proposal says of each mentee, as rows without the proposal's id."""
    needs = {
        need.person: replace(need, barred=need.barred.union(task.barred.get(need.person, ())))
        for need in task.gathered.needs
    }
    # What the curator pinned holds although it was tried before
    for mentee, mentor in task.pinned.items():
        if mentee in needs:
            need = needs[mentee]
            needs[mentee] = replace(need, barred=need.barred - {mentor})
    offers = {offer.person: offer for offer in task.gathered.offers}
    present = [need for need in needs.values() if need.person not in task.gathered.away]
    found = assign(present, offers.values(), weights, task.pinned, told)
    rows = _matched(found, needs, offers, task.pinned, weights)
    rows += [_row(left.mentee, rule=left.reason.value) for left in found.unmatched]
    rows += [_row(mentee, rule=AWAY) for mentee in sorted(task.gathered.away)]
    for row in rows:
        row["barred"] = task.barred.get(row["mentee_id"], [])
    return rows


def _matched(
    found: Assignment,
    needs: dict[int, Need],
    offers: dict[int, Offer],
    pinned: dict[int, int],
    weights: Weights,
) -> list[dict[str, Any]]:
    return [
        _row(
            match.mentee,
            mentor_id=match.mentor,
            score=match.score,
            pinned=pinned.get(match.mentee) == match.mentor,
            **reasons_kept(needs[match.mentee], offers[match.mentor], weights),
        )
        for match in found.pairs
    ]


def _row(mentee: int, **values: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"mentor_id": None, "score": 0, "pinned": False, "rule": ""}
    rest: dict[str, Any] = {"good": [], "bad": [], "mentorship_id": None, "skipped": ""}
    return {"mentee_id": mentee, **usual, **rest, **values}


def _keep(
    database: Database, matching_id: int, version: int, rows: list[dict[str, Any]], now: datetime
) -> bool:
    """Write the rows, unless something was changed by hand meanwhile."""

    def write(session: Session) -> bool:
        matching = session.get(Matching, matching_id)
        if matching is None or matching.state != "counting":
            return True
        if matching.version != version:
            return False
        session.execute(delete(MatchRow).where(MatchRow.matching_id == matching_id))
        if rows:
            session.execute(insert(MatchRow), [{"matching_id": matching_id, **row} for row in rows])
        matching.state, matching.done, matching.counted_at = "ready", 100, now
        matching.version += 1
        return True

    return database.write_now(write)


class _Progress:
    """Notes in the proposal how far it is, now and then."""

    def __init__(self, database: Database, matching_id: int) -> None:
        self._database, self._matching_id = database, matching_id
        self._told_at = monotonic()

    def __call__(self, part: float) -> None:
        if monotonic() - self._told_at < EVERY:
            return
        self._told_at = monotonic()
        done = min(99, int(part * 100))
        change = update(Matching).where(Matching.id == self._matching_id).values(done=done)
        self._database.write_now(lambda session: session.execute(change) and None, durable=False)
