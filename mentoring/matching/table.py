"""Scores of many mentees with many mentors at once: `rules` and `score` as tables of numbers.

Much of a score depends only on something that many people share (subject, kinds, mode, place of
work, years), so it is worked out once for each two of such sorts, with the very functions of
`score`; competences and free time are products of two tables. What comes out equals `rule_against`
and `fit` pair by pair, by test. Only the child process that works out a proposal imports this: the
bot itself has no need of numpy.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from mentoring.matching.profiles import MINUTES_OF_DAY, Need, Offer, Slot, Weights
from mentoring.matching.score import FULL, PARTS, UNKNOWN, competences_part, whole

Scores = NDArray[np.int32]
Share = NDArray[np.float32]
Week = tuple[Slot, ...]

BARRED: Final = -1

_SHARED: dict[str, tuple[Callable[[Need], Hashable], Callable[[Offer], Hashable]]] = {
    "subject": (lambda n: (n.subject, n.age_group), lambda o: (o.subject, o.age_group)),
    "experience": (lambda n: n.experience_years, lambda o: o.experience_years),
    "kind": (lambda n: n.kinds, lambda o: o.kinds),
    "mode": (lambda n: n.mode, lambda o: o.mode),
    "load": (lambda _: None, lambda o: (o.places, o.capacity)),
    "organisation": (
        lambda n: (n.organisation, n.municipality),
        lambda o: (o.organisation, o.municipality),
    ),
}
"""What each part of a score looks at, of a need and of an offer."""


class Table:
    """Mentors side by side, ready to be laid beside many mentees."""

    def __init__(
        self, mentors: Sequence[Offer], weights: Weights, weeks: Iterable[Week] = ()
    ) -> None:
        """Take the mentors in the order in which they shall be numbered.

        :param weeks: the free time of all mentees who will be asked about
        """
        self._mentors, self._weights, self._whole = mentors, weights, whole(weights)
        closed = [o.places < 1 or o.set_aside or o.away for o in mentors]
        self._closed = np.array(closed, dtype=bool)
        tags = sorted({tag for offer in mentors for tag in offer.competences})
        self._tags = {tag: number for number, tag in enumerate(tags)}
        self._known = self._tagged([offer.competences for offer in mentors]).T
        self._sorts = {name: _Sorts(mentors, *keys) for name, keys in _SHARED.items()}
        offered, self._week_of = _sorted_out([offer.free for offer in mentors])
        self._hours = _Hours([*offered, *weeks])
        self._offered = self._hours.free(offered).T
        self._unsaid = [not slots for slots in offered]
        self._numbers = {offer.person: number for number, offer in enumerate(mentors)}
        subjects: dict[str | None, list[int]] = defaultdict(list)
        self._disliked_by: dict[int, list[int]] = defaultdict(list)
        for number, offer in enumerate(mentors):
            subjects[offer.subject].append(number)
            for person in offer.disliked:
                self._disliked_by[person].append(number)
        self._of_subject = {name: np.array(numbers) for name, numbers in subjects.items()}

    def scores(self, needs: Sequence[Need]) -> Scores:
        """The fit of each of these mentees (rows) with each mentor, BARRED where a rule says no."""
        weights = self._weights
        total = weights.competences * self._covered(needs) + weights.time * self._time(needs)
        parts = dict(PARTS)
        for name, sorts in self._sorts.items():
            total += sorts.worth(needs, parts[name], getattr(weights, name), weights)
        found = total // self._whole
        found[:, self._closed] = BARRED
        for row, need in enumerate(needs):
            if need.same_subject_only:
                others = np.ones(len(self._mentors), dtype=bool)
                others[self._with_subject(need.subject)] = False
                found[row, others] = BARRED
            found[row, self.barred(need)] = BARRED
        return found

    def barred(self, need: Need) -> list[int]:
        """The numbers of the mentors whom a rule about the two of them keeps away."""
        people = {need.person} | need.together_with | need.disliked | need.barred
        if self._weights.bars_line_manager and need.line_manager is not None:
            people.add(need.line_manager)
        numbers = {self._numbers[person] for person in people if person in self._numbers}
        return sorted(numbers.union(self._disliked_by.get(need.person, ())))

    def _with_subject(self, subject: str | None) -> NDArray[np.int64]:
        nobody = np.array([], dtype=np.int64)
        return nobody if subject is None else self._of_subject.get(subject, nobody)

    def _covered(self, needs: Sequence[Need]) -> Scores:
        """What the difficulties that each mentor covers are worth."""
        counts = (self._tagged([need.difficulties for need in needs]) @ self._known).astype(
            np.int32
        )
        asked = [len(need.difficulties) for need in needs]
        most = max(asked, default=0)
        worth = np.array(
            [[competences_part(covered, of) for covered in range(most + 1)] for of in asked],
            dtype=np.int32,
        ).reshape(len(needs), most + 1)
        found: Scores = np.take_along_axis(worth, counts, axis=1)
        return found

    def _tagged(self, people: Sequence[frozenset[str]]) -> Share:
        table = np.zeros((len(people), len(self._tags)), dtype=np.float32)
        for row, tags in enumerate(people):
            table[row, [self._tags[tag] for tag in tags if tag in self._tags]] = 1
        return table

    def _time(self, needs: Sequence[Need]) -> Scores:
        """What the free time shared with each mentor is worth."""
        enough = max(1, self._weights.enough_common_minutes)
        wanted, rows = _sorted_out([need.free for need in needs])
        shared = self._hours.free(wanted) * self._hours.minutes @ self._offered
        minutes = shared.astype(np.int32)
        worth = np.where(minutes >= enough, FULL, FULL * minutes // enough)
        worth[[not slots for slots in wanted], :] = UNKNOWN
        worth[:, self._unsaid] = UNKNOWN
        found: Scores = worth[rows][:, self._week_of]
        return found


class _Sorts:
    """Mentors sorted by what one part of the score looks at."""

    def __init__(
        self,
        mentors: Sequence[Offer],
        of_need: Callable[[Need], Hashable],
        of_offer: Callable[[Offer], Hashable],
    ) -> None:
        self._of_need = of_need
        examples = {of_offer(offer): offer for offer in mentors}
        numbers = {key: number for number, key in enumerate(examples)}
        self._examples = list(examples.values())
        self._columns = np.array([numbers[of_offer(offer)] for offer in mentors], dtype=np.int64)

    def worth(
        self,
        needs: Sequence[Need],
        part: Callable[[Need, Offer, Weights], int],
        weight: int,
        weights: Weights,
    ) -> Scores:
        """What each mentor is worth to each of these mentees."""
        examples = {self._of_need(need): need for need in needs}
        numbers = {key: number for number, key in enumerate(examples)}
        rows = [numbers[self._of_need(need)] for need in needs]
        small = np.array(
            [
                [weight * part(need, offer, weights) for offer in self._examples]
                for need in examples.values()
            ],
            dtype=np.int32,
        ).reshape(len(examples), len(self._examples))
        found: Scores = small[:, self._columns][rows]
        return found


class _Hours:
    """A week cut wherever somebody's free time begins or ends."""

    def __init__(self, weeks: Iterable[Week]) -> None:
        cuts = {cut for slots in weeks for slot in slots for cut in _ends(slot)}
        self._cuts = np.array(sorted(cuts), dtype=np.int64)
        self.minutes = np.diff(self._cuts).astype(np.float32)

    def free(self, weeks: Sequence[Week]) -> Share:
        """Who (rows) is free in which stretch between two cuts: 1 or 0."""
        found = np.zeros((len(weeks), len(self.minutes)), dtype=np.float32)
        for row, slots in enumerate(weeks):
            for slot in slots:
                begin, end = np.searchsorted(self._cuts, _ends(slot))
                found[row, begin:end] = 1
        return found


def _ends(slot: Slot) -> tuple[int, int]:
    """When a slot begins and ends, in minutes of the week."""
    day = slot.weekday * MINUTES_OF_DAY
    return day + slot.begin, day + slot.end


def _sorted_out(weeks: Sequence[Week]) -> tuple[list[Week], NDArray[np.int64]]:
    """The different weeks, and which of them each person has."""
    numbers = {slots: number for number, slots in enumerate(dict.fromkeys(weeks))}
    return list(numbers), np.array([numbers[slots] for slots in weeks], dtype=np.int64)
