"""Who runs mentoring in an organisation when something waits for a hand."""

from sqlalchemy.orm import Session

from storage.people import Person, admins, coordinators_of, people_with_role


def runners_of(session: Session, organisation_id: int, without: int | None = None) -> list[Person]:
    """The curators; without any the heads, else the district's coordinators, else the admins.

    :param without: a person who does not count, because they are leaving
    """
    ways = (
        lambda: people_with_role(session, organisation_id, "curator"),
        lambda: people_with_role(session, organisation_id, "head"),
        lambda: coordinators_of(session, organisation_id),
        lambda: admins(session),
    )
    for way in ways:
        if found := [person for person in way() if person.id != without]:
            return found
    return []
