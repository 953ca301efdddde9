"""Parse one Fluent entry and learn what other entries it speaks of."""

from __future__ import annotations

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

_parser = FluentParser(with_spans=False)


class _References(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.keys: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.keys.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.keys.add(f"-{node.id.name}")
        self.generic_visit(node)


def parse_entry(source: str) -> tuple[ast.Resource, set[str]]:
    """The parsed entry, and the keys of messages and terms (``-term``) it refers to.

    Raises ``ValueError`` with the parser's words when the source is not one good entry.
    """
    resource = _parser.parse(source)
    for item in resource.body:
        if isinstance(item, ast.Junk):
            raise ValueError("; ".join(note.message or "" for note in item.annotations))
    references = _References()
    references.visit(resource)
    return resource, references.keys
