"""`nastavnik tour`: a stage for every story, in an empty database, and the word on how it went."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from bot.clock import MovableClock
from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram
from bot.demo.tour.scene import Scene
from bot.demo.tour.steps import SEEN, Outcome, perform
from bot.demo.tour.stories import STORIES
from bot.demo.tour.telling import Narrator, Teller
from bot.log import set_up
from bot.settings import Settings, load_settings
from locales.translator import Words
from storage import schema
from storage.database import Database

BEGINS = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday, 10:00 in Moscow
ZONE = "Europe/Moscow"
TOKEN = "42:LOCAL-TELEGRAM-OF-THE-TOUR"


async def play(
    story: str = "", *, words: Words | None = None, console: Console | None = None
) -> int:
    """Play a story, or all of them without a name; the exit code: 0 if every step was seen.

    :param words: the voice of headings, by default that of BOT_DEFAULT_LOCALE
    """
    from bot.cli.speech import WRONG_SETTINGS, complain
    from bot.cli.speech import words as own_words

    if story and story not in STORIES:
        complain("tour-unknown", name=story, known=", ".join(STORIES))
        return WRONG_SETTINGS
    teller = Narrator(console or Console(highlight=False), words or own_words(), ZONE)
    seen = True
    for name in [story] if story else STORIES:
        outcomes = await on_a_stage(name, teller)
        seen = seen and all(outcome.state == SEEN for outcome in outcomes)
    return 0 if seen else 1


async def on_a_stage(story: str, teller: Teller) -> list[Outcome]:
    """Play one story on a fresh local Telegram, from an empty database, with a standing clock."""
    log = _Complaints()
    set_up(level=logging.WARNING, stream=StringIO())
    logging.getLogger().addHandler(log)
    clock = MovableClock(BEGINS)
    telegram = LocalTelegram(clock, token=TOKEN)
    await telegram.start()
    try:
        with TemporaryDirectory(prefix="nastavnik-tour-") as folder:
            admin = telegram.person("Админ")
            stage = Stage(telegram, clock, _settings(Path(folder), telegram, admin.id))
            await stage.start()
            try:
                scene = Scene(stage, admin, teller)
                scene.log = log.said
                return await perform(scene, STORIES[story])
            finally:
                await stage.stop()
    finally:
        await telegram.stop()
        logging.getLogger().removeHandler(log)


def _settings(folder: Path, telegram: LocalTelegram, admin_id: int) -> Settings:
    url = f"sqlite:///{folder / 'tour.db'}"
    database = Database(url)
    schema.create(database.engine)
    database.close_now()
    return load_settings(
        token=TOKEN,
        api_url=telegram.url,
        database_url=url,
        admin_ids=str(admin_id),
        timezone=ZONE,
        redis_url="",
        webhook_url="",
        default_locale="ru",
        _env_file=None,
    )


class _Complaints(logging.Handler):
    """Keeps what the bot's log complains of: one line each, the traceback's last one with it."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        said = record.msg.get("event", "") if isinstance(record.msg, dict) else record.getMessage()
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(record.msg, dict):
            given = record.msg.get("exc_info")
            error = given if isinstance(given, BaseException) else error
        self.said.append(f"{record.name}: {said}" + (f": {error!r}" if error else ""))
