"""``import-base`` and ``export-base``: «База наставников» (S1 App. 3) as XLSX."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.keeping import opened
from bot.cli.speech import complain, give_up, say, settings_or_exit, words

Sheet = Annotated[Path, typer.Argument(metavar="FILE.xlsx")]


def import_base(file: Sheet) -> None:
    """Take the people of a sheet in; rows that cannot be read are told, the others taken."""
    try:
        content = file.read_bytes()
    except OSError as error:
        give_up("cli-file-trouble", file=str(file), why=error.strerror or "")
    from bot.clock import wall_clock
    from handlers.joining.tags import tag_labels
    from locales.translator import Translator
    from mentoring.base.reading import read_rows
    from mentoring.base.sheets import import_everywhere
    from mentoring.documents.base_xlsx import COLUMNS
    from mentoring.documents.spreadsheet import UnreadableFile

    russian = Translator.load()("ru")
    try:
        reading = read_rows(content, tag_labels(russian))
    except UnreadableFile as why:
        columns = ", ".join(COLUMNS[name] for name in why.columns)
        extra = {"columns": columns} if columns else {}
        key = f"base-file-{why.code.replace('_', '-')}"
        give_up("cli-file-trouble", file=str(file), why=words().plain(key, **extra))
    zone = settings_or_exit().timezone
    with opened(must_exist=True) as database:
        taken = database.write_now(
            lambda session: import_everywhere(session, reading, wall_clock(), zone)
        )
    for trouble in taken.troubles:
        why_not = words().plain(
            f"base-why-{trouble.code.replace('_', '-')}", value=trouble.value[:60]
        )
        column = COLUMNS.get(trouble.column, trouble.column)
        line = words().plain("base-trouble", row=trouble.row, column=column, why=why_not)
        complain("cli-import-trouble", trouble=line)
    say("cli-import-done", people=taken.new)


def export_base(file: Sheet) -> None:
    """Write the sheet with exactly the eight columns of S1 App. 3."""
    from sqlalchemy import select

    from handlers.joining.tags import tag_words
    from locales.translator import Translator
    from mentoring.base.exporting import base_rows
    from mentoring.documents.base_xlsx import write_base
    from storage.organisations import Organisation

    russian = Translator.load()("ru")
    with opened(must_exist=True) as database:
        rows = database.read_now(
            lambda session: base_rows(
                session,
                list(session.scalars(select(Organisation).order_by(Organisation.name))),
                lambda tag: tag_words(russian, tag),
            )
        )
    try:
        file.write_bytes(write_base(rows))
    except OSError as error:
        give_up("cli-file-trouble", file=str(file), why=error.strerror or "")
    say("cli-export-done", file=str(file))
