"""A clock for two processes: the driver moves it, the bot reads it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import wall_clock

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


class SharedClock:
    """Stands at the moment in a file, until it is moved."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self) -> datetime:
        """The moment now, in UTC."""
        return datetime.fromisoformat(self._file.read_text())

    def move_to(self, moment: datetime) -> None:
        """Stand at this moment from now on."""
        part = self._file.with_suffix(".part")
        part.write_text(moment.isoformat())
        part.replace(self._file)


def to_a_working_morning() -> timedelta:
    """How far to shift the wall's clock so that it is a Monday, 10:00 in Moscow: nothing waits."""
    return MONDAY - wall_clock()


def shifted(shift: timedelta) -> Callable[[], datetime]:
    """The wall's clock, so much later or earlier."""
    return lambda: wall_clock() + shift
