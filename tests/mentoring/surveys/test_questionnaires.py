"""Questionnaires as data: their structure, their words, what answers fit, an organisation's
own.
"""

from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from mentoring.surveys.items import (
    Choice,
    FreeText,
    Item,
    MultiChoice,
    Number,
    Scale,
    UnfitAnswer,
    fitting_answer,
)
from mentoring.surveys.own import BadQuestionnaire, own_questionnaire
from mentoring.surveys.questionnaires import (
    MONITORING,
    POLL_OPTION_LIMIT,
    POLL_QUESTION_LIMIT,
    QUESTIONNAIRES,
    Audience,
    Occasion,
    Questionnaire,
    comparable,
    option_key,
    questionnaire_for,
)

LOCALES = Path(__file__).parents[3] / "locales"


def words(language: str) -> dict[str, str]:
    resource = FluentParser().parse((LOCALES / language / "surveys.ftl").read_text("utf-8"))
    found: dict[str, str] = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message) and entry.value is not None:
            (element,) = entry.value.elements
            assert isinstance(element, ast.TextElement)
            found[entry.id.name] = element.value
    return found


@pytest.mark.parametrize("language", ["ru", "en", "tt"])
def test_every_question_has_words_and_no_words_are_left_over(language: str) -> None:
    asked = {
        key for questionnaire in QUESTIONNAIRES.values() for key in questionnaire.message_keys()
    }
    found = words(language)
    assert found.keys() == asked
    assert all(len(text) <= POLL_QUESTION_LIMIT for text in found.values())


@pytest.mark.parametrize("language", ["ru", "en", "tt"])
def test_monitoring_fits_a_poll(language: str) -> None:
    (question,) = MONITORING.items
    assert isinstance(question, Choice)
    assert 4 <= len(question.options) <= 5
    found = words(language)
    assert len(found[MONITORING.item_key(question)]) <= POLL_QUESTION_LIMIT
    texts = [found[option_key(option)] for option in question.options]
    assert all(len(text) <= POLL_OPTION_LIMIT for text in texts)
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("audience", [Audience.MENTEE, Audience.MENTOR])
def test_before_and_after_ask_the_same(audience: Audience) -> None:
    before = questionnaire_for(Occasion.ENTRY, audience)
    middle = questionnaire_for(Occasion.MIDDLE, audience)
    after = questionnaire_for(Occasion.EXIT, audience)
    assert before is not None
    assert middle is not None
    assert after is not None
    marks = tuple(item.code for item in before.items if isinstance(item, Scale))
    assert len(marks) == 9
    assert comparable(before, after) == comparable(before, middle) == marks
    assert ("support" in marks) == (audience is Audience.MENTEE)
    assert after.item("go-on") == Choice("go-on", ("yes", "no"))
    assert all(item.skippable for item in after.items if isinstance(item, FreeText))


def test_a_mentor_has_no_stage_review() -> None:
    assert questionnaire_for(Occasion.STAGE, Audience.MENTOR) is None
    assert questionnaire_for(Occasion.QUARTER, Audience.MENTOR) is MONITORING


def test_taken_up_again_where_it_was_left() -> None:
    questionnaire = QUESTIONNAIRES["stage"]
    left = questionnaire.next_after(frozenset({"confidence", "support"}))
    assert left == Scale("plan-fits")
    assert questionnaire.next_after(frozenset(item.code for item in questionnaire.items)) is None
    with pytest.raises(KeyError):
        questionnaire.item("unknown")


def test_two_items_of_one_code_are_a_mistake() -> None:
    with pytest.raises(ValueError):
        Questionnaire("x", Audience.BOTH, Occasion.OWN, (Scale("a"), Number("a")))


SEVERAL = MultiChoice("m", ("a", "b", "c"), at_most=2)


@pytest.mark.parametrize(
    ("item", "answer", "kept"),
    [
        (Scale("s"), 10, 10),
        (Scale("s"), " 7 ", 7),
        (Number("n"), "0", 0),
        (Choice("c", ("a", "b")), "b", "b"),
        (SEVERAL, ["c", "a", "c"], ("a", "c")),
        (FreeText("t"), "  спасибо ", "спасибо"),
    ],
)
def test_answers_are_kept_tidy(item: Item, answer: object, kept: object) -> None:
    assert fitting_answer(item, answer) == kept


@pytest.mark.parametrize(
    ("item", "answer", "problem"),
    [
        (Scale("s"), 0, "range"),
        (Scale("s"), 11, "range"),
        (Scale("s"), True, "kind"),
        (Scale("s"), "семь", "kind"),
        (Number("n"), "9" * 5000, "range"),
        (Choice("c", ("a", "b")), "z", "option"),
        (Choice("c", ("a", "b")), ["a"], "option"),
        (SEVERAL, [], "empty"),
        (SEVERAL, ["a", "b", "c"], "many"),
        (SEVERAL, ["z"], "option"),
        (SEVERAL, "a", "kind"),
        (FreeText("t"), " ", "empty"),
        (FreeText("t", 3), "long", "long"),
        (FreeText("t"), 5, "kind"),
    ],
)
def test_unfit_answers_say_why(item: Item, answer: object, problem: str) -> None:
    with pytest.raises(UnfitAnswer) as caught:
        fitting_answer(item, answer)
    assert caught.value.problem == problem


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
ITEMS = (Scale("s"), Number("n"), Choice("c", ("a", "b")), SEVERAL, FreeText("t"))


@given(item=st.sampled_from(ITEMS), answer=ANYTHING)
def test_an_answer_fits_or_is_refused_and_fits_again(item: Item, answer: object) -> None:
    try:
        kept = fitting_answer(item, answer)
    except UnfitAnswer:
        return
    assert fitting_answer(item, kept) == kept


OWN: dict[str, Any] = {
    "code": "spring",
    "title": "Весенний опрос",
    "audience": "mentee",
    "items": [
        {"kind": "scale", "text": "Как дела?", "low": 1, "high": 5},
        {"kind": "choice", "text": "Продолжаем?", "options": ["Да", "Нет"]},
        {"kind": "several", "text": "Что важно?", "options": ["А", "Б", "В"], "at_most": 2},
        {"kind": "number", "text": "Сколько уроков?", "high": 50},
        {"kind": "text", "text": "Что ещё?", "optional": True},
    ],
}


def test_own_questionnaire_needs_no_code() -> None:
    own = own_questionnaire(OWN)
    assert own.items == (
        Scale("q1", 1, 5),
        Choice("q2", ("own-spring-q2-1", "own-spring-q2-2")),
        MultiChoice("q3", ("own-spring-q3-1", "own-spring-q3-2", "own-spring-q3-3"), 2),
        Number("q4", 0, 50),
        FreeText("q5", skippable=True),
    )
    assert own.custom is not None
    assert set(own.message_keys()) == own.custom.keys()
    assert own.custom[own.item_key(own.items[0])] == "Как дела?"


@pytest.mark.parametrize(
    ("change", "problem", "where"),
    [
        ({"code": "Весна"}, "code", 0),
        ({"items": []}, "items", 0),
        ({"items": ["?"]}, "items", 1),
        ({"audience": "everybody"}, "audience", 0),
        ({"title": ""}, "words", 0),
        ({"items": [{"kind": "magic", "text": "?"}]}, "kind", 1),
        ({"items": [{"kind": "scale"}]}, "words", 1),
        ({"items": [{"kind": "scale", "text": "?", "low": 5, "high": 5}]}, "range", 1),
        ({"items": [{"kind": "scale", "text": "?", "low": 0, "high": 90}]}, "range", 1),
        ({"items": [{"kind": "choice", "text": "?", "options": ["one"]}]}, "options", 1),
        (
            {"items": [{"kind": "several", "text": "?", "options": ["a", "b"], "at_most": 0}]},
            "range",
            1,
        ),
    ],
)
def test_own_questionnaire_says_what_is_wrong(
    change: dict[str, Any], problem: str, where: int
) -> None:
    with pytest.raises(BadQuestionnaire) as caught:
        own_questionnaire(OWN | change)
    assert (caught.value.problem, caught.value.where) == (problem, where)
