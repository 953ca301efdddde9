"""What is seen of days away: one's own, those of somebody one is curator of."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from handlers.absences.buttons import ChangeDays, ComeBack, GoAway
from handlers.buttons import Open
from handlers.screen import Screen
from handlers.view import View
from mentoring.absences.away import of_absence, of_person
from mentoring.absences.rules import absence_at, away_among, away_on, day_of
from mentoring.acting import Act
from storage.absences import Absence, absences_of
from storage.people import Person


def absences_screen(view: View, person_id: int) -> Screen:
    """A person's days away that are not over, each to be changed or ended; one's own, or of
    somebody whose curator one is.
    """
    of_person(Act(view.session, view.now, view.me.id), person_id=person_id)
    person = view.session.get_one(Person, person_id)
    today = day_of(person, view.now)
    rows = absences_of(view.session, person_id, today)
    mine = person_id == view.me.id
    title = "absence-mine" if mine else "absence-theirs"
    text = view.lines(
        view.words(title, name=view.full(person)),
        *(absence_line(view, row) for row in rows),
        None if rows else view.words("absence-none"),
        view.words("absence-why"),
    )
    buttons = []
    for row in rows:
        back = "absence-back" if away_on([row], today) else "absence-drop"
        buttons.append(
            (
                view.button("absence-change", ChangeDays(id=row.id), first=view.day(row.first_on)),
                view.button(back, ComeBack(id=row.id), first=view.day(row.first_on)),
            )
        )
    home = Open(entry="profile" if mine else "people")
    return Screen(
        text,
        (
            (view.button("absence-add", GoAway(person=person_id)),),
            *buttons,
            (view.button("button-back", home),),
        ),
    )


def told_day(view: View, day: date) -> str:
    """«вт, 24 ноября 2026»."""
    return view.words.plain("pairs-day-told", day=view.day(day), year=day.year)


def absence_line(view: View, row: Absence) -> str:
    """From when to when, why (for the person and the curators), and who stands in."""
    days = {"first": told_day(view, row.first_on), "last": told_day(view, row.last_on)}
    substitute = view.session.get(Person, row.substitute_id) if row.substitute_id else None
    return view.lines(
        view.words(f"absence-line-{row.reason}", **days),
        view.words("absence-substitute", substitute=view.listed(substitute))
        if substitute
        else None,
    )


def away_line(view: View, person: Person) -> str | None:
    """«Анна Петровна не на связи по 1 декабря»: for those who work with them; None when there."""
    row = absence_at(view.session, person.id, view.now)
    if row is None:
        return None
    return view.words("absence-now", name=view.address(person), last=told_day(view, row.last_on))


def away_lines(view: View, people: Sequence[int]) -> list[str]:
    """The same line for each of several people who is away today; nothing about the reader."""
    today = view.now.astimezone(ZoneInfo(view.zone)).date()
    away = away_among(view.session, [one for one in people if one != view.me.id], today)
    return [
        view.words(
            "absence-now",
            name=view.address(view.session.get_one(Person, person_id)),
            last=told_day(view, row.last_on),
        )
        for person_id, row in away.items()
    ]


def after_change(view: View, absence_id: int) -> Screen:
    """What stands now; also when the days that were changed are gone."""
    row = view.session.get(Absence, absence_id)
    if row is None:
        again = view.button("menu-profile", Open(entry="profile"))
        return Screen(view.words("absence-gone"), ((again,),))
    of_absence(Act(view.session, view.now, view.me.id), absence_id=absence_id)
    return absences_screen(view, row.person_id)
