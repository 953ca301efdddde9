"""What is kept of a person, as files: a readable page and JSON (domain.md §3, ``/mydata``)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from importlib import resources
from typing import Any
from uuid import UUID

from mentoring.documents.text import writable


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the page: single facts, a table, both; ``empty`` is said when there is neither.

    Every row of the table has as many cells as ``columns``.
    """

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    empty: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonalPage:
    """The whole page; every word is handed in, in the reader's language (``language``: ``ru``)."""

    title: str
    language: str
    sections: tuple[Section, ...]
    introduction: str = ""
    made: str = ""


def personal_data_html(page: PersonalPage) -> bytes:
    """A page that stands alone: no scripts, nothing fetched, everything escaped."""
    from jinja2 import Environment, StrictUndefined

    source = (
        resources.files("mentoring.documents") / "templates" / "personal_data.html"
    ).read_text(encoding="utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return writable(environment.from_string(source).render(page=page)).encode()


def personal_data_json(data: Mapping[str, Any]) -> bytes:
    """The same for machines: UTF-8 JSON, moments in ISO 8601; raises TypeError on what it is not.

    Bytes (a file's content) are not text and are refused: files are handed over as files.
    """
    text = json.dumps(data, ensure_ascii=False, indent=2, default=_plain)
    # Half a surrogate pair cannot be UTF-8; its escape is valid JSON.
    return text.encode("utf-8", "backslashreplace")


def _plain(value: object) -> object:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID | Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Set):
        return sorted(value, key=str)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return list(value)
    raise TypeError(f"{type(value).__name__} has no place in a person's data file")
