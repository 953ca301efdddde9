"""The database: every transaction is one plain function, in which nothing can be awaited.

On PostgreSQL it runs in a thread. On SQLite it runs where it is called: the work of a tap takes
less time than handing it to a thread (docs/decisions/0001-transactions-are-plain-functions.md).
"""

import asyncio
import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

T = TypeVar("T")

READERS = 4
POSTGRESQL_WRITERS = 8
MOST_TRIES = 12
CONFLICTS = {"40001", "40P01"}  # serialization failure, deadlock


class Database:
    """One database, SQLite or PostgreSQL, with a way to read and a way to write.

    :param url: `sqlite:///path` or `postgresql+psycopg://…`

    Writes on SQLite start with BEGIN IMMEDIATE, one after the other; on PostgreSQL they are
    SERIALIZABLE and run again when they collide, which is safe because a transaction here does
    nothing but read and write this database.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        writers = 1 if self.sqlite else POSTGRESQL_WRITERS
        if self.sqlite:
            Path(self.url.database or "").parent.mkdir(parents=True, exist_ok=True)
            self._writing = _sqlite_engine(url, "BEGIN IMMEDIATE", writers, "NORMAL")
            self._durable = _sqlite_engine(url, "BEGIN IMMEDIATE", writers, "FULL")
            self._reading = _sqlite_engine(url, "BEGIN", READERS, "NORMAL", writes=False)
        else:
            # Asked before it is used, so that a restart of the server costs nobody an answer
            alive: dict[str, Any] = {"pool_pre_ping": True}
            self._writing = create_engine(
                url, isolation_level="SERIALIZABLE", pool_size=writers, **alive
            )
            self._durable = self._writing
            self._reading = create_engine(
                url, isolation_level="REPEATABLE READ", pool_size=READERS, **alive
            ).execution_options(postgresql_readonly=True)
        self._threads = ThreadPoolExecutor(READERS + (0 if self.sqlite else writers), "database")

    @property
    def engine(self) -> Engine:
        """The engine that writes, for migrations and copies."""
        return self._durable

    async def write(self, work: Callable[[Session], T], *, durable: bool = False) -> T:
        """Run `work` in one write transaction; it is committed when this returns.

        Whatever `work` raises rolls everything back and comes through.

        :param durable: it survives a power cut as well, because a person will be told that it is
            done; everything that is committed survives a killed process
        """
        if self.sqlite:
            return self.write_now(work, durable)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self.write_now, work, durable)

    async def read(self, work: Callable[[Session], T], *, long: bool = False) -> T:
        """Run `work` on one consistent snapshot; changes that it makes are thrown away.

        :param long: it looks at much (a report, matching, an export) and goes to a thread, so that
            others are answered meanwhile
        """
        if self.sqlite and not long:
            return self.read_now(work)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self.read_now, work)

    def write_now(self, work: Callable[[Session], T], durable: bool = True) -> T:
        """The same as `write`, in the caller's own thread."""
        engine = self._durable if durable else self._writing
        for tries in range(1, MOST_TRIES + 1):
            try:
                with Session(engine, expire_on_commit=False) as session:
                    result = work(session)
                    session.commit()
                    return result
            except DBAPIError as error:
                if tries == MOST_TRIES or getattr(error.orig, "sqlstate", None) not in CONFLICTS:
                    raise
                time.sleep(random.uniform(0, 0.004 * 2 ** min(tries, 6)))
        raise AssertionError("the loop returns or raises")

    def read_now(self, work: Callable[[Session], T]) -> T:
        """The same as `read`, in the caller's own thread."""
        with Session(self._reading, expire_on_commit=False, autoflush=False) as session:
            return work(session)

    async def close(self) -> None:
        """Let running transactions end, then give back threads and connections."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, self.close_now)

    def close_now(self) -> None:
        """The same as `close`, in the caller's own thread."""
        self._threads.shutdown()
        self._writing.dispose()
        self._durable.dispose()
        self._reading.dispose()


def _sqlite_engine(
    url: str, begin: str, connections: int, synchronous: str, *, writes: bool = True
) -> Engine:
    engine = create_engine(url, pool_size=connections, max_overflow=0)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:
        # The driver of Python 3.11 would start transactions by itself, and deferred ones
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA busy_timeout=10000")
        connection.execute(f"PRAGMA synchronous={synchronous}")
        if not writes:
            connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Any) -> None:
        connection.connection.dbapi_connection.execute(begin)

    return engine
