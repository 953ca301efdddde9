"""One update of a person at a time, also when several processes of the bot share the work."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiogram.fsm.storage.base import (
    BaseEventIsolation,
    DefaultKeyBuilder,
    StorageKey,
)
from aiogram.fsm.storage.memory import SimpleEventIsolation

log = structlog.get_logger()


def isolation_by(redis_url: str) -> BaseEventIsolation:
    """Locks kept in Redis; without an address, in this process."""
    if not redis_url:
        return SimpleEventIsolation()
    from aiogram.fsm.storage.redis import RedisEventIsolation
    from redis.exceptions import LockError, RedisError

    class RedisIsolation(RedisEventIsolation):
        """A Redis that does not answer is a fault that passes: the update is handled later."""

        @asynccontextmanager
        async def lock(self, key: StorageKey) -> AsyncIterator[None]:
            """Hold the lock of a person. Raises ConnectionError while Redis does not answer."""
            held = super().lock(key)
            try:
                await held.__aenter__()
            except RedisError as error:
                raise ConnectionError("Redis") from error
            try:
                yield
            finally:
                try:
                    await held.__aexit__(None, None, None)
                except LockError:
                    log.warning("lock_expired")  # handling took longer than the lock is kept
                except RedisError as error:
                    log.warning("lock_not_released", why=type(error).__name__)

        async def close(self) -> None:
            """Give the connections back."""
            await self.redis.aclose(close_connection_pool=True)

    names = DefaultKeyBuilder(prefix="nastavnik", with_bot_id=True, with_destiny=True)
    return RedisIsolation.from_url(redis_url, key_builder=names)
