"""The supplement to a mentor's contract as DOCX: content, term, form and pay (L1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mentoring.documents.cases import full_name, gender_of
from mentoring.documents.filling import fill
from mentoring.documents.papers import (
    Issuer,
    Participant,
    official_form,
    post_in,
    with_position,
)
from mentoring.documents.text import official_date, one_line

TEMPLATE = "supplement"
PEN = "________________________________"


@dataclass(frozen=True, slots=True)
class Supplement:
    """What is agreed with one mentor. ``contract`` («от 01.09.2020 № 15») and ``pay`` may be empty:
    then there is room for the pen."""

    mentor: Participant
    mentees: tuple[Participant, ...]
    form: str
    starts: date
    ends: date
    kinds: str = ""
    mode: str = ""
    contract: str = ""
    pay: str = ""
    variant: str = ""


def supplements(
    issuer: Issuer, found: Sequence[Supplement], template: bytes | None = None
) -> bytes:
    """One DOCX with a supplement for each mentor, each on its own page; raises UnusableTemplate."""
    return fill(TEMPLATE, template, supplements_context(issuer, found))


def supplements_context(issuer: Issuer, found: Sequence[Supplement]) -> dict[str, Any]:
    """The marks of the supplements and what stands for them."""
    ending = {"male": "его", "female": "ей"}.get(gender_of(issuer.head), "его(ей)")
    return {
        "organisation": one_line(issuer.organisation),
        "place": one_line(issuer.place),
        "head_position": one_line(issuer.head_position),
        "head_position_genitive": post_in(issuer, "genitive"),
        "head_genitive": full_name(issuer.head, "genitive"),
        "head_acting": f"действующ{ending}",
        "head_signature": issuer.head.name.initials_first,
        "supplements": [_supplement(one) for one in found],
    }


def _supplement(one: Supplement) -> dict[str, Any]:
    person = one.mentor
    return {
        "contract": one_line(one.contract) or "от «___» __________ 20___ г. № ______",
        "full_name": person.name.name.full,
        "position": one_line(person.position),
        "mentees_genitive": "; ".join(with_position(mentee, "genitive") for mentee in one.mentees),
        "form": official_form(one.form, one.variant),
        "kinds": one_line(one.kinds),
        "mode": one_line(one.mode),
        "starts": official_date(one.starts),
        "ends": official_date(one.ends),
        "pay": one_line(one.pay).rstrip(".") or PEN,
        "signature": person.name.name.initials_first,
    }
