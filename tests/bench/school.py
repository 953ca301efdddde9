"""A school in a fresh database, for measuring: its people, their phones, a running pair."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from bot.clock import wall_clock
from bot.demo.telegram import LocalTelegram
from storage import schema
from storage.database import Database
from tests.people.cast import Cast, cast


@dataclass
class School:
    """A database file, and the people in it."""

    file: Path
    database: Database
    people: Cast
    mentorship_id: int
    shift: timedelta

    @property
    def environment(self) -> dict[str, str]:
        """What the bot's process is told."""
        return {
            "BOT_DATABASE_URL": f"sqlite:///{self.file}",
            "BENCH_SHIFT": str(self.shift.total_seconds()),
        }


async def open_school(telegram: LocalTelegram, home: str) -> School:
    """Make the school; the driver may go on reading its database while the bot runs."""
    file = Path(home) / "bench.db"
    database = Database(f"sqlite:///{file}")
    schema.create(database.engine)
    stage: Any = SimpleNamespace(
        telegram=telegram, clock=telegram.clock, app=SimpleNamespace(database=database)
    )
    people = await cast(stage)
    shift = telegram.clock() - wall_clock()
    return School(file, database, people, await people.pair(), shift)
