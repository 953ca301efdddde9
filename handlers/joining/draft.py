"""What the registration form gathers."""

from dataclasses import asdict, dataclass
from typing import Any

PROFILE = (
    "position",
    "subject",
    "experience_years",
    "achievements",
    "strengths",
    "category",
    "mode",
    "capacity",
    "competences",
    "difficulties",
    "free_days",
)


@dataclass
class JoinDraft:
    """The answers; None where a question was not asked or skipped."""

    language: str
    organisation_id: int
    consent: str
    name: str
    role: str
    token: str | None = None
    municipality: int | None = None
    position: str | None = None
    subject: str | None = None
    experience_years: int | None = None
    competences: list[str] | None = None
    achievements: str | None = None
    capacity: int | None = None
    mode: str | None = None
    category: str | None = None
    difficulties: list[str] | None = None
    strengths: str | None = None
    free_days: list[str] | None = None

    def profile(self) -> dict[str, Any]:
        """The profile's fields that were answered."""
        answers = asdict(self)
        return {name: answers[name] for name in PROFILE if answers[name] is not None}
