"""The one place where the wall clock is read."""

from datetime import UTC, datetime, timedelta


def wall_clock() -> datetime:
    """The moment now, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the clock that is handed in


class MovableClock:
    """A clock that people of the demo and tests move: it runs with the wall, or stands (`at`)."""

    def __init__(self, at: datetime | None = None) -> None:
        """:param at: an aware moment to stand at until it is moved; None: run, from the wall's"""
        self._at = at
        self._shift = timedelta()

    def __call__(self) -> datetime:
        """The moment now, in UTC."""
        return (self._at or wall_clock()) + self._shift

    def move_to(self, moment: datetime) -> None:
        """Move to a later moment; an earlier one changes nothing, time does not run back."""
        self._shift += max(moment - self(), timedelta())
