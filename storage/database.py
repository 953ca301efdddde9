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

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

T = TypeVar("T")

READERS = 4
POOL = 8  # connections of SQLite: three of the loop's own, those of threads and of the command line
STATEMENTS = 150  # compiled ones that are kept; each takes some 30 KB
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
        writers = 0 if self.sqlite else POSTGRESQL_WRITERS
        self._writing: Engine
        self._durable: Engine
        self._reading: Engine
        if self.sqlite:
            Path(self.url.database or "").parent.mkdir(parents=True, exist_ok=True)
            engine = _sqlite_engine(url)
            self._writing = engine.execution_options(begin="BEGIN IMMEDIATE", synchronous="NORMAL")
            self._durable = engine.execution_options(begin="BEGIN IMMEDIATE", synchronous="FULL")
            self._reading = engine.execution_options(begin="BEGIN", query_only="ON")
        else:
            # Asked before it is used, so that a restart of the server costs nobody an answer
            alive: dict[str, Any] = {"pool_pre_ping": True}
            self._writing = self._durable = create_engine(
                url, isolation_level="SERIALIZABLE", pool_size=writers, **alive
            )
            self._reading = create_engine(
                url, isolation_level="REPEATABLE READ", pool_size=READERS, **alive
            ).execution_options(postgresql_readonly=True)
        self._standing: dict[Engine, Connection] = {}
        self._threads = ThreadPoolExecutor(READERS + writers, "database")

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
            return _written(self._at_hand(self._durable if durable else self._writing), work)
        return await self._in_thread(self.write_now, work, durable)

    async def read(self, work: Callable[[Session], T], *, long: bool = False) -> T:
        """Run `work` on one consistent snapshot; changes that it makes are thrown away.

        :param long: it looks at much (a report, matching, an export) and goes to a thread, so that
            others are answered meanwhile
        """
        if self.sqlite and not long:
            return _read(self._at_hand(self._reading), work)
        return await self._in_thread(self.read_now, work)

    async def write_plainly(self, work: Callable[[Connection], T]) -> T:
        """The same as `write` on a plain connection: for the machinery that every update runs."""
        if self.sqlite:
            with self._at_hand(self._writing).begin() as transaction:
                return work(transaction.connection)
        return await self.write(lambda session: work(session.connection()))

    async def read_plainly(self, work: Callable[[Connection], T]) -> T:
        """The same as `read` on a plain connection: for the machinery that every update runs."""
        if self.sqlite:
            with self._at_hand(self._reading).begin() as transaction:
                return work(transaction.connection)
        return await self.read(lambda session: work(session.connection()))

    def write_now(self, work: Callable[[Session], T], durable: bool = True) -> T:
        """The same as `write`, in the caller's own thread."""
        engine = self._durable if durable else self._writing
        for tries in range(1, MOST_TRIES + 1):
            try:
                return _written(engine, work)
            except DBAPIError as error:
                if tries == MOST_TRIES or getattr(error.orig, "sqlstate", None) not in CONFLICTS:
                    raise
                time.sleep(random.uniform(0, 0.004 * 2 ** min(tries, 6)))
        raise AssertionError("the loop returns or raises")

    def read_now(self, work: Callable[[Session], T]) -> T:
        """The same as `read`, in the caller's own thread."""
        return _read(self._reading, work)

    def _at_hand(self, engine: Engine) -> Connection:
        """The connection of the loop's own thread, where one transaction runs at a time."""
        if engine not in self._standing:
            self._standing[engine] = engine.connect()
        return self._standing[engine]

    async def _in_thread(self, function: Callable[..., T], *args: Any) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, function, *args)

    async def close(self) -> None:
        """Let running transactions end, then give back threads and connections."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, self.close_now)

    def close_now(self) -> None:
        """The same as `close`, in the caller's own thread."""
        self._threads.shutdown()
        for connection in self._standing.values():
            connection.close()
        self._standing.clear()
        self._writing.dispose()
        self._reading.dispose()


def _written(bind: Engine | Connection, work: Callable[[Session], T]) -> T:
    with Session(bind, expire_on_commit=False) as session:
        result = work(session)
        session.commit()
        return result


def _read(bind: Engine | Connection, work: Callable[[Session], T]) -> T:
    with Session(bind, expire_on_commit=False, autoflush=False) as session:
        return work(session)


def _sqlite_engine(url: str) -> Engine:
    """One pool, and one cache of statements, for all ways in which a transaction may begin."""
    # Every transaction here ends itself: the pool need not roll back once more
    engine = create_engine(
        url,
        pool_size=POOL,
        max_overflow=0,
        pool_reset_on_return=None,
        query_cache_size=STATEMENTS,
    )

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:
        # The driver of Python 3.11 would start transactions by itself, and deferred ones
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA busy_timeout=10000")
        connection.execute("PRAGMA cache_size=-512")  # the system keeps the file at hand

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        options, cursor = connection.get_execution_options(), connection.connection.cursor()
        wanted = (options.get("synchronous", "FULL"), options.get("query_only", "OFF"))
        if connection.info.get("set") != wanted:
            cursor.execute(f"PRAGMA synchronous={wanted[0]}")
            cursor.execute(f"PRAGMA query_only={wanted[1]}")
            connection.info["set"] = wanted
        cursor.execute(options.get("begin", "BEGIN IMMEDIATE"))
        cursor.close()

    return engine
