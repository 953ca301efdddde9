"""Being away is told to those whom it concerns."""

from datetime import date

from handlers.absences.buttons import Absences
from handlers.absences.screens import absence_line, told_day
from handlers.buttons import Open
from handlers.notices import notice
from handlers.screen import Screen
from handlers.view import View
from mentoring.absences.away import of_person
from mentoring.absences.rules import absence_at, day_of
from mentoring.acting import Act
from mentoring.refusals import Refusal
from storage.absences import Absence
from storage.people import Person


@notice("somebody-away")
def somebody_away(view: View, absence_id: int) -> Screen | None:
    """The days; why they are away is seen by the person and the curators only."""
    row = view.session.get(Absence, absence_id)
    person = view.session.get(Person, row.person_id) if row else None
    if row is None or person is None or row.last_on < day_of(person, view.now):
        return None
    if _cares_for(view, person.id):
        mine = person.id == view.me.id
        title = view.words("absence-told-mine") if mine else view.words("absence-told-curator")
        text = view.lines(title, None if mine else view.full(person), absence_line(view, row))
        button = view.button("absence-open", Absences(person=person.id))
        pairs = () if mine else ((view.button("menu-pairs", Open(entry="pairs")),),)
        return Screen(text, ((button,), *pairs))
    days = {"first": told_day(view, row.first_on), "last": told_day(view, row.last_on)}
    asked = row.substitute_id == view.me.id
    text = view.lines(
        view.words("absence-told", name=view.address(person), **days),
        view.words("absence-told-substitute") if asked else None,
    )
    return Screen(text)


@notice("back-again")
def back_again(view: View, person_id: int, since: str) -> Screen | None:
    """There again, earlier than was said."""
    person = view.session.get(Person, person_id)
    if person is None or absence_at(view.session, person_id, view.now) is not None:
        return None
    key = "absence-told-back-mine" if person_id == view.me.id else "absence-told-back"
    day = told_day(view, date.fromisoformat(since))
    return Screen(view.words(key, name=view.address(person), since=day))


def _cares_for(view: View, person_id: int) -> bool:
    try:
        of_person(Act(view.session, view.now, view.me.id), person_id=person_id)
    except Refusal:
        return False
    return True
