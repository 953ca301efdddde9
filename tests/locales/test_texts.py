"""The texts themselves: complete in every language, well formed, short enough for Telegram."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from fluent.syntax import ast

from locales.catalogue import HOME, LANGUAGES, read
from locales.translator import DEFAULT_LANGUAGE, Translator
from tests.locales.ftl import FILES, resource, texts

LONGEST_MESSAGE = 4096
LONGEST_BUTTON = 30
TELEGRAM_TAGS = {
    "a": {"href"},
    "b": set(),
    "blockquote": {"expandable"},
    "code": set(),
    "i": set(),
    "pre": set(),
    "s": set(),
    "tg-spoiler": set(),
    "u": set(),
}
_LONE_AMPERSAND = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)")

others = [locale for locale in LANGUAGES if locale != DEFAULT_LANGUAGE]


class TelegramHtml(HTMLParser):
    """Notes whatever Telegram would refuse."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        allowed = TELEGRAM_TAGS.get(tag)
        if allowed is None:
            self.faults.append(f"<{tag}> is not known to Telegram")
        elif {name for name, _ in attrs} - allowed:
            self.faults.append(f"<{tag}> has attributes that Telegram does not know")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")


def html_faults(source: str) -> list[str]:
    page = TelegramHtml()
    page.feed(source)
    page.close()
    faults = page.faults + [f"<{tag}> stays open" for tag in page.open]
    if "<" in page.rawdata or re.search(r"<(?![a-zA-Z/])", source):
        faults.append("a lone <")
    if _LONE_AMPERSAND.search(source):
        faults.append("a lone &")
    return faults


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_file_is_there_and_parses(locale: str, file: str) -> None:
    assert (HOME / locale / file).exists()
    junk = [entry for entry in resource(locale, file).body if isinstance(entry, ast.Junk)]
    assert not junk, [(entry.content, entry.annotations) for entry in junk]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("locale", others)
def test_keys_and_variables_are_those_of_russian(locale: str, file: str) -> None:
    there, here = (
        {text.key: text.variables for text in texts(language) if text.file == file}
        for language in (DEFAULT_LANGUAGE, locale)
    )
    assert sorted(here) == sorted(there)
    differing = {key: (there[key], here[key]) for key in there if there[key] != here[key]}
    assert not differing


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_quick_cut_finds_what_the_parser_finds(locale: str) -> None:
    parsed = [
        f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
        for file in FILES
        for entry in resource(locale, file).body
        if isinstance(entry, (ast.Message, ast.Term))
    ]
    assert sorted(read(locale)) == sorted(parsed)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_message_can_be_said(locale: str) -> None:
    words = Translator.load(strict=True)(locale)
    for text in texts(locale):
        numbers = words.plain(text.key, **dict.fromkeys(text.variables, 2))
        strings = words(text.key, **dict.fromkeys(text.variables, "x"))
        assert numbers.strip(), text
        assert strings.strip(), text


@pytest.mark.parametrize("locale", LANGUAGES)
def test_messages_are_html_that_telegram_takes(locale: str) -> None:
    faults = {
        str(text): html_faults(said)
        for text in texts(locale)
        for said in text.variants
        if html_faults(said)
    }
    assert not faults


@pytest.mark.parametrize("locale", LANGUAGES)
def test_messages_have_no_attributes(locale: str) -> None:
    assert not [str(text) for text in texts(locale) if text.entry.attributes]


@pytest.mark.parametrize("locale", LANGUAGES)
def test_messages_fit_telegram(locale: str) -> None:
    long = [
        str(text)
        for text in texts(locale)
        if max(map(len, text.variants), default=0) > LONGEST_MESSAGE
    ]
    assert not long


@pytest.mark.parametrize("locale", LANGUAGES)
def test_buttons_are_short_and_bare(locale: str) -> None:
    buttons = [
        text
        for text in texts(locale)
        if text.key.startswith("button-") or text.key.endswith("-button")
    ]
    assert buttons
    faults = [
        f"{text}: {said!r}"
        for text in buttons
        for said in text.variants
        if len(said) > LONGEST_BUTTON or "\n" in said or "<" in said or "&" in said
    ]
    assert not faults


@pytest.mark.parametrize(
    "source",
    ["<b>x", "x</b>", "<b><i>x</b></i>", "<p>x</p>", "a & b", "1 < 2", '<b class="x">x</b>', "<"],
)
def test_the_html_check_itself_sees_faults(source: str) -> None:
    assert html_faults(source)


def test_the_html_check_passes_what_is_good() -> None:
    assert not html_faults('<b>x</b> &lt; <a href="https://t.me/x?a=1&amp;b=2">y</a> &amp;')
