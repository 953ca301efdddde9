"""What ``doctor`` looks at. A check says what it found; the words are ``doctor-<key>``, and
``doctor-<key>-advice`` says what to do about a bad one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.clock import wall_clock
from locales.moments import RUSSIAN_ZONES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.settings import Settings
    from locales.translator import Argument

PATIENCE = 10  # seconds
MOST_SKEW = 10  # seconds; the header counts whole ones, and the answer takes a while


@dataclass(frozen=True)
class Finding:
    """What one check found."""

    good: bool
    key: str
    args: dict[str, Argument] = field(default_factory=dict)


async def examine(settings: Settings) -> list[Finding]:
    """All checks, in the order in which they are shown."""
    return [
        *await bot_api(settings),
        *database(settings.database_url),
        zones(settings.timezone),
        *await redis(settings.redis_url),
    ]


async def bot_api(settings: Settings) -> list[Finding]:
    """Is the Bot API reached, does it know the token, and do its clock and ours agree?"""
    import aiohttp

    # The address holds the token: neither it nor an exception that quotes it is shown.
    address = f"{settings.api_url}/bot{settings.token.get_secret_value()}/getMe"
    shown: dict[str, Argument] = {"address": settings.api_url}
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session,
            session.get(address) as response,
        ):
            status, date = response.status, response.headers.get("Date")
            answer = await response.json(content_type=None)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return [Finding(False, "api-bad", shown)]
    if not isinstance(answer, dict) or (status != 200 and "error_code" not in answer):
        return [Finding(False, "api-bad", shown)]
    return [Finding(True, "api-good", shown), *token(status, answer), *skew(date)]


def token(status: int, answer: Mapping[str, Any]) -> list[Finding]:
    """Does the Bot API's answer to getMe say that the token is a bot's?"""
    if status == 200 and answer.get("ok"):
        name = str(answer.get("result", {}).get("username", ""))
        return [Finding(True, "token-good", {"name": name})]
    return [Finding(False, "token-bad")]


def skew(date: str | None) -> list[Finding]:
    """Do the two clocks agree? Nothing is said if the other side does not tell the time."""
    try:
        theirs = parsedate_to_datetime(date or "")
    except ValueError:
        return []
    seconds = round(abs((wall_clock() - theirs).total_seconds()))
    good = seconds <= MOST_SKEW
    return [Finding(good, "clock-good" if good else "clock-bad", {"seconds": seconds})]


def database(url: str) -> list[Finding]:
    """Can the database be written to, and has it the newest tables? It is left as it was."""
    from sqlalchemy import make_url, text
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.orm import Session

    from storage import migrations
    from storage.database import Database

    address = make_url(url)
    shown: dict[str, Argument] = {"database": address.render_as_string(hide_password=True)}
    if address.get_backend_name() == "sqlite" and not Path(address.database or "").exists():
        return [Finding(False, "database-new", shown)]
    try:
        opened = Database(url)
        try:
            with Session(opened.engine) as session:
                session.execute(text("CREATE TABLE nastavnik_doctor (number INTEGER)"))
                session.rollback()
            at = migrations.current(opened.engine)
        finally:
            opened.close_now()
    except (DBAPIError, OSError):
        return [Finding(False, "database-bad", shown)]
    current = at == migrations.head() and at is not None
    return [
        Finding(True, "database-good", shown),
        Finding(current, "tables-good" if current else "tables-bad"),
    ]


def zones(timezone: str) -> Finding:
    """Does this machine know the zones that people of Russia live in?"""
    from zoneinfo import ZoneInfo

    try:
        for name in {timezone, *RUSSIAN_ZONES}:
            ZoneInfo(name)
    except (OSError, LookupError, ValueError):
        return Finding(False, "zones-bad")
    return Finding(True, "zones-good", {"zone": timezone})


async def redis(url: str) -> list[Finding]:
    """Does Redis answer, if there is one in the settings?"""
    if not url:
        return []
    from redis.asyncio import Redis
    from redis.exceptions import RedisError

    client: Redis = Redis.from_url(url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE)
    try:
        await client.ping()
    except (RedisError, OSError, ValueError):
        return [Finding(False, "redis-bad")]
    finally:
        await client.aclose()
    return [Finding(True, "redis-good")]
