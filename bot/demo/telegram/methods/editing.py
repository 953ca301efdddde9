"""Editing and deleting what was sent, as strictly as Telegram does it."""

from __future__ import annotations

from aiogram.methods import (
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
)

from bot.demo.telegram import checks
from bot.demo.telegram.errors import Refusal, bad
from bot.demo.telegram.parsing import Request
from bot.demo.telegram.registry import models
from bot.demo.telegram.state import Json, Posted
from bot.demo.telegram.world import World

from .media import input_media

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
DELETABLE_SECONDS = 48 * 3600
_CONTENT = ("text", "entities", "caption", "caption_entities", "link_preview_options")
MEDIA = ("photo", "document", "video", "audio", "animation")
_CAPTIONED = (*MEDIA, "voice")


def _editable(world: World, chat_id: int | str | None, message_id: int | None) -> Posted:
    chat = world.chat(chat_id)
    posted = world.message(chat, message_id, "message to edit not found")
    refusal = world.unreachable(chat)
    if refusal is not None and refusal.status == 403:
        raise refusal
    if posted.sender is not world.bot or "forward_origin" in posted.body:
        raise bad("message can't be edited")
    return posted


def _apply(world: World, posted: Posted, request: Request, kind: str, content: Json | None) -> Json:
    """Replace content (None: keep it) and keyboard; an absent keyboard goes away."""
    markup = checks.markup(
        request.raw.get("reply_markup"), private=posted.chat.is_private, inline_only=True
    )
    old = posted.body
    body = dict(old)
    body.pop("reply_markup", None)
    if content is not None:
        for key in (*_CONTENT, *MEDIA):
            body.pop(key, None)
        body |= content
    if markup:
        body["reply_markup"] = markup
    if kind == posted.kind and body == old:
        raise bad(NOT_MODIFIED)
    if (old.get("reply_markup") or {}).keys() & {"keyboard", "remove_keyboard", "force_reply"}:
        raise bad("message can't be edited")
    world.replace(posted, kind, body)
    return posted.json()


@models(EditMessageText)
def edit_message_text(world: World, method: EditMessageText, request: Request) -> Json:
    """Change a text; a photo's message has none and is refused."""
    posted = _editable(world, method.chat_id, method.message_id)
    if posted.kind != "text":
        raise bad("there is no text in the message to edit")
    content = checks.message_text(method.text, method.parse_mode, method.entities)
    return _apply(world, posted, request, "text", content)


@models(EditMessageCaption)
def edit_message_caption(world: World, method: EditMessageCaption, request: Request) -> Json:
    """Change a caption."""
    posted = _editable(world, method.chat_id, method.message_id)
    if posted.kind not in _CAPTIONED:
        raise bad("there is no caption in the message to edit")
    words = checks.caption(method.caption, method.parse_mode, method.caption_entities)
    file = {posted.kind: posted.body[posted.kind]}
    return _apply(world, posted, request, posted.kind, {**file, **words})


@models(EditMessageMedia)
def edit_message_media(world: World, method: EditMessageMedia, request: Request) -> Json:
    """Change the file of a message, or put one in place of a text."""
    posted = _editable(world, method.chat_id, method.message_id)
    if posted.kind not in (*MEDIA, "text"):
        raise bad("there is no media in the message to edit")
    kind, content = input_media(world, method.media, request)
    return _apply(world, posted, request, kind, content)


@models(EditMessageReplyMarkup)
def edit_message_reply_markup(
    world: World, method: EditMessageReplyMarkup, request: Request
) -> Json:
    """Change or take away the inline keyboard."""
    posted = _editable(world, method.chat_id, method.message_id)
    return _apply(world, posted, request, posted.kind, None)


@models(DeleteMessage)
def delete_message(world: World, method: DeleteMessage, request: Request) -> bool:
    """Delete a message that is younger than 48 hours."""
    chat = world.chat(method.chat_id)
    posted = world.message(chat, method.message_id, "message to delete not found")
    refusal = _undeletable(world, posted)
    if refusal is not None:
        raise refusal
    world.remove(posted)
    return True


@models(DeleteMessages)
def delete_messages(world: World, method: DeleteMessages, request: Request) -> bool:
    """Delete 1-100 messages; those that are gone are passed over."""
    chat = world.chat(method.chat_id)
    if not 1 <= len(method.message_ids) <= 100:
        raise bad("too many messages to delete")
    found = [chat.messages.get(number) for number in method.message_ids]
    present = [posted for posted in found if posted is not None and not posted.deleted]
    for posted in present:
        refusal = _undeletable(world, posted)
        if refusal is not None:
            raise refusal
    for posted in present:
        world.remove(posted)
    return True


def _undeletable(world: World, posted: Posted) -> Refusal | None:
    chat = posted.chat
    own = posted.sender is world.bot
    if not own and not chat.is_private and not chat.bot_is_admin:
        return bad("message can't be deleted")
    too_old = world.now() - posted.date > DELETABLE_SECONDS
    if too_old and not (chat.bot_is_admin and not chat.is_private):
        return bad("message can't be deleted for everyone")
    return None
