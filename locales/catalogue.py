"""One language's ``.ftl`` files, split into entries that are parsed when they are first needed.

Parsing Fluent is slow (about a second for all texts of three languages), so a file is only cut
at the lines where an entry begins, which is quick, and the parser sees an entry when somebody
asks for it.
"""

from __future__ import annotations

import re
from pathlib import Path

# A Fluent entry begins in the first column with its name; everything that continues one is
# indented, a closing brace, or an empty line.
_ENTRY = re.compile(r"^(?P<key>-?[A-Za-z][A-Za-z0-9_-]*)[ \t]*=", re.MULTILINE)
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)

HOME = Path(__file__).parent
LANGUAGES = ("ru", "en", "tt")


class DuplicateWords(ValueError):
    """The same key stands twice in one language."""


def split(source: str) -> dict[str, str]:
    """Cut the text of an ``.ftl`` file into ``{key: entry source}``; a term keeps its ``-``.

    Raises ``DuplicateWords`` if a key stands twice.
    """
    bare = _COMMENT.sub("", source.replace("\r\n", "\n"))
    marks = list(_ENTRY.finditer(bare))
    entries: dict[str, str] = {}
    ends = [mark.start() for mark in marks[1:]] + [len(bare)]
    for mark, end in zip(marks, ends, strict=False):
        key = mark["key"]
        if key in entries:
            raise DuplicateWords(key)
        entries[key] = bare[mark.start() : end]
    return entries


def read(locale: str, home: Path = HOME) -> dict[str, str]:
    """All entries of a language, from every file of ``home/<locale>/``.

    Raises ``DuplicateWords`` if two files share a key.
    """
    entries: dict[str, str] = {}
    for path in sorted((home / locale).glob("*.ftl")):
        for key, entry in split(path.read_text(encoding="utf-8")).items():
            if key in entries:
                raise DuplicateWords(f"{key} ({path.name})")
            entries[key] = entry
    return entries
