"""``run``, ``demo`` and ``tour``: what keeps running until it is stopped, or the story is told."""

from __future__ import annotations

import asyncio
import logging
from contextlib import nullcontext
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.keeping import opened
from bot.cli.speech import TROUBLE, complain, give_up, settings_or_exit
from bot.process import quiet_collector, until_stopped

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from bot.settings import Settings

YEARS = 3  # public holidays of last year, this one and those in which a programme may end
PAGE_PORT = 8765


def run() -> None:
    """Start the bot: long polling, or a webhook when one is set. Ends by Ctrl+C or SIGTERM."""
    settings = settings_or_exit()
    from bot.lock import AlreadyRunning
    from bot.log import set_up
    from storage.migrations import upgrade

    secrets = [settings.token.get_secret_value(), settings.webhook_secret.get_secret_value()]
    set_up(settings.log_format, secrets)
    try:
        with _alone(settings):
            with opened(settings) as database:
                upgrade(database.engine)
            until_stopped(lambda: _serve(settings))
    except AlreadyRunning:
        give_up("cli-already-running", database=settings.database_url)


def demo(
    port: Annotated[int, typer.Option(help="127.0.0.1:PORT")] = PAGE_PORT,
) -> None:
    """Start the local Telegram with its page; needs no settings."""
    from bot.demo.main import serve

    until_stopped(lambda: serve(port))


def tour(story: Annotated[str, typer.Argument()] = "") -> None:
    """Play a story (all of them without a name) through the local Telegram."""
    from bot.demo.tour import play

    raise typer.Exit(asyncio.run(play(story)))


def _alone(settings: Settings) -> AbstractContextManager[None]:
    from sqlalchemy import make_url

    from bot.lock import only_one

    url = make_url(settings.database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        return nullcontext()
    from pathlib import Path

    return only_one(Path(url.database))


async def _serve(settings: Settings) -> None:
    from aiogram.exceptions import TelegramUnauthorizedError

    from bot.app import build
    from bot.clock import wall_clock

    try:
        app = build(settings, wall_clock)
        quiet_collector()
        await app.run(years=YEARS, newcomers=True)
    except Exception as error:
        if _among(error, TelegramUnauthorizedError):
            complain("cli-token-refused")
        else:
            # Python's own traceback would go past the log, which hides the token.
            logging.getLogger(__name__).exception("the bot stopped")
        raise typer.Exit(TROUBLE) from None


def _among(error: BaseException, kind: type[BaseException]) -> bool:
    """Whether an error is of a kind, or a group that holds one."""
    if isinstance(error, BaseExceptionGroup):
        return any(_among(inner, kind) for inner in error.exceptions)
    return isinstance(error, kind)
