"""Orders that appoint people, as DOCX: mentors (S3 3.2), a curator, the council (S0 3.5–3.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from mentoring.documents.filling import fill
from mentoring.documents.papers import (
    Issuer,
    Participant,
    each_once,
    heading,
    with_position,
)
from mentoring.documents.text import one_line

Appoints = Literal["mentor", "curator", "council"]
TEMPLATES: dict[Appoints, str] = {
    "mentor": "appoint_mentors",
    "curator": "appoint_curator",
    "council": "appoint_council",
}


@dataclass(frozen=True, slots=True)
class Appointment:
    """Whom an order appoints to what; ``number`` and ``day`` may be empty, for the pen."""

    appoints: Appoints
    issuer: Issuer
    people: tuple[Participant, ...]
    number: str = ""
    day: date | None = None
    basis: str = ""


def appointment(order: Appointment, template: bytes | None = None) -> bytes:
    """The order as DOCX; raises UnusableTemplate."""
    return fill(TEMPLATES[order.appoints], template, appointment_context(order))


def appointment_context(order: Appointment) -> dict[str, Any]:
    """The marks of the order and what stands for them."""
    return heading(order.issuer, order.number, order.day, order.basis) | {
        "people": [
            {
                "full_name": person.name.name.full,
                "position": one_line(person.position),
                "workplace": one_line(person.workplace),
                "accusative": with_position(person, "accusative"),
            }
            for person in order.people
        ],
        "acquainted": each_once(order.people),
    }
