"""Groups: privacy mode, admins, topics, migration."""

from __future__ import annotations

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
)
from aiogram.types import Message, Update

from bot.demo.telegram import Group, LocalTelegram, Phone

from .conftest import keyboard


@pytest.fixture
def boris(telegram: LocalTelegram) -> Phone:
    return telegram.person("Борис")


@pytest.fixture
def group(telegram: LocalTelegram, anna: Phone, boris: Phone) -> Group:
    """Anna's group with the bot in it; what led there is acknowledged."""
    group = telegram.group("Школа 7", boris, admins=[anna])
    telegram.add_bot(group, by=anna)
    telegram.world.updates.clear()
    return group


async def texts(bot: Bot) -> list[str | None]:
    return [u.message.text for u in await bot.get_updates() if u.message]


async def test_the_bot_is_added(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    group = telegram.group("Школа 7", admins=[anna])
    with pytest.raises(TelegramForbiddenError, match="not a member of the supergroup chat"):
        await bot.send_message(group.id, "рано")
    anna.open_link("https://t.me/nastavnik_bot?startgroup=speed", group=group)
    added, service, start = await bot.get_updates()
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == "member"
    assert added.my_chat_member.from_user.id == anna.id
    assert service.message is not None
    assert service.message.new_chat_members
    assert service.message.new_chat_members[0].id == 42
    assert start.message is not None
    assert start.message.text == "/start@nastavnik_bot speed"
    await bot.send_message(group.id, "добрый день")
    assert group.last.text == "добрый день"


async def test_privacy_mode(bot: Bot, anna: Phone, boris: Phone, group: Group) -> None:
    await bot.send_message(group.id, "вопрос")
    question = group.last
    boris.say("просто разговор", chat=group)
    boris.say("/speed", chat=group)
    boris.say("/speed@nastavnik_bot", chat=group)
    boris.say("/speed@other_bot", chat=group)
    boris.say("ответ", chat=group, reply_to=question)
    boris.say("а что скажет @Nastavnik_bot?", chat=group)
    anna.say("ответ не боту", chat=group, reply_to=group.messages[0])
    assert await texts(bot) == [
        "/speed",
        "/speed@nastavnik_bot",
        "ответ",
        "а что скажет @Nastavnik_bot?",
    ]
    assert boris.messages == []
    assert "Борис: просто разговор" in group.screen()


async def test_an_administrator_bot_sees_everything(
    bot: Bot, telegram: LocalTelegram, anna: Phone, boris: Phone, group: Group
) -> None:
    group.bot_becomes("administrator", anna.user)
    boris.say("разговор", chat=group)
    assert await texts(bot) == ["разговор"]


async def test_buttons_work_for_everybody_in_the_group(
    bot: Bot, anna: Phone, boris: Phone, group: Group
) -> None:
    await bot.send_message(group.id, "Кто готов?", reply_markup=keyboard([("Я", "me")]))
    boris.tap("Я", chat=group)
    (update,) = await bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.from_user.id == boris.id
    assert update.callback_query.message is not None
    assert update.callback_query.message.chat.id == group.id


async def test_a_forward_into_a_group_keeps_its_buttons(
    bot: Bot, anna: Phone, boris: Phone, group: Group
) -> None:
    await bot.send_message(anna.id, "Личное", reply_markup=keyboard([("Да", "mine")]))
    anna.forward(anna.last, to=group)
    boris.tap("Да", chat=group)
    (update,) = await bot.get_updates()
    assert update.callback_query is not None
    message = update.callback_query.message
    assert isinstance(message, Message)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("x", chat_id=group.id, message_id=message.message_id)


async def test_an_anonymous_administrator(
    bot: Bot, anna: Phone, boris: Phone, group: Group
) -> None:
    anna.say("/speed", chat=group, anonymous=True)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.sender_chat is not None
    assert update.message.from_user.username == "GroupAnonymousBot"
    assert update.message.sender_chat.id == group.id
    with pytest.raises(AssertionError):
        boris.say("/speed", chat=group, anonymous=True)


async def test_who_is_in_the_group(
    bot: Bot, telegram: LocalTelegram, anna: Phone, group: Group
) -> None:
    vera = telegram.person("Вера")
    assert (await bot.get_chat_member(group.id, vera.id)).status == "left"
    vera.join(group)
    assert (await bot.get_chat_member(group.id, vera.id)).status == "member"
    assert (await bot.get_chat_member(group.id, anna.id)).status == "creator"
    assert (await bot.get_chat_member(group.id, 42)).status == "member"
    assert (await bot.get_chat_member(anna.id, anna.id)).status == "member"
    assert await bot.get_chat_member_count(group.id) == 4
    assert [a.user.id for a in await bot.get_chat_administrators(group.id)] == [anna.id]
    assert (await bot.get_chat(group.id)).title == "Школа 7"
    with pytest.raises(TelegramBadRequest, match="no administrators in the private chat"):
        await bot.get_chat_administrators(anna.id)
    with pytest.raises(TelegramBadRequest, match="PARTICIPANT_ID_INVALID"):
        await bot.get_chat_member(group.id, 5)
    vera.leave(group)
    came, went = [u.message for u in await bot.get_updates() if u.message]
    assert came.new_chat_members
    assert came.new_chat_members[0].id == vera.id
    assert went.left_chat_member is not None


async def test_comings_and_goings_are_told_to_an_administrator_who_asks(
    bot: Bot, telegram: LocalTelegram, anna: Phone, group: Group
) -> None:
    vera = telegram.person("Вера")
    group.bot_becomes("administrator", anna.user)
    vera.join(group)
    kinds = [u.event_type for u in await bot.get_updates(allowed_updates=["chat_member"])]
    assert kinds == ["my_chat_member", "message"]
    vera.leave(group)
    update: Update = (await bot.get_updates())[-1]
    assert update.chat_member is not None
    assert update.chat_member.new_chat_member.status == "left"


async def test_leaving_and_being_thrown_out(bot: Bot, anna: Phone, group: Group) -> None:
    group.remove_bot(anna.user)
    with pytest.raises(TelegramForbiddenError, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "x")
    with pytest.raises(TelegramForbiddenError):
        await bot.get_chat(group.id)
    anna.say("/speed", chat=group)
    group.add_bot(anna.user)
    await bot.leave_chat(group.id)
    with pytest.raises(TelegramForbiddenError, match="bot is not a member"):
        await bot.send_message(group.id, "x")
    statuses = [
        u.my_chat_member.new_chat_member.status for u in await bot.get_updates() if u.my_chat_member
    ]
    assert statuses == ["kicked", "member", "left"]


async def test_rights_in_a_group(bot: Bot, anna: Phone, boris: Phone, group: Group) -> None:
    sent = await bot.send_message(group.id, "важное")
    with pytest.raises(TelegramBadRequest, match="not enough rights to manage pinned messages"):
        await bot.pin_chat_message(group.id, sent.message_id)
    his = boris.say("спам", chat=group)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(group.id, his.id)
    group.mute_bot()
    with pytest.raises(TelegramBadRequest, match="not enough rights to send text messages"):
        await bot.send_message(group.id, "x")
    group.bot_becomes("administrator", anna.user)
    await bot.send_message(group.id, "теперь можно")
    await bot.pin_chat_message(group.id, sent.message_id)
    await bot.delete_message(group.id, his.id)


async def test_migration_is_followed(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    group = telegram.group("Школа 7", admins=[anna], kind="group")
    telegram.add_bot(group, by=anna)
    old = group.id
    await bot.send_message(old, "до")
    new = group.migrate(anna.user)
    with pytest.raises(TelegramMigrateToChat) as error:
        await bot.send_message(old, "после")
    assert error.value.migrate_to_chat_id == new
    await bot.send_message(new, "после")
    assert group.last.text == "после"
    *_, there, back = [u.message for u in await bot.get_updates() if u.message]
    assert (there.chat.id, there.migrate_to_chat_id) == (old, new)
    assert (back.chat.id, back.migrate_from_chat_id) == (new, old)


async def test_topics(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    forum = telegram.group("Форум", admins=[anna], forum=True)
    telegram.add_bot(forum, by=anna)
    thread = forum.topic("Вопросы")
    anna.say("/ask", chat=forum, thread=thread)
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert (message.message_thread_id, message.is_topic_message) == (thread, True)
    sent = await bot.send_message(forum.id, "ответ", message_thread_id=thread)
    assert sent.message_thread_id == thread
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(forum.id, "ответ", message_thread_id=9999)


async def test_a_thread_of_replies_is_no_topic(
    bot: Bot, anna: Phone, boris: Phone, group: Group
) -> None:
    await bot.send_message(group.id, "вопрос")
    boris.say("ответ", chat=group, reply_to=group.last)
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.message_thread_id is not None
    assert message.is_topic_message is None
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(group.id, "x", message_thread_id=message.message_thread_id)


async def test_a_renamed_group(bot: Bot, anna: Phone, group: Group) -> None:
    group.rename("Школа 8", anna.user)
    assert (await bot.get_chat(group.id)).title == "Школа 8"
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.new_chat_title == "Школа 8"
