"""The demo: a local Telegram, and people to talk to the bot through it."""
