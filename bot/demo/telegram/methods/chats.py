"""Chats as the bot may look at them: who is there, what is pinned, leaving."""

from __future__ import annotations

from aiogram.methods import (
    GetChat,
    GetChatAdministrators,
    GetChatMember,
    GetChatMemberCount,
    LeaveChat,
    PinChatMessage,
    UnpinAllChatMessages,
    UnpinChatMessage,
)

from bot.demo.telegram.errors import bad, forbidden
from bot.demo.telegram.parsing import Request
from bot.demo.telegram.registry import models
from bot.demo.telegram.state import Change, Chat, Json, User
from bot.demo.telegram.world import World

_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "can_send_welcome_messages",
)


def member_json(user: User, status: str) -> Json:
    """Give the `ChatMember…` of a status."""
    body: Json = {"status": status, "user": user.json()}
    if status == "creator":
        body["is_anonymous"] = False
    elif status == "administrator":
        body |= {"can_be_edited": False, "is_anonymous": False}
        body |= dict.fromkeys(_RIGHTS, True)
    elif status == "kicked":
        body["until_date"] = 0
    return body


def _inside(world: World, chat_id: int | str) -> Chat:
    chat = world.chat(chat_id)
    if not chat.is_private and chat.bot_status in ("left", "kicked"):
        refusal = world.unreachable(chat)
        raise refusal or forbidden("bot is not a member of the chat")
    return chat


@models(GetChat)
def get_chat(world: World, method: GetChat, request: Request) -> Json:
    """Give a chat in full."""
    chat = _inside(world, method.chat_id)
    body = chat.json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }
    if chat.user is not None and chat.user.forbids_voice:
        body["has_restricted_voice_and_video_messages"] = True
    if chat.pinned:
        body["pinned_message"] = chat.messages[chat.pinned[-1]].json(reply=False)
    return body


@models(GetChatMember)
def get_chat_member(world: World, method: GetChatMember, request: Request) -> Json:
    """Give what somebody is in a chat."""
    chat = _inside(world, method.chat_id)
    user = world.users.get(method.user_id)
    if user is None:
        raise bad("PARTICIPANT_ID_INVALID" if not chat.is_private else "user not found")
    if user is world.bot:
        return member_json(user, chat.bot_status)
    if chat.is_private:
        if chat.user is not user:
            raise bad("user not found")
        return member_json(user, "member")
    return member_json(user, chat.members.get(user.id, "left"))


@models(GetChatAdministrators)
def get_chat_administrators(
    world: World, method: GetChatAdministrators, request: Request
) -> list[Json]:
    """Give the administrators of a group."""
    chat = _inside(world, method.chat_id)
    if chat.is_private:
        raise bad("there are no administrators in the private chat")
    found = [
        member_json(world.users[user_id], status)
        for user_id, status in chat.members.items()
        if status in ("creator", "administrator")
    ]
    if chat.bot_is_admin:
        found.append(member_json(world.bot, "administrator"))
    return found


@models(GetChatMemberCount)
def get_chat_member_count(world: World, method: GetChatMemberCount, request: Request) -> int:
    """Count who is in a chat, the bot included."""
    chat = _inside(world, method.chat_id)
    return 2 if chat.is_private else len(chat.members) + 1


@models(PinChatMessage)
def pin_chat_message(world: World, method: PinChatMessage, request: Request) -> bool:
    """Pin a message; in a group the bot must be an administrator."""
    chat = world.reachable(method.chat_id)
    posted = world.message(chat, method.message_id, "message to pin not found")
    _may_pin(chat)
    if posted.id in chat.pinned:
        chat.pinned.remove(posted.id)
    chat.pinned.append(posted.id)
    service = {"pinned_message": posted.json(reply=False)}
    world.tell(world.post(chat, world.bot, "service", service))
    return True


@models(UnpinChatMessage)
def unpin_chat_message(world: World, method: UnpinChatMessage, request: Request) -> bool:
    """Unpin one message, the newest if none is named."""
    chat = world.reachable(method.chat_id)
    _may_pin(chat)
    number = method.message_id
    if number is None and chat.pinned:
        number = chat.pinned[-1]
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    world.notify(Change("chat", chat.id))
    return True


@models(UnpinAllChatMessages)
def unpin_all_chat_messages(world: World, method: UnpinAllChatMessages, request: Request) -> bool:
    """Unpin everything."""
    chat = world.reachable(method.chat_id)
    _may_pin(chat)
    chat.pinned.clear()
    world.notify(Change("chat", chat.id))
    return True


def _may_pin(chat: Chat) -> None:
    if not chat.is_private and not chat.bot_is_admin:
        raise bad("not enough rights to manage pinned messages in the chat")


@models(LeaveChat)
def leave_chat(world: World, method: LeaveChat, request: Request) -> bool:
    """Leave a group."""
    chat = _inside(world, method.chat_id)
    if chat.is_private:
        raise bad("chat member status can't be changed in private chats")
    old = chat.bot_status
    chat.bot_status = "left"
    world.queue(
        "my_chat_member",
        {
            "chat": chat.json(),
            "from": world.bot.json(),
            "date": world.now(),
            "old_chat_member": member_json(world.bot, old),
            "new_chat_member": member_json(world.bot, "left"),
        },
    )
    world.notify(Change("chat", chat.id))
    return True
