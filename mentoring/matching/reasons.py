"""Why a mentor fits, and what does not, as codes with values (domain.md §4: reasons in words)."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from mentoring.matching.profiles import Need, Offer, Reason, Weights
from mentoring.matching.score import common_minutes, mode_part, weighed

WORST: Final = 3  # reasons against that are kept


def reasons_for(need: Need, offer: Offer, weights: Weights, most: int = 3) -> tuple[Reason, ...]:
    """Give up to `most` reasons that speak for the pair, the most weighty first.

    The mentee's and the mentor's wishes are never among them: they are kept from the other side.
    """
    heaviest = sorted(weighed(need, offer, weights).items(), key=lambda item: (-item[1], item[0]))
    found = (_reason_for(name, need, offer, weights) for name, weight in heaviest if weight > 0)
    return tuple(reason for reason in found if reason is not None)[:most]


def reasons_against(need: Need, offer: Offer, weights: Weights) -> tuple[Reason, ...]:
    """Give what does not fit, in the order in which it matters."""
    return tuple(_reasons_against(need, offer, weights))


def reasons_kept(need: Need, offer: Offer, weights: Weights) -> dict[str, list[Any]]:
    """The reasons of a pair as they are stored: `good` and `bad`, each a code and its values."""
    return {
        "good": _written(reasons_for(need, offer, weights)),
        "bad": _written(reasons_against(need, offer, weights)[:WORST]),
    }


def _written(reasons: Iterable[Reason]) -> list[Any]:
    return [[reason.code, dict(reason.values)] for reason in reasons]


def reasons_read(kept: Iterable[Any]) -> tuple[Reason, ...]:
    """What `reasons_kept` stored."""
    return tuple(
        Reason(code, {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})
        for code, values in kept
    )


def _reason_for(name: str, need: Need, offer: Offer, weights: Weights) -> Reason | None:
    match name:
        case "competences" if covered := len(need.difficulties & offer.competences):
            return Reason("covers", {"covered": covered, "asked": len(need.difficulties)})
        case "subject" if need.subject is not None and need.subject == offer.subject:
            return Reason("same-subject", {"subject": need.subject})
        case "subject" if need.age_group is not None and need.age_group == offer.age_group:
            return Reason("same-age-group", {"age-group": need.age_group})
        case "experience" if offer.experience_years >= weights.experienced_after_years:
            return Reason("experienced", {"years": offer.experience_years})
        case "kind" if shared := need.kinds & offer.kinds:
            return Reason("same-kind", {"kinds": tuple(sorted(shared))})
        case "mode" if need.mode is not None and need.mode == offer.mode:
            return Reason("same-mode", {"mode": need.mode})
        case "time" if common := common_minutes(need.free, offer.free):
            return Reason("common-time", {"weekdays": tuple(sorted(common))})
        case "load" if offer.load == 0 and offer.capacity > 0:
            return Reason("free-places", {"places": offer.places})
        case "organisation" if need.organisation == offer.organisation:
            return Reason("same-organisation")
    return None


def _reasons_against(need: Need, offer: Offer, weights: Weights) -> Iterator[Reason]:
    if need.difficulties and not need.difficulties & offer.competences:
        yield Reason("covers-nothing", {"asked": len(need.difficulties)})
    if need.subject is not None and offer.subject is not None and need.subject != offer.subject:
        yield Reason("other-subject", {"subject": offer.subject})
    if need.age_group and offer.age_group and need.age_group != offer.age_group:
        yield Reason("other-age-group", {"age-group": offer.age_group})
    if need.free and offer.free:
        common = common_minutes(need.free, offer.free)
        missing = sorted({slot.weekday for slot in need.free} - common.keys())
        if not common:
            yield Reason("no-common-time")
        elif missing:
            yield Reason("no-common-time-on", {"weekdays": tuple(missing)})
    less = need.experience_years - offer.experience_years
    if less > 0:
        code = "less-experience"
        if less >= weights.far_less_experience_years:
            code = "far-less-experience"
        yield Reason(code, {"mentor": offer.experience_years, "mentee": need.experience_years})
    if need.kinds and offer.kinds and not need.kinds & offer.kinds:
        yield Reason("other-kind", {"kinds": tuple(sorted(offer.kinds))})
    if need.mode and offer.mode and mode_part(need, offer, weights) == 0:
        yield Reason("other-mode", {"mode": offer.mode})
    if need.organisation != offer.organisation:
        yield Reason("other-organisation")
    if offer.places == 1 and offer.capacity > 1:
        yield Reason("nearly-full", {"load": offer.load, "capacity": offer.capacity})
