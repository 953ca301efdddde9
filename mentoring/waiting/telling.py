"""Telling others at an hour at which they want to be told (domain §2a)."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from mentoring.acting import Act
from mentoring.times.clocks import kind_moment
from storage.people import Person


def tell_kindly(
    act: Act, person_id: int, kind: str, event_at: datetime | None = None, /, **ids: Any
) -> None:
    """Owe a person a notice, in their quiet hours only when the event (UTC) leaves no other time.

    Who acts themself is awake: what they set off for themself comes at once.
    """
    person = act.session.get(Person, person_id)
    if person is None:
        return
    awake = person_id == act.caller_id
    due = act.now if awake else kind_moment(act.now, ZoneInfo(person.timezone), event_at)
    act.tell(person_id, kind, due_at=due, **ids)
