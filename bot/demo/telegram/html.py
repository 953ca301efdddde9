"""Telegram's HTML: which tags it takes, what it refuses, and how it counts (UTF-16 units)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import bad
from .state import Json

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
KNOWN = {*SIMPLE, "a", "span", "tg-emoji"}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot)(?![a-zA-Z]));?")
_OPEN = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)")
_CLOSE = re.compile(r"</([a-zA-Z][a-zA-Z0-9-]*)\s*>")
_NAME = re.compile(r"\s*([a-zA-Z0-9-]+)\s*")
_UNQUOTED = re.compile(r"[a-zA-Z0-9.-]+")


def units(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


@dataclass(slots=True)
class _Tag:
    name: str
    attributes: dict[str, str]
    offset: int


def link_works(url: str) -> bool:
    """Whether Telegram would take an address: a host with a dot in it, or tg://."""
    if url.startswith("tg://"):
        return True
    parts = urlsplit(url if "://" in url else f"http://{url}")
    host = parts.hostname or ""
    return parts.scheme in ("http", "https") and "." in host.strip(".") and " " not in url


def parse(source: str) -> tuple[str, list[Json]]:
    """Give text and entities of an HTML message. Refuses with 400 in Telegram's words."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).run()


def decode(text: str) -> str:
    """Resolve the four named and all numeric entities; others stay as they are written."""
    return _ENTITY.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else match.group()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.length = 0
        self.stack: list[_Tag] = []
        self.entities: list[Json] = []

    def run(self) -> tuple[str, list[Json]]:
        source = self.source
        while self.at < len(source):
            next_tag = source.find("<", self.at)
            if next_tag < 0:
                next_tag = len(source)
            if next_tag > self.at:
                self._text(decode(source[self.at : next_tag]))
                self.at = next_tag
            elif source.startswith("</", self.at):
                self._close()
            else:
                self._open()
        if self.stack:
            name = self.stack[-1].name
            raise _refuse(f'Can\'t find end tag corresponding to start tag "{name}"')
        return "".join(self.out), tidy(self.entities)

    def _text(self, piece: str) -> None:
        self.out.append(piece)
        self.length += units(piece)

    def _byte(self, at: int | None = None) -> int:
        return len(self.source[: self.at if at is None else at].encode())

    def _open(self) -> None:
        begin = self.at
        match = _OPEN.match(self.source, begin)
        name = match.group(1).lower() if match else ""
        if name not in KNOWN:
            raise _refuse(f'Unsupported start tag "{name}" at byte offset {self._byte(begin)}')
        assert match is not None
        self.at = match.end()
        attributes = self._attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            where = self._byte(begin)
            raise _refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
        self.stack.append(_Tag(name, attributes, self.length))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        source = self.source
        found: dict[str, str] = {}
        while True:
            while self.at < len(source) and source[self.at].isspace():
                self.at += 1
            if self.at >= len(source):
                raise _refuse(f'Unclosed start tag "{tag}" at byte offset {self._byte(begin)}')
            if source[self.at] == ">":
                self.at += 1
                return found
            match = _NAME.match(source, self.at)
            if not match:
                where = self._byte(begin)
                raise _refuse(f'Empty attribute name in the tag "{tag}" at byte offset {where}')
            self.at = match.end()
            found[match.group(1).lower()] = self._value(tag, begin)

    def _value(self, tag: str, begin: int) -> str:
        source = self.source
        if not source.startswith("=", self.at):
            return ""
        self.at += 1
        while self.at < len(source) and source[self.at].isspace():
            self.at += 1
        quote = source[self.at : self.at + 1]
        if quote in ("'", '"') and quote:
            end = source.find(quote, self.at + 1)
            if end < 0:
                raise _refuse(f'Unclosed start tag at byte offset {self._byte(begin)} in "{tag}"')
            value, self.at = source[self.at + 1 : end], end + 1
            return decode(value)
        match = _UNQUOTED.match(source, self.at)
        if not match:
            raise _refuse(f"Unexpected end of name token at byte offset {self._byte()}")
        self.at = match.end()
        return match.group()

    def _close(self) -> None:
        begin = self.at
        match = _CLOSE.match(self.source, begin)
        if not self.stack:
            raise _refuse(f"Unexpected end tag at byte offset {self._byte(begin)}")
        if not match:
            raise _refuse(f"Unclosed end tag at byte offset {self._byte(begin)}")
        tag = self.stack.pop()
        name = match.group(1).lower()
        if name != tag.name:
            raise _refuse(
                f"Unmatched end tag at byte offset {self._byte(begin)}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        self.at = match.end()
        self._entity(tag)

    def _entity(self, tag: _Tag) -> None:
        length = self.length - tag.offset
        if length <= 0:
            return
        entity: Json = {"type": "", "offset": tag.offset, "length": length}
        if tag.name == "a":
            self._link(entity, tag)
        elif tag.name == "span":
            entity["type"] = "spoiler"
        elif tag.name == "tg-emoji":
            entity["type"] = "custom_emoji"
            entity["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
        elif tag.name == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        else:
            entity["type"] = SIMPLE[tag.name]
        language = tag.attributes.get("class", "")
        if tag.name == "code" and language.startswith("language-"):
            entity["language"] = language.removeprefix("language-")
        self.entities.append(entity)

    def _link(self, entity: Json, tag: _Tag) -> None:
        entity["type"] = "text_link"
        entity["url"] = tag.attributes.get("href") or ""


def _refuse(text: str) -> Exception:
    return bad(f"can't parse entities: {text}")


def tidy(entities: list[Json]) -> list[Json]:
    """Put entities in order, and drop what Telegram drops: links to nowhere, style inside code."""
    # Entities come in the order their tags close: of equal ones the outer is the later.
    latest_first = entities[::-1]
    ordered = sorted(latest_first, key=lambda e: (e["offset"], -e["length"]))
    kept: list[Json] = []
    for entity in ordered:
        if entity["type"] == "text_link" and not link_works(entity["url"]):
            continue
        inside = next((k for k in reversed(kept) if _covers(k, entity)), None)
        if inside is not None and inside["type"] in ("code", "pre"):
            if inside["type"] == "pre" and "language" in entity:
                inside["language"] = entity["language"]
            continue
        if "language" in entity and entity["type"] != "pre":
            del entity["language"]
        kept.append(entity)
    return kept


def _covers(outer: Json, inner: Json) -> bool:
    return bool(outer["offset"] + outer["length"] >= inner["offset"] + inner["length"])


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut the white space around a message, as Telegram does, and move the entities with it."""
    stripped = text.strip()
    if stripped == text:
        return text, entities
    before = units(text[: len(text) - len(text.lstrip())])
    end = units(stripped)
    moved = []
    for entity in entities:
        start = max(entity["offset"] - before, 0)
        stop = min(entity["offset"] - before + entity["length"], end)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return stripped, moved
