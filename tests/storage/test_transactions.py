"""Transactions: nothing read and then written is lost, on either database."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.orm import Session

from storage import schema
from storage.database import Database
from storage.organisations import Municipality
from storage.waits import Wait

NOON = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
AT_ONCE = 20

Opening = Callable[[], Database]


@pytest.fixture(params=["sqlite", "postgresql"])
def opening(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opening]:
    """Opens one and the same database, as processes of their own would."""
    url = f"sqlite:///{tmp_path / 'x.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres_url")
    opened: list[Database] = []

    def open_it() -> Database:
        opened.append(Database(url))
        return opened[-1]

    yield open_it
    for database in opened:
        database.close_now()


@pytest.fixture
def database(opening: Opening) -> Database:
    """A database with a wait whose step counts."""
    database = opening()
    schema.create(database.engine)
    database.write_now(lambda session: session.add(Wait(kind="x", subject_id=1, due_at=NOON)))
    return database


def count_up(session: Session) -> int:
    """Read, then write what depends on it."""
    row = session.scalars(select(Wait)).one()
    row.step += 1
    return row.step


def counted(database: Database) -> int:
    return database.read_now(lambda session: session.scalars(select(Wait.step)).one())


def test_twenty_at_once_lose_nothing(database: Database, opening: Opening) -> None:
    others = [database, *(opening() for _ in range(3))]
    together = Barrier(AT_ONCE)

    def one(number: int) -> int:
        together.wait()
        return others[number % len(others)].write_now(count_up, durable=number % 2 == 0)

    with ThreadPoolExecutor(AT_ONCE) as threads:
        seen = list(threads.map(one, range(AT_ONCE)))
    assert sorted(seen) == list(range(1, AT_ONCE + 1))
    assert counted(database) == AT_ONCE


async def test_awaited_writes_lose_nothing(database: Database) -> None:
    import asyncio

    seen = await asyncio.gather(*(database.write(count_up) for _ in range(AT_ONCE)))
    assert sorted(seen) == list(range(1, AT_ONCE + 1))


def test_what_fails_changes_nothing(database: Database) -> None:
    def fail(session: Session) -> None:
        count_up(session)
        session.flush()
        raise LookupError("in the middle")

    with pytest.raises(LookupError, match="in the middle"):
        database.write_now(fail)
    assert counted(database) == 0
    assert database.write_now(count_up) == 1  # nothing is left locked


def test_reading_sees_one_snapshot(database: Database) -> None:
    def look_twice(session: Session) -> tuple[int, int]:
        before = session.scalars(select(Wait.step)).one()
        database.write_now(count_up)
        return before, session.scalars(select(Wait.step)).one()

    assert database.read_now(look_twice) == (0, 0)
    assert counted(database) == 1


def test_reading_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError):
        database.read_now(lambda session: session.execute(text("UPDATE waits SET step = 7")))
    assert counted(database) == 0


def test_changes_made_while_reading_are_thrown_away(database: Database) -> None:
    database.read_now(count_up)
    assert counted(database) == 0


@pytest.mark.parametrize("opening", ["postgresql"], indirect=True)
def test_a_collision_is_run_again_and_seen_as_it_is(database: Database, opening: Opening) -> None:
    other, tries = opening(), []

    def collide(session: Session) -> int:
        step = session.scalars(select(Wait.step)).one()
        tries.append(step)
        if len(tries) == 1:
            other.write_now(count_up)  # between our reading and our writing
        session.scalars(select(Wait)).one().step = step + 1
        return step + 1

    assert database.write_now(collide) == 2
    assert tries == [0, 1]
    assert counted(database) == 2


@pytest.mark.parametrize("opening", ["postgresql"], indirect=True)
def test_what_is_no_collision_is_not_run_again(database: Database) -> None:
    tries = []

    def wrong(session: Session) -> None:
        tries.append(1)
        session.execute(text("SELECT 1/0"))

    with pytest.raises(DBAPIError, match="division"):
        database.write_now(wrong)
    assert len(tries) == 1


def test_a_foreign_key_is_kept(database: Database) -> None:
    from storage.organisations import Organisation

    lost = Organisation(municipality_id=404, name="x", timezone="UTC", created_at=NOON)
    with pytest.raises(DBAPIError):
        database.write_now(lambda session: session.add(lost))


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(StatementError, match="naive moment"):
        database.write_now(lambda s: s.add(Municipality(name="Заречный", created_at=naive)))
    with pytest.raises(StatementError, match="naive moment"):
        database.read_now(lambda s: s.scalars(select(Wait).where(Wait.due_at > naive)).all())


def test_a_moment_comes_back_in_utc(database: Database) -> None:
    in_kazan = NOON.astimezone(timezone(timedelta(hours=3)))
    database.write_now(lambda s: s.add(Municipality(name="Заречный", created_at=in_kazan)))
    kept = database.read_now(lambda s: s.scalars(select(Municipality.created_at)).one())
    assert kept == NOON
    assert kept.utcoffset() == timedelta()


@pytest.mark.parametrize("opening", ["postgresql"], indirect=True)
def test_a_restarted_server_costs_nobody_an_answer(database: Database) -> None:
    database.read_now(lambda session: session.scalars(select(Wait.step)).one())
    database.write_now(count_up)
    everybody_else = text(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    database.write_now(lambda session: session.execute(everybody_else))
    assert counted(database) == 1
    assert database.write_now(count_up) == 2
