"""The catalogue of tags: words in every language, directions of S0 4.9, search."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from mentoring.tags import DIRECTION_OF, DIRECTIONS, known_tags, search_tags, tag_key

LOCALES = Path(__file__).parents[2] / "locales"


def words(language: str) -> dict[str, str]:
    resource = FluentParser().parse((LOCALES / language / "tags.ftl").read_text("utf-8"))
    found: dict[str, str] = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message) and entry.value is not None:
            element = entry.value.elements[0]
            assert isinstance(element, ast.TextElement)
            found[entry.id.name] = element.value
    return found


RUSSIAN = {
    key.removeprefix("tag-"): text for key, text in words("ru").items() if key.startswith("tag-")
}


def test_five_directions_and_no_tag_twice() -> None:
    assert len(DIRECTIONS) == 5
    assert len(DIRECTION_OF) == sum(map(len, DIRECTIONS.values())) >= 30
    assert all(len(tags) >= 5 for tags in DIRECTIONS.values())


@pytest.mark.parametrize("language", ["ru", "en", "tt"])
def test_every_tag_and_direction_has_its_own_words(language: str) -> None:
    found = words(language)
    keys = {tag_key(tag) for tag in DIRECTION_OF} | {f"direction-{name}" for name in DIRECTIONS}
    assert found.keys() == keys
    assert len(set(found.values())) == len(found)
    # They stand on buttons, and must stay readable on a phone.
    assert max(map(len, found.values())) <= 45


def test_unknown_codes() -> None:
    with pytest.raises(KeyError):
        tag_key("astrology")
    assert known_tags(frozenset({"parents", "astrology"})) == {"parents"}


@pytest.mark.parametrize(
    ("query", "tag"),
    [
        ("родители", "parents"),
        ("трудный класс", "hard-class"),
        ("дисцеплина", "class-discipline"),
        ("ЕГЭ", "exam-preparation"),
        ("овз", "special-needs"),
        ("выгорание", "burnout"),
        ("планирование", "lesson-planning"),
        ("оценки", "assessment"),
        ("журнал", "class-records"),
    ],
)
def test_search_finds(query: str, tag: str) -> None:
    assert tag in search_tags(query, RUSSIAN)[:3]


def test_search_finds_nothing_in_nothing() -> None:
    assert search_tags("  ", RUSSIAN) == []
    assert search_tags("родители", {}) == []
    assert search_tags("ъъъъ", RUSSIAN) == []


@given(query=st.text(max_size=30), order=st.permutations(sorted(RUSSIAN)))
def test_search_does_not_depend_on_order(query: str, order: list[str]) -> None:
    found = search_tags(query, RUSSIAN)
    assert found == search_tags(query, {code: RUSSIAN[code] for code in order})
    assert len(found) <= 8


@given(code=st.sampled_from(sorted(RUSSIAN)))
def test_own_words_come_first(code: str) -> None:
    assert search_tags(RUSSIAN[code], RUSSIAN)[0] == code
