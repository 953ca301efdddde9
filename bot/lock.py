"""One process on one SQLite file: a second one is refused before it can do harm."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlreadyRunning(Exception):
    """Another process works on this database file."""


@contextmanager
def only_one(database_file: Path) -> Iterator[None]:
    """Hold the file's lock while the bot runs; the system frees it when the process ends.

    :raises AlreadyRunning: another process holds it
    """
    import fcntl

    database_file.parent.mkdir(parents=True, exist_ok=True)
    with database_file.with_name(database_file.name + ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyRunning(database_file) from None
        yield
