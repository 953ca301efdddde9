"""What a file would change in an organisation, worked out from plain data (domain §3).

Nothing is written here: the same plan is shown as a preview and carried out after the yes.
People are meant by a number: the id of somebody known, or -1, -2, … for the plan's newcomers.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from mentoring.base.rows import Line, Reading, Trouble, key_of
from mentoring.documents.names import PersonName
from mentoring.mentorships.rules import ROLE_FORMS


@dataclass(frozen=True)
class Unsure:
    """A name that may be somebody known: its key, the name, and the known person's id and name."""

    key: str
    name: str
    person_id: int
    known: str


@dataclass
class Imported:
    """What an import did, or would do. `linked` are the ids of those who got a personal link."""

    new: int = 0
    known: int = 0
    pairs: int = 0
    linked: list[int] = field(default_factory=list)
    unsure: list[Unsure] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)


@dataclass(frozen=True)
class Acquaintance:
    """Somebody of the organisation; `connected` is who has opened the bot."""

    id: int
    name: PersonName
    connected: bool


@dataclass
class Known:
    """What is known of an organisation: everybody who holds a role there, or held one.

    `roles` maps (person, role) to its state, `mentees` a mentor to those of open mentorships,
    `told` a person to the fields of the profile that are filled; `elsewhere` are the names of the
    district's other organisations, as `place_key` writes them; `usual_form` is the role form of
    pairs whose row names none.
    """

    people: list[Acquaintance] = field(default_factory=list)
    roles: dict[tuple[int, str], str] = field(default_factory=dict)
    mentees: dict[int, set[int]] = field(default_factory=dict)
    told: dict[int, set[str]] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()
    usual_form: str = ROLE_FORMS[0]


@dataclass
class Plan:
    """What is to be written, and what will be said of it."""

    newcomers: list[PersonName] = field(default_factory=list)
    roles: dict[tuple[int, str], bool] = field(default_factory=dict)
    """(person, role) → whether it is new (else it waits and is confirmed)."""
    profiles: dict[int, dict[str, object]] = field(default_factory=dict)
    pairs: list[tuple[int, list[int], str]] = field(default_factory=list)
    links: dict[int, str] = field(default_factory=dict)
    done: Imported = field(default_factory=Imported)


def make_plan(reading: Reading, known: Known) -> Plan:
    """What taking the rows in would change. Rows with an unsure name are left out, and told."""
    work = _Planning(reading, known)
    for line in reading.lines:
        work.take(line)
    return work.plan


def place_key(name: str) -> str:
    """What two writings of one organisation's name have in common."""
    return "".join(letter for letter in name.casefold().replace("ё", "е") if letter.isalnum())


class _Planning:
    def __init__(self, reading: Reading, known: Known) -> None:
        self.known, self.same = known, reading.same
        self.plan = Plan(done=Imported(troubles=list(reading.troubles)))
        self._seen: dict[str, int] = {}
        self._asked: set[str] = set()
        self._places: dict[str, bool] = {}
        self._by_id = {person.id: person for person in known.people}
        self._exact = _grouped((key_of(person.name), person) for person in known.people)
        self._near = _grouped((_short(person.name), person) for person in known.people)

    def take(self, line: Line) -> None:
        """Take one row, unless it is another organisation's or one of its names is unsure."""
        if self._elsewhere(line.workplace):
            column = "workplace" if line.mentor else "mentee_workplace"
            self._trouble(line, column, "other_workplace", line.workplace[:100])
            return
        names = [*([line.mentor] if line.mentor else []), *line.mentees]
        if [name for name in names if self._unsure(name)]:  # all of them are asked at once
            self._trouble(line, "mentor" if line.mentor else "mentees", "unsure")
            return
        if gone := self._gone(line):
            self._trouble(line, "mentor" if gone == line.mentor else "mentees", "left", gone.full)
            return
        mentor = self._person(line.mentor, "mentor") if line.mentor else None
        if mentor is not None:
            self._tell_of(mentor, line)
        mentees = [self._person(name, "mentee") for name in line.mentees]
        if mentor is not None:
            self._pair(mentor, mentees, line.form)

    def _elsewhere(self, workplace: str) -> bool:
        """Whether a workplace, with or without the district after it, is another organisation."""
        found = self._places.get(workplace)
        if found is None:
            keys = {place_key(workplace), place_key(workplace.rpartition(",")[0])}
            found = self._places[workplace] = bool(keys & self.known.elsewhere)
        return found

    def _trouble(self, line: Line, column: str, code: str, value: str = "") -> None:
        self.plan.done.troubles.append(Trouble(line.number, column, code, value))

    def _unsure(self, name: PersonName) -> bool:
        key = key_of(name)
        if key in self._seen or key in self.same or len(self._exact[key]) == 1:
            return False
        perhaps = self._exact[key] or [p for p in self._near[_short(name)] if _perhaps(p, name)]
        if perhaps and key not in self._asked:
            self._asked.add(key)
            other = perhaps[0]
            self.plan.done.unsure.append(Unsure(key, name.full, other.id, other.name.full))
        return bool(perhaps)

    def _gone(self, line: Line) -> PersonName | None:
        """Whose role was taken away here: a file does not give it back."""
        sides = [*([(line.mentor, "mentor")] if line.mentor else [])]
        for name, role in [*sides, *((name, "mentee") for name in line.mentees)]:
            key = key_of(name)
            person = self._seen.get(key) or self._meant(key)
            if self.known.roles.get((person, role)) == "removed":
                return name
        return None

    def _person(self, name: PersonName, role: str) -> int:
        key = key_of(name)
        person = self._seen.get(key)
        if person is None:
            person = self._meant(key)
            if person:
                self.plan.done.known += 1
            self._seen[key] = person = person or self._newcomer(name)
        self._give(person, role)
        return person

    def _meant(self, key: str) -> int:
        """The id of the known person of this name, 0 for nobody known."""
        exact = self._exact[key]
        found = self.same[key] if key in self.same else exact[0].id if exact else 0
        return found if found in self._by_id else 0

    def _newcomer(self, name: PersonName) -> int:
        self.plan.newcomers.append(name)
        self.plan.done.new += 1
        return -len(self.plan.newcomers)

    def _give(self, person: int, role: str) -> None:
        state = self.known.roles.get((person, role))
        if state != "confirmed":
            self.plan.roles.setdefault((person, role), state is None)
        if person < 0 or not self._by_id[person].connected:
            self.plan.links.setdefault(person, role)

    def _tell_of(self, mentor: int, line: Line) -> None:
        """What the file says of a mentor fills what they have not said themselves."""
        told = self.known.told.get(mentor)
        said = self.plan.profiles.setdefault(mentor, {}) if told is None else {}
        for name, value in (("competences", list(line.tags)), ("achievements", line.achievements)):
            if value and name not in (told or ()) and name not in said:
                said[name] = value
        if said:
            self.plan.profiles.setdefault(mentor, {}).update(said)

    def _pair(self, mentor: int, mentees: list[int], form: str) -> None:
        own = self.known.mentees.setdefault(mentor, set())
        fresh = [mentee for mentee in dict.fromkeys(mentees) if mentee not in own]
        if fresh:
            own.update(fresh)
            self.plan.pairs.append((mentor, fresh, form or self.known.usual_form))
            self.plan.done.pairs += 1


def _grouped(pairs: Iterable[tuple[str, Acquaintance]]) -> dict[str, list[Acquaintance]]:
    found: dict[str, list[Acquaintance]] = defaultdict(list)
    for key, person in pairs:
        found[key].append(person)
    return found


def _short(name: PersonName) -> str:
    return key_of(PersonName(name.surname, name.first_name))


def _perhaps(known: Acquaintance, name: PersonName) -> bool:
    """Whether the two names may be one person's: the patronymic is missing in one of them."""
    return not (known.name.patronymic and name.patronymic)
