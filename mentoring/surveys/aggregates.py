"""What may be shown of answers: only groups of five or more, and no way to reckon one answer out
(domain.md §9).

Three doors are kept shut:
- a figure of fewer than `minimum` people is held back;
- where a total stands beside its groups, the rest of the total must not be smaller than that
either: further groups are held back until it is not;
- a later report must not differ from an earlier one by fewer people than that (`safe_beside`).
"""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, Generic, TypeVar

from mentoring.surveys.items import Answer

MINIMUM: Final = 5

Group = TypeVar("Group", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Figure:
    """An aggregate that may be shown: how many people, the mean of marks, how often each
    option.
    """

    people: int
    mean: Fraction | None
    counts: Mapping[int | str, int] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Response:
    """Share of those asked who answered: numerator and denominator."""

    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Report(Generic[Group]):
    """A total and its groups; None is held back. Groups nobody answered in are not named."""

    total: Figure | None
    groups: Mapping[Group, Figure | None] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Delta:
    """How the same people's marks changed: their number, the means before and after."""

    people: int
    before: Fraction
    after: Fraction

    @property
    def change(self) -> Fraction:
        """The mean change."""
        return self.after - self.before


def aggregate(answers: Mapping[int, Answer], minimum: int = MINIMUM) -> Figure | None:
    """Give the figure of one item's answers by person, or None when it must be held back.

    Marks have a mean; options are counted, of several options each. Free text is never shown this
    way: ValueError for a `minimum` below 2 (it would show one person's answer).
    """
    if minimum < 2:
        raise ValueError("an aggregate of one person is their answer")
    if len(answers) < minimum:
        return None
    counts: Counter[int | str] = Counter()
    for answer in answers.values():
        counts.update(answer if isinstance(answer, tuple) else (answer,))
    marks = [answer for answer in answers.values() if isinstance(answer, int)]
    mean = Fraction(sum(marks), len(marks)) if len(marks) == len(answers) else None
    return Figure(len(answers), mean, dict(sorted(counts.items(), key=lambda item: str(item[0]))))


def report(answers: Mapping[Group, Mapping[int, Answer]], minimum: int = MINIMUM) -> Report[Group]:
    """Give a total with its groups so that nothing about fewer than `minimum` people follows from
    it.

    Each person belongs to one group (ValueError otherwise). Held back groups make up no one or at
    least `minimum` people together; where that cannot be had, no group is shown. The smallest
    groups go first, so that the most people's figures stay.
    """
    everybody = {person: a for group in answers.values() for person, a in group.items()}
    if len(everybody) != sum(map(len, answers.values())):
        raise ValueError("a person belongs to one group")
    held = _held_back({name: len(group) for name, group in answers.items()}, minimum)
    return Report(
        aggregate(everybody, minimum),
        {
            name: None if name in held else aggregate(group, minimum)
            for name, group in answers.items()
            if group
        },
    )


def _held_back(sizes: Mapping[Group, int], minimum: int) -> set[Group]:
    held = {name for name, size in sizes.items() if size < minimum}
    rest = sum(sizes[name] for name in held)
    others = sorted((name for name in sizes if name not in held), key=lambda n: (sizes[n], str(n)))
    for name in others:
        if rest == 0 or rest >= minimum:
            break
        held.add(name)
        rest += sizes[name]
    return held


def safe_beside(
    people: Collection[int], shown: Iterable[Collection[int]], minimum: int = MINIMUM
) -> bool:
    """Whether a figure of these people may be shown to somebody who has seen those of `shown`.

    Two figures of which one holds all the people of the other and a few more give away the few;
    so do two that share all but a few on either side. People who differ must be none or at least
    `minimum`, each way.
    """
    now = frozenset(people)
    if len(now) < minimum:
        return False
    return all(
        _far_enough(now - before, minimum) and _far_enough(before - now, minimum)
        for before in map(frozenset, shown)
        if now & before
    )


def _far_enough(difference: frozenset[int], minimum: int) -> bool:
    return not difference or len(difference) >= minimum


def delta(
    before: Mapping[int, int], after: Mapping[int, int], minimum: int = MINIMUM
) -> Delta | None:
    """Compare the same people's marks of one item before and after; None when there are too few
    of them.

    Who gave only one of the two counts for the response rate, not here. Beside a delta show no
    other mean of the same item: its own `before` and `after` are of exactly these people, so
    nothing follows from them.
    """
    same = before.keys() & after.keys()
    if len(same) < max(minimum, 2):
        return None
    return Delta(
        len(same),
        Fraction(sum(before[person] for person in same), len(same)),
        Fraction(sum(after[person] for person in same), len(same)),
    )


def response_rate(asked: Collection[int], answered: Collection[int]) -> Response:
    """Give how many of those asked answered; answers of people not asked are not counted."""
    invited = frozenset(asked)
    return Response(len(invited & frozenset(answered)), len(invited))
