"""What is kept of a person, as a page and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from html.parser import HTMLParser
from typing import Any
from uuid import UUID

import pytest

from mentoring.documents.readable import (
    PersonalPage,
    Section,
    personal_data_html,
    personal_data_json,
)


class Page(HTMLParser):
    """Tags and text as a browser sees them."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.text = ""
        self.feed(content.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        self.text += data


PAGE = PersonalPage(
    "Мои данные",
    "ru",
    (
        Section("Профиль", facts=(("Имя", "Анна"), ("Кабинет", ""))),
        Section("Встречи", columns=("Когда", "Тема"), rows=(("26.11.2026", "Урок"),), note="все"),
        Section("Вопросы", empty="Пока ничего."),
    ),
    introduction="Всё, что хранится.",
    made="21.11.2026",
)


def test_a_page_that_stands_alone() -> None:
    page = Page(personal_data_html(PAGE))
    assert page.addresses == []
    assert "script" not in page.tags
    assert page.tags.count("h2") == 3
    assert page.tags.count("table") == 1
    for words in ("Всё, что хранится.", "Анна", "–", "Урок", "все", "Пока ничего.", "21.11.2026"):
        assert words in page.text


def test_what_was_typed_is_never_markup() -> None:
    evil = "<script>alert(1)</script>\"'&{{ 7*7 }}\x00\ud800"
    section = Section(evil, ((evil, evil),), (evil,), ((evil,),), note=evil)
    content = personal_data_html(replace(PAGE, title=evil, language='"><b>', sections=(section,)))
    page = Page(content)
    assert {"script", "b"}.isdisjoint(page.tags)
    assert page.text.count("<script>alert(1)</script>\"'&{{ 7*7 }}") == 8


class Colour(Enum):
    BLUE = "blue"


def test_json_says_the_same_to_machines() -> None:
    data: dict[str, Any] = {
        "имя": "Анна «А»",
        "moment": datetime(2026, 11, 26, 12, 30, tzinfo=UTC),
        "day": date(2026, 11, 26),
        "hour": time(12, 30),
        "length": timedelta(minutes=1),
        "colour": Colour.BLUE,
        "id": UUID(int=1),
        "sum": Decimal("1.50"),
        "tags": frozenset({"б", "а"}),
        "half": "\ud800",
    }
    content = personal_data_json(data)
    assert "«А»" in content.decode("utf-8")
    assert json.loads(content) == {
        "имя": "Анна «А»",
        "moment": "2026-11-26T12:30:00+00:00",
        "day": "2026-11-26",
        "hour": "12:30:00",
        "length": 60.0,
        "colour": "blue",
        "id": "00000000-0000-0000-0000-000000000001",
        "sum": "1.50",
        "tags": ["а", "б"],
        "half": "\ud800",
    }


@pytest.mark.parametrize("value", [b"scan", object()])
def test_what_has_no_place_in_json_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        personal_data_json({"x": value})
