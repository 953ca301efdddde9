"""Agreement sheets and the order assigning pairs, read back as Word would show them."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from mentoring.documents import forms
from mentoring.documents.cases import NameInPapers
from mentoring.documents.names import split_name
from mentoring.documents.own_papers import check_template
from mentoring.documents.papers import (
    AgreementSheet,
    AssignedPair,
    Issuer,
    PairOrder,
    Participant,
    UnusableTemplate,
    agreement_sheets,
    pair_order,
)
from mentoring.documents.supplements import Supplement, supplements
from mentoring.documents.templates import make_templates
from mentoring.mentorships import rules


def person(name: str, position: str = "", workplace: str = "") -> Participant:
    return Participant(NameInPapers(split_name(name)), position, workplace)


ANNA = person("Иванова-Петрова Анна Олеговна", "учитель математики")
IVAN = person("Петров Иван Сергеевич", "учитель физики")
LEYLA = person("Алиева Лейла Расим кызы", "учитель химии", "Школа № 9")
ISSUER = Issuer("МБОУ «Школа № 7»", person("Гарипова Фарида Ильдаровна").name, place="с. Заречное")
FROM, TO = date(2026, 12, 1), date(2027, 5, 31)
FORM = "учитель – учитель"
ORDER = PairOrder(
    ISSUER,
    (
        AssignedPair(ANNA, (IVAN, LEYLA), FORM, FROM, TO),
        AssignedPair(LEYLA, (IVAN,), FORM, FROM, TO),
    ),
    number="12",
    day=date(2026, 11, 26),
    basis="Положения о системе (целевой модели) наставничества",
    curator=person("Орлова Ольга Никитична", "заместитель директора"),
    programmes_due=date(2026, 12, 15),
)
MENTOR_SHEET = AgreementSheet("mentor", ANNA, (IVAN, LEYLA), FORM, FROM, TO)
MENTEE_SHEET = AgreementSheet("mentee", IVAN, (ANNA,), FORM, FROM, TO)


def lines(content: bytes) -> list[str]:
    body = Document(io.BytesIO(content)).element.body
    return [
        "".join(piece.text or "" for piece in paragraph.iter(qn("w:t"))).replace("\u00a0", " ")
        for paragraph in body.iter(qn("w:p"))
    ]


def text(content: bytes) -> str:
    return "\n".join(lines(content))


def pages(content: bytes) -> int:
    body = Document(io.BytesIO(content)).element.body
    return 1 + len(list(body.iter(qn("w:pageBreakBefore"))))


def test_one_order_for_many_pairs_with_names_in_their_cases() -> None:
    found = lines(pair_order(ORDER))
    assert found[:6] == ["МБОУ «Школа № 7»", "ПРИКАЗ", "26.11.2026", "с. Заречное", "№ 12", ""]
    assert "О закреплении наставнических пар (групп)" in found
    first = found.index("1. Закрепить следующие наставнические пары (группы):")
    assert found[first + 1 : first + 3] == [
        "1.1. за Петровым Иваном Сергеевичем, учителем физики; Алиевой Лейлой Расим кызы, учителем"
        " химии (Школа № 9) – наставника Иванову-Петрову Анну Олеговну, учителя математики;"
        " форма наставничества «учитель – учитель», срок с 01.12.2026 по 31.05.2027;",
        "1.2. за Петровым Иваном Сергеевичем, учителем физики – наставника Алиеву Лейлу Расим кызы,"
        " учителя химии (Школа № 9); форма наставничества «учитель – учитель»,"
        " срок с 01.12.2026 по 31.05.2027.",
    ]
    whole = "\n".join(found)
    assert "на основании Положения о системе (целевой модели) наставничества, в целях" in whole
    assert "в срок до 15.12.2026." in whole
    assert "наставничества Орлову Ольгу Никитичну, заместителя директора." in whole
    assert "4. Контроль за исполнением приказа оставляю за собой." in whole
    assert found[found.index("Директор") + 3] == "Ф.И. Гарипова"


def test_variant_and_kinds_are_named_where_they_are_set() -> None:
    roles = "опытный классный руководитель – молодой специалист"
    kinds = "традиционное («один на один»), виртуальное (дистанционное)"
    form = f"«учитель – учитель» ({roles}); вид: {kinds}"
    pair = AssignedPair(ANNA, (IVAN,), FORM, FROM, TO, kinds=kinds, variant=roles)
    whole = text(pair_order(replace(ORDER, pairs=(pair,))))
    assert f"форма наставничества {form}; срок с 01.12.2026 по 31.05.2027." in whole
    sheet = replace(MENTEE_SHEET, kinds=kinds, variant=roles)
    assert f"3. Форма наставничества: {form}." in text(agreement_sheets(ISSUER, [sheet]))
    one = Supplement(ANNA, (IVAN,), FORM, FROM, TO, kinds=kinds, variant=roles)
    assert f"4. Форма выполнения работы: {form}." in text(supplements(ISSUER, [one]))


def test_papers_have_words_for_every_form_variant_and_kind() -> None:
    assert set(forms.ROLE_FORMS) == set(rules.ROLE_FORMS)
    assert set(forms.VARIANTS) == set(rules.VARIANTS)
    assert set(forms.KINDS) == {"traditional", "group", *rules.KINDS}


def test_an_own_template_of_before_names_the_variant_and_may_name_the_kinds() -> None:
    roles = "педагог-новатор – консервативный педагог"
    pair = AssignedPair(ANNA, (IVAN,), FORM, FROM, TO, kinds="реверсивное", variant=roles)
    order = replace(ORDER, pairs=(pair,))
    for marks, said in (
        ("{{ pair.form }}", f"«учитель – учитель» ({roles})"),
        ("{{ pair.form }}, {{ pair.kinds }}", f"«учитель – учитель» ({roles}), реверсивное"),
    ):
        document = Document()
        document.add_paragraph("{% for pair in pairs %}" + marks + "{% endfor %}")
        own = io.BytesIO()
        document.save(own)
        assert text(pair_order(order, check_template("pairs", own.getvalue()))) == said


def test_everybody_signs_the_order_once() -> None:
    found = lines(pair_order(ORDER))
    below = found[found.index("С приказом ознакомлены:") + 1 :]
    assert [line for line in below if line and line[0] not in "_«"] == [
        "А.О. Иванова-Петрова",
        "И.С. Петров",
        "Л.Р. Алиева",
        "О.Н. Орлова",
    ]


def test_an_order_without_number_date_and_curator_leaves_room_for_the_pen() -> None:
    whole = text(
        pair_order(replace(ORDER, number="", day=None, curator=None, basis="", programmes_due=None))
    )
    assert "№ ______" in whole
    assert "«___» __________ 20___ г." in whole
    assert "Федерации, в целях" in whole
    assert "куратору реализации программ наставничества." in whole
    assert "3. Контроль за исполнением" in whole
    assert "4." not in whole


def test_a_sheet_a_participant_on_its_own_page() -> None:
    content = agreement_sheets(ISSUER, [MENTOR_SHEET, MENTEE_SHEET, MENTOR_SHEET])
    found = lines(content)
    assert found.count("ЛИСТ СОГЛАСИЯ НА НАСТАВНИЧЕСТВО") == 3
    assert pages(content) == 3
    assert pages(agreement_sheets(ISSUER, [MENTEE_SHEET])) == 1


def test_the_mentors_sheet_has_content_term_form_and_the_three_days() -> None:
    found = lines(agreement_sheets(ISSUER, [replace(MENTOR_SHEET, pay="доплата 2 000 руб.")]))
    whole = "\n".join(found)
    assert found[:5] == [
        "Директору",
        "организации МБОУ «Школа № 7»",
        "Гариповой Ф.И.",
        "от Ивановой-Петровой Анны Олеговны",
        "должность: учитель математики",
    ]
    assert (
        "в отношении Петрова Ивана Сергеевича, учителя физики; Алиевой Лейлы Расим кызы, учителя"
        " химии (Школа № 9). Работа выполняется на следующих условиях." in whole
    )
    assert "– оказание наставляемому методической помощи" in whole
    assert "2. Срок: с 01.12.2026 по 31.05.2027." in whole
    assert "3. Форма наставничества: «учитель – учитель»." in whole
    assert "4. Условия оплаты: доплата 2 000 руб." in whole
    assert "не позднее чем за три рабочих дня" in whole
    assert "А.О. Иванова-Петрова" in found


def test_the_mentees_sheet_may_be_left_at_any_time() -> None:
    whole = text(agreement_sheets(ISSUER, [MENTEE_SHEET]))
    assert "с наставником Ивановой-Петровой Анной Олеговной, учителем математики. Участие" in whole
    assert "имею право в любое время прекратить" in whole
    assert "три рабочих дня" not in whole
    assert "Условия оплаты" not in whole


def test_given_content_kinds_mode_and_conditions_stand_in_the_sheet() -> None:
    sheet = replace(
        MENTOR_SHEET,
        content=("посещение уроков",),
        kinds="групповое",
        mode="очно",
        conditions="нет",
    )
    whole = text(agreement_sheets(ISSUER, [sheet]))
    assert "– посещение уроков" in whole
    assert "оказание наставляемому" not in whole
    assert "«учитель – учитель»; вид: групповое; формат взаимодействия: очно." in whole
    assert "Иные условия: нет." in whole


def test_what_people_typed_is_text_whatever_it_looks_like() -> None:
    odd = "<w:br/> & {{ 7*7 }} {% if %}\x00\x0b\ud800"
    whole = text(agreement_sheets(replace(ISSUER, organisation=odd), [MENTEE_SHEET]))
    assert "<w:br/> & {{ 7*7 }} {% if %}»\n" in whole


def test_the_heads_post_in_the_dative() -> None:
    for post, dative in {
        "Заведующая": "Заведующей",
        "директор школы": "Директору школы",
        "ректор": "Ректору",
        "и. о. директора": "И. о. директора",
    }.items():
        found = lines(agreement_sheets(replace(ISSUER, head_position=post), [MENTEE_SHEET]))
        assert found[0] == dative
    plain = replace(ISSUER, organisation="Школа № 7")
    assert lines(agreement_sheets(plain, [MENTEE_SHEET]))[1] == "организации «Школа № 7»"
    longer = replace(plain, head_position="директор школы")
    assert lines(agreement_sheets(longer, [MENTEE_SHEET]))[1] == "«Школа № 7»"
    given = replace(ISSUER, head_position="глава", head_position_dative="главе")
    assert lines(agreement_sheets(given, [MENTEE_SHEET]))[0] == "Главе"


def own_template(*paragraphs: str) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def test_an_organisations_own_template_replaces_ours() -> None:
    own = own_template("Свой приказ {{ number }} от {{ date }}", "{{ pairs|length }} пары")
    assert lines(pair_order(ORDER, template=own)) == ["Свой приказ № 12 от 26.11.2026", "2 пары"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "{{ no_such_thing }}",
        "{{ number",
        "{{ number.__class__.__mro__[1].__subclasses__() }}",
        "{% include 'x' %}",
    ],
)
def test_a_template_that_cannot_be_used_says_so(paragraph: str) -> None:
    with pytest.raises(UnusableTemplate):
        pair_order(ORDER, template=own_template(paragraph))


def test_a_template_that_is_no_document_says_so() -> None:
    with pytest.raises(UnusableTemplate, match="not_"):
        pair_order(ORDER, template=b"text")


def test_the_committed_templates_are_what_the_script_makes() -> None:
    for name, build in make_templates.TEMPLATES.items():
        kept = Path(make_templates.__file__).with_name(name).read_bytes()
        with (
            zipfile.ZipFile(io.BytesIO(kept)) as one,
            zipfile.ZipFile(io.BytesIO(build())) as other,
        ):
            assert one.namelist() == other.namelist()
            assert all(one.read(part) == other.read(part) for part in one.namelist()), name
