"""What a person sees, as text: the newest messages with their buttons."""

from __future__ import annotations

from collections.abc import Iterable

from .state import Json, Posted

_SIGNS = {
    "photo": "[photo]",
    "document": "[file {name}]",
    "voice": "[voice]",
    "video": "[video]",
    "video_note": "[round video]",
    "audio": "[audio]",
    "animation": "[animation]",
    "sticker": "[sticker]",
    "location": "[location]",
    "contact": "[contact]",
    "service": "[service]",
}


def rendered(messages: Iterable[Posted], keyboard: Json | None = None) -> str:
    """Give the messages, oldest first, and below them the reply keyboard."""
    lines = []
    for posted in messages:
        lines.append(_message(posted))
        lines += _rows(posted)
    if keyboard:
        rows = keyboard.get("keyboard", [])
        lines += ["keys: " + " ".join(f"( {b['text']} )" for b in row) for row in rows]
    return "\n".join(lines)


def _message(posted: Posted) -> str:
    name = posted.sender.first_name if posted.sender else "?"
    if posted.sender_chat is not None:
        name = posted.sender_chat.title or name
    sign = _SIGNS.get(posted.kind, "").format(name=posted.file_name or "")
    edited = " (edited)" if posted.edit_date else ""
    text = " ".join(part for part in (sign, posted.text) if part)
    if posted.poll is not None:
        options = [f"    {o['voter_count']} {o['text']}" for o in posted.poll["options"]]
        closed = " (closed)" if posted.poll["is_closed"] else ""
        text = "\n".join([f"[poll] {posted.text}{closed}", *options])
    return f"{name}{edited}: {text}"


def _rows(posted: Posted) -> list[str]:
    rows: dict[int, list[str]] = {}
    for button in posted.buttons:
        mark = " ->" if button.url else ""
        rows.setdefault(button.row, []).append(f"[ {button.text}{mark} ]")
    return ["    " + " ".join(row) for row in rows.values()]
