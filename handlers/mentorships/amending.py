"""A change of term or form, as both sides and the curator see it (S0 4.10)."""

from datetime import date

from handlers.mentorships.buttons import Amend, Mine, Pair, Shape
from handlers.mentorships.shaping import At, form_at, numbers_of, shape_buttons, shape_screen
from handlers.mentorships.telling import (
    acting,
    addressed,
    form_of,
    pair_name,
    said_form,
    until,
    year_day,
)
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.mentorships.amending import takes_part_or_runs
from mentoring.mentorships.circle import mentorship
from mentoring.mentorships.rules import Form
from mentoring.refusals import NotFound
from storage.mentorships import Amendment, Mentorship, parties_of, party_of


def may_change(view: View, mentorship_id: int) -> Mentorship:
    """The row, for those who may propose a change. :raises NotFound: for everybody else"""
    takes_part_or_runs(acting(view), mentorship_id=mentorship_id)
    return mentorship(acting(view), mentorship_id)


def home_button(view: View, mentorship_id: int) -> Button:
    """Back to the reader's own card, or to the curator's."""
    own = party_of(view.session, mentorship_id, view.me.id)
    data = Mine(id=mentorship_id) if own else Pair(id=mentorship_id)
    return view.button("button-back", data)


def change_words(view: View, made: Amendment) -> str:
    """What would be different."""
    if made.what == "term":
        ends = year_day(view, date.fromisoformat(made.value))
        return view.words("pairs-change-term", ends=ends)
    return view.words("pairs-change-form", form=said_form(view, Form.of(made.value)))


def amendment_screen(view: View, amendment_id: int) -> Screen:
    """A proposed change: what, who still thinks, and the reader's buttons."""
    made = view.session.get(Amendment, amendment_id)
    if made is None:
        raise NotFound
    row = may_change(view, made.mentorship_id)
    parties = parties_of(view.session, row.id)
    silent = [p.person_id for p in parties if str(p.person_id) not in made.agreed]
    mine = any(p.person_id == view.me.id for p in parties)
    asked = made.state == "asked"
    text = view.lines(
        view.words(f"pairs-amend-{made.state}", name=pair_name(view, parties)),
        change_words(view, made),
        view.words(
            "pairs-amend-waits", names=addressed(view, silent), until=until(view, made.answer_by)
        )
        if asked
        else None,
        view.words("pairs-amend-paper") if made.state == "agreed" and not mine else None,
    )
    buttons: list[Button] = []
    if asked and mine and str(view.me.id) not in made.agreed:
        buttons = [
            view.button("button-agree", Amend(id=made.id, do="yes")),
            view.button("pairs-amend-no", Amend(id=made.id, do="no")),
        ]
    elif asked and (not mine or made.proposed_by == view.me.id):
        buttons = [view.button("pairs-amend-back", Amend(id=made.id, do="back"))]
    return Screen(text, rows(*buttons, home_button(view, row.id)))


def form_change_screen(view: View, data: Shape) -> Screen:
    """Choosing another form for a running mentorship."""
    row = may_change(view, data.id)
    form = form_at(data.form, data.variant, data.kinds)

    def at(number: int, variant: int, kinds: int, do: str) -> Shape:
        return Shape(id=row.id, form=number, variant=variant, kinds=kinds, do=do)

    if data.do in ("forms", "variants", "kinds"):
        return shape_screen(view, form, at, data.do, frozenset({"reverse"}))
    return Screen(
        view.words("pairs-reform", now=said_form(view, form_of(row)), then=said_form(view, form)),
        rows(
            *_send(view, row, form, at), *shape_buttons(view, form, at), home_button(view, row.id)
        ),
    )


def _send(view: View, row: Mentorship, form: Form, at: At) -> list[Button]:
    """Nothing to propose while nothing is different."""
    if form == form_of(row):
        return []
    return [view.button("pairs-reform-send", at(*numbers_of(form), "send"))]


def first_shape(view: View, mentorship_id: int) -> Screen:
    """The same, beginning with how it is now."""
    row = may_change(view, mentorship_id)
    number, variant, kinds = numbers_of(form_of(row))
    return form_change_screen(
        view, Shape(id=mentorship_id, form=number, variant=variant, kinds=kinds)
    )
