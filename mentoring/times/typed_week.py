"""Reads typed hours of a week: «пн, ср 14-17; пт с 15:30 до 18», «будни после 15».

A word that no rule knows refuses the whole phrase: better to ask again than to read it wrong.
"""

import re
from typing import Final

from mentoring.times.typed_words import WEEKDAYS

EARLIEST, LATEST = 8 * 60, 20 * 60
"""What «после 15» and «до 12» leave open, in minutes of the day."""

Stretch = tuple[int, int, int]
_SETS: Final[dict[str, tuple[int, ...]]] = {
    **dict.fromkeys(("будни", "по будням", "будние", "weekdays", "эш көннәре"), (0, 1, 2, 3, 4)),
    **dict.fromkeys(("каждый день", "ежедневно", "every day", "көн саен"), (0, 1, 2, 3, 4, 5)),
    **dict.fromkeys(("выходные", "по выходным", "weekend", "ял көннәре"), (5, 6)),
}
_PLAIN: Final = str.maketrans({"–": "-", "—": "-", "−": "-", "‑": "-", "ё": "е", "\u00a0": " "})


def _any_of(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _time(number: int) -> str:
    return rf"(?P<h{number}>\d{{1,2}})(?:[:.](?P<m{number}>\d\d))?"


_WEEKDAY: Final = _any_of(list(WEEKDAYS))
_TOKEN: Final = re.compile(
    rf"""\s*(?:
    (?P<from>{_WEEKDAY})\s*-\s*(?P<to>{_WEEKDAY})\b
    |(?P<set>{_any_of(list(_SETS))})\b
    |(?P<day>{_WEEKDAY})\b
    |(?:(?:с|from)\s+)?{_time(1)}\s*(?:-|до|to)\s*{_time(2)}(?![\d:])
    |(?:после|с|after|from)\s+{_time(3)}(?![\d:])
    |(?:до|before|until)\s+{_time(4)}(?![\d:])
    |(?P<link>[,;:.]|(?:и|в|во|по|у|and|on|һәм)\b)
    )\s*""",
    re.VERBOSE,
)


def read_typed_week(text: str, usual: tuple[int, int]) -> list[Stretch] | None:
    """Give (weekday, begin, end) in minutes of the day for what was typed; None if unclear.

    :param usual: the stretch that days without hours get
    """
    phrase = " ".join(text.casefold().translate(_PLAIN).split())
    found: list[Stretch] = []
    days: list[int] = []
    hours_said = at = 0
    while at < len(phrase):
        token = _TOKEN.match(phrase, at)
        if token is None:
            return None
        at = token.end()
        named = _days(token)
        if named:
            if hours_said:
                days, hours_said = [], 0
            days += named
        elif token["link"] is None:
            stretch = _hours(token)
            if stretch is None or not days:
                return None
            hours_said += 1
            found += [(day, *stretch) for day in days]
    if days and not hours_said:
        found += [(day, *usual) for day in days]
    return sorted(set(found)) or None


def _days(token: re.Match[str]) -> list[int]:
    if token["from"]:
        first, last = WEEKDAYS[token["from"]], WEEKDAYS[token["to"]]
        return (
            list(range(first, last + 1)) if first <= last else [*range(first, 7), *range(last + 1)]
        )
    if token["set"]:
        return list(_SETS[token["set"]])
    return [WEEKDAYS[token["day"]]] if token["day"] else []


def _hours(token: re.Match[str]) -> tuple[int, int] | None:
    if token["h3"]:
        begin, end = _minute(token["h3"], token["m3"]), LATEST
    elif token["h4"]:
        begin, end = EARLIEST, _minute(token["h4"], token["m4"])
    else:
        begin, end = _minute(token["h1"], token["m1"]), _minute(token["h2"], token["m2"])
    return (begin, end) if 0 <= begin < end <= 24 * 60 else None


def _minute(hour: str, minute: str | None) -> int:
    """The minute of the day; -1 for what no clock shows."""
    value = int(hour) * 60 + int(minute or 0)
    return value if int(minute or 0) < 60 and value <= 24 * 60 else -1
