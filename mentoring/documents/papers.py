"""Papers as DOCX: agreement sheets and the order assigning pairs (S0 3.5, S1 §4, S3 3.2, L1).

The wording stands in ``templates/*.docx``; an organisation's own template may replace it, with the
same variables. Templates run in a sandbox: what an organisation uploads cannot reach the program.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import resources
from typing import Any, Literal

from mentoring.documents.cases import NameInPapers, full_name, surname_and_initials
from mentoring.documents.text import official_date, one_line, writable

AGREEMENT_TEMPLATE = "agreement.docx"
PAIR_ORDER_TEMPLATE = "pair_order.docx"


class UnusableTemplate(ValueError):
    """A template of an organisation's own that cannot be filled in; the text says what failed."""


@dataclass(frozen=True, slots=True)
class Participant:
    """A person in a paper. ``position`` as in the staff list («учитель математики»), any case."""

    name: NameInPapers
    position: str = ""
    workplace: str = ""


@dataclass(frozen=True, slots=True)
class Issuer:
    """The organisation whose paper it is, and its head (who signs)."""

    organisation: str
    head: NameInPapers
    head_position: str = "директор"
    # The post in the dative, for «Директору …»; taken from ``head_position`` when empty.
    head_position_dative: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class AgreementSheet:
    """One participant's written consent: content, term, form and pay of the work (L1, S1 §4).

    ``others`` are the mentees on a mentor's sheet, the mentor on a mentee's. ``form`` is the
    role form in the document's words; ``pay`` and ``conditions`` may be empty.
    """

    role: Literal["mentor", "mentee"]
    participant: Participant
    others: tuple[Participant, ...]
    form: str
    starts: date
    ends: date
    content: tuple[str, ...] = ()
    kinds: str = ""
    mode: str = ""
    pay: str = ""
    conditions: str = ""


@dataclass(frozen=True, slots=True)
class AssignedPair:
    """A mentor with one or more mentees, as the order assigns them."""

    mentor: Participant
    mentees: tuple[Participant, ...]
    form: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class PairOrder:
    """«О закреплении наставнических пар (групп)»: one order for many pairs (S0 3.5, S3 3.3).

    ``number`` and ``day`` may be empty: then the paper has blanks for the pen. ``basis`` is the
    local act the order stands on, in the genitive («Положения о системе …»).
    """

    issuer: Issuer
    pairs: tuple[AssignedPair, ...]
    number: str = ""
    day: date | None = None
    basis: str = ""
    curator: Participant | None = None
    programmes_due: date | None = None


def agreement_sheets(
    issuer: Issuer, sheets: Sequence[AgreementSheet], template: bytes | None = None
) -> bytes:
    """One DOCX with a sheet a page, ready to print and sign; raises UnusableTemplate."""
    context = {
        "organisation": _after_the_post(issuer),
        "head_position_dative": _capital(_position_dative(issuer)),
        "head_dative": surname_and_initials(issuer.head, "dative"),
        "sheets": [_sheet(sheet) for sheet in sheets],
    }
    return _fill(AGREEMENT_TEMPLATE, template, context)


def _after_the_post(issuer: Issuer) -> str:
    """The organisation under «Директору»: its name stays as it is, beside a word in the genitive.

    «организации «Школа № 7»»; after a longer post («Директору школы») only the name.
    """
    name = one_line(issuer.organisation)
    quoted = name if any(mark in name for mark in '«»"„“') else f"«{name}»"
    one_word = " " not in one_line(issuer.head_position_dative or issuer.head_position)
    return f"организации {quoted}" if one_word else quoted


def pair_order(order: PairOrder, template: bytes | None = None) -> bytes:
    """The order assigning pairs as DOCX, with places for signatures; raises UnusableTemplate."""
    people = [person for pair in order.pairs for person in (pair.mentor, *pair.mentees)]
    if order.curator:
        people.append(order.curator)
    context = {
        "organisation": one_line(order.issuer.organisation),
        "place": one_line(order.issuer.place),
        "number": f"№ {one_line(order.number)}" if order.number else "№ ______",
        "date": official_date(order.day) if order.day else "«___» __________ 20___ г.",
        "basis": one_line(order.basis),
        "pairs": [_pair(pair) for pair in order.pairs],
        "curator_accusative": _with_position(order.curator, "accusative") if order.curator else "",
        "programmes_due": official_date(order.programmes_due) if order.programmes_due else "",
        "head_position": _capital(one_line(order.issuer.head_position)),
        "head_signature": order.issuer.head.name.initials_first,
        "acquainted": _each_once(people),
    }
    return _fill(PAIR_ORDER_TEMPLATE, template, context)


def _each_once(people: Sequence[Participant]) -> list[str]:
    """One line a person, however many pairs they are in; namesakes elsewhere keep their own."""
    found = {(person.name.name, person.workplace): person for person in people}
    return [person.name.name.initials_first for person in found.values()]


def _sheet(sheet: AgreementSheet) -> dict[str, Any]:
    person = sheet.participant
    return {
        "is_mentor": sheet.role == "mentor",
        "full_name": person.name.name.full,
        "full_name_genitive": full_name(person.name, "genitive"),
        "position": one_line(person.position),
        "workplace": one_line(person.workplace),
        "others_genitive": ", ".join(_with_position(other, "genitive") for other in sheet.others),
        "others_instrumental": ", ".join(
            _with_position(other, "instrumental") for other in sheet.others
        ),
        "form": _form(sheet.form),
        "kinds": one_line(sheet.kinds),
        "mode": one_line(sheet.mode),
        "starts": official_date(sheet.starts),
        "ends": official_date(sheet.ends),
        "content": [one_line(line) for line in sheet.content],
        "pay": one_line(sheet.pay),
        "conditions": one_line(sheet.conditions),
        "signature": person.name.name.initials_first,
    }


def _pair(pair: AssignedPair) -> dict[str, Any]:
    return {
        "mentor_accusative": _with_position(pair.mentor, "accusative"),
        "mentees_instrumental": ", ".join(
            _with_position(mentee, "instrumental") for mentee in pair.mentees
        ),
        "form": _form(pair.form),
        "starts": official_date(pair.starts),
        "ends": official_date(pair.ends),
    }


def _with_position(
    person: Participant, case: Literal["genitive", "accusative", "instrumental"]
) -> str:
    """«Иванову Анну Петровну (учитель математики, Школа № 7)»."""
    details = ", ".join(
        text for text in (one_line(person.position), one_line(person.workplace)) if text
    )
    name = full_name(person.name, case)
    return f"{name} ({details})" if details else name


def _form(text: str) -> str:
    bare = one_line(text).strip('«»"')
    return f"«{bare}»" if bare else ""


def _position_dative(issuer: Issuer) -> str:
    given = one_line(issuer.head_position_dative)
    if given:
        return given
    # The two posts that head a school or a kindergarten; any other is handed in.
    known = {"директор": "директору", "заведующий": "заведующему", "заведующая": "заведующей"}
    first, _, rest = one_line(issuer.head_position).partition(" ")
    return f"{known.get(first.lower(), first)} {rest}".strip()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _fill(name: str, own: bytes | None, context: Mapping[str, Any]) -> bytes:
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    if own is not None:
        _check_own(own)
    packaged = resources.files("mentoring.documents") / "templates" / name
    source = own if own is not None else packaged.read_bytes()
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    target = io.BytesIO()
    try:
        document = DocxTemplate(io.BytesIO(source))
        document.render(_clean(context), jinja_env=environment, autoescape=True)
        document.save(target)
    except Exception as error:
        # Somebody's own template may fail in any way; ours may not fail at all.
        if own is None:
            raise
        raise UnusableTemplate(str(error)) from error
    return target.getvalue()


def _check_own(template: bytes) -> None:
    from mentoring.documents.spreadsheet import UnreadableFile, check_package

    try:
        check_package(template, "word/document.xml")
    except UnreadableFile as error:
        raise UnusableTemplate(error.code) from error


def _clean(value: Any) -> Any:
    """The same data without characters that DOCX cannot hold."""
    if isinstance(value, str):
        return writable(value)
    if isinstance(value, Mapping):
        return {key: _clean(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return value
