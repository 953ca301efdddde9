"""Words that the screens of mentorships share: names, states, papers, reasons."""

from collections.abc import Sequence
from datetime import date, datetime

from markupsafe import Markup, escape

from handlers.view import View
from locales.moments import day_and_year
from mentoring.acting import Act
from mentoring.mentorships.circle import watched, zone_of
from mentoring.mentorships.rules import Form, last_day_of
from mentoring.refusals import NotFound
from storage.mentorships import Mentorship, Order, Party, parties_of, party_of
from storage.people import Person


def person(view: View, person_id: int) -> Person:
    """A person who is named on a screen."""
    return view.session.get_one(Person, person_id)


def names(view: View, people: Sequence[int]) -> str:
    """«Иванова А. П., Петров И. С.»."""
    return ", ".join(view.listed(person(view, person_id)) for person_id in people)


def pair_name(view: View, parties: Sequence[Party]) -> str:
    """«Иванова А. П. – Молодой Б. И.»: the mentor first."""
    mentors = [party.person_id for party in parties if party.side == "mentor"]
    mentees = [party.person_id for party in parties if party.side == "mentee"]
    return f"{names(view, mentors)} – {names(view, mentees)}"


def addressed(view: View, people: Sequence[int]) -> str:
    """«Анна Петровна, Борис Ильич»."""
    return ", ".join(view.address(person(view, person_id)) for person_id in people)


def others(view: View, parties: Sequence[Party]) -> str:
    """How the others are addressed, seen from the reader."""
    return addressed(view, [p.person_id for p in parties if p.person_id != view.me.id])


def linked(view: View, parties: Sequence[Party]) -> Markup:
    """The others' names as links to a chat with them; the account is not shown."""
    found = []
    for party in parties:
        other = person(view, party.person_id)
        if party.person_id == view.me.id or other.telegram_id is None:
            continue
        name = escape(view.address(other))
        found.append(Markup(f'<a href="tg://user?id={other.telegram_id}">{name}</a>'))
    return Markup(", ").join(found)


def role_form(view: View, code: str) -> str:
    """A role form in the reader's words."""
    return view.words.plain(f"pairs-form-{code}")


def said_form(view: View, form: Form) -> str:
    """«учитель – учитель (опытный педагог – молодой специалист), виртуальное»."""
    said = role_form(view, form.role_form)
    if form.variant:
        said = f"{said} ({view.words.plain(f'pairs-variant-{form.variant}')})"
    return ", ".join([said, *(view.words.plain(f"pairs-kind-{kind}") for kind in form.kinds)])


def form_of(row: Mentorship) -> Form:
    """How a mentorship is done."""
    return Form(row.role_form, row.variant, tuple(row.kinds))


def form_words(view: View, row: Mentorship) -> str:
    """The same, and that it is a group."""
    said = said_form(view, form_of(row))
    return f"{said}, {view.words.plain('pairs-kind-group')}" if row.kind == "group" else said


def leaving_day(view: View, row: Mentorship, parties: Sequence[Party]) -> str | None:
    """The last day of a notice that runs (L1), by the organisation's days."""
    leaving = next((party.leaving_at for party in parties if party.leaving_at), None)
    if leaving is None:
        return None
    return view.day(last_day_of(leaving, zone_of(view.session, row.organisation_id)))


def year_day(view: View, day: date) -> str:
    """«31 мая 2027»."""
    return day_and_year(day, view.words.locale)


def term(view: View, row: Mentorship) -> str | None:
    """From when to when, as far as it is known."""
    if row.ends_on is None:
        return None
    ends = year_day(view, row.ends_on)
    if row.starts_on is None:
        return view.words("pairs-term-until", ends=ends)
    return view.words("pairs-term", starts=year_day(view, row.starts_on), ends=ends)


def order_line(view: View, order_id: int | None) -> str | None:
    """«Приказ № 12 от 26.11.2026»."""
    order = view.session.get(Order, order_id) if order_id else None
    if order is None:
        return None
    return view.words("pairs-order", number=order.number, day=f"{order.dated_on:%d.%m.%Y}")


def reason(view: View, kept: str) -> str:
    """A reason for an end: a code, perhaps with the person's own words."""
    code, _, note = kept.partition(": ")
    said = view.words.plain(f"pairs-reason-{code}") if code else ""
    return f"{said}: {note}" if note else said


def until(view: View, moment: datetime | None) -> str:
    """A moment, or nothing."""
    return view.moment(moment) if moment else ""


def seen_by_curator(view: View, mentorship_id: int) -> Mentorship:
    """The row, for those who may see it from outside. :raises NotFound: for everybody else"""
    return watched(acting(view), mentorship_id)


def acting(view: View) -> Act:
    """The reader as somebody who acts, to ask the rules what they may see."""
    return Act(view.session, view.now, view.me.id)


def seen_by_party(view: View, mentorship_id: int) -> tuple[Mentorship, Party, list[Party]]:
    """The row, the reader's part and all parts. :raises NotFound: it is others' mentorship"""
    own = party_of(view.session, mentorship_id, view.me.id)
    if own is None:
        raise NotFound
    row = view.session.get_one(Mentorship, mentorship_id)
    return row, own, parties_of(view.session, mentorship_id)
