"""Keeping files, and describing them as the Bot API does."""

from __future__ import annotations

import mimetypes
import struct
from typing import Any

from .errors import bad
from .state import Json, Stored
from .world import World

PHOTO_BYTES = 10 * 1024 * 1024
_FOLDERS = {"photo": "photos", "voice": "voice", "sticker": "stickers"}
_SUFFIXES = {"photo": ".jpg", "voice": ".oga", "sticker": ".webp", "video": ".mp4"}


def keep(
    world: World,
    kind: str,
    data: bytes,
    name: str | None = None,
    mime: str | None = None,
    size: int | None = None,
    **extra: Any,
) -> Stored:
    """Keep a file in memory. `size` may claim more bytes than there are."""
    number = world.serial()
    suffix = _SUFFIXES.get(kind, "")
    if kind == "document" and name:
        suffix = "." + name.rsplit(".", 1)[-1] if "." in name else ""
        guessed = mimetypes.guess_type(name)[0]
        mime = guessed or mime
    stored = Stored(
        file_id=f"FILE-{kind}-{number}",
        unique_id=f"UNIQUE{number}",
        kind=kind,
        data=data,
        name=name,
        size=len(data) if size is None else size,
        path=f"{_FOLDERS.get(kind, kind + 's')}/file_{number}{suffix}",
        extra={**extra, "mime_type": mime} if mime else dict(extra),
    )
    world.files[stored.file_id] = stored
    world.paths[stored.path] = stored
    return stored


def described(stored: Stored) -> Any:
    """Give the `PhotoSize` list, `Document`, `Voice`… of a file."""
    body: Json = {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
    }
    extra = stored.extra
    if stored.kind == "photo":
        width, height = extra.get("width", 1280), extra.get("height", 720)
        return [{**body, "width": width, "height": height}]
    if stored.kind in ("document", "audio", "video", "animation") and stored.name:
        body["file_name"] = stored.name
    if stored.kind not in ("sticker", "video_note") and "mime_type" in extra:
        body["mime_type"] = extra["mime_type"]
    if stored.kind in ("voice", "audio", "video", "animation", "video_note"):
        body["duration"] = extra.get("duration", 1)
    if stored.kind == "video_note":
        body["length"] = 240
    if stored.kind in ("video", "animation", "sticker"):
        body |= {"width": 512, "height": 512}
    if stored.kind == "sticker":
        body |= {"type": "regular", "is_animated": False, "is_video": False}
        if "emoji" in extra:
            body["emoji"] = extra["emoji"]
    return body


def checked_photo(data: bytes) -> dict[str, int]:
    """Give width and height of a picture Telegram would take, or refuse."""
    if len(data) > PHOTO_BYTES:
        raise bad("file is too big for a photo; the maximum size is 10485760 bytes")
    found = _dimensions(data)
    if found is None:
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = found
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return {"width": width, "height": height}


def _dimensions(data: bytes) -> tuple[int, int] | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return (width, height) if width and height else None
    if data.startswith(b"\xff\xd8"):
        return _jpeg_dimensions(data)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return 512, 512
    return None


def _jpeg_dimensions(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return (width, height) if width and height else None
        at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return None
