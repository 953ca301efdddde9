"""Telegram's HTML: its tags, its refusals, its counting."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.telegram import Refusal
from bot.demo.telegram.html import parse, trim, units


def shapes(source: str) -> list[tuple[Any, ...]]:
    text, entities = parse(source)
    pieces = text.encode("utf-16-le")
    return [
        (e["type"], pieces[e["offset"] * 2 : (e["offset"] + e["length"]) * 2].decode("utf-16-le"))
        for e in entities
    ]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<b>а</b><strong>б</strong>", [("bold", "а"), ("bold", "б")]),
        ("<i>а</i><em>б</em>", [("italic", "а"), ("italic", "б")]),
        ("<u>а</u><ins>б</ins>", [("underline", "а"), ("underline", "б")]),
        ("<s>а</s><del>б</del><strike>в</strike>", [("strikethrough", x) for x in "абв"]),
        (
            '<span class="tg-spoiler">а</span><tg-spoiler>б</tg-spoiler>',
            [("spoiler", x) for x in "аб"],
        ),
        ("<code>а</code><pre>б</pre>", [("code", "а"), ("pre", "б")]),
        ("<blockquote>а</blockquote>", [("blockquote", "а")]),
        ("<blockquote expandable>а</blockquote>", [("expandable_blockquote", "а")]),
        ('<a href="https://ya.ru">а</a>', [("text_link", "а")]),
        ("<A HREF='https://ya.ru'>а</A>", [("text_link", "а")]),
        ("<b>🎉 а<i>б</i></b>", [("bold", "🎉 аб"), ("italic", "б")]),
        ("<code><b>а</b></code>", [("code", "а")]),
        ("<a>а</a>", []),
        ('<a href="http://localhost:8000/x">а</a>', []),
        ('<a href="tg://user?id=7">а</a>', [("text_link", "а")]),
        ('<a href="ya.ru">а</a>', [("text_link", "а")]),
        ("<b></b>а", []),
        ('<tg-emoji emoji-id="1">🎉</tg-emoji>', [("custom_emoji", "🎉")]),
    ],
)
def test_tags(source: str, found: list[tuple[str, str]]) -> None:
    assert shapes(source) == found


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>а", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>а</b></i>", 'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"'),
        ("а</b>", "Unexpected end tag at byte offset 2"),
        ("<p>а</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("ж <br>", 'Unsupported start tag "br" at byte offset 3'),
        ("а < б", 'Unsupported start tag "" at byte offset 3'),
        ("5<6", 'Unsupported start tag "" at byte offset 1'),
        ("<span>а</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b", 'Unclosed start tag "b" at byte offset 0'),
        ('<a href="x>а</a>', 'Unclosed start tag at byte offset 0 in "a"'),
        ("<b>а</b", "Unclosed end tag at byte offset 5"),
        ("<a =>а</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_refusals(source: str, words: str) -> None:
    with pytest.raises(Refusal) as error:
        parse(source)
    assert error.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;&gt;&amp;&quot;", '<>&"'),
        ("&#1071;&#x44F;", "Яя"),
        ("&nbsp;&laquo;", "&nbsp;&laquo;"),
        ("Том & Джерри", "Том & Джерри"),
        ("&amplitude &ltx &lt x", "&amplitude &ltx < x"),
        ("&amp;lt;", "&lt;"),
        ("&#0;&#xD800;", "&#0;&#xD800;"),
    ],
)
def test_entities(source: str, text: str) -> None:
    assert parse(source)[0] == text


def test_the_language_of_a_listing_belongs_to_the_listing() -> None:
    _, (entity,) = parse('<pre><code class="language-python">x = 1</code></pre>')
    assert (entity["type"], entity["language"]) == ("pre", "python")


def test_trimming_moves_the_style_along() -> None:
    text, entities = trim(*parse("  <b> 🎉 а </b>  "))
    assert text == "🎉 а"
    assert [(e["offset"], e["length"]) for e in entities] == [(0, units(text))]


PLAIN = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), min_size=1, max_size=12)
STYLES = st.sampled_from(["bold", "italic", "underline", "strikethrough", "spoiler", "code"])


@given(st.lists(st.tuples(PLAIN, STYLES | st.none()), min_size=1, max_size=6))
def test_what_aiogram_writes_is_read_back(parts: list[tuple[str, str | None]]) -> None:
    text, entities, at = "", [], 0
    for piece, style in parts:
        if style:
            entities.append(MessageEntity(type=style, offset=at, length=units(piece)))
        text += piece
        at += units(piece)
    source = html_decoration.unparse(text, entities)
    found, marks = parse(source)
    assert found == text
    assert [(m["type"], m["offset"], m["length"]) for m in marks] == [
        (e.type, e.offset, e.length) for e in entities
    ]


@given(st.text(alphabet="<>/&;ab \"'=#", max_size=30))
def test_any_text_is_parsed_or_refused(source: str) -> None:
    try:
        text, entities = parse(source)
    except Refusal:
        return
    assert all(e["offset"] + e["length"] <= units(text) for e in entities)
