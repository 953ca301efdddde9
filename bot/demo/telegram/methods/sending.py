"""sendMessage and its small relatives, copyMessage, forwardMessage, sendChatAction."""

from __future__ import annotations

from typing import Any

from aiogram.methods import (
    CopyMessage,
    CopyMessages,
    ForwardMessage,
    SendChatAction,
    SendContact,
    SendLocation,
    SendMessage,
)

from bot.demo.telegram import checks
from bot.demo.telegram.errors import bad
from bot.demo.telegram.parsing import Request
from bot.demo.telegram.registry import models
from bot.demo.telegram.state import Chat, Json, Posted
from bot.demo.telegram.world import World

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
_NOT_COPIED = (
    "reply_markup",
    "reply_to_message",
    "message_thread_id",
    "is_topic_message",
    "media_group_id",
    "forward_origin",
    "has_protected_content",
)


def deliver(
    world: World, chat: Chat, method: Any, request: Request, kind: str, body: Json
) -> Posted:
    """Check what every send has in common (topic, reply, keyboard) and post the message."""
    _voice_allowed(chat, kind)
    extra: Json = {}
    thread = getattr(method, "message_thread_id", None)
    if thread is not None:
        if not chat.forum or thread not in chat.topics:
            raise bad("message thread not found")
        extra |= {"message_thread_id": thread, "is_topic_message": True}
    extra |= _reply(world, chat, method)
    markup = checks.markup(request.raw.get("reply_markup"), private=chat.is_private)
    if markup:
        extra["reply_markup"] = markup
    if request.raw.get("protect_content"):
        extra["has_protected_content"] = True
    posted = world.post(chat, world.bot, kind, {**body, **extra})
    if posted.poll is not None:
        world.open_poll(posted)
    return posted


def _voice_allowed(chat: Chat, kind: str) -> None:
    if kind in ("voice", "video_note") and chat.user is not None and chat.user.forbids_voice:
        raise bad("VOICE_MESSAGES_FORBIDDEN")


def _reply(world: World, chat: Chat, method: Any) -> Json:
    reply = getattr(method, "reply_parameters", None)
    if reply is None:
        return {}
    if reply.chat_id not in (None, chat.id):
        raise bad("message to be replied not found")
    found = chat.messages.get(reply.message_id)
    if found is None or found.deleted:
        if checks.given(reply.allow_sending_without_reply):
            return {}
        raise bad("message to be replied not found")
    return {"reply_to_message": found.json(reply=False)}


@models(SendMessage)
def send_message(world: World, method: SendMessage, request: Request) -> Json:
    """Send a text of 1 to 4096 characters after parsing."""
    chat = world.reachable(method.chat_id)
    body = checks.message_text(method.text, method.parse_mode, method.entities)
    return deliver(world, chat, method, request, "text", body).json()


@models(SendLocation)
def send_location(world: World, method: SendLocation, request: Request) -> Json:
    """Send a point on the map."""
    chat = world.reachable(method.chat_id)
    place = {"latitude": method.latitude, "longitude": method.longitude}
    return deliver(world, chat, method, request, "location", {"location": place}).json()


@models(SendContact)
def send_contact(world: World, method: SendContact, request: Request) -> Json:
    """Send a telephone contact."""
    chat = world.reachable(method.chat_id)
    contact = {"phone_number": method.phone_number, "first_name": method.first_name}
    return deliver(world, chat, method, request, "contact", {"contact": contact}).json()


@models(SendChatAction)
def send_chat_action(world: World, method: SendChatAction, request: Request) -> bool:
    """Show «typing…»."""
    world.reachable(method.chat_id)
    if method.action not in ACTIONS:
        raise bad("wrong parameter action in request")
    return True


@models(CopyMessage)
def copy_message(world: World, method: CopyMessage, request: Request) -> Json:
    """Copy any message but service ones; a caption may be replaced."""
    chat = world.reachable(method.chat_id)
    origin = world.chat(method.from_chat_id)
    source = world.message(origin, method.message_id, "message to copy not found")
    if source.kind == "service" or source.body.get("has_protected_content"):
        raise bad("message can't be copied")
    body = copied(world, source)
    if method.caption is not None:
        body.pop("caption", None)
        body.pop("caption_entities", None)
        body |= checks.caption(method.caption, method.parse_mode, method.caption_entities)
    posted = deliver(world, chat, method, request, source.kind, body)
    return {"message_id": posted.id}


@models(CopyMessages)
def copy_messages(world: World, method: CopyMessages, request: Request) -> list[Json]:
    """Copy several messages; those that are gone are passed over."""
    chat = world.reachable(method.chat_id)
    origin = world.chat(method.from_chat_id)
    sources = [origin.messages.get(number) for number in method.message_ids]
    copies = []
    for source in sources:
        if source is None or source.deleted or source.kind == "service":
            continue
        posted = deliver(world, chat, method, request, source.kind, copied(world, source))
        copies.append({"message_id": posted.id})
    if not copies:
        raise bad("there are no messages to copy")
    return copies


@models(ForwardMessage)
def forward_message(world: World, method: ForwardMessage, request: Request) -> Json:
    """Forward a message with the name of who wrote it."""
    chat = world.reachable(method.chat_id)
    origin = world.chat(method.from_chat_id)
    source = world.message(origin, method.message_id, "message to forward not found")
    if source.kind == "service" or source.body.get("has_protected_content"):
        raise bad("message can't be forwarded")
    body = {**copied(world, source), "forward_origin": origin_of(source)}
    return deliver(world, chat, method, request, source.kind, body).json()


def copied(world: World, source: Posted) -> Json:
    """Give the content of a message without its place; a poll becomes a poll of its own."""
    body = {key: value for key, value in source.body.items() if key not in _NOT_COPIED}
    if "poll" in body:
        options = [{**option, "voter_count": 0} for option in body["poll"]["options"]]
        fresh = {"id": str(world.serial()), "options": options, "total_voter_count": 0}
        body["poll"] = {**body["poll"], **fresh, "is_closed": False}
    return body


def origin_of(source: Posted) -> Json:
    """Give the `forward_origin` of a message."""
    if "forward_origin" in source.body:
        found: Json = source.body["forward_origin"]
        return found
    if source.sender is None:
        return {"type": "hidden_user", "date": source.date, "sender_user_name": "?"}
    return {"type": "user", "date": source.date, "sender_user": source.sender.json()}
