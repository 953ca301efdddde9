"""How well a mentor fits a mentee: parts of 0 to 1000, weighed and added (S0 4.3, domain.md §4).

What one side has not said counts half: it neither helps nor harms. Everything is whole numbers,
so that a sum does not depend on the order of its parts.
"""

from collections.abc import Callable
from typing import Final

from mentoring.matching.profiles import MINUTES_OF_DAY, Need, Offer, Slot, Weights

FULL: Final = 1000
UNKNOWN: Final = 500
BOTH_MODES: Final = "mixed"


def fit(need: Need, offer: Offer, weights: Weights) -> int:
    """Give the fit of the two as seen from outside, 0 to 1000, without wishes."""
    return as_score(sum(weighed(need, offer, weights).values()), weights)


def weighed(need: Need, offer: Offer, weights: Weights) -> dict[str, int]:
    """Give every part of the fit times its weight, by the name of the weight."""
    return {name: int(getattr(weights, name)) * part(need, offer, weights) for name, part in PARTS}


def as_score(total: int, weights: Weights) -> int:
    """Bring a sum of weighed parts to 0 to 1000."""
    return total // whole(weights)


def wish(weights: Weights) -> int:
    """Give what a wish adds to a score of 0 to 1000."""
    return FULL * weights.wish // whole(weights)


def score_for_mentee(need: Need, offer: Offer, weights: Weights) -> int:
    """Give the fit as the mentee sees it: their own wish added."""
    return fit(need, offer, weights) + (wish(weights) if offer.person in need.liked else 0)


def score_for_mentor(need: Need, offer: Offer, weights: Weights) -> int:
    """Give the fit as the mentor sees it: their own wish added."""
    return fit(need, offer, weights) + (wish(weights) if need.person in offer.liked else 0)


def week(slots: tuple[Slot, ...]) -> int:
    """Give a week's free minutes as bits, Monday's first minute the lowest."""
    bits = 0
    for slot in slots:
        bits |= ((1 << (slot.end - slot.begin)) - 1) << (slot.weekday * MINUTES_OF_DAY + slot.begin)
    return bits


def common_minutes(one: tuple[Slot, ...], other: tuple[Slot, ...]) -> dict[int, int]:
    """Give the minutes both are free, by weekday; weekdays without any are left out."""
    shared = week(one) & week(other)
    day = (1 << MINUTES_OF_DAY) - 1
    by_day = {n: (shared >> n * MINUTES_OF_DAY & day).bit_count() for n in range(7)}
    return {weekday: minutes for weekday, minutes in by_day.items() if minutes}


def minutes_part(minutes: int, weights: Weights) -> int:
    """Give the part of the fit that so many common minutes a week are worth."""
    enough = max(1, weights.enough_common_minutes)
    return FULL if minutes >= enough else FULL * minutes // enough


def competences_part(covered: int, asked: int) -> int:
    """Give the part of the fit that covering so many of the difficulties is worth."""
    return FULL * covered // asked if asked else UNKNOWN


def whole(weights: Weights) -> int:
    """Give the sum of the weights of all parts, at least 1."""
    return sum(int(getattr(weights, name)) for name, _ in PARTS) or 1


def _competences(need: Need, offer: Offer, _: Weights) -> int:
    return competences_part(len(need.difficulties & offer.competences), len(need.difficulties))


def _subject(need: Need, offer: Offer, _: Weights) -> int:
    said = [
        one == other
        for one, other in ((need.subject, offer.subject), (need.age_group, offer.age_group))
        if one is not None and other is not None
    ]
    return FULL * sum(said) // len(said) if said else UNKNOWN


def _experience(need: Need, offer: Offer, weights: Weights) -> int:
    more = offer.experience_years - need.experience_years
    return min(FULL, max(0, FULL * more // max(1, weights.experienced_after_years)))


def _kind(need: Need, offer: Offer, _: Weights) -> int:
    if not need.kinds or not offer.kinds:
        return UNKNOWN
    return FULL if need.kinds & offer.kinds else 0


def mode_part(need: Need, offer: Offer, _: Weights) -> int:
    """Give the part of the fit that the ways of meeting are worth (online, in person, mixed)."""
    if need.mode is None or offer.mode is None:
        return UNKNOWN
    if need.mode == offer.mode:
        return FULL
    return FULL * 3 // 4 if BOTH_MODES in (need.mode, offer.mode) else 0


def _time(need: Need, offer: Offer, weights: Weights) -> int:
    if not need.free or not offer.free:
        return UNKNOWN
    return minutes_part((week(need.free) & week(offer.free)).bit_count(), weights)


def _load(_: Need, offer: Offer, __: Weights) -> int:
    return FULL * offer.places // offer.capacity if offer.capacity > 0 else 0


def _organisation(need: Need, offer: Offer, _: Weights) -> int:
    if need.organisation == offer.organisation:
        return FULL
    near = need.municipality is not None and need.municipality == offer.municipality
    return FULL // 2 if near else 0


PARTS: Final[tuple[tuple[str, Callable[[Need, Offer, Weights], int]], ...]] = (
    ("competences", _competences),
    ("subject", _subject),
    ("experience", _experience),
    ("kind", _kind),
    ("mode", mode_part),
    ("time", _time),
    ("load", _load),
    ("organisation", _organisation),
)
"""The parts of the fit, by the names of their weights."""
