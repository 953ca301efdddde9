"""Files, up and down; albums; what people send."""

from __future__ import annotations

import struct

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramServerError,
)
from aiogram.methods import GetFile
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto

from bot.demo.telegram import LocalTelegram, Phone


def png(width: int, height: int) -> BufferedInputFile:
    """As much of a PNG as Telegram's first look needs."""
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height)
    return BufferedInputFile(head + b"rest", "picture.png")


def jpeg(width: int, height: int) -> BufferedInputFile:
    skip = b"\xff\xe0" + struct.pack(">H", 4) + b"ab"
    frame = b"\xff\xc0" + struct.pack(">HBHH", 11, 8, height, width) + b"\0" * 8
    return BufferedInputFile(b"\xff\xd8" + skip + frame, "picture.jpg")


PNG = png(640, 480)


async def test_a_document_goes_down_and_back(bot: Bot, anna: Phone) -> None:
    data = bytes(range(256)) * 300
    sent = await bot.send_document(
        anna.id, BufferedInputFile(data, "отчёт.xlsx"), caption="<i>отчёт</i>", parse_mode="HTML"
    )
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("отчёт.xlsx", len(data))
    assert anna.download(anna.last) == data
    assert anna.last.file_name == "отчёт.xlsx"
    again = await bot.send_document(anna.id, sent.document.file_id)
    assert again.document == sent.document
    with pytest.raises(TelegramBadRequest, match="can't use file of type Document as Photo"):
        await bot.send_photo(anna.id, sent.document.file_id)
    with pytest.raises(TelegramBadRequest, match="wrong file identifier"):
        await bot.send_document(anna.id, "unknown")


async def test_the_bot_fetches_what_a_person_sent(bot: Bot, anna: Phone) -> None:
    anna.send_document(b"rows", "list.xlsx", caption="список")
    anna.send_photo(b"picture")
    anna.send_voice(b"la-la", seconds=7)
    document, photo, voice = [u.message for u in await bot.get_updates()]
    assert document is not None
    assert document.document is not None
    assert document.caption == "список"
    assert document.document.mime_type
    assert "sheet" in document.document.mime_type
    assert photo is not None
    assert photo.photo is not None
    assert voice is not None
    assert voice.voice is not None
    assert voice.voice.duration == 7
    for file_id, data in (
        (document.document.file_id, b"rows"),
        (photo.photo[-1].file_id, b"picture"),
        (voice.voice.file_id, b"la-la"),
    ):
        got = await bot.download(file_id)
        assert got is not None
        assert got.read() == data


async def test_size_limits(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    big = anna.send_document(b"x", "film.mp4", size=20 * 1024 * 1024 + 1)
    with pytest.raises(TelegramBadRequest, match="Bad Request: file is too big"):
        await bot.get_file(big.file_id or "")
    fits = anna.send_document(b"x", "film.mp4", size=20 * 1024 * 1024)
    assert (await bot.get_file(fits.file_id or "")).file_size == 20 * 1024 * 1024
    with pytest.raises(TelegramBadRequest, match="invalid file_id"):
        await bot(GetFile(file_id="unknown"))
    too_much = BufferedInputFile(bytes(50 * 1024 * 1024 + 1), "big.bin")
    with pytest.raises(TelegramEntityTooLarge):
        await bot.send_document(anna.id, too_much)
    with pytest.raises(TelegramBadRequest, match="file must be non-empty"):
        await bot.send_document(anna.id, BufferedInputFile(b"", "empty.bin"))


async def test_a_photo_must_be_one(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    sent = await bot.send_photo(anna.id, jpeg(800, 600), caption="ж" * 1024)
    assert sent.photo is not None
    assert (sent.photo[-1].width, sent.photo[-1].height) == (800, 600)
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(anna.id, BufferedInputFile(b"no picture", "x.png"))
    with pytest.raises(TelegramBadRequest, match="PHOTO_INVALID_DIMENSIONS"):
        await bot.send_photo(anna.id, png(9000, 1001))
    with pytest.raises(TelegramBadRequest, match="PHOTO_INVALID_DIMENSIONS"):
        await bot.send_photo(anna.id, png(2100, 100))
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_photo(anna.id, PNG, caption="ж" * 1025)
    assert not telegram.refused
    with pytest.raises(TelegramServerError, match="by its URL"):
        await bot.send_photo(anna.id, "https://example.com/x.png")


async def test_an_album(bot: Bot, anna: Phone) -> None:
    sent = await bot.send_media_group(
        anna.id, [InputMediaPhoto(media=PNG, caption="раз"), InputMediaPhoto(media=png(1, 1))]
    )
    assert len({message.media_group_id for message in sent}) == 1
    assert [message.kind for message in anna.messages[-2:]] == ["photo", "photo"]
    with pytest.raises(TelegramBadRequest, match="2-10 items"):
        await bot.send_media_group(anna.id, [InputMediaPhoto(media=PNG)])
    with pytest.raises(TelegramBadRequest, match="can't be mixed"):
        await bot.send_media_group(
            anna.id, [InputMediaPhoto(media=PNG), InputMediaDocument(media=PNG)]
        )


async def test_an_album_of_a_person_comes_as_separate_updates(bot: Bot, anna: Phone) -> None:
    anna.send_album([b"1", b"2", b"3"], caption="доска")
    messages = [update.message for update in await bot.get_updates()]
    assert [m.caption for m in messages if m] == ["доска", None, None]
    assert len({m.media_group_id for m in messages if m}) == 1


async def test_voice_may_be_forbidden(bot: Bot, telegram: LocalTelegram, anna: Phone) -> None:
    voice = BufferedInputFile(b"la", "v.ogg")
    sent = await bot.send_voice(anna.id, voice)
    boris = telegram.person("Борис")
    boris.start()
    boris.forbid_voice()
    with pytest.raises(TelegramBadRequest, match="VOICE_MESSAGES_FORBIDDEN"):
        await bot.send_voice(boris.id, voice)
    with pytest.raises(TelegramBadRequest, match="VOICE_MESSAGES_FORBIDDEN"):
        await bot.copy_message(boris.id, anna.id, sent.message_id)
    with pytest.raises(TelegramBadRequest, match="VOICE_MESSAGES_FORBIDDEN"):
        await bot.send_video_note(boris.id, voice)
    full = await bot.get_chat(boris.id)
    assert full.has_restricted_voice_and_video_messages


async def test_the_other_kinds(bot: Bot, anna: Phone) -> None:
    file = BufferedInputFile(b"bytes", "file.mp4")
    kinds = [
        await bot.send_video(anna.id, file),
        await bot.send_video_note(anna.id, file),
        await bot.send_sticker(anna.id, file),
        await bot.send_audio(anna.id, file),
        await bot.send_animation(anna.id, file),
        await bot.send_location(anna.id, 55.8, 49.1),
        await bot.send_contact(anna.id, "+7900", "Анна"),
    ]
    expected = ["video", "video_note", "sticker", "audio", "animation", "location", "contact"]
    assert [message.content_type for message in kinds] == expected
    assert [message.kind for message in anna.messages[-7:]] == expected


async def test_what_people_send_is_what_aiogram_reads(
    bot: Bot, telegram: LocalTelegram, anna: Phone
) -> None:
    boris = telegram.person("Борис")
    anna.send_location(55.8, 49.1)
    anna.send_contact()
    anna.send_contact(of=boris)
    anna.send_sticker("🎉")
    anna.send_video()
    anna.send_video_note()
    messages = [update.message for update in await bot.get_updates()]
    kinds = [m.content_type for m in messages if m]
    assert kinds == ["location", "contact", "contact", "sticker", "video", "video_note"]
    own, other = [m.contact.user_id for m in messages if m and m.contact]
    assert (own, other) == (anna.id, boris.id)


async def test_no_file_under_an_unknown_path(bot: Bot, telegram: LocalTelegram) -> None:
    session = await bot.session.create_session()  # type: ignore[attr-defined]
    async with session.get(f"{telegram.url}/file/bot{telegram.token}/photos/none.jpg") as answer:
        assert answer.status == 404
