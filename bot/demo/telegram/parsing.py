"""From an HTTP request to one of aiogram's own method objects."""

from __future__ import annotations

import json
import re
import types
import typing
from dataclasses import dataclass, field
from typing import Any

import aiogram.methods
from aiogram.methods import TelegramMethod
from aiohttp import web
from aiohttp.web_request import FileField
from pydantic import ValidationError

from .errors import Refusal, bad, not_modelled

UPLOAD = 50 * 1024 * 1024

ALL: dict[str, type[TelegramMethod[Any]]] = {
    cls.__api_method__.lower(): cls
    for cls in vars(aiogram.methods).values()
    if isinstance(cls, type)
    and issubclass(cls, TelegramMethod)
    and isinstance(cls.__dict__.get("__api_method__"), str)
}
NOT_MODELLED = (
    "business_connection_id",
    "inline_message_id",
    "direct_messages_topic_id",
    "rich_message",
    "receiver_user_id",
    "ephemeral_message_parameters",
    "suggested_post_parameters",
)
_NUMBER = re.compile(r"-?\d{1,18}")


@dataclass(slots=True)
class Upload:
    """A file sent along with a call."""

    name: str
    data: bytes
    mime: str


@dataclass(slots=True)
class Request:
    """What a call asked: the method object, its parameters as JSON, and the files with it."""

    name: str
    method: TelegramMethod[Any]
    raw: dict[str, Any]
    files: dict[str, Upload] = field(default_factory=dict)


def _kinds(cls: type[TelegramMethod[Any]]) -> dict[str, str]:
    """Tell for each parameter how its text is to be read: `text`, `chat` or `json`."""
    kinds = {}
    for name, info in cls.model_fields.items():
        parts = _parts(info.annotation)
        if str in parts:
            kinds[name] = "chat" if int in parts else "text"
        else:
            kinds[name] = "json"
    return kinds


def _parts(annotation: Any) -> set[Any]:
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        return {part for arg in typing.get_args(annotation) for part in _parts(arg)}
    return {annotation}


_CACHE: dict[type[TelegramMethod[Any]], dict[str, str]] = {}


async def read(request: web.Request, name: str) -> Request:
    """Read a call: query, form, multipart or JSON. Refuses what Telegram would, in its words."""
    cls = ALL.get(name.lower())
    if cls is None:
        raise Refusal(404)
    values: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values.update(_json_body(await request.read()))
    elif request.can_read_body:
        for key, value in (await request.post()).items():
            if isinstance(value, FileField):
                data = value.file.read()
                if len(data) > UPLOAD:
                    raise Refusal(413)
                files[key] = Upload(value.filename, data, value.content_type)
                if key in cls.model_fields:
                    values[key] = f"attach://{key}"
            else:
                values[key] = value
    return build(cls, values, files)


def build(
    cls: type[TelegramMethod[Any]], values: dict[str, Any], files: dict[str, Upload]
) -> Request:
    """Make the method object of parameters that came as text or JSON."""
    kinds = _CACHE.get(cls)
    if kinds is None:
        kinds = _CACHE[cls] = _kinds(cls)
    raw = {
        key: _value(key, value, kinds.get(key, "json"))
        for key, value in values.items()
        if value is not None and value != ""
    }
    for name in NOT_MODELLED:
        if name in raw:
            raise not_modelled(f"{cls.__api_method__}.{name}")
    try:
        method = cls.model_validate(raw)
    except ValidationError as error:
        raise _explained(error) from error
    return Request(cls.__api_method__, method, raw, files)


def _json_body(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body or b"{}")
    except ValueError as error:
        raise bad("can't parse request JSON object") from error
    if not isinstance(found, dict):
        raise bad("can't parse request JSON object")
    return found


def _value(key: str, value: Any, kind: str) -> Any:
    if not isinstance(value, str) or kind == "text":
        return value
    if kind == "chat":
        return int(value) if _NUMBER.fullmatch(value) else value
    try:
        return json.loads(value)
    except ValueError as error:
        if value.lower() in ("true", "false"):
            return value.lower() == "true"
        raise bad(f"can't parse {key} JSON object") from error


def _explained(error: ValidationError) -> Refusal:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    if first["type"] == "missing":
        if where == "chat_id":
            return bad("chat_id is empty")
        if where == "text":
            return bad("message text is empty")
        return bad(f'parameter "{where}" is required')
    return bad(f'parameter "{where}" is invalid: {first["msg"]}')
