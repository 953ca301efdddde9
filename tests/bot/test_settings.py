"""Settings: read as people write them, refused in one line each."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Problem, SettingsError, load_settings
from locales.catalogue import LANGUAGES
from locales.translator import Translator
from tests.bot.conftest import TOKEN

MonkeyPatch = pytest.MonkeyPatch


def wrong(bare: MonkeyPatch, **env: str) -> list[tuple[str, str]]:
    for name, value in env.items():
        bare.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        load_settings()
    return [(problem.name, problem.code) for problem in refused.value.problems]


def test_a_token_is_all_that_is_needed(bare: MonkeyPatch) -> None:
    bare.setenv("BOT_TOKEN", TOKEN)
    settings = load_settings()
    assert settings.token.get_secret_value() == TOKEN
    assert settings.api_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite:///data/nastavnik.db"
    assert settings.zone.key == "Europe/Moscow"
    assert (settings.redis_url, settings.webhook_url, settings.admin_ids) == ("", "", ())
    assert settings.webhook_address == ("127.0.0.1", 8080)


def test_dotenv_is_read_and_the_environment_goes_first(bare: MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"BOT_TOKEN={TOKEN}\nBOT_DEFAULT_LOCALE=tt\nBOT_ADMIN_IDS=5\n")
    bare.setenv("BOT_ADMIN_IDS", "6")
    settings = load_settings()
    assert (settings.default_locale, settings.admin_ids) == ("tt", (6,))


def test_the_example_is_complete_and_right(bare: MonkeyPatch, tmp_path: Path) -> None:
    example = (Path(__file__).parents[2] / ".env.example").read_text(encoding="utf-8")
    (tmp_path / ".env").write_text(example.replace("BOT_TOKEN=", f"BOT_TOKEN={TOKEN}"))
    settings = load_settings()
    named = {line.split("=")[0] for line in example.splitlines() if line.startswith("BOT_")}
    assert named == {f"BOT_{field.upper()}" for field in type(settings).model_fields}
    assert settings == load_settings(_env_file=None, token=TOKEN)


def test_empty_and_blank_mean_none(bare: MonkeyPatch) -> None:
    bare.setenv("BOT_TOKEN", f"  {TOKEN} ")
    for name in ("TIMEZONE", "DATABASE_URL", "ADMIN_IDS", "WEBHOOK_LISTEN", "LOG_FORMAT"):
        bare.setenv(f"BOT_{name}", "" if name == "TIMEZONE" else "  ")
    settings = load_settings()
    assert settings == load_settings(_env_file=None, token=TOKEN)


@pytest.mark.parametrize(
    ("written", "ids"),
    [("1", (1,)), (" 1, 2 ,3 ", (1, 2, 3)), ("[1, 2]", (1, 2)), ('["5"]', (5,)), ("1,", (1,))],
)
def test_admin_ids(bare: MonkeyPatch, written: str, ids: tuple[int, ...]) -> None:
    bare.setenv("BOT_TOKEN", TOKEN)
    bare.setenv("BOT_ADMIN_IDS", written)
    assert load_settings().admin_ids == ids


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("sqlite:///x.db", "sqlite:///x.db"),
        ("sqlite+aiosqlite:////var/x.db", "sqlite:////var/x.db"),
        ("postgresql://u:p@h/d", "postgresql+psycopg://u:p@h/d"),
        ("postgres://u:p@h/d", "postgresql+psycopg://u:p@h/d"),
        ("postgresql+asyncpg://h/d?sslmode=require", "postgresql+psycopg://h/d?sslmode=require"),
        ("postgresql+psycopg://h/d", "postgresql+psycopg://h/d"),
    ],
)
def test_database_addresses(bare: MonkeyPatch, written: str, url: str) -> None:
    bare.setenv("BOT_TOKEN", TOKEN)
    bare.setenv("BOT_DATABASE_URL", written)
    assert load_settings().database_url == url


def test_nothing_set_is_one_problem(bare: MonkeyPatch) -> None:
    assert wrong(bare) == [("BOT_TOKEN", "missing")]


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("TOKEN", "hello", "token"),
        ("TOKEN", "123:x y", "token"),
        ("API_URL", "api.telegram.org", "address"),
        ("API_URL", "ftp://x", "address"),
        ("DATABASE_URL", "mysql://x", "database"),
        ("DATABASE_URL", "sqlite://", "database"),
        ("REDIS_URL", "127.0.0.1", "redis"),
        ("ADMIN_IDS", "anna", "ids"),
        ("ADMIN_IDS", "-5", "ids"),
        ("ADMIN_IDS", '{"a": 1}', "ids"),
        ("ADMIN_IDS", "[1, [2]]", "ids"),
        ("TIMEZONE", "Moscow time", "zone"),
        ("TIMEZONE", "../etc/passwd", "zone"),
        ("DEFAULT_LOCALE", "de", "locale"),
        ("WEBHOOK_URL", "http://example.org/x", "webhook-address"),
        ("WEBHOOK_SECRET", "тайна", "webhook-secret"),
        ("WEBHOOK_LISTEN", "8080", "listen"),
        ("WEBHOOK_LISTEN", "127.0.0.1:99999", "listen"),
        ("LOG_FORMAT", "xml", "log-format"),
        ("CLOCKS", "7", "clocks"),
        ("CLOCKS", '{"answer_returned_on": 1}', "clocks"),
        ("CLOCKS", "не JSON", "clocks"),
        ("RETENTION", '{"talk_days": 0}', "retention"),
        ("MATCHING", '{"wish": -1}', "matching"),
        ("MATCHING", '{"wisch": 1}', "matching"),
    ],
)
def test_each_wrong_value_is_told(bare: MonkeyPatch, name: str, value: str, code: str) -> None:
    env = {"BOT_TOKEN": TOKEN, f"BOT_{name}": value}
    assert wrong(bare, **env) == [(f"BOT_{name}", code)]


def test_a_webhook_needs_its_secret(bare: MonkeyPatch) -> None:
    found = wrong(bare, BOT_TOKEN=TOKEN, BOT_WEBHOOK_URL="https://example.org/hook")
    assert found == [("BOT_WEBHOOK_SECRET", "webhook-secret-missing")]


def test_a_dotenv_in_another_encoding_is_told(bare: MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("BOT_TOKEN=привет".encode("cp1251"))
    assert wrong(bare) == [(".env", "encoding")]


def test_no_error_and_no_print_holds_a_secret(bare: MonkeyPatch) -> None:
    bare.setenv("BOT_TOKEN", TOKEN)
    assert TOKEN not in repr(load_settings()) + str(load_settings())
    almost = TOKEN.replace(":", ";")
    bare.setenv("BOT_TOKEN", almost)
    with pytest.raises(SettingsError) as refused:
        load_settings()
    assert almost not in repr(refused.value) + str(refused.value.__context__)


def test_every_problem_has_its_sentence() -> None:
    source = (Path(__file__).parents[2] / "bot" / "settings.py").read_text(encoding="utf-8")
    codes = set(re.findall(r'Wrong\("([a-z-]+)"\)', source))
    codes |= {
        "clocks",
        "retention",
        "matching",
        "missing",
        "wrong",
        "encoding",
        "locale",
        "log-format",
        "webhook-secret-missing",
    }
    assert len(codes) > 10
    translator = Translator.load(strict=True)
    for locale in LANGUAGES:
        for code in codes:
            said = translator(locale).plain(f"setting-{code}", name=Problem("BOT_X", code).name)
            assert "BOT_X" in said
            assert "\n" not in said
