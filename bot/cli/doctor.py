"""``doctor``: everything the bot needs, each ✔ or ✘ with what to do."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import typer

from bot.cli.speech import TROUBLE, told, words

if TYPE_CHECKING:
    from bot.cli.checks import Finding
    from bot.settings import Settings, SettingsError


def doctor() -> None:
    """Look at everything the bot needs; exit code 1 if something is wrong."""
    from bot.cli.checks import examine
    from bot.settings import SettingsError, load_settings

    try:
        settings = load_settings()
    except SettingsError as error:
        _show_settings(error)
        raise typer.Exit(TROUBLE) from None
    findings = asyncio.run(examine(settings))
    _show(settings, findings)
    raise typer.Exit(0 if all(finding.good for finding in findings) else TROUBLE)


def _show_settings(error: SettingsError) -> None:
    lines = [(False, line, "") for line in told(error)]
    _print([*lines, (False, words().plain("doctor-settings-advice"), "")])


def _show(settings: Settings, findings: list[Finding]) -> None:
    shown = [(True, words().plain("doctor-settings-good"), "")]
    for finding in findings:
        said = words().plain(f"doctor-{finding.key}", **finding.args)
        advice = "" if finding.good else words().plain(f"doctor-{finding.key}-advice")
        shown.append((finding.good, said, advice))
    _print(shown)


def _print(lines: list[tuple[bool, str, str]]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    for good, said, advice in lines:
        mark = Text("✔ " if good else "✘ ", style="green" if good else "bold red")
        console.print(mark + Text(said))
        if advice:
            console.print(Text(f"  {advice}", style="dim"))
