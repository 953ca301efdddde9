"""Asking people for something, and no longer (domain §2a): the one record behind «Что меня ждёт»,
the daily message and the silent."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from mentoring.absences.rules import is_away
from mentoring.acting import Act, action, anyone
from mentoring.refusals import NotFound
from mentoring.times.clocks import kind_moment
from storage.asks import Ask, asks_about, set_asks
from storage.outbox import Outbox
from storage.people import Person

DAILY = "waiting"


def ask(
    act: Act,
    kind: str,
    subject_id: int,
    people: Collection[int],
    *,
    notice: str,
    organisation_id: int | None = None,
    about: int | None = None,
    until: datetime | None = None,
    goes_to: str = "",
    at: datetime | None = None,
    **ids: Any,
) -> None:
    """Wait for these people in one matter; who is asked again is asked anew, with a new date.

    :param notice: how it is drawn once more, with `ids`
    :param about: the person whom it is about, named in lists
    :param until: when the next thing comes, `goes_to` (see `Ask`)
    :param at: when they are asked (UTC), if that is later than now
    """
    rows = select(Ask).where(
        Ask.kind == kind, Ask.subject_id == subject_id, Ask.person_id.in_(people)
    )
    known = {row.person_id: row for row in act.session.scalars(rows)}
    for person_id in people:
        row = known.get(person_id)
        if row is None:
            row = Ask(kind=kind, subject_id=subject_id, person_id=person_id)
            act.session.add(row)
        row.state, row.asked_at, row.ended_at = "open", at or act.now, None
        row.organisation_id, row.about_id = organisation_id, about
        row.until, row.goes_to, row.notice, row.ids = until, goes_to, notice, ids
    act.session.flush()


def answered(act: Act, kind: str, subject_id: int, person_id: int | None = None) -> None:
    """The caller (or this person) has answered; the others are still waited for."""
    who = person_id if person_id is not None else act.caller_id
    if who is not None:
        values = {"state": "answered", "ended_at": act.now}
        set_asks(act.session, kind, subject_id, values, who)


def open_again(act: Act, kind: str, subject_id: int) -> None:
    """What the caller has answered is taken back: they are waited for as before."""
    mine = (Ask.kind == kind, Ask.subject_id == subject_id, Ask.person_id == act.caller_id)
    act.session.execute(update(Ask).where(*mine).values(state="open", ended_at=None))


def over(act: Act, kind: str, subject_id: int, *, lapsed: bool = False) -> None:
    """Nobody is waited for in this matter any more.

    :param lapsed: their time ran out; else it is settled without them
    """
    values = {"state": "lapsed" if lapsed else "void", "ended_at": act.now}
    set_asks(act.session, kind, subject_id, values)


def next_step(act: Act, kind: str, subject_id: int, until: datetime, goes_to: str) -> None:
    """Until when, and what comes then, for everybody who is still waited for in this matter."""
    set_asks(act.session, kind, subject_id, {"until": until, "goes_to": goes_to})


def waited_for(act: Act, kind: str, subject_id: int) -> list[int]:
    """Who is still waited for in one matter."""
    return [row.person_id for row in asks_about(act.session, kind, subject_id)]


def remind(act: Act, person_id: int, wanted: datetime | None = None) -> None:
    """Let a person's one message of the day name all that waits for them (domain §2a).

    It comes when it is first wanted on that local day. Who had it that day already has read of
    everything that was open then; what was asked since is named the next morning.

    :param wanted: when (UTC); now if not given
    """
    person = act.session.get(Person, person_id)
    if person is None or person.erased_at is not None:
        return
    zone = ZoneInfo(person.timezone)
    due = kind_moment(wanted or act.now, zone)
    if is_away(act.session, person_id, due):
        return  # their clocks stand still
    for _ in range(2):
        key = f"{DAILY}:{person_id}:{due.astimezone(zone).date().isoformat()}"
        had = select(Outbox.state, Outbox.due_at).where(Outbox.dedup_key == key)
        row = act.session.execute(had).one_or_none()
        if row is None:
            act.tell(person_id, DAILY, due_at=due, dedup_key=key)
            return
        if row.state == "waiting" or not _asked_since(act, person_id, row.due_at):
            return
        due = kind_moment(due + timedelta(days=1), zone)


def _asked_since(act: Act, person_id: int, moment: datetime) -> bool:
    query = select(Ask.id).where(
        Ask.person_id == person_id, Ask.state == "open", Ask.asked_at > moment
    )
    return act.session.scalar(query.limit(1)) is not None


@action(anyone)
def let_go(act: Act, ask_id: int) -> None:
    """What nobody waits for any more leaves the caller's list.

    :raises NotFound: somebody else was asked
    """
    row = act.session.get(Ask, ask_id)
    if row is None or row.person_id != act.caller.id:
        raise NotFound
    if row.state == "open":
        row.state, row.ended_at = "void", act.now
