"""Files: sending, albums, getFile."""

from __future__ import annotations

from typing import Any

from aiogram.methods import (
    GetFile,
    SendAnimation,
    SendAudio,
    SendDocument,
    SendMediaGroup,
    SendPhoto,
    SendSticker,
    SendVideo,
    SendVideoNote,
    SendVoice,
)

from bot.demo.telegram import checks, storing
from bot.demo.telegram.errors import bad, not_modelled
from bot.demo.telegram.parsing import Request
from bot.demo.telegram.registry import models
from bot.demo.telegram.state import Json, Stored
from bot.demo.telegram.world import World

from .sending import deliver

DOWNLOAD = 20 * 1024 * 1024


def resolve(world: World, value: Any, kind: str, request: Request) -> Stored:
    """Give the file a parameter names: an upload with the call, or the id of a known file."""
    text = str(value)
    if text.startswith("attach://"):
        upload = request.files.get(text.removeprefix("attach://"))
        if upload is None:
            raise bad(f'can\'t parse InputFile: file "{text}" not found in the request')
        if not upload.data:
            raise bad("file must be non-empty")
        extra = storing.checked_photo(upload.data) if kind == "photo" else {}
        return storing.keep(world, kind, upload.data, upload.name, upload.mime, **extra)
    if text.startswith(("http://", "https://")):
        raise not_modelled("sending a file by its URL")
    found = world.files.get(text)
    if found is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if found.kind != kind:
        raise bad(f"can't use file of type {found.kind.title()} as {kind.title()}")
    return found


def _send(
    world: World,
    method: Any,
    request: Request,
    kind: str,
) -> Json:
    chat = world.reachable(method.chat_id)
    words = checks.caption(
        getattr(method, "caption", None),
        getattr(method, "parse_mode", None),
        getattr(method, "caption_entities", None),
    )
    stored = resolve(world, getattr(method, kind), kind, request)
    body = {kind: storing.described(stored), **words}
    return deliver(world, chat, method, request, kind, body).json()


@models(SendPhoto)
def send_photo(world: World, method: SendPhoto, request: Request) -> Json:
    """Send a picture of at most 10 MB."""
    return _send(world, method, request, "photo")


@models(SendDocument)
def send_document(world: World, method: SendDocument, request: Request) -> Json:
    """Send a file of at most 50 MB."""
    return _send(world, method, request, "document")


@models(SendVoice)
def send_voice(world: World, method: SendVoice, request: Request) -> Json:
    """Send a voice message; the receiver may forbid it."""
    return _send(world, method, request, "voice")


@models(SendVideo)
def send_video(world: World, method: SendVideo, request: Request) -> Json:
    """Send a video."""
    return _send(world, method, request, "video")


@models(SendAudio)
def send_audio(world: World, method: SendAudio, request: Request) -> Json:
    """Send music."""
    return _send(world, method, request, "audio")


@models(SendAnimation)
def send_animation(world: World, method: SendAnimation, request: Request) -> Json:
    """Send an animation."""
    return _send(world, method, request, "animation")


@models(SendVideoNote)
def send_video_note(world: World, method: SendVideoNote, request: Request) -> Json:
    """Send a round video; the receiver may forbid it."""
    return _send(world, method, request, "video_note")


@models(SendSticker)
def send_sticker(world: World, method: SendSticker, request: Request) -> Json:
    """Send a sticker."""
    return _send(world, method, request, "sticker")


def input_media(world: World, media: Any, request: Request) -> tuple[str, Json]:
    """Give kind and content of an `InputMedia…`."""
    kind = str(media.type)
    if kind not in ("photo", "document", "video", "audio", "animation"):
        raise not_modelled(f"media of type {kind}")
    words = checks.caption(media.caption, media.parse_mode, media.caption_entities)
    stored = resolve(world, media.media, kind, request)
    return kind, {kind: storing.described(stored), **words}


@models(SendMediaGroup)
def send_media_group(world: World, method: SendMediaGroup, request: Request) -> list[Json]:
    """Send an album of 2-10; documents and music only among themselves."""
    chat = world.reachable(method.chat_id)
    if not 2 <= len(method.media) <= 10:
        raise bad("media group must include 2-10 items")
    kinds = {str(item.type) for item in method.media}
    if kinds & {"document", "audio"} and len(kinds) > 1:
        raise bad("document can't be mixed with other media types")
    parts = [input_media(world, item, request) for item in method.media]
    album = str(world.serial())
    return [
        deliver(world, chat, method, request, kind, {**body, "media_group_id": album}).json()
        for kind, body in parts
    ]


@models(GetFile)
def get_file(world: World, method: GetFile, request: Request) -> Json:
    """Give the path under which a file of at most 20 MB can be fetched."""
    stored = world.files.get(method.file_id)
    if stored is None:
        raise bad("invalid file_id")
    if stored.size > DOWNLOAD:
        raise bad("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }
