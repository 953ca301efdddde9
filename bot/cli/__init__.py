"""The command line: one small module for each kind of command, found here by name.

Heavy imports stand inside the commands, so that help comes at once and ``run`` loads nothing that
it does not need.
"""

from __future__ import annotations

from collections.abc import Callable

import typer

from bot.cli import base, doctor, keeping, running
from bot.cli.speech import words

COMMANDS: dict[str, Callable[..., None]] = {
    "run": running.run,
    "demo": running.demo,
    "tour": running.tour,
    "doctor": doctor.doctor,
    "migrate": keeping.migrate,
    "backup": keeping.backup,
    "restore": keeping.restore,
    "import-base": base.import_base,
    "export-base": base.export_base,
}


def command_line(*, described: bool = True) -> typer.Typer:
    """The command line as an object; ``described`` gives every command its sentence."""

    def about(name: str) -> str | None:
        return words().plain(f"cli-about-{name}") if described else None

    app = typer.Typer(
        name="nastavnik",
        help=about("nastavnik"),
        no_args_is_help=True,
        add_completion=False,
        # A traceback with the values of variables would show people's data and the token.
        pretty_exceptions_show_locals=False,
        pretty_exceptions_enable=False,
    )
    for name, command in COMMANDS.items():
        app.command(name, help=about(name))(command)
    return app
