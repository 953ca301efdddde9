"""What the bot says of itself: getMe, commands, descriptions, the menu button."""

from __future__ import annotations

import re
from typing import Any

from aiogram.methods import (
    DeleteMyCommands,
    GetChatMenuButton,
    GetMe,
    GetMyCommands,
    GetMyDescription,
    GetMyShortDescription,
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
)

from bot.demo.telegram.errors import bad
from bot.demo.telegram.parsing import Request
from bot.demo.telegram.registry import models
from bot.demo.telegram.state import Change, Json, User
from bot.demo.telegram.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")


@models(GetMe)
def get_me(world: World, method: GetMe, request: Request) -> Json:
    """Give the bot itself; privacy mode is on."""
    return world.bot.json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _scope(world: World, scope: Any) -> str:
    if scope is None:
        return "default"
    kind = str(scope.type)
    if not kind.startswith("chat"):
        return kind
    chat = world.chat(scope.chat_id)
    if kind == "chat_member":
        return f"{kind}:{chat.id}:{scope.user_id}"
    return f"{kind}:{chat.id}"


def _language(code: str | None) -> str:
    if code and not _LANGUAGE.fullmatch(code):
        raise bad("invalid language code specified")
    return code or ""


@models(SetMyCommands)
def set_my_commands(world: World, method: SetMyCommands, request: Request) -> bool:
    """Set the command menu of a scope and language."""
    key = _scope(world, method.scope), _language(method.language_code)
    if len(method.commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    commands = []
    for command in method.commands:
        if not _COMMAND.fullmatch(command.command.removeprefix("/")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        name = command.command.removeprefix("/")
        commands.append({"command": name, "description": command.description})
    world.commands[key] = commands
    world.notify(Change("commands"))
    return True


@models(GetMyCommands)
def get_my_commands(world: World, method: GetMyCommands, request: Request) -> list[Json]:
    """Give exactly what was set for a scope and language."""
    key = _scope(world, method.scope), _language(method.language_code)
    return world.commands.get(key, [])


@models(DeleteMyCommands)
def delete_my_commands(world: World, method: DeleteMyCommands, request: Request) -> bool:
    """Forget what was set for a scope and language."""
    key = _scope(world, method.scope), _language(method.language_code)
    world.commands.pop(key, None)
    world.notify(Change("commands"))
    return True


def commands_for(world: World, user: User, chat_id: int) -> list[Json]:
    """Give the menu a person sees in a chat: the narrowest scope, their language before none."""
    private = chat_id > 0
    scopes = [f"chat_member:{chat_id}:{user.id}", f"chat:{chat_id}"]
    status = "" if private else world.chats[chat_id].members.get(user.id, "")
    if private:
        scopes = [f"chat:{chat_id}", "all_private_chats"]
    else:
        if status in ("creator", "administrator"):
            scopes += [f"chat_administrators:{chat_id}", "all_chat_administrators"]
            scopes[1], scopes[2] = scopes[2], scopes[1]
        scopes.append("all_group_chats")
    scopes.append("default")
    for scope in scopes:
        for language in (user.language_code or "", ""):
            if (scope, language) in world.commands:
                return world.commands[scope, language]
    return []


@models(SetMyDescription)
def set_my_description(world: World, method: SetMyDescription, request: Request) -> bool:
    """Set what an empty chat shows, at most 512 characters."""
    if len(method.description or "") > 512:
        raise bad("BOT_DESCRIPTION_TOO_LONG")
    language = _language(method.language_code)
    world.descriptions["description", language] = method.description or ""
    return True


@models(SetMyShortDescription)
def set_my_short_description(world: World, method: SetMyShortDescription, request: Request) -> bool:
    """Set what the profile shows, at most 120 characters."""
    if len(method.short_description or "") > 120:
        raise bad("BOT_SHORT_DESCRIPTION_TOO_LONG")
    language = _language(method.language_code)
    world.descriptions["short_description", language] = method.short_description or ""
    return True


@models(GetMyDescription)
def get_my_description(world: World, method: GetMyDescription, request: Request) -> Json:
    """Give the description in a language, or the general one."""
    return {"description": _described(world, "description", method.language_code)}


@models(GetMyShortDescription)
def get_my_short_description(world: World, method: GetMyShortDescription, request: Request) -> Json:
    """Give the short description in a language, or the general one."""
    text = _described(world, "short_description", method.language_code)
    return {"short_description": text}


def _described(world: World, kind: str, code: str | None) -> str:
    found = world.descriptions
    return found.get((kind, _language(code))) or found.get((kind, "")) or ""


@models(SetChatMenuButton)
def set_chat_menu_button(world: World, method: SetChatMenuButton, request: Request) -> bool:
    """Set the menu button of one private chat or of all."""
    button = request.raw.get("menu_button") or {"type": "default"}
    if method.chat_id is None:
        world.menu_button = button
    else:
        world.chat(method.chat_id).menu_button = button
    return True


@models(GetChatMenuButton)
def get_chat_menu_button(world: World, method: GetChatMenuButton, request: Request) -> Json:
    """Give the menu button of one private chat or the general one."""
    own = None if method.chat_id is None else world.chat(method.chat_id).menu_button
    return own or world.menu_button
