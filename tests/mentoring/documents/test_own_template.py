"""Templates of an organisation's own: what is taken, and why anything else is refused."""

from __future__ import annotations

import io
import pickle
import zipfile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.documents.filling import UnusableTemplate
from mentoring.documents.own_papers import (
    REPLACEABLE,
    built_in_template,
    check_template,
    sample_paper,
)


def template(*paragraphs: str, header: str = "", title: str = "") -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    document.core_properties.title = title
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


PAIRS = "{% for pair in pairs %}{{ pair.mentor_accusative }}{% endfor %}"


def with_part(content: bytes, name: str, part: bytes, *, instead: bool = False) -> bytes:
    """The same package with one more part, or another in place of one."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for one in source.infolist():
            if one.filename != name or not instead:
                copy.writestr(one.filename, source.read(one))
        copy.writestr(name, part)
    return target.getvalue()


def part_of(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)


def refused(content: bytes, paper: str = "pairs") -> UnusableTemplate:
    with pytest.raises(UnusableTemplate) as caught:
        check_template(paper, content)
    return caught.value


def text(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


@pytest.mark.parametrize("paper", REPLACEABLE)
def test_the_built_in_ones_would_be_taken(paper: str) -> None:
    kept = check_template(paper, built_in_template(paper))
    assert sample_paper(paper, kept)
    assert "{" not in text(sample_paper(paper))


def test_ones_own_words_around_our_marks() -> None:
    own = template(
        "{{ organisation }}: приказ {{ number }} от {{ date }}",
        "{% for pair in pairs %}",
        "{{ loop.index }}) {{ pair.mentor_accusative }}{% if not loop.last %};{% endif %}",
        "{% endfor %}",
        "{% if curator_accusative %}Куратор: {{ curator_accusative|upper }}{% endif %}",
        header="{{ place|default('') }}",
        title="Приказ {{ number }}",
    )
    filled = text(sample_paper("pairs", check_template("pairs", own)))
    assert "МБОУ «Школа №\u00a01»: приказ №\u00a012 от 01.12.2026" in filled
    assert "1) Образцову Анну Петровну, учителя математики" in filled
    assert "Куратор: ПРИМЕРОВА БОРИСА ИЛЬИЧА" in filled


@pytest.mark.parametrize(
    ("mark", "what", "instead"),
    [
        ("{{ nomer }}", "nomer", "number"),
        ("{{ numbr }}", "numbr", "number"),
        ("{% for pair in pairs %}{{ pair.mentor }}{% endfor %}", "mentor", "mentor_accusative"),
        ("{% if progrmmes_due %}!{% endif %}", "progrmmes_due", "programmes_due"),
        ("{% if place %}{% else %}{{ nowhere }}{% endif %}", "nowhere", ""),
        ("{{ number.secret }}", "secret", ""),
        ("{{ loop.index }}", "loop", ""),
    ],
)
def test_a_mark_we_do_not_know_is_named(mark: str, what: str, instead: str) -> None:
    found = refused(template(PAIRS, mark))
    assert (found.code, found.what, found.instead) == ("unknown", what, instead)


def test_marks_in_headers_and_properties_are_looked_at_too() -> None:
    assert refused(template(PAIRS, header="{{ nobody }}")).what == "nobody"
    assert refused(template(PAIRS, title="{{ nobody }}")).what == "nobody"


@pytest.mark.parametrize(
    "mark",
    [
        "{% for a in range(9) %}{% endfor %}",
        "{% for a in pairs %}{% for b in pairs %}{% for c in pairs %}x{% endfor %}{% endfor %}"
        "{% endfor %}",
        "{{ 'a' * 1000000000 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ number.format(1) }}",
        "{{ number.__class__ }}",
        "{{ number['__class__'] }}",
        "{{ number|attr('__class__') }}",
        "{{ number|center(1000000000) }}",
        "{% set x = 1 %}",
        "{% macro m() %}{{ m() }}{% endmacro %}",
        "{% include 'x' %}",
        "{% extends 'x' %}",
        "{{ [pairs, pairs] }}",
        "{{ number ~ number }}",
        "{% for letter in number %}{% endfor %}",
    ],
)
def test_more_than_marks_conditions_and_lists_is_refused(mark: str) -> None:
    assert refused(template(PAIRS, mark)).code in ("forbidden", "unknown")


@pytest.mark.parametrize("mark", ["{{ number", "{% if number %}", "{% endfor %}", "{{ }}"])
def test_a_mark_that_is_not_closed(mark: str) -> None:
    assert refused(template(PAIRS, mark)).code == "grammar"


def test_a_paper_without_the_mark_that_matters() -> None:
    found = refused(template("Приказ {{ number }}"))
    assert (found.code, found.what) == ("needless", "pairs")
    assert refused(template("Приказ № 5 о закреплении пар")).code == "needless"


def test_no_document_an_old_one_too_large_a_broken_one() -> None:
    assert refused(b"").code == "damaged"
    assert refused(b"%PDF-1.7").code == "not_docx"
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)).code == "old_format"
    assert refused(template(PAIRS)[:-500]).code == "damaged"
    assert refused(bytes(3 * 1024 * 1024)).code == "too_large"
    book = io.BytesIO()
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert refused(book.getvalue()).code == "not_docx"


def test_programs_and_things_from_outside() -> None:
    own = template(PAIRS)
    assert refused(with_part(own, "word/vbaProject.bin", b"x")).code == "macros"
    assert refused(with_part(own, "word/embeddings/object.bin", b"x")).code == "macros"
    types = part_of(own, "[Content_Types].xml").replace(
        b"wordprocessingml.document.main+xml", b"macroEnabled.main+xml"
    )
    assert refused(with_part(own, "[Content_Types].xml", types, instead=True)).code == "macros"
    name = "word/_rels/document.xml.rels"
    picture = (
        b'<Relationship Id="rId99" Type="http://x/relationships/image" '
        b'Target="http://127.0.0.1/a.png" TargetMode="External"/></Relationships>'
    )
    rels = part_of(own, name).replace(b"</Relationships>", picture)
    assert refused(with_part(own, name, rels, instead=True)).code == "outside"
    field = template(PAIRS, "x")
    body = part_of(field, "word/document.xml").replace(b">x<", b"> DDEAUTO cmd <")
    assert refused(with_part(field, "word/document.xml", body, instead=True)).code == "outside"


def test_a_link_that_people_may_follow_and_words_own_base_template() -> None:
    own = template(PAIRS)
    link = (
        b'<Relationship Id="rId98" Type="http://x/relationships/hyperlink" '
        b'Target="http://127.0.0.1/" TargetMode="External"/></Relationships>'
    )
    name = "word/_rels/document.xml.rels"
    own = with_part(own, name, part_of(own, name).replace(b"</Relationships>", link), instead=True)
    base = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="http://x/relationships/attachedTemplate" '
        b'Target="file:///C:/Normal.dotm" TargetMode="External"/></Relationships>'
    )
    own = with_part(own, "word/_rels/settings.xml.rels", base)
    kept = check_template("pairs", own)
    assert b"Normal.dotm" not in part_of(kept, "word/_rels/settings.xml.rels")


def test_bombs() -> None:
    own = template(PAIRS)
    body = part_of(own, "word/document.xml")
    lol = b'<!DOCTYPE l [<!ENTITY a "ha">]>'
    entities = body.replace(b"<w:document", lol + b"<w:document", 1)
    assert refused(with_part(own, "word/document.xml", entities, instead=True)).code == "bomb"
    wide = body.decode().replace("UTF-8", "UTF-16").encode("utf-16")
    assert refused(with_part(own, "word/document.xml", wide, instead=True)).code == "damaged"
    assert refused(with_part(own, "word/media/x.xml", b" " * 16 * 1024 * 1024)).code == "bomb"
    long = body.replace(b"</w:body>", b" " * 3 * 1024 * 1024 + b"</w:body>")
    assert refused(with_part(own, "word/document.xml", long, instead=True)).code == "bomb"


def test_the_refusal_survives_the_way_between_processes() -> None:
    found = pickle.loads(pickle.dumps(UnusableTemplate("unknown", "numbr", "number")))
    assert (found.code, found.what, found.instead) == ("unknown", "numbr", "number")


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="{}%# abnumber.pairs|()'*_[]<&", max_size=40))
def test_whatever_is_written_it_is_taken_or_refused_and_never_fails(mark: str) -> None:
    try:
        kept = check_template("pairs", template(PAIRS, mark))
    except UnusableTemplate as refusal:
        code = refusal.code
    else:
        code = "taken" if sample_paper("pairs", kept) else "empty"
    assert code in {"taken", "unknown", "forbidden", "grammar", "unfilled"}
