"""What the papers say, read from one snapshot: data → documents are made of it elsewhere."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.documents.appointments import Appointment, Appoints
from mentoring.documents.forms import KINDS, ROLE_FORMS, VARIANTS
from mentoring.documents.papers import AgreementSheet, AssignedPair, PairOrder, Participant
from mentoring.documents.supplements import Supplement
from mentoring.mentorships.circle import zone_of
from mentoring.mentorships.rules import end_of_term, today
from mentoring.papers.details import details_of, issuer_of
from mentoring.papers.naming import written
from storage.mentorships import Mentorship, Order, Party, parties_in
from storage.organisations import Organisation
from storage.papers import ContractTerms, PaperFile, appointed_by, template_of
from storage.people import Person, Profile, people_with_role


def own_template(session: Session, organisation_id: int, paper: str) -> bytes | None:
    """The organisation's own template of a paper; None: the built-in one."""
    row = template_of(session, organisation_id, paper)
    return session.get_one(PaperFile, row.file_id).content if row else None


class Papers:
    """The papers about some mentorships of one organisation; everybody is read once."""

    def __init__(
        self, session: Session, organisation_id: int, found: Sequence[Mentorship], now: datetime
    ) -> None:
        self.session, self.organisation_id, self.found = session, organisation_id, found
        self.today = today(now, zone_of(session, organisation_id))
        self.issuer = issuer_of(session, organisation_id)
        self.parties = parties_in(session, [row.id for row in found])
        everybody = _with_those_who_left(session, [row.id for row in found])
        self._everybody = everybody
        self.people = participants(session, {party.person_id for party in everybody})
        self._elsewhere = _names_of(session, {p.organisation_id for p in everybody})
        details = details_of(session, organisation_id)
        self.basis = details.basis if details else ""
        self.usual_pay = details.pay if details else ""

    def sheets(self, parties: Collection[int]) -> tuple[AgreementSheet, ...]:
        """The agreement sheets of these parties, by their ids."""
        return tuple(
            self._sheet(row, party)
            for row in self.found
            for party in self.parties[row.id]
            if party.id in parties
        )

    def supplements(self) -> tuple[Supplement, ...]:
        """A supplement for each mentorship's mentor."""
        query = select(ContractTerms).where(
            ContractTerms.party_id.in_(
                [party.id for parties in self.parties.values() for party in parties]
            )
        )
        terms = {row.party_id: row for row in self.session.scalars(query)}
        return tuple(
            self._supplement(row, party, terms.get(party.id))
            for row in self.found
            for party in self.parties[row.id]
            if party.side == "mentor"
        )

    def order(self, order: Order | None) -> PairOrder:
        """The order that assigns them; None: its draft, with room for number and date."""
        curators = people_with_role(self.session, self.organisation_id, "curator")
        first = participants(self.session, [curators[0].id]) if curators else {}
        return PairOrder(
            issuer=self.issuer,
            pairs=tuple(self._assigned(row, order) for row in self.found),
            number=order.number if order else "",
            day=order.dated_on if order else None,
            basis=self.basis,
            curator=first[curators[0].id] if curators else None,
        )

    def _sheet(self, row: Mentorship, party: Party) -> AgreementSheet:
        starts, ends = self._term(row)
        mentor = party.side == "mentor"
        return AgreementSheet(
            role="mentor" if mentor else "mentee",
            participant=self._named(party),
            others=tuple(
                self._named(other) for other in self.parties[row.id] if other.side != party.side
            ),
            form=ROLE_FORMS[row.role_form],
            variant=VARIANTS.get(row.variant, ""),
            starts=starts,
            ends=ends,
            kinds=kinds_of(row),
            pay=self.usual_pay if mentor else "",
        )

    def _supplement(
        self, row: Mentorship, mentor: Party, terms: ContractTerms | None
    ) -> Supplement:
        starts, ends = self._term(row)
        return Supplement(
            mentor=self._named(mentor),
            mentees=self._mentees(row),
            form=ROLE_FORMS[row.role_form],
            variant=VARIANTS.get(row.variant, ""),
            starts=starts,
            ends=ends,
            kinds=kinds_of(row),
            contract=terms.contract if terms else "",
            pay=(terms.pay if terms else "") or self.usual_pay,
        )

    def _assigned(self, row: Mentorship, order: Order | None) -> AssignedPair:
        starts, ends = self._term(row)
        theirs = [p for p in self._everybody if p.mentorship_id == row.id and _stands(p, order)]
        mentors = [party for party in theirs if party.side == "mentor"]
        return AssignedPair(
            mentor=self._named(mentors[0])
            if mentors
            else participants(self.session, [row.mentor_id])[row.mentor_id],
            mentees=tuple(self._named(party) for party in theirs if party.side == "mentee"),
            form=ROLE_FORMS[row.role_form],
            variant=VARIANTS.get(row.variant, ""),
            starts=starts,
            ends=ends,
            kinds=kinds_of(row),
        )

    def _mentees(self, row: Mentorship) -> tuple[Participant, ...]:
        return tuple(self._named(p) for p in self.parties[row.id] if p.side == "mentee")

    def _named(self, party: Party) -> Participant:
        person = self.people[party.person_id]
        place = self._elsewhere.get(party.organisation_id or 0, "")
        return Participant(person.name, person.position, place)

    def _term(self, row: Mentorship) -> tuple[date, date]:
        starts = row.starts_on or self.today
        return starts, row.ends_on or end_of_term(starts, row.kinds)


def _with_those_who_left(session: Session, mentorship_ids: Collection[int]) -> list[Party]:
    query = select(Party).where(Party.mentorship_id.in_(mentorship_ids))
    return list(session.scalars(query.order_by(Party.id)))


def _stands(party: Party, order: Order | None) -> bool:
    """Whether somebody stands in an order: also who left after it, but not who left before."""
    if party.left_at is None:
        return True
    return order is not None and party.left_at.date() >= order.dated_on


def appointment_of(session: Session, order: Order) -> Appointment:
    """The order that appoints people."""
    kind = next(one for one in ("mentor", "curator", "council") if one == order.kind)
    drafted = draft_appointment(
        session, order.organisation_id, kind, appointed_by(session, order.id)
    )
    return Appointment(
        kind, drafted.issuer, drafted.people, order.number, order.dated_on, drafted.basis
    )


def draft_appointment(
    session: Session, organisation_id: int, appoints: Appoints, people: Collection[int]
) -> Appointment:
    """The same before it has a number."""
    details = details_of(session, organisation_id)
    found = participants(session, people)
    return Appointment(
        appoints,
        issuer_of(session, organisation_id),
        tuple(sorted(found.values(), key=lambda one: one.name.name.full)),
        basis=details.basis if details else "",
    )


def participants(session: Session, person_ids: Collection[int]) -> dict[int, Participant]:
    """These people as papers name them, by id; three queries, however many there are."""
    query = select(Person).where(Person.id.in_(person_ids))
    people = list(session.scalars(query))
    profiles = select(Profile.person_id, Profile.position).where(Profile.person_id.in_(person_ids))
    posts: dict[int, str] = {row[0]: row[1] for row in session.execute(profiles)}
    names = written(session, people)
    return {one.id: Participant(names[one.id], posts.get(one.id, "")) for one in people}


def kinds_of(row: Mentorship) -> str:
    """The kinds of a mentorship in the document's words (S0 4.4)."""
    return ", ".join(KINDS[kind] for kind in (row.kind, *row.kinds) if kind in KINDS)


def _names_of(session: Session, organisation_ids: Collection[int | None]) -> dict[int, str]:
    known = [one for one in organisation_ids if one is not None]
    if not known:
        return {}
    query = select(Organisation.id, Organisation.name).where(Organisation.id.in_(known))
    return {row[0]: row[1] for row in session.execute(query)}
