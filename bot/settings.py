"""Settings from the environment or ``.env``, each checked, each wrong one told in one line.

``.env.example`` says what every setting is for. An empty value is the same as none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from mentoring.matching.profiles import Weights
from mentoring.people.retaining import Retention
from mentoring.times.clocks import Clocks

OFFICIAL_API = "https://api.telegram.org"
DEFAULT_DATABASE = "sqlite:///data/nastavnik.db"
PREFIX = "BOT_"
LOOPBACK = ("127.0.0.1", "localhost", "::1")  # a proxy that ends TLS, or the local Telegram

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{3,100}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_SQLITE = re.compile(r"sqlite(\+aiosqlite|\+pysqlite)?:///(?P<path>[^?]+)")
_POSTGRESQL = re.compile(r"postgres(ql)?(\+asyncpg|\+psycopg|\+psycopg2)?://(?P<rest>.+)")


class Wrong(ValueError):
    """A value that will not do; ``code`` chooses the sentence that says so."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Problem:
    """One wrong setting: its name (``BOT_TOKEN``) and a code (``missing``, ``token``, …).

    The sentence is ``setting-<code>`` in ``locales/*/cli.ftl``.
    """

    name: str
    code: str


class SettingsError(Exception):
    """All settings that are wrong. Never carries a value, which may be a secret."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(", ".join(f"{problem.name}: {problem.code}" for problem in problems))
        self.problems = tuple(problems)


def _bare(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _token(value: Any) -> Any:
    if isinstance(value, str) and not _TOKEN.fullmatch(value.strip()):
        raise Wrong("token")
    return _bare(value)


def _web_address(value: Any) -> Any:
    parts = urlsplit(str(value).strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Wrong("address")
    return str(value).strip().rstrip("/")


def _webhook_address(value: Any) -> Any:
    if not value:
        return value
    parts = urlsplit(str(value).strip())
    if parts.scheme != "https" and (parts.scheme, parts.hostname in LOOPBACK) != ("http", True):
        raise Wrong("webhook-address")
    return _web_address(value)


def _database(value: Any) -> str:
    url = str(value).strip()
    if found := _SQLITE.fullmatch(url):
        return f"sqlite:///{found['path']}"
    if found := _POSTGRESQL.fullmatch(url):
        return f"postgresql+psycopg://{found['rest']}"
    raise Wrong("database")


def _redis(value: Any) -> Any:
    if value and not re.match(r"(rediss?|unix)://.", str(value).strip()):
        raise Wrong("redis")
    return _bare(value)


def _ids(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        listed = json.loads(value) if value.strip().startswith("[") else value.split(",")
        numbers = tuple(int(str(item).strip()) for item in listed if str(item).strip())
    except ValueError:
        raise Wrong("ids") from None
    if any(number <= 0 for number in numbers):
        raise Wrong("ids")
    return numbers


def _zone(value: Any) -> Any:
    try:
        ZoneInfo(str(value).strip())
    except (OSError, ValueError, LookupError):
        raise Wrong("zone") from None
    return _bare(value)


def _listen(value: Any) -> Any:
    host, colon, port = str(value).strip().rpartition(":")
    if not (host and colon and port.isdecimal() and 0 < int(port) < 65536):
        raise Wrong("listen")
    return _bare(value)


def _secret(value: Any) -> Any:
    if isinstance(value, str) and not _SECRET.fullmatch(value.strip()):
        raise Wrong("webhook-secret")
    return _bare(value)


def _numbers(model: type[BaseModel], code: str) -> Callable[[Any], Any]:
    """A JSON object with some of the numbers of a model; the others begin as they do."""

    def read(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return model.model_validate_json(value)
        except ValidationError:
            raise Wrong(code) from None

    return read


class Settings(BaseSettings):
    """Everything that is set from outside. Secrets show as stars wherever they are printed."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    token: Annotated[SecretStr, BeforeValidator(_token)]
    api_url: Annotated[str, BeforeValidator(_web_address)] = OFFICIAL_API
    database_url: Annotated[str, BeforeValidator(_database)] = DEFAULT_DATABASE
    redis_url: Annotated[str, BeforeValidator(_redis)] = ""
    admin_ids: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_ids)] = ()
    timezone: Annotated[str, BeforeValidator(_zone)] = "Europe/Moscow"
    default_locale: Annotated[Literal["ru", "en", "tt"], BeforeValidator(_bare)] = "ru"
    webhook_url: Annotated[str, BeforeValidator(_webhook_address)] = ""
    webhook_secret: Annotated[SecretStr, BeforeValidator(_secret)] = Field(SecretStr(""))
    webhook_listen: Annotated[str, BeforeValidator(_listen)] = "127.0.0.1:8080"
    clocks: Annotated[Clocks, NoDecode, BeforeValidator(_numbers(Clocks, "clocks"))] = Clocks()
    retention: Annotated[Retention, NoDecode, BeforeValidator(_numbers(Retention, "retention"))] = (
        Retention()
    )
    matching: Annotated[Weights, NoDecode, BeforeValidator(_numbers(Weights, "matching"))] = (
        Weights()
    )
    log_format: Annotated[Literal["console", "json"], BeforeValidator(_bare)] = "console"

    @model_validator(mode="before")
    @classmethod
    def _blank_is_none(cls, given: dict[str, Any]) -> dict[str, Any]:
        return {
            name: value
            for name, value in given.items()
            if not (isinstance(value, str) and not value.strip())
        }

    @property
    def zone(self) -> ZoneInfo:
        """The zone that people and organisations live in until they say otherwise."""
        return ZoneInfo(self.timezone)

    @property
    def webhook_address(self) -> tuple[str, int]:
        """Host and port to listen on for Telegram's calls."""
        host, _, port = self.webhook_listen.rpartition(":")
        return host.strip("[]"), int(port)


_LITERALS = {"default_locale": "locale", "log_format": "log-format"}


def load_settings(**given: Any) -> Settings:
    """The settings of this process; ``given`` (by field name) goes before the environment.

    Raises ``SettingsError`` with one problem for each wrong setting.
    """
    try:
        settings = Settings(**given)
    except ValidationError as error:
        raise SettingsError([_problem(dict(detail)) for detail in error.errors()]) from None
    except UnicodeDecodeError:
        raise SettingsError([Problem(".env", "encoding")]) from None
    if settings.webhook_url and not settings.webhook_secret.get_secret_value():
        raise SettingsError([Problem("BOT_WEBHOOK_SECRET", "webhook-secret-missing")])
    return settings


def _problem(detail: dict[str, Any]) -> Problem:
    field = str(detail["loc"][0]) if detail["loc"] else ""
    name = PREFIX + field.upper().removeprefix(PREFIX)
    cause = detail.get("ctx", {}).get("error")
    if isinstance(cause, Wrong):
        return Problem(name, cause.code)
    if detail["type"] == "missing":
        return Problem(name, "missing")
    return Problem(name, _LITERALS.get(field.removeprefix(PREFIX.lower()), "wrong"))
