"""The grammar of typed dates and hours: a plain phrase is cut into pieces, or refused as a whole.

Every rule is one pattern tried at a place of the phrase. A word no rule knows refuses the phrase:
better to ask again than to read «не в пятницу» as Friday or «после обеда» as an hour.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from mentoring.times.typed_words import MONTHS, PARTS, RELATIVE_DAYS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class ClockTime:
    """An hour and minute; `loose` when nothing says which half of the day was meant."""

    hour: int
    minute: int
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Dotted:
    """`14.10`: an hour with minutes or a day with a month, which only the rest of the phrase
    tells.
    """

    first: int
    second: int
    after_preposition: bool
    loose: bool


@dataclass(frozen=True, slots=True)
class BareNumber:
    """A number that stands alone: an hour, if the rest of the phrase is a day."""

    value: int


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """Morning, day, evening or night."""

    part: str


@dataclass(frozen=True, slots=True)
class InDays:
    """So many days from today; `week_like` when it may name a week («через неделю в среду»)."""

    days: int
    week_like: bool = False


@dataclass(frozen=True, slots=True)
class InMonths:
    """So many months from today."""

    months: int


@dataclass(frozen=True, slots=True)
class InMinutes:
    """So many minutes from now."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday (Monday 0), of the nearest days or of a week counted from this one."""

    number: int
    week: int | None = None


@dataclass(frozen=True, slots=True)
class Week:
    """A week counted from this one, not yet a day."""

    offset: int


@dataclass(frozen=True, slots=True)
class DayMonth:
    """A day of the calendar; month or year may be left out."""

    day: int
    month: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class MoscowTime:
    """The hour is Moscow's."""


Piece = (
    ClockTime
    | Dotted
    | BareNumber
    | PartOfDay
    | InDays
    | InMonths
    | InMinutes
    | Weekday
    | Week
    | DayMonth
    | MoscowTime
)
_Make = Callable[[re.Match[str]], Piece | None]


def _one_of(words: dict[str, int] | dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MONTH: Final = _one_of(MONTHS)
_AT: Final = r"(?:(?:в|во|к|на|at|сәгать)\s+)"
_ON: Final = r"(?:(?:в|во|на|к|on)\s+)"
_COUNT: Final = r"(\d{1,3})"
_WEEK_WORDS: Final[dict[str, int]] = {
    **dict.fromkeys(
        ("следующий", "следующую", "следующее", "следующая", "след", "next", "киләсе"), 1
    ),
    **dict.fromkeys(("этот", "эту", "это", "эта", "this", "бу"), 0),
    **dict.fromkeys(("прошлый", "прошлую", "прошлое", "прошлая", "last", "узган"), -1),
    **dict.fromkeys(("следующей", "той", "будущей"), 1),
    **dict.fromkeys(("этой", "текущей"), 0),
    **dict.fromkeys(("прошлой",), -1),
}


def _clock(hour: int, minute: int, *, loose: bool) -> ClockTime | None:
    return ClockTime(hour, minute, loose) if hour < 24 and minute < 60 else None


def _written(found: re.Match[str]) -> ClockTime | None:
    """`15:30`: an hour without a leading zero leaves the half of the day open before seven."""
    hour = found.group(1)
    return _clock(int(hour), int(found.group(2)), loose=len(hour) == 1 and int(hour) < 7)


def _dashed(found: re.Match[str]) -> ClockTime | None:
    """`15-30` is an hour, `14-16` is a span of hours and refused."""
    hour, minute = int(found.group(1)), int(found.group(2))
    if hour < minute <= 24 and not found.group(2).startswith("0"):
        return None
    return _written(found)


def _joined(found: re.Match[str]) -> ClockTime | None:
    """`1530`, unless it may be a year."""
    digits = found.group(1)
    if 2020 <= int(digits) <= 2039:
        return None
    return _clock(int(digits[:2]), int(digits[2:]), loose=False)


def _whole(found: re.Match[str]) -> ClockTime | None:
    hour = int(found.group(1))
    return _clock(hour, 0, loose=not found.group(1).startswith("0") and hour < 8)


def _hours(found: re.Match[str]) -> ClockTime | None:
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    return _clock(hour, minute, loose=not found.group(1).startswith("0") and hour < 8)


def _past(hour: int, minutes: int) -> ClockTime | None:
    """So many minutes of the hour that ends at `hour`: «четверть третьего» is 2:15."""
    return ClockTime((hour - 1) or 12, minutes, loose=True) if 1 <= hour <= 12 else None


def _before(found: re.Match[str]) -> ClockTime | None:
    minutes = 15 if found.group(1) == "четверти" else int(found.group(1))
    hour = 1 if found.group(2) == "час" else int(found.group(2))
    return _past(hour, 60 - minutes) if 0 < minutes < 60 else None


def _unit(count: int, word: str) -> Piece:
    if word.startswith(("мин", "min")):
        return InMinutes(count)
    if word.startswith(("час", "hour", "сәг")):
        return InMinutes(count * 60)
    if word.startswith(("нед", "week", "атна")):
        return InDays(count * 7, week_like=True)
    if word.startswith(("мес", "month")):
        return InMonths(count)
    return InDays(count)


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) + (2000 if len(text) == 2 else 0)


def _dated(found: re.Match[str]) -> Piece:
    return DayMonth(int(found.group(1)), MONTHS[found.group(2)], _year(found.group(3)))


def _dated_english(found: re.Match[str]) -> Piece:
    return DayMonth(int(found.group(2)), MONTHS[found.group(1)], _year(found.group(3)))


def _numeric(found: re.Match[str]) -> Piece:
    return DayMonth(int(found.group(1)), int(found.group(2)), _year(found.group(3)))


_RULES_TEXT: Final[tuple[tuple[str, _Make], ...]] = (
    # Days that nothing else could be.
    (
        r"(\d{4})-(\d{1,2})-(\d{1,2})",
        lambda f: DayMonth(int(f.group(3)), int(f.group(2)), int(f.group(1))),
    ),
    (rf"{_ON}?(\d{{1,2}})[./-](\d{{1,2}})[./-](\d{{4}}|\d{{2}})(?:\s*(?:года|г))?", _numeric),
    (rf"{_ON}?(\d{{1,2}})/(\d{{1,2}})()", _numeric),
    (
        rf"{_ON}?(?:the\s+)?(\d{{1,2}})(?:-го)?\s+(?:of\s+)?({_MONTH})"
        r"(?:\s+(\d{4}|\d{2}(?=\s*г))(?:\s*(?:года|год|г))?)?",
        _dated,
    ),
    (
        rf"(?:on\s+)?({_MONTH})\s+(?:the\s+)?(\d{{1,2}})(?:-го)?(?:\s+(\d{{4}}))?(?!\s*:)",
        _dated_english,
    ),
    (
        rf"(?:the\s+)?({_one_of(RELATIVE_DAYS)})",
        lambda f: InDays(RELATIVE_DAYS[f.group(1)]),
    ),
    (
        rf"{_ON}?({_one_of(_WEEK_WORDS)})\s+({_one_of(WEEKDAYS)})(?:\s+көнне)?",
        lambda f: Weekday(WEEKDAYS[f.group(2)], _WEEK_WORDS[f.group(1)]),
    ),
    (
        rf"{_ON}?(?:(?:ближайший|ближайшую|ближайшее)\s+)?({_one_of(WEEKDAYS)})(?:\s+көнне)?",
        lambda f: Weekday(WEEKDAYS[f.group(1)]),
    ),
    (
        rf"(?:на\s+)?({_one_of(_WEEK_WORDS)})\s+(?:неделе|неделю|week|атнада)",
        lambda f: Week(_WEEK_WORDS[f.group(1)]),
    ),
    # From now on.
    (r"(?:через|спустя)\s+пол\s*часа", lambda _: InMinutes(30)),
    (r"in\s+half\s+an\s+hour", lambda _: InMinutes(30)),
    (r"через\s+полтора\s+часа", lambda _: InMinutes(90)),
    (
        rf"(?:через|спустя)\s+(?:{_COUNT}\s+час\w*|час)\s+{_COUNT}\s+мин\w*",
        lambda f: InMinutes(int(f.group(1) or 1) * 60 + int(f.group(2))),
    ),
    (
        rf"(?:через|спустя|in)\s+{_COUNT}\s+"
        r"(минут\w*|мин|час\w*|дня|дней|день|недел\w+|месяц\w*|minutes?|min|hours?|days?|weeks?|months?)",
        lambda f: _unit(int(f.group(1)), f.group(2)),
    ),
    (
        rf"{_COUNT}\s+(минут|сәгать|көн|атна)(?:тан|тән|нан|нән)\s+соң",
        lambda f: _unit(int(f.group(1)), f.group(2)),
    ),
    (r"через\s+(час|неделю|месяц)", lambda f: _unit(1, f.group(1))),
    (r"in\s+an?\s+(hour|week|month|day)", lambda f: _unit(1, f.group(1))),
    # Hours.
    (rf"{_AT}?(\d{{1,2}}):(\d{{2}})(?:\s*(?:ч|час|часов))?(?![\d:-]|\s+-)", _written),
    (rf"{_AT}?(\d{{1,2}})-(\d{{2}})(?![\d:.-])", _dashed),
    (
        r"((?:в|во|к|на|at|сәгать)\s+)?(\d{1,2})\.(\d{2})(?![\d.:-])",
        lambda f: Dotted(int(f.group(2)), int(f.group(3)), bool(f.group(1)), len(f.group(2)) == 1),
    ),
    (
        rf"{_AT}?(?:половин[уеаы]|пол)\s+(\d{{1,2}})(?:-го)",
        lambda f: _past(int(f.group(1)), 30),
    ),
    (
        r"(?:at\s+)?half\s+past\s+(\d{1,2})",
        lambda f: _past(int(f.group(1)) + 1, 30) if int(f.group(1)) < 12 else ClockTime(12, 30),
    ),
    (rf"{_AT}?четверть\s+(\d{{1,2}})-го", lambda f: _past(int(f.group(1)), 15)),
    (
        rf"{_AT}?(\d{{1,2}})\s+мин\w*\s+(\d{{1,2}})-го",
        lambda f: _past(int(f.group(2)), int(f.group(1))) if int(f.group(1)) < 60 else None,
    ),
    (rf"{_AT}?без\s+(четверти|\d{{1,2}})(?:\s+мин\w*)?\s+(\d{{1,2}}|час)", _before),
    (rf"{_AT}?(?:полдень|noon)", lambda _: ClockTime(12, 0)),
    (rf"{_AT}час", lambda _: ClockTime(1, 0, loose=True)),
    (
        rf"{_AT}?(\d{{1,2}})\s*(?:ч|час|часа|часов)(?:\s*(\d{{1,2}})\s*(?:м|мин|минут|минуты)?"
        rf"(?!\d|-го|\s+(?:{_MONTH})))?",
        _hours,
    ),
    (r"(?:at\s+)?(\d{1,2})\s*o'?clock", _whole),
    (
        r"(?:at\s+)?(\d{1,2})(?::(\d{2}))?\s*(?=(?:am|pm)\b)",
        lambda f: _clock(int(f.group(1)), int(f.group(2) or 0), loose=True),
    ),
    (rf"{_AT}?(\d{{1,2}})\s+0\s+(\d)(?!\d)", _hours),
    (rf"{_AT}?(\d{{1,2}})\s+(\d{{2}})(?![\d:.-]|-го|\s+(?:{_MONTH}|числа))", _hours),
    (rf"{_AT}(\d{{4}})(?!\s*г)", _joined),
    (rf"{_ON}?(\d{{1,2}})(?:-го\s+числа|-го|\s+числа)", lambda f: DayMonth(int(f.group(1)))),
    (rf"{_AT}(\d{{1,2}})(?![\d:.-])", _whole),
    (r"(\d{1,2})(?![\d:.-])", lambda f: BareNumber(int(f.group(1)))),
    # What colours an hour.
    (rf"({_one_of(PARTS)})", lambda f: PartOfDay(PARTS[f.group(1)])),
    (r"(?:по\s+)?(?:мск|москве|московскому(?:\s+времени)?)", lambda _: MoscowTime()),
)
_RULES: Final = tuple((re.compile(rf"(?:{text})(?!\w)"), make) for text, make in _RULES_TEXT)
_AM_PM_GLUED: Final = re.compile(r"(?<=\d)(am|pm)\b")
_FILLER: Final = re.compile(
    r"(?:давайте|давай|можно|лучше|могу|ок|хорошо|да|пожалуйста|тогда|встретимся|встреча|"
    r"ровно|именно|удобно|мне|at|on|please|let's|meet|-)(?!\w)"
)


def pieces(phrase: str) -> list[Piece] | None:
    """Cut a phrase that `typed_words.plain` made into its pieces; None when a word is unknown."""
    phrase = _AM_PM_GLUED.sub(r" \1", phrase)
    found: list[Piece] = []
    at = 0
    while at < len(phrase):
        if phrase[at] == " ":
            at += 1
            continue
        step = _piece_at(phrase, at)
        if step is None:
            return None
        at, piece = step
        if piece is not None:
            found.append(piece)
    return found


def _piece_at(phrase: str, at: int) -> tuple[int, Piece | None] | None:
    for pattern, make in _RULES:
        match = pattern.match(phrase, at)
        if match is not None:
            piece = make(match)
            # A pattern that fits but makes no sense («14-16») refuses the phrase.
            return None if piece is None else (match.end(), piece)
    filler = _FILLER.match(phrase, at)
    return (filler.end(), None) if filler else None
