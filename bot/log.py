"""The log: structlog on standard error, for eyes or as JSON lines, and never a secret in it.

Whatever comes through the standard library's logging (aiogram, aiohttp, SQLAlchemy) goes the same
way. Secrets are masked in the finished line, so that none slips by in an argument, an address, an
exception's text or its traceback.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Collection
from typing import TextIO

import structlog
from structlog.typing import Processor

TOKEN = re.compile(r"(?P<bot>\d{3,20}(?::|%3A))[A-Za-z0-9_-]{20,}", re.IGNORECASE)
PASSWORD = re.compile(r"""(?P<before>://[^\s:/@"']*:)[^\s/@"']+(?=@)""")
MASK = "***"

# They tell of every request or tick at INFO, which says nothing when all is well.
_TALKATIVE = ("aiohttp.access", "apscheduler", "aiogram.event", "asyncio", "alembic")


def mask(text: str, secrets: Collection[str] = ()) -> str:
    """The text without bot tokens, passwords in addresses, and the given secrets."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, MASK)
    text = TOKEN.sub(rf"\g<bot>{MASK}", text)
    return PASSWORD.sub(rf"\g<before>{MASK}", text)


class MaskingFormatter(structlog.stdlib.ProcessorFormatter):
    """Masks the finished line, its traceback included."""

    def __init__(self, secrets: Collection[str], processors: list[Processor]) -> None:
        super().__init__(processors=processors, foreign_pre_chain=_shared())
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        """The line, without secrets."""
        return mask(super().format(record), self._secrets)


def set_up(
    form: str = "console",
    secrets: Collection[str] = (),
    *,
    level: int = logging.INFO,
    stream: TextIO | None = None,
) -> None:
    """Send all logging of this process to ``stream`` (standard error), ``console`` or ``json``.

    ``secrets`` never show, whatever they look like. Calling it again replaces what was set.
    """
    stream = stream or sys.stderr
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(MaskingFormatter(secrets, _ending(form, colours=stream.isatty())))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    logging.captureWarnings(True)


def _shared() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]


def _ending(form: str, *, colours: bool) -> list[Processor]:
    bare = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    if form == "json":
        return [
            bare,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False, default=str),
        ]
    # Plain tracebacks: rich ones print the values of variables, and people's data with them.
    return [
        bare,
        structlog.dev.ConsoleRenderer(
            colors=colours, exception_formatter=structlog.dev.plain_traceback
        ),
    ]
