"""The papers whose templates an organisation may replace, each with the data it is tried on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from mentoring.documents.appointments import TEMPLATES as APPOINT
from mentoring.documents.appointments import Appointment, Appoints, appointment_context
from mentoring.documents.cases import NameInPapers
from mentoring.documents.filling import built_in, fill
from mentoring.documents.names import PersonName
from mentoring.documents.own_template import check_own_template
from mentoring.documents.papers import (
    AGREEMENT_TEMPLATE,
    PAIR_ORDER_TEMPLATE,
    AgreementSheet,
    AssignedPair,
    Issuer,
    PairOrder,
    Participant,
    order_context,
    sheets_context,
)
from mentoring.documents.supplements import TEMPLATE as SUPPLEMENT_TEMPLATE
from mentoring.documents.supplements import Supplement, supplements_context

Samples = tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Replaceable:
    """A paper: the name of its built-in template, the mark without which it is no such paper, and
    sample data, all of it filled first, then as empty as it may be."""

    template: str
    needed: str
    samples: Callable[[], Samples]


def check_template(paper: str, content: bytes) -> bytes:
    """What to keep of an organisation's own template of a paper; raises UnusableTemplate."""
    kind = REPLACEABLE[paper]
    return check_own_template(kind.template, content, kind.samples(), kind.needed)


def sample_paper(paper: str, own: bytes | None = None) -> bytes:
    """The paper filled with invented people; raises UnusableTemplate."""
    kind = REPLACEABLE[paper]
    return fill(kind.template, own, kind.samples()[0])


def built_in_template(paper: str) -> bytes:
    """The bot's own template of a paper, to begin one's own from."""
    return built_in(REPLACEABLE[paper].template)


def _person(name: tuple[str, str, str], position: str = "", workplace: str = "") -> Participant:
    return Participant(NameInPapers(PersonName(*name)), position, workplace)


_ANNA = _person(("Образцова", "Анна", "Петровна"), "учитель математики", "МБОУ «Школа № 1»")
_BORIS = _person(("Примеров", "Борис", "Ильич"), "учитель физики", "МБОУ «Школа № 1»")
_VERA = _person(("Безфамильная", "Вера", "Олеговна"))
_ISSUER = Issuer(
    "МБОУ «Школа № 1»", _person(("Директоров", "Пётр", "Сергеевич")).name, place="с. Заречное"
)
_BARE = Issuer("МБОУ «Школа № 1»", NameInPapers(PersonName("____________________", "")))
_FROM, _TO, _FORM = date(2026, 12, 1), date(2027, 5, 31), "учитель – учитель"
_VARIANT = "опытный педагог – молодой специалист"
_BASIS = "Положения о системе наставничества"


def _sheets() -> Samples:
    mentor = AgreementSheet(
        "mentor",
        _ANNA,
        (_BORIS, _VERA),
        _FORM,
        _FROM,
        _TO,
        content=("посещение уроков",),
        kinds="групповое",
        mode="очно",
        pay="доплата 3000 рублей в месяц",
        conditions="нет",
        variant=_VARIANT,
    )
    mentee = AgreementSheet("mentee", _VERA, (_ANNA,), _FORM, _FROM, _TO)
    return sheets_context(_ISSUER, [mentor, mentee]), sheets_context(_BARE, [mentee])


def _supplements() -> Samples:
    full = Supplement(
        _ANNA,
        (_BORIS, _VERA),
        _FORM,
        _FROM,
        _TO,
        kinds="групповое",
        mode="очно",
        contract="от 01.09.2020 № 15",
        pay="доплата 3000 рублей в месяц",
        variant=_VARIANT,
    )
    bare = Supplement(_VERA, (_BORIS,), _FORM, _FROM, _TO)
    return supplements_context(_ISSUER, [full, bare]), supplements_context(_BARE, [bare])


def _pair_order() -> Samples:
    full = PairOrder(
        _ISSUER,
        (
            AssignedPair(
                _ANNA, (_BORIS, _VERA), _FORM, _FROM, _TO, kinds="групповое", variant=_VARIANT
            ),
            AssignedPair(_VERA, (_BORIS,), _FORM, _FROM, _TO),
        ),
        number="12",
        day=_FROM,
        basis=_BASIS,
        curator=_BORIS,
        programmes_due=_TO,
    )
    bare = PairOrder(_BARE, full.pairs[1:])
    return order_context(full), order_context(bare)


def _appointment(appoints: Appoints) -> Callable[[], Samples]:
    def samples() -> Samples:
        full = Appointment(appoints, _ISSUER, (_ANNA, _VERA), "12", _FROM, _BASIS)
        bare = replace(full, issuer=_BARE, people=(_VERA,), number="", day=None, basis="")
        return appointment_context(full), appointment_context(bare)

    return samples


REPLACEABLE: Final[dict[str, Replaceable]] = {
    "sheets": Replaceable(AGREEMENT_TEMPLATE, "sheets", _sheets),
    "supplement": Replaceable(SUPPLEMENT_TEMPLATE, "supplements", _supplements),
    "pairs": Replaceable(PAIR_ORDER_TEMPLATE, "pairs", _pair_order),
    "mentor": Replaceable(APPOINT["mentor"], "people", _appointment("mentor")),
    "curator": Replaceable(APPOINT["curator"], "people", _appointment("curator")),
    "council": Replaceable(APPOINT["council"], "people", _appointment("council")),
}
