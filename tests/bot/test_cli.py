"""The command line as people use it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from aiohttp import web
from typer.testing import CliRunner, Result

from bot.cli import COMMANDS, checks, command_line
from bot.cli.checks import examine
from bot.clock import wall_clock
from bot.lock import only_one
from bot.settings import Settings, load_settings
from locales.catalogue import LANGUAGES
from locales.translator import Translator
from storage import migrations
from storage.database import Database
from tests.bot.conftest import TOKEN

MonkeyPatch = pytest.MonkeyPatch
ROOT = Path(__file__).parents[2]


def call(*arguments: str, typed: str | None = None) -> Result:
    result = CliRunner().invoke(command_line(), list(arguments), input=typed)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


@pytest.fixture
def ready(bare: MonkeyPatch) -> MonkeyPatch:
    """Settings that are right, and no database yet."""
    bare.setenv("BOT_TOKEN", TOKEN)
    bare.setenv("BOT_DEFAULT_LOCALE", "en")
    return bare


@pytest.mark.parametrize("locale", LANGUAGES)
def test_help_names_every_command(bare: MonkeyPatch, locale: str) -> None:
    bare.setenv("BOT_DEFAULT_LOCALE", locale)
    shown = call("--help").output
    words = Translator.load(strict=True)(locale)
    assert all(name in shown for name in COMMANDS)
    assert words.plain("cli-about-migrate")[:20] in shown


def test_help_comes_without_the_heavy_libraries() -> None:
    program = (
        "import sys; sys.argv = ['nastavnik', '--help']\n"
        "from bot.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'aiogram', 'sqlalchemy', 'alembic', 'pydantic', 'structlog'} & set(sys.modules)\n"
        "sys.exit(1 if heavy else 0)"
    )
    started = [sys.executable, "-c", program]
    done = subprocess.run(started, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", ["run", "migrate", "doctor"])
def test_wrong_settings_are_a_line_each(bare: MonkeyPatch, command: str) -> None:
    bare.setenv("BOT_DEFAULT_LOCALE", "en")
    bare.setenv("BOT_TOKEN", "nonsense-nonsense")
    bare.setenv("BOT_TIMEZONE", "Mars")
    result = call(command)
    assert result.exit_code in (1, 2)
    lines = result.output.splitlines()
    assert sum("BOT_TOKEN" in line for line in lines) == 1
    assert sum("BOT_TIMEZONE" in line for line in lines) == 1
    assert "nonsense" not in result.output
    assert "Traceback" not in result.output


def test_the_language_comes_from_dotenv_too(bare: MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BOT_DEFAULT_LOCALE=tt\n")
    assert "куелмаган" in call("migrate").output


def test_migrate_backup_and_restore(ready: MonkeyPatch, tmp_path: Path) -> None:
    assert "are now at revision" in call("migrate").output
    assert "up to date already" in call("migrate").output
    assert call("backup", "copy").exit_code == 0
    again = call("backup", "copy")
    assert again.exit_code == 1
    assert "--force" in again.output
    assert call("backup", "copy", "--force").exit_code == 0
    assert call("restore", "copy", typed="n\n").exit_code == 1
    assert call("restore", "copy", "--yes").exit_code == 0


def test_backup_of_nothing_makes_nothing(ready: MonkeyPatch, tmp_path: Path) -> None:
    result = call("backup", "copy")
    assert result.exit_code == 1
    assert "no database yet" in result.output
    assert not list(tmp_path.iterdir())


def test_restore_refuses_other_files(ready: MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("hello")
    result = call("restore", "note.txt", "--yes")
    assert result.exit_code == 1
    assert "not a copy" in result.output
    assert call("restore", "nowhere", "--yes").exit_code == 1


def test_a_database_that_does_not_answer_is_one_line(ready: MonkeyPatch) -> None:
    ready.setenv("BOT_DATABASE_URL", "postgresql://u:hidden@127.0.0.1:1/x")
    result = call("migrate")
    assert result.exit_code == 1
    assert "does not answer" in result.output
    assert "hidden" not in result.output
    assert len(result.output.strip().splitlines()) == 1


def test_a_second_process_is_refused(ready: MonkeyPatch, tmp_path: Path) -> None:
    with only_one(tmp_path / "data" / "nastavnik.db"):
        result = call("run")
    assert result.exit_code == 1
    assert "already running" in result.output


class Telegram:
    """A Bot API that answers getMe as a test says."""

    def __init__(self) -> None:
        self.address = ""
        self.status = 200
        self.answer: object = {"ok": True, "result": {"username": "nastavnik_bot"}}
        self.behind = timedelta()

    async def get_me(self, request: web.Request) -> web.Response:
        assert request.match_info["token"] == TOKEN
        date = format_datetime(wall_clock() - self.behind, usegmt=True)
        return web.json_response(self.answer, status=self.status, headers={"Date": date})


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    telegram = Telegram()
    app = web.Application()
    app.router.add_get("/bot{token}/getMe", telegram.get_me)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    telegram.address = f"http://{host}:{port}"
    yield telegram
    await runner.cleanup()


@pytest.fixture
def settings(ready: MonkeyPatch) -> Settings:
    settings = load_settings()
    database = Database(settings.database_url)
    migrations.upgrade(database.engine)
    database.close_now()
    return settings


async def found(settings: Settings, telegram: Telegram) -> dict[str, bool]:
    changed = settings.model_copy(update={"api_url": telegram.address})
    return {finding.key: finding.good for finding in await examine(changed)}


async def test_doctor_finds_all_well(settings: Settings, telegram: Telegram) -> None:
    assert await found(settings, telegram) == {
        "api-good": True,
        "token-good": True,
        "clock-good": True,
        "database-good": True,
        "tables-good": True,
        "zones-good": True,
    }


async def test_doctor_finds_a_refused_token(settings: Settings, telegram: Telegram) -> None:
    telegram.status, telegram.answer = 401, {"ok": False, "error_code": 401}
    assert (await found(settings, telegram))["token-bad"] is False


async def test_doctor_finds_a_page_that_is_no_bot_api(
    settings: Settings, telegram: Telegram
) -> None:
    telegram.status, telegram.answer = 502, "Bad gateway"
    assert (await found(settings, telegram))["api-bad"] is False


@pytest.mark.parametrize("minutes", [2, -2])
async def test_doctor_finds_a_wrong_clock(
    settings: Settings, telegram: Telegram, minutes: int
) -> None:
    telegram.behind = timedelta(minutes=minutes)
    assert (await found(settings, telegram))["clock-bad"] is False


async def test_doctor_finds_an_absent_bot_api(settings: Settings) -> None:
    nowhere = settings.model_copy(update={"api_url": "http://127.0.0.1:1"})
    assert [finding.key for finding in await checks.bot_api(nowhere)] == ["api-bad"]


def test_doctor_finds_a_database_without_tables(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'x.db'}"
    assert [finding.key for finding in checks.database(url)] == ["database-new"]
    Database(url).close_now()
    (tmp_path / "x.db").touch()
    assert [finding.key for finding in checks.database(url)] == ["database-good", "tables-bad"]


def test_doctor_leaves_the_database_as_it_was(settings: Settings) -> None:
    checks.database(settings.database_url)
    assert [finding.good for finding in checks.database(settings.database_url)] == [True, True]


def test_doctor_finds_what_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("hello" * 500)
    url = f"sqlite:///{tmp_path / 'x.db'}"
    assert [finding.key for finding in checks.database(url)] == ["database-bad"]


async def test_doctor_asks_redis(redis_url: str) -> None:
    assert [finding.key for finding in await checks.redis(redis_url)] == ["redis-good"]
    assert [finding.key for finding in await checks.redis("redis://127.0.0.1:1/0")] == ["redis-bad"]
    assert await checks.redis("") == []


def test_doctor_shows_marks_and_advice(ready: MonkeyPatch) -> None:
    ready.setenv("BOT_API_URL", "http://127.0.0.1:1")
    result = call("doctor")
    assert result.exit_code == 1
    assert "✔ The settings are in order" in result.output
    assert "✘ The Bot API does not answer: http://127.0.0.1:1" in result.output
    assert "BOT_API_URL" in result.output
    assert TOKEN not in result.output


def test_every_finding_has_its_words() -> None:
    words = [Translator.load(strict=True)(locale) for locale in LANGUAGES]
    source = Path(checks.__file__).read_text(encoding="utf-8")
    keys = set(re.findall(r'"((?:api|token|clock|database|tables|zones|redis)-\w+)"', source))
    assert len(keys) >= 13
    for said in words:
        for key in keys:
            assert said.has(f"doctor-{key}")
            if not key.endswith("good"):
                assert said.has(f"doctor-{key}-advice")


def test_a_date_that_cannot_be_read_says_nothing() -> None:
    assert checks.skew(None) == []
    assert checks.skew("yesterday") == []
    assert checks.skew(format_datetime(datetime(2020, 1, 1, tzinfo=UTC), usegmt=True))
