"""What Telegram checks in a message before it takes it: lengths, keyboards, links."""

from __future__ import annotations

from typing import Any

from aiogram.client.default import Default

from . import html
from .errors import bad, not_modelled
from .state import Json

TEXT, CAPTION, ANSWER = 4096, 1024, 200
ROW, ALL_BUTTONS, REPLY_ROW, REPLY_BUTTONS = 8, 100, 12, 300
DATA_BYTES = 64
_ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def given(value: Any) -> Any:
    """Give None for what the bot left to its own defaults."""
    return None if isinstance(value, Default) else value


def formatted(text: str, parse_mode: Any, entities: Any) -> tuple[str, list[Json]]:
    """Parse a text by mode and entities; white space around it is cut."""
    mode = given(parse_mode)
    if entities:
        return html.trim(text, [e.model_dump(exclude_none=True) for e in entities])
    if not mode:
        return html.trim(text, [])
    if mode.lower() == "html":
        return html.trim(*html.parse(text))
    if mode.lower() in ("markdown", "markdownv2"):
        raise not_modelled(f"parse_mode {mode}")
    raise bad("unsupported parse_mode")


def message_text(text: str | None, parse_mode: Any, entities: Any) -> Json:
    """Give the `text` and `entities` of a message, or refuse: empty, too long, unparsable."""
    if not text:
        raise bad("message text is empty")
    clean, found = formatted(text, parse_mode, entities)
    if not clean:
        raise bad("text must be non-empty")
    if html.units(clean) > TEXT:
        raise bad("message is too long")
    return {"text": clean, "entities": found} if found else {"text": clean}


def caption(text: str | None, parse_mode: Any, entities: Any) -> Json:
    """Give the `caption` and `caption_entities` of a file, or refuse."""
    if not text:
        return {}
    clean, found = formatted(text, parse_mode, entities)
    if html.units(clean) > CAPTION:
        raise bad("message caption is too long")
    if not clean:
        return {}
    return {"caption": clean, "caption_entities": found} if found else {"caption": clean}


def markup(raw: Json | None, *, private: bool, inline_only: bool = False) -> Json | None:
    """Check any `reply_markup` and give it as Telegram keeps it; None if there is nothing of it."""
    if not raw:
        return None
    if "inline_keyboard" in raw:
        return inline(raw["inline_keyboard"])
    if inline_only:
        raise bad("inline keyboard expected")
    if "keyboard" in raw:
        return _reply_keyboard(raw, private=private)
    if raw.get("remove_keyboard") or raw.get("force_reply"):
        return raw
    raise bad("object expected as reply markup")


def inline(rows: list[list[Json]]) -> Json | None:
    """Check an inline keyboard: 1-64 bytes of data, at most 8 in a row and 100 in all."""
    kept = []
    total = 0
    for row in rows:
        if len(row) > ROW:
            raise bad("reply markup is too long")
        total += len(row)
        if row:
            kept.append([_inline_button(button) for button in row])
    if total > ALL_BUTTONS:
        raise bad("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _inline_button(raw: Json) -> Json:
    button = {k: v for k, v in raw.items() if v is not None}
    if not button.get("text"):  # a lone space passes: calendars leave days out that way
        raise bad("can't parse inline keyboard button: Button text must be non-empty")
    actions = [name for name in _ACTIONS if name in button and button[name] is not False]
    if len(actions) != 1:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button:
        _url(button["url"])
    if "copy_text" in button and not 1 <= len(button["copy_text"].get("text", "")) <= 256:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    return button


def _url(url: str) -> None:
    if "://" in url and not url.startswith(("http://", "https://", "tg://")):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if not html.link_works(url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _reply_keyboard(raw: Json, *, private: bool) -> Json:
    rows = [
        [{"text": b} if isinstance(b, str) else b for b in row] for row in raw["keyboard"] if row
    ]
    if not rows:
        raise bad("keyboard must be non-empty")
    if any(len(row) > REPLY_ROW for row in rows) or sum(map(len, rows)) > REPLY_BUTTONS:
        raise bad("reply markup is too long")
    for button in (b for row in rows for b in row):
        if not str(button.get("text", "")).strip():
            raise bad("keyboard button text must be non-empty")
        if not private and (button.get("request_contact") or button.get("request_location")):
            what = "phone number" if button.get("request_contact") else "location"
            raise bad(f"{what} can be requested in private chats only")
    return {**raw, "keyboard": rows}
