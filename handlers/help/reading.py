"""What a message of a private chat says, as plain data."""

from aiogram.types import Message

from mentoring.help.rules import Said

ALBUM = 40


def said_in(message: Message) -> Said:
    """The content of a message; what has no text says it by its kind."""
    return Said(
        kind=str(
            message.content_type.value
            if hasattr(message.content_type, "value")
            else message.content_type
        ),
        message_id=message.message_id,
        text=message.text or message.caption or "",
        html=message.html_text if message.text or message.caption else "",
        album=(message.media_group_id or "")[:ALBUM],
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
    )
