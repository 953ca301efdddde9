"""Who runs mentoring in an organisation when something waits for a hand."""

from sqlalchemy.orm import Session

from storage.people import Person, admins, coordinators_of, people_with_role


def runners_of(session: Session, organisation_id: int, without: int | None = None) -> list[Person]:
    """The curators; without any the heads, else the district's coordinators, else the admins.

    :param without: a person who does not count, because they are leaving
    """

    def others(found: list[Person]) -> list[Person]:
        return [person for person in found if person.id != without]

    return (
        others(people_with_role(session, organisation_id, "curator"))
        or others(people_with_role(session, organisation_id, "head"))
        or others(coordinators_of(session, organisation_id))
        or others(admins(session))
    )
