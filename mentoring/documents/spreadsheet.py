"""Looks at a file that somebody sent before any spreadsheet library opens it."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from typing import Final

MAX_BYTES: Final = 10 * 1024 * 1024
MAX_UNPACKED_BYTES: Final = 60 * 1024 * 1024
MAX_PARTS: Final = 2_000

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CHUNK = 1 << 20

# What zipfile, zlib, the XML parsers (a SyntaxError in both) and openpyxl raise on broken bytes.
BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    SyntaxError,
    OSError,
    EOFError,
    RuntimeError,
    LookupError,
    ArithmeticError,
    ValueError,
    TypeError,
    AttributeError,
)


class UnreadableFile(Exception):
    """A file that is refused whole; the words for ``code`` live in the locales.

    ``empty_file`` · ``too_large`` · ``old_format`` (.xls or encrypted) · ``not_xlsx`` ·
    ``zip_bomb`` · ``damaged`` · ``no_header`` · ``missing_columns`` · ``too_many_rows``.
    ``columns`` names what is missing, by the keys of ``base_xlsx.COLUMNS``.
    """

    def __init__(self, code: str, columns: tuple[str, ...] = ()) -> None:
        # All arguments go to the base class, so that the error survives the way between processes.
        super().__init__(code, columns)
        self.code = code
        self.columns = columns


def check_workbook(content: bytes) -> None:
    """Refuse what is not an .xlsx of a sensible size; raises UnreadableFile."""
    check_package(content, "xl/workbook.xml")


def check_package(content: bytes, main_part: str) -> None:
    """Refuse what is not an office file with ``main_part`` in it; raises UnreadableFile.

    Sizes are read from the zip's directory before anything is unpacked. ``zipfile`` never unpacks
    more of a part than the directory says, so a directory that lies is a damaged file, not a bomb.
    """
    if not content:
        raise UnreadableFile("empty_file")
    if len(content) > MAX_BYTES:
        raise UnreadableFile("too_large")
    if content.startswith(_OLD_OFFICE):
        raise UnreadableFile("old_format")
    if not content.startswith(b"PK"):
        raise UnreadableFile("not_xlsx")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_parts(archive, main_part)
    except BROKEN as error:
        raise UnreadableFile("damaged") from error


def _check_parts(archive: zipfile.ZipFile, main_part: str) -> None:
    parts = archive.infolist()
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
        raise UnreadableFile("zip_bomb")
    names = [part.filename for part in parts]
    if len(names) != len(set(names)):
        raise UnreadableFile("damaged")
    if main_part not in names:
        raise UnreadableFile("not_xlsx")
    for name in names:
        if name.endswith((".xml", ".rels")) and _declares_entities(archive, name):
            raise UnreadableFile("zip_bomb")


def _declares_entities(archive: zipfile.ZipFile, name: str) -> bool:
    """A document type has no place in a workbook; entities grow like a bomb when read."""
    tail = b""
    with archive.open(name) as part:
        while chunk := part.read(_CHUNK):
            window = tail + chunk
            if b"<!DOCTYPE" in window or b"<!ENTITY" in window:
                return True
            tail = window[-10:]
    return False


_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)\"")


def merged_ranges(content: bytes, sheet_part: str) -> list[tuple[int, int, int, int]]:
    """Merged cells of a sheet as (first row, first column, last row, last column), from one.

    openpyxl does not tell them in its read-only mode, which is the one that keeps memory small.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        xml = archive.read(sheet_part.lstrip("/"))
    return [
        (int(top), _column_number(left), int(bottom), _column_number(right))
        for left, top, right, bottom in _MERGED.findall(xml)
    ]


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
