"""The log: readable, parsable, and without secrets."""

from __future__ import annotations

import io
import json
import logging
import warnings

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.log import MASK, mask, set_up
from tests.bot.conftest import TOKEN

SECRET = "a-webhook-secret"

pytestmark = pytest.mark.usefixtures("own_logging")


def logged(form: str) -> io.StringIO:
    stream = io.StringIO()
    set_up(form, [TOKEN, SECRET], stream=stream)
    return stream


@pytest.mark.parametrize("form", ["console", "json"])
def test_no_way_of_logging_shows_a_secret(form: str) -> None:
    stream = logged(form)
    address = f"https://api.telegram.org/bot{TOKEN}/getMe"
    structlog.get_logger("x").info("asking", address=address, secret=SECRET)
    logging.getLogger("aiogram").warning("failed at %s", address)
    try:
        raise OSError(f"cannot reach {address} with {SECRET}")
    except OSError:
        logging.getLogger("aiohttp").exception("broken")
        structlog.get_logger("x").exception("broken too")
    said = stream.getvalue()
    assert said.count("asking") == 1
    assert said.count("cannot reach") >= 2
    assert TOKEN.split(":")[1] not in said
    assert SECRET not in said
    assert "postgres" not in said


@pytest.mark.parametrize("form", ["console", "json"])
def test_values_of_variables_are_not_shown(form: str) -> None:
    stream = logged(form)
    surname = "Иванова"
    try:
        _ = surname.index("ы")
    except ValueError:
        structlog.get_logger("x").exception("broken")
    assert "ValueError" in stream.getvalue()
    assert surname not in stream.getvalue()


def test_json_is_one_object_a_line() -> None:
    stream = logged("json")
    structlog.get_logger("bot.intake").info("kept", updates=3, why="привет")
    logging.getLogger("aiogram").error("lost %s of %s", 1, 2)
    first, second = map(json.loads, stream.getvalue().splitlines())
    assert first["event"] == "kept"
    assert first["updates"] == 3
    assert first["level"] == "info"
    assert first["logger"] == "bot.intake"
    assert first["timestamp"].endswith("Z")
    assert second["event"] == "lost 1 of 2"


def test_setting_up_again_replaces() -> None:
    first = logged("console")
    second = logged("console")
    logging.getLogger("x").info("once")
    assert not first.getvalue()
    assert second.getvalue().count("once") == 1


def test_requests_are_not_logged_one_by_one() -> None:
    stream = logged("console")
    logging.getLogger("aiohttp.access").info("GET /")
    logging.getLogger("aiohttp.access").warning("strange")
    assert "GET" not in stream.getvalue()
    assert "strange" in stream.getvalue()


def test_warnings_go_to_the_log() -> None:
    stream = logged("console")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("old thing", DeprecationWarning, stacklevel=1)
    assert "old thing" in stream.getvalue()


@pytest.mark.parametrize(
    ("said", "masked"),
    [
        (f"bot{TOKEN}/x", f"bot123456789:{MASK}/x"),
        (f"bot{TOKEN.replace(':', '%3A')}/x", f"bot123456789%3A{MASK}/x"),
        ("postgresql://user:pa:ss@host/db", f"postgresql://user:{MASK}@host/db"),
        ("redis://:hidden@host", f"redis://:{MASK}@host"),
        ("12:30 https://t.me/x", "12:30 https://t.me/x"),
    ],
)
def test_mask(said: str, masked: str) -> None:
    assert mask(said) == masked


@given(
    st.integers(100, 10**12),
    st.text("abcXYZ019_-", min_size=20, max_size=60),
    st.text("аб: /\n", max_size=20),
    st.text("аб: /\n", max_size=20),
)
def test_whatever_looks_like_a_token_is_masked(
    number: int, key: str, before: str, after: str
) -> None:
    assert key not in mask(f"{before}{number}:{key}{after}")


@given(st.text(min_size=6, max_size=30), st.text(), st.text())
def test_the_given_secret_is_masked(secret: str, before: str, after: str) -> None:
    rest = mask(before + after, [secret])
    assert secret not in mask(before + secret + after, [secret]) or secret in (rest, MASK)
