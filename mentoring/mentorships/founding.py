"""What a new proposal may be made of, and its rows (domain §4, the «Never» list)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.acting import Act
from mentoring.mentorships.changes import report
from mentoring.mentorships.circle import zone_of
from mentoring.mentorships.fitting import holds_role, places_left, seeks_another
from mentoring.mentorships.life import ASSIGNED
from mentoring.mentorships.rules import Form, end_of_term, kind_of, today, usual_form
from mentoring.refusals import Late, NotFound, Refusal
from storage.mentorships import OPEN, Mentorship, Party, mentee_mentorships, parties_of
from storage.organisations import Organisation
from storage.people import Role


def employer_of(act: Act, organisation_id: int, mentor_id: int) -> int:
    """Whose order assigns a mentor: this organisation's, else their own one in its district.

    :raises NotFound: they mentor nowhere in the district
    """
    if holds_role(act.session, mentor_id, organisation_id, "mentor"):
        return organisation_id
    here = act.session.get_one(Organisation, organisation_id)
    query = (
        select(Organisation.id)
        .join(Role, Role.organisation_id == Organisation.id)
        .where(
            Organisation.municipality_id == here.municipality_id,
            Role.person_id == mentor_id,
            Role.role == "mentor",
            Role.state == "confirmed",
        )
        .order_by(Organisation.id)
    )
    found = act.session.scalar(query.limit(1))
    if found is None:
        raise NotFound
    return found


def form_between(session: Session, organisation_id: int, employer_id: int) -> str:
    """The usual role form of a mentee of the first organisation and a mentor of the second."""
    here, there = (session.get_one(Organisation, one) for one in (organisation_id, employer_id))
    return usual_form(here.kind, there.kind)


def check_two(
    act: Act, mentor_id: int, mentee_id: int, form: Form, replaces: Mentorship | None = None
) -> None:
    """Nobody mentors themselves, and nobody is twice in the same thing at once.

    A second mentor may help in another role form or variant; the same two may change sides only
    as a reverse pair.

    :raises Refusal: `pair-with-oneself`, (Late) `mentee-has-pair` with the open `mentorship`
    """
    if mentor_id == mentee_id:
        raise Refusal("pair-with-oneself")
    for _, row in mentee_mentorships(act.session, [mentee_id]):
        same_two = row.mentor_id == mentor_id
        same_thing = row.role_form == form.role_form and row.variant == form.variant
        reverse = "reverse" in (*form.kinds, *row.kinds)
        if (same_two and row.role_form == form.role_form) or (
            same_thing and not reverse and row is not replaces
        ):
            raise Late("mentee-has-pair", mentorship=row.id)
    for _, row in mentee_mentorships(act.session, [mentor_id]):
        swapped = row.mentor_id == mentee_id and row.role_form == form.role_form
        if swapped and "reverse" not in form.kinds:
            raise Late("mentee-has-pair", mentorship=row.id)


def to_replace(act: Act, mentee_id: int, form: Form) -> Mentorship | None:
    """The running pair that a new one takes the place of: another mentor was asked for, or the
    mentor's notice runs."""
    for _, row in mentee_mentorships(act.session, [mentee_id], ASSIGNED):
        same = row.role_form == form.role_form and row.variant == form.variant
        if same and seeks_another(parties_of(act.session, row.id), mentee_id):
            return row
    return None


def found(
    act: Act,
    organisation_id: int,
    mentor_id: int,
    mentee_id: int,
    form: Form,
    *,
    employer: int,
    joins: Mentorship | None = None,
    replaces: Mentorship | None = None,
) -> Mentorship:
    """Make the rows of a proposal. The mentor's employer orders; the mentee's organisation
    (`organisation_id`) is named on their part when it is another.

    :raises Refusal: `mentor-full`
    """
    if places_left(act.session, mentor_id, grouped=joins is not None) < 1:
        raise Refusal("mentor-full")
    ends = end_of_term(today(act.now, zone_of(act.session, employer)), form.kinds)
    row = Mentorship(
        organisation_id=employer,
        mentor_id=mentor_id,
        role_form=form.role_form,
        variant=form.variant,
        kind=kind_of(1),
        kinds=list(form.kinds),
        joins_id=joins.id if joins else None,
        replaces_id=replaces.id if replaces else None,
        state="proposed",
        proposed_by=act.caller_id,
        ends_on=(joins.ends_on if joins else None) or ends,
        created_at=act.now,
        changed_at=act.now,
    )
    act.session.add(row)
    act.session.flush()
    elsewhere = organisation_id if organisation_id != employer else None
    for person_id, side in ((mentor_id, "mentor"), (mentee_id, "mentee")):
        of = elsewhere if side == "mentee" else None
        act.session.add(
            Party(mentorship_id=row.id, person_id=person_id, side=side, organisation_id=of)
        )
    act.session.flush()
    act.note("mentorship", row.id, "proposed", mentor=mentor_id, mentees=[mentee_id])
    report(act, row, "proposed")
    return row


def other_half(act: Act, row: Mentorship) -> Mentorship | None:
    """The other half of a reverse pair, while it is open."""
    other = act.session.get(Mentorship, row.linked_id) if row.linked_id else None
    return other if other is not None and other.state in OPEN else None


def give_roles(act: Act, row: Mentorship) -> None:
    """Who agreed to be mentor or mentee in a reverse pair has that role, with its commands."""
    for party in parties_of(act.session, row.id):
        organisation_id = party.organisation_id or row.organisation_id
        query = select(Role).where(
            Role.person_id == party.person_id,
            Role.organisation_id == organisation_id,
            Role.role == party.side,
        )
        role = act.session.scalar(query)
        if role is None:
            role = Role(
                person_id=party.person_id,
                organisation_id=organisation_id,
                role=party.side,
                state="pending",
                created_at=act.now,
            )
            act.session.add(role)
            act.session.flush()
        if role.state != "confirmed":
            role.state = "confirmed"
            act.note("role", role.id, "confirmed", by="reverse", mentorship=row.id)
            act.tell(party.person_id, "commands")
