"""Who looked: whatever somebody opens of a person is kept, and the person may read it (§3)."""

from zoneinfo import ZoneInfo

from mentoring.acting import Act, action
from mentoring.mentorships.circle import zone_of
from mentoring.permissions import may
from mentoring.refusals import NotFound
from storage.audit import Look, looked
from storage.people import roles_of

CARD, NOTES = "card", "notes"


@action(may("see_people"))
def look_at_card(act: Act, organisation_id: int, person_id: int) -> None:
    """Keep that the caller opened a person's card, once a day.

    :raises NotFound: the person is not of that organisation
    """
    if all(role.organisation_id != organisation_id for role in roles_of(act.session, person_id)):
        raise NotFound
    keep_look(act, person_id, CARD, zone_of(act.session, organisation_id))


def keep_look(act: Act, about_id: int, what: str, zone: str) -> None:
    """Keep a look of the caller at what is another's; one a day is enough to know."""
    day = act.now.astimezone(ZoneInfo(zone)).date().isoformat()
    looker = act.caller.id
    if looker == about_id or looked(act.session, looker, about_id, what, day):
        return
    look = Look(person_id=looker, about_id=about_id, what=what, day=day, at=act.now)
    act.session.add(look)
    act.session.flush()
