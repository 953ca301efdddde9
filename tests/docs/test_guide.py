"""What the documents promise exists: buttons, commands, targets, settings, benches, files."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest
from fluent.syntax import FluentParser, ast

from bot.cli import COMMANDS
from bot.settings import PREFIX, Settings
from handlers.menu.entries import ENTRIES
from locales.catalogue import HOME

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
GUIDE = (ROOT / "docs" / "guide-curator.ru.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
SETTINGS = {PREFIX + name.upper() for name in Settings.model_fields}
LONGEST_BUTTON = 40


def texts() -> dict[str, str]:
    return {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in DOCUMENTS
    }


def code_in(text: str) -> list[str]:
    """Everything that stands as code: blocks, then spans."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    rest = re.sub(r"^```\w*\n.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return [*blocks, *re.findall(r"`([^`\n]+)`", rest)]


@cache
def buttons() -> list[re.Pattern[str]]:
    """Every Russian text short enough for a button, its arguments open; empty frames left out."""
    found = []
    for path in sorted((HOME / "ru").glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if not isinstance(entry, ast.Message) or entry.value is None:
                continue
            parts = [
                re.escape(part.value) if isinstance(part, ast.TextElement) else ".+"
                for part in entry.value.elements
            ]
            said = "".join(p.value for p in entry.value.elements if isinstance(p, ast.TextElement))
            if re.search(r"\w", said) and "\n" not in said and len(said) <= LONGEST_BUTTON:
                found.append(re.compile("".join(parts)))
    return found


@pytest.mark.parametrize("label", sorted(set(re.findall(r"`\[([^`\]]+)\]`", GUIDE))))
def test_every_button_of_the_guide_is_one_of_the_bot(label: str) -> None:
    assert any(pattern.fullmatch(label) for pattern in buttons()), label


def test_a_button_that_does_not_exist_is_found() -> None:
    assert not any(pattern.fullmatch("Осуществить подбор") for pattern in buttons())


@pytest.mark.parametrize("name", texts())
def test_every_command_is_in_the_menu(name: str) -> None:
    said = {found[1] for c in code_in(texts()[name]) if (found := re.fullmatch(r"/([a-z_]+)", c))}
    assert said <= {entry.name for entry in ENTRIES}


@pytest.mark.parametrize("name", texts())
def test_every_target_and_subcommand_exists(name: str) -> None:
    code = "\n".join(code_in(texts()[name]))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z][a-z-]*)", code)) <= targets
    commands = set(re.findall(r"(?:\bnastavnik|-m bot) ([a-z][a-z-]*)", code))
    assert commands <= set(COMMANDS)


@pytest.mark.parametrize("name", texts())
def test_every_link_leads_somewhere(name: str) -> None:
    page = ROOT / name
    for target in re.findall(r"\]\(([^)\s]+)\)", texts()[name]):
        if "://" in target:
            continue
        path, _, anchor = unquote(target).partition("#")
        aim = (page.parent / path).resolve() if path else page
        assert aim.exists(), target
        if anchor:
            assert anchor in _anchors(aim), target


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_the_settings_are_all_explained() -> None:
    assert set(re.findall(r"^\| `(BOT_\w+)`", README, re.MULTILINE)) == SETTINGS
    assert set(re.findall(r"^(BOT_\w+)=", EXAMPLE, re.MULTILINE)) == SETTINGS


def test_the_example_shows_the_defaults() -> None:
    shown = dict(re.findall(r"^(BOT_\w+)=(.*)$", EXAMPLE, re.MULTILINE))
    for name, field in Settings.model_fields.items():
        if isinstance(field.default, str):
            assert shown[PREFIX + name.upper()] == field.default


def test_the_commands_of_nastavnik_are_all_told() -> None:
    told = set(re.findall(r"^\| `nastavnik ([a-z-]+)", README, re.MULTILINE))
    assert told == set(COMMANDS)


def test_the_benches_are_told_with_their_limits() -> None:
    from tests.bench.__main__ import BENCHES

    told = dict(re.findall(r"^\| `(\w+)` \|.*\| ([\d.]+) \|$", README, re.MULTILINE))
    limits = {name: limit for bench in BENCHES for name, limit in bench.limits.items()}
    assert {name: float(limit) for name, limit in told.items()} == limits


def test_demo_and_test_come_first() -> None:
    named = re.findall(r"\bmake ([a-z]+)", "\n".join(code_in(README)))
    assert named[:2] == ["demo", "test"]
    runs = (ROOT / ".ci" / "run").read_text(encoding="utf-8").split("\n")
    assert "make test" in runs
