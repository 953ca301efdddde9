"""Every text of every language as its tests see it: parsed whole, with all its variants."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from locales.catalogue import HOME, LANGUAGES

FILES = sorted({path.name for language in LANGUAGES for path in (HOME / language).glob("*.ftl")})

# More variants than this in one message are not all tried: the first ones are enough.
_MOST = 200


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@dataclass(frozen=True)
class Text:
    """One message of one language."""

    locale: str
    file: str
    key: str
    entry: ast.Message

    @property
    def variables(self) -> set[str]:
        """The variables it names."""
        found = _Variables()
        found.visit(self.entry)
        return found.names

    @property
    def variants(self) -> list[str]:
        """What it can say, each choice made in turn, with «x» for every argument."""
        return [] if self.entry.value is None else _said(self.entry.value)

    def __str__(self) -> str:
        return f"{self.locale}/{self.file}: {self.key}"


def _said(pattern: ast.Pattern) -> list[str]:
    parts = [_choices(element) for element in pattern.elements]
    return ["".join(chosen) for chosen, _ in zip(product(*parts), range(_MOST), strict=False)]


def _choices(element: object) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    if isinstance(element, ast.Placeable):
        return _choices(element.expression)
    if isinstance(element, ast.StringLiteral):
        return [element.parse()["value"]]
    if isinstance(element, ast.SelectExpression):
        return [text for variant in element.variants for text in _said(variant.value)]
    return ["x"]


@cache
def resource(locale: str, file: str) -> ast.Resource:
    """The parsed file, ``Junk`` and all; an absent file is empty."""
    path = Path(HOME, locale, file)
    source = path.read_text(encoding="utf-8") if path.exists() else ""
    return FluentParser().parse(source)


@cache
def texts(locale: str) -> tuple[Text, ...]:
    """All messages of a language."""
    return tuple(
        Text(locale, file, entry.id.name, entry)
        for file in FILES
        for entry in resource(locale, file).body
        if isinstance(entry, ast.Message)
    )
