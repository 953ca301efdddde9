"""Fixtures of tests that need the whole bot: a clock, a local Telegram, the bot on its stage.

A conftest that wants them imports them by name.
"""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from bot.clock import MovableClock
from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram, Phone
from bot.settings import Settings, load_settings
from storage import schema
from storage.database import Database

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # 10:00 in Moscow


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with all tables and nothing in them."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    database = Database(f"sqlite:///{path}")
    schema.create(database.engine)
    database.close_now()
    return path


@pytest.fixture
def clock() -> MovableClock:
    """A clock that stands until a test moves it: Monday, 23 November 2026, 10:00 in Moscow."""
    return MovableClock(MONDAY)


@pytest.fixture
async def telegram(clock: MovableClock) -> AsyncIterator[LocalTelegram]:
    """A local Telegram without limits."""
    server = LocalTelegram(clock, token="42:LOCAL-TELEGRAM-OF-THE-TESTS")
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def admin(telegram: LocalTelegram) -> Phone:
    """The admin named in the settings."""
    return telegram.person("Админ")


@pytest.fixture
def settings(
    telegram: LocalTelegram, admin: Phone, tmp_path: Path, empty_database: Path
) -> Settings:
    """Settings for a fresh database and the local Telegram."""
    file = tmp_path / "people.db"
    copyfile(empty_database, file)
    return load_settings(
        token=telegram.token,
        api_url=telegram.url,
        database_url=f"sqlite:///{file}",
        admin_ids=str(admin.id),
        _env_file=None,
    )


@pytest.fixture
async def stage(
    telegram: LocalTelegram, clock: MovableClock, settings: Settings
) -> AsyncIterator[Stage]:
    """The running bot. At the end nothing may have been refused, left spinning, or gone wrong."""
    stage = Stage(telegram, clock, settings)
    await stage.start()
    yield stage
    await stage.stop()
    assert telegram.refused == []
    assert telegram.unanswered() == []
