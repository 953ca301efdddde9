"""What is seen of a departure: by the person, by their pairs, and by who runs the organisation."""

from collections.abc import Sequence

from handlers.buttons import Open
from handlers.mentorships.buttons import Fit, Pair
from handlers.notices import notice
from handlers.people.buttons import Leaver
from handlers.screen import Button, Screen
from handlers.view import View
from mentoring.acting import Act
from mentoring.people.departing import may_remove
from mentoring.refusals import NotFound, Refusal
from storage.departures import Departure
from storage.mentorships import OPEN, Mentorship, mentorships_of, parties_of
from storage.organisations import Organisation
from storage.people import Person, people_with_role

MOST = 6  # pairs and mentees that have a button of their own


def open_pairs(view: View, person_id: int, organisation_id: int) -> list[Mentorship]:
    """The pairs of a person in an organisation that are not over."""
    found = mentorships_of(view.session, person_id, OPEN)
    return [row for row in found if row.organisation_id == organisation_id]


def _facts(view: View, row: Departure) -> dict[str, str]:
    organisation = view.session.get_one(Organisation, row.organisation_id)
    return {
        "name": view.address(view.session.get_one(Person, row.person_id)),
        "organisation": organisation.name,
        "day": view.day(row.leaves_on),
        "moves": "yes" if row.to_role_id else "no",
    }


def removes(view: View, row: Departure) -> bool:
    """Whether the reader may take this person away, or let them stay."""
    act = Act(view.session, view.now, view.me.id)
    try:
        may_remove(act, organisation_id=row.organisation_id, person_id=row.person_id)
    except Refusal:
        return False
    return True


def departure_screen(view: View, departure_id: int) -> Screen:
    """When somebody leaves, what they take part in, and the way back.

    :raises NotFound: it is no business of the reader's
    """
    row = view.session.get(Departure, departure_id)
    if row is None:
        raise NotFound
    own = row.person_id == view.me.id
    if not own and row.state == "done" and not _runs(view, row):
        raise NotFound
    if not own and row.state != "done" and not removes(view, row):
        raise NotFound
    facts = _facts(view, row)
    menu = view.button("button-menu", Open(entry="menu"))
    if row.state != "planned":
        return Screen(view.words(f"leaver-{row.state}-{_whose(own)}", **facts), ((menu,),))
    pairs = open_pairs(view, row.person_id, row.organisation_id)
    text = view.lines(
        view.words(f"leaver-planned-{_whose(own)}", **facts),
        view.words(f"leaver-pairs-{_whose(own)}", count=len(pairs)) if pairs else None,
    )
    buttons = [] if own else [_pair_button(view, pair) for pair in pairs[:MOST]]
    stay = view.button(f"leaver-stay-{_whose(own)}", Leaver(id=row.id, do="stay"))
    return Screen(text, (*((button,) for button in buttons), (stay,), (menu,)))


def is_own(view: View, departure_id: int) -> bool:
    """Whether it is the reader who leaves."""
    row = view.session.get(Departure, departure_id)
    return row is not None and row.person_id == view.me.id


def _whose(own: bool) -> str:
    return "own" if own else "other"


def _runs(view: View, row: Departure) -> bool:
    return any(
        view.me.id == person.id
        for role in ("curator", "head")
        for person in people_with_role(view.session, row.organisation_id, role)
    )


def _pair_button(view: View, pair: Mentorship) -> Button:
    names = [
        view.listed(view.session.get_one(Person, party.person_id))
        for party in parties_of(view.session, pair.id)[:2]
    ]
    return view.button("leaver-pair", Pair(id=pair.id), names=" – ".join(names))


@notice("departure-to-run")
def to_run(view: View, departure_id: int) -> Screen | None:
    """To who runs the organisation: somebody leaves, or stays after all."""
    try:
        return departure_screen(view, departure_id)
    except NotFound:  # the reader runs nothing there any more
        return None


@notice("departure-planned")
def planned(view: View, departure_id: int) -> Screen | None:
    """To the person, when the curator said it, and to those they are in a pair with."""
    row = view.session.get(Departure, departure_id)
    if row is None or row.state == "done":
        return None
    if row.person_id == view.me.id:
        return departure_screen(view, departure_id)
    return Screen(view.words(f"leaver-told-{row.state}", **_facts(view, row)))


@notice("departed")
def departed(view: View, departure_id: int) -> Screen | None:
    """To the person: it is over there, kindly."""
    row = view.session.get(Departure, departure_id)
    if row is None or row.person_id != view.me.id:
        return None
    menu = view.button("button-menu", Open(entry="menu"))
    return Screen(view.words("leaver-done-own", **_facts(view, row)), ((menu,),))


@notice("departure-done")
def done(view: View, departure_id: int, mentees: Sequence[int]) -> Screen | None:
    """To who runs the organisation: who is without a mentor now, each with a button."""
    row = view.session.get(Departure, departure_id)
    if row is None:
        return None
    people = [view.session.get_one(Person, person_id) for person_id in mentees]
    buttons = [
        view.button(
            "leaver-find",
            Fit(organisation=row.organisation_id, mentee=person.id),
            name=view.listed(person),
        )
        for person in people[:MOST]
        if person.erased_at is None
    ]
    text = view.lines(
        view.words("leaver-done-other", **_facts(view, row)),
        view.words("leaver-without", count=len(people)) if people else None,
    )
    return Screen(text, tuple((button,) for button in buttons))
