"""What matching looks at: a mentee's need, a mentor's offer, and the settings of the weighing
(S0 4.3).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field

Value = int | str | tuple[int, ...] | tuple[str, ...]

MINUTES_OF_DAY: Final = 24 * 60

Weight = Annotated[int, Field(ge=0, le=1000)]
Minutes = Annotated[int, Field(ge=0, le=7 * MINUTES_OF_DAY)]
Years = Annotated[int, Field(ge=0, le=60)]


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """Free time in a week: weekday (Monday 0), minutes of the day from and to.

    All slots laid side by side must be in one zone; the caller brings them there.
    """

    weekday: int
    begin: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a slot outside its day (ValueError)."""
        if not (0 <= self.weekday <= 6 and 0 <= self.begin < self.end <= MINUTES_OF_DAY):
            raise ValueError("a slot is a stretch of one day of the week")


@dataclass(frozen=True, slots=True)
class Need:
    """What a mentee asks for. Empty or None means: not said, and not counted either way.

    `together_with` are the mentors this person already stands with in the same role form; `liked`
    and `disliked` are wishes about mentors, kept from the other side (domain.md §4); `barred` are
    mentors whom the curator took away from this person.
    """

    person: int
    organisation: int
    municipality: int | None = None
    difficulties: frozenset[str] = frozenset()
    subject: str | None = None
    age_group: str | None = None
    same_subject_only: bool = False
    experience_years: int = 0
    kinds: frozenset[str] = frozenset()
    mode: str | None = None
    free: tuple[Slot, ...] = ()
    line_manager: int | None = None
    together_with: frozenset[int] = frozenset()
    liked: frozenset[int] = frozenset()
    disliked: frozenset[int] = frozenset()
    barred: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Offer:
    """What a mentor offers. `capacity` and `load` count mentees; `set_aside` is a silent mentor
    (§2a), `away` one who is ill or on leave now.
    """

    person: int
    organisation: int
    municipality: int | None = None
    competences: frozenset[str] = frozenset()
    subject: str | None = None
    age_group: str | None = None
    experience_years: int = 0
    kinds: frozenset[str] = frozenset()
    mode: str | None = None
    free: tuple[Slot, ...] = ()
    capacity: int = 2
    load: int = 0
    set_aside: bool = False
    away: bool = False
    liked: frozenset[int] = frozenset()
    disliked: frozenset[int] = frozenset()

    @property
    def places(self) -> int:
        """How many mentees more this mentor can take."""
        return max(0, self.capacity - self.load)


class Rule(StrEnum):
    """The hard rules, in the order in which they are looked at."""

    ONESELF = "oneself"
    ALREADY_TOGETHER = "already-together"
    LINE_MANAGER = "line-manager"
    WISH_AGAINST = "wish-against"
    BARRED = "barred"
    OTHER_SUBJECT = "other-subject"
    AWAY = "away"
    SET_ASIDE = "set-aside"
    FULL = "full"


class Weights(BaseModel):
    """How much each thing counts, and where judgements begin (settings, `BOT_MATCHING`)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    competences: Weight = 35
    subject: Weight = 20
    experience: Weight = 10
    kind: Weight = 5
    mode: Weight = 5
    time: Weight = 10
    load: Weight = 5
    organisation: Weight = 10
    wish: Weight = 15
    bars_line_manager: bool = True
    enough_common_minutes: Minutes = 120
    experienced_after_years: Years = 10
    far_less_experience_years: Years = 3


DEFAULT_WEIGHTS: Final = Weights()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody fits or does not: a code, and the values its sentence speaks of."""

    code: str
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mentor who may be proposed. `score` is 0 to 1000 before wishes, which add to it."""

    mentor: int
    score: int
    reasons_for: tuple[Reason, ...]
    reasons_against: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Excluded:
    """A mentor who may not be proposed, and the first rule that stands in the way."""

    mentor: int
    rule: Rule


@dataclass(frozen=True, slots=True)
class Ranking:
    """The candidates for one mentee, the best first, and who was left out (by id)."""

    candidates: tuple[Candidate, ...]
    excluded: tuple[Excluded, ...]
