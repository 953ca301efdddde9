"""``migrate``, ``backup`` and ``restore``: the database as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.speech import give_up, say, settings_or_exit, words

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.database import Database

File = Annotated[Path, typer.Argument(metavar="FILE")]
Force = Annotated[bool, typer.Option("--force")]
Yes = Annotated[bool, typer.Option("--yes")]


def migrate() -> None:
    """Bring the database to the newest revision; nothing happens if it is there."""
    from storage import migrations

    with opened() as database:
        before = migrations.current(database.engine)
        migrations.upgrade(database.engine)
        after = migrations.current(database.engine)
    say("cli-migrate-current" if before == after else "cli-migrate-done", revision=after or "—")


def backup(file: File, force: Force = False) -> None:
    """Write everything into a new file while the bot runs."""
    if file.exists() and not force:
        give_up("cli-backup-exists", file=str(file))
    from storage.backup import CannotCopy, back_up

    with opened(must_exist=True) as database:
        try:
            copied = back_up(database, file)
        except CannotCopy as error:
            give_up(f"cli-copy-{error.code}", file=str(file))
        except OSError as error:
            give_up("cli-file-trouble", file=str(file), why=error.strerror or "")
    say("cli-backup-done", file=str(file), rows=copied.rows)


def restore(file: File, yes: Yes = False) -> None:
    """Replace everything by what a backup holds; who was erased since stays erased."""
    if not file.is_file():
        give_up("cli-file-missing", file=str(file))
    if not yes and not typer.confirm(words().plain("cli-restore-confirm")):
        give_up("cli-restore-left")
    from mentoring.people.erasure import erase_again
    from storage import migrations
    from storage.backup import CannotCopy
    from storage.backup import restore as replace_by

    with opened() as database:
        try:
            migrations.upgrade(database.engine)
            copied = replace_by(database, file, erase_again)
        except CannotCopy as error:
            give_up(f"cli-copy-{error.code}", file=str(file))
        except OSError as error:
            give_up("cli-file-trouble", file=str(file), why=error.strerror or "")
    say("cli-restore-done", file=str(file), rows=copied.rows)


@contextmanager
def opened(settings: Settings | None = None, *, must_exist: bool = False) -> Iterator[Database]:
    """The database of the settings; whatever it refuses ends the command in one line."""
    settings = settings or settings_or_exit()
    from sqlalchemy import make_url
    from sqlalchemy.exc import DBAPIError

    from storage.database import Database

    url = make_url(settings.database_url)
    on_disk = url.get_backend_name() == "sqlite"
    if must_exist and on_disk and not Path(url.database or "").exists():
        give_up("cli-database-missing", database=str(url.database))
    shown = url.render_as_string(hide_password=True)
    try:
        database = Database(settings.database_url)
        try:
            yield database
        finally:
            database.close_now()
    except (DBAPIError, OSError) as error:
        give_up("cli-database-trouble", database=shown, why=_first_line(error))


def _first_line(error: Exception) -> str:
    cause = getattr(error, "orig", None) or error
    return (str(cause).strip() or type(cause).__name__).splitlines()[0]
