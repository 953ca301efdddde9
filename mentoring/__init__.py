"""The rules of mentoring: one package per concept of the domain; no Telegram, no clock of its own."""
