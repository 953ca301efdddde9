"""What may be: role forms and kinds, how many mentees, dates (S0 4.2, 4.4, domain §4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.mentorships.life import ASSIGNED, UNDER_PAPERS
from mentoring.refusals import Late, NotFound, Refusal

__all__ = ["ASSIGNED", "UNDER_PAPERS"]  # the states live in `life`

ROLE_FORMS: Final = (
    "teacher_teacher",
    "head_teacher",
    "educator_educator",
    "employer_student",
    "lecturer_young_teacher",
)
VARIANTS: Final = (
    "experienced-young",
    "class-young",
    "leader-difficulties",
    "innovator-conservative",
    "subject-inexperienced",
)
"""The role variants of `teacher_teacher` (S4), the one who leads first."""
KINDS: Final = ("short_term", "reverse", "virtual", "situational")
"""Besides traditional and group, which follow from the number of mentees (S0 4.4)."""
REASONS: Final = ("goals", "no-contact", "changed", "workload", "other")
ERASED: Final = "erased"  # the reason that nobody chooses: a participant erased their data
LEFT: Final = "left"  # nor this one: a participant left the organisation
MENTOR_CHANGED: Final = "mentor-changed"  # nor this one: another mentor goes on with the mentee
ALL_IN_ONE: Final = 6  # mentees of a mentor who has a group (domain §4)
SHORT_TERM: Final = timedelta(days=92)  # goals of about three months (S0 4.4)
LONGEST_TERM: Final = timedelta(days=3 * 366)  # three stages of a year each (S4 §6)
FURTHEST_ORDER: Final = timedelta(days=365)
OLDEST_ORDER: Final = timedelta(days=3660)
SHORTEST_TERM: Final = timedelta(days=60)
FIRST_HOUR: Final = time(8, 0)


def usual_form(mentees: str, mentors: str) -> str:
    """The role form that two organisations' kinds suggest (S0 4.2, S1 §3, S3 2.3), as stored.

    In a kindergarten it is «воспитатель – воспитатель»; a college's teacher who helps elsewhere is
    «педагог вуза/колледжа – молодой педагог ОО». Among colleagues of a school, a college or
    further education it is what the documents call «учитель – учитель» or «педагог – педагог».

    :param mentees: kind of the mentee's organisation; :param mentors: of the mentor's
    """
    if mentees == mentors == "kindergarten":
        return "educator_educator"
    if mentors == "college" and mentees != "college":
        return "lecturer_young_teacher"
    return "teacher_teacher"


def kind_of(mentees: int) -> str:
    """The kind that follows from the number of mentees (S0 4.4)."""
    return "group" if mentees > 1 else "traditional"


@dataclass(frozen=True)
class Form:
    """How a mentorship is done: one role form, its variant, and any kinds (S0 4.2, 4.4, S4).

    :raises NotFound: nothing of the kind exists
    """

    role_form: str = ROLE_FORMS[0]
    variant: str = ""
    kinds: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Take only what is on the lists; a variant belongs to `teacher_teacher`."""
        variants = VARIANTS if self.role_form == ROLE_FORMS[0] else ()
        known = self.role_form in ROLE_FORMS and self.variant in ("", *variants)
        if not known or not set(self.kinds) <= set(KINDS):
            raise NotFound
        object.__setattr__(self, "kinds", tuple(kind for kind in KINDS if kind in self.kinds))

    @property
    def code(self) -> str:
        """«teacher_teacher/class-young/short_term+virtual», as an amendment keeps it."""
        return f"{self.role_form}/{self.variant}/{'+'.join(self.kinds)}"

    @classmethod
    def of(cls, code: str) -> "Form":
        """Read a code. :raises NotFound: it is none"""
        role_form, _, rest = code.partition("/")
        variant, _, kinds = rest.partition("/")
        return cls(role_form, variant, tuple(kinds.split("+")) if kinds else ())


def most_mentees(capacity: int, grouped: bool) -> int:
    """How many mentees a mentor may have: their own number (2 to start with), 6 with a group.

    Who takes one only is not made to take a group.
    """
    return max(capacity, ALL_IN_ONE) if grouped and capacity > 1 else capacity


def check_group(kinds: Iterable[str], mentees: int) -> None:
    """Two who teach each other are two; a group has at most six mentees.

    :raises Refusal: (Late) `reverse-no-group`; `group-full`
    """
    if mentees > 1 and "reverse" in kinds:
        raise Late("reverse-no-group")
    if mentees > ALL_IN_ONE:
        raise Refusal("group-full")


def end_of_term(starts: date, kinds: Iterable[str]) -> date:
    """The last day: of the teaching year, or of three months when it is short (S0 4.4)."""
    return starts + SHORT_TERM if "short_term" in kinds else usual_end(starts)


def check_term(ends: date, starts: date | None, kinds: Iterable[str], now_on: date) -> None:
    """A new last day lies ahead, and within what the kind allows.

    :raises Refusal: `term-past`, `term-too-long`, `term-not-short`
    """
    begins = starts or now_on
    if ends <= max(now_on, begins):
        raise Refusal("term-past")
    if ends - begins > LONGEST_TERM:
        raise Refusal("term-too-long")
    if "short_term" in kinds and ends - begins > SHORT_TERM:
        raise Refusal("term-not-short")


def end_of_notice(last_day: date, zone: str) -> datetime:
    """The moment (UTC) when the last day of a notice is over (L1): a term counted in days begins
    on the day after the notice and ends with its last day."""
    after = datetime.combine(last_day + timedelta(days=1), time(0), tzinfo=ZoneInfo(zone))
    return after.astimezone(UTC)


def last_day_of(leaving_at: datetime, zone: str) -> date:
    """The last day on which the assignment still holds."""
    return (leaving_at - timedelta(minutes=1)).astimezone(ZoneInfo(zone)).date()


def usual_end(starts: date) -> date:
    """The end of the teaching year, 31 May; of the next one when less than sixty days are left."""
    end = date(starts.year, 5, 31)
    return end if end - starts >= SHORTEST_TERM else date(starts.year + 1, 5, 31)


def today(now: datetime, zone: str) -> date:
    """The local day of an aware moment."""
    return now.astimezone(ZoneInfo(zone)).date()


def morning_of(day: date, zone: str) -> datetime:
    """08:00 of a local day, in UTC: when an order's date begins to count."""
    return datetime.combine(day, FIRST_HOUR, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def order_number(text: str) -> str:
    """A number as officials write it, without «№».

    :raises Refusal: `order-number` when nothing of a number is in it
    """
    number = " ".join(text.replace("№", " ").split())
    if not (0 < len(number) <= 40 and any(sign.isalnum() for sign in number)):
        raise Refusal("order-number")
    return number


def check_signed(signed_on: date, proposed_on: date, now_on: date) -> None:
    """A signature is neither of the future nor older than the proposal.

    :raises Refusal: `signed-in-future`, `signed-too-early`
    """
    if signed_on > now_on:
        raise Refusal("signed-in-future")
    if signed_on < proposed_on:
        raise Refusal("signed-too-early", day=f"{proposed_on:%d.%m.%Y}")


def check_order_date(dated_on: date, signed: Iterable[date], now_on: date) -> None:
    """An order comes after everybody's written consent (L1), and within a year from today.

    :raises Refusal: `order-too-far`, `order-too-old`, `order-before-consent`
    """
    if dated_on > now_on + FURTHEST_ORDER:
        raise Refusal("order-too-far")
    if dated_on < now_on - OLDEST_ORDER:
        raise Refusal("order-too-old")
    latest = max(signed, default=None)
    if latest is not None and dated_on < latest:
        raise Refusal("order-before-consent", day=f"{latest:%d.%m.%Y}")
