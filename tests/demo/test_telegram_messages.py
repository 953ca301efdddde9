"""Sending, editing and deleting: what Telegram takes, and its words when it does not."""

from __future__ import annotations

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetMe
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from bot.demo.telegram import LocalTelegram, Phone

from .conftest import Watch, keyboard, new_bot
from .test_telegram_media import PNG, png


class GetNothing(GetMe):
    __api_method__ = "getNothing"


SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


def says(error: pytest.ExceptionInfo[TelegramBadRequest]) -> str:
    return error.value.message


async def test_the_bot_is_told_who_it_is(bot: Bot, telegram: LocalTelegram) -> None:
    me = await bot.get_me()
    assert (me.id, me.username, me.is_bot) == (42, "nastavnik_bot", True)
    assert me.can_read_all_group_messages is False
    assert [call.method for call in telegram.calls] == ["getMe"]


async def test_a_wrong_token_is_refused(telegram: LocalTelegram) -> None:
    stranger = new_bot(telegram, "43:OTHER")
    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()
    await stranger.session.close()


async def test_a_message_arrives_with_its_style_and_buttons(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_message(
        anna.id,
        "  <b>Встреча</b> 🎉 <i>завтра</i>\n",
        parse_mode="HTML",
        reply_markup=keyboard([("Да", "yes"), ("Нет", "no")]),
    )
    assert sent.text == "Встреча 🎉 завтра"
    assert [(e.type, e.offset, e.length) for e in sent.entities or []] == [
        ("bold", 0, 7),
        ("italic", 11, 6),
    ]
    assert anna.last.text == sent.text
    assert anna.buttons() == ["Да", "Нет"]
    assert anna.screen().splitlines()[-2:] == [
        "Наставник: Встреча 🎉 завтра",
        "    [ Да ] [ Нет ]",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "message text is empty"),
        ("  \n ", "text must be non-empty"),
        ("<b> </b>", "text must be non-empty"),
        ("я" * 4097, "message is too long"),
        ("🎉" * 2049, "message is too long"),
        ("<b>x", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
    ],
)
async def test_a_text_telegram_would_not_take(bot: Bot, anna: Phone, text: str, words: str) -> None:
    with pytest.raises(TelegramBadRequest) as error:
        await bot.send_message(anna.id, text, parse_mode="HTML")
    assert says(error) == f"Bad Request: {words}"


async def test_length_counts_after_parsing(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_message(anna.id, f"<b>{'я' * 4096}</b>", parse_mode="HTML")
    assert len(sent.text or "") == 4096


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (keyboard([("Да", "x" * 65)]), "BUTTON_DATA_INVALID"),
        (keyboard([("Да", "я" * 33)]), "BUTTON_DATA_INVALID"),
        (keyboard([("Да", "")]), "BUTTON_DATA_INVALID"),
        (keyboard([(str(n), "x") for n in range(9)]), "reply markup is too long"),
        (keyboard(*[[("x", "x")] for _ in range(101)]), "reply markup is too long"),
        (
            keyboard([("", "x")]),
            "can't parse inline keyboard button: Button text must be non-empty",
        ),
        (
            InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x")]]),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            InlineKeyboardMarkup(
                inline_keyboard=[[InlineKeyboardButton(text="x", url="http://localhost")]]
            ),
            "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL",
        ),
    ],
)
async def test_a_keyboard_telegram_would_not_take(
    bot: Bot, anna: Phone, markup: InlineKeyboardMarkup, words: str
) -> None:
    with pytest.raises(TelegramBadRequest) as error:
        await bot.send_message(anna.id, "текст", reply_markup=markup)
    assert says(error) == f"Bad Request: {words}"
    assert anna.shows("текст") is None


async def test_the_widest_keyboard_passes(bot: Bot, anna: Phone) -> None:
    rows = [[(f"{row}{n}", "x" * 64) for n in range(8)] for row in range(12)]
    await bot.send_message(anna.id, "текст", reply_markup=keyboard(*rows, [("я", "y")] * 4))
    assert len(anna.buttons()) == 100


async def test_who_cannot_be_written_to(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    with pytest.raises(TelegramBadRequest) as unknown:
        await bot.send_message(999, "текст")
    assert says(unknown) == "Bad Request: chat not found"
    stranger = telegram.person("Борис")
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "текст")
    anna.block()
    with pytest.raises(TelegramForbiddenError, match="Forbidden: bot was blocked by the user"):
        await bot.send_message(anna.id, "текст")
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_chat_action(anna.id, "typing")
    anna.start()
    await bot.send_message(anna.id, "снова")
    anna.delete_account()
    with pytest.raises(TelegramForbiddenError, match="user is deactivated"):
        await bot.send_message(anna.id, "текст")


async def test_an_edit_changes_the_message_in_place(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_message(anna.id, "раз", reply_markup=keyboard([("Да", "yes")]))
    await bot.edit_message_text("два", chat_id=anna.id, message_id=sent.message_id)
    assert anna.last.id == sent.message_id
    assert (anna.last.text, anna.last.buttons) == ("два", [])
    assert anna.last.edit_date is not None


async def test_an_edit_without_change_is_refused(bot: Bot, anna: Phone) -> None:
    markup = keyboard([("Да", "yes")])
    sent = await bot.send_message(anna.id, "<b>раз</b>", parse_mode="HTML", reply_markup=markup)
    number = sent.message_id
    with pytest.raises(TelegramBadRequest) as text:
        await bot.edit_message_text(
            "<b>раз</b>",
            chat_id=anna.id,
            message_id=number,
            parse_mode="HTML",
            reply_markup=markup,
        )
    with pytest.raises(TelegramBadRequest) as buttons:
        await bot.edit_message_reply_markup(chat_id=anna.id, message_id=number, reply_markup=markup)
    assert says(text) == says(buttons) == SAME
    await bot.edit_message_text(
        "раз", chat_id=anna.id, message_id=number, reply_markup=markup
    )  # the style alone has changed
    await bot.edit_message_reply_markup(chat_id=anna.id, message_id=number)
    assert anna.last.buttons == []


async def test_what_cannot_be_edited(bot: Bot, anna: Phone) -> None:
    hers = anna.say("моё")
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("x", chat_id=anna.id, message_id=hers.id)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("x", chat_id=anna.id, message_id=9999)
    gone = await bot.send_message(anna.id, "уйдёт")
    await bot.delete_message(anna.id, gone.message_id)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("x", chat_id=anna.id, message_id=gone.message_id)
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(anna.id, gone.message_id)
    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Меню")]])
    keyed = await bot.send_message(anna.id, "клавиши", reply_markup=keys)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("x", chat_id=anna.id, message_id=keyed.message_id)


async def test_a_photo_does_not_become_a_text(bot: Bot, anna: Phone) -> None:
    photo = await bot.send_photo(anna.id, PNG, caption="подпись")
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await bot.edit_message_text("x", chat_id=anna.id, message_id=photo.message_id)
    await bot.edit_message_caption(
        chat_id=anna.id, message_id=photo.message_id, caption="<b>новая</b>", parse_mode="HTML"
    )
    assert anna.last.text == "новая"
    with pytest.raises(TelegramBadRequest) as same:
        await bot.edit_message_caption(
            chat_id=anna.id, message_id=photo.message_id, caption="<b>новая</b>", parse_mode="HTML"
        )
    assert says(same) == SAME
    text = await bot.send_message(anna.id, "текст")
    with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
        await bot.edit_message_caption(chat_id=anna.id, message_id=text.message_id, caption="x")
    await bot.edit_message_media(
        InputMediaPhoto(media=png(3, 3), caption="стало фото"),
        chat_id=anna.id,
        message_id=text.message_id,
    )
    assert (anna.last.kind, anna.last.text) == ("photo", "стало фото")


async def test_deleting_knows_48_hours_and_whose_chat_it_is(
    bot: Bot, anna: Phone, watch: Watch
) -> None:
    hers = anna.say("моё")
    old = await bot.send_message(anna.id, "старое")
    await bot.delete_message(anna.id, hers.id)
    assert anna.shows("моё") is None
    watch.move(48 * 3600 + 1)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted for everyone"):
        await bot.delete_message(anna.id, old.message_id)
    new = await bot.send_message(anna.id, "новое")
    assert await bot.delete_messages(anna.id, [new.message_id, 9999])
    assert anna.shows("новое") is None


async def test_reply_keys_come_and_go(bot: Bot, anna: Phone) -> None:
    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Меню")]])
    sent = await bot.send_message(anna.id, "клавиши", reply_markup=keys)
    assert sent.reply_markup is None
    assert anna.keys == ["Меню"]
    anna.tap("Меню")
    assert anna.messages[-1].text == "Меню"
    await bot.send_message(anna.id, "без", reply_markup=ReplyKeyboardRemove())
    assert anna.keys == []


async def test_a_reply_quotes_what_is_there(bot: Bot, anna: Phone) -> None:
    hers = anna.say("вопрос")
    answer = await bot.send_message(
        anna.id, "ответ", reply_parameters=ReplyParameters(message_id=hers.id)
    )
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.text == "вопрос"
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(anna.id, "ответ", reply_parameters=ReplyParameters(message_id=9999))
    await bot.send_message(
        anna.id,
        "всё равно",
        reply_parameters=ReplyParameters(message_id=9999, allow_sending_without_reply=True),
    )
    assert anna.last.text == "всё равно"


async def test_copy_and_forward(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    boris = telegram.person("Борис")
    boris.start()
    photo = anna.send_photo(b"picture", caption="урок")
    copy = await bot.copy_message(boris.id, anna.id, photo.id, reply_markup=keyboard([("Да", "y")]))
    assert boris.last.id == copy.message_id
    assert (boris.last.text, boris.download(boris.last)) == ("урок", b"picture")
    assert boris.buttons() == ["Да"]
    await bot.copy_message(boris.id, anna.id, photo.id, caption="другая подпись")
    assert boris.last.text == "другая подпись"
    sent = await bot.forward_message(boris.id, anna.id, photo.id)
    assert sent.forward_origin is not None
    assert sent.forward_origin.sender_user.first_name == "Анна"  # type: ignore[union-attr]
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(boris.id, anna.id, 9999)
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.copy_message(boris.id, 9999, photo.id)
    secret = await bot.send_message(anna.id, "тайна", protect_content=True)
    with pytest.raises(TelegramBadRequest, match="message can't be copied"):
        await bot.copy_message(boris.id, anna.id, secret.message_id)


async def test_pins_in_a_private_chat(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_message(anna.id, "важное")
    await bot.pin_chat_message(anna.id, sent.message_id)
    assert anna.chat.pinned == [sent.message_id]
    full = await bot.get_chat(anna.id)
    assert full.pinned_message is not None
    assert full.pinned_message.message_id == sent.message_id
    await bot.unpin_chat_message(anna.id)
    assert anna.chat.pinned == []
    with pytest.raises(TelegramBadRequest, match="message to unpin not found"):
        await bot.unpin_chat_message(anna.id)
    with pytest.raises(TelegramBadRequest, match="message to pin not found"):
        await bot.pin_chat_message(anna.id, 9999)


async def test_what_is_not_modelled_is_loud(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    with pytest.raises(TelegramServerError, match="does not model sendDice"):
        await bot.send_dice(anna.id)
    with pytest.raises(TelegramServerError, match="does not model parse_mode MarkdownV2"):
        await bot.send_message(anna.id, "*x*", parse_mode="MarkdownV2")
    with pytest.raises(TelegramServerError, match=r"does not model sendMessage\.business"):
        await bot.send_message(anna.id, "x", business_connection_id="1")
    with pytest.raises(TelegramNotFound):
        await bot(GetNothing())
    assert len(telegram.refused) == 4
    assert "sendDice" in telegram.refused[0]
    assert "getNothing" in telegram.refused[3]


async def test_json_bodies_are_read_too(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    session = await bot.session.create_session()  # type: ignore[attr-defined]
    url = f"{telegram.url}/bot{telegram.token}/sendmessage"
    markup = {"inline_keyboard": [[{"text": "Да", "callback_data": "y"}]]}
    body = {"chat_id": anna.id, "text": "json", "reply_markup": markup}
    async with session.post(url, json=body) as answer:
        assert answer.status == 200
    assert anna.buttons() == ["Да"]
    async with session.post(url, json={"text": "никому"}) as answer:
        assert (await answer.json())["description"] == "Bad Request: chat_id is empty"
    async with session.post(url, data=b"[", headers={"Content-Type": "application/json"}) as answer:
        assert (await answer.json())["description"].startswith("Bad Request: can't parse request")
