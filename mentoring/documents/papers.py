"""Papers as DOCX: agreement sheets and the order assigning pairs (S0 3.5, S1 §4, S3 3.2, L1).

The wording stands in ``templates/*.docx``; an organisation's own template may replace it, with the
same variables (``own_template``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from mentoring.documents.cases import Case, NameInPapers, full_name, surname_and_initials
from mentoring.documents.filling import UnusableTemplate, fill
from mentoring.documents.positions import position_in
from mentoring.documents.text import official_date, one_line

__all__ = [
    "AgreementSheet",
    "AssignedPair",
    "Issuer",
    "PairOrder",
    "Participant",
    "UnusableTemplate",
    "agreement_sheets",
    "pair_order",
]

AGREEMENT_TEMPLATE = "agreement"
PAIR_ORDER_TEMPLATE = "pair_order"


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
    role form in the document's words, ``variant`` who leads whom in it (S4); it, ``kinds``,
    ``pay`` and ``conditions`` may be empty.
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
    variant: str = ""


@dataclass(frozen=True, slots=True)
class AssignedPair:
    """A mentor with one or more mentees, as the order assigns them; ``kinds`` as on the sheet."""

    mentor: Participant
    mentees: tuple[Participant, ...]
    form: str
    starts: date
    ends: date
    kinds: str = ""
    variant: str = ""


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
    return fill(AGREEMENT_TEMPLATE, template, sheets_context(issuer, sheets))


def sheets_context(issuer: Issuer, sheets: Sequence[AgreementSheet]) -> dict[str, Any]:
    """The marks of the sheets and what stands for them."""
    return {
        "organisation": _after_the_post(issuer),
        "head_position_dative": capital(post_in(issuer, "dative")),
        "head_dative": surname_and_initials(issuer.head, "dative"),
        "sheets": [_sheet(sheet) for sheet in sheets],
    }


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
    return fill(PAIR_ORDER_TEMPLATE, template, order_context(order))


def order_context(order: PairOrder) -> dict[str, Any]:
    """The marks of the order and what stands for them."""
    people = [person for pair in order.pairs for person in (pair.mentor, *pair.mentees)]
    if order.curator:
        people.append(order.curator)
    return heading(order.issuer, order.number, order.day, order.basis) | {
        "pairs": [_pair(pair) for pair in order.pairs],
        "curator_accusative": with_position(order.curator, "accusative") if order.curator else "",
        "programmes_due": official_date(order.programmes_due) if order.programmes_due else "",
        "acquainted": each_once(people),
    }


def heading(issuer: Issuer, number: str, day: date | None, basis: str) -> dict[str, Any]:
    """What every order has: whose it is, number and date or room for the pen, who signs."""
    return {
        "organisation": one_line(issuer.organisation),
        "place": one_line(issuer.place),
        "number": f"№ {one_line(number)}" if number else "№ ______",
        "date": official_date(day) if day else "«___» __________ 20___ г.",
        "basis": one_line(basis),
        "head_position": capital(one_line(issuer.head_position)),
        "head_signature": issuer.head.name.initials_first,
    }


def each_once(people: Sequence[Participant]) -> list[str]:
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
        "others_genitive": "; ".join(with_position(other, "genitive") for other in sheet.others),
        "others_instrumental": "; ".join(
            with_position(other, "instrumental") for other in sheet.others
        ),
        "form": official_form(sheet.form, sheet.variant),
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
        "mentor_accusative": with_position(pair.mentor, "accusative"),
        "mentees_instrumental": "; ".join(
            with_position(mentee, "instrumental") for mentee in pair.mentees
        ),
        "form": official_form(pair.form, pair.variant),
        "kinds": one_line(pair.kinds),
        "starts": official_date(pair.starts),
        "ends": official_date(pair.ends),
    }


def with_position(person: Participant, case: Case) -> str:
    """«Иванову Анну Петровну, учителя математики (Школа № 9)».

    A post that is not known how to bend stands in brackets: «Ли Эн (Chief of staff)».
    """
    name, post = full_name(person.name, case), one_line(person.position)
    bent = position_in(post, case) if post else ""
    where = one_line(person.workplace)
    if bent:
        return f"{name}, {bent} ({where})" if where else f"{name}, {bent}"
    details = ", ".join(text for text in (post, where) if text)
    return f"{name} ({details})" if details else name


def official_form(text: str, variant: str = "") -> str:
    """The form in quotation marks, however it was handed in, and the variant in brackets.

    Both are one mark, so that an organisation's own template names the variant as ours does.
    """
    bare, roles = one_line(text).strip('«»"'), one_line(variant)
    return (f"«{bare}» ({roles})" if roles else f"«{bare}»") if bare else ""


def post_in(issuer: Issuer, case: Case) -> str:
    """The head's post in a case: as handed in, as known, else as it stands («и. о. директора»)."""
    if case == "dative" and one_line(issuer.head_position_dative):
        return one_line(issuer.head_position_dative)
    post = one_line(issuer.head_position)
    return position_in(post, case) or post


def capital(text: str) -> str:
    """The same with a capital first letter."""
    return text[:1].upper() + text[1:]
