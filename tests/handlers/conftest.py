"""The flows as they are, without Telegram."""

from tests.staging import empty_database

__all__ = ["empty_database"]
