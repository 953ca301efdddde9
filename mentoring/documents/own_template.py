"""Looks at a template that an organisation wants to put in place of ours, before it counts.

What is allowed is a list, not what is forbidden: marks whose names we know, conditions, and at
most two lists one in the other. So nothing in it can run long, reach out or grow without bound.
"""

from __future__ import annotations

import difflib
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any, Final

from mentoring.documents.filling import UnusableTemplate, fill
from mentoring.documents.spreadsheet import BROKEN, UnreadableFile, check_package

MOST_BYTES: Final = 2 * 1024 * 1024
MOST_UNPACKED: Final = 15 * 1024 * 1024
MOST_TEXT: Final = 2 * 1024 * 1024  # bytes of one part that is parsed for marks
NESTED: Final = 2

_REFUSED: Final = {
    "empty_file": "damaged",
    "too_large": "too_large",
    "old_format": "old_format",
    "not_xlsx": "not_docx",
    "zip_bomb": "bomb",
}
_PROGRAMS: Final = ("vbaproject", "vbadata", "activex", "embeddings/", "oleobject", "macrosheet")
_EXTERNAL = re.compile(rb"<Relationship\b[^>]*TargetMode\s*=\s*[\"']External[\"'][^>]*>")
_LINKED = re.compile(rb"Type\s*=\s*[\"'][^\"']*/(?:hyperlink|attachedTemplate)[\"']")
_ATTACHED = re.compile(rb"<Relationship\b[^>]*/attachedTemplate[\"'][^>]*?/>")
_ATTACHED_MARK = re.compile(rb"<w:attachedTemplate\b[^>]*/>")
_FIELDS_OUTSIDE = re.compile(rb"\b(?:INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE)\b")
_FILTERS: Final = frozenset(
    [
        "capitalize",
        "count",
        "d",
        "default",
        "e",
        "escape",
        "first",
        "join",
        "last",
        "length",
        "lower",
        "title",
        "trim",
        "upper",
    ]
)
_LOOP: Final = frozenset(["index", "index0", "revindex", "revindex0", "first", "last", "length"])


def check_own_template(
    paper: str, content: bytes, samples: tuple[Mapping[str, Any], ...], needed: str
) -> bytes:
    """What to keep of the template: the same file without Word's link to its own base template.

    :param samples: data of this paper, which together name every mark that may stand in it
    :param needed: the mark without which it is no such paper
    :raises UnusableTemplate: why it cannot be used
    """
    check_package_of(content)
    content = _detached(content)
    try:
        parts = list(_marked_parts(content))
    except UnusableTemplate:
        raise
    except Exception as error:
        raise UnusableTemplate("damaged") from error
    used: set[str] = set()
    for part in parts:
        used |= _check_marks(part, samples)
    if needed not in used:
        raise UnusableTemplate("needless", needed)
    for sample in samples:
        fill(paper, content, sample)
    return content


def check_package_of(content: bytes) -> None:
    """Refuse what is not a .docx without programs and bombs in it; raises UnusableTemplate."""
    if len(content) > MOST_BYTES:
        raise UnusableTemplate("too_large")
    try:
        check_package(content, "word/document.xml")
    except UnreadableFile as error:
        raise UnusableTemplate(_REFUSED.get(error.code, "damaged")) from error
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_parts(archive)
    except BROKEN as error:
        if isinstance(error, UnusableTemplate):
            raise
        raise UnusableTemplate("damaged") from error


def _check_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise UnusableTemplate("bomb")
    types = archive.read("[Content_Types].xml").lower()
    if b"macroenabled" in types or b"vnd.ms-office" in types:
        raise UnusableTemplate("macros")
    for part in parts:
        name = part.filename.lower()
        if any(program in name for program in _PROGRAMS):
            raise UnusableTemplate("macros")
        if not name.endswith((".xml", ".rels")):
            continue
        if part.file_size > MOST_TEXT and name.startswith("word/document"):
            raise UnusableTemplate("bomb")
        text = archive.read(part)
        if text[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in text[:64]:
            raise UnusableTemplate("damaged")  # another encoding would hide what is looked for
        if name.endswith(".rels") and any(
            not _LINKED.search(found) for found in _EXTERNAL.findall(text)
        ):
            raise UnusableTemplate("outside")
        if _FIELDS_OUTSIDE.search(text):
            raise UnusableTemplate("outside")


def _detached(content: bytes) -> bytes:
    """Word names the base template on its author's disk; whoever opens the paper needs none."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for part in source.infolist():
            text = source.read(part)
            if part.filename.endswith("settings.xml.rels"):
                text = _ATTACHED.sub(b"", text)
            elif part.filename.endswith("settings.xml"):
                text = _ATTACHED_MARK.sub(b"", text)
            copy.writestr(zipfile.ZipInfo(part.filename), text, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _marked_parts(content: bytes) -> Iterator[str]:
    """Everything that the library fills in: the text, headers, footers, footnotes, properties."""
    from docxtpl import DocxTemplate

    document: Any = DocxTemplate(io.BytesIO(content))
    document.init_docx()
    yield document.patch_xml(document.get_xml())
    for uri in (document.HEADER_URI, document.FOOTER_URI):
        for _key, part in document.get_headers_footers(uri):
            yield document.patch_xml(document.get_part_xml(part))
    for part in document.docx.part.package.parts:
        if str(part.partname).endswith("footnotes.xml"):
            yield document.patch_xml(part.blob.decode("utf-8"))
    properties = document.docx.core_properties
    for name in ("author", "comments", "identifier", "language", "subject", "title"):
        yield str(getattr(properties, name) or "")


def _check_marks(part: str, samples: tuple[Mapping[str, Any], ...]) -> set[str]:
    """The marks at the top that are used; raises UnusableTemplate for what is not allowed."""
    from jinja2 import TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    try:
        tree = ImmutableSandboxedEnvironment(autoescape=True).parse(part)
    except TemplateError as error:
        raise UnusableTemplate("grammar", str(error.message or "")[:120]) from error
    except RecursionError as error:
        raise UnusableTemplate("bomb") from error
    found = _Marks(samples)
    found.look(tree, {name: [s[name] for s in samples if name in s] for s in samples for name in s})
    return found.used


class _Marks:
    """A walk over a template's tree with what is known at each place: mark → its sample values."""

    def __init__(self, samples: tuple[Mapping[str, Any], ...]) -> None:
        self._top = {name for sample in samples for name in sample}
        self.used: set[str] = set()

    def look(self, node: Any, known: dict[str, list[Any]], depth: int = 0) -> None:
        """Refuse what is not on the list, here and below."""
        from jinja2 import nodes

        match node:
            case nodes.For():
                self._look_into_list(node, known, depth)
            case nodes.Name() | nodes.Getattr():
                self.values(node, known)
            case nodes.Filter() if node.name not in _FILTERS:
                raise UnusableTemplate("forbidden", node.name)
            case (
                nodes.Template()
                | nodes.Output()
                | nodes.TemplateData()
                | nodes.Const()
                | nodes.If()
                | nodes.CondExpr()
                | nodes.Compare()
                | nodes.Operand()
                | nodes.Not()
                | nodes.And()
                | nodes.Or()
                | nodes.Filter()
                | nodes.Test()
                | nodes.Keyword()
            ):
                for child in node.iter_child_nodes():
                    self.look(child, known, depth)
            case _:
                raise UnusableTemplate("forbidden", type(node).__name__.lower())

    def _look_into_list(self, node: Any, known: dict[str, list[Any]], depth: int) -> None:
        from jinja2 import nodes

        if depth == NESTED or node.recursive or not isinstance(node.target, nodes.Name):
            raise UnusableTemplate("forbidden", "for")
        lists = self.values(node.iter, known)
        if not all(isinstance(one, list) for one in lists):
            raise UnusableTemplate("forbidden", "for")
        inner = {**known, node.target.name: [item for one in lists for item in one], "loop": []}
        inner["loop"] = [dict.fromkeys(_LOOP, 1)]
        if node.test is not None:
            self.look(node.test, inner, depth)
        for child in node.body:
            self.look(child, inner, depth + 1)
        for child in node.else_:
            self.look(child, known, depth + 1)

    def values(self, node: Any, known: dict[str, list[Any]]) -> list[Any]:
        """What a mark stands for in the samples. Raises UnusableTemplate for one we do not know."""
        from jinja2 import nodes

        if isinstance(node, nodes.Name):
            if node.name not in known:
                raise _unknown(node.name, known)
            if node.name in self._top:
                self.used.add(node.name)
            return known[node.name]
        if not isinstance(node, nodes.Getattr):
            raise UnusableTemplate("forbidden", type(node).__name__.lower())
        above = [one for one in self.values(node.node, known) if isinstance(one, Mapping)]
        found = [one[node.attr] for one in above if node.attr in one]
        if not found:
            raise _unknown(node.attr, {name: [] for one in above for name in one})
        return found


def _unknown(name: str, known: Mapping[str, Any]) -> UnusableTemplate:
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    return UnusableTemplate("unknown", name, close[0] if close else "")
