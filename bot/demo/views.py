"""What stands on a phone's screen, as compact JSON for the page. Nothing here changes anything."""

from __future__ import annotations

from typing import Any

from bot.demo.playing import Playing
from bot.demo.telegram import Chat, Phone, Posted
from bot.demo.telegram.methods.profile import commands_for
from bot.demo.telegram.world import typed_entities

Json = dict[str, Any]

SHOWN = 150  # newest messages of a chat
_FILES = ("photo", "document", "voice", "video", "video_note", "audio", "animation", "sticker")
_LINKS = ("url", "text_link", "email", "bot_command", "mention", "hashtag", "code", "pre")
_DESCRIBED = ("file_name", "mime_type", "file_size", "duration", "width", "height", "emoji")


def people_view(playing: Playing) -> list[Json]:
    """Everybody with a phone, in the order of the page."""
    return [
        {"key": key, "id": phone.id, "name": phone.user.name}
        for key, phone in playing.cast.phones.items()
    ]


def state_view(playing: Playing) -> Json:
    """The demo as a whole, without the chats."""
    group = playing.cast.group
    return {
        "people": people_view(playing),
        "bot": playing.telegram.world.bot.username,
        "botName": playing.telegram.world.bot.first_name,
        "group": group and {"id": group.id, "title": group.chat.title},
        "beginning": playing.beginning,
        "now": playing.clock().timestamp(),
    }


def chat_view(playing: Playing, phone: Phone, chat: Chat) -> Json:
    """One chat as one person sees it; `messages` is oldest first."""
    spinning: dict[int, list[str]] = {}
    for press in playing.telegram.unanswered():
        if press.user is phone.user and press.message.chat is chat:
            spinning.setdefault(press.message.id, []).append(press.data)
    seen = phone.seen(None if chat.is_private else chat)[-SHOWN:]
    return {
        "started": chat.started or not chat.is_private,
        "blocked": chat.is_private and chat.bot_status == "kicked",
        "bot": chat.bot_status,
        "inside": chat.is_private or phone.id in chat.members,
        "members": len(chat.members) + (chat.bot_status in ("member", "administrator")),
        "mayManage": chat.members.get(phone.id) in ("creator", "administrator"),
        "keyboard": _keyboard(chat),
        "pinned": chat.pinned[-1] if chat.pinned else None,
        "commands": commands_for(playing.telegram.world, phone.user, chat.id),
        "messages": [
            message_view(playing, phone, posted, spinning.get(posted.id, [])) for posted in seen
        ],
    }


def message_view(playing: Playing, phone: Phone, posted: Posted, spinning: list[str]) -> Json:
    """One message as one person sees it; what is empty is left out."""
    body = posted.body
    world = playing.telegram.world
    view: Json = {
        "id": posted.id,
        "date": posted.date,
        "kind": posted.kind,
        "out": posted.sender is phone.user and posted.sender_chat is None,
        "bot": posted.sender is world.bot,
        "from": _sender(posted),
        "fromId": posted.sender.id if posted.sender else 0,
        "edited": posted.edit_date is not None and posted.kind != "poll",
        "text": "" if posted.poll else posted.text,
        "entities": _entities(posted),
        "rows": _rows(posted),
        "spinning": spinning,
        "file": _file(posted),
        "poll": _poll(playing, phone, posted),
        "reply": _reply(body.get("reply_to_message")),
        "forward": _forward(body.get("forward_origin")),
        "protected": body.get("has_protected_content"),
        "service": _service(body) if posted.kind == "service" else None,
        "place": body.get("location"),
        "contact": body.get("contact"),
    }
    return {key: value for key, value in view.items() if value not in (None, [], "", False)}


def _sender(posted: Posted) -> str:
    if posted.sender_chat is not None:
        return posted.sender_chat.title or ""
    return posted.sender.name if posted.sender else ""


def _entities(posted: Posted) -> list[Json]:
    """What the bot marked, and the links and commands that Telegram finds by itself."""
    marked: list[Json] = posted.body.get("entities") or posted.body.get("caption_entities") or []
    taken = [(one["offset"], one["offset"] + one["length"]) for one in marked if _is_link(one)]
    found = [
        one
        for one in typed_entities(posted.text)
        if all(one["offset"] >= end or one["offset"] + one["length"] <= at for at, end in taken)
    ]
    return [*marked, *found]


def _is_link(entity: Json) -> bool:
    return entity["type"] in _LINKS


def _rows(posted: Posted) -> list[list[Json]]:
    rows: list[list[Json]] = []
    for button in posted.buttons:
        if len(rows) <= button.row:
            rows.append([])
        one: Json = {"text": button.text}
        if button.data is not None:
            one["data"] = button.data
        elif button.url is not None:
            one["url"] = button.url
        elif "copy_text" in button.raw:
            one["copy"] = button.raw["copy_text"]["text"]
        rows[-1].append(one)
    return rows


def _keyboard(chat: Chat) -> Json | None:
    if not chat.keyboard:
        return None
    rows = [[{"text": key["text"]} for key in row] for row in chat.keyboard.get("keyboard", [])]
    placeholder = chat.keyboard.get("input_field_placeholder")
    return {"rows": rows, "placeholder": placeholder}


def _file(posted: Posted) -> Json | None:
    if posted.kind not in _FILES or posted.file_id is None:
        return None
    found = posted.body[posted.kind]
    one = found[-1] if isinstance(found, list) else found
    kept = {key: one[key] for key in _DESCRIBED if key in one}
    return {"id": posted.file_id, "kind": posted.kind, **kept}


def _poll(playing: Playing, phone: Phone, posted: Posted) -> Json | None:
    poll = posted.poll
    if poll is None:
        return None
    state = playing.telegram.world.polls.get(poll["id"])
    return {
        "question": poll["question"],
        "options": [[option["text"], option["voter_count"]] for option in poll["options"]],
        "total": poll["total_voter_count"],
        "closed": poll["is_closed"],
        "anonymous": poll["is_anonymous"],
        "multiple": poll["allows_multiple_answers"],
        "revoting": bool(state and state.revoting),
        "mine": state.votes.get(phone.id, []) if state else [],
    }


def _reply(answered: Json | None) -> Json | None:
    if not answered:
        return None
    text = answered.get("text") or answered.get("caption") or ""
    name = answered.get("from", {}).get("first_name", "")
    return {"id": answered["message_id"], "name": name, "text": str(text)[:120]}


def _forward(origin: Json | None) -> str | None:
    if not origin:
        return None
    user = origin.get("sender_user") or {}
    return str(user.get("first_name") or origin.get("sender_user_name") or "…")


def _service(body: Json) -> Json | None:
    if members := body.get("new_chat_members"):
        return {"what": "joined", "name": members[0]["first_name"]}
    if left := body.get("left_chat_member"):
        return {"what": "left", "name": left["first_name"]}
    if "pinned_message" in body:
        return {"what": "pinned", "name": ""}
    if title := body.get("new_chat_title"):
        return {"what": "renamed", "name": title}
    return {"what": "other", "name": ""}
