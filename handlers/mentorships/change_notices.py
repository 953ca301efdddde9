"""What is told about changes while the work goes on: term and form, a stand-in, another mentor."""

from collections.abc import Callable

from handlers.mentorships.amending import amendment_screen
from handlers.mentorships.buttons import Mine
from handlers.mentorships.notices import LED, card_under
from handlers.mentorships.standing import stand_in_screen
from handlers.mentorships.telling import linked, pair_name, person, seen_by_party
from handlers.notices import notice
from handlers.screen import Screen
from handlers.view import View
from mentoring.refusals import Refusal
from storage.mentorships import Amendment, Mentorship, StandIn, parties_of


def _seen(drawing: Callable[[View, int], Screen], view: View, number: int) -> Screen | None:
    """A screen, or nothing for who has no part in it any more."""
    try:
        return drawing(view, number)
    except Refusal:
        return None


@notice("pair-amend")
def amend(view: View, amendment_id: int) -> Screen | None:
    """A change of term or form: the reader's word is needed."""
    made = view.session.get_one(Amendment, amendment_id)
    if made.state != "asked" or str(view.me.id) in made.agreed:
        return None
    return _seen(amendment_screen, view, amendment_id)


@notice("pair-amend-over")
def amend_over(view: View, amendment_id: int, mentorship_id: int) -> Screen | None:
    """What became of a proposed change."""
    return _seen(amendment_screen, view, amendment_id)


@notice("pair-amend-asked")
def amend_asked(view: View, mentorship_id: int) -> Screen | None:
    """For the curator: a change is being asked."""
    return card_under(view, mentorship_id, "pairs-told-amend-asked", LED)


@notice("pair-amend-silent")
def amend_silent(view: View, mentorship_id: int) -> Screen | None:
    """For the curator: the fifth working day without an answer to a change."""
    return card_under(view, mentorship_id, "pairs-told-amend-silent", LED)


@notice("stand-in-asked")
def stand_in_asked(view: View, stand_in_id: int) -> Screen | None:
    """Somebody is asked to stand in."""
    made = view.session.get_one(StandIn, stand_in_id)
    return _seen(stand_in_screen, view, stand_in_id) if made.state == "asked" else None


def stand_in_told(view: View, stand_in_id: int, mentorship_id: int) -> Screen | None:
    """What became of it."""
    return _seen(stand_in_screen, view, stand_in_id)


for kind in ("stand-in-agreed", "stand-in-declined", "stand-in-over"):
    notice(kind)(stand_in_told)


@notice("pair-change-asked")
def change_asked(view: View, mentorship_id: int, person_id: int) -> Screen | None:
    """For the curator alone: a mentee wishes for another mentor."""
    name = view.listed(person(view, person_id))
    return card_under(view, mentorship_id, "pairs-told-change-asked", LED, name=name)


@notice("pair-change-taken-back")
def change_taken_back(view: View, mentorship_id: int, person_id: int) -> Screen | None:
    """For the curator alone: the wish is taken back."""
    name = view.listed(person(view, person_id))
    return card_under(view, mentorship_id, "pairs-told-change-back", LED, name=name)


@notice("pair-mediation")
def mediation(view: View, mentorship_id: int, person_id: int) -> Screen | None:
    """For the council, or the curator: a side asks for help to agree."""
    row = view.session.get_one(Mentorship, mentorship_id)
    if row.state not in LED:
        return None
    parties = parties_of(view.session, mentorship_id)
    who = [party for party in parties if party.person_id == person_id]
    return Screen(
        view.lines(
            view.words(
                "pairs-told-mediation",
                name=pair_name(view, parties),
                who=view.address(person(view, person_id)),
            ),
            view.words("pairs-reach", names=linked(view, who)),
        )
    )


@notice("pair-term-soon")
def term_soon(view: View, mentorship_id: int) -> Screen | None:
    """Two weeks to the last day: prolong it, or let it end."""
    row, own, _ = seen_by_party(view, mentorship_id)
    if row.state not in LED or own.left_at is not None or row.ends_on is None:
        return None
    text = view.words("pairs-told-term-soon", ends=view.day(row.ends_on))
    term = view.button("pairs-do-term", Mine(id=mentorship_id, do="term"))
    return Screen(text, ((term,), (view.button("pairs-open", Mine(id=mentorship_id)),)))


@notice("pair-term-over")
def term_over(view: View, mentorship_id: int) -> Screen | None:
    """For the curator: the last day has passed."""
    return card_under(view, mentorship_id, "pairs-told-term-over", LED)
