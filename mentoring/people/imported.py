"""A person who was known from a file becomes the person who opened the personal link."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from mentoring.people.profile import FIELDS
from storage.matching import drop_doubled
from storage.outbox import Outbox
from storage.people import Invitation, Person, Profile, Role
from storage.references import references_to_people
from storage.wishes import wishes_about


def absorb(session: Session, person: Person, imported_id: int) -> None:
    """Hand everything of an imported person over to `person`, and let the former entry go.

    Roles that both hold become one, of the two profiles what the person said goes first.
    """
    imported = session.get(Person, imported_id)
    if imported is None or imported.id == person.id:
        return
    _join_profiles(session, person.id, imported_id)
    _join_roles(session, person.id, imported_id)
    _drop_doubled_wishes(session, person.id, imported_id)
    drop_doubled(session, person.id, imported_id)
    session.flush()
    for column in references_to_people():
        if column.table.name == "profiles" and column.primary_key:
            continue
        session.execute(
            update(column.table).where(column == imported_id).values({column.key: person.id})
        )
    session.execute(
        update(Outbox).where(Outbox.recipient == imported_id).values(recipient=person.id)
    )
    session.execute(update(Invitation).where(Invitation.person_id == person.id).values(uses_left=0))
    session.flush()
    session.expire_all()
    session.delete(session.get_one(Person, imported_id))
    session.flush()


def _join_profiles(session: Session, kept_id: int, other_id: int) -> None:
    other, kept = session.get(Profile, other_id), session.get(Profile, kept_id)
    if other is None:
        return
    if kept is None:
        kept = Profile(person_id=kept_id, updated_at=other.updated_at)
        session.add(kept)
    for name in FIELDS:
        if not getattr(kept, name):
            setattr(kept, name, getattr(other, name))
    session.delete(other)
    session.flush()


def _join_roles(session: Session, kept_id: int, other_id: int) -> None:
    def key(role: Role) -> tuple[int | None, int | None, str]:
        return role.organisation_id, role.municipality_id, role.role

    own = {key(role): role for role in _roles(session, kept_id)}
    for role in _roles(session, other_id):
        if (mine := own.get(key(role))) is not None:
            mine.state = "confirmed" if "confirmed" in (mine.state, role.state) else mine.state
            session.delete(role)


def _drop_doubled_wishes(session: Session, kept_id: int, other_id: int) -> None:
    """Of two wishes of one person about what was two entries, the one about the kept one stays."""
    said = {(wish.person_id, wish.side) for wish in wishes_about(session, kept_id)}
    for wish in wishes_about(session, other_id):
        if wish.person_id == kept_id or (wish.person_id, wish.side) in said:
            session.delete(wish)


def _roles(session: Session, person_id: int) -> list[Role]:
    return list(session.scalars(select(Role).where(Role.person_id == person_id)))
