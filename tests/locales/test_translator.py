"""The translator: strict where people test, kind where people live."""

from __future__ import annotations

import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from locales.catalogue import HOME, DuplicateWords, read, split
from locales.translator import MissingWords, Translator

RU = """\
# A comment
-bot = Наставник
hello = Здравствуйте, { $name }
said = { $who } сказал: <b>{ $what }</b>
about = Это { -bot }. { hello }
count = { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}
agreed = { $yes ->
    [true] да
   *[false] нет
}
two-lines =
    первая

    вторая
only-russian = только здесь
empty-one =
    .title = x
"""
EN = """\
hello = Hello, { $name }
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for locale, source in (("ru", RU), ("en", EN), ("tt", "")):
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "common.ftl").write_text(source, encoding="utf-8")
    return tmp_path


@pytest.fixture
def strict(home: Path) -> Translator:
    return Translator(home, strict=True)


@pytest.fixture
def kind(home: Path) -> Translator:
    return Translator(home)


def test_text_arguments_are_escaped_in_messages(strict: Translator) -> None:
    assert strict("ru")("hello", name="<b> & Co") == "Здравствуйте, &lt;b&gt; &amp; Co"


def test_markup_is_not_escaped_again(strict: Translator) -> None:
    words = strict("ru")
    inner = words("hello", name="A & B")
    assert words("said", who="x", what=inner) == "x сказал: <b>Здравствуйте, A &amp; B</b>"
    assert words("hello", name=Markup("<i>x</i>")) == "Здравствуйте, <i>x</i>"


def test_plain_escapes_nothing_and_undoes_markup(strict: Translator) -> None:
    words = strict("ru")
    assert words.plain("hello", name="<b> & Co") == "Здравствуйте, <b> & Co"
    assert words.plain("hello", name=Markup("A &amp; B")) == "Здравствуйте, A & B"


def test_no_invisible_marks_stand_around_arguments(strict: Translator) -> None:
    assert strict("ru").plain("hello", name="x") == "Здравствуйте, x"


@pytest.mark.parametrize(
    ("n", "said"),
    [(1, "1 день"), (3, "3 дня"), (5, "5 дней"), (21, "21 день"), (2026, "2026 дней")],
)
def test_numbers_choose_the_form_and_stay_as_they_are(
    strict: Translator, n: int, said: str
) -> None:
    assert strict("ru").plain("count", n=n) == said


def test_yes_and_no_are_selected_on(strict: Translator) -> None:
    words = strict("ru")
    assert (words.plain("agreed", yes=True), words.plain("agreed", yes=False)) == ("да", "нет")


def test_messages_speak_of_terms_and_of_each_other(strict: Translator) -> None:
    assert strict("ru").plain("about", name="x") == "Это Наставник. Здравствуйте, x"


def test_lines_and_empty_lines_stay(strict: Translator) -> None:
    assert strict("ru").plain("two-lines") == "первая\n\nвторая"


@given(st.text(min_size=2000, max_size=5000, alphabet="аб<&>\n"))
def test_long_texts_of_people_pass_whole(text: str) -> None:
    words = Translator.load(strict=True)("ru")
    assert words.plain("and", first=text, last="x") == f"{text} и x"
    assert Markup(words("and", first=text, last="x")).unescape() == f"{text} и x"


@pytest.mark.parametrize(
    ("key", "args"),
    [
        ("no-such-key", {}),
        ("hello", {}),
        ("hello", {"nam": "x"}),
        ("hello", {"name": None}),
        ("empty-one", {}),
        ("-bot", {}),
    ],
)
def test_strict_raises(strict: Translator, key: str, args: dict[str, str]) -> None:
    with pytest.raises(MissingWords):
        strict("ru")(key, **args)


def test_strict_does_not_borrow_from_russian(strict: Translator) -> None:
    with pytest.raises(MissingWords, match="en: only-russian"):
        strict("en")("only-russian")


def test_production_falls_back_to_russian_and_says_so_once(
    kind: Translator, caplog: pytest.LogCaptureFixture
) -> None:
    words = kind("en")
    with caplog.at_level(logging.ERROR):
        assert words("only-russian") == "только здесь"
        assert words("only-russian") == "только здесь"
    assert [record.getMessage() for record in caplog.records] == [
        "words are missing: en: only-russian: there is no such key"
    ]


def test_production_falls_back_to_the_key_at_last(kind: Translator) -> None:
    assert kind("ru")("no-such-key") == "no-such-key"
    assert kind("tt").plain("no-such-key", n=1) == "no-such-key"


@pytest.mark.parametrize(
    ("asked", "got"),
    [("ru", "ru"), ("en-GB", "en"), ("TT", "tt"), ("de", "ru"), (None, "ru"), ("", "ru")],
)
def test_language_is_found(kind: Translator, asked: str | None, got: str) -> None:
    assert kind(asked).locale == got


def test_has_asks_this_language_only(kind: Translator) -> None:
    assert kind("ru").has("only-russian")
    assert not kind("en").has("only-russian")
    assert not kind("ru").has("-bot")


def test_unused_languages_are_not_read(home: Path) -> None:
    (home / "en" / "common.ftl").write_text("hello = a\nhello = b\n", encoding="utf-8")
    translator = Translator(home, strict=True)
    assert translator("ru").plain("only-russian") == "только здесь"
    with pytest.raises(DuplicateWords):
        translator("en").plain("hello")


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(DuplicateWords):
        split("a = 1\nb = 2\na = 3\n")


def test_a_key_in_two_files_is_refused(home: Path) -> None:
    (home / "ru" / "more.ftl").write_text("hello = x\n", encoding="utf-8")
    with pytest.raises(DuplicateWords, match="hello"):
        Translator(home, strict=True)("ru").plain("hello", name="x")


def test_many_threads_may_speak_at_once() -> None:
    # On PostgreSQL screens are drawn in threads; Fluent itself parses lazily and without a lock
    keys = sorted(key for key in read("ru", HOME) if key.startswith("button-"))
    words = Translator.load(strict=True)("ru")
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as threads:
            said = [list(threads.map(words.plain, [key] * 8)) for key in keys]
    finally:
        sys.setswitchinterval(usual)
    assert said == [[words.plain(key)] * 8 for key in keys]
