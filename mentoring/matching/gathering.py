"""What matching looks at, read from the database: needs and offers of organisations (S0 4.3)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from mentoring.absences.rules import away_among
from mentoring.matching.profiles import Need, Offer
from mentoring.mentorships.rules import most_mentees
from mentoring.organisations.calendar import calendar_of
from mentoring.people.week import Week, free_of, shifted
from mentoring.waiting.silence import silent_among
from storage.matching import Matching
from storage.mentorships import OPEN, TAKING, Mentorship, Party
from storage.organisations import Organisation
from storage.people import Person, Profile, Role
from storage.wishes import Wish

FRUITLESS = ("declined", "returned")
USUAL_CAPACITY = 2


@dataclass(frozen=True)
class Gathered:
    """Mentees and mentors; `away` are mentees who are away now, `paired` who have a mentor."""

    needs: list[Need] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    away: frozenset[int] = frozenset()
    paired: frozenset[int] = frozenset()


def gather(
    session: Session,
    organisation_ids: Collection[int],
    now: datetime,
    *,
    mentees: Collection[int] | None = None,
    mentors: Collection[int] | None = None,
    counted: Collection[str] = OPEN,
    paired_too: bool = False,
) -> Gathered:
    """Needs and offers as they stand; somebody of two organisations counts for the first.

    :param mentees: only these; None: everybody; the same for mentors
    :param counted: the states of mentorships whose mentees take a mentor's places
    :param paired_too: needs also of mentees who stand in an open mentorship already
    """
    facts = _Facts(session, organisation_ids, now, {"mentee": mentees, "mentor": mentors})
    asking = [p for p in facts.roles["mentee"] if paired_too or p not in facts.paired]
    return Gathered(
        [facts.need(person) for person in asking],
        [facts.offer(person, counted) for person in facts.roles["mentor"]],
        frozenset(facts.away.intersection(asking)),
        frozenset(facts.paired.intersection(asking)),
    )


def scope_of(session: Session, matching: Matching) -> list[int]:
    """The organisations that a proposal is about."""
    if matching.organisation_id is not None:
        return [matching.organisation_id]
    query = select(Organisation.id).where(Organisation.municipality_id == matching.municipality_id)
    return list(session.scalars(query.order_by(Organisation.id)))


class _Facts:
    """Everything about these people, read in a handful of statements, however many they are."""

    def __init__(
        self,
        session: Session,
        organisation_ids: Collection[int],
        now: datetime,
        only: Mapping[str, Collection[int] | None],
    ) -> None:
        self._session = session
        self._roles = (
            Role.organisation_id.in_(organisation_ids),
            Role.state == "confirmed",
            or_(*(_held(role, people) for role, people in only.items())),
        )
        self._read_organisations(organisation_ids)
        self._read_people()
        self._read_pairs()
        self._read_wishes()
        day = now.astimezone(self._zone).date()
        self.away = set(away_among(session, self._zones, day))
        self._ahead = {zone: _ahead(self._zone, zone, now) for zone in set(self._zones.values())}
        query = select(*_PROFILE).where(Profile.person_id.in_(self._everybody()))
        self._silent = self._read_silent(organisation_ids, now)
        self._weeks: dict[Hashable, Week] = {}
        self._profiles: dict[int, Any] = {row.person_id: row for row in session.execute(query)}

    def _everybody(self) -> Select[int]:
        return select(Role.person_id).where(*self._roles)

    def _read_organisations(self, organisation_ids: Collection[int]) -> None:
        query = select(
            Organisation.id,
            Organisation.municipality_id,
            Organisation.timezone,
            Organisation.kind,
        )
        rows = self._session.execute(
            query.where(Organisation.id.in_(organisation_ids)).order_by(Organisation.id)
        ).all()
        self._municipality = {row.id: row.municipality_id for row in rows}
        self._by_age = {row.id for row in rows if row.kind == "kindergarten"}
        # All weeks are laid side by side in one zone, the usual one
        zones = Counter(row.timezone for row in rows)
        self._zone = ZoneInfo(zones.most_common(1)[0][0] if zones else "UTC")

    def _read_people(self) -> None:
        query = (
            select(Role.person_id, Role.role, Role.organisation_id, Person.timezone)
            .join(Person, Person.id == Role.person_id)
            .where(*self._roles, Person.erased_at.is_(None))
            .order_by(Role.person_id, Role.organisation_id)
        )
        self.roles: dict[str, dict[int, int]] = {"mentor": {}, "mentee": {}}
        self._zones: dict[int, str] = {}
        for row in self._session.execute(query):
            self.roles[row.role].setdefault(row.person_id, row.organisation_id)
            self._zones[row.person_id] = row.timezone

    def _read_pairs(self) -> None:
        """Who stands with whom, and who was asked in vain."""
        everybody = self._everybody()
        query = (
            select(Party.person_id, Mentorship.mentor_id, Mentorship.state, Mentorship.kind)
            .join(Mentorship, Mentorship.id == Party.mentorship_id)
            .where(
                Party.side == "mentee",
                Party.left_at.is_(None),
                Mentorship.state.in_((*OPEN, *FRUITLESS)),
                or_(Party.person_id.in_(everybody), Mentorship.mentor_id.in_(everybody)),
            )
        )
        self.paired: set[int] = set()
        self._together: dict[int, set[int]] = defaultdict(set)
        self._in_vain: dict[int, set[int]] = defaultdict(set)
        self._taken: dict[int, Counter[str]] = defaultdict(Counter)
        self._grouped: set[int] = set()
        for row in self._session.execute(query):
            if row.state in FRUITLESS:
                self._in_vain[row.person_id].add(row.mentor_id)
                continue
            self.paired.add(row.person_id)
            self._together[row.person_id].add(row.mentor_id)
            self._together[row.mentor_id].add(row.person_id)
            self._taken[row.mentor_id][row.state] += 1
            if row.kind == "group" and row.state in TAKING:
                self._grouped.add(row.mentor_id)

    def _read_wishes(self) -> None:
        query = select(Wish.person_id, Wish.about_id, Wish.side, Wish.liked)
        found: dict[tuple[str, bool], dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for row in self._session.execute(query.where(Wish.person_id.in_(self._everybody()))):
            found[row.side, row.liked][row.person_id].add(row.about_id)
        self._wishes = found

    def _read_silent(self, organisation_ids: Collection[int], now: datetime) -> set[int]:
        """Mentors who have let asks pass for so long that they are set aside (§2a)."""
        if not self.roles["mentor"]:
            return set()
        calendar = calendar_of(self._session, min(organisation_ids))
        return silent_among(self._session, list(self.roles["mentor"]), now, calendar)

    def _wished(self, person: int, side: str, liked: bool) -> frozenset[int]:
        """Whom a person would like, or not, as their `side`."""
        return frozenset(self._wishes[side, liked].get(person, ()))

    def need(self, person: int) -> Need:
        """What a mentee asks for."""
        organisation, profile = self.roles["mentee"][person], self._profiles.get(person)
        return Need(
            person,
            organisation,
            self._municipality.get(organisation),
            together_with=frozenset(self._together.get(person, ())),
            liked=self._wished(person, "mentor", True),
            disliked=self._wished(person, "mentor", False),
            barred=frozenset(self._in_vain.get(person, ())),
            **(self._told(person, organisation, profile) if profile else {}),
            **(_asked(profile, organisation in self._by_age) if profile else {}),
        )

    def offer(self, person: int, counted: Collection[str]) -> Offer:
        """What a mentor offers."""
        organisation, profile = self.roles["mentor"][person], self._profiles.get(person)
        capacity = profile.capacity if profile else USUAL_CAPACITY
        return Offer(
            person,
            organisation,
            self._municipality.get(organisation),
            competences=frozenset(profile.competences) if profile else frozenset(),
            capacity=most_mentees(capacity, person in self._grouped),
            load=sum(self._taken[person][state] for state in counted),
            away=person in self.away,
            set_aside=person in self._silent,
            liked=self._wished(person, "mentee", True),
            disliked=self._wished(person, "mentee", False),
            **(self._told(person, organisation, profile) if profile else {}),
        )

    def _told(self, person: int, organisation: int, profile: Any) -> dict[str, Any]:
        """What mentees and mentors tell of themselves in the same way."""
        # A kindergarten's people tell an age group where others tell a subject (domain §3)
        matter = "age_group" if organisation in self._by_age else "subject"
        return {
            matter: " ".join(profile.subject.casefold().split()) or None,
            "experience_years": profile.experience_years or 0,
            "kinds": frozenset(profile.kinds),
            "mode": profile.mode or None,
            "free": self._free(profile, self._ahead[self._zones[person]]),
        }

    def _free(self, profile: Any, ahead: int) -> Week:
        """The hours somebody can, in the one zone; many people's are the same."""
        key = (tuple(profile.free_hours), tuple(profile.lessons), ahead)
        found = self._weeks.get(key)
        if found is None:
            found = self._weeks[key] = shifted(free_of(cast(Profile, profile)), ahead)
        return found


_PROFILE = (
    Profile.person_id,
    Profile.subject,
    Profile.experience_years,
    Profile.kinds,
    Profile.mode,
    Profile.capacity,
    Profile.competences,
    Profile.difficulties,
    Profile.free_hours,
    Profile.lessons,
    Profile.line_manager_id,
    Profile.same_subject_only,
)


def _held(role: str, people: Collection[int] | None) -> ColumnElement[bool]:
    """Who holds a role; of these people, if any are given."""
    held = Role.role == role
    return held if people is None else and_(held, Role.person_id.in_(people))


def _asked(profile: Any, by_age: bool) -> Mapping[str, Any]:
    return {
        "difficulties": frozenset(profile.difficulties),
        "same_subject_only": profile.same_subject_only and not by_age,
        "line_manager": profile.line_manager_id,
    }


def _ahead(zone: ZoneInfo, other: str, now: datetime) -> int:
    """By how many minutes the clocks of `zone` are ahead of another's."""
    first, second = (now.astimezone(one).utcoffset() for one in (zone, ZoneInfo(other)))
    assert first is not None
    assert second is not None
    return int((first - second).total_seconds()) // 60
