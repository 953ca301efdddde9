"""People-tests: the unchanged bot over real HTTP, and people who press buttons by their text."""

from collections.abc import Iterator

import pytest

from tests.staging import (
    admin,
    clock,
    empty_database,
    settings,
    stage,
    telegram,
)

__all__ = ["admin", "clock", "empty_database", "settings", "stage", "telegram"]


@pytest.fixture(autouse=True)
def no_errors_in_the_log(log_of_the_bot: pytest.LogCaptureFixture) -> Iterator[None]:
    """No conversation may leave an error in the log."""
    yield
    told = log_of_the_bot.get_records("call")
    errors = [record for record in told if record.levelname in ("ERROR", "CRITICAL")]
    assert [record.getMessage() for record in errors] == []
