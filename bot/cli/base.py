"""``import-base`` and ``export-base``: «База наставников» (S1 App. 3) as XLSX."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.keeping import opened
from bot.cli.speech import complain, give_up, say

Sheet = Annotated[Path, typer.Argument(metavar="FILE.xlsx")]


def import_base(file: Sheet) -> None:
    """Take the people of a sheet in; rows that cannot be read are told, the others taken."""
    try:
        content = file.read_bytes()
    except OSError as error:
        give_up("cli-file-trouble", file=str(file), why=error.strerror or "")
    from bot.base_files import take_in
    from bot.clock import wall_clock

    with opened(must_exist=True) as database:
        taken = take_in(database, content, wall_clock())
    for line in taken.troubles:
        complain("cli-import-trouble", trouble=line)
    say("cli-import-done", people=taken.people)


def export_base(file: Sheet) -> None:
    """Write the sheet with exactly the eight columns of S1 App. 3."""
    from bot.base_files import give_out

    with opened(must_exist=True) as database:
        content = give_out(database)
    try:
        file.write_bytes(content)
    except OSError as error:
        give_up("cli-file-trouble", file=str(file), why=error.strerror or "")
    say("cli-export-done", file=str(file))
