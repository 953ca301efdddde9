"""What the rules name and the conversations must know: actions, notices, clocks, refusals."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from aiogram.filters.callback_data import CallbackData

import handlers
import mentoring
from handlers.flows import flows
from handlers.notices import NOTICES
from locales import catalogue
from mentoring.acting import ACTIONS, CLOCKS, _result_of

LANGUAGES = ("ru", "en", "tt")

flows()  # what the bot itself declares when it starts, before the tests look at other modules
OURS = {key: rule for key, rule in ACTIONS.items() if key.__module__.startswith("mentoring.")}
LOOKS, RUNNING = frozenset(NOTICES), frozenset(CLOCKS)


@cache
def modules(package: ModuleType) -> dict[str, tuple[ModuleType, ast.Module]]:
    """Every module below a package with its syntax tree."""
    found = {}
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(info.name)
        source = Path(str(module.__file__)).read_text("utf-8")
        found[info.name] = (module, ast.parse(source))
    return found


def calls(package: ModuleType) -> Iterator[tuple[ModuleType, str, ast.Call]]:
    """Every call in a package: where, the last part of its name, and the call."""
    for module, tree in modules(package).values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = node.func
                if isinstance(name, ast.Attribute):
                    yield module, name.attr, node
                elif isinstance(name, ast.Name):
                    yield module, name.id, node


def words_in(module: ModuleType, node: ast.expr) -> set[str]:
    """The words that an expression can be: a literal, a constant, one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return {node.value}
    if isinstance(node, ast.Name) and isinstance(getattr(module, node.id, None), str):
        return {getattr(module, node.id)}
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        owner = getattr(module, node.value.id, None)
        word = getattr(owner, node.attr, None)
        return {word} if isinstance(word, str) else set()
    if isinstance(node, ast.IfExp):
        return words_in(module, node.body) | words_in(module, node.orelse)
    return set()


def named(package: ModuleType, call: str, place: int) -> set[str]:
    """The words that stand at a place of all calls of this name."""
    return {
        word
        for module, name, node in calls(package)
        if name == call and len(node.args) > place
        for word in words_in(module, node.args[place])
    }


def test_every_notice_that_is_told_has_its_looks() -> None:
    told = named(mentoring, "tell", 1)
    assert len(told) > 20, "the search finds nothing any more"
    assert told - LOOKS == set()


def begun() -> set[str]:
    """The kinds of clocks that something begins."""
    return named(mentoring, "wait", 0) | named(mentoring, "run_on", 1) | named(mentoring, "_run", 2)


def test_every_wait_has_its_clock() -> None:
    waits = begun()
    assert len(waits) > 3, "the search finds nothing any more"
    assert waits - RUNNING == set()


def test_no_clock_is_idle() -> None:
    assert RUNNING - begun() == set()


def test_clocks_take_what_they_are_given() -> None:
    for function in CLOCKS.values():
        inspect.signature(function).bind(None, 1, 0)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_refusal_has_its_words(locale: str) -> None:
    codes = {"not-found", "forbidden"}
    for name in ("Refusal", "Late"):
        codes |= named(mentoring, name, 0)
    codes |= {"late"}
    assert len(codes) > 15, "the search finds nothing any more"
    assert {f"refusal-{code}" for code in codes} - set(catalogue.read(locale)) == set()


@pytest.mark.parametrize("function", OURS, ids=lambda f: f"{f.__module__}.{f.__name__}")
def test_an_action_and_its_rule_fit(function: object) -> None:
    """The rule takes the action's arguments, and the result can be kept for a replay."""
    assert inspect.isfunction(function)
    names = list(inspect.signature(function).parameters)[1:]
    inspect.signature(OURS[function]).bind(None, **dict.fromkeys(names))
    _result_of(function).json_schema()
    assert len(f"{function.__module__}.{function.__qualname__}") <= 120


def test_whatever_a_conversation_does_has_a_rule() -> None:
    done = {"do": 0, "settle": 2}
    functions = {
        getattr(module, node.args[done[name]].id)  # type: ignore[attr-defined]
        for module, name, node in calls(handlers)
        if name in done
        and len(node.args) > done[name]
        and isinstance(node.args[done[name]], ast.Name)
        and hasattr(module, node.args[done[name]].id)  # type: ignore[attr-defined]
    }
    assert len(functions) > 20, "the search finds nothing any more"
    assert {f.__qualname__ for f in functions if f not in OURS} == set()


def buttons() -> list[type[CallbackData]]:
    """All buttons of the conversations."""
    modules(handlers)
    return [
        kind for kind in CallbackData.__subclasses__() if kind.__module__.startswith("handlers")
    ]


def test_no_two_buttons_share_a_prefix() -> None:
    prefixes = [kind.__prefix__ for kind in buttons()]
    assert len(prefixes) > 10
    assert sorted(set(prefixes)) == sorted(prefixes)
