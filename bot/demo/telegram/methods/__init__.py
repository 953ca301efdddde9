"""The methods of the Bot API that are modelled. Importing this package registers them all."""

from . import callbacks, chats, editing, media, polls, profile, sending

__all__ = ["callbacks", "chats", "editing", "media", "polls", "profile", "sending"]
