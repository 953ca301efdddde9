"""What tests may need from the machine: PostgreSQL, Redis, Chromium.

With ``CI=true`` the absence of one is a failure; elsewhere its tests are skipped, and the summary
says which and why.
"""

from __future__ import annotations

import os
import shutil
import socket
import uuid
from collections.abc import Iterator
from typing import NoReturn

import pytest
import structlog

POSTGRESQL = ("127.0.0.1", 5432)
REDIS = ("127.0.0.1", 6379)
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def absent(what: str) -> NoReturn:
    """Fail the test where everything must be there (CI), skip it elsewhere."""
    if os.environ.get("CI", "").lower() in ("true", "1"):
        pytest.fail(f"{what}, and CI needs it", pytrace=False)
    pytest.skip(what)


def _listens(address: tuple[str, int]) -> bool:
    try:
        socket.create_connection(address, timeout=2).close()
    except OSError:
        return False
    return True


@pytest.fixture(scope="session")
def _postgres_database() -> Iterator[str]:
    if not _listens(POSTGRESQL):
        absent("no PostgreSQL on 127.0.0.1:5432")
    import psycopg

    server = "postgresql://postgres@127.0.0.1:5432/postgres"
    name = f"nastavnik_test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    yield name
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@pytest.fixture
def postgres_url(_postgres_database: str) -> str:
    """A PostgreSQL database of this test run, empty at the start of every test."""
    import psycopg

    address = f"postgres@127.0.0.1:5432/{_postgres_database}"
    with psycopg.connect(f"postgresql://{address}", autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return f"postgresql+psycopg://{address}"


@pytest.fixture
def redis_url() -> str:
    """A Redis to use; choose key names of your own, other runs use the same one."""
    if not _listens(REDIS):
        absent("no Redis on 127.0.0.1:6379")
    return "redis://127.0.0.1:6379/15"


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The path of a Chromium that Playwright can drive."""
    for name in CHROMIUM_NAMES:
        if path := shutil.which(name):
            return path
    absent("no Chromium (apt install chromium)")


@pytest.fixture
def log_of_the_bot(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """What the bot says in its log goes to pytest, which shows it where a test fails."""
    before = structlog.get_config()
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["event"]),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    yield caplog
    structlog.configure(**before)
