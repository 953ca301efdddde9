"""A clock for two processes: the driver moves it, the bot reads it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import wall_clock


class SharedClock:
    """The wall's clock plus a shift that stands in a file (seconds)."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self) -> datetime:
        """The moment now, in UTC."""
        return wall_clock() + timedelta(seconds=self._shift())

    def move_to(self, moment: datetime) -> None:
        """Move to a later moment; an earlier one changes nothing."""
        ahead = max((moment.astimezone(UTC) - self()).total_seconds(), 0.0)
        part = self._file.with_suffix(".part")
        part.write_text(str(self._shift() + ahead))
        part.replace(self._file)

    def _shift(self) -> float:
        return float(self._file.read_text()) if self._file.exists() else 0.0
