"""The schema's history: which revision a database is at, and how it gets to the newest.

Starting the bot asks only whether the database is up to date, which reads file names and one row.
Alembic itself is imported when there is something to do.

A new revision is drafted from the models by ``python -m storage.migrations "What changes"``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

HOME = Path(__file__).parent
VERSION_TABLE = "alembic_version"

_REVISION = re.compile(r"""^revision\b[^=\n]*=\s*["'](\w+)["']""", re.MULTILINE)
_AFTER = re.compile(r"""^down_revision\b[^=\n]*=\s*(?:["'](\w+)["']|None)""", re.MULTILINE)


class BrokenHistory(RuntimeError):
    """The revision files do not form one line."""


@cache
def revisions() -> tuple[str, ...]:
    """All revisions, oldest first. Raises ``BrokenHistory`` if they are not one line."""
    following: dict[str | None, str] = {}
    for path in (HOME / "versions").glob("[!_]*.py"):
        source = path.read_text(encoding="utf-8")
        revision, after = _REVISION.search(source), _AFTER.search(source)
        if revision is None or after is None or after[1] in following:
            raise BrokenHistory(path.name)
        following[after[1]] = revision[1]
    line: list[str] = []
    last: str | None = None
    while last in following:
        last = following.pop(last)
        line.append(last)
    if following:
        raise BrokenHistory(", ".join(sorted(following.values())))
    return tuple(line)


def head() -> str | None:
    """The newest revision; None while there is none."""
    return revisions()[-1] if revisions() else None


def current(engine: Engine) -> str | None:
    """The revision that a database is at; None for one without tables."""
    with engine.connect() as connection:
        return current_on(connection)


def current_on(connection: Connection) -> str | None:
    """The same, on an open connection."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))
    return None if found is None else str(found)


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring a database to a revision, all or nothing; costs one query when it is there already.

    :param engine: `storage.database.Database.engine`, whose transactions begin explicitly
    """
    if current(engine) == (head() if revision == "head" else revision):
        return
    from alembic import command

    with _at_hand(engine) as config:
        command.upgrade(config, revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Take a database back to an older revision (`base`: without tables), all or nothing."""
    from alembic import command

    with _at_hand(engine) as config:
        command.downgrade(config, revision)


def draft(engine: Engine, message: str) -> None:
    """Write the next revision file: what the models have and an upgraded database has not."""
    from alembic import command

    number = f"{len(revisions()) + 1:04}"
    with _at_hand(engine) as config:
        command.revision(config, message, autogenerate=True, rev_id=number)


@contextmanager
def _at_hand(engine: Engine) -> Iterator[Config]:
    """Alembic's settings around one connection, where SQLite tables may be made anew."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(HOME).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        sqlite = engine.dialect.name == "sqlite"
        if sqlite:
            # Batch mode drops a table and makes it again; with keys checked, rows that point to
            # it would be lost or refused. env.py checks all keys before the commit.
            driver.execute("PRAGMA foreign_keys=OFF")
        config.attributes["connection"] = connection
        try:
            yield config
        finally:
            if sqlite:
                connection.rollback()
                driver.execute("PRAGMA foreign_keys=ON")
