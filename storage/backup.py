"""Copies of everything: out of a running database into one file, and back.

A backup is a SQLite file with all tables, whatever database they came from, read in one
transaction. Restoring replaces everything in one transaction, so a running bot sees what was
before or what is after. What people have seen happen since the backup stays so: who was erased is
erased again (domain §3), and what was told is not told a second time.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, MetaData, bindparam, create_engine, text, update
from sqlalchemy.orm import Session

from storage import migrations
from storage.copying import Row, advance_sequences, empty, fill, rows_of
from storage.database import Database
from storage.tables import every_table

APPLICATION_ID = 0x4E_53_54_56  # «NSTV» in the header of a SQLite file: this file is ours
OVER = ("sent", "failed", "unreachable", "dropped")  # where a notice ends, see storage.outbox

Reapply = Callable[[Session], None]


class CannotCopy(Exception):
    """Why a file or a database will not do; ``code`` is one of the words below.

    ``not-ours`` (no backup of ours), ``damaged``, ``newer`` (made by a newer version than this),
    ``not-migrated`` (the database has no tables yet, or not the newest ones).
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Copied:
    """How much was copied."""

    tables: int
    rows: int


def back_up(database: Database, target: Path) -> Copied:
    """Copy everything into the file ``target``, readable by its owner only.

    It is written beside under another name and renamed when it is whole. Raises
    ``CannotCopy("not-migrated")`` and ``OSError``.
    """
    metadata = every_table()
    unfinished = target.with_name(f".{target.name}.part")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        copied = database.read_now(lambda session: _write_file(session, metadata, unfinished))
        _to_disk(unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return copied


def restore(database: Database, source: Path, reapply: Reapply) -> Copied:
    """Replace everything in ``database`` by what the backup ``source`` holds, in one transaction.

    A backup of an older revision is brought up to date first (a copy of it is). ``reapply`` is
    called inside the transaction, when the rows stand and the table ``erasures`` holds whoever was
    erased before or after the backup: it erases them again. Raises ``CannotCopy``, ``OSError``.
    """
    metadata = every_table()
    revision = _revision_of(source)
    if migrations.current(database.engine) != migrations.head():
        raise CannotCopy("not-migrated")
    with _up_to_date(source, revision) as path, _file_engine(path) as engine:
        return database.write_now(lambda session: _replace(session, metadata, engine, reapply))


def _write_file(session: Session, metadata: MetaData, path: Path) -> Copied:
    source = session.connection()
    revision = migrations.current_on(source)
    if revision is None or revision != migrations.head():
        raise CannotCopy("not-migrated")
    tables = metadata.sorted_tables
    version = migrations.VERSION_TABLE
    with _file_engine(path) as engine, engine.begin() as file:
        metadata.create_all(file)
        rows = fill(file, source, tables)
        file.exec_driver_sql(f"CREATE TABLE {version} (version_num VARCHAR(32) PRIMARY KEY)")
        file.execute(text(f"INSERT INTO {version} VALUES (:revision)"), {"revision": revision})
        file.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    return Copied(len(tables), rows)


def _replace(session: Session, metadata: MetaData, file: Engine, reapply: Reapply) -> Copied:
    tables = metadata.sorted_tables
    target = session.connection()
    if target.dialect.name == "postgresql":
        names = ", ".join(map(target.dialect.identifier_preparer.format_table, tables))
        target.exec_driver_sql(f"LOCK TABLE {names} IN EXCLUSIVE MODE")
    else:
        target.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    erased = _all(target, metadata, "erasures")
    notices = _all(target, metadata, "outbox")
    empty(target, tables)
    with file.connect() as source:
        rows = fill(target, source, tables)
    _stay_erased(target, metadata, erased)
    _stay_told(target, metadata, notices)
    reapply(session)
    session.flush()
    if target.dialect.name == "postgresql":
        advance_sequences(target, tables)
    return Copied(len(tables), rows)


def _all(connection: Connection, metadata: MetaData, name: str) -> list[Row]:
    return [row for batch in rows_of(connection, metadata.tables[name]) for row in batch]


def _stay_erased(target: Connection, metadata: MetaData, erased: list[Row]) -> None:
    known = {row["person_id"] for row in _all(target, metadata, "erasures")}
    since = [row for row in erased if row["person_id"] not in known]
    if since:
        target.execute(metadata.tables["erasures"].insert(), since)


def _stay_told(target: Connection, metadata: MetaData, notices: list[Row]) -> None:
    """A notice that is over stays over; one that was on its way when copied is owed again."""
    outbox = metadata.tables["outbox"]
    target.execute(
        update(outbox).where(outbox.c.state == "claimed").values(state="waiting", claimed_at=None)
    )
    over = [
        {"of_id": row["id"], "of_kind": row["kind"], "of_time": row["created_at"]}
        | {f"to_{name}": row[name] for name in ("state", "done_at", "message_id", "error")}
        for row in notices
        if row["state"] in OVER
    ]
    if over:
        target.execute(
            update(outbox)
            .where(
                outbox.c.id == bindparam("of_id"),
                outbox.c.kind == bindparam("of_kind"),
                outbox.c.created_at == bindparam("of_time"),
                outbox.c.state == "waiting",
            )
            .values(
                state=bindparam("to_state"),
                done_at=bindparam("to_done_at"),
                message_id=bindparam("to_message_id"),
                error=bindparam("to_error"),
            ),
            over,
        )


def _revision_of(source: Path) -> str:
    """The revision of a backup; raises ``CannotCopy``, and ``OSError`` if there is no file."""
    with source.open("rb"):
        pass
    try:
        address = f"file:{quote(str(source.resolve()))}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True)) as file:
            if file.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                raise CannotCopy("not-ours")
            if file.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise CannotCopy("damaged")
            found = file.execute(f"SELECT version_num FROM {migrations.VERSION_TABLE}").fetchone()
    except sqlite3.DatabaseError as error:
        damaged = "malformed" in str(error)
        raise CannotCopy("damaged" if damaged else "not-ours") from error
    if found is None or found[0] not in migrations.revisions():
        raise CannotCopy("newer")
    return str(found[0])


@contextmanager
def _up_to_date(source: Path, revision: str) -> Iterator[Path]:
    if revision == migrations.head():
        yield source
        return
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch, "copy.db")
        shutil.copyfile(source, copy)
        older = Database(f"sqlite:///{copy}")
        migrations.upgrade(older.engine)
        older.close_now()
        yield copy


@contextmanager
def _file_engine(path: Path) -> Iterator[Engine]:
    engine = create_engine(f"sqlite:///{path}")
    try:
        yield engine
    finally:
        engine.dispose()


def _to_disk(path: Path) -> None:
    with path.open("rb") as written:
        os.fsync(written.fileno())
