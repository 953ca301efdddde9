"""What people can do, and what the bot learns of it."""

from __future__ import annotations

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    CallbackQuery,
    CopyTextButton,
    InaccessibleMessage,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)

from bot.demo.telegram import Change, LocalTelegram, Phone

from .conftest import Watch, keyboard

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


async def messages(bot: Bot) -> list[Message]:
    return [u.message for u in await bot.get_updates() if u.message]


async def callbacks(bot: Bot) -> list[CallbackQuery]:
    return [u.callback_query for u in await bot.get_updates() if u.callback_query]


async def test_start_with_and_without_a_payload(bot: Bot, telegram: LocalTelegram) -> None:
    anna = telegram.person("Анна", username="anna", language_code="tt")
    anna.start()
    anna.open_link("https://t.me/nastavnik_bot?start=invite_7")
    anna.open_link("tg://resolve?domain=nastavnik_bot&start=x")
    first, second, third = await messages(bot)
    assert (first.text, second.text, third.text) == ("/start", "/start invite_7", "/start x")
    assert first.entities is not None
    assert first.entities[0].type == "bot_command"
    assert first.from_user is not None
    assert (first.from_user.username, first.from_user.language_code) == ("anna", "tt")
    with pytest.raises(AssertionError, match="drops the payload"):
        anna.open_link("https://t.me/nastavnik_bot?start=" + "x" * 65)
    with pytest.raises(AssertionError, match="not this bot's"):
        anna.open_link("https://t.me/other_bot?start=x")


async def test_a_tap_and_its_toast(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    seen: list[Change] = []
    end = telegram.subscribe(seen.append)
    await bot.send_message(anna.id, "Придёте?", reply_markup=keyboard([("✅ Да", "yes:1")]))
    tap = anna.tap("да")
    assert not tap.answered
    assert [press.data for press in telegram.unanswered()] == ["yes:1"]
    (query,) = await callbacks(bot)
    assert (query.data, query.from_user.id) == ("yes:1", anna.id)
    assert isinstance(query.message, Message)
    assert query.message.text == "Придёте?"
    await bot.answer_callback_query(query.id, text="Ждём вас", show_alert=True)
    assert (tap.answered, tap.text, tap.alert) == (True, "Ждём вас", True)
    assert telegram.unanswered() == []
    end()
    toasts = [change for change in seen if change.kind == "toast"]
    assert [(t.user_id, t.text, t.alert) for t in toasts] == [(anna.id, "Ждём вас", True)]
    assert any(c.kind == "chat" and c.chat_id == anna.id for c in seen)


async def test_a_tap_finds_the_newest_button_and_says_what_it_saw(bot: Bot, anna: Phone) -> None:
    for number in "12":
        await bot.send_message(anna.id, number, reply_markup=keyboard([("Да", number)]))
    old = anna.messages[-2]
    assert anna.tap("Да").button.data == "2"
    assert anna.tap("Да", message=old).button.data == "1"
    with pytest.raises(AssertionError, match=r"no button «Нет».*'Да'"):
        anna.tap("Нет")
    await bot.send_message(
        anna.id, "3", reply_markup=keyboard([("Да, буду", "a"), ("Да, нет", "b")])
    )
    with pytest.raises(AssertionError, match="several buttons"):
        anna.tap("Да,")


async def test_an_answer_late_twice_or_never(
    bot: Bot, telegram: LocalTelegram, anna: Phone, watch: Watch
) -> None:
    await bot.send_message(anna.id, "?", reply_markup=keyboard([("Да", "1"), ("Нет", "2")]))
    anna.tap("Да")
    watch.move(16)
    anna.tap("Нет")
    late, quick = await callbacks(bot)
    await bot.answer_callback_query(late.id)
    assert [press.data for press in telegram.answered_late()] == ["1"]
    await bot.answer_callback_query(quick.id)
    with pytest.raises(TelegramBadRequest, match=TOO_OLD):
        await bot.answer_callback_query(quick.id)
    assert telegram.answered_twice == ["2"]
    never = anna.tap("Да")
    watch.move(31)
    (*_, query) = await callbacks(bot)
    with pytest.raises(TelegramBadRequest, match=TOO_OLD):
        await bot.answer_callback_query(query.id)
    assert [press.id for press in telegram.unanswered()] == [query.id]
    assert not never.answered
    with pytest.raises(TelegramBadRequest, match=TOO_OLD):
        await bot.answer_callback_query("unknown")


async def test_a_toast_has_200_characters(bot: Bot, anna: Phone) -> None:
    await bot.send_message(anna.id, "?", reply_markup=keyboard([("Да", "1")]))
    anna.tap("Да")
    (query,) = await callbacks(bot)
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(query.id, text="я" * 201)
    await bot.answer_callback_query(query.id, text="я" * 200)


async def test_old_forged_and_foreign_presses(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    boris = telegram.person("Борис")
    sent = await bot.send_message(anna.id, "?", reply_markup=keyboard([("Да", "pair:1")]))
    await bot.edit_message_text("закрыто", chat_id=anna.id, message_id=sent.message_id)
    anna.tap_old("pair:1")
    anna.press(anna.last, "pair:2")
    second = await bot.send_message(anna.id, "?", reply_markup=keyboard([("Да", "pair:3")]))
    copy = anna.forward(anna.last, to=boris)
    boris.tap("Да", message=copy)
    await bot.delete_message(anna.id, second.message_id)
    anna.press(anna.chat.messages[second.message_id], "pair:3")
    old, forged, foreign, gone = await callbacks(bot)
    assert (old.data, forged.data) == ("pair:1", "pair:2")
    assert (foreign.data, foreign.from_user.id) == ("pair:3", boris.id)
    assert isinstance(foreign.message, InaccessibleMessage)
    assert isinstance(gone.message, InaccessibleMessage)
    assert await bot.answer_callback_query(foreign.id, text="Это не ваша кнопка")


async def test_forwarding_to_the_bot_tells_whose_it_was(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    await bot.send_message(anna.id, "исходное", reply_markup=keyboard([("Да", "1")]))
    anna.forward(anna.last)
    (message,) = await messages(bot)
    assert message.text == "исходное"
    assert message.forward_origin is not None
    assert message.forward_origin.type == "user"
    secret = await bot.send_message(anna.id, "тайна", protect_content=True)
    with pytest.raises(AssertionError, match="may not be forwarded"):
        anna.forward(anna.chat.messages[secret.message_id])


async def test_links_and_copy_buttons(bot: Bot, anna: Phone) -> None:
    link = InlineKeyboardButton(text="Дальше", url="https://t.me/nastavnik_bot?start=go")
    site = InlineKeyboardButton(text="Сайт", url="https://example.com/x")
    copy = InlineKeyboardButton(text="Код", copy_text=CopyTextButton(text="42"))
    markup = InlineKeyboardMarkup(inline_keyboard=[[link, site, copy]])
    await bot.send_message(anna.id, "куда", reply_markup=markup)
    assert anna.tap("Сайт").url == "https://example.com/x"
    assert anna.tap("Код").answered
    anna.tap("Дальше")
    (message,) = await messages(bot)
    assert message.text == "/start go"


async def test_keys_that_ask_for_a_contact_or_a_place(bot: Bot, anna: Phone) -> None:
    keys = ReplyKeyboardMarkup(
        keyboard=[
            [KeyboardButton(text="Телефон", request_contact=True)],
            [KeyboardButton(text="Место", request_location=True)],
        ],
        one_time_keyboard=True,
    )
    await bot.send_message(anna.id, "?", reply_markup=keys)
    anna.tap("Телефон")
    assert anna.keys == []
    await bot.send_message(anna.id, "?", reply_markup=keys)
    anna.tap("Место")
    contact, place = await messages(bot)
    assert contact.contact is not None
    assert contact.contact.user_id == anna.id
    assert place.location is not None


async def test_blocking_and_coming_back(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    anna.block()
    anna.block()
    with pytest.raises(AssertionError, match="has blocked the bot"):
        anna.say("слышно?")
    anna.start()
    blocked, back, start = await bot.get_updates()
    assert blocked.my_chat_member is not None
    assert back.my_chat_member is not None
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert back.my_chat_member.new_chat_member.status == "member"
    assert start.message is not None
    assert start.message.text == "/start"


async def test_edits_renames_and_clearing(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    hers = anna.say("завтра в 10")
    anna.edit(hers, "завтра в 11")
    anna.rename("Анна Мария", "Петрова", username="am")
    anna.say("я")
    first, second, third = await bot.get_updates()
    assert first.message is not None
    assert first.message.text == "завтра в 10"
    assert second.edited_message is not None
    assert second.edited_message.text == "завтра в 11"
    assert second.edited_message.edit_date is not None
    assert third.message is not None
    assert third.message.from_user is not None
    assert third.message.from_user.full_name == "Анна Мария Петрова"
    sent = await bot.send_message(anna.id, "видно")
    anna.delete_chat()
    assert anna.messages == []
    await bot.edit_message_text("и так", chat_id=anna.id, message_id=sent.message_id)
    assert anna.messages == []


async def test_until_says_what_stood_on_the_screens(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    await bot.send_message(anna.id, "первое")
    assert (await anna.wait_for("перв")).text == "первое"
    with pytest.raises(AssertionError, match=r"not so within 0.01 s(.|\n)*Наставник: первое"):
        await telegram.until(lambda: anna.shows("второе"), timeout=0.01)
    boris = telegram.person("Борис")
    with pytest.raises(AssertionError, match="no message from the bot"):
        await telegram.until(lambda: boris.last.text, timeout=0.01)


async def test_typed_entities_count_in_utf_16(bot: Bot, anna: Phone) -> None:
    anna.say("🎉 /meet@nastavnik_bot и @anna_bot, https://ya.ru/x a@b.ru #тег")
    (message,) = await messages(bot)
    text = message.text or ""
    found = [(e.type, e.extract_from(text)) for e in message.entities or []]
    assert found == [
        ("bot_command", "/meet@nastavnik_bot"),
        ("mention", "@anna_bot"),
        ("url", "https://ya.ru/x"),
        ("email", "a@b.ru"),
        ("hashtag", "#тег"),
    ]
