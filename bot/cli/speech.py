"""How commands speak: in the language of the settings, results on standard output, troubles on
standard error, each in one line.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings, SettingsError
    from locales.translator import Argument, Words

TROUBLE = 1
WRONG_SETTINGS = 2


@cache
def words() -> Words:
    """The voice of BOT_DEFAULT_LOCALE, which is looked up without checking other settings."""
    from locales.translator import Translator

    return Translator.load()(_locale())


def _locale() -> str | None:
    if given := os.environ.get("BOT_DEFAULT_LOCALE", "").strip():
        return given
    from dotenv import dotenv_values

    try:
        return (dotenv_values(".env").get("BOT_DEFAULT_LOCALE") or "").strip()
    except (OSError, ValueError):
        return None


def say(key: str, **args: Argument) -> None:
    """One line of result."""
    typer.echo(words().plain(key, **args))


def complain(key: str, **args: Argument) -> None:
    """One line of trouble."""
    typer.secho(words().plain(key, **args), err=True, fg="red")


def give_up(key: str, code: int = TROUBLE, **args: Argument) -> NoReturn:
    """One line of trouble, and the end of the command."""
    complain(key, **args)
    raise typer.Exit(code)


def settings_or_exit() -> Settings:
    """The checked settings; else one line for each wrong one, and the end of the command."""
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings()
    except SettingsError as error:
        for line in told(error):
            typer.secho(line, err=True, fg="red")
        raise typer.Exit(WRONG_SETTINGS) from None


def told(error: SettingsError) -> list[str]:
    """One line for each wrong setting."""
    return [
        words().plain(f"setting-{problem.code}", name=problem.name) for problem in error.problems
    ]
