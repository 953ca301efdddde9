"""The rounds of a speed event: who meets whom, and who waits (domain.md §8).

Nobody meets the same person twice, as many meetings take place as there can be at all, and
waiting is shared as evenly as these two allow. The way there has two steps. First the meetings
are chosen: a set of pairs that have not met in which nobody has more meetings than there are
rounds; it grows one path at a time, always for the person who would wait most, which gives the
most meetings and, among those, the evenest waiting. Then the meetings are laid into rounds: pairs
in which nobody has more than k meetings always fit into k rounds (König).
"""

from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Round:
    """One round: pairs of (mentor, mentee), and who has nobody to meet, all in order of id."""

    pairs: tuple[Pair, ...]
    idle: tuple[int, ...]


def plan_rounds(
    mentors: Sequence[int],
    mentees: Sequence[int],
    rounds: int,
    met: Collection[Pair] = frozenset(),
    idle_before: Mapping[int, int] | None = None,
) -> list[Round]:
    """Plan so many rounds; the same people give the same plan, in whatever order they are named.

    `met` are pairs (in either order) that have met already, `idle_before` how many rounds a
    person has waited: after arrivals and leavings the remaining rounds are planned by the same
    call. A person who signed up as both (an id in both lists) is a mistake of the caller:
    ValueError, as is a negative number of rounds.
    """
    if set(mentors) & set(mentees):
        raise ValueError("nobody is mentor and mentee of one event")
    if rounds < 0:
        raise ValueError("a number of rounds is not negative")
    chosen = _Meetings(sorted(set(mentors)), sorted(set(mentees)), rounds, met, idle_before or {})
    chosen.grow()
    chosen.even_out_mentors()
    return _in_good_order(_lay_out(chosen), chosen, rounds)


class _Meetings:
    """The meetings chosen so far, seen from both sides."""

    def __init__(
        self,
        mentors: list[int],
        mentees: list[int],
        rounds: int,
        met: Collection[Pair],
        idle_before: Mapping[int, int],
    ) -> None:
        self.mentors = mentors
        self.mentees = mentees
        self.rounds = rounds
        self.waited = {person: idle_before.get(person, 0) for person in mentors + mentees}
        done = {frozenset(pair) for pair in met}
        self.open = {
            mentee: [mentor for mentor in mentors if frozenset((mentor, mentee)) not in done]
            for mentee in mentees
        }
        self.of: dict[int, set[int]] = {person: set() for person in mentors + mentees}

    def idle(self, person: int) -> int:
        """How often a person waits in all, with the meetings chosen so far."""
        return self.waited[person] + self.rounds - len(self.of[person])

    def grow(self) -> None:
        """Add meetings one at a time, each for the mentee who would wait most, until none can be
        added.

        Who could not be given one more meeting never can later (the sets of numbers of meetings
        that can be had form a polymatroid), so each mentee is dropped at the first refusal.
        """
        growing = set(self.mentees)
        while growing:
            mentee = min(growing, key=lambda person: (-self.idle(person), person))
            if len(self.of[mentee]) >= self.rounds or not self._one_more(mentee):
                growing.remove(mentee)

    def _one_more(self, start: int) -> bool:
        """Give `start` one meeting more; others may change whom they meet, never how often."""
        came_from: dict[int, int] = {}
        queue = deque([start])
        seen = {start}
        while queue:
            mentee = queue.popleft()
            for mentor in sorted(
                self.open[mentee], key=lambda person: (-self.idle(person), person)
            ):
                if mentor in came_from or mentor in self.of[mentee]:
                    continue
                came_from[mentor] = mentee
                if len(self.of[mentor]) < self.rounds:
                    self._turn(mentor, came_from, start)
                    return True
                for other in sorted(self.of[mentor] - seen):
                    seen.add(other)
                    came_from[other] = mentor
                    queue.append(other)
        return False

    def _turn(self, mentor: int, came_from: dict[int, int], start: int) -> None:
        """Walk a path back to its start: join what was apart, part what was joined."""
        while True:
            mentee = came_from[mentor]
            self._join(mentor, mentee)
            if mentee == start:
                return
            mentor = came_from[mentee]
            self._part(mentor, mentee)

    def even_out_mentors(self) -> None:
        """Hand meetings from mentors who wait less to mentors who wait more, as far as that
        evens out.
        """
        settled: set[int] = set()
        while True:
            left = [person for person in self.mentors if person not in settled]
            if not left:
                return
            mentor = min(left, key=lambda person: (-self.idle(person), person))
            if len(self.of[mentor]) < self.rounds and self._take_over(mentor):
                settled.clear()
            else:
                settled.add(mentor)

    def _take_over(self, start: int) -> bool:
        """Give `start` a meeting of a mentor who waits at least twice less; mentees keep their
        numbers.
        """
        came_from: dict[int, int] = {}
        queue = deque([start])
        seen = {start}
        while queue:
            mentor = queue.popleft()
            for mentee in self.mentees:
                if mentee in came_from or mentee in self.of[mentor]:
                    continue
                if mentor not in self.open[mentee]:
                    continue
                came_from[mentee] = mentor
                for other in sorted(self.of[mentee] - seen):
                    seen.add(other)
                    came_from[other] = mentee
                    if self.idle(other) <= self.idle(start) - 2:
                        self._hand_on(other, came_from, start)
                        return True
                    queue.append(other)
        return False

    def _hand_on(self, mentor: int, came_from: dict[int, int], start: int) -> None:
        while mentor != start:
            mentee = came_from[mentor]
            self._part(mentor, mentee)
            mentor = came_from[mentee]
            self._join(mentor, mentee)

    def _join(self, mentor: int, mentee: int) -> None:
        self.of[mentor].add(mentee)
        self.of[mentee].add(mentor)

    def _part(self, mentor: int, mentee: int) -> None:
        self.of[mentor].remove(mentee)
        self.of[mentee].remove(mentor)


def _lay_out(chosen: _Meetings) -> list[dict[int, int]]:
    """Lay meetings into as few rounds as the busiest person needs; each round maps both ways.

    A meeting goes into a round free for both; if there is none, the chain of meetings that stands
    in the way changes places between a round free for one and a round free for the other.
    """
    needed = max((len(partners) for partners in chosen.of.values()), default=0)
    plan: list[dict[int, int]] = [{} for _ in range(needed)]
    for mentor in chosen.mentors:
        for mentee in sorted(chosen.of[mentor]):
            here = next(n for n in range(needed) if mentor not in plan[n])
            there = next(n for n in range(needed) if mentee not in plan[n])
            if here != there:
                _swap_chain(plan[here], plan[there], mentee)
            plan[here][mentor] = mentee
            plan[here][mentee] = mentor
    return plan


def _swap_chain(taken: dict[int, int], free: dict[int, int], start: int) -> None:
    """Make `start` free in `taken`: the chain from it changes places between the two rounds."""
    chain: list[Pair] = []
    at, this, other = start, taken, free
    while at in this:
        chain.append((at, this[at]))
        at = this[at]
        this, other = other, this
    for number, pair in enumerate(chain):
        for person in pair:
            (taken if number % 2 == 0 else free).pop(person, None)
    for number, (one, two) in enumerate(chain):
        place = free if number % 2 == 0 else taken
        place[one], place[two] = two, one


def _in_good_order(plan: list[dict[int, int]], chosen: _Meetings, rounds: int) -> list[Round]:
    """Fullest rounds first, and among them one in which those wait who have waited least."""
    waited = dict(chosen.waited)
    people = chosen.mentors + chosen.mentees
    is_mentor = set(chosen.mentors).__contains__
    left = [_round(places, people, is_mentor) for places in plan]
    left += [Round((), tuple(sorted(people)))] * (rounds - len(plan))
    ordered: list[Round] = []
    while left:
        best = min(left, key=lambda one: (-len(one.pairs), _waits(one, waited), one.pairs))
        left.remove(best)
        ordered.append(best)
        for person in best.idle:
            waited[person] += 1
    return ordered


def _waits(one: Round, waited: Mapping[int, int]) -> list[int]:
    """Give how long those idle in a round have waited already, the longest first."""
    return sorted((waited[person] for person in one.idle), reverse=True)


def _round(places: dict[int, int], people: list[int], is_mentor: Callable[[int], bool]) -> Round:
    pairs = sorted((one, two) for one, two in places.items() if is_mentor(one))
    return Round(tuple(pairs), tuple(sorted(person for person in people if person not in places)))
