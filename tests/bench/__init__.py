"""What the bot costs, measured against a bare aiogram bot on the same local Telegram."""
