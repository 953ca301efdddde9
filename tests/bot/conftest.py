"""A process without settings of its own, in an empty directory."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot.cli import speech

TOKEN = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFake_-0"


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """No BOT_ setting in the environment and no .env; the current directory is ``tmp_path``."""
    for name in list(os.environ):
        if name.upper().startswith("BOT_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    speech.words.cache_clear()
    yield monkeypatch
    speech.words.cache_clear()


@pytest.fixture
def own_logging() -> Iterator[None]:
    """Whatever the test does to logging is undone."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()
