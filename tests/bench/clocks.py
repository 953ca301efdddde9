"""A clock for two processes: the driver moves it, the bot reads it."""

from datetime import datetime
from pathlib import Path

from bot.clock import wall_clock


class SharedClock:
    """Stands at the moment in a file, until it is moved; without the file it is the wall's."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self) -> datetime:
        """The moment now, in UTC."""
        try:
            return datetime.fromisoformat(self._file.read_text())
        except FileNotFoundError:
            return wall_clock()

    def move_to(self, moment: datetime) -> None:
        """Stand at this moment from now on."""
        part = self._file.with_suffix(".part")
        part.write_text(moment.isoformat())
        part.replace(self._file)
