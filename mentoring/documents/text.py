"""Small helpers for text that goes into files."""

from __future__ import annotations

import re
from datetime import date

# What XML 1.0 (and so every office format) cannot hold, however it is escaped.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile(r"\s+")


def writable(text: str) -> str:
    """The same text without characters that no office format can hold; lines end in ``\\n``."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """The same text on one line with single spaces."""
    return _SPACES.sub(" ", writable(text)).strip()


def official_date(day: date) -> str:
    """A date as officials write it: 26.11.2026."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"
