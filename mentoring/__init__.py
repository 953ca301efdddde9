"""The rules of mentoring, one package per concept; no Telegram, no clock of its own."""
