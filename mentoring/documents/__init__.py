"""Files made of plain data: bytes in, bytes out; no database, no clock, no Telegram.

Each module takes frozen dataclasses and gives bytes. The heavy libraries are imported inside the
functions that need them, so that importing this package stays cheap; ``press`` runs those
functions in a short-lived child process, so that their memory never stays in the bot.
"""
